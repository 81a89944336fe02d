import { isGivenName } from '../../english/givenNameList.js';
import { genderOf } from '../../english/gender.js';
import { isFrequentSurname, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { isOrigin } from '../../english/countries.js';
import { isPhraseWord } from '../../english/phraseWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';

/** Words of the calendar that are names as well. */
const MAY_BE_GIVEN = /^(?:may|april|june|august|jan|jun|mar|sun|sat|wed|mon|summer|winter)$/;

/** Whether a folded word of the calendar is a name as well: "April", "Sun". */
export function isCalendarName(word: string): boolean {
  return MAY_BE_GIVEN.test(word);
}

/** Whether a folded word is a given name, of any language that the lists know. */
export function isGiven(word: string): boolean {
  return isGivenName(word) || genderOf(word) !== null;
}

/** Whether a folded word is an English one rather than a name; those that are both count as names. */
export function isEveryday(word: string): boolean {
  if (isFrequentSurname(word) || isGivenName(word) || MAY_BE_GIVEN.test(word)) return false;
  return isOrdinaryWord(word) || isOrdinaryWord(word.replace(/e?s$/, '')) || isPhraseWord(word);
}

/** "Paris-based", "Trump-era": an adjective, whatever stands before its hyphen. */
const ADJECTIVE =
  /[-‑](?:based|born|led|backed|run|owned|controlled|speaking|elect|designate|era|style|free|like|wide|held|bound|occupied|sponsored|friendly|linked|made|trained|educated|affiliated|dominated|funded|time|old|year|hit|hull|down|two|three|four|five|six|seven|eight|nine)$/u;

/** Whether a word, as written, is joined with a hyphen to what makes it no name. */
export function isJoinedAdjective(text: string): boolean {
  return ADJECTIVE.test(text);
}

/** Whether a word, as written, is a given name in two syllables: the "Ki-moon" of "Ban Ki-moon". */
export function isTwoSyllables(text: string): boolean {
  return /^\p{Lu}\p{Ll}{1,5}[-‑]\p{Ll}{1,6}$/u.test(text) && !ADJECTIVE.test(text);
}

/** "MEP", "CEO": an office in capitals. */
const CREDENTIAL = /^(?:MP|MEP|MSP|MLA|TD|CEO|CFO|COO|PM|FM|Cllr)$/;

/** Whether a word, as written, is an office: in capitals, or of two titles ("Major-General"). */
export function isJoinedTitle(text: string, folded: string): boolean {
  return CREDENTIAL.test(text) || (folded.includes('-') && folded.split('-').every(isTitleWord));
}

const FAITHS =
  /^(?:buddhist|hindu|sikh|islamist|maoist|marxist|salafist|wahhabi|tamil|kurd|hutu|tutsi|jew|muslim|christian)s?$/;

/** Whether a folded word means people of one origin, party or faith: "Americans", "Buddhist". */
export function isGroupWord(word: string): boolean {
  return (
    FAITHS.test(word) ||
    (word.endsWith('s') && (isOrigin(word.slice(0, -1)) || /(?:ists|crats|icans)$/.test(word)))
  );
}

/** What places begin with that have two words. */
const PLACE_WORDS =
  /^(?:san|santa|saint|st|sao|tel|cape|port|fort|los|las|hong|phnom|baden|bad|north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|mount|lake|costa|sri|nizhny|addis|buenos|kuala|rio|monte|puerto|ciudad|villa|uttar|andhra|madhya|tamil|world|air|radio|club|real|notre|sharm|bel|sierra|santo|ho|da|phu)$/;

/** Whether a folded word begins the names of places: "San", "Tel". */
export function beginsPlace(word: string): boolean {
  return PLACE_WORDS.test(word);
}
