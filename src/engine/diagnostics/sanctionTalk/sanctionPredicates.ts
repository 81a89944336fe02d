import { isOver } from './sanctionEnds.js';
import { isUnreal, isUnrealBeside } from './sanctionModality.js';
import { objectsFrom } from './namedObjects.js';
import { NO_PARTIES, type PhraseParties, phraseStart } from './partyPhrases.js';
import { antecedentOf, describedBy, groupStart, subjectBefore, whomBefore } from './partySyntax.js';
import {
  isComma,
  isNominal,
  isParenthesis,
  isPluralGroup,
  isPossessive,
  isVerb,
  type Word,
} from './sentenceWords.js';
import { isHitting, isPastGroup, termStart, type TermReading } from './termReading.js';

const nothing: TermReading = { parties: NO_PARTIES, plain: false, predicate: true };
const isListNoun = (word: Word | undefined): boolean =>
  /^(?:list|lists|blacklists?|roster|register)$/.test(word?.lower ?? '');

/** "X is on the sanctions list", "put X on its blacklist", "X was added to the SDN list". */
export function listedParties(words: readonly Word[], t: number): TermReading | null {
  const next = words[t + 1];
  const isList = isListNoun(words[t]) || words[t].lower === 'sdn' || isListNoun(next);
  const start = termStart(words, t);
  const p = start - 1;
  if (!isList || !/^(?:on|onto|to)$/.test(words[p]?.lower ?? '')) return isList ? nothing : null;
  if (
    /^(?:of|for)$/.test(words[t + (isListNoun(next) ? 2 : 1)]?.lower ?? '') === false &&
    words[p].lower === 'to' &&
    !/^(?:add|adds|added|adding)$/.test(verbBefore(words, p)?.lower ?? '')
  )
    return nothing;
  return predicateEnding(
    words,
    p,
    t,
    /^(?:put|puts|putting|placed?|places|placing|add(?:s|ed|ing)?|kept|keeps|includ(?:es|ed)|named?|names)$/,
    /^(?:put|placed|added|named|included|kept|appears?|appeared|figures?|figured|remains?|remained|is|are|was|were|been|landed|sits|listed)$/,
  );
}

/** The nearest verb before a word in its clause. */
function verbBefore(words: readonly Word[], at: number): Word | undefined {
  for (let i = at - 1; i >= 0 && at - i < 30; i--) if (isVerb(words[i])) return words[i];
  return undefined;
}

const UNDER_VERBS =
  /^(?:is|are|was|were|been|be|comes?|came|falls?|fell|fallen|placed|put|remains?|remained|stays?|stayed|lives?|lived|living|kept|operat(?:es|ed|ing)|held|went|being)$/;
const PUTS_UNDER = /^(?:puts?|putting|placed?|places|placing|kept|keeps)$/;
const HITS =
  /^(?:hit|hits|hitting|slap(?:s|ped|ping)?|punish(?:es|ed|ing)?|target(?:s|ed|ing)?|struck|strikes|smacked|threatened)$/;

/** "X is under sanctions", "X, under sanctions since 2022", "hit X with sanctions", "X is the target of sanctions". */
export function underSanctions(words: readonly Word[], t: number): TermReading | null {
  const start = termStart(words, t);
  const lead = words[start - 1]?.lower ?? '';
  const next = words[t + 1];
  const isNounModifier =
    next?.pos === 'NOUN' &&
    !isHitting(words, t + 1) &&
    !/^(?:today|yesterday|monday|last|this|since)$/.test(next.lower);
  if (isNounModifier) return nothing;
  // "under sanctions on Iran": of Iran.
  if (/^(?:on|against|targeting)$/.test(next?.lower ?? '') && lead !== 'with') return null;
  if (lead === 'under') return under(words, start - 1, t);
  const isHit =
    (lead === 'with' || lead === 'by') &&
    words.slice(0, start).some(({ lower }) => HITS.test(lower));
  if (isHit) return predicateEnding(words, start - 1, t, HITS, HITS);
  return exposed(words, start, t);
}

/** "subject to sanctions", "the target of sanctions", "faces sanctions"; `start` is where the phrase of sanctions begins. */
function exposed(words: readonly Word[], start: number, t: number): TermReading | null {
  const lead = words[start - 1]?.lower ?? '';
  const head = words[start - 2]?.lower ?? '';
  if (lead === 'to' && /^(?:subject|subjected)$/.test(head))
    return predicateEnding(words, start - 2, t, /^(?!)/, UNDER_VERBS);
  if (lead === 'of' && /^(?:targets?|object|subject)$/.test(head)) {
    const noun = phraseStart(words, start - 2);
    return { parties: describedBy(words, noun), plain: !isUnreal(words, noun, t), predicate: true };
  }
  // They are in force or they threaten.
  if (/^(?:faces?|faced|facing)$/.test(lead)) {
    const parties = subjectBefore(words, groupStart(words, start - 1));
    return { parties, plain: false, predicate: true };
  }
  return null;
}

function under(words: readonly Word[], p: number, t: number): TermReading {
  // "Under EU sanctions since 2022, X left"
  if (p === 0) {
    const comma = words.findIndex((word, i) => i > t && isComma(word));
    let i = comma + 1;
    while (comma > 0 && isNominal(words, i)) i++;
    const name = comma > 0 ? words[i] : undefined;
    const plain = words.slice(t, Math.max(t, comma)).some(({ lower }) => lower === 'since');
    return name?.pos === 'NAME' && !isPossessive(words[i + 1])
      ? { parties: { places: [name.place!] }, plain, predicate: false }
      : nothing;
  }
  return predicateEnding(words, p, t, PUTS_UNDER, UNDER_VERBS);
}

/**
 * Whom a prepositional predicate that begins at `words[p]` is about: the subject of the verb before it, the object of one that puts
 * somebody there, or the noun that it hangs on.
 * @param puts verbs whose object is meant
 * @param is verbs whose subject is meant
 */
function predicateEnding(
  words: readonly Word[],
  p: number,
  t: number,
  puts: RegExp,
  is: RegExp,
): TermReading {
  let i = p - 1;
  while (
    i >= 0 &&
    (words[i].pos === 'ADV' ||
      /^(?:both|all|still|also|now|back|currently|no|longer|itself|himself|herself|themselves)$/.test(
        words[i].lower,
      ))
  )
    i--;
  const word = words[i];
  if (!word) return nothing;
  if (
    word.pos === 'AUX' ||
    isVerb(word) ||
    /^(?:n['’]t|not|put|placed|hit|added|slapped|targeted)$/.test(word.lower)
  ) {
    let v = i;
    while (v > 0 && /^(?:n['’]t|not)$/.test(words[v].lower)) v--;
    const start = groupStart(words, v);
    const whom = puts.test(words[v].lower) ? whomBefore(words, start) : -1;
    if (whom >= 0)
      return {
        parties: antecedentOf(words, whom),
        plain: !isUnreal(words, start, v),
        predicate: false,
        past: isPastGroup(words.slice(start, v + 1)),
      };
    if (!is.test(words[v].lower)) return nothing;
    return ofSubject(words, start, i, t);
  }
  const verb = puttingVerb(words, i, puts);
  if (verb >= 0) {
    const parties = objectsFrom(words, verb + 1);
    const start = groupStart(words, verb);
    const unreal = isUnreal(words, start, verb);
    const past = isPastGroup(words.slice(start, verb + 1));
    return { parties: unreal ? NO_PARTIES : parties, plain: !unreal, predicate: true, past };
  }
  return hanging(words, p, i, t);
}

function ofSubject(words: readonly Word[], start: number, last: number, t: number): TermReading {
  const group = words.slice(start, last + 1);
  if (group[0]?.lower === 'to') return nothing;
  const unreal =
    isUnreal(words, start, last + 1) ||
    words
      .slice(last + 1, t)
      .some(({ lower }) => /^(?:no|not|longer|never|possible|potential)$/.test(lower)) ||
    isOver(words, t);
  const parties = subjectBefore(words, start, isPluralGroup(group));
  const bare = parties.places.length === 0 && !parties.pronoun;
  return {
    parties: unreal || bare ? NO_PARTIES : parties,
    plain: !unreal,
    predicate: true,
    past: isPastGroup(group),
  };
}

/** The verb that puts somebody somewhere, where only its objects stand between. */
function puttingVerb(words: readonly Word[], last: number, puts: RegExp): number {
  for (let i = last; i >= 0 && last - i < 40; i--) {
    if (puts.test(words[i].lower) && words[i].pos !== 'NAME')
      return words
        .slice(i + 1, last + 1)
        .some(({ place, lower }) => place || /^(?:him|her|them|it)$/.test(lower))
        ? i
        : -1;
    if (isVerb(words[i]) && !isNominal(words, i)) return -1;
    if (/^[;:]$/.test(words[i].text)) return -1;
  }
  return -1;
}

/** "X, under sanctions since 2022", "X and other firms under sanctions". */
function hanging(words: readonly Word[], p: number, i: number, t: number): TermReading {
  let start = p;
  while (start - 1 > i) start--;
  if (isParenthesis(words[i]) || words[i].pos !== 'NAME') {
    const parties: PhraseParties = antecedentOf(words, start);
    return { parties, plain: !isUnrealBeside(words, t) && !isOver(words, t), predicate: false };
  }
  // "bought oil from X under sanctions": of X, or of the deal.
  return { parties: antecedentOf(words, start), plain: false, predicate: true };
}
