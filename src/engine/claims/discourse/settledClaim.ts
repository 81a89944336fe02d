import type { Claim, Contest, Quotation, ReadAs, Span } from '../../annotation.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import type { ClaimWords } from '../patterns/spokenWords.js';
import { LOADED } from '../lexis/cueVerbs.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Dispute, Dissent } from './disputes.js';
import type { Joined } from '../patterns/paragraph/joinParagraphs.js';
import type { Resolution } from '../speakers/paragraphSpeakers.js';

/** A joined attribution with its spans in the draft. */
export interface Placed {
  readonly joined: Joined;
  readonly attribution: Attribution;
  /** The paragraph that it is in. */
  readonly paragraph: number;
  readonly source: readonly Span[];
  /** Whom a relative pronoun as source stands for. */
  readonly antecedent: Span | null;
  /** The words of the antecedent, else of the source, as a reason quotes them. */
  readonly said: string;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Where these are written otherwise than they are read. */
  readonly readAs: readonly ReadAs[];
  readonly words: ClaimWords;
  readonly resolution: Resolution;
  /** The speaker, actor or name; null where nobody is identified. */
  readonly speaker: string | null;
  readonly stance: boolean;
  readonly dissent: Dissent | null;
  /** From the first to the last of its content. */
  readonly passage: Span;
  /** Where the paragraphs begin that it is in, the one that names source and cue first. */
  readonly starts: readonly number[];
  /** The claim that was made of it last. */
  made?: { readonly by: Settled; readonly claim: Claim };
}

/** What only the whole draft tells of a claim. */
export interface Settled {
  readonly id: string;
  readonly parent: string | null;
  readonly resolution: Resolution;
  readonly contest: (Contest & { readonly words: string }) | null;
  readonly repeats: { readonly id: string; readonly words: ClaimWords } | null;
}

/** What contests claim `i`, with the words of the draft to say so. */
export function contestOf(
  draft: Draft,
  dispute: Dispute,
  placed: readonly Placed[],
  ids: readonly string[],
  i: number,
): Settled['contest'] {
  if ('own' in dispute) {
    const span = inDraft(draft.paragraphs[dispute.paragraph], dispute.own);
    return { spans: [span], words: draft.text.slice(span.start, span.end) };
  }
  const { cue, content, words } = placed[dispute.claim];
  const spans = [...cue, ...content].sort((a, b) => a.start - b.start);
  return {
    ...(dispute.claim !== i && { claim: ids[dispute.claim] }),
    spans,
    words: `${words.source} ${words.cue}`.trim(),
  };
}

/** The claim as everybody else knows it. */
export function settledClaim(placed: Placed, settled: Settled): Claim {
  const { joined, source, antecedent, cue, content, readAs, words, stance } = placed;
  const { resolution, contest, repeats } = settled;
  const { attribution } = joined;
  const { kind, office, onRecord } = attribution.sourceKind;
  const unattributed = source.length === 0;
  const anonymous =
    unattributed ||
    (resolution.speaker === null &&
      !onRecord &&
      (kind === 'people' || (kind === 'role' && !office)));
  return {
    id: settled.id,
    source,
    ...(antecedent && { antecedent }),
    cue,
    content,
    ...(readAs.length > 0 && { readAs }),
    quotation: quotationOf(joined),
    speaker: resolution.speaker,
    anonymous,
    hedged: words.hedge !== null,
    contested: contest !== null,
    ...(contest && {
      contestedBy: {
        ...(contest.claim !== undefined && { claim: contest.claim }),
        spans: contest.spans,
      },
    }),
    unattributed,
    loaded: LOADED.has(attribution.lemma),
    ...(stance && { stance: true }),
    parent: settled.parent,
    ...(repeats && { repeats: repeats.id }),
    why: [...reasons(placed, settled, { unattributed, anonymous })],
  };
}

/** Whether a claim is a stance: nothing is said in words, and none are quoted. */
export function isStance(joined: Joined): boolean {
  const { attribution, before, after } = joined;
  return (
    attribution.stance &&
    (quotationOf(joined) === 'indirect' ||
      (before.length + after.length === 0 &&
        !quotesWords(attribution.words.content, attribution.attitude ? 2 : 1)))
  );
}

/**
 * Whether words are quoted that somebody spoke, and not only a name ("Marshall Plan").
 * @param least how many words in small letters a quotation has
 */
function quotesWords(content: string, least: number): boolean {
  for (const [, quoted] of content.matchAll(/(?:["“‘]|'')([^"“”]{1,400})/g))
    if ((quoted.match(/(?<![\p{L}’'-])\p{Ll}{2}/gu) ?? []).length >= least) return true;
  return false;
}

/** What stands in other paragraphs is quoted. */
function quotationOf({ attribution, before, after }: Joined): Quotation {
  if (before.length + after.length === 0) return attribution.quotation;
  return attribution.content.length === 0 || attribution.quotation === 'direct'
    ? 'direct'
    : 'mixed';
}

/** Why it is a claim, and why each flag is set, in sentences that quote the words they rest on. */
function* reasons(
  { joined: { attribution }, words, said }: Placed,
  { resolution, contest, repeats }: Settled,
  { unattributed, anonymous }: { unattributed: boolean; anonymous: boolean },
): Generator<string> {
  yield unattributed
    ? `“${words.cue}” reports what somebody says, but the draft does not say who.`
    : `“${words.cue}” attributes it to “${said}”.`;
  if (resolution.why) yield resolution.why;
  if (anonymous && !unattributed)
    yield `Anonymous: “${said}” identifies no individual, outlet or document.`;
  if (words.hedge) yield `Hedged: “${words.hedge}”.`;
  if (contest)
    yield `Contested: “${shortened(contest.words)}” elsewhere in the draft gives another account.`;
  if (LOADED.has(attribution.lemma))
    yield `Loaded: “${words.cue}” passes judgment on what it reports.`;
  if (repeats) yield `Repeats: “${shortened(repeats.words.content)}” says the same earlier.`;
}

/** Characters of the draft that a reason quotes. */
const LONGEST_WORDS = 80;

/** So many of the words as a sentence has room for. */
function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_WORDS) + 1 || LONGEST_WORDS).trimEnd()} …`;
}
