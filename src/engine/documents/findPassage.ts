import { align, type AlignedPair } from './alignment.js';
import { findChangedPassage } from './changedPassage.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import type { FoundPassage } from './foundPassage.js';
import type { QuotedPassage } from './quotedPassage.js';

/** Fewer words prove nothing: half the speeches of a year have them. */
export const MIN_QUOTED_WORDS = 5;
const MAX_QUOTED_WORDS = 600;
const MAX_PLACES_OF_TRIGRAM = 300;
const WINDOW_WORDS = 24;
const MAX_CANDIDATES = 6;
const MARGIN_WORDS = 40;

/** Finds the passage that a quotation is from; null where no document has one that is near enough. */
export function findPassage(index: DocumentIndex, quotation: QuotedPassage): FoundPassage | null {
  const { words } = quotation;
  if (words.length < MIN_QUOTED_WORDS || words.length > MAX_QUOTED_WORDS) return null;
  const ids = words.map(({ norm }) => index.idOf(norm));
  const weights = words.map(({ norm }) => index.weight(norm));
  const passages = candidates(index, ids, weights)
    .map((place) => passageAt(index, ids, weights, place))
    .sort((a, b) => b.coverage - a.coverage || a.pairs.length - b.pairs.length);
  return (
    passages.find((passage) => isAccepted(passage, ids, index)) ??
    findChangedPassage(index, quotation)
  );
}

/** The places, as indexes among the words of all documents, near which most of the quotation's rare runs of three words stand. */
function candidates(
  index: DocumentIndex,
  ids: readonly number[],
  weights: readonly number[],
): number[] {
  const scores = new Map<number, number>();
  for (let i = 0; i + 2 < ids.length; i++) {
    const [a, b, c] = [ids[i], ids[i + 1], ids[i + 2]];
    if (a < 0 || b < 0 || c < 0) continue;
    const weight = weights[i] + weights[i + 1] + weights[i + 2];
    index.trigrams(a, b, c, MAX_PLACES_OF_TRIGRAM, (at) => {
      const window = Math.floor((at - i) / WINDOW_WORDS);
      scores.set(window, (scores.get(window) ?? 0) + weight);
      scores.set(window - 1, (scores.get(window - 1) ?? 0) + weight * 0.9);
    });
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([window]) => window * WINDOW_WORDS);
}

function passageAt(
  index: DocumentIndex,
  ids: readonly number[],
  weights: readonly number[],
  place: number,
): FoundPassage {
  const document = index.documentAt(Math.max(0, place + WINDOW_WORDS));
  const from = Math.max(0, place - document.from - MARGIN_WORDS);
  const to = Math.min(
    document.words.length,
    place - document.from + 2 * WINDOW_WORDS + ids.length * 2 + 2 * MARGIN_WORDS,
  );
  const said = new Int32Array(Math.max(0, to - from));
  for (let i = from; i < to; i++) said[i - from] = index.wordAt(document.from + i);
  const scale = weights.map((weight) => 0.5 + weight / 6);
  const pairs = align(ids, said, scale).map(({ quoted, said: at }) => ({
    quoted,
    said: at < 0 ? -1 : at + from,
  }));
  let matched = 0;
  let all = 0;
  for (const weight of weights) all += weight;
  for (const pair of pairs)
    if (pair.quoted >= 0 && pair.said >= 0 && isSame(index, ids, document, pair))
      matched += weights[pair.quoted];
  return { document, pairs, coverage: all === 0 ? 0 : matched / all };
}

function isSame(
  index: DocumentIndex,
  ids: readonly number[],
  document: IndexedDocument,
  { quoted, said }: AlignedPair,
): boolean {
  return ids[quoted] >= 0 && ids[quoted] === index.wordAt(document.from + said);
}

/** The longest run of words that a passage has and the quotation leaves out. */
function longestGap(pairs: readonly AlignedPair[]): number {
  let longest = 0;
  let run = 0;
  for (const { quoted } of pairs) {
    run = quoted < 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether a passage is near enough to be the quotation's: the shorter, the nearer (docs/documents.md has the measurements). */
function isAccepted(
  { document, pairs, coverage }: FoundPassage,
  ids: readonly number[],
  index: DocumentIndex,
): boolean {
  let longest = 0;
  let run = 0;
  for (const pair of pairs) {
    const same = pair.quoted >= 0 && pair.said >= 0 && isSame(index, ids, document, pair);
    run = same ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  if (ids.length <= 12 && longestGap(pairs) > ids.length / 2) return false;
  if (ids.length <= 7) return coverage >= 0.9;
  if (ids.length <= 12) return coverage >= 0.75 && longest >= 4;
  return coverage >= 0.6 && longest >= 5;
}
