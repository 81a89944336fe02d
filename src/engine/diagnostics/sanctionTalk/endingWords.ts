import { AUTHORITY, spelled } from './imposers.js';
import { isNominal, isPossessive, type Word } from './sentenceWords.js';

// Which words tell that sanctions have ended, and which nouns mean them: one answer for all who ask.

/** Done to sanctions, or to a party's place on their list; the sanctioned themselves are "removed" and "cleared", too. */
export const LIFTING =
  /^(?:remov(?:es?|ed|ing|al)|lift(?:s|ed|ing)?|clear(?:s|ed|ing)|drop(?:s|ped|ping)|annul(?:s|led|ling)?|overturn(?:s|ed|ing)?|str(?:uck|ikes|iking)|revok(?:es?|ed|ing)|revers(?:es?|ed|ing)|rescind(?:s|ed|ing)?|scrap(?:s|ped|ping)?|expir(?:es?|ed|ing)|eas(?:es?|ed|ing))$/;
/** Done to sanctions as well as to much else: "suspended them", but not "suspended from the party". */
export const PAUSING =
  /^(?:suspend(?:s|ed|ing)?|waiv(?:es?|ed|ing)|end(?:s|ed|ing)?|terminat(?:es?|ed|ing)|withdr(?:aws?|ew|awn|awing)|cancel(?:s|l?ed|l?ing)?|repeal(?:s|ed|ing)?|quash(?:es|ed|ing)?|abolish(?:es|ed|ing)?|laps(?:es?|ed|ing))$/;
export const DELISTED = /^(?:delist(?:ed|ing)|unfr(?:oze|ozen))$/;
/** Said of sanctions themselves, and not of a party. */
export const ENDS_MEASURES =
  /^(?:lifted|eased|annulled|overturned|reversed|rescinded|scrapped|revoked|expired)$/;

/** Whether a word, in any form, is a verb for ending sanctions. */
export const isEnding = (lower: string): boolean => LIFTING.test(lower) || PAUSING.test(lower);

/** Whether a word tells what has been done to sanctions, or that they are over: "were lifted", "lapsed"; not "lifting", "withdrew". */
export const isEndingDone = (lower: string): boolean =>
  isEnding(lower) && /(?:ed|awn|struck|expire|lapse)$/.test(lower);

/** They mean sanctions by themselves. */
const PLAINLY = /^(?:sanctions?|designations?|listings?|blacklists?)$/;
/** They mean sanctions where nothing says of what else they are. */
const PERHAPS = /^(?:measures?|restrictions?|decisions?|bans?|freezes?|penalties)$/;
const LIST = /^(?:lists?|roster|register)$/;
/** Before "measures" or "list" these leave open which, or say that they are sanctions. */
const OWN_MODIFIER =
  /^(?:the|its|their|his|her|a|an|any|all|most|some|those|these|such|remaining|both|economic|personal|individual|restrictive|punitive|targeted|travel|assets?|visa|entry)$/;
/** Who may end sanctions. */
const ENDING_AGENT =
  /\b(?:courts?|tribunal|judges?|council|commission|government|administration|president|minist\p{Ll}+|cabinet|parliament|congress|senate|bloc|department|union|office)\b/iu;
const CALLED_SO = /^(?:sanctions?|sanctioned|sdn|specially|designated|black)$/;
const OF_A_COUNTRY = /^\p{Lu}\p{Ll}+(?:an|ish|ese|ch|li|ss)$/u;
const PLURAL = /^(?:sanctions|measures|restrictions|bans|freezes|penalties|designations|listings)$/;
const ONE = /^(?:ban|freeze)$/;

/** Whether the noun at `words[k]` means the sanctions that a sentence speaks of: "the measures", "its E.U. restrictions", "the sanctions list"; not "the guest list", "emergency measures", "a ban on grain exports". */
export function isSanctionsNoun(words: readonly Word[], k: number): boolean {
  const { lower, pos } = words[k];
  if (pos === 'NAME' || pos === 'VERB') return false;
  const isPlain = PLAINLY.test(lower);
  const isList = LIST.test(lower);
  if (!isPlain && !isList && !PERHAPS.test(lower)) return false;
  if (!isPlain && !hasOwnModifiers(words, k)) return false;
  return isList ? isListOfParties(words, k) : isOnParty(words, k, isPlain);
}

/** Whether the words before a noun call it a matter of sanctions ("the bloc's sanctions list"), or only say whose it is. */
function hasOwnModifiers(words: readonly Word[], k: number): boolean {
  let from = k;
  while (isNominal(words, from - 1) || words[from - 1]?.pos === 'NAME') from--;
  const before = words.slice(from, k);
  if (before.some(({ lower }) => CALLED_SO.test(lower))) return true;
  const isOf = AUTHORITY.test(spelled(before));
  return before.every(
    (word) =>
      OWN_MODIFIER.test(word.lower) ||
      ENDING_AGENT.test(word.lower) ||
      isPossessive(word) ||
      (isOf ? word.pos !== 'NOUN' : OF_A_COUNTRY.test(word.text)),
  );
}

/** "the list of sanctioned people", "the list"; not "the list of speakers" */
function isListOfParties(words: readonly Word[], k: number): boolean {
  return (
    words[k + 1]?.lower !== 'of' ||
    words.slice(k + 2, k + 5).some(({ lower }) => /^(?:sanction|designat)/.test(lower))
  );
}

/** Whether what follows "sanctions" or "a ban" leads to a party, or to nothing: "restrictions on her", but not "restrictions on trade". */
function isOnParty(words: readonly Word[], k: number, isPlain: boolean): boolean {
  const on = words[k + 1];
  if (!/^(?:on|against)$/.test(on?.lower ?? '')) return on?.pos !== 'NOUN' || isEnding(on.lower);
  const whom = words[k + 2];
  if (whom?.pos === 'NAME' || /^(?:his|her|him|them|it|its|their)$/.test(whom?.lower ?? ''))
    return true;
  return isPlain && whom?.lower === 'the';
}

/** Whether "they", "them" or "which" before `words[end]` may be sanctions: only measures that were named in the plural, or two of them. */
export function haveMeasuresBefore(words: readonly Word[], end: number): boolean {
  const nouns = words.slice(0, end).filter(({ pos }) => pos !== 'VERB');
  return (
    nouns.some(({ lower }) => PLURAL.test(lower)) ||
    nouns.filter(({ lower }) => ONE.test(lower)).length > 1
  );
}

/** Whether whoever is named behind "by" after `words[i]` may end sanctions, or nobody is: not "suspended by the exchange". */
export function isEndedByAuthority(words: readonly Word[], i: number): boolean {
  if (words[i + 1]?.lower !== 'by') return true;
  const by = spelled(words.slice(i + 2, i + 7));
  return AUTHORITY.test(by) || ENDING_AGENT.test(by);
}
