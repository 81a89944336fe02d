import { type Day, mayHold } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { compareGenerations, type Generation, generationOf } from '../variants/generation.js';
import { parsePersonName } from '../variants/personName.js';
import { type Gender, genderOfNames, genderOfTitle } from '../../english/gender.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { officeOf } from '../../english/offices.js';

/** What a hit's own words say for and against one of its candidates: title, generation, and what `Way.evidence` says of the way it is written. */
export function candidateEvidence(
  hit: Pick<Hit, 'title' | 'titled' | 'generation' | 'evidence'>,
  way: Way,
  day: Day,
): Evidence[] {
  const { actor } = way;
  if (actor.kind !== 'person') return [...way.evidence];
  return [
    ...way.evidence,
    ...genderEvidence(hit, actor),
    ...generationEvidence(hit.generation, way, actor),
    ...officeEvidence(hit, actor, day).map((one) =>
      // Before a full name it is said of whoever bears the name, wherever the draft goes on to use it.
      way.grounds === 'name' && one.verdict === 'doubt' ? { ...one, ofBearer: true as const } : one,
    ),
  ];
}

/** A title before a name: as it is compared, and as it is written where that is known. */
export type Called = Pick<Hit, 'title'> & Partial<Pick<Hit, 'titled'>>;

const genders = new WeakMap<Actor, Gender | null>();

/** The pronoun of an actor: as the registry gives it, or as the given names tell; null where neither does. */
export function genderOfActor(actor: Actor): Gender | null {
  let gender = genders.get(actor);
  if (gender === undefined) {
    gender =
      actor.pronouns === 'he' || actor.pronouns === 'she'
        ? actor.pronouns
        : actor.pronouns === undefined
          ? genderOfNames(parsePersonName(actor.name).given)
          : null;
    genders.set(actor, gender);
  }
  return gender;
}

/** A courtesy title or the like that the actor cannot have: "Mrs. Petrov" is not Vladimir. */
export function genderEvidence({ title, titled }: Called, actor: Actor): Evidence[] {
  const told = title === null ? null : genderOfTitle(title);
  if (told === null) return [];
  const known = genderOfActor(actor) ?? genderByGiven(actor);
  if (known === told) return [];
  if (known === null)
    return told === 'she'
      ? [
          {
            verdict: 'slight',
            said: `The registry does not say whether “${titled?.written ?? title}” fits ${actor.name} (pronouns).`,
          },
        ]
      : [];
  return [
    { verdict: 'against', said: `“${titled?.written ?? title}” does not fit ${actor.name}.` },
  ];
}

/** What the first given name tells that is borne where English is not spoken: enough to keep courtesy titles apart, where the registry says nothing. */
function genderByGiven({ name, pronouns }: Actor): Gender | null {
  const [given] = pronouns === undefined ? parsePersonName(name).given : [];
  return given === undefined ? null : genderAbroad(given);
}

/** "Ivan Petrov, Jr." is not his father, and plain "Ferdinand Marcos" need not be the son whom the registry has as "Jr.". */
export function generationEvidence(
  written: Generation | null,
  { person, form, text }: Way,
  { name }: Actor,
): Evidence[] {
  if (person === null) return [];
  const suffix = person.suffix ?? (person.single ? person.core.split(' ').at(-1)! : '');
  const known = generationOf(fold(suffix).replace('.', '')) ?? null;
  if (suffix !== '' && text.endsWith(suffix)) return [];
  // The name of a ruler says the number, or leaves it to the reader: "King Charles".
  if (written === null && (person.single || form === 'surname')) return [];
  switch (compareGenerations(written, known)) {
    case 'same':
      return written === null
        ? []
        : [{ verdict: 'for', said: `The draft says which ${name} is meant.` }];
    case 'other':
      return [
        {
          verdict: 'against',
          said: `The draft means a different generation from ${name}.`,
        },
      ];
    default:
      return [
        {
          verdict: written === null ? 'slight' : 'doubt',
          ...(written === null && { untilNamed: true as const }),
          said:
            written === null
              ? `The registry has ${name}; the draft leaves out “${person.suffix ?? suffix}”.`
              : `The draft says “${written}”; the registry does not say which one ${name} is.`,
        },
      ];
  }
}

/** An office that the registry gives the actor, or gives none of when it gives others: "Gov. Sanders" need not be the senator, but "former Gov. Sanders" may well be. */
export function officeEvidence({ title, titled }: Called, actor: Actor, day: Day): Evidence[] {
  const office = title === null ? undefined : officeOf(title);
  if (office === undefined || !actor.roles || actor.roles.length === 0) return [];
  const held = actor.roles.filter((role) => holds(role.title, office));
  if (held.length > 0)
    return [
      {
        verdict: 'for',
        said: held.some((role) => mayHold(role, day))
          ? `The registry has ${actor.name} as ${held[0].title}.`
          : `The registry had ${actor.name} as ${held[0].title}.`,
      },
    ];
  return !titled?.isPast && actor.roles.some((role) => officeIn(role.title) !== undefined)
    ? [
        {
          verdict: 'doubt',
          said: `The draft says “${titled?.written ?? title}”, which is not among the roles of ${actor.name}.`,
        },
      ]
    : [];
}

function holds(title: string, office: string): boolean {
  return wordsOf(title).some((word) => officeOf(word) === office);
}

function officeIn(title: string): string | undefined {
  return wordsOf(title)
    .map(officeOf)
    .find((office) => office !== undefined);
}

function wordsOf(title: string): string[] {
  return fold(title)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
}
