import type { Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { ageGiven, yearsOffBirth } from '../recognition/agesGiven.js';
import { isThingOfThatName } from '../recognition/calledAlike.js';
import { callingBeside } from '../recognition/callings.js';
import { countriesOfHome, describedBeside } from '../recognition/descriptions.js';
import { isRareFamily } from '../recognition/fullNames.js';
import { nationalityBeside } from '../recognition/nationalities.js';
import { isByline, isOfKin, isSignature, otherBearer } from '../recognition/otherBearers.js';
import type { Evidence } from '../variants/evidence.js';
import { registeredWords } from '../variants/heldOffices.js';
import { countryCodeOf, countryWords } from '../../english/countries.js';
import { officeOf, officeUnknownIn } from '../../english/offices.js';
import { isPlace } from '../../english/ordinaryWords.js';
import { usStateCalled } from '../../english/usStates.js';
import { genderOfActor } from './candidateEvidence.js';
import { anothersBody, bodyAbroad } from './bodies/bodiesElsewhere.js';
import { homeCountries } from './homeCountries.js';
import { articleEvidence } from './bodies/plainBodies.js';
import { namesakeEvidence } from './rarityEvidence.js';

/** An age that misses the registry's by so many years is no slip of the pen: somebody else is meant, whoever the actor is. */
const ANOTHER_GENERATION = 15;
/** Younger than this nobody holds an office. */
const YOUNGEST_IN_OFFICE = 21;

/**
 * What a draft says beside a name of who bears it that is not the actor's: an age or a birth year, what ordinary people do for a living, a home in another
 * country. It speaks against the actor wherever the draft goes on to use the name.
 * @param text the draft
 * @param span the name
 * @param day the draft's date, ISO 8601; empty where it cannot be read
 * @param isBare whether the name is a family name alone
 */
export function descriptionEvidence(
  actor: Actor,
  { text, span, day, isBare }: { text: string; span: Span; day: string; isBare: boolean },
): Evidence[] {
  if (actor.kind !== 'person')
    return [
      ...bodyAbroad(actor, text, span),
      ...articleEvidence(actor, text, span),
      ...anothersBody(actor, text, span),
    ];
  return [
    ...ageEvidence(actor, text, span, day),
    ...nationalityEvidence(actor, text, span),
    ...describedOtherwise(actor, text, span, isBare),
    ...calledOtherwise(actor, text, span, isBare),
    ...(isBare ? [] : otherBearerEvidence(actor, text, span)),
    ...officeBehind(actor, text, span),
    ...(isBare ? pronounEvidence(actor, text, span) : []),
    ...(isBare ? [] : namesakeEvidence(actor, text, span, registeredWords(actor))),
    ...(isThingOfThatName(text, span) ? [IS_A_THING] : []),
    ...(!isBare && isSignature(text, span) ? [IS_A_READER] : []),
    ...(!isBare && isByline(text, span) && !isRareFamily(actor.name) ? [IS_A_WRITER] : []),
  ];
}

const IS_A_THING: Evidence = {
  verdict: 'doubt',
  said: 'Here the name is that of a ship, an animal or the like.',
  ofBearer: true,
};
const IS_A_WRITER: Evidence = {
  verdict: 'slight',
  said: 'The name is in a byline, and others have that family name.',
  ofBearer: true,
};
const IS_A_READER: Evidence = {
  verdict: 'doubt',
  said: 'The name stands above an address, as below a reader’s letter.',
};

const APPOSITION =
  /^, (?:(?:an?|the) )?((?:[\p{L}.-]+ ){1,5}[\p{L}-]+)(?=[,.;:)]|$| (?:who|said|told|was|is|has|had)\b)/u;
/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 80;

/** ", the Connecticut senator,": an office and its place, both of which the registry gives the actor. */
function officeBehind({ name, roles }: Actor, text: string, { end }: Span): Evidence[] {
  if (!roles?.length) return [];
  const words = APPOSITION.exec(text.slice(end, end + REACH))?.[1].split(' ') ?? [];
  const office = words.map((word) => officeOf(fold(word))).find((one) => one !== undefined);
  const places = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && isPlaceWord(fold(word)));
  if (office === undefined || places.length === 0) return [];
  const held = roles.find(({ title }) => {
    const known = fold(title).split(/[^\p{L}]+/u);
    return (
      known.some((word) => officeOf(word) === office) &&
      places.every((place) => known.includes(fold(place)))
    );
  });
  return held ? [{ verdict: 'for', said: `The registry has ${name} as ${held.title}.` }] : [];
}

/** What stands behind a name and calls its bearer "she" or "he": "Mugabe said that she would fight". */
const SAYS_OF_ONESELF =
  /^ (?:said|says|added|insisted|argued|claimed|complained|told \p{L}+) (?:that )?(she|he)(?!\p{L})/u;

/** "She" may be another woman; a sanctioned man is not meant for certain then. */
function pronounEvidence(actor: Actor, text: string, { end }: Span): Evidence[] {
  const told = SAYS_OF_ONESELF.exec(text.slice(end, end + REACH))?.[1];
  const known = told === undefined ? null : genderOfActor(actor);
  if (known === null || known === told) return [];
  return [{ verdict: 'slight', said: `“${told}” after the name does not fit ${actor.name}.` }];
}

function isPlaceWord(word: string): boolean {
  return usStateCalled(word) !== undefined || countryCodeOf(word) !== undefined || isPlace(word);
}

const OF_KIN: Evidence = {
  verdict: 'doubt',
  said: 'The draft speaks here of a relative of the one whom it has just named.',
};

/** "Another Viktor Petrov sells tyres." */
function otherBearerEvidence(actor: Actor, text: string, span: Span): Evidence[] {
  const { name } = actor;
  // Whatever office both have held.
  if (isOfKin(text, span, { name, gender: genderOfActor(actor) }))
    return [{ ...OF_KIN, verdict: 'against' }, OF_KIN];
  const told = otherBearer(text, span);
  if (told === null) return [];
  return [
    {
      verdict: told === 'other' ? 'doubt' : 'slight',
      said: `Here the draft means somebody else called ${name}.`,
      ...(told === 'other' && { ofBearer: true }),
    },
  ];
}

/** "Judge Viktor Petrov of the Sofia City Court" is no minister of energy. */
function calledOtherwise(actor: Actor, text: string, span: Span, isBare: boolean): Evidence[] {
  const calling = callingBeside(text, span);
  if (!calling || calling.saidOfIt.test(registeredWords(actor))) return [];
  return [
    {
      verdict: calling.isKept ? 'slight' : weightFor(actor, isBare),
      said: notSaidOf(actor, calling.words),
      ofBearer: true,
    },
  ];
}

/** Famous people keep what they once were beside a name that is theirs alone: "the actor Ronald Reagan". */
function weightFor({ roles, name }: Actor, isBare: boolean): 'doubt' | 'slight' {
  return roles?.length && (isBare || !isRareFamily(name)) ? 'doubt' : 'slight';
}

function notSaidOf({ name }: Actor, words: string): string {
  return `The draft says “${words}” of this person; the registry does not say that of ${name}.`;
}

/** "Britain’s defence secretary" and "shadow home secretary" are said of nobody whom the registry has in another country alone. */
function nationalityEvidence(actor: Actor, text: string, span: Span): Evidence[] {
  const homes = homeCountries(actor);
  if (homes.length === 0) return [];
  const code = nationalityBeside(text, span);
  const isAbroad =
    code === undefined
      ? homes.every((home) => isOfficeElsewhere(home, actor, text, span))
      : !homes.includes(code) && !countryWords(code).some((word) => titlesOf(actor).includes(word));
  if (!isAbroad) return [];
  return [
    {
      verdict: 'doubt',
      said: `The draft gives this person an office or profession in a different country from the one the registry gives for ${actor.name}.`,
      ofBearer: true,
    },
  ];
}

/** What the registry itself calls somebody, it may be said of that person. */
function isOfficeElsewhere(home: string, actor: Actor, text: string, span: Span): boolean {
  const office = officeUnknownIn(home, text, span);
  return office !== undefined && !fold(titlesOf(actor)).includes(fold(office));
}

function titlesOf({ roles }: Actor): string {
  return (roles ?? []).map(({ title }) => title).join(' ');
}

function ageEvidence(actor: Actor, text: string, span: Span, day: string): Evidence[] {
  if (!actor.born) return youthEvidence(actor, ageGiven(text, span));
  const born = Number(String(actor.born).slice(0, 4));
  const off = yearsOffBirth(text, span, [born], Number(day.slice(0, 4)) || 0);
  if (off === 0) return [];
  return [
    {
      verdict: off < ANOTHER_GENERATION ? 'slight' : 'doubt',
      said: `The age beside the name does not fit ${actor.name}, born in ${born} according to the registry.`,
      ofBearer: true,
    },
  ];
}

/** "Jack Reed, 19," is no senator. */
function youthEvidence({ name, roles }: Actor, age: number | undefined): Evidence[] {
  if (age === undefined || age >= YOUNGEST_IN_OFFICE || !roles?.length) return [];
  return [
    {
      verdict: 'doubt',
      said: `The draft says that this person is ${age}; the registry has ${name} as ${roles[0].title}.`,
      ofBearer: true,
    },
  ];
}

function describedOtherwise(actor: Actor, text: string, span: Span, isBare: boolean): Evidence[] {
  const { occupation, homes } = describedBeside(text, span);
  if (occupation !== null && !isSaidOf(actor, occupation))
    return [
      {
        verdict: weightFor(actor, isBare),
        said: notSaidOf(actor, occupation),
        ofBearer: true,
      },
    ];
  const home = homes.find((place) => isAbroad(actor, place));
  return home === undefined
    ? []
    : [
        {
          verdict: 'slight',
          said: `The draft says “${home}” of this person; the registry has ${actor.name} in another country.`,
          ofBearer: true,
        },
      ];
}

function isSaidOf(actor: Actor, occupation: string): boolean {
  // A president is no resident.
  const said = registeredWords(actor).split(/[^\p{L}]+/u);
  return said.includes(occupation.split(/[ -]/).at(-1)!);
}

function isAbroad(actor: Actor, place: string): boolean {
  const codes = countriesOfHome(place);
  const homes = homeCountries(actor);
  return codes.length > 0 && homes.length > 0 && !codes.some((code) => homes.includes(code));
}
