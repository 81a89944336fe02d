import { isUnreal } from './sanctionModality.js';
import { isPastGroup, type TermReading } from './termReading.js';
import { objectsFrom, readDescribed } from './namedObjects.js';
import { NO_PARTIES, type PhraseParties, phraseStart } from './partyPhrases.js';
import { describedBy, groupStart, sharedSubject, subjectBefore } from './partySyntax.js';
import { isNominal, isPluralGroup, isPossessive, isTimeAt, type Word } from './sentenceWords.js';
import { attributiveParticiple, reducedClause } from './sanctionedAttribute.js';

/** Whom "sanctioned", "blacklisted" or "designated" is said of, whatever stands around it: "X was sanctioned", "the sanctioned banker X"; null where it means something else. */
export function sanctionedParticiple(words: readonly Word[], t: number): TermReading | null {
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
    return sanctioningVerb(words, start, t);
  return withoutAuxiliary(words, p, t);
}

/** "The EU sanctioned X", "the sanctioned banker X", "X, sanctioned in 2022"; `p` is the last word before it that is no adverb. */
function withoutAuxiliary(words: readonly Word[], p: number, t: number): TermReading {
  if (isTimeAt(words, t + 1)) return reducedClause(words, t);
  const described = readDescribed(words, t + 1);
  const isBeforeNoun = described.parties.places.length > 0 || described.noun;
  const beginsObject = isObject(words, t + 1);
  const hasObject = isBeforeNoun || beginsObject || words[t + 1]?.pos === 'PROPN';
  if (hasObject && (beginsObject || isActor(words, p)))
    return sanctioningVerb(words, groupStart(words, t), t);
  return isBeforeNoun ? attributiveParticiple(words, t, described) : reducedClause(words, t);
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
    return { ...attributiveParticiple(words, t, described), plain: false };
  if (!COUNTRY_ADJECTIVE.test(first)) return null;
  if (described.parties.places.length > 0 || described.noun)
    return attributiveParticiple(words, t, described);
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
  const past = isPastGroup(group);
  return { parties: unreal ? NO_PARTIES : parties, plain: !unreal, predicate: true, past };
}

/** "The EU sanctioned X and Y." */
export function sanctioningVerb(words: readonly Word[], start: number, t: number): TermReading {
  const unreal = isUnreal(words, start, t);
  const meant = isNominal(words, t + 1)
    ? objectsFrom(words, t + 1)
    : objectsAround(words, start, t);
  const parties = unreal && !isOwnReport(words, start, t) ? NO_PARTIES : meant;
  return { parties, plain: !unreal, predicate: true, past: isPastGroup(words.slice(start, t + 1)) };
}

/** Whom a verb without an object behind it means: "X is among the officials the EU has sanctioned". */
function objectsAround(words: readonly Word[], start: number, t: number): PhraseParties {
  const behind = objectsFrom(words, t + 1);
  if (behind.places.length > 0 || behind.pronoun) return behind;
  let subject = start - 1;
  while (subject > 0 && /^(?:PROPN|ADJ)$/.test(words[subject].pos)) subject--;
  if (words[subject]?.pos !== 'DET') subject++;
  return words[subject - 1]?.pos === 'NOUN'
    ? describedBy(words, phraseStart(words, subject - 1))
    : behind;
}

/** "The Treasury said it had sanctioned X": whoever did it says so. */
function isOwnReport(words: readonly Word[], start: number, t: number): boolean {
  const subject = words[start - 1]?.lower ?? '';
  const before = words.slice(Math.max(0, start - 6), start - 1);
  return (
    /^(?:it|they)$/.test(subject) &&
    words.slice(start, t).every(({ lower }) => /^(?:has|have|had|also|already)$/.test(lower)) &&
    before.some(({ lower }) => /^(?:said|says|announced|confirmed)$/.test(lower))
  );
}
