import { isGivenName } from '../../../english/givenNameList.js';
import { genderOf } from '../../../english/gender.js';
import { GROUP, PLACES } from './bodyNames.js';
import type { Tokens } from './nameUse.js';

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** By one of these alone nobody is named. */
const JUST_TITLES =
  /^(?:Secretary|Chief|Archbishop|Cardinal|Director|Minister|Chancellor|Commissioner|Ambassador|Professor|Councillor|Chairman|MPs?|MEPs?|MSPs?|TDs?|PM|CEO|Detective|Constable|Inspector|Superintendent|Sergeant|Speaker|Mayor|Governor|Premier|Taoiseach|Tánaiste|Treasurer|Coroner|Clerk|Senator|Councilman|Councilwoman|Sheriff)$/;

const MEMBER = /^(?:Democrat|Republican|Tory|Socialist|Liberal|Conservative|Unionist|Nationalist)$/;
/** What a party has a spokesman for. */
const FIELDS =
  /^(?:Treasury|Education|Health|Defen[cs]e|Foreign|Home|Justice|Transport|Environment|Business|Work|Culture|Housing|Energy|Finance|Trade|Women|Equalities|Commons|Lords|Senate|House)$/;
/** "one Liberal MP" */
const PARTY =
  /^(?:Liberal|Labour|Tory|Conservative|NDP|Green|SNP|Bloc|DUP|UKIP|Reform|Democrat|Plaid|Backbench|Opposition|Unionist)$/;
const OFFICES =
  /^(?:Chairman|Chairwoman|Chair|Secretary|Director|Minister|President|Spokesman|Spokeswoman|Commissioner|Governor|Executive|Officer|Leader|Correspondent|Gov\.?|Sen\.?|Rep\.?)$/;

/**
 * Whether words with capitals name nobody: an office, a group, a member of a party ("one Liberal MP", "the Speaker").
 * @param titled whether a title stands before them that only persons bear: "Mr. Fox"
 */
export function namesNobody(words: Tokens, titled: boolean): boolean {
  const last = words[words.length - 1];
  if (GROUP.test(last.text)) return true;
  if (words.length === 1) return isNobodysWord(last.text, titled);
  if (words.length === 2 && isMemberOf(words[0].text, last.text)) return true;
  // "the Roman Catholic Archbishop"
  if (NO_FAMILY.test(last.text)) return true;
  if (isGiven(words[0].lower)) return false;
  // "one Assembly Democrat", "a House Republican"
  if (!titled && words.length === 2 && MEMBER.test(last.text)) return true;
  // "the Ontario MPP", "former National Committee Chairman"
  return /^(?:MPP|MLA|MNA)$/.test(last.text) || OFFICES.test(last.text);
}

/** Offices that are nobody's family name. */
const NO_FAMILY =
  /^(?:Archbishop|Spokesman|Spokeswoman|Spokesperson|Chairman|Chairwoman|Commissioner|Secretary|Minister|Correspondent|Director|Ambassador)$/;

/** "one Democrat", "a Tory", "the Speaker", "Wiltshire" */
function isNobodysWord(word: string, titled: boolean): boolean {
  if (JUST_TITLES.test(word) || /shire$/.test(word)) return true;
  return !titled && (MEMBER.test(word) || PLACES.test(word) || word.length < 2);
}

/** "one Liberal MP", "the Liberal Democrat Treasury spokesperson" */
function isMemberOf(first: string, last: string): boolean {
  return (
    (/^(?:MP|MEP|MSP|MLA|MPP|AM)$/.test(last) && PARTY.test(first)) ||
    (MEMBER.test(first) && FIELDS.test(last))
  );
}
