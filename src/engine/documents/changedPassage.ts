import { wordSet } from '../english/wordSet.js';
import type { AlignedPair } from './alignment.js';
import type { ComparedWord } from './comparedWords.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import type { FoundPassage } from './foundPassage.js';
import { FUNCTION_WORDS, isFigure, MODALS, NEGATIONS } from './functionWords.js';
import type { QuotedPassage } from './quotedPassage.js';
import { changeKind } from './quoted/changeKind.js';

/** Longer quotations are found by how much of them a passage has, one change or not. */
const MAX_QUOTED_WORDS = 12;
const MIN_SAME_WORDS = 4;
/** The words that are the same have to say something: "and that is what" is everywhere. */
const MIN_SAME_TELLING_WORDS = 2;
/** How much rarer than by chance the words that are the same have to be, in bits. */
const MIN_EVIDENCE_BITS = 20;
/** A shorter document does not show how rare a word is: those that tell something count as they would in one so long. */
const MIN_DOCUMENT_WORDS = 16_384;
/** A change is of so many words at most on either side: "did not raise" for "raised". */
const MAX_CHANGED_WORDS = 3;
/** So many of a quotation's rarest words are looked up: the change may have taken two of them away. */
const ANCHORS = 3;
const MAX_PLACES_OF_ANCHOR = 2000;
/** What stands where a negation did: "a right" for "no right", "always" for "never". */
const AFFIRMATIONS = wordSet(`
  a an any some all both either every always ever everybody everyone everything somebody someone something anybody anyone
  anything somewhere anywhere everywhere with or`);

/** A passage that is a quotation's word for word but in one place. */
interface ChangedPassage {
  /** Where the passage begins, among the words of all documents. */
  readonly at: number;
  /** How many words are the same before the change. */
  readonly before: number;
  /** How many words of the quotation, and of the document, the change is of. */
  readonly quoted: number;
  readonly said: number;
}

/**
 * Finds the passage that a short quotation has word for word but for one figure, name, modal verb or negation. Of five to
 * twelve words the changed one is often the rarest, so that too little of the quotation would be left for it to be found by
 * its share of the same words; what differs has to be of one kind on both sides instead.
 * @returns null where no document has one, and where places of the documents differ in what they have there: a form of
 *   words ("we have twelve of", "we have thirty of") proves nothing
 */
export function findChangedPassage(
  index: DocumentIndex,
  quotation: QuotedPassage,
): FoundPassage | null {
  const { words } = quotation;
  if (words.length > MAX_QUOTED_WORDS) return null;
  const ids = words.map(({ norm }) => index.idOf(norm));
  const found: ChangedPassage[] = [];
  for (const anchor of rarestWords(index, ids))
    index.places(ids[anchor], MAX_PLACES_OF_ANCHOR, (place) => {
      const changes = changesAround(index, ids, anchor, place);
      found.push(...changes.filter((changed) => isTelling(index, words, changed)));
    });
  const fewest = Math.min(...found.map(({ quoted, said }) => quoted + said));
  const [first, ...others] = found.filter(({ quoted, said }) => quoted + said === fewest);
  if (first === undefined) return null;
  const replaced = saidWords(index, first);
  if (others.some((other) => saidWords(index, other) !== replaced)) return null;
  return foundPassage(index, words, first);
}

/** The indexes of the quotation's rarest words that the documents have, the rarest first. */
function rarestWords(index: DocumentIndex, ids: readonly number[]): number[] {
  return ids
    .map((id, i) => ({ i, count: id < 0 ? 0 : index.countOf(id) }))
    .filter(({ count }) => count > 0 && count <= MAX_PLACES_OF_ANCHOR)
    .sort((a, b) => a.count - b.count)
    .slice(0, ANCHORS)
    .map(({ i }) => i);
}

/** The ways in which the words around a place are the quotation's but for one change, where `anchor` stands at `place`. */
function changesAround(
  index: DocumentIndex,
  ids: readonly number[],
  anchor: number,
  place: number,
): ChangedPassage[] {
  const isSame = (i: number, at: number): boolean => ids[i] >= 0 && ids[i] === index.wordAt(at);
  let from = anchor;
  while (from > 0 && isSame(from - 1, place - anchor + from - 1)) from--;
  let to = anchor + 1;
  while (to < ids.length && isSame(to, place - anchor + to)) to++;
  if (from > 0 === to < ids.length) return [];
  const found: ChangedPassage[] = [];
  for (let quoted = 0; quoted <= MAX_CHANGED_WORDS; quoted++)
    for (let said = 0; said <= MAX_CHANGED_WORDS; said++) {
      if (quoted + said === 0) continue;
      const before = from > 0 ? from - quoted : to;
      if (before < 0 || before + quoted > ids.length) continue;
      const at = from > 0 ? place - anchor + quoted - said : place - anchor;
      if (isSameButFor(index, ids, { at, before, quoted, said }))
        found.push({ at, before, quoted, said });
    }
  return found;
}

/** Whether all words of the quotation but the changed ones are those of the document, in one document. */
function isSameButFor(
  index: DocumentIndex,
  ids: readonly number[],
  { at, before, quoted, said }: ChangedPassage,
): boolean {
  for (let i = 0; i < before; i++) if (ids[i] < 0 || ids[i] !== index.wordAt(at + i)) return false;
  for (let i = before; i < before + said; i++) if (!(index.wordAt(at + i) >= 0)) return false;
  for (let i = before + quoted; i < ids.length; i++)
    if (ids[i] < 0 || ids[i] !== index.wordAt(at + i - quoted + said)) return false;
  return true;
}

/** Whether a change is one of those that count, and the words that are the same cannot stand there by chance. */
function isTelling(
  index: DocumentIndex,
  words: readonly ComparedWord[],
  changed: ChangedPassage,
): boolean {
  const { at, before, quoted, said } = changed;
  const same = words.filter((_, i) => i < before || i >= before + quoted);
  if (same.length < MIN_SAME_WORDS) return false;
  if (same.filter(tells).length < MIN_SAME_TELLING_WORDS) return false;
  if (evidenceBits(index, same) < MIN_EVIDENCE_BITS) return false;
  const document = index.documentAt(at);
  const theirs = Array.from({ length: said }, (_, i) =>
    document.words.at(at - document.from + before + i)!,
  );
  const ours = words.slice(before, before + quoted);
  // Beyond the ends of a quotation the document says something else anyway.
  const isAtEdge = before === 0 || before + quoted === words.length;
  if (isAtEdge && (quoted === 0 || (said === 0 && !ours.every(denies)))) return false;
  return isOneKind(ours, theirs);
}

/** How much rarer words are, standing together, than by chance once in the documents; in bits. */
function evidenceBits(index: DocumentIndex, words: readonly ComparedWord[]): number {
  const missing = Math.max(0, Math.log2(MIN_DOCUMENT_WORDS / index.size));
  const bits = words.map((word) => index.weight(word.norm) + (tells(word) ? missing : 0));
  return bits.reduce((a, b) => a + b, 0) - Math.log2(index.size) - missing;
}

function tells({ norm }: ComparedWord): boolean {
  return !FUNCTION_WORDS.has(norm) && !MODALS.has(norm) && !NEGATIONS.has(norm);
}

/** Whether two runs of words are the same figure, name, verb or modal verb but for what is said of it. */
function isOneKind(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): boolean {
  switch (changeKind(ours, theirs)) {
    case 'figure':
      return [ours, theirs].every((words) => words.length > 0 && words.every(isFigureWord));
    case 'name':
      return [...ours, ...theirs].every(({ capital }) => capital);
    case 'modal':
      return ours.length === 1 && theirs.length === 1;
    case 'negation':
      return isDenial(ours, theirs);
    default:
      return false;
  }
}

/** "a million" and "two million" differ in a figure. */
function isFigureWord({ norm }: ComparedWord): boolean {
  return isFigure(norm) || norm === 'a' || norm === 'an' || norm === 'one';
}

/** "not", and the "do" that it brings with it. */
function denies({ norm }: ComparedWord): boolean {
  return NEGATIONS.has(norm) || /^(?:do|does|did)$/.test(norm);
}

/** Whether one side denies what the other says: all that differs is the negation, what stands for it ("a" for "no", "always" for "never") and the verb's ending ("did not raise", "raised"). */
function isDenial(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): boolean {
  const [our, their] = [ours, theirs].map((words) =>
    words.filter((word) => !denies(word) && !AFFIRMATIONS.has(word.norm)),
  );
  if (our.length !== their.length) return false;
  return our.every(({ norm }, i) => {
    const stem = Math.min(norm.length, their[i].norm.length) - 1;
    return norm === their[i].norm || (stem >= 2 && norm.startsWith(their[i].norm.slice(0, stem)));
  });
}

/** What the document has where the quotation was changed, as it is compared. */
function saidWords(index: DocumentIndex, { at, before, said }: ChangedPassage): string {
  return Array.from({ length: said }, (_, i) => index.wordAt(at + before + i)).join(' ');
}

function foundPassage(
  index: DocumentIndex,
  words: readonly ComparedWord[],
  { at, before, quoted, said }: ChangedPassage,
): FoundPassage {
  const document: IndexedDocument = index.documentAt(at);
  const start = at - document.from;
  const pairs: AlignedPair[] = [];
  for (let i = 0; i < before; i++) pairs.push({ quoted: i, said: start + i });
  for (let i = 0; i < Math.max(quoted, said); i++)
    pairs.push({
      quoted: i < quoted ? before + i : -1,
      said: i < said ? start + before + i : -1,
    });
  for (let i = before + quoted; i < words.length; i++)
    pairs.push({ quoted: i, said: start + i - quoted + said });
  const weights = words.map(({ norm }) => index.weight(norm));
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const same = sum(weights) - sum(weights.slice(before, before + quoted));
  return { document, pairs, coverage: same / sum(weights) };
}
