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
  const passages: FoundPassage[] = [];
  for (const place of candidates(index, ids, weights)) {
    const passage = passageAt(index, ids, weights, place);
    passages.push({ ...passage, pairs: slidToMarks(passage, quotation) });
    // Word for word: none can be nearer.
    if (passage.coverage === 1 && passage.pairs.length === ids.length) break;
  }
  passages.sort((a, b) => b.coverage - a.coverage || a.pairs.length - b.pairs.length);
  return (
    passages.find((passage) => isAccepted(passage, ids, index, quotation)) ??
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

/**
 * The pairs of a passage, what it leaves out where the quotation marks it: of "I voted against that. [I was the only one. ] I am
 * not proud" the first "I" may be the quotation's as well as the last.
 */
function slidToMarks({ pairs, document }: FoundPassage, quotation: QuotedPassage): AlignedPair[] {
  const slid = [...pairs];
  if (quotation.marks.size === 0) return slid;
  for (let from = 1; from < slid.length; from++) {
    if (slid[from].quoted >= 0 || slid[from - 1].quoted < 0) continue;
    let to = from;
    while (to < slid.length && slid[to].quoted < 0) to++;
    const next = slid[from - 1].quoted + 1;
    const by = [0, 1, 2, 3].find((words) => quotation.marks.has(next - words)) ?? 0;
    if (by > 0 && isSlidable(slid, { from, to, by }, document, quotation))
      for (let i = from - by; i < to; i++)
        slid[i] = { said: slid[i].said, quoted: i < to - by ? -1 : next - (to - i) };
    from = to;
  }
  return slid;
}

/** Whether the words before a gap stand at its end, too. */
function isSlidable(
  pairs: readonly AlignedPair[],
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: number },
  document: IndexedDocument,
  quotation: QuotedPassage,
): boolean {
  if (to - from < by || from < by) return false;
  for (let i = 1; i <= by; i++) {
    const { quoted, said } = pairs[from - i];
    if (quoted < 0 || said < 0) return false;
    if (document.words.norm(pairs[to - i].said) !== quotation.words[quoted].norm) return false;
  }
  return true;
}

/** The longest run of words that a passage has and the quotation leaves out, and does not mark as left out. */
function longestGap(pairs: readonly AlignedPair[], { marks }: QuotedPassage): number {
  let longest = 0;
  let run = 0;
  let next = 0;
  for (const { quoted } of pairs) {
    if (quoted >= 0) next = quoted + 1;
    run = quoted < 0 && !marks.has(next) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether a passage is near enough to be the quotation's: the shorter, the nearer (docs/documents.md has the measurements). */
function isAccepted(
  { document, pairs, coverage }: FoundPassage,
  ids: readonly number[],
  index: DocumentIndex,
  quotation: QuotedPassage,
): boolean {
  let longest = 0;
  let run = 0;
  for (const pair of pairs) {
    const same = pair.quoted >= 0 && pair.said >= 0 && isSame(index, ids, document, pair);
    run = same ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const gap = ids.length <= 12 ? longestGap(pairs, quotation) : 0;
  // Where every word is there in its order, and most of them together, more may have been left out.
  const most = coverage > 0.999 && longest >= 5 ? ids.length : ids.length / 2;
  if (gap > most) return false;
  if (ids.length <= 7) return coverage >= 0.9;
  if (ids.length <= 12) return coverage >= 0.75 && longest >= 4;
  return coverage >= 0.6 && longest >= 5;
}
