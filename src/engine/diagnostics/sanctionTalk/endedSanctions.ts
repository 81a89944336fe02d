import { isEndedByAuthority, isEnding, isEndingDone, isSanctionsNoun } from './endingWords.js';
import { lastOfPhrase } from './partyEnds.js';
import { phraseStart } from './partyPhrases.js';
import { haveMeasuresMeant, groupSubject } from './sanctionEnds.js';
import { isComma, isNominal, isPluralGroup, isVerb, type Word } from './sentenceWords.js';
import { isUndone } from './undoneEnds.js';

/** Where the phrase of a term begins, the term, and the preposition behind it. */
export interface TermPhrase {
  readonly start: number;
  readonly t: number;
  readonly on: number;
}

type TermAndOn = Pick<TermPhrase, 't' | 'on'>;

/** They lead from what is ended to the sanctions: "an end to sanctions", "most of its sanctions", "tariffs and sanctions", "a decision to impose sanctions". */
const LINK = /^(?:of|to|and|or|impose|imposing)$/;
const JOINS = /^(?:and|or)$/;
/** Behind whom they hit: "imposed by the EU". */
const IMPOSED = /^(?:imposed|announced|placed|levied|slapped|introduced|adopted)$/;
/** Without an object of theirs and without a passive, they say that something is over. */
const OVER_BY_ITSELF = /^(?:expired?|lapsed?|ended)$/;

/** Whether the word at `words[k]` before the term ends the sanctions: "lifted its sanctions", "the suspended sanctions", "lifted or eased most of its sanctions"; not "cancelled his contract over sanctions", "strikes followed sanctions". */
export function isEndingOf(
  words: readonly Word[],
  k: number,
  { start, t, on }: TermPhrase,
): boolean {
  if (!isEnding(words[k].lower) || areAnotherSubject(words, k, { t, on })) return false;
  let i = k + 1;
  while (JOINS.test(words[i].lower) && isEnding(words[i + 1].lower)) i += 2;
  i = behindInsertion(words, i, start);
  // "strikes and sanctions": a noun beside them.
  if (JOINS.test(words[i].lower)) return false;
  while (i < start) {
    const behind = lastOfPhrase(words, i) + 1;
    if (behind >= start) return true;
    if (!LINK.test(words[behind].lower)) return false;
    i = behind + 1;
  }
  return i <= t && (k < start || words[k].pos !== 'NOUN');
}

/** Whether the sanctions are the subject of a clause that "and" joins to that of the verb at `words[k]`: "cleared the sale, and sanctions on X began". */
function areAnotherSubject(words: readonly Word[], k: number, { t, on }: TermAndOn): boolean {
  const between = words.slice(k + 1, t).map(({ lower }) => lower);
  return (
    !/ing$/.test(words[k].lower) &&
    between.includes('and') &&
    !between.includes('of') &&
    isVerb(words[lastOfPhrase(words, on + 1) + 1])
  );
}

/** Where the object of a verb may begin behind an adverb, "struck down", a date, an agent or what commas set off: "lifted on Monday | its sanctions", "the lifting by the EU | of its sanctions", "ended, after talks, | its sanctions". */
function behindInsertion(words: readonly Word[], from: number, start: number): number {
  let i = from;
  while (i < start && (words[i].pos === 'ADV' || words[i].lower === 'down')) i++;
  if (i < start && /^(?:on|in|by)$/.test(words[i].lower))
    i = Math.max(lastOfPhrase(words, i + 1), i + 1) + 1;
  if (!isComma(words[i])) return Math.min(i, start);
  let close = i + 1;
  while (close < start && !isComma(words[close])) close++;
  return close < start ? close + 1 : i;
}

/** Whether a verb behind whom the sanctions hit says that they are over: "sanctions on X were lifted", "have lapsed"; not "sanctions on X, who annulled the vote", "after sanctions on X, Visa withdrew". */
export function areEndedBehind(words: readonly Word[], { t, on }: TermPhrase): boolean {
  for (let i = on + 1; i < Math.min(words.length, on + 20); i++)
    if (
      isEndingDone(words[i].lower) &&
      isSaidOfSubject(words, i, on) &&
      areSubject(words, i, { t, on }) &&
      !isUndone(words, i, on + 1)
    )
      return true;
  return false;
}

/** Whether a verb says of its subject that it has ended, or is over: no object follows it. */
function isSaidOfSubject(words: readonly Word[], i: number, on: number): boolean {
  const group = words.slice(groupSubject(words, i, on) + 1, i);
  if (group.some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower))) return true;
  const next = words[i + 1];
  if (/^(?:from|as|him|her|it|them)$/.test(next?.lower ?? '')) return false;
  const hasObject = next?.pos === 'NAME' || isNominal(words, i + 1);
  return !hasObject || (OVER_BY_ITSELF.test(words[i].lower) && next.pos === 'NUM');
}

/** Whether sanctions are the subject of the verb at `words[i]`. */
function areSubject(words: readonly Word[], i: number, { t, on }: TermAndOn): boolean {
  const subject = groupSubject(words, i, on);
  if (subject <= on) return false;
  const isPlural = isPluralGroup(words.slice(subject + 1, i));
  const { lower, pos } = words[subject];
  if (/^(?:which|they|these)$/.test(lower))
    return haveMeasuresMeant(words, { subject, verb: i }, t);
  // "sanctions on X that were lifted"
  if (lower === 'that') return isPlural === true;
  // "sanctions on X and Y was suspended": something else.
  if (isPlural === false && lower !== 'and' && /s$/.test(words[t].lower)) return false;
  if (isSanctionsNoun(words, subject)) return true;
  // "sanctions on X, now lifted,"
  if (isComma(words[subject]) && isPlural === undefined && isEnding(words[i].lower))
    return isEndedByAuthority(words, i);
  if (pos !== 'CCONJ') return isOfTermPhrase(words, subject, on);
  // "took effect in 2014 and were lifted": the verb before has the same subject.
  let verb = subject - 1;
  while (verb > on && (!isVerb(words[verb]) || isNominal(words, verb))) verb--;
  return verb > on && areSubject(words, verb, { t, on });
}

/** Whether the phrase that ends with `words[last]` goes back to the preposition at `words[on]`: "on | X and Y", "on | X, a banker,", "on | X by the EU in 2014"; not "on X, the deal". */
function isOfTermPhrase(words: readonly Word[], last: number, on: number): boolean {
  let [end, isListed] = [last, false];
  while (end > on) {
    if (isComma(words[end])) {
      let open = end - 1;
      while (open > on && !isComma(words[open])) open--;
      end = open - 1;
      continue;
    }
    const start = Math.min(phraseStart(words, end), end);
    // "on X the deals"
    if (words.slice(Math.max(start, on + 1) + 1, end + 1).some(({ pos }) => pos === 'DET'))
      return false;
    const before = start - 1;
    if (before <= on) return true;
    if (JOINS.test(words[before].lower)) isListed = true;
    else if (!(isListed && isComma(words[before])) && words[before].pos !== 'ADP') return false;
    end = before - 1;
    while (end > on && IMPOSED.test(words[end].lower)) end--;
  }
  return end === on;
}
