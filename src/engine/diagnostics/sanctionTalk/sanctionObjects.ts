import { areEndedBehind, isEndingOf, type TermPhrase } from './endedSanctions.js';
import { isEnding } from './endingWords.js';
import { isSharedEnd } from './sanctionEnds.js';
import { isUnreal, isUnrealBeside } from './sanctionModality.js';
import { objectsFrom } from './namedObjects.js';
import { NO_PARTIES, phraseStart } from './partyPhrases.js';
import { antecedentOf, groupStart, whomBefore } from './partySyntax.js';
import { isComma, isNominal, isRelative, isVerb, type Word } from './sentenceWords.js';
import { isHitting, isPastGroup, termStart, type TermReading } from './termReading.js';

const IMPOSED =
  /^(?:impos(?:es?|ed|ing)|slap(?:s|ped|ping)?|plac(?:es?|ed|ing)|puts?|putting|lev(?:y|ies|ied|ying)|announc(?:es?|ed|ing)|introduc(?:es?|ed)|adopt(?:s|ed)|issue[sd]?|unveil(?:s|ed)|extend(?:s|ed)|renew(?:s|ed)|prolong(?:s|ed)|tighten(?:s|ed)|maintain(?:s|ed)|enforc(?:es?|ed)|reimpos(?:es?|ed)|appl(?:y|ies|ied)|widen(?:s|ed)|expand(?:s|ed))$/;
const PRESUPPOSING =
  /^(?:despite|violat(?:es?|ed|ing)|evad(?:es?|ed|ing)|breach(?:es|ed|ing)?|flout(?:s|ed|ing)|circumvent(?:s|ed|ing)|defy|defied|defying|busting)$/;
/** Besides the verbs for ending them: they are opposed, planned, asked for, or were there once. */
const OPPOSED =
  /^(?:against|oppos(?:es?|ed|ing)|block(?:s|ed|ing)?|veto(?:ed|es)?|former|past|earlier|no|possible|potential|new|further|fresh|additional|more|draft|planned|proposed|threatened|called?|calls|calling|urge[sd]?|urging|demand(?:s|ed|ing)?|propos(?:es?|ed|ing|als?)|threat(?:s|en|ens|ened|ening)?|consider(?:s|ed|ing)?|debat(?:es?|ed|ing)|wants?|wanted|seek(?:s|ing)?|sought|fears?|risk(?:s|ed)?|plans?|planned|planning|discuss(?:es|ed|ing)?|weigh(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|ruled|without|lack|support(?:s|ed)?|back(?:s|ed)?|vot(?:es?|ed|ing))$/;

/** Those of `IMPOSED` that tell by their form that it has happened or happens. */
const FINITE =
  /^(?:(?:impos|plac|levi|introduc|adopt|issu|unveil|extend|renew|prolong|tighten|maintain|enforc|reimpos|appli|widen|expand|announc|slapp)ed|put|slap|imposes|slaps|places|puts|levies|announces|introduces|adopts|unveils|extends|renews|tightens|reimposes|applies|widens|expands)$/;
/** Where sanctions are imposed, these say that there were some before. */
const ADDED = /^(?:new|further|fresh|additional|more|earlier)$/;

/** "sanctions on X and Y", "sanctions imposed in 2022 targeting him and his fund". */
export function sanctionsOn(words: readonly Word[], t: number): TermReading | null {
  const on = prepositionAfter(words, t);
  if (on < 0) return onWhom(words, t);
  const parties = objectsFrom(words, on + 1);
  const bodies = words
    .slice(on + 1, on + 8)
    .some(({ lower }, i) => /^(?:his|her|its|their)$/.test(lower) && isNominal(words, on + 2 + i));
  const start = termStart(words, t);
  const clause = words.slice(boundaryBefore(words, start), t);
  const between = words.slice(t + 1, on);
  if (isEnded(words, { start, t, on }))
    return {
      parties: presupposed(clause) ? parties : NO_PARTIES,
      plain: false,
      predicate: true,
      bodies,
    };
  const lead = words[start - 1];
  const imposedBehind = between.some(({ lower }) => /^impos/.test(lower));
  const verb = lead && IMPOSED.test(lead.lower) && (imposedBehind || isVerb(lead)) ? start - 1 : -1;
  const imposed = imposedBehind || verb >= 0;
  const unreal =
    isUnreal(words, verb < 0 ? t : groupStart(words, verb), t) || isUnrealBeside(words, on);
  // "announced sanctions on X" reports nothing: it is how they are imposed.
  const performed = verb >= 0 && /^(?:announc|unveil)/.test(words[verb].lower);
  return {
    parties,
    plain: (imposed || isDefinite(words, start, t)) && !unreal && !isHitting(words, on),
    predicate: !performed,
    bodies,
    past: isPastGroup(verb < 0 ? between : words.slice(groupStart(words, verb), verb + 1)),
  };
}

/** Whether words before the sanctions, or behind them, say that they are over, planned or opposed. */
function isEnded(words: readonly Word[], phrase: TermPhrase): boolean {
  const { start, t, on } = phrase;
  const between = words.slice(t + 1, on);
  if (between.some(({ lower }) => /^(?:once|previously|formerly)$/.test(lower))) return true;
  const own = imposedFrom(words, start, between);
  if (own >= 0)
    return (
      isEndedOrOpposed(words, own, phrase, ADDED) ||
      isOfPlan(words, own) ||
      (own === start && isSharedEnd(words, on))
    );
  return (
    isEndedOrOpposed(words, boundaryBefore(words, start), phrase) || isPassiveEnded(words, phrase)
  );
}

/** Whether a word from `from` to the preposition ends the sanctions or says that they are opposed, planned or over; those of `but` say nothing. */
function isEndedOrOpposed(
  words: readonly Word[],
  from: number,
  phrase: TermPhrase,
  but?: RegExp,
): boolean {
  const { t, on } = phrase;
  return words.slice(from, on).some(({ lower }, k) => {
    const i = from + k;
    if (OPPOSED.test(lower)) return !but?.test(lower);
    return i < t ? isEndingOf(words, i, phrase) : isEnding(lower);
  });
}

/** Where the words begin that say that sanctions have been imposed: the finite verb's, "had imposed", or the subject of "sanctions were imposed on"; -1 where none do. */
function imposedFrom(words: readonly Word[], start: number, between: readonly Word[]): number {
  const lead = words[start - 1];
  const isPassive =
    /^(?:was|were|has|have|had)$/.test(between[0]?.lower ?? '') &&
    /^(?:imposed|announced|placed|levied|slapped|introduced)$/.test(between.at(-1)?.lower ?? '');
  if (isPassive && !isVerb(lead)) return start;
  if (!lead || !isVerb(lead) || !FINITE.test(lead.lower)) return -1;
  const group = groupStart(words, start - 1);
  return words.slice(group, start - 1).some(({ lower }) => lower === 'to') ? -1 : group;
}

/** Whether the subject of a verb whose group begins at `group` is a plan: "the bill imposes sanctions on X", "a draft that imposed them". */
function isOfPlan(words: readonly Word[], group: number): boolean {
  const end = isRelative(words[group - 1]) ? group - 1 : group;
  const last = isComma(words[end - 1]) ? end - 2 : end - 1;
  if (last < 0) return false;
  return words
    .slice(phraseStart(words, last), last + 1)
    .some(({ lower }) =>
      /^(?:bills?|drafts?|plans?|planned|propos(?:als?|ed)|amendments?)$/.test(lower),
    );
}

/** "X, on whom Washington imposed sanctions". */
function onWhom(words: readonly Word[], t: number): TermReading | null {
  const verb = termStart(words, t) - 1;
  const imposing = words[verb];
  if (!imposing || !isVerb(imposing) || !IMPOSED.test(imposing.lower)) return null;
  const start = groupStart(words, verb);
  const whom = whomBefore(words, start);
  const preposition = words[whom - 1]?.lower ?? '';
  if (whom < 0 || !/^(?:on|upon|against)$/.test(preposition)) return null;
  const plain = !isUnreal(words, start, verb) && !isUnrealBeside(words, t);
  const past = isPastGroup(words.slice(start, verb + 1));
  return { parties: antecedentOf(words, whom - 1), plain, predicate: false, past };
}

/** Whether the phrase from `start` to the term speaks of sanctions that are known to be there: "despite its sanctions on X". */
function isDefinite(words: readonly Word[], start: number, t: number): boolean {
  const lead = words[start - 1];
  return (
    words
      .slice(start, t)
      .some(
        ({ lower, pos }) =>
          /^(?:the|its|those|these|their|current|existing)$/.test(lower) ||
          pos === 'PROPN' ||
          pos === 'NAME',
      ) &&
    (lead === undefined || PRESUPPOSING.test(lead.lower) || lead.pos === 'SCONJ' || isComma(lead))
  );
}

function presupposed(clause: readonly Word[]): boolean {
  return clause.some(({ lower }) =>
    /^(?:lift|lifts|lifting|ease|eases|easing|suspend|suspending|remove|removing|waive|waiving|further|additional|more)$/.test(
      lower,
    ),
  );
}

function isPassiveEnded(words: readonly Word[], phrase: TermPhrase): boolean {
  const { on } = phrase;
  const isKeptOff = words
    .slice(on + 1, on + 20)
    .some(
      ({ lower }, i, rest) =>
        /^(?:rejected|vetoed|blocked|postponed|imminent|unlikely)$/.test(lower) ||
        (/^(?:would|could|might|may|should|will)$/.test(lower) && isVerb(rest[i + 1])),
    );
  return isKeptOff || areEndedBehind(words, phrase);
}

/** Where the clause begins that a word is in. */
function boundaryBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && at - i < 30 && !/^[;:]$/.test(words[i - 1].text)) i--;
  return i;
}

/** The preposition behind "sanctions" that leads to whom they hit; -1 where none does. */
function prepositionAfter(words: readonly Word[], t: number): number {
  for (let i = t + 1; i < Math.min(words.length, t + 10); i++) {
    const { lower, text, pos } = words[i];
    if (/^(?:on|upon|against|targeting|targeted)$/.test(lower)) return i;
    if (i === t + 1 && isHitting(words, i)) return i;
    if (lower === 'that' && /^(?:hit|target|targeted)$/.test(words[i + 1]?.lower ?? ''))
      return i + 1;
    if (
      /^[,;:.—–]$/.test(text) ||
      (isVerb(words[i]) &&
        !/^(?:imposed|announced|placed|levied|slapped|were|was|have|has|been|had|introduced)$/.test(
          lower,
        ))
    )
      return -1;
    if (pos === 'NAME' && /^(?:on|in)$/.test(words[i - 1].lower)) return -1;
  }
  return -1;
}
