import type { Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { yearsOffBirth } from '../recognition/agesGiven.js';
import { countryOfPlace, describedBeside } from '../recognition/descriptions.js';
import type { Evidence } from '../variants/evidence.js';
import { isBorneByMany } from '../variants/frequentNames.js';

/** An age that misses the registry's by so many years is no slip of the pen: somebody else is meant, whoever the actor is. */
const ANOTHER_GENERATION = 15;

/**
 * What a draft says beside a name of who bears it that is not the actor's: an age or a birth year, what ordinary people do for a living, a home in another
 * country. It speaks against the actor wherever the draft goes on to use the name.
 * @param text the draft
 * @param span the name
 * @param day the draft's date, ISO 8601; empty where it cannot be read
 */
export function descriptionEvidence(
  actor: Actor,
  text: string,
  span: Span,
  day: string,
): Evidence[] {
  if (actor.kind !== 'person') return [];
  return [...ageEvidence(actor, text, span, day), ...describedOtherwise(actor, text, span)];
}

function ageEvidence(actor: Actor, text: string, span: Span, day: string): Evidence[] {
  if (!actor.born) return [];
  const born = Number(String(actor.born).slice(0, 4));
  const off = yearsOffBirth(text, span, [born], Number(day.slice(0, 4)) || 0);
  if (off === 0) return [];
  return [
    {
      verdict: off < ANOTHER_GENERATION ? 'slight' : 'doubt',
      said: `The age beside the name does not fit ${actor.name}, whom the registry has as born in ${born}.`,
      ofBearer: true,
    },
  ];
}

function describedOtherwise(actor: Actor, text: string, span: Span): Evidence[] {
  const { occupation, homes } = describedBeside(text, span);
  if (occupation !== null && !isSaidOf(actor, occupation))
    return [
      {
        verdict: actor.roles?.length && isBorneByMany(actor.name) ? 'doubt' : 'slight',
        said: `The draft says “${occupation}” of whoever is meant, and the registry does not say so of ${actor.name}.`,
        ofBearer: true,
      },
    ];
  const home = homes.find((place) => isAbroad(actor, place));
  return home === undefined
    ? []
    : [
        {
          verdict: 'slight',
          said: `The draft says “${home}” of whoever is meant, and the registry has ${actor.name} in another country.`,
          ofBearer: true,
        },
      ];
}

function isSaidOf({ roles, bio }: Actor, occupation: string): boolean {
  return fold([bio ?? '', ...(roles ?? []).map(({ title }) => title)].join(' ')).includes(
    occupation,
  );
}

function isAbroad({ country }: Actor, place: string): boolean {
  const code = countryOfPlace(place);
  return code !== undefined && !!country?.length && !country.includes(code);
}
