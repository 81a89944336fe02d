import {
  conjuncts,
  EXCLUDING,
  isGoverned,
  NO_PARTIES,
  officeEnding,
  openingOf,
  type PhraseParties,
  phraseEnding,
  phraseStart,
  SYNTAX_REACH_WORDS,
} from './partyPhrases.js';
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

/** Of whom a relative clause or an apposition speaks is open behind these: "the wife of X, who". */
export const RELATIONS =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|partner|spouse|friend|ally|allies|associate|aide|lawyer|adviser|advisor|owner|co-owner|head|chief|boss|chairman|chairwoman|chair|president|director|founder|co-founder|chief executive|member|part|unit|subsidiary|arm|sons|daughters|friends|associates|relatives?|cousin|nephew|niece|son-in-law|partner|rival|critic|opponent|victim)$/;
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
): PhraseParties {
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

/** Whom a relative pronoun, or a participle or phrase behind its noun, speaks of; `at` is where that begins. */
export function antecedentOf(words: readonly Word[], at: number, plural?: boolean): PhraseParties {
  const close = isParenthesis(words[at - 1]) ? at - 2 : at - 1;
  const i = words[close]?.text === ')' ? openingOf(words, close) - 1 : close;
  const noun = words[i];
  if (!noun) return NO_PARTIES;
  if (noun.pos === 'NAME') return namedAntecedent(words, i, words[at].lower, plural);
  if (i < close && noun.pos === 'NOUN') return namedWithin(words, i + 2, close);
  if (noun.pos === 'PROPN' && words[i - 1]?.pos === 'PROPN') return NO_PARTIES;
  const joined = phraseEnding(words, i, plural);
  return joined.places.length > 0 ? joined : describedBy(words, wholePhraseStart(words, i));
}

/** "X, | the minister of trade, who": where the phrase begins that ends at `i`, with what it is of; "the wife of a banker, who" leaves open which of them. */
function wholePhraseStart(words: readonly Word[], i: number): number {
  const start = phraseStart(words, i);
  const head = words[start - 2];
  return words[start - 1]?.lower === 'of' && head?.pos === 'NOUN' && !RELATIONS.test(head.lower)
    ? phraseStart(words, start - 2)
    : start;
}

/** "X, | whom Washington placed": the "whom" before the subject of a verb whose group begins at `start`; -1 where there is none. */
export function whomBefore(words: readonly Word[], start: number): number {
  const at = start > 0 ? phraseStart(words, start - 1) - 1 : -1;
  return words[at]?.lower === 'whom' ? at : -1;
}

/**
 * The antecedent that ends with the name at `words[i]`.
 * @param pronoun the word that refers to it: "who", or what a participle or phrase begins with
 */
function namedAntecedent(
  words: readonly Word[],
  i: number,
  pronoun: string,
  plural?: boolean,
): PhraseParties {
  const place = words[i].place!;
  const isPerson = place.actor?.kind === 'person';
  if ((pronoun === 'who' && !isPerson) || (pronoun === 'which' && isPerson)) return NO_PARTIES;
  const start = phraseStart(words, i);
  const before = words[start - 1];
  if (before && EXCLUDING.test(before.lower)) return { places: [place], unsure: true };
  const head = words[start - 2];
  if (before?.pos === 'ADP' && head?.pos === 'NOUN' && RELATIONS.test(head.lower))
    return { places: [place], unsure: pronoun !== 'which' };
  const joined = plural === false ? NO_PARTIES : conjuncts(words, start, [place], plural);
  return joined.places.length > 0 ? joined : { places: [place] };
}

/** Whom a common noun phrase that begins at `start` describes: "X, a banker", "X is a banker". */
export function describedBy(words: readonly Word[], start: number): PhraseParties {
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
  // "is one of the richest men and a target"; "met X, a banker and a target" may be of two others.
  if (before.lower === 'and' && words[start - 2]?.pos === 'NOUN') {
    const first = phraseStart(words, start - 2);
    return {
      ...describedBy(words, first),
      ...(isParenthesis(words[first - 1]) && { unsure: true }),
    };
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
function beforeParenthesis(words: readonly Word[], close: number, plural?: boolean): PhraseParties {
  const mark = words[close].text;
  if (mark === ')') return beforeBracket(words, close, plural);
  if (mark === '(') return NO_PARTIES;
  for (let j = close - 1; j > 0 && close - j < SYNTAX_REACH_WORDS; j--) {
    if (/^[;:]$/.test(words[j].text)) return NO_PARTIES;
    if (!(isComma(words[close]) ? isComma(words[j]) : isParenthesis(words[j]))) continue;
    const i = words[j - 1].text === ')' ? openingOf(words, j - 1) - 1 : j - 1;
    if (!words[i] || (words[i].pos !== 'NAME' && !isNominal(words, i))) continue;
    const start = phraseStart(words, i);
    if (isGoverned(words, start)) {
      if (words[start - 1].pos !== 'ADP') return NO_PARTIES;
      const holder = officeHolder(words, j, close);
      if (holder.places.length > 0) return holder;
      continue;
    }
    if (words[i].pos === 'NAME') return phraseEnding(words, i, plural);
    return joinedTo(words, start, namedWithin(words, j + 1, close), plural);
  }
  return NO_PARTIES;
}

function beforeBracket(words: readonly Word[], close: number, plural?: boolean): PhraseParties {
  const open = openingOf(words, close);
  const before = subjectBefore(words, open, plural, 1);
  return before.places.length > 0 || before.pronoun || words[open - 1]?.pos !== 'NOUN'
    ? before
    : namedWithin(words, open + 1, close);
}

/** Whoever is named behind the phrase from `start` on, with those whom a plural joins: "Acme and its chairman, X, were". */
function joinedTo(
  words: readonly Word[],
  start: number,
  named: PhraseParties,
  plural?: boolean,
): PhraseParties {
  if (!plural || named.places.length === 0) return named;
  const joined = conjuncts(words, start, named.places, true);
  return joined.places.length > 0 ? joined : named;
}

/** "The minister of defense, X, was": the person named between the marks at `open` and `close` behind an office. */
function officeHolder(words: readonly Word[], open: number, close: number): PhraseParties {
  const office = officeEnding(words, open - 1);
  if (office < 0 || words[close - 1].place?.actor?.kind !== 'person') return NO_PARTIES;
  return isGoverned(words, phraseStart(words, office))
    ? NO_PARTIES
    : namedWithin(words, open + 1, close);
}

const BEING = /^(?:which|that|who|is|are|was|were|been|has|have|had)$/;

/** Whom the words from `open` to before `close`, set off behind a common noun, name: "The banker, Maria Cruz, was", "The fund (Acme) is", "The fund, known as Acme, is". */
function namedWithin(words: readonly Word[], open: number, close: number): PhraseParties {
  const last = words[close - 1];
  if (last.pos !== 'NAME') return NO_PARTIES;
  let start = open;
  while (BEING.test(words[start].lower) || words[start].pos === 'ADV') start++;
  if (/^(?:known|abbreviated)$/.test(words[start].lower) && words[start + 1].lower === 'as')
    start += 2;
  else if (/^(?:called|named|dubbed|nicknamed)$/.test(words[start].lower)) start++;
  else start = open;
  const named = words.slice(start, close);
  // "The ministers of defense and trade, X and Y, were"
  if (named.every((word) => word.pos === 'NAME' || word.lower === 'and' || isComma(word)))
    return { places: named.flatMap(({ place }) => place ?? []) };
  return phraseStart(words, close - 1) === start ? { places: [last.place!] } : NO_PARTIES;
}

/** The subject of the nearest predicate before `words[at]`, a conjunction that joins another or a preposition before a gerund. */
export function sharedSubject(words: readonly Word[], at: number, depth = 0): PhraseParties {
  for (let v = at - 1; v >= 0 && at - v < SYNTAX_REACH_WORDS; v--) {
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
