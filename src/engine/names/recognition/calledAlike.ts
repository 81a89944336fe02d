import type { Span } from '../../annotation.js';
import { countryCodeOf } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import {
  isCalendarWord,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { officeOf } from '../../english/offices.js';
import { isPersonTitle, isShortTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { wordAfter, wordBefore } from './neighbours.js';
import type { Way } from '../variants/way.js';
import { isPlacedBehind } from './places.js';
import { hasShipsPrefix, isCraft, thingCalled, vesselEvidence } from './vessels.js';

const ANIMALS = wordSet(
  'alpaca bear bull camel cat colt cow crocodile dog donkey elephant filly foal gelding goat gorilla greyhound hamster horse kitten lion llama mare octopus panda parrot pig puppy racehorse stallion tiger tortoise walrus whale',
);
const WORKS_AND_PLACES = wordSet(
  'album band bar book cafe café cartoon club comedy documentary drama film game hotel movie musical nightclub novel opera painting paintings play podcast poem pub restaurant rose series song statue thriller',
);
const STORMS = wordSet('asteroid crater cyclone hurricane storm typhoon');
/** "The dog, Maduro, won": an article or a possessive, the thing, and its name between commas; in "the owner of the yacht, Maduro," it is the owner's. */
const APPOSED =
  /(?<![\p{Ll},] )(?<![\p{L}’'-])(?:The|His|Her|Their|Our|My|An?|the|his|her|their|our|my|an?) (?:\p{Ll}+ )?(\p{Ll}+), $/u;
/** What people do with what stands before their name: "the yacht Viktor Petrov bought". */
const OWNING =
  /^ (?:adopted|bought|built|charters?|chartered|commissioned|has|had|hired|keeps|kept|ordered|owns?|owned|rides|rode|sells|sold|trained|uses|used)(?!\p{L})/u;

/** Whether a person's name is a ship's, an animal's or a storm's: "USS Harlan Petrov", "the racehorse Viktor Petrov", "a cat named Viktor Petrov". */
export function isThingOfThatName(text: string, { start, end }: Span): boolean {
  if (OWNING.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (hasShipsPrefix(before)) return true;
  const word = wordBefore(text, start);
  const called = thingCalled(before) ?? (text[end] === ',' ? APPOSED.exec(before)?.[1] : undefined);
  const thing = called ?? (word?.capital === false ? word.folded : '');
  return (
    isCraft(thing) ||
    ANIMALS.has(thing) ||
    STORMS.has(thing) ||
    (called !== undefined && WORKS_AND_PLACES.has(called))
  );
}

const A_PERSON: Evidence = {
  verdict: 'slight',
  said: 'A personal title stands before the name.',
};
const A_TITLED_PERSON: Evidence = {
  verdict: 'doubt',
  said: 'A title before the name makes it a person’s.',
  ofBearer: true,
};
const A_PERSON_WHO: Evidence = {
  verdict: 'doubt',
  said: 'The draft uses “who” after the name, as for a person.',
};
const A_THING: Evidence = {
  verdict: 'doubt',
  said: 'The word after the name makes it the name of a thing.',
};
const A_NAMESAKE: Evidence = {
  verdict: 'slight',
  said: 'The words beside the name show that something else of that name is meant.',
};
const A_GIVEN_NAME: Evidence = {
  verdict: 'doubt',
  said: 'The word is a given name, and the draft says how old its bearer is.',
};
const ONE_OF_MANY: Evidence = {
  verdict: 'slight',
  said: 'The draft means one of several of that name: there is “a” before it.',
};

/** "in Aurora, Colorado", "of Halden, Norway": a town, and the state or country behind it. */
export function isTownOfThatName(text: string, { start, end }: Span): boolean {
  if (isPlacedBehind(text, { start, end })) return true;
  const before = wordBefore(text, start);
  if (!before || !/^(?:in|near|from|of|to|at|outside|around)$/.test(before.text)) return false;
  const behind = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?![\p{L}’'])/u.exec(
    text.slice(end, end + 40),
  )?.[1];
  if (behind === undefined) return false;
  const words = fold(behind);
  return usStateCalled(words) !== undefined || countryCodeOf(words) !== undefined;
}

/** What things are that have names of their own, behind the name: "Fortune magazine", "the Unity rocket". */
const THINGS_BEHIND =
  /^ (?:airship|album|biscuits?|borealis|cake|capsule|comet|cookies?|expedition|game|hurricane|locomotive|magazine|mission|missile|module|movie|musical|novel|opera|painting|perfume|planet|poem|probe|rocket|rover|satellite|sculpture|ship|shuttle|song|spacecraft|spaceship|spacecraft|statue|submarine|telescope|tornado|typhoon|yacht)(?![\p{L}-])/u;
/** What is called after a body, or after what the body is called after: "the Rossiya hotel", "Aurora police". */
const NAMESAKES_BEHIND =
  /^ (?:airport|arena|bar|beach|captain|cinema|clan|coach|concert hall|council(?:man|woman)?|cruisers?|dam|defender|district|fans?|festival|forward|gang|glacier|goalkeeper|goaltender|hall|hotel|library|massacre|mayor|midfielder|museum|park|police|reservoir|residents|restaurant|rifles?|scans?|school|sheriff|skater|shooting|space station|square|stadium|street|striker|submersible|swimmer|theat(?:er|re)|tribe|university|valley|voters|winger|wrestler)(?![\p{L}-])/u;
/** "Don State University": a body of a longer name. */
const LONGER_BEHIND =
  /^ (?:\p{Lu}[\p{L}-]+ ){1,2}(?:Academy|Airport|Arena|Bank|Church|College|Company|Group|Hall|Hospital|Hotel|Institute|Library|Museum|Oblast|Park|Province|Region|River|School|Stadium|Theat(?:er|re)|University)(?![\p{L}-])/u;
/** ", the hockey team of Leeds": clubs are called after the firms that pay for them. */
const A_CLUB =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,2}(?:football|soccer|hockey|basketball|volleyball|handball|rugby|sports) (?:club|team|side)(?![\p{L}-])/u;
/** "RT-PCR", "Anglo-Aurora": a part of another name; and a reader’s handle behind the mark of a retweet. */
const JOINED = /^(?:[-–]\p{Lu}|:? @\w)/u;
/** So much is looked at behind a name for that, in UTF-16 code units. */
const REACH = 20;
/** … and for the end of a longer name or of an apposition. */
const FURTHER = 60;

/** What makes one word a person's family name or a thing's name, though a body is called so. */
function onePersonOrThing(text: string, { start, end }: Span): Evidence | undefined {
  const before = wordBefore(text, start);
  if (before?.capital && (isShortTitle(before.folded) || officeOf(before.folded) !== undefined))
    return A_TITLED_PERSON;
  const behind = text.slice(end, end + REACH);
  if (/^,? who(?:se)?(?!\p{L})/u.test(behind)) return A_PERSON_WHO;
  if (THINGS_BEHIND.test(behind)) return A_THING;
  const further = text.slice(end, end + FURTHER);
  return NAMESAKES_BEHIND.test(behind) ||
    LONGER_BEHIND.test(further) ||
    A_CLUB.test(further) ||
    JOINED.test(behind) ||
    /\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start))
    ? A_NAMESAKE
    : undefined;
}

const OF_A_YEAR: Evidence = {
  verdict: 'doubt',
  said: 'The draft speaks of a thing of a certain year.',
};
const OF_A_PAIR: Evidence = {
  verdict: 'doubt',
  said: 'A slash joins it to another name, of which it may be a part.',
};

/** "Truman’s Fair Deal of 1949", "the ILO/Labour Commission": everyday words that are a thing's, or a part of another body. */
function everydayWordsEvidence(text: string, { start, end }: Span): Evidence | undefined {
  const words = fold(text.slice(start, end)).split(/[\s-]/);
  if (!words.every((word) => isOrdinaryWord(word) || isBodyHead(word))) return undefined;
  if (/^ of (?:the )?(?:1[5-9]|20)\d\d/u.test(text.slice(end, end + 12))) return OF_A_YEAR;
  return words.length > 1 && /\p{L}\/$/u.test(text.slice(Math.max(0, start - 2), start))
    ? OF_A_PAIR
    : undefined;
}

/** "Lucy, 36, tracked him down". */
const AGED = /^, \d{1,2}[,.]/;

/**
 * What leaves it open that a body's name is the body's, and not a ship's ("the sloop Sea Falcon"), a person's ("Princess Aurora") or that of one among
 * many ("named a Revolutionary Council to run the country"); nothing where nothing beside it says so.
 * @param ways the bodies and ships that are written so
 */
export function calledAlikeEvidence(
  text: string,
  { start, end }: Span,
  ways: readonly Way[],
): Evidence[] {
  const isOneWord = !/[\s-]/.test(text.slice(start, end));
  if (isOneWord && AGED.test(text.slice(end, end + 8)) && isGivenName(fold(text.slice(start, end))))
    return [A_GIVEN_NAME];
  const told =
    (isOneWord ? onePersonOrThing(text, { start, end }) : undefined) ??
    everydayWordsEvidence(text, { start, end });
  if (told) return [told];
  const craft = vesselEvidence(text, { start, end }, ways);
  const before = wordBefore(text, start);
  if (craft.length > 0 || !before) return craft;
  if (isOneWord && before.capital && isPersonTitle(before.folded)) return [A_PERSON];
  if (!/^[Aa]n?$/.test(before.text) || text[end] === '-') return [];
  const next = wordAfter(text, end);
  return next === undefined || (!next.capital && isFunctionWord(next.folded)) ? [ONE_OF_MANY] : [];
}

const BEFORE_A_FAMILY_NAME: Evidence = {
  verdict: 'doubt',
  said: 'The word is a given name, and another name follows it.',
};
const MAY_BE_GIVEN: Evidence = {
  verdict: 'slight',
  said: 'The short name is a given name as well.',
};

/**
 * What leaves it open that a body's, a country's or a city's name is somebody's given name: "Georgia O’Keeffe", and for a short name alone "Stella".
 * @param isShort whether the word stands for the body only beside a fuller name
 */
export function givenNameEvidence(
  text: string,
  { start, end }: Span,
  isShort: boolean,
): readonly Evidence[] {
  const word = fold(text.slice(start, end));
  if (!isGivenName(word)) return [];
  const next = wordAfter(text, end);
  const isFollowed =
    next?.capital === true &&
    !isFunctionWord(next.folded) &&
    !isCalendarWord(next.folded) &&
    !isTitleWord(next.folded) &&
    !/^\p{Lu}{2,4}$/u.test(next.text);
  return isFollowed ? [BEFORE_A_FAMILY_NAME] : isShort ? [MAY_BE_GIVEN] : [];
}

const CLUBS = /^(?:fc|ac|afc|sc|sv|cf|bk|fk|sk|tsv|vfb|vfl|cd|cska)$/;

/** "FC Bayern", "Bayern Munich": a club of a state's or a city's name. */
export function isClub(text: string, { start, end }: Span): boolean {
  if (/[\s-]/.test(text.slice(start, end))) return false;
  const before = wordBefore(text, start);
  if (before && CLUBS.test(before.folded)) return true;
  const next = wordAfter(text, end);
  return next !== undefined && (CLUBS.test(next.folded) || (next.capital && isPlace(next.folded)));
}

/** What a club is called after says nothing of the state or the city. */
export const IS_CLUB: Evidence = {
  verdict: 'doubt',
  said: 'With the word beside it, it is the name of a club or the like.',
  ofBearer: true,
};
