import { inflect } from '../claims/inflection.js';
import type { DraftView } from './draftView.js';
import { type Finding, replacing, type Rule } from './rule.js';

/** Rules about who is said to say what. */
export const SOURCE_RULES: readonly Rule[] = [
  { code: 'claim-unattributed', severity: 'information', summary: 'something is said to be said, and nobody to have said it: reportedly', inDraft: unattributedClaims },
  { code: 'loaded-cue', severity: 'information', summary: 'a verb that judges what it reports: claimed, admitted', inDraft: loadedCues },
];

/** Words that say that something is said. A noun ("concerns", "questions") or what is done ("police were called") needs no source. */
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|apparently|it (?:emerged|is|was|has been) .*|(?:is|are|was|were|been|being) (?:widely |said|noted|reported|alleged|believed|thought|understood|rumou?red|considered|known|claimed|suggested).*)$/i;

function* unattributedClaims({ claims, draft: { text } }: DraftView): Generator<Finding> {
  for (const { unattributed, cue: [cue] } of claims) {
    const words = cue && text.slice(cue.start, cue.end);
    if (!unattributed || !words || !HEARSAY.test(words)) continue;
    yield { start: cue.start, end: cue.end, message: `“${words}”: the draft does not say who says so` };
  }
}

/** What style guides ask for in place of cues that judge: present and past. Where other words would have to change with it ("boasted of"), nothing is offered. */
const PLAIN_CUES: readonly (readonly [lemmas: string, present: string, past: string])[] = [
  ['claim admit confess concede insist boast brag gloat fume scoff sneer', 'says', 'said'],
  ['refuse', 'declines', 'declined'],
  ['slam blast rip', 'criticizes', 'criticized'],
];

/** What to write in place of each form of these verbs. */
const PLAIN: ReadonlyMap<string, string> = new Map(PLAIN_CUES.flatMap(([lemmas, present, past]) => lemmas.split(' ').flatMap((lemma) =>
  [...inflect(lemma)].flatMap(([word, form]): [string, string][] => (form === 'singular' ? [[word, present]] : form === 'past' ? [[word, past]] : [])))));

function* loadedCues(draft: DraftView): Generator<Finding> {
  for (const { loaded, cue: [cue] } of draft.claims) {
    if (!loaded || !cue) continue;
    const { paragraph, at } = draft.locate(cue.start);
    if (draft.saidAt({ paragraph }).isQuoted({ start: at, end: at })) continue;
    const written = draft.draft.text.slice(cue.start, cue.end);
    const plain = PLAIN.get(written);
    yield {
      start: cue.start, end: cue.end, message: `“${written}” judges what it reports`,
      ...(plain && { fixes: [replacing(cue, plain)] }),
    };
  }
}
