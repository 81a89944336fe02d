import { isPostNominal } from '../../english/postNominals.js';
import type { Span } from '../../annotation.js';
import type { ScannedText } from './hit.js';
import { beginsSentence, type Neighbour, wordAfter, wordBefore } from './neighbours.js';
import { isNewPlace } from './places.js';
import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import {
  isCalendarWord,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import { isSyllable } from '../variants/easternNames.js';
import { isAnotherFirm, isCalledAfter } from './firmWords.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import type { Evidence } from '../variants/evidence.js';

/** Things that are called after people, written small: "Nobel prize", "Ayalon prison". */
const NAMED_AFTER = wordSet(
  'prize prizes award awards medal prison jail airport street square institute university foundation museum stadium hospital school theorem syndrome disease bridge library avenue boulevard trophy marathon municipality barracks',
);

/** What is called after people, with a capital: also in headlines, and behind a prefix ("ex-Downing Street"). */
const THINGS = wordSet(`
  prize award awards medal street avenue road boulevard plaza square bridge airport memorial show church cathedral chapel arena stadium school university college institute museum
  library foundation building buildings tower towers theorem festival trophy cup concert hospital clinic prison jail`);

/** Whether a folded word, behind a person's name, makes it a thing's: "Airport". */
export const isNamedAfterPeople = (word: string): boolean => THINGS.has(word);

/** What stands joined behind a name and makes an adjective or the like of it: "Merkel-led", "Trump-era". */
const JOINED_TO_NAMES =
  /^(?:\p{L}{3,}(?:ed|ing|en|ly|er|ers|or|ors|ist|ists|ism|ite|ites|esque|ish|less|ful|ive|ic|al|ble|ant|ent|ary|ous|proof|like|style|free)|led|hit|era|style|like|proof|linked|run|born|held|won|made|type|size|time|only|pro|anti|and|or|to|as|in|of|on|is|v|vs|heavy|loyal|mania|gate|nomics|speak|wary|weary|ally|allies|foe|foes|fan|fans|aide|aides|plus|free|lite|land|world|wing|bound|built|sent|bought|drawn|drama|years|day|week|deal|plan|talks)$/u;

/** Whether a personal name goes on to the right and is the name of something else: "Willy Brandt Platz", "Merkel-Schmidt", "Wang Wei-ming". */
export function personGoesOn({ text, headline }: ScannedText, { start, end }: Span): boolean {
  const joined = /^[-‑](\p{L}*)/u.exec(text.slice(end, end + 20))?.[1];
  if (joined !== undefined && (/^\p{Lu}/u.test(joined) || isLastSyllable(joined))) return true;
  if (isCalledAfter(text, { start, end })) return true;
  if (ARTICLE_AND_NAME.test(text.slice(end, end + 12))) return true;
  const next = wordAfter(text, end);
  if (next?.capital && THINGS.has(next.folded)) return true;
  // "anti-Trump Republicans": what a prefix makes of a name goes no further.
  if (next?.capital && PREFIXED.test(text.slice(Math.max(0, start - 6), start))) return false;
  // The same word twice is a line that ends with the name and one that begins with it.
  if (!next || next.text === text.slice(start, end)) return false;
  if (!next.capital) return NAMED_AFTER.has(next.folded);
  if (isPostNominal(next.text)) return false;
  if (headline || isShouted(text, { start, end }, next)) return false;
  return isNewThing(text, next) || isPartOfName(next);
}

/** "PETROV YACHT SEIZED IN TRIESTE. Police said": a headline that runs into the text, in which capitals tell nothing. */
function isShouted(text: string, { start, end }: Span, next: Neighbour): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(text.slice(start, end)) &&
    /^\p{Lu}{3,}$/u.test(next.text) &&
    beginsSentence(text, start)
  );
}

function isPartOfName({ folded }: Neighbour): boolean {
  return !isFunctionWord(folded) && !isCalendarWord(folded);
}

/** "The Green New Deal": "new" with a capital, and another one behind it that is no place. */
function isNewThing(text: string, next: Neighbour): boolean {
  if (next.folded !== 'new') return false;
  const behind = wordAfter(text, next.end);
  return behind?.capital === true && !isPlace(behind.folded) && !isNewPlace(behind.folded);
}

/** "Abdul Fatah al-Sissi" is no Abdul Fatah. */
const ARTICLE_AND_NAME = /^ (?:[ae]l|bin|ibn|von|van|della|dos|[yi])[- ]\p{Lu}/u;

function isLastSyllable(joined: string): boolean {
  return (
    joined.length > 1 && joined.length < 7 && isSyllable(joined) && !JOINED_TO_NAMES.test(joined)
  );
}

const PREFIXED = /(?:^|[^\p{L}])(?:anti|pro|ex|non|never)[-‑]$/iu;

const PREFIXES = wordSet('al el ex anti pro post pre non then neo');

/** Whether the words are joined to a word before them that is no prefix: "Jabbar" in "Abdul-Jabbar"; "anti-Trump" is Trump. */
export function isJoinedBefore(text: string, { start }: Span): boolean {
  const joined = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[-‑]$/u.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[1];
  return (
    joined !== undefined &&
    /^\p{Lu}/u.test(joined) &&
    !PREFIXES.has(joined.toLowerCase()) &&
    !isAcronym(joined) &&
    !isOrigin(joined.toLowerCase())
  );
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word);
/**
 * Whether an organisation's name is a part of a longer one: "Security Council" of "National Security Council", "Democrats"
 * of "Social Democrats", "European Chamber" of "European Chamber of Commerce", "Boeing" of "Boeing 777".
 * @param whole the name with the legal form beside it
 */
export function isPartOfLongerBody(
  { text, headline }: ScannedText,
  { start, end }: Span,
  whole: Span,
): boolean {
  const written = text.slice(start, end);
  if (isJoinedOn(text, end)) return true;
  // "Fed-up voters", and not the Fed.
  if (/^\p{Lu}\p{Ll}+$/u.test(written) && WITH_PARTICLE.test(text.slice(end, end + 7))) return true;
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(written) || written.split(' ').length > 2) return false;
  if (
    /^ (?:\p{Lu}?\d+(?![\d,.]| (?:percent|per cent|million|billion|points|seats|votes|to|and|or)\b)|(?:of|for) (?:the )?\p{Lu})/u.test(
      text.slice(end, end + 20),
    )
  )
    return true;
  return !headline && goesOnBefore(text, whole.start);
}

const WITH_PARTICLE = /^[-‑](?:up|out|in|off|down|over|on|away)(?!\p{L})/u;

/** "DW-WORLD" is not DW; the EU in "EU-IMF plan" is the EU. */
function isJoinedOn(text: string, end: number): boolean {
  const joined = /^[-‑](\p{Lu}\p{L}*)/u.exec(text.slice(end, end + 20))?.[1];
  return (
    joined !== undefined &&
    !isAcronym(joined) &&
    !isOrigin(joined.toLowerCase()) &&
    !isPlace(joined.toLowerCase())
  );
}

/** "the European Central Bank", "the African Development Bank": of no country. */
const CONTINENTAL =
  /^(?:african|asian|arab|baltic|caribbean|eurasian|european|nordic|scandinavian)$/;

function goesOnBefore(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (
    !before?.capital ||
    before.initial ||
    /['’]s?$|-\p{Ll}{3,}$/u.test(before.text) ||
    isAcronym(before.text)
  )
    return false;
  const { folded } = before;
  if (
    isFunctionWord(folded) ||
    isCalendarWord(folded) ||
    (isOrigin(folded) && !CONTINENTAL.test(folded)) ||
    isPlace(folded) ||
    isPersonTitle(folded)
  )
    return false;
  return !beginsSentence(text, before.start) || isGivenName(folded);
}

const IS_ANOTHER: Evidence = {
  verdict: 'doubt',
  said: 'With the word before it, it is the name of another body.',
};
/** "National Academy of Sciences" is not the Academy of Sciences, "New Red Front" not the Red Front. */
const OTHERS = /^(?:national|royal|international|federal|new|free|young|united|social|christian)$/;

const IS_ANOTHER_FIRM: Evidence = {
  verdict: 'doubt',
  said: 'With the word after it, it is the name of another firm, or of a part of this one.',
  ofBearer: true,
};

const MAY_BE_LONGER: Evidence = {
  verdict: 'slight',
  said: 'It is part of a longer name, which may be that of another body.',
};

/** "Orion Shipping and Trading Ltd" need not be Orion Shipping; in "Rosneft and Lukoil" each is itself. */
const JOINED_BUSINESS =
  /^ (?:and|&) (?:General )?(?:Agency|Associates|Brothers|Brokerage|Chartering|Construction|Consulting|Development|Engineering|Exploration|Finance|Insurance|Investments?|Logistics|Management|Marine|Maritime|Marketing|Metals|Mining|Oil|Partners|Petroleum|Production|Refining|Services|Shipping|Sons|Supply|Technology|Trade|Trading|Transport)(?![\p{L}-])/u;
/** So much is looked at behind a body's name, in UTF-16 code units. */
const REACH = 40;

/** Whether an organisation's name is a thing's that is called after it: "Nord Bank Arena"; evidence where it may be a part of another body's: "Rosneft Deutschland". */
export function longerBodyEvidence(
  { text, headline }: ScannedText,
  { start, end }: Span,
): 'thing' | Evidence | null {
  const next = wordAfter(text, end);
  if (next?.capital && THINGS.has(next.folded)) return 'thing';
  const goesOn = !headline && next !== undefined && goesOnWith(next);
  if (JOINED_BUSINESS.test(text.slice(end, end + REACH))) return MAY_BE_LONGER;
  if (goesOn && isAnotherFirm(text.slice(start, end), next)) return IS_ANOTHER_FIRM;
  const before = headline ? undefined : wordBefore(text, start);
  if (before?.capital && OTHERS.test(before.folded) && !beginsSentence(text, before.start))
    return IS_ANOTHER;
  return goesOn ||
    isNumberedBefore(text, start) ||
    (!headline && (goesOnBefore(text, start) || isBehindName(text, { start, end })))
    ? MAY_BE_LONGER
    : null;
}

const KNOWN = [isFunctionWord, isOrdinaryWord, isCalendarWord, isOrigin, isPlace, isTitleWord];

/** "Kataib Hezbollah denied it": one word, and before it at the head of a sentence another that is no word of the language. */
function isBehindName(text: string, { start, end }: Span): boolean {
  const before = wordBefore(text, start);
  return (
    before?.capital === true &&
    !/\s/.test(text.slice(start, end)) &&
    beginsSentence(text, before.start) &&
    /^\p{Lu}[\p{Ll}’'-]{3,}$/u.test(before.text) &&
    !/(?:['’]s?|-\p{Ll}{3,}|ing|ed|ly|s)$/u.test(before.text) &&
    !KNOWN.some((isSuch) => isSuch(before.folded))
  );
}

/** Whether a word behind a body's name may belong to a longer one: "Deutschland", but not "Chairman", "Monday" or "CEO". */
function goesOnWith({ capital, folded, text }: Neighbour): boolean {
  return (
    capital &&
    !isFunctionWord(folded) &&
    !isCalendarWord(folded) &&
    !isTitleWord(folded) &&
    !/^\p{Lu}{2,4}$/u.test(text)
  );
}

/** "First Nord Bank". */
function isNumberedBefore(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return (
    before?.capital === true && /^(?:first|second|third|united|new|old|royal)$/.test(before.folded)
  );
}
