import type { Span } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { countryCodeOf } from '../../english/countries.js';
import { isNamedThing } from '../../english/namedThings.js';
import { isEverydayOccupation } from '../../english/occupations.js';
import { countryOfSeat } from '../../english/metonyms.js';
import { countriesWithBody } from '../../english/publicBodies.js';
import { countriesOfPlace } from '../../english/states.js';
import { usStateCalled } from '../../english/usStates.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import { wordBefore } from './neighbours.js';

/** So much is looked at before and behind a name, in UTF-16 code units. */
const REACH = 70;
/** ", Britain’s defence secretary,", ", an Australian novelist,": what somebody is, and of which country. */
const BEHIND =
  /^, (?:(?:an?|the|then|now) ){0,2}(?:former |late |retired )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:['’]s)? ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)(?=[,.;)]| (?:of|for|and|who|since)\b)/u;
/** "British defence secretary ", "Australian novelist ", behind no other word with a capital ("Northern Irish politician "). */
const BEFORE =
  /(?:^|[^\p{L}\p{N}’' -]\s?|(?:^|[\s“"(])\p{Ll}[\p{L}-]* )(\p{Lu}\p{Ll}+(?:['’]s)?) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+),? $/u;
/** "the deputy energy minister of Ukraine, ", "mayor of Cuenca, Ecuador, ". */
// slow-regex: at most REACH characters are looked at
const OFFICE_BEFORE =
  /(?:^|[^\p{L}])(\p{Ll}[\p{L}-]*) (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: in |, ))?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), $/u;
/** ", the mayor of Cuenca in Ecuador,", ", deputy energy minister of Ukraine". */
const OFFICE_BEHIND =
  /^, (?:(?:an?|the|then|now) ){0,2}(?:[\p{Ll}-]+ ){0,3}?(\p{Ll}[\p{L}-]*) (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: in |, ))?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=[,.;)]| (?:and|who|since|was|is|said|told)\b)/u;
/** "Ukraine’s energy minister is ". */
const IS = /(\p{Lu}\p{Ll}+)['’]s ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+) (?:is|was|will be|remains|,) $/u;
/** They work abroad more often than not. */
const AT_HOME_ABROAD = /^(?:coach|manager|trainer|ambassador|envoy|consul|correspondent)$/;

/**
 * The ISO 3166-1 code of the country whose office or profession a text gives to whoever bears a name: "Britain’s defence secretary", "an Australian
 * novelist"; undefined where it says nothing of the kind beside the name. Countries that are also a state's name tell nothing.
 */
export function nationalityBeside(text: string, { start, end }: Span): string | undefined {
  const behind = BEHIND.exec(text.slice(end, end + REACH));
  if (behind && isCalling(behind[2].split(' '))) return codeOf(behind[1]);
  const lead = text.slice(Math.max(0, start - REACH), start);
  for (const before of [BEFORE.exec(lead), IS.exec(lead)])
    if (before && isCalling(before[2].split(' '))) return codeOf(before[1]);
  const owner = /(?:^|[^\p{L}-])(\p{Lu}\p{Ll}+)['’]s $/u.exec(lead)?.[1];
  if (owner !== undefined && !/^['’-]| \p{Ll}+(?:ing|s)\b/u.test(text.slice(end, end + 12)))
    return codeOf(owner);
  const office = OFFICE_BEHIND.exec(text.slice(end, end + REACH)) ?? OFFICE_BEFORE.exec(lead);
  if (office && isCalling([office[1]])) return codeOf(office[2]);
  // "President Banda of Zambia"
  const title = wordBefore(text, start);
  return title && isPersonTitle(title.folded) ? countryOfOffice(text, end) : undefined;
}

function countryOfOffice(text: string, end: number): string | undefined {
  const behind = text.slice(end, end + REACH);
  const of = OF_RUN.exec(behind);
  return of === null || isRenown(behind.slice(of[0].length))
    ? undefined
    : countryAtHead(of[1], codeOf);
}

const OF_RUN = /^ of (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})(?=[ ,.;:)]|$)/u;

/** Whether a text goes on behind a place with what somebody is known for there: "General Orlov of Syria fame" is of no Syria. */
export function isRenown(behind: string): boolean {
  return /^ (?:fame|infamy|legend|notoriety|renown|repute)(?!\p{L})/u.test(behind);
}

/**
 * What is read of the country's name that a run of words with capitals begins with, unless the word behind it makes a longer place or body of it: "Zambia
 * Monday" and "Ukraine Spokesman", but not "Panama City".
 * @param read what the words tell, if they name a country
 */
export function countryAtHead<Told>(
  run: string,
  read: (words: string) => Told | undefined,
): Told | undefined {
  const words = run.split(' ');
  for (let count = words.length; count > 0; count--) {
    const told = read(words.slice(0, count).join(' '));
    if (told !== undefined) return makesLonger(words.slice(count)) ? undefined : told;
  }
  return undefined;
}

/** Whether the words with a capital behind a country's name make a longer name of it: "Panama Canal", "Mexico Beach", but not "Ukraine Press Service". */
function makesLonger([next, more]: readonly string[]): boolean {
  if (next === undefined) return false;
  const word = fold(next);
  if (word === 'press' && /^(?:Cent(?:er|re)|Office|Secretary|Service)$/.test(more ?? ''))
    return false;
  return isBodyHead(word) || isNamedThing(word) || MORE_PLACES.has(word);
}

const MORE_PLACES = wordSet('airfield beach creek falls grove springs tech ville');

/** Whether words say what somebody is: the last is an office or a profession, and those with a capital before it are titles as well. */
function isCalling(words: readonly string[]): boolean {
  const last = fold(words.at(-1)!);
  return (
    (isPersonTitle(last) || isEverydayOccupation(last)) &&
    !AT_HOME_ABROAD.test(last) &&
    words.every((word) => /^\p{Ll}/u.test(word) || isTitleWord(fold(word)))
  );
}

function codeOf(words: string): string | undefined {
  const name = fold(words.replace(/['’]s$/u, ''));
  return countriesOfPlace(name).length === 1 ? countryCodeOf(name) : undefined;
}

/** What many countries have of one name: "Ministry of Justice", "Supreme Court", "Green Party". */
const IN_MANY =
  /^(?:(?:Ministry|Department|Office) (?:of|for) |(?:National|Federal|Supreme|Constitutional|Central|General|State) |(?:House|Council|Court|Bureau) of )|(?:Ministry|Parliament|Senate|Congress|Treasury|Army|Navy|Police|Party|Cabinet|Government|Guard)$/u;
const OF_COUNTRY = /^ (of|in) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})/u;

/**
 * The ISO 3166-1 code of the country to which a text gives a body: "Poland’s Ministry of Justice", "the Polish Green
 * Party", "the Ministry of Defence in Moscow"; undefined where it gives none.
 */
export function countryOfBody(text: string, { start, end }: Span): string | undefined {
  // "India’s Rosneft-backed refiner" is India's, and Rosneft is not.
  if (text[end] === '-') return undefined;
  const told = ownerBefore(text, start) ?? countryOfKind(text, start) ?? countryApposed(text, end);
  if (told !== undefined) return told;
  return isInMany(text.slice(start, end)) ? countryBehind(text, end) : undefined;
}

/** The ISO 3166-1 code of the country whose name or seat of government stands behind a body's name: "of Iran", "in Moscow". */
export function countryBehind(text: string, end: number): string | undefined {
  const [, joint, place] = OF_COUNTRY.exec(text.slice(end, end + REACH)) ?? [];
  if (place === undefined) return undefined;
  const [first] = place.split(' ', 1);
  // What is in a country's town is in the country.
  const lies = joint === 'in' ? codeOf(first) : undefined;
  return countryAtHead(place, codeOf) ?? lies ?? countryOfSeat(fold(first));
}

/** Whether many countries have a body of a name: "Ministry of Justice", "Republicans". */
export function isInMany(name: string): boolean {
  return IN_MANY.test(name) || countriesWithBody(fold(name)).length > 0;
}

/** The state of the US whose body a text names: "the Kansas Senate", "Ohio’s Supreme Court"; undefined where it names none, or the name is a body's own. */
export function stateOfBody(text: string, { start, end }: Span): string | undefined {
  const before = isInMany(text.slice(start, end)) ? wordBefore(text, start) : undefined;
  return before?.capital ? usStateCalled(before.text.replace(/['’]s?$/u, '')) : undefined;
}

/**
 * Whose a body is according to a text, where that is neither a country nor its seat of government: the owner in "Gaddafi’s Revolutionary Guards", the
 * town in "the Lazarus Group, a Denver consultancy", as written; undefined where nothing of the kind is said.
 */
export function placeOfBody(text: string, { start, end }: Span): string | undefined {
  const owner = OWNER.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const isOwned = owner !== undefined && !/^-/.test(text.slice(end, end + 1));
  const town = KIND_BEHIND.exec(text.slice(end, end + REACH))?.[1];
  const isTown = town !== undefined && isPlace(fold(town));
  const told = isOwned ? owner : isTown ? town : undefined;
  if (told === undefined || homeOf(told) !== undefined) return undefined;
  return isCalendarWord(fold(told)) || isFunctionWord(fold(told)) ? undefined : told;
}

/** "Gaddafi’s ", "Toowoomba's own ". */
const OWNER = /(?:^|[^\p{L}’'-])(\p{Lu}[\p{L}-]+)['’]s (?:own )?$/u;

/** What bodies are, in one word. */
const KINDS =
  'agency|airline|association|band|bank|broadcaster|channel|charity|church|club|company|consultancy|daily|faction|firm|foundation|fund|group|insurer|lender|maker|militia|movement|network|newspaper|organi[sz]ation|party|producer|retailer|school|start-?up|station|supplier|team|union|university|website';
/** "the Algerian party ", "the Danish dairy company ". */
// slow-regex: at most REACH characters are looked at
const KIND_BEFORE = new RegExp(`(\\p{Lu}[\\p{L}-]+) (?:[\\p{Ll}-]+ )?(?:${KINDS}),? ["“]?$`, 'u');
/** ", a Swedish charity", ", once Ukraine’s fourth-largest lender". */
// slow-regex: at most REACH characters are looked at
const KIND_BEHIND = new RegExp(
  `^, (?:(?:once|now|then|formerly|an?|the|one of) ){0,3}(\\p{Lu}[\\p{L}-]+)(?:['’]s)? (?:[\\p{Ll}-]+ ){0,3}(?:${KINDS})s?(?=[,.;)]|$| (?:which|that|based|founded|with|in|of)\\b)`,
  'u',
);

function countryOfKind(text: string, start: number): string | undefined {
  return homeOf(KIND_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]);
}

function countryApposed(text: string, end: number): string | undefined {
  return homeOf(KIND_BEHIND.exec(text.slice(end, end + REACH))?.[1]);
}

function homeOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : (codeOf(word) ?? countryOfSeat(fold(word)));
}

/** "Poland’s", "New Zealand’s", "Polish", "Paris-based". */
function ownerBefore(text: string, start: number): string | undefined {
  const last = wordBefore(text, start);
  if (!last?.capital) return undefined;
  const [, base] = /^(\p{Lu}[\p{L}-]+)-(?:based|born|led|run)$/u.exec(last.text) ?? [];
  if (base !== undefined) return homeOf(base);
  const first = wordBefore(text, last.start);
  const two = first?.capital ? codeOf(`${first.text} ${last.text}`) : undefined;
  return two ?? codeOf(last.text);
}
