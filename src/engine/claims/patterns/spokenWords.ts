import type { Span } from '../../annotation.js';
import { hedgeInContent, hedgeInCue } from '../lexis/hedges.js';
import { nameWords, plainWords } from '../lexis/identity.js';

/** What the words of a claim say by themselves; all of it stays the same while they do. */
export interface ClaimWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly id: string;
  /** The first hedge in cue or content, or null. */
  readonly hedge: string | null;
  /** The words of weight in the content, cut to their stems. */
  readonly weighty: ReadonlySet<string>;
  /** The same words as numbers, one for each; different words may have the same number. */
  readonly weights: Int32Array;
  /** The content says that something is not so. */
  readonly denied: boolean;
  /** The content is a question. */
  readonly asks: boolean;
  /** The content says that what was said is not true. */
  readonly rebuts: boolean;
}

/** Reads the words of a claim whose parts are spans of `text`. */
export function wordsOf(
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): ClaimWords {
  const said = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return claimWords(said(source), said(cue), said(content));
}

/** The same for words that stand in several paragraphs. */
export function claimWords(source: string, cue: string, content: string): ClaimWords {
  const id = nameWords([source, cue, content].map(plainWords).join('|'));
  const weighty = weightyWords(content);
  return {
    source,
    cue,
    content,
    id,
    hedge: hedgeInCue(cue) ?? hedgeInContent(content),
    weighty,
    weights: Int32Array.from(weighty, hashed),
    denied: NEGATION.test(content),
    asks: /\?["”’']*$/.test(content.slice(-4).trimEnd()),
    rebuts: REBUTTAL.test(content),
  };
}

/** FNV-1a. */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** "that is false", "the claim was a lie" */
const REBUTTAL =
  /^["“]?(?:that|this|it|the (?:\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|story|charges?|statements?|assertions?)|(?:his|her|their|\p{Lu}\p{L}+[’']s) (?:\p{L}+ )?(?:claims?|allegations?|accusations?|charges?|statements?|assertions?|account|story))\b.{0,40}(?:\b(?:is|are|was|were) |[’']s )(?:\p{L}+ ){0,2}["“']?(?:false|untrue|not true|a lie|lies|baseless|inaccurate|incorrect|unfounded|fabricated|nonsense|misleading|wrong)\b(?! (?:\p{L}+))/iu;
const NEGATION = /\b(?:not|no|never|nobody|nothing|none|neither|without)\b|n[’']t\b/i;
/** Longer words that carry little. */
const LIGHT =
  /^(?:that|this|these|those|there|their|they|them|then|than|what|which|when|where|while|whom|whose|with|within|without|would|could|should|might|must|shall|will|have|having|been|being|were|from|into|onto|over|under|about|after|before|again|against|also|because|between|both|does|doing|done|down|during|each|even|ever|every|here|himself|herself|itself|themselves|just|like|more|most|much|very|only|other|some|such|said|says|saying|told|think|thinks|want|wants|going|make|makes|made|take|takes|many|really|people|thing|things|well|back|your|yours|ours|through|still|year|years|time|mr|mrs)$/;

/** Names, numbers and longer words, without the endings that grammar gives them. */
export function weightyWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|\p{N}/gu))
    if ((word.length > 3 || /\p{N}/u.test(word)) && !LIGHT.test(word)) words.add(stem(word));
  return words;
}

function stem(word: string): string {
  return word.length < 5
    ? word
    : word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:ing|edly|ed|es|s|ly)$/, '')
        .replace(/e$/, '');
}
