import { isComma, isNominal, isRelative, isVerb, type Word } from './sentenceWords.js';

/** What follows that says that it is over. */
const LIFTED =
  /^(?:removed|lift(?:ed|ing|s)?|cleared|dropped|annulled|overturned|struck|revoked|reversed|rescinded|scrapped|until|expired?|freed|eased?|easing)$/;
/** What is done to sanctions as well as to much else: "suspended them", but not "suspended from the party". */
const PAUSED =
  /^(?:suspend(?:s|ed|ing)|waiv(?:es|ed|ing)|end(?:s|ed|ing)|terminated|withdr(?:ew|awn)|cancell?ed|repealed|quashed|abolished|lapsed?)$/;
const DELISTED = /^(?:delist(?:ed|ing)|unfr(?:oze|ozen))$/;
const MEASURE =
  /^(?:sanctions?|lists?|blacklists?|listings?|designations?|measures?|restrictions?|decisions?|bans?|freezes?|them)$/;
/** What may be paused. */
const PENALTY = /^(?:sanctions|measures|restrictions|designations?|bans?|freezes?)$/;
/** Said of sanctions themselves, and not of a party. */
const ENDS_MEASURES =
  /^(?:lifted|eased|annulled|overturned|reversed|rescinded|scrapped|revoked|expired)$/;
/** A participle right behind a comma, or behind its adverb: ", later removed". */
const SET_OFF = /^(?:removed|cleared|lifted|annulled|overturned|rescinded|revoked)$/;
/** These lead to what happened before, or why: what ended in it is something else. */
const ASIDE = /^(?:after|when|because|as|since|following|for|over|who|which|whose|amid|while)$/;
/** Behind these it has not happened: "refused to lift them", "asked to be delisted". */
const UNDONE =
  /^(?:not|n['’]t|never|yet|cannot|refus(?:es|ed|ing)|declin(?:es|ed|ing)|fail(?:s|ed|ing)|ask(?:s|ed|ing)|su(?:es|ed|ing)|call(?:s|ed|ing)|demand(?:s|ed|ing)|want(?:s|ed|ing)|hop(?:es|ed|ing)|tr(?:ies|ied|ying)|seeks?|seeking|sought|fight(?:s|ing)|fought|appeal(?:s|ed|ing)|lobb(?:ies|ied|ying)|petition(?:s|ed|ing)|urg(?:es|ed|ing)|oppos(?:es|ed|ing)|promis(?:es|ed|ing)|vow(?:s|ed|ing)|consider(?:s|ed|ing))$/;
const UNDONE_MODAL = /^(?:could|would|should|may|might|must|can|will|shall)$/;
/** Words of a verb group between its subject and its participle: "has since been". */
const isGroupWord = ({ lower, pos }: Word): boolean =>
  pos === 'AUX' || pos === 'ADV' || lower === 'since';
const WON = /^(?:won|successful|successfully|succeeded|managed)$/;

/** "was sanctioned in 2014 and delisted in 2020", "under sanctions until 2020", "from 2014 to 2019". */
export function isOver(words: readonly Word[], t: number): boolean {
  const behind = words.slice(t + 1, t + 30);
  const rest = behind.map(({ text }) => text).join(' ');
  const isOne = /^(?:ban|freeze)$/.test(words[t].lower);
  return (
    behind.some((_, i) => isEnd(behind, i, isOne) && !isUndone(behind, i)) ||
    ownClause(behind).some((i) => LIFTED.test(behind[i].lower) && !isUndone(behind, i)) ||
    /\bfrom (?:\p{L}+ )?\d{4} (?:to|until|through) (?:\p{L}+ )?\d{4}\b/u.test(rest)
  );
}

/** Whether a verb that "and" or "but" joins to sanctions' own passive ends them: "Sanctions were imposed on X and suspended in 2016"; `on` is the last word before X. */
export function isSharedEnd(words: readonly Word[], on: number): boolean {
  const behind = words.slice(on + 1, on + 30);
  return ownClause(behind).some(
    (i) =>
      PAUSED.test(behind[i].lower) && !isNominal(behind, i + 1) && behind[i + 1]?.pos !== 'NAME',
  );
}

/** Whether the predicate at `words[at]`, or behind a comma there, takes its subject off a list: "was delisted in 2020", "fled and was removed from the EU list", "had the measures lifted"; not "was removed as chief". */
export function isEndedBy(words: readonly Word[], at: number): boolean {
  let first = isComma(words[at]) ? at + 1 : at;
  for (let i = first; i < words.length && i - at < 30; i++) {
    const { lower, text, pos } = words[i];
    if (/^[,;:—–]$/.test(text) || isRelative(words[i]) || lower === 'to') return false;
    if (pos === 'SCONJ' && lower !== 'since') return false;
    if (pos === 'CCONJ') first = i + 1;
    else if (isTakingOff(words, first, i)) return !isUndone(words.slice(first, i + 1), i - first);
  }
  return false;
}

/** Whether the predicate from `first` on says with `words[i]` that its subject comes off a list. */
function isTakingOff(words: readonly Word[], first: number, i: number): boolean {
  const { lower } = words[i];
  const isPredicate = words.slice(first, i).every((word) => isGroupWord(word) || isVerb(word));
  if (isPredicate && DELISTED.test(lower)) return true;
  if (isPredicate && /^(?:from|off)$/.test(lower) && i > first)
    return isListBehind(words, i) && isVerb(words[i - 1]);
  const has = /^(?:had|saw|got|won)$/.test(words[first]?.lower ?? '');
  return (
    has &&
    (LIFTED.test(lower) || PAUSED.test(lower)) &&
    words.slice(first, i).some((word) => PENALTY.test(word.lower))
  );
}

/** "from the EU sanctions list", "off its blacklist"; not "from the list of speakers". */
function isListBehind(words: readonly Word[], at: number): boolean {
  const list = words.findIndex(({ lower }, i) => i > at && i - at < 7 && MEASURE.test(lower));
  return list > 0 && words[list + 1]?.lower !== 'of';
}

/**
 * Whether `behind[i]` tells that sanctions, or a party's place on their list, ended.
 * @param isOne whether "it" may be the measure: a travel ban
 */
function isEnd(behind: readonly Word[], i: number, isOne: boolean): boolean {
  const { lower } = behind[i];
  if (DELISTED.test(lower)) return true;
  if (PAUSED.test(lower)) return isOfPenalties(behind, i, isOne);
  if (lower === 'off')
    return /^(?:him|her|them|it|taken|came|struck)$/.test(behind[i - 1]?.lower ?? '')
      ? isListBehind(behind, i)
      : false;
  return (LIFTED.test(lower) && isOfSanctions(behind, i)) || isOwnAct(behind, i);
}

/** Whether what was lifted, or from what somebody was removed, is sanctions: "which lifted the measures", "was removed from the list", "which were lifted". */
function isOfSanctions(behind: readonly Word[], i: number): boolean {
  const near = behind.slice(Math.max(0, i - 4), i + 7);
  if (near.some(({ lower }) => MEASURE.test(lower))) return true;
  const before = behind.slice(Math.max(0, i - 4), i);
  return (
    ENDS_MEASURES.test(behind[i].lower) &&
    before.some(({ lower }) => /^(?:which|that|they|these|those|it)$/.test(lower)) &&
    (behind[i].lower === 'expired' || before.some(({ lower }) => /^(?:was|were|been)$/.test(lower)))
  );
}

/** Whether sanctions are what was paused: "suspended them", "waived the E.U. restrictions", ", which were suspended"; not "suspended her contract", "which were suspended from the league". */
function isOfPenalties(behind: readonly Word[], i: number, isOne: boolean): boolean {
  const next = behind[i + 1]?.lower ?? '';
  if (next === 'them' || (isOne && next === 'it')) return true;
  if (isNominal(behind, i + 1)) return isPenaltyBehind(behind, i);
  return !/^(?:from|as|without)$/.test(next) && arePaused(behind, i, isOne);
}

/** "waived the E.U. restrictions"; not "suspended sanctions talks". */
function isPenaltyBehind(behind: readonly Word[], i: number): boolean {
  let object = i + 1;
  while (isNominal(behind, object) && !PENALTY.test(behind[object].lower)) object++;
  return PENALTY.test(behind[object]?.lower ?? '') && behind[object + 1]?.pos !== 'NOUN';
}

/** "the measures were suspended", "they ended", ", which were suspended". */
function arePaused(behind: readonly Word[], i: number, isOne: boolean): boolean {
  const subject = subjectOf(behind, i);
  const { lower } = behind[subject] ?? behind[i];
  if (PENALTY.test(lower) || /^(?:they|these)$/.test(lower)) return true;
  const agrees = isOne ? /^(?:was|been)$/ : /^(?:were|been)$/;
  const isPassive = behind.slice(subject, i).some((word) => agrees.test(word.lower));
  return lower === 'which' && isPassive && isComma(behind[subject - 1]);
}

/** The word before the verb group that ends with `behind[i]`. */
function subjectOf(behind: readonly Word[], i: number): number {
  let subject = i - 1;
  while (subject >= 0 && isGroupWord(behind[subject])) subject--;
  return subject;
}

/** Whether the authority takes a party off its list: "sanctioned by the EU, which removed her in 2023"; not "which removed her as chief". */
function isOwnAct(behind: readonly Word[], i: number): boolean {
  const [whom, next] = [behind[i + 1]?.lower ?? '', behind[i + 2]?.lower ?? ''];
  if (!/^(?:removed|dropped|cleared|released|freed|took)$/.test(behind[i].lower)) return false;
  if (!/^(?:him|her|them|it)$/.test(whom) || /^(?:as|from|of)$/.test(next)) return false;
  if (isNominal(behind, i + 2) && behind[i + 2].pos !== 'NUM') return false;
  const which = subjectOf(behind, i);
  if (behind[which]?.lower !== 'which' || !isComma(behind[which - 1])) return false;
  const by = behind.findIndex(({ lower }) => lower === 'by');
  return (
    by >= 0 &&
    behind
      .slice(by + 1, which - 1)
      .every(
        (word, k) =>
          word.pos === 'NAME' ||
          isNominal(behind, by + 1 + k) ||
          /^(?:and|of|in)$/.test(word.lower),
      )
  );
}

/** Whether what ends sanctions at `behind[i]` is only asked for, refused or denied: "asked to be delisted", "refused to lift them". */
function isUndone(behind: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 9; j--) {
    const { lower, text, pos } = behind[j];
    if (/^[,;:]$/.test(text) || isRelative(behind[j]) || pos === 'CCONJ') return false;
    if (WON.test(lower)) return false;
    if (UNDONE.test(lower) || (pos === 'AUX' && UNDONE_MODAL.test(lower)))
      return !behind.slice(Math.max(0, j - 4), j).some((word) => WON.test(word.lower));
  }
  return false;
}

/** Whether a word right behind a comma tells how sanctions ended: "sanctioned in 2014, removed in 2020". */
export function endsByWord(lower: string): boolean {
  return SET_OFF.test(lower);
}

/** Which words are of the clause that goes on behind a term, and of those that "and", "but", "then" or "until" join to it: not of "hours after she was removed as chief". */
function ownClause(behind: readonly Word[]): number[] {
  const own: number[] = [];
  let [aside, verb] = [false, false];
  for (const [i, word] of behind.entries()) {
    const { lower, text } = word;
    if (/^[;:]$/.test(text)) break;
    const next = behind[i + 1]?.lower ?? '';
    const joins = /^(?:and|but|then|until|though|although|before)$/;
    if (isComma(word)) {
      const ends = endsByWord(next === 'later' ? (behind[i + 2]?.lower ?? '') : next);
      aside = !joins.test(next) && !ends;
      verb = false;
    } else if (joins.test(lower) && !verb) aside = false;
    else if (ASIDE.test(lower) && behind[i - 1]?.pos !== 'AUX') [aside, verb] = [true, false];
    else if (aside && isVerb(word)) verb = true;
    if (!aside) own.push(i);
  }
  return own;
}
