import { cueForm, cueVerb } from '../../claims/lexis/cueVerbs.js';
import type { Place } from '../draftView.js';
import {
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
export interface Parties {
  readonly places: readonly Place[];
  /** The phrase is a pronoun: whom it means, the sentence alone does not say. */
  readonly pronoun?: boolean;
  /** Something else may be meant as well: the words are not held against anybody. */
  readonly unsure?: boolean;
}

export const NO_PARTIES: Parties = { places: [] };

/** Words of a sentence that are looked at for a subject or an apposition. */
const REACH = 60;

/** Of whom a relative clause speaks is open behind these: "the wife of X, who". */
const RELATIONS =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|partner|spouse|friend|ally|allies|associate|aide|lawyer|adviser|advisor|owner|co-owner|head|chief|boss|chairman|chairwoman|chair|president|director|founder|co-founder|chief executive|member|part|unit|subsidiary|arm|sons|daughters|friends|associates|relatives?|cousin|nephew|niece|son-in-law|partner|rival|critic|opponent|victim)$/;
const EXCLUDING =
  /^(?:not|neither|nor|unlike|except|without|no|never|than|besides|against|about|like|despite|following|concerning|regarding)$/;
const SUBORDINATING =
  /^(?:although|though|because|while|when|whereas|after|before|until|once|if|whether|that|where)$/;
const ADDING = /^(?:including|namely)$/;
const AMONG = /^(?:among|one|some|two|three|several|many|both|dozens)$/;

/**
 * The subject of a predicate.
 * @param end the index of the predicate's first word, its auxiliaries counted
 * @param plural whether the predicate is in the plural, undefined where its form does not tell
 */
export function subjectBefore(
  words: readonly Word[],
  end: number,
  plural?: boolean,
  depth = 0,
): Parties {
  let i = end - 1;
  while (
    i >= 0 &&
    (words[i].pos === 'ADV' ||
      /^(?:both|each|all|also|himself|herself|itself|themselves)$/.test(words[i].lower))
  )
    i--;
  const word = words[i];
  if (!word || depth > 4) return NO_PARTIES;
  if (isSubjectPronoun(word)) return { places: [], pronoun: true };
  if (isRelative(word)) return antecedentOf(words, i, plural);
  if (isParenthesis(word)) return beforeParenthesis(words, i, plural);
  if (word.pos === 'CCONJ') return sharedSubject(words, i, depth);
  return phraseEnding(words, i, plural);
}

/** The parties of the noun phrase whose last word is `words[i]`. */
export function phraseEnding(words: readonly Word[], i: number, plural?: boolean): Parties {
  const word = words[i];
  if (!word || (word.pos !== 'NAME' && !isNominal(words, i))) return NO_PARTIES;
  const start = phraseStart(words, i);
  if (word.pos === 'NAME') return conjuncts(words, start, [word.place!], plural);
  // "Acme and other firms", "Cruz and her husband were".
  const others = words.slice(start, i + 1).some(({ lower }) => /^others?$/.test(lower));
  if (words[start - 1]?.lower === 'and' && (others || plural)) {
    const left = conjuncts(words, start, [], true);
    if (left.places.length > 0) return left;
  }
  return NO_PARTIES;
}

/** Where the noun phrase begins that ends with `words[i]`: determiner, titles, possessors; "one of the", too. */
export function phraseStart(words: readonly Word[], i: number): number {
  let start = i;
  while (
    start > 0 &&
    i - start < REACH &&
    (isNominal(words, start - 1) ||
      (words[start - 1].pos === 'NAME' &&
        (isPossessive(words[start]) || words[i].pos !== 'NAME' || words[start].pos === 'NOUN')))
  )
    start--;
  if (words[start - 1]?.lower === 'of' && AMONG.test(words[start - 2]?.lower ?? '')) {
    start -= 2;
    while (words[start - 1]?.lower === 'only' || words[start - 1]?.pos === 'DET') start--;
  }
  return start;
}

/** Whether a phrase that begins at `start` hangs on words before it: "the wife of X", "met X". */
function isGoverned(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (!before) return false;
  if (EXCLUDING.test(before.lower)) return true;
  if (ADDING.test(before.lower) || SUBORDINATING.test(before.lower)) return false;
  if (before.pos === 'ADP' || before.lower === 'to') return true;
  // "said X was": a clause. "met X": an object.
  return before.pos === 'VERB' && !takesClause(before.lower);
}

/** Whether a clause may follow a verb without "that": "said X was", but not "defended X". */
function takesClause(verb: string): boolean {
  const form = cueForm(verb);
  return form !== undefined && cueVerb(form.lemma, [])?.cue.frames.has('clause') === true;
}

/** Whether the preposition at `at` opens the sentence or a clause: "In May, X". */
function isFronted(words: readonly Word[], at: number): boolean {
  return at <= 0 || isParenthesis(words[at - 1]) || words[at - 1].pos === 'CCONJ';
}

/** The places of a phrase and of those that "and" and commas join to it on the left. */
function conjuncts(
  words: readonly Word[],
  from: number,
  own: readonly Place[],
  plural?: boolean,
): Parties {
  const places = [...own];
  let start = from;
  let joined = false;
  for (let steps = 0; steps < REACH; steps++) {
    if (isGoverned(words, start)) {
      const fronted = joined && isFronted(words, start - 1);
      return fronted && words[start - 1].pos === 'ADP' ? { places: own } : NO_PARTIES;
    }
    const before = words[start - 1];
    const isAnd = before?.lower === 'and';
    if (!before || plural === false || !(isAnd || (joined && isComma(before)))) break;
    let left = start - 2;
    if (isAnd && isComma(words[left])) left--;
    if (words[left]?.text === ')') left = openingOf(words, left) - 1;
    if (!words[left] || (words[left].pos !== 'NAME' && !isNominal(words, left))) break;
    const next = phraseStart(words, left);
    // "In May, X and Y were": what is fronted is not one of them.
    if (!isAnd && isGoverned(words, next) && isFronted(words, next - 1)) break;
    const { place } = words[left];
    if (place) places.push(place);
    joined = true;
    start = next;
  }
  return { places };
}

function openingOf(words: readonly Word[], close: number): number {
  let i = close;
  while (i > 0 && words[i].text !== '(') i--;
  return i;
}

/** Whom a relative pronoun, or a participle or phrase behind its noun, speaks of; `at` is where that begins. */
export function antecedentOf(words: readonly Word[], at: number, plural?: boolean): Parties {
  let i = at - 1;
  const apart = isParenthesis(words[i]);
  if (apart) i--;
  const close = i;
  if (words[i]?.text === ')') i = openingOf(words, i) - 1;
  const noun = words[i];
  if (!noun) return NO_PARTIES;
  if (i < close && noun.pos === 'NOUN') return namedWithin(words, i + 2, close);
  if (noun.pos === 'PROPN' && words[i - 1]?.pos === 'PROPN') return NO_PARTIES;
  if (noun.pos !== 'NAME') {
    const joined = phraseEnding(words, i, plural);
    return joined.places.length > 0 ? joined : describedBy(words, phraseStart(words, i));
  }
  const start = phraseStart(words, i);
  const { lower } = words[at];
  const person = noun.place!.actor?.kind === 'person';
  if ((lower === 'who' && !person) || (lower === 'which' && person)) return NO_PARTIES;
  const before = words[start - 1];
  if (before && EXCLUDING.test(before.lower)) return { places: [noun.place!], unsure: true };
  const head = words[start - 2];
  if (before?.pos === 'ADP' && head?.pos === 'NOUN' && RELATIONS.test(head.lower))
    return { places: [noun.place!], unsure: lower !== 'which' };
  const joined = plural === false ? NO_PARTIES : conjuncts(words, start, [noun.place!], plural);
  return joined.places.length > 0 ? joined : { places: [noun.place!] };
}

/** Whom a common noun phrase that begins at `start` describes: "X, a banker", "X is a banker". */
export function describedBy(words: readonly Word[], start: number): Parties {
  // "X, himself a banker"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(words[start - 1]?.lower ?? ''))
    return describedBy(words, start - 1);
  const before = words[start - 1];
  if (!before || words[start].lower === 'whose') return NO_PARTIES;
  if (isParenthesis(before)) {
    const i = words[start - 2]?.text === ')' ? openingOf(words, start - 2) - 1 : start - 2;
    if (words[i]?.pos !== 'NAME') return NO_PARTIES;
    return antecedentOf(words, start - 1);
  }
  const copula = copulaEnding(words, start - 1);
  return copula < 0 ? NO_PARTIES : subjectBefore(words, copula);
}

/** Where the verb group begins that ends with a copula at `words[i]`; -1 where none does. */
function copulaEnding(words: readonly Word[], i: number): number {
  let at = i;
  while (at >= 0 && (words[at].pos === 'ADV' || words[at].lower === 'among')) at--;
  if (!/^(?:is|are|was|were|been|remains?|remained|became|becomes?)$/.test(words[at]?.lower ?? ''))
    return -1;
  return groupStart(words, at);
}

/** The first word of the verb group that ends with `words[i]`: auxiliaries, adverbs, "to". */
export function groupStart(words: readonly Word[], i: number): number {
  let start = i;
  while (
    start > 0 &&
    (words[start - 1].pos === 'AUX' ||
      /^(?:PART|ADV)$/.test(words[start - 1].pos) ||
      /^(?:to|be|been|being|not|n['’]t|has|have|had|is|are|was|were|gets?|got|having)$/.test(
        words[start - 1].lower,
      )) &&
    !isPossessive(words[start - 1])
  )
    start--;
  return start;
}

/** The subject before a parenthesis that ends with the mark at `close`. */
function beforeParenthesis(words: readonly Word[], close: number, plural?: boolean): Parties {
  const mark = words[close].text;
  if (mark === ')') {
    const open = openingOf(words, close);
    const before = subjectBefore(words, open, plural, 1);
    return before.places.length > 0 || before.pronoun || words[open - 1]?.pos !== 'NOUN'
      ? before
      : namedWithin(words, open + 1, close);
  }
  if (mark === '(') return NO_PARTIES;
  for (let j = close - 1; j > 0 && close - j < REACH; j--) {
    if (/^[;:]$/.test(words[j].text)) return NO_PARTIES;
    if (!(isComma(words[close]) ? isComma(words[j]) : isParenthesis(words[j]))) continue;
    const i = words[j - 1].text === ')' ? openingOf(words, j - 1) - 1 : j - 1;
    if (!words[i] || (words[i].pos !== 'NAME' && !isNominal(words, i))) continue;
    const start = phraseStart(words, i);
    if (isGoverned(words, start)) {
      if (words[start - 1].pos === 'ADP') continue;
      return NO_PARTIES;
    }
    if (words[i].pos === 'NAME') return phraseEnding(words, i, plural);
    return namedWithin(words, j + 1, close);
  }
  return NO_PARTIES;
}

const BEING = /^(?:which|that|who|is|are|was|were|been|has|have|had)$/;

/** Whom the words from `open` to before `close`, set off behind a common noun, name: "The banker, Maria Cruz, was", "The fund (Acme) is", "The fund, known as Acme, is". */
function namedWithin(words: readonly Word[], open: number, close: number): Parties {
  const last = words[close - 1];
  if (last.pos !== 'NAME') return NO_PARTIES;
  let start = open;
  while (BEING.test(words[start].lower) || words[start].pos === 'ADV') start++;
  if (/^(?:known|abbreviated)$/.test(words[start].lower) && words[start + 1].lower === 'as')
    start += 2;
  else if (/^(?:called|named|dubbed|nicknamed)$/.test(words[start].lower)) start++;
  else start = open;
  return phraseStart(words, close - 1) === start ? { places: [last.place!] } : NO_PARTIES;
}

/** The subject of the nearest predicate before `words[at]`, a conjunction that joins another or a preposition before a gerund. */
export function sharedSubject(words: readonly Word[], at: number, depth = 0): Parties {
  for (let v = at - 1; v >= 0 && at - v < REACH; v--) {
    if (/^[;:]$/.test(words[v].text)) return NO_PARTIES;
    if (!isVerb(words[v]) || isNominal(words, v)) continue;
    const start = groupStart(words, v);
    if (words.slice(start, v).some(({ lower }) => lower === 'to') || isBareIng(words, start, v)) {
      v = start;
      continue;
    }
    let before = start - 1;
    while (words[before]?.pos === 'ADV') before--;
    const closed = words.slice(v, at).some(isComma);
    if ((isRelative(words[before]) || words[before]?.lower === 'whose') && closed) {
      v = start;
      continue;
    }
    return subjectBefore(words, start, undefined, depth + 1);
  }
  return NO_PARTIES;
}

function isBareIng(words: readonly Word[], start: number, v: number): boolean {
  return start === v && /ing$/.test(words[v].lower);
}
