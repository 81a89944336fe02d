import { align, type AlignedPair } from './alignment.js';
import { findChangedPassage } from './changedPassage.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import type { FoundPassage } from './foundPassage.js';
import type { QuotedPassage } from './quotedPassage.js';

/** Fewer words prove nothing: half the speeches of a year have them. */
export const MIN_QUOTED_WORDS = 5;
/** A longer quotation is compared piece by piece: an alignment takes time and memory by the square of its words. */
const MAX_PIECE_WORDS = 600;
/** Three words that stand in more places tell nothing. */
export const MAX_PLACES_OF_TRIGRAM = 300;
const WINDOW_WORDS = 24;
const MAX_CANDIDATES = 6;
const MARGIN_WORDS = 40;

/** Finds the passage that a quotation is from; null where no document has one that is near enough. */
export function findPassage(index: DocumentIndex, quotation: QuotedPassage): FoundPassage | null {
  const { length } = quotation.words;
  if (length < MIN_QUOTED_WORDS) return null;
  if (length > MAX_PIECE_WORDS) return findInPieces(index, quotation);
  return nearPassages(index, quotation)[0] ?? findChangedPassage(index, quotation);
}

/** Finds where a long quotation begins, and each of its pieces right behind the one before. */
function findInPieces(index: DocumentIndex, quotation: QuotedPassage): FoundPassage | null {
  const [first, ...others] = piecesOf(quotation);
  // A document may have the beginning twice, and go on in the second place alone.
  for (const passage of nearPassages(index, first, true)) {
    let whole: FoundPassage | null = passage;
    for (const piece of others) whole = whole && continuedBy(index, whole, piece);
    if (whole) return whole;
  }
  return null;
}

function piecesOf(quotation: QuotedPassage): QuotedPassage[] {
  const { words, marks, lettered } = quotation;
  const count = Math.ceil(words.length / MAX_PIECE_WORDS);
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, i) => {
    const from = i * size;
    const isIn = (at: number): boolean => at >= from && at <= from + size;
    return {
      ...quotation,
      words: words.slice(from, from + size),
      marks: new Map([...marks].filter(([at]) => isIn(at)).map(([at, put]) => [at - from, put])),
      lettered: new Set([...lettered].filter(isIn).map((at) => at - from)),
    };
  });
}

/** A passage and what follows it in its document, where that is near enough to the quotation's next piece; what lies between is left out by the quotation. */
function continuedBy(
  index: DocumentIndex,
  before: FoundPassage,
  piece: QuotedPassage,
): FoundPassage | null {
  const { document, pairs } = before;
  const behind = lastSaid(pairs) + 1;
  const told = toldBy(index, piece);
  const passage = alignedIn(index, told, document, {
    from: behind,
    to: behind + 2 * told.ids.length + 2 * MARGIN_WORDS,
  });
  const next = slidToMarks(passage, piece);
  if (!isAccepted({ ...passage, pairs: next }, told.ids, index, piece)) return null;
  const begins = next.find(({ said }) => said >= 0)!.said;
  const done = pairs.filter(({ quoted }) => quoted >= 0).length;
  const between = Array.from({ length: begins - behind }, (_, i) => ({
    quoted: -1,
    said: behind + i,
  }));
  return {
    document,
    pairs: [
      ...pairs,
      ...between,
      ...next.map(({ quoted, said }) => ({ quoted: quoted < 0 ? -1 : quoted + done, said })),
    ],
    coverage: Math.min(before.coverage, passage.coverage),
  };
}

function lastSaid(pairs: readonly AlignedPair[]): number {
  return pairs.findLast(({ said }) => said >= 0)!.said;
}

/** A quotation's words as the documents know them. */
interface Told {
  readonly ids: readonly number[];
  /** How much each tells. */
  readonly weights: readonly number[];
}

function toldBy(index: DocumentIndex, { words }: QuotedPassage): Told {
  return {
    ids: words.map(({ norm }) => index.idOf(norm)),
    weights: words.map(({ norm }) => index.weight(norm)),
  };
}

/** The passages that are near enough to be the quotation's, the nearest first; where one is word for word and not all are wanted, that one. */
function nearPassages(index: DocumentIndex, quotation: QuotedPassage, all = false): FoundPassage[] {
  const told = toldBy(index, quotation);
  const passages: FoundPassage[] = [];
  for (const place of candidates(index, told)) {
    const passage = passageAt(index, told, place);
    passages.push({ ...passage, pairs: slidToMarks(passage, quotation) });
    if (!all && passage.coverage === 1 && passage.pairs.length === told.ids.length) break;
  }
  return passages
    .filter((passage) => isAccepted(passage, told.ids, index, quotation))
    .sort((a, b) => b.coverage - a.coverage || a.pairs.length - b.pairs.length);
}

/** The places, as indexes among the words of all documents, near which most of the quotation's rare runs of three words stand. */
function candidates(index: DocumentIndex, { ids, weights }: Told): number[] {
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

function passageAt(index: DocumentIndex, told: Told, place: number): FoundPassage {
  const document = index.documentAt(Math.max(0, place + WINDOW_WORDS));
  return alignedIn(index, told, document, {
    from: Math.max(0, place - document.from - MARGIN_WORDS),
    to: place - document.from + 2 * WINDOW_WORDS + told.ids.length * 2 + 2 * MARGIN_WORDS,
  });
}

/** What a stretch of a document, in its words, has of a quotation. */
function alignedIn(
  index: DocumentIndex,
  { ids, weights }: Told,
  document: IndexedDocument,
  stretch: { readonly from: number; readonly to: number },
): FoundPassage {
  const { from } = stretch;
  const to = Math.min(document.words.length, stretch.to);
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
