import type { DifferenceKind, QuotationDifference } from '../annotation.js';
import { currencyOfSign, currencyOfWord } from '../english/measureUnits.js';
import type { ComparedWord, ComparedWords } from './comparedWords.js';
import type { FoundPassage } from './foundPassage.js';
import { FUNCTION_WORDS, HEDGES, isFigure, MODALS, NEGATIONS } from './functionWords.js';
import type { QuotedPassage } from './quotedPassage.js';

/** So many words left out without a mark make two passages of one. */
const LONG_OMISSION_WORDS = 8;

interface Block {
  readonly quoted: ComparedWord[];
  readonly said: ComparedWord[];
  marked: boolean;
  /** Where its first word stands among those of the document; -1 where it has none. */
  at: number;
  /** The words that are the same right before it. */
  readonly before?: { readonly quoted: ComparedWord; readonly said: ComparedWord };
}

/** The differences between a quotation and its passage, in the order of the words. */
export function listDifferences(
  quotation: QuotedPassage,
  { document, pairs }: FoundPassage,
  quotedText: string,
): QuotationDifference[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let before: Block['before'];
  const places = quotedPlaces(pairs, quotation.words.length);
  for (const [i, { quoted, said }] of pairs.entries()) {
    const ours = quoted < 0 ? undefined : quotation.words[quoted];
    const theirs = said < 0 ? undefined : document.words.at(said);
    if (ours !== undefined && theirs !== undefined && ours.norm === theirs.norm) {
      open = null;
      before = { quoted: ours, said: theirs };
      continue;
    }
    if (open === null)
      blocks.push((open = { quoted: [], said: [], marked: false, at: -1, before }));
    if (ours) open.quoted.push(ours);
    if (theirs && open.said.length === 0) open.at = said;
    if (theirs) open.said.push(theirs);
    if (quotation.marks.has(places[i]) || (quoted >= 0 && quotation.marks.has(quoted + 1)))
      open.marked = true;
  }
  const last = pairs.findLast(({ said }) => said >= 0)?.said ?? -1;
  if (open !== null) completeCompound(open, document.words.at(last + 1));
  return blocks.map((block) => ({
    kind:
      isCurrencySaid(block, [quotedText, document.text]) || isRepetition(block, document.words)
        ? 'tidied'
        : kindOf(block),
    quoted: wordsIn(quotedText, block.quoted),
    said: wordsIn(document.text, block.said),
  }));
}

/** "the only town, the only town in the state": words that were said twice, and are quoted once. */
function isRepetition({ quoted, said, at }: Block, words: ComparedWords): boolean {
  if (quoted.length > 0 || said.length === 0 || said.length >= LONG_OMISSION_WORDS) return false;
  const isSameFrom = (other: number): boolean =>
    said.every(({ norm }, i) => words.at(other + i)?.norm === norm);
  return isSameFrom(at + said.length) || isSameFrom(at - said.length);
}

/** A currency's sign and the amount behind it, up to where a text ends. */
const SIGNED_AMOUNT = /([$€£¥])\s?\d[\d.,]{0,20}(?:\s\p{L}{1,10})?$/u;

/** "£340,000" is "340,000 pounds" as it is said, and the other way round. */
function isCurrencySaid({ quoted, said, before }: Block, texts: [string, string]): boolean {
  if (quoted.length + said.length !== 1 || before === undefined) return false;
  const currency = currencyOfWord([...quoted, ...said][0].norm);
  const [text, end] =
    quoted.length === 0 ? [texts[0], before.quoted.end] : [texts[1], before.said.end];
  const sign = SIGNED_AMOUNT.exec(text.slice(Math.max(0, end - 40), end))?.[1];
  if (currency === undefined || sign === undefined) return false;
  return currencyOfSign(sign) === currency || (sign === '£' && currency === 'pounds');
}

/** "nonnegotiable" at a quotation's end is "non-negotiable": the passage ends with its first half. */
function completeCompound({ quoted, said }: Block, next: ComparedWord | undefined): void {
  const [ours, theirs] = [quoted, said].map((words) => words.map(({ norm }) => norm).join(''));
  if (next !== undefined && ours === theirs + next.norm) said.push(next);
}

/** For each pair the quotation's word that stands there, or that an omission there stands before. */
function quotedPlaces(pairs: FoundPassage['pairs'], end: number): number[] {
  const places = new Array<number>(pairs.length);
  let next = end;
  for (let i = pairs.length - 1; i >= 0; i--) {
    if (pairs[i].quoted >= 0) next = pairs[i].quoted;
    places[i] = next;
  }
  return places;
}

function wordsIn(text: string, words: readonly ComparedWord[]): string {
  return words.length === 0
    ? ''
    : text.slice(words[0].start, words[words.length - 1].end).replace(/\s+/g, ' ');
}

function kindOf({ quoted, said, marked }: Block): DifferenceKind {
  const joined = (words: readonly ComparedWord[]): string => words.map(({ norm }) => norm).join('');
  if (joined(quoted) === joined(said)) return 'tidied';
  if (marked && (quoted.length === 0 || said.length > 0)) return 'marked';
  if (said.length >= LONG_OMISSION_WORDS && quoted.length < said.length / 2) return 'long-omission';
  return changeKind(quoted, said);
}

/** What kind of change one run of words is of another, apart from what marks it: the gravest that holds. */
export function changeKind(
  quoted: readonly ComparedWord[],
  said: readonly ComparedWord[],
): DifferenceKind {
  const [ours, theirs] = [distinct(quoted, said), distinct(said, quoted)];
  if ((count(ours, NEGATIONS) + count(theirs, NEGATIONS)) % 2 === 1) return 'negation';
  const [our, their] = [ours.filter(isTelling), theirs.filter(isTelling)];
  if (
    our.some(({ norm }) => isFigure(norm)) ||
    (their.some(({ norm }) => isFigure(norm)) && our.length > 0)
  )
    return 'figure';
  if (isModalChange(ours, theirs)) return 'modal';
  if (our.length > 0 && their.length > 0) return isNameChange(our, their) ? 'name' : 'substitution';
  if (our.length > 0) return 'insertion';
  if (their.length === 0) return 'tidied';
  return their.every(({ norm }) => HEDGES.has(norm)) ? 'hedge' : 'omission';
}

/** Whether a modal verb came, went or gave way to another; tidying opens and closes contracted ones. */
function isModalChange(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): boolean {
  const modals = (words: readonly ComparedWord[]): ComparedWord[] =>
    words.filter(({ norm }) => MODALS.has(norm));
  const [ourModals, theirModals] = [modals(ours), modals(theirs)];
  return (
    (ourModals.length > 0 && theirModals.length > 0) ||
    [...ourModals, ...theirModals].some(({ contracted }) => !contracted)
  );
}

/** Whether names differ: at the head of a sentence a capital is one where the other side has a name. */
function isNameChange(our: readonly ComparedWord[], their: readonly ComparedWord[]): boolean {
  const isNamed = (word: ComparedWord): boolean => word.proper;
  const isCapital = (word: ComparedWord): boolean => word.capital;
  return (
    (our.some(isNamed) && their.some(isCapital)) || (our.some(isCapital) && their.some(isNamed))
  );
}

/** The words of one side that the other side of the block has not. */
function distinct(words: readonly ComparedWord[], others: readonly ComparedWord[]): ComparedWord[] {
  const left = others.map(({ norm }) => norm);
  return words.filter(({ norm }) => {
    const at = left.indexOf(norm);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function count(words: readonly ComparedWord[], set: ReadonlySet<string>): number {
  return words.filter(({ norm }) => set.has(norm)).length;
}

/** Whether a word says something by itself. */
function isTelling({ norm, contracted }: ComparedWord): boolean {
  return !contracted && !FUNCTION_WORDS.has(norm) && !MODALS.has(norm) && !NEGATIONS.has(norm);
}
