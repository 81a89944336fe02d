import type { DraftView } from '../draftView.js';
import type { RuleFinding, Rule } from '../rule.js';
import { anonymousSources } from './anonymousSources.js';
import { loadedCues } from './loadedCues.js';
import { unattributedQuotations } from './quotationsWithoutSpeaker.js';

/** Rules about who is said to say what. */
export const SOURCE_RULES: readonly Rule[] = [
  {
    code: 'claim-unattributed',
    severity: 'information',
    summary: 'hearsay without a source: reportedly, it is said',
    find: unattributedClaims,
  },
  {
    code: 'anonymous-source',
    severity: 'information',
    summary: 'an unnamed source, with no reason for anonymity and nobody else who says the same',
    find: anonymousSources,
  },
  {
    code: 'quote-unattributed',
    severity: 'warning',
    summary: 'a quotation without a speaker',
    find: unattributedQuotations,
  },
  {
    code: 'loaded-cue',
    severity: 'information',
    summary: 'a verb of saying that passes judgment: claimed, admitted',
    find: loadedCues,
  },
];

/** Words that say that something is said. A noun ("concerns", "questions") or what is done ("police were called") needs no source. */
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|apparently|it (?:emerged|is|was|has been) .*|(?:is|are|was|were|been|being) (?:widely |said|noted|reported|alleged|believed|thought|understood|rumou?red|considered|known|claimed|suggested).*)$/i;

function* unattributedClaims(draft: DraftView): Generator<RuleFinding> {
  const {
    claims,
    draft: { text },
  } = draft;
  for (const {
    unattributed,
    parent,
    cue: [cue],
  } of claims) {
    if (!unattributed || parent !== null) continue;
    const words = cue && text.slice(cue.start, cue.end);
    if (!words || !HEARSAY.test(words)) continue;
    const { paragraph, at } = draft.locate(cue.start);
    if (draft.isOthersWords({ paragraph, start: at, end: at })) continue;
    yield {
      start: cue.start,
      end: cue.end,
      message: `“${words}” is hearsay: the draft does not say who says so`,
    };
  }
}
