import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import type { Place } from '../draftView.js';
import {
  framesOf,
  isComma,
  isNominal,
  isParenthesis,
  isPossessive,
  isRelative,
  isSubjectPronoun,
  isVerb,
  type Word,
} from './sentenceWords.js';

/** The parties that a phrase of a sentence stands for, as far as they are recognised names. */
export interface PhraseParties {
  readonly places: readonly Place[];
  /** The phrase is a pronoun: whom it means, the sentence alone does not say. */
  readonly pronoun?: boolean;
  /** Something else may be meant as well: the words are not held against anybody. */
  readonly unsure?: boolean;
}

export const NO_PARTIES: PhraseParties = { places: [] };

/** Words of a sentence that are looked at for a subject or an apposition. */
export const SYNTAX_REACH_WORDS = 60;

/** What leaves out of a statement whom it names. */
export const EXCLUDING =
  /^(?:not|neither|nor|unlike|except|without|no|never|than|besides|against|about|like|despite|following|concerning|regarding)$/;
const SUBORDINATING =
  /^(?:although|though|because|while|when|whereas|after|before|until|once|if|whether|that|where)$/;
const ADDING = /^(?:including|namely)$/;
const AMONG = /^(?:among|one|some|two|three|several|many|both|dozens)$/;

/** The parties of the noun phrase whose last word is `words[i]`. */
export function phraseEnding(words: readonly Word[], i: number, plural?: boolean): PhraseParties {
  const word = words[i];
  if (!word || (word.pos !== 'NAME' && !isNominal(words, i))) return NO_PARTIES;
  const start = phraseStart(words, i);
  // "X of the ruling party was": of X.
  if (words[start - 1]?.lower === 'of' && words[start - 2]?.place?.actor?.kind === 'person')
    return phraseEnding(words, start - 2, plural);
  if (word.pos === 'NAME') return conjuncts(words, start, [word.place!], plural);
  // "Acme and other firms", "Cruz and her husband were".
  const others = words.slice(start, i + 1).some(({ lower }) => /^others?$/.test(lower));
  if (words[start - 1]?.lower === 'and' && (others || plural)) {
    const left = conjuncts(words, start, [], true);
    if (left.places.length > 0) return left;
  }
  return NO_PARTIES;
}

/** Offices whose "of" leads to a field or a body rather than to a person. */
const LEADING =
  /^(?:chair(?:man|woman|person)?|(?:chief|head|leader|minister|secretary|president|premier|director|governor|commander|speaker|commissioner|ambassador|envoy|consul)s?)$/;

/**
 * The office in a phrase that ends at `words[last]` with what it is of: "minister of defense", "head of the National Guard"; -1 where there is none, or
 * where it is a person's: "head of the president".
 */
export function officeEnding(words: readonly Word[], last: number): number {
  if (isPersonTitle(words[last]?.lower.replace(/\.$/, '') ?? '')) return -1;
  for (let i = last; i > 0 && last - i < 12; i--) {
    const { lower, place } = words[i];
    const isOf = i < last && /^(?:of|for|to)$/.test(lower);
    if (isOf && LEADING.test(words[i - 1].lower)) return i - 1;
    const isBody = place !== undefined && place.actor?.kind !== 'person';
    if (!isOf && !isBody && !(i < last && lower === 'and') && !isNominal(words, i)) return -1;
  }
  return -1;
}

/** The office that the person named at `words[i]` holds, its "of" between them; -1 where there is none: in "head of the bank X founded" somebody else holds it. */
export function officeHeldBy(words: readonly Word[], i: number): number {
  if (words[i]?.place?.actor?.kind !== 'person') return -1;
  const office = officeEnding(words, i - 1);
  return office >= 0 && beginsClause(words, office, i) ? -1 : office;
}

/** Where a verb group begins at or behind `words[i]`, adverbs skipped; -1 where none does. */
function verbGroupAt(words: readonly Word[], i: number): number {
  let v = i;
  while (words[v]?.pos === 'ADV' || words[v]?.lower === 'once') v++;
  return isVerb(words[v]) ? v : -1;
}

/** Behind these another clause begins, or an infinitive that is nobody's predicate. */
const endsClause = (word: Word): boolean =>
  /^[,;:.—–]$/.test(word.text) ||
  /^(?:CCONJ|SCONJ)$/.test(word.pos) ||
  isRelative(word) ||
  SUBORDINATING.test(word.lower);

/**
 * Whether the name at `words[i]` begins a clause without a pronoun, "the bank X once ran": a verb follows, and the sentence has its predicate
 * elsewhere, before the office at `words[office]` or behind that verb.
 */
function beginsClause(words: readonly Word[], office: number, i: number): boolean {
  const verb = verbGroupAt(words, i + 1);
  return verb >= 0 && (isInPredicate(words, office) || hasPredicateBehind(words, verb));
}

/** Whether a verb stands before the phrase of `words[office]` in its clause; "said the minister left" and "saw the minister leave" are clauses of the minister. */
function isInPredicate(words: readonly Word[], office: number): boolean {
  const start = phraseStart(words, office);
  for (let v = start - 1; v >= 0 && start - v < SYNTAX_REACH_WORDS; v--) {
    if (endsClause(words[v])) return false;
    if (isVerb(words[v]) && !isNominal(words, v))
      return !takesBareClause(words[v].lower) && !PERCEIVING.test(words[v].lower);
  }
  return false;
}

/** Their object may act: "saw the minister leave". */
const PERCEIVING =
  /^(?:saw|seen|sees?|watch(?:es|ed)?|heard|hears?|lets?|ma(?:de|kes?)|help(?:s|ed)?)$/;

/** Whether another predicate follows in the clause of the verb at `words[verb]`; in "visited the plant built in May" a participle describes its object. */
function hasPredicateBehind(words: readonly Word[], verb: number): boolean {
  const behind = behindGroup(words, verb);
  const hasObject = words[behind]?.pos === 'NAME' || isNominal(words, behind);
  for (let v = behind; v < words.length && v - verb < SYNTAX_REACH_WORDS; v++) {
    if (isComma(words[v])) return isVerbBehindInsertion(words, v);
    if (endsClause(words[v]) || isSubjectPronoun(words[v])) return false;
    if (!isVerb(words[v]) || isNominal(words, v) || words[v - 1].lower === 'to') continue;
    if (/ing$/.test(words[v].lower)) continue;
    return words[v].pos === 'AUX' ? !takesBareClause(words[verb].lower) : !hasObject;
  }
  return false;
}

/** Where the noun phrase begins that ends with `words[i]`: determiner, titles ("Minister of Defense X"), possessors; "one of the", too. */
export function phraseStart(words: readonly Word[], i: number): number {
  let start = i;
  while (
    start > 0 &&
    i - start < SYNTAX_REACH_WORDS &&
    (isNominal(words, start - 1) ||
      (words[start - 1].pos === 'NAME' &&
        (isPossessive(words[start]) || words[i].pos !== 'NAME' || words[start].pos === 'NOUN')))
  )
    start--;
  const office = officeHeldBy(words, i);
  if (office >= 0) return phraseStart(words, office);
  if (words[start - 1]?.lower === 'of' && AMONG.test(words[start - 2]?.lower ?? '')) {
    start -= 2;
    while (words[start - 1]?.lower === 'only' || words[start - 1]?.pos === 'DET') start--;
  }
  return start;
}

/** Whether a phrase that begins at `start` hangs on words before it: "the wife of X", "met X". */
export function isGoverned(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (!before) return false;
  if (EXCLUDING.test(before.lower)) return true;
  if (ADDING.test(before.lower) || SUBORDINATING.test(before.lower)) return false;
  if (before.pos === 'ADP' || before.lower === 'to') return true;
  // "said X was": a clause. "met X": an object.
  return before.pos === 'VERB' && !takesBareClause(before.lower);
}

/** Whether a clause may follow a verb without "that": "said X was", but not "defended X". */
function takesBareClause(verb: string): boolean {
  return framesOf(verb)?.has('clause') === true;
}

/** Whether the preposition at `at` opens the sentence or a clause: "In May, X". */
function isFronted(words: readonly Word[], at: number): boolean {
  return at <= 0 || isParenthesis(words[at - 1]) || words[at - 1].pos === 'CCONJ';
}

/** Where the words begin behind the verb group that begins at `words[verb]`. */
function behindGroup(words: readonly Word[], verb: number): number {
  let v = verb + 1;
  if (words[verb].pos !== 'AUX') return v;
  while (/^(?:AUX|ADV)$/.test(words[v]?.pos ?? '')) v++;
  return words[v]?.pos === 'VERB' ? v + 1 : v;
}

/** "once ran, a friend of the president, left": whether the clause goes on behind what the comma at `words[open]` opens. */
function isVerbBehindInsertion(words: readonly Word[], open: number): boolean {
  const close = words.findIndex((word, i) => i > open && endsClause(word));
  const verb = words[close + 1];
  return (
    close > 0 &&
    isComma(words[close]) &&
    isVerb(verb) &&
    !/ing$/.test(verb.lower) &&
    !takesBareClause(verb.lower)
  );
}

/** The places of a phrase and of those that "and" and commas join to it on the left. */
export function conjuncts(
  words: readonly Word[],
  from: number,
  own: readonly Place[],
  plural?: boolean,
): PhraseParties {
  const places = [...own];
  let start = from;
  let joined = false;
  for (let steps = 0; steps < SYNTAX_REACH_WORDS; steps++) {
    if (isGoverned(words, start)) {
      const fronted = joined && isFronted(words, start - 1);
      return fronted && words[start - 1].pos === 'ADP' ? { places: own } : NO_PARTIES;
    }
    const left = plural === false ? undefined : conjunctBefore(words, start, joined);
    if (!left) break;
    if (left.place) places.push(left.place);
    joined = true;
    start = left.start;
  }
  return { places };
}

/**
 * The noun phrase that "and" joins to the one that begins at `start`, on its left.
 * @param joined whether more is joined on the right, so that a comma joins as well
 */
function conjunctBefore(
  words: readonly Word[],
  start: number,
  joined: boolean,
): { readonly start: number; readonly place?: Place } | undefined {
  const before = words[start - 1];
  const isAnd = before?.lower === 'and';
  if (!isAnd && !(joined && isComma(before))) return undefined;
  let left = start - 2;
  if (isAnd && isComma(words[left])) left--;
  if (words[left]?.text === ')') left = openingOf(words, left) - 1;
  const last = words[left];
  if (!last || (last.pos !== 'NAME' && !isNominal(words, left))) return undefined;
  const next = phraseStart(words, left);
  // "In May, X and Y were": what is fronted is not one of them.
  if (!isAnd && isGoverned(words, next) && isFronted(words, next - 1)) return undefined;
  return { start: next, place: last.place };
}

/** The bracket that the one at `close` closes. */
export function openingOf(words: readonly Word[], close: number): number {
  let i = close;
  while (i > 0 && words[i].text !== '(') i--;
  return i;
}
