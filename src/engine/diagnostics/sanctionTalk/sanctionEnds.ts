import {
  DELISTED,
  ENDS_MEASURES,
  haveMeasuresBefore,
  isEndedByAuthority,
  isSanctionsNoun,
  LIFTING,
  PAUSING,
} from './endingWords.js';
import { isOfVerbGroup, isListBehind, lastOfPhrase } from './partyEnds.js';
import { isComma, isNominal, isPluralGroup, isVerb, type Word } from './sentenceWords.js';
import { isUndone } from './undoneEnds.js';

/** A participle right behind a comma, or behind its adverb: ", later removed". */
const SET_OFF = /^(?:removed|cleared|lifted|annulled|overturned|rescinded|revoked)$/;
/** These lead to what happened before, or why: what ended in it is something else. */
const ASIDE = /^(?:after|when|because|as|since|following|for|over|who|which|whose|amid|while)$/;
/** Words behind a term that are looked at. */
const REACH = 30;

/** "was sanctioned in 2014 and delisted in 2020", "under sanctions until 2020", "from 2014 to 2019". */
export function isOver(words: readonly Word[], t: number): boolean {
  const end = Math.min(words.length, t + REACH);
  const term: Term = { t, end, isOne: /^(?:ban|freeze)$/.test(words[t].lower) };
  for (let i = t + 1; i < end; i++)
    if (isEnd(words, i, term) && !isUndone(words, i, t + 1)) return true;
  const own = ownClause(words, t + 1, end);
  if (own.some((i) => isBareEnd(words, i) && !isUndone(words, i, t + 1))) return true;
  const rest = words.slice(t + 1, end).map(({ text }) => text);
  return (
    isUntil(words, t, own) ||
    /\bfrom (?:\p{L}+ )?\d{4} (?:to|until|through) (?:\p{L}+ )?\d{4}\b/u.test(rest.join(' '))
  );
}

/** A term, and how far behind it is looked. */
interface Term {
  readonly t: number;
  readonly end: number;
  /** Whether "it" may be the measure: a travel ban. */
  readonly isOne: boolean;
}

/** Whether a verb that "and" or "but" joins to sanctions' own passive ends them: "Sanctions were imposed on X and suspended in 2016"; `on` is the last word before X. */
export function isSharedEnd(words: readonly Word[], on: number): boolean {
  return ownClause(words, on + 1, Math.min(words.length, on + REACH)).some(
    (i) => PAUSING.test(words[i].lower) && !hasObject(words, i),
  );
}

const hasObject = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.pos === 'NAME' || isNominal(words, i + 1);

/** "under sanctions until 2020", with nothing else done between. */
function isUntil(words: readonly Word[], t: number, own: readonly number[]): boolean {
  return own.some(
    (i) =>
      words[i].lower === 'until' &&
      !words.slice(t + 1, i).some((word, k) => word.pos === 'VERB' && !isNominal(words, t + 1 + k)),
  );
}

/** "and removed in 2020", "before being cleared"; not "and removed from the board", "and dropped plans for a branch". */
function isBareEnd(words: readonly Word[], i: number): boolean {
  if (!LIFTING.test(words[i].lower)) return false;
  const next = words[i + 1]?.lower ?? '';
  if (/^(?:from|off)$/.test(next)) return isListBehind(words, i + 1);
  return !/^(?:as|of|out|to|into|on|for|her|him|them|it)$/.test(next) && !hasObject(words, i);
}

/** Whether `words[i]` tells that sanctions, or a party's place on their list, ended. */
function isEnd(words: readonly Word[], i: number, term: Term): boolean {
  const { lower } = words[i];
  if (DELISTED.test(lower)) return !isOfAnother(words, i);
  if (PAUSING.test(lower)) return isOfPenalties(words, i, term);
  if (lower === 'off')
    return /^(?:him|her|them|it|taken|came|struck)$/.test(words[i - 1].lower)
      ? isListBehind(words, i)
      : false;
  return (LIFTING.test(lower) && isOfSanctions(words, i, term)) || isOwnAct(words, i, term);
}

/** "delisted Peter Lowe", "dropped Jon Roe from the list" of somebody whom the sentence has not named before; not "lifted EU sanctions". */
function isOfAnother(words: readonly Word[], i: number): boolean {
  const object = words[i + 1];
  if (object?.pos === 'NUM' || object?.pos === 'PROPN')
    return !isSanctionsNoun(words, lastOfPhrase(words, i + 1));
  const actor = object?.place?.actor;
  return (
    object?.place !== undefined &&
    !words.slice(0, i).some(({ place }) => place && place.actor === actor)
  );
}

/** Whether what was lifted, or from what somebody was removed, is sanctions: "which lifted the measures", "was removed from the list", "which were lifted". */
function isOfSanctions(words: readonly Word[], i: number, { t, isOne }: Term): boolean {
  const next = words[i + 1]?.lower ?? '';
  const isFrom = /^(?:from|off)$/.test(words[i + 2]?.lower ?? '');
  if (/^(?:him|her|them|it)$/.test(next) && isFrom) return isListBehind(words, i + 2);
  if (next === 'them') return /^lift/.test(words[i].lower) || haveMeasuresBefore(words, i);
  if (next === 'it') return isOne;
  if (isOfAnother(words, i)) return false;
  return isMeasureNear(words, i, t) || areMeasuresMeant(words, i, t);
}

/** "lifted the measures", "removed from the list", "a decision that a court overturned" */
function isMeasureNear(words: readonly Word[], i: number, t: number): boolean {
  for (let k = i + 1; k < words.length && k - i < 8 && !endsPhrase(words, k); k++)
    if (isSanctionsNoun(words, k)) return true;
  for (let k = i - 1; k > t && i - k < 6; k--) {
    if (/^[,;:—–]$/.test(words[k].text) || words[k].pos === 'CCONJ') return false;
    if (isSanctionsNoun(words, k)) return true;
  }
  return false;
}

/** "which were lifted", "they expired" */
function areMeasuresMeant(words: readonly Word[], i: number, t: number): boolean {
  const { lower } = words[i];
  const before = words.slice(Math.max(t + 1, i - 4), i).map((word) => word.lower);
  const isPassive = before.some((word) => /^(?:was|were|been)$/.test(word));
  return (
    ENDS_MEASURES.test(lower) &&
    before.some((word) => /^(?:which|they|these|those|it)$/.test(word)) &&
    (lower === 'expired' || isPassive)
  );
}

function endsPhrase(words: readonly Word[], k: number): boolean {
  const word = words[k];
  return (
    /^[,;:—–]$/.test(word.text) ||
    /^(?:CCONJ|SCONJ)$/.test(word.pos) ||
    (isVerb(word) && !isNominal(words, k))
  );
}

/** Whether sanctions are what was paused: "suspended them", "waived the E.U. restrictions", ", which were suspended"; not "suspended her contract", "which were suspended from the league". */
function isOfPenalties(words: readonly Word[], i: number, { t, isOne }: Term): boolean {
  const next = words[i + 1]?.lower ?? '';
  if (next === 'them') return haveMeasuresBefore(words, i);
  if (isOne && next === 'it') return true;
  if (hasObject(words, i)) return isPenaltyBehind(words, i);
  return !/^(?:from|as|without)$/.test(next) && arePaused(words, i, t);
}

/** "waived the E.U. restrictions"; not "suspended sanctions talks", "ended a ban on grain exports". */
function isPenaltyBehind(words: readonly Word[], i: number): boolean {
  return isSanctionsNoun(words, lastOfPhrase(words, i + 1));
}

/** "the measures were suspended", "they ended", ", which were suspended"; not ", which has been suspended by the exchange". */
function arePaused(words: readonly Word[], i: number, t: number): boolean {
  const subject = groupSubject(words, i, t);
  if (subject <= t || !isEndedByAuthority(words, i)) return false;
  if (isSanctionsNoun(words, subject)) return true;
  return haveMeasuresMeant(words, { subject, verb: i }, t);
}

/** Whether the pronoun that is the subject of a verb means the sanctions of the term at `words[t]`: "they", ", which were"; not ", which was". */
export function haveMeasuresMeant(
  words: readonly Word[],
  { subject, verb }: { readonly subject: number; readonly verb: number },
  t: number,
): boolean {
  const { lower } = words[subject];
  if (/^(?:they|these)$/.test(lower)) return haveMeasuresBefore(words, subject);
  if (lower !== 'which' || !isComma(words[subject - 1])) return false;
  const isPlural = isPluralGroup(words.slice(subject, verb));
  return /^(?:ban|freeze)$/.test(words[t].lower)
    ? isPlural === false
    : isPlural === true && haveMeasuresBefore(words, subject);
}

/** The word before the verb group that ends with `words[i]`, and not before the term. */
export function groupSubject(words: readonly Word[], i: number, t: number): number {
  let subject = i - 1;
  while (subject > t && isOfVerbGroup(words[subject])) subject--;
  return subject;
}

/** Whether the authority takes a party off its list: "sanctioned by the EU, which removed her in 2023"; not "which removed her as chief". */
function isOwnAct(words: readonly Word[], i: number, { t }: Term): boolean {
  const [whom, next] = [words[i + 1]?.lower ?? '', words[i + 2]?.lower ?? ''];
  if (!/^(?:removed|dropped|cleared|released|freed|took)$/.test(words[i].lower)) return false;
  if (!/^(?:him|her|them|it)$/.test(whom) || /^(?:as|from|of)$/.test(next)) return false;
  if (isNominal(words, i + 2) && words[i + 2].pos !== 'NUM') return false;
  const which = groupSubject(words, i, t);
  if (words[which].lower !== 'which' || !isComma(words[which - 1])) return false;
  const by = words.findIndex(({ lower }, k) => k > t && lower === 'by');
  return (
    by >= 0 &&
    by < which &&
    words
      .slice(by + 1, which - 1)
      .every(
        (word, k) =>
          word.pos === 'NAME' || isNominal(words, by + 1 + k) || /^(?:and|of|in)$/.test(word.lower),
      )
  );
}

/** Whether a word right behind a comma tells how sanctions ended: "sanctioned in 2014, removed in 2020". */
export function endsByWord(lower: string): boolean {
  return SET_OFF.test(lower);
}

/** Which words are of the clause that goes on at `words[from]`, and of those that "and", "but", "then" or "until" join to it: not of "hours after she was removed as chief". */
function ownClause(words: readonly Word[], from: number, end: number): number[] {
  const own: number[] = [];
  let [aside, verb] = [false, false];
  for (let i = from; i < end; i++) {
    const { lower, text } = words[i];
    if (/^[;:]$/.test(text)) break;
    const next = words[i + 1]?.lower ?? '';
    const joins = /^(?:and|but|then|until|though|although|before)$/;
    if (isComma(words[i])) {
      const ends = endsByWord(next === 'later' ? (words[i + 2]?.lower ?? '') : next);
      aside = !joins.test(next) && !ends;
      verb = false;
    } else if (joins.test(lower) && !verb) aside = false;
    else if (ASIDE.test(lower) && !(i > from && words[i - 1].pos === 'AUX'))
      [aside, verb] = [true, false];
    else if (aside && isVerb(words[i])) verb = true;
    if (!aside) own.push(i);
  }
  return own;
}
