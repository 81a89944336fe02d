import type { Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { ageGiven, yearsOffBirth } from '../recognition/agesGiven.js';
import { callingBeside } from '../recognition/callings.js';
import { countryOfPlace, describedBeside } from '../recognition/descriptions.js';
import { isRareFamily } from '../recognition/fullNames.js';
import { countryOfBody, nationalityBeside } from '../recognition/nationalities.js';
import type { Evidence } from '../variants/evidence.js';
import { countryWords } from '../../english/countries.js';

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
  if (actor.kind !== 'person') return bodyAbroad(actor, text, span);
  return [
    ...ageEvidence(actor, text, span, day),
    ...nationalityEvidence(actor, text, span),
    ...describedOtherwise(actor, text, span, isBare),
    ...calledOtherwise(actor, text, span, isBare),
  ];
}

/** "Poland’s Ministry of Justice" is not Britain's. */
function bodyAbroad({ name, country }: Actor, text: string, span: Span): Evidence[] {
  const code = country?.length ? countryOfBody(text, span) : undefined;
  if (code === undefined || country!.includes(code)) return [];
  return [
    {
      verdict: 'doubt',
      said: `The draft means a body of another country; the registry’s ${name} is not from there.`,
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

/** "Britain’s defence secretary" is said of nobody whom the registry has in another country alone. */
function nationalityEvidence(
  { name, country, roles }: Actor,
  text: string,
  span: Span,
): Evidence[] {
  if (!country?.length) return [];
  const code = nationalityBeside(text, span);
  if (code === undefined || country.includes(code)) return [];
  const held = (roles ?? []).map(({ title }) => title).join(' ');
  if (countryWords(code).some((word) => held.includes(word))) return [];
  return [
    {
      verdict: 'doubt',
      said: `The draft gives this person an office or profession in a different country from the one the registry gives for ${name}.`,
      ofBearer: true,
    },
  ];
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
  return registeredWords(actor).includes(occupation);
}

/** What the registry says somebody is and was, folded. */
function registeredWords({ roles, bio }: Actor): string {
  return fold([bio ?? '', ...(roles ?? []).map(({ title }) => title)].join(' '));
}

function isAbroad({ country }: Actor, place: string): boolean {
  const code = countryOfPlace(place);
  return code !== undefined && !!country?.length && !country.includes(code);
}
