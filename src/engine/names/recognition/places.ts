import type { Span } from '../../annotation.js';
import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { ScannedText } from './hit.js';
import { type Neighbour, wordBefore } from './neighbours.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { countryCodeOf } from '../../english/countries.js';
import { isMetonym } from '../../english/metonyms.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import { isStateName } from '../../english/states.js';
import { wordSet } from '../../english/wordSet.js';

/** A dateline is written in this much text. */
const LONGEST_DATELINE = 80;
const AGENCY =
  /^[\p{Lu}][\p{L}.'’ -]{1,40}?(?:, [\p{Lu}][\p{L}. ]{1,20})? ?\((?:AP|Reuters|REUTERS|AFP|UPI|DPA|dpa|PA|TASS|Xinhua|Bloomberg|CNN|ANSA|EFE|Kyodo|Yonhap|PTI)\) ?[-–—]/u;
const CITY =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?,? ?(?:--|[-–—])\s/u;

/** Where the dateline ends with which a text begins, as news agencies write it: "AUSTIN, Texas (AP) —", "LONDON —"; 0 where there is none. */
export function datelineEnd(text: string): number {
  const head = text.slice(0, LONGEST_DATELINE);
  const agency = head.includes('(') ? AGENCY.exec(head) : null;
  if (agency) return agency[0].length;
  const [all, city, state] = CITY.exec(head) ?? [];
  if (all === undefined) return 0;
  const known = city.split(' ').some((word) => isPlace(fold(word)));
  return known || (state !== undefined && isRegion(state.slice(2))) ? all.length : 0;
}

/** Words with a capital that make a place of the name behind them: "Fort Scott". */
const HEADS = wordSet(`
  fort ft port mount mt lake cape camp san santa santo sao los las baton glen point river isle island north south east west northern southern eastern western county`);
/** Those that are everyday words in headlines: "Great Scott", "Central Park", "Jet Li". */
const SOFT_HEADS = wordSet(
  'great greater central upper lower downtown burning shepherds jet lil big little honest',
);

/** What "New" makes another place of: New York, but "New Biden rules". */
const NEW_PLACES = wordSet(
  'york yorkers jersey hampshire mexico zealand orleans delhi brunswick guinea haven england bedford rochelle caledonia britain castle',
);

/** Whether a folded word behind "New" is a place: York. */
export function isNewPlace(word: string): boolean {
  return NEW_PLACES.has(word);
}

/** What is said of a place before its name. */
const BEFORE_PLACES =
  /(?:^|[^\p{L}])(?:(?:mayor|city|cities|town|towns|village|villages|port|suburb|suburbs|county|counties|district|borough|university|college|bishop|archbishop|diocese|outskirts|streets|residents|north|south|east|west|northeast|northwest|southeast|southwest|miles|kilometers|kilometres|km) of|(?:fly|flies|flew|flying|flights?|flown|travell?ed|travels?|travell?ing|drove|driving|moved|moving|trains?|bus|buses|returned|returning|trips?|heading|headed|sailed|went|ride|route) (?:to|from|for)|tour(?:ed|s|ing)?(?: of)?)(?: the)? $/iu;
/** "the river Bemba": what a place is, directly before its name. */
const KIND_BEFORE = /(?:^|[^\p{L}])(?:river|lake|volcano|glacier|mountain|waterfall|lagoon) $/iu;
/** What peoples and languages are, behind the name … */
const PEOPLE_BEHIND =
  /^ (?:tribes?|tribesmen|language|dialects?|speakers|people|chiefs?)(?![\p{L}-])/u;
/** … and what one does with a language. */
const SPEAKING =
  /(?:^|[^\p{L}])(?:speaks?|spoke|spoken|speaking|learn(?:s|ed|ing)?|translated into) $/iu;

/** What is said behind the name of places alone: "the Ashfield seat". */
const AFTER_SEATS = /^ (?:constituency|seat|by-election)(?![\p{L}-])/u;
/** What is said of a place behind its name. */
const AFTER_PLACES =
  /^(?: (?:police|airport|residents|schools?|suburbs?|area|region|neighbou?rhood|metro|district|city|constituency|seat|constituent|streets?|harbou?r|docks)(?![\p{L}-])|-area(?!\p{L})|-based(?!\p{L}))/u;
const IN = /(?:^|[^\p{L}])(?:in|near|outside|inside|around|across|throughout|from|at|into|to) $/iu;
/** What people have in somebody: "faith in Macron". */
const TRUST =
  /(?:faith|confidence|trust|interest|belief|believes?|believed|ally|rival|friend|partner|leader|hope|hopes|disappointed|loss|lost|stake) in $/iu;
/** The longest stretch of text before a name that is looked at. */
const REACH = 40;

const STANDS_WHERE_PLACES_DO: Evidence = {
  verdict: 'slight',
  said: 'A place may be meant here.',
};

const STANDS_WHERE_PEOPLES_DO: Evidence = {
  verdict: 'slight',
  said: 'A people or a language may be meant here.',
};

/**
 * Whether a bare family name is a place's name here; what leaves it open; or null.
 * @param span one word or more, with neither given names nor a title before it
 */
export function placeEvidence(
  { text, headline }: ScannedText,
  { start, end }: Span,
): 'place' | Evidence | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isNamedAsPlace(text, { start, end }, headline)) return 'place';
  if (KIND_BEFORE.test(before) || BEFORE_PLACES.test(before) || isFollowedByRegion(text, end))
    return 'place';
  if (AFTER_SEATS.test(text.slice(end, end + 16))) return 'place';
  if (isPlacedBehind(text, { start, end })) return 'place';
  const known = fold(text.slice(start, end))
    .split(/[\s-]/)
    .some((part) => isPlace(part));
  const isBehindIn = IN.test(before) && !TRUST.test(before);
  const isOwner = /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3));
  if (known && ((isBehindIn && !isOwner) || AFTER_PLACES.test(text.slice(end, end + 20))))
    return 'place';
  if (PEOPLE_BEHIND.test(text.slice(end, end + 16)) || SPEAKING.test(before))
    return STANDS_WHERE_PEOPLES_DO;
  if (isBehindIn && /(?:in|near|outside|inside) $/i.test(before)) return STANDS_WHERE_PLACES_DO;
  return known && !isActing(text, end) ? STANDS_WHERE_PLACES_DO : null;
}

/** What streets and places end with that are family names as well: "Downing Street", "Hyde Park". */
const TAILS = wordSet(`
  bridge castle church common court cross ford forest garden gardens gate green grove hall heath hill hills house island lake lane marsh mill moor park place pond port ridge river road rock springs square station
  street tower valley wells wharf wood woods`);

/** Whether the word before a name may be the first of a place's: none that stands before people's names. */
function mayNamePlace({ folded, text, initial }: Neighbour): boolean {
  return (
    !initial &&
    !/['’]s?$/u.test(text) &&
    !isTitleWord(folded) &&
    !isGivenName(folded) &&
    !isFunctionWord(folded) &&
    !isCalendarWord(folded)
  );
}

/** Whether the word before makes a place of a name: "Fort Scott", "New York", "Downing Street". */
function isNamedAsPlace(text: string, { start, end }: Span, headline: boolean): boolean {
  const word = wordBefore(text, start);
  if (!word?.capital) return false;
  if (!headline && TAILS.has(fold(text.slice(start, end))) && mayNamePlace(word)) return true;
  if (HEADS.has(word.folded) || (!headline && SOFT_HEADS.has(word.folded))) return true;
  return word.folded === 'new' && isNewPlace(fold(text.slice(start, end)));
}

const IN_ONE = /(?:^|[^\p{L}])(?:in|near|outside|at|from) $/iu;
/** ", near Bolzano", ", a suburb of Denver", ", 40 miles north of Rome": where a place lies. */
const LIES =
  /^, (?:(?:just |about |some )?(?:near|outside|north|south|east|west|northeast|northwest|southeast|southwest) (?:of )?\p{Lu}|(?:about |some |only )?\d+ (?:miles|kilometers|kilometres|km) |(?:an?|the) (?:\p{Ll}[\p{L}-]* ){0,2}(?:village|town|suburb|hamlet|city|neighbou?rhood|resort|municipality)(?=[,.;)]|$| (?:of|in|near|on|outside|north|south|east|west|where|that|about|some|\d)))/u;

/** Whether words name a place by where it lies: "in Rutten, near Bolzano", "in Halden, a suburb of Oslo". */
export function isPlacedBehind(text: string, { start, end }: Span): boolean {
  return (
    IN_ONE.test(text.slice(Math.max(0, start - 9), start)) && LIES.test(text.slice(end, end + 60))
  );
}

/** Whether a state or a country follows behind a comma, as behind a town's name: "Lincoln, Nebraska, is", "from Norcross, Ga." */
function isFollowedByRegion(text: string, end: number): boolean {
  const [, first, second] =
    /^, ((?:\p{Lu}\.){2,4}|\p{Lu}\p{L}+\.?)( \p{Lu}\p{L}+)?/u.exec(text.slice(end, end + 40)) ?? [];
  if (first === undefined) return false;
  if (second !== undefined && isRegion(first + second)) return true;
  // "Cornyn, Texas Republican" comes from there.
  return isRegion(first) && (second === undefined || first.endsWith('.'));
}

function isRegion(written: string): boolean {
  const name = fold(written).replace(/\.$/, '');
  return isStateName(name) || countryCodeOf(name) !== undefined;
}

/** Whether a person's doing follows, or what is theirs: "Madison said", "Madison's". */
function isActing(text: string, end: number): boolean {
  return /^(?:['’]s? | (?:said|says|told|added|argued|asked|wrote|spoke|voted|denied|warned|insisted|himself|herself|who)(?!\p{L}))/u.test(
    text.slice(end, end + 12),
  );
}

const MAY_BE_A_GOVERNMENT: Evidence = {
  verdict: 'doubt',
  said: 'The family name is also that of a country or capital, and nothing beside it says that a person is meant.',
};

/** What is said of people alone, right behind their name. */
const PERSONAL =
  /^(?:, (?:\d\d(?:,|\b)|who(?:se)?\b)| (?:who(?:se)?|himself|herself|was born|died|smiled|laughed|wept|cried|tweeted|testified|resigned|retired|starred|played|plays|scored|sang|grinned|shrugged|nodded|married|told (?:reporters|journalists|the (?:BBC|AP|court|jury)))\b)/u;
/** The rest of the sentence says "she" or "his" of whom it began with. */
const PRONOUN = /^[^.!?;]{0,120}?\b(?:he|she|his|her|him|himself|herself)\b/u;
/** So much is looked at behind a name for that. */
const FURTHER = 130;

/** What leaves it open whether a bare family name is a government's: "London said it would respond", where Jack London is named; null where it says that a person is meant. */
export function metonymEvidence(text: string, { start, end }: Span): Evidence | null {
  if (!isMetonym(fold(text.slice(start, end)))) return null;
  const behind = text.slice(end, end + FURTHER);
  const isQuoted = /[,?!]["”’] $/.test(text.slice(Math.max(0, start - 3), start));
  const isPerson =
    PERSONAL.test(behind) || PRONOUN.test(behind) || (isQuoted && /^ said[ .,]/.test(behind));
  return isPerson ? null : MAY_BE_A_GOVERNMENT;
}
