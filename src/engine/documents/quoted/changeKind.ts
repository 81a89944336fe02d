import type { DifferenceKind } from '../../annotation.js';
import { currencyOfWord } from '../../english/measureUnits.js';
import { wordSet } from '../../english/wordSet.js';
import type { ComparedWord } from '../comparedWords.js';
import { FUNCTION_WORDS, HEDGES, isFigure, MODALS, NEGATIONS } from '../functionWords.js';

/** What kind of change one run of words is of another, apart from what marks it: the gravest that holds. */
export function changeKind(
  quoted: readonly ComparedWord[],
  said: readonly ComparedWord[],
): DifferenceKind {
  const [ours, theirs] = [distinct(quoted, said), distinct(said, quoted)];
  return (countNegations(ours) + countNegations(theirs)) % 2 === 1
    ? 'negation'
    : changeKindButNegation(quoted, said);
}

/** The same where it does not matter whether a "not" came or went. */
export function changeKindButNegation(
  quoted: readonly ComparedWord[],
  said: readonly ComparedWord[],
): DifferenceKind {
  const [ours, theirs] = [distinct(quoted, said), distinct(said, quoted)];
  const [our, their] = [ours.filter(isTelling), theirs.filter(isTelling)];
  if (
    our.some(({ norm }) => isFigure(norm)) ||
    (their.some(({ norm }) => isFigure(norm)) && our.length > 0) ||
    isOtherCurrency(our, their)
  )
    return 'figure';
  if (isModalChange(ours, theirs)) return 'modal';
  if (our.length > 0 && their.length > 0) return isNameChange(our, their) ? 'name' : 'substitution';
  if (isTurnedRound(ours, theirs)) return 'substitution';
  if (our.length > 0) return 'insertion';
  if (their.length === 0) return 'tidied';
  return their.every(({ norm }) => HEDGES.has(norm)) ? 'hedge' : 'omission';
}

/** How many of the words deny something. */
export function countNegations(words: readonly ComparedWord[]): number {
  return words.filter(({ norm }) => NEGATIONS.has(norm)).length;
}

/** Names of money that mean nothing else beside an amount. */
const CURRENCY_WORDS = wordSet(
  'dollar dollars euro euros pound pounds sterling ruble rubles rouble roubles yen yuan rupee rupees hryvnia hryvnias',
);

/** The currency that a compared word names, as its sign or code; undefined where it names none, or may mean something else. */
export function currencyNamed({ norm }: ComparedWord): string | undefined {
  return CURRENCY_WORDS.has(norm) ? currencyOfWord(norm) : undefined;
}

function isOtherCurrency(our: readonly ComparedWord[], their: readonly ComparedWord[]): boolean {
  const [ours, theirs] = [our, their].map((words) => words.flatMap((w) => currencyNamed(w) ?? []));
  return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one));
}

/** Whether a modal verb came, went or gave way to another; tidying opens and closes contracted ones. */
function isModalChange(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): boolean {
  const modals = (words: readonly ComparedWord[]): ComparedWord[] => words.filter(isModal);
  const [ourModals, theirModals] = [modals(ours), modals(theirs)];
  return (
    (ourModals.length > 0 && theirModals.length > 0) ||
    [...ourModals, ...theirModals].some(({ contracted }) => !contracted)
  );
}

/** Whether a word is a modal verb, and not the month of May. */
function isModal({ norm, proper }: ComparedWord): boolean {
  return MODALS.has(norm) && !(norm === 'may' && proper);
}

/** Whether names differ: at the head of a sentence a capital is one where the other side has a name. */
function isNameChange(our: readonly ComparedWord[], their: readonly ComparedWord[]): boolean {
  const isNamed = (word: ComparedWord): boolean => word.proper;
  const isCapital = (word: ComparedWord): boolean => word.capital;
  return (
    (our.some(isNamed) && their.some(isCapital)) || (our.some(isCapital) && their.some(isNamed))
  );
}

/** Small words of which each says the opposite of the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['to', 'from'],
  ['into', 'from'],
  ['over', 'under'],
  ['above', 'under'],
  ['in', 'out'],
  ['into', 'out'],
  ['on', 'off'],
  ['for', 'against'],
];
/** Longer runs of words have small words of all kinds. */
const MAX_TURNED_WORDS = 3;

/** "To Moscow" for "from Moscow": small words, of which one stands where the other side has its opposite. */
function isTurnedRound(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): boolean {
  if (ours.length > MAX_TURNED_WORDS || theirs.length > MAX_TURNED_WORDS) return false;
  const has = (words: readonly ComparedWord[], word: string): boolean =>
    words.some(({ norm }) => norm === word);
  return OPPOSITES.some(
    ([a, b]) => (has(ours, a) && has(theirs, b)) || (has(ours, b) && has(theirs, a)),
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

/** Whether a word says something by itself. */
function isTelling(word: ComparedWord): boolean {
  const { norm, contracted } = word;
  return !contracted && !FUNCTION_WORDS.has(norm) && !isModal(word) && !NEGATIONS.has(norm);
}
