import type { Span } from '../../annotation.js';
import type { DraftView } from '../draftView.js';
import { isOtherPenalty, isUnreal, isUnrealBeside } from './sanctionModality.js';
import { listedParties, underSanctions } from './sanctionPredicates.js';
import { sanctionsOn } from './sanctionObjects.js';
import type { TermReading } from './termReading.js';
import { apposedBehind, objectsFrom, readDescribed } from './namedObjects.js';
import { NO_PARTIES, type Parties, phraseStart } from './partyPhrases.js';
import {
  antecedentOf,
  describedBy,
  groupStart,
  sharedSubject,
  subjectBefore,
} from './partySyntax.js';
import {
  isComma,
  isNominal,
  isParenthesis,
  isPluralGroup,
  isPossessive,
  isVerb,
  type Word,
} from './sentenceWords.js';

/**
 * Whom a term of sanctions in a sentence is about.
 * @param span the term, in the offsets of the words
 * @returns null where it speaks of no sanctions in force on anybody
 */
export function readTerm(words: readonly Word[], span: Span): TermReading | null {
  const t = words.findIndex(({ end }) => end > span.start);
  const word = words[t];
  if (!word || word.place || isOtherPenalty(words, t)) return null;
  if (/(?:sanctioned|blacklisted|designated)$/.test(word.lower)) return participle(words, t);
  if (/^(?:sanctioning|sanction|blacklist)$/.test(word.lower) && isVerbForm(words, t))
    return gerundOrInfinitive(words, t);
  if (isHeadlineVerb(words, t)) return active(words, t, t);
  return listedParties(words, t) ?? underSanctions(words, t) ?? sanctionsOn(words, t);
}

/** "EU sanctions X": the verb, where a name is its object. */
function isHeadlineVerb(words: readonly Word[], t: number): boolean {
  const [before, word, next] = [words[t - 1], words[t], words[t + 1]];
  if (word.lower !== 'sanctions' && word.lower !== 'blacklists') return false;
  if (!before || !/^(?:PROPN|NAME|NOUN)$/.test(before.pos)) return false;
  if (next?.pos === 'NAME') return !isPossessive(words[t + 2]);
  return word.pos === 'VERB' && next !== undefined && isNominal(words, t + 1);
}

function isVerbForm(words: readonly Word[], t: number): boolean {
  const before = words[t - 1];
  return words[t].pos === 'VERB' || before?.lower === 'to' || before?.pos === 'AUX';
}

/** "to sanction X" has not happened; "by sanctioning X" has. */
function gerundOrInfinitive(words: readonly Word[], t: number): TermReading {
  const done = /^(?:by|after|since)$/.test(words[t - 1]?.lower ?? '');
  const parties = objectsFrom(words, t + 1);
  return {
    parties: done ? parties : NO_PARTIES,
    plain: done && !isUnreal(words, t, t),
    predicate: true,
  };
}

function participle(words: readonly Word[], t: number): TermReading | null {
  let p = t - 1;
  while (words[p]?.pos === 'ADV' && !/^(?:not|never)$/.test(words[p].lower)) p--;
  const before = words[p];
  if (before?.text === '-' && before.end === words[t].start) return compound(words, t, p);
  const start = groupStart(words, t);
  const group = words.slice(start, t);
  if (
    group.some(({ lower }) =>
      /^(?:be|been|being|is|are|was|were|got|gets?|remains?|remained)$/.test(lower),
    )
  )
    return passive(words, start, t);
  if (/^(?:remains?|remained)$/.test(before?.lower ?? ''))
    return passive(words, groupStart(words, p), t);
  if (group.some(({ lower }) => /^(?:has|have|had|having)$/.test(lower)))
    return active(words, start, t);
  return withoutAuxiliary(words, p, t);
}

/** "The EU sanctioned X", "the sanctioned banker X", "X, sanctioned in 2022"; `p` is the last word before it that is no adverb. */
function withoutAuxiliary(words: readonly Word[], p: number, t: number): TermReading {
  const described = readDescribed(words, t + 1);
  const isBeforeNoun = described.parties.places.length > 0 || described.noun;
  const beginsObject = isObject(words, t + 1);
  const hasObject = isBeforeNoun || beginsObject || words[t + 1]?.pos === 'PROPN';
  if (hasObject && (beginsObject || isActor(words, p)))
    return active(words, groupStart(words, t), t);
  return isBeforeNoun ? attributive(words, t, described) : reduced(words, t);
}

/** A determiner or pronoun behind it is an object's. */
function isObject(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    (word.pos === 'DET' ||
      /^(?:him|her|them|it|his|its|their|two|three|four|five|six|dozens|hundreds|several)$/.test(
        word.lower,
      ))
  );
}

/** Whether what stands before "sanctioned" may be who did it. */
function isActor(words: readonly Word[], p: number): boolean {
  const word = words[p];
  if (!word || isPossessive(word)) return false;
  if (/^(?:he|she|it|they|who|which|that|we)$/.test(word.lower)) return true;
  if (/^(?:NAME|NOUN)$/.test(word.pos)) return true;
  // "the Russian sanctioned banker": an adjective in capitals has a determiner of its own and a noun to come.
  return (
    word.pos === 'PROPN' && !(/(?:an|ish|ese|ch)$/.test(word.lower) && words[p - 1]?.pos === 'DET')
  );
}

const COUNTRY_ADJECTIVE =
  /^(?:u\.?s\.?|u\.?k\.?|e\.?u\.?|u\.?n\.?|us|uk|eu|un|ofac|treasury|western|american|british|european|canadian|swiss|australian|japanese|ukraine|ukrainian|internationally|heavily|newly|recently|long|already|still|twice|doubly)$/;

/** "U.S.-sanctioned", "non-sanctioned", "state-sanctioned". */
function compound(words: readonly Word[], t: number, dash: number): TermReading | null {
  const first = words[dash - 1]?.lower ?? '';
  const described = readDescribed(words, t + 1);
  if (/^(?:then|once|formerly|previously|ex)$/.test(first))
    return { ...attributive(words, t, described), plain: false };
  if (!COUNTRY_ADJECTIVE.test(first)) return null;
  if (described.parties.places.length > 0 || described.noun)
    return attributive(words, t, described);
  const start = groupStart(words, dash - 1);
  return passive(words, start, t);
}

/** "X was sanctioned", "X, who has been sanctioned". */
function passive(words: readonly Word[], start: number, t: number): TermReading {
  const group = words.slice(start, t);
  // "the first banker to be sanctioned"
  if (group[0]?.lower === 'to') {
    const noun = phraseStart(words, start - 1);
    const first = words
      .slice(noun, start)
      .some(({ lower }) => /^(?:first|second|third|latest|last|only|one|few)$/.test(lower));
    return first
      ? { parties: describedBy(words, noun), plain: !isUnreal(words, noun, noun), predicate: true }
      : { parties: NO_PARTIES, plain: false, predicate: true };
  }
  // "X left after being sanctioned"; "risks being sanctioned" is open.
  if (
    group[0]?.lower === 'being' &&
    !/^(?:is|are|was|were|am)$/.test(words[start - 1]?.lower ?? '')
  ) {
    const done = /^(?:despite|after|since)$/.test(words[start - 1]?.lower ?? '');
    return {
      parties: done ? sharedSubject(words, start - 1) : NO_PARTIES,
      plain: done,
      predicate: true,
    };
  }
  const parties = subjectBefore(words, start, isPluralGroup(group));
  const unreal = isUnreal(words, start, t);
  return { parties: unreal ? NO_PARTIES : parties, plain: !unreal, predicate: true };
}

/** "The EU sanctioned X and Y." */
function active(words: readonly Word[], start: number, t: number): TermReading {
  const unreal = isUnreal(words, start, t);
  const parties = unreal ? NO_PARTIES : objectsFrom(words, t + 1);
  return { parties, plain: !unreal, predicate: true };
}

/** "the sanctioned banker X", "X, a sanctioned banker", "X is a sanctioned banker". */
function attributive(
  words: readonly Word[],
  t: number,
  { parties, after, noun }: ReturnType<typeof readDescribed>,
): TermReading {
  const former = isUnrealBeside(words, t);
  const said = (found: Parties, predicate: boolean, plain = true): TermReading => ({
    parties: former ? NO_PARTIES : found,
    plain: plain && !former,
    predicate,
  });
  if (parties.places.length > 0) return said(parties, false);
  if (!noun) return said(NO_PARTIES, false);
  // "the sanctioned companies include X"
  if (/^includ(?:es?|ed)$/.test(words[after]?.lower ?? ''))
    return said(objectsFrom(words, after + 1), true);
  const behind = apposedBehind(words, after);
  if (behind.places.length > 0) return said(behind, false);
  const start = phraseStart(words, t);
  if (isParenthesis(words[start - 1])) {
    // "He met X, a sanctioned banker and two lawyers": a list.
    const list = words[after]?.lower === 'and' && !isVerb(words[after + 1]);
    return said(describedBy(words, start), false, !list);
  }
  // "As a sanctioned banker, X may not travel."
  if (words[start - 1]?.lower === 'as' && start === 1)
    return said(subjectAfterComma(words, t), false);
  return said(describedBy(words, start), true, !isUnreal(words, start, t));
}

/** "X, sanctioned in 2022, left", "Sanctioned in 2022, X left". */
function reduced(words: readonly Word[], t: number): TermReading {
  let start = t;
  while (words[start - 1]?.pos === 'ADV') start--;
  // A headline's "X sanctioned by EU" can be asked and denied; between commas only what is said of the term counts.
  const former =
    isUnrealBeside(words, t) || (!isParenthesis(words[start - 1]) && isUnreal(words, start, t));
  if (start > 0 && !isFrontedAt(words, start)) {
    // "a plan to have X sanctioned"
    const phrase = phraseStart(words, start - 1);
    if (words[start - 1].pos === 'NAME' && words[phrase - 1]?.pos === 'VERB')
      return { parties: NO_PARTIES, plain: false, predicate: true };
    // "X, whom Washington sanctioned"
    if (words[phrase - 1]?.lower === 'whom')
      return {
        parties: antecedentOf(words, phrase - 1),
        plain: !isUnreal(words, start, t),
        predicate: false,
      };
    const listed = thoseSanctioned(words, start, t);
    if (listed) return { parties: former ? NO_PARTIES : listed, plain: !former, predicate: true };
    const parties = former ? NO_PARTIES : antecedentOf(words, start);
    return { parties, plain: !former, predicate: false };
  }
  return {
    parties: former ? NO_PARTIES : subjectAfterComma(words, t),
    plain: !former,
    predicate: false,
  };
}

/** "Those sanctioned include X and Y", "Among the firms sanctioned by Ottawa were X and Y". */
function thoseSanctioned(words: readonly Word[], start: number, t: number): Parties | undefined {
  const noun = phraseStart(words, start - 1);
  if (
    words[start - 1].pos === 'NAME' ||
    !/^(?:those|the|among|people|companies)$/.test(words[noun].lower)
  )
    return undefined;
  let v = t + 1;
  while (v < words.length && v - t < 14 && !isVerb(words[v]) && !isParenthesis(words[v])) v++;
  const verb = words[v]?.lower ?? '';
  const among = words.slice(Math.max(0, noun - 1), start).some(({ lower }) => lower === 'among');
  if (!/^includ(?:es?|ed)$/.test(verb) && !(among && /^(?:was|were|is|are)$/.test(verb)))
    return undefined;
  return objectsFrom(words, v + 1);
}

function isFrontedAt(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.pos === 'PUNCT' && /^["“‘']$/.test(words[start - 1].text);
}

/** The subject of the sentence that a phrase leads up to: "Under sanctions since 2022, X left". */
function subjectAfterComma(words: readonly Word[], t: number): Parties {
  const comma = words.findIndex((word, i) => i > t && isComma(word));
  if (comma < 0) return NO_PARTIES;
  let i = comma + 1;
  while (isNominal(words, i)) i++;
  const name = words[i];
  return name?.pos === 'NAME' &&
    (isVerb(words[i + 1]) || isComma(words[i + 1]) || words[i + 1]?.pos === 'ADV')
    ? { places: [name.place!] }
    : NO_PARTIES;
}

/** Whether words are somebody else's than the draft's: quoted, a speaker's turn, or the predicate of what a source says. */
export function isReported(
  draft: DraftView,
  paragraph: number,
  span: Span,
  predicate: boolean,
): boolean {
  if (draft.isOthersWords({ ...span, paragraph })) return true;
  return predicate && draft.isClaimed(paragraph, span);
}
