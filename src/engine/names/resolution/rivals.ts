import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import type { Evidence } from '../variants/evidence.js';
import { type Gender, genderOfNames } from '../../english/gender.js';
import { genderOfActor } from './candidateEvidence.js';
import { isHighOffice, officeOf, tellsApart } from '../../english/offices.js';
import { holdsTitle } from '../variants/heldOffices.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import type { Introductions, Stranger } from './introductions.js';

/** Whether a stranger, by the given names or by what stands in their place, may be who a title of that gender is said of. */
export function fitsGender(stranger: Stranger, gender: Gender): boolean {
  const words = stranger.given.split(/[\s-]/);
  const known = stranger.gender ?? genderOfNames(words) ?? genderAbroad(words[0]);
  return known === null || known === gender;
}

/** What it says of a bare family name that the draft has somebody else of that name: enough to leave it open for a sanctioned owner. */
export function rivalEvidence({ given }: Stranger): Evidence {
  return {
    verdict: 'slight',
    said: `The draft also names somebody else with that family name: “${given.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())}”.`,
  };
}

/** The actors whose full name begins or ends where a hit has its relative. */
export function relativesOf({ relativeAt }: Hit, hits: readonly Hit[]): ReadonlySet<Actor> {
  const named = hits.find(({ start, end }) => start === relativeAt || end === relativeAt);
  return new Set(
    named?.ways.filter(({ grounds }) => grounds === 'name').map(({ actor }) => actor) ?? [],
  );
}

/** Whether a hit may name somebody of this pronoun: a person of whom the registry does not say otherwise. */
export function mayBe({ ways, bearers }: Hit, pronoun: Gender): boolean {
  return [...ways, ...bearers].some(
    ({ actor }) => actor.kind === 'person' && (genderOfActor(actor) ?? pronoun) === pronoun,
  );
}

/** The family names, folded, of those whom a hit may name. */
export function surnamesIn({ ways, bearers }: Hit): readonly string[] {
  return [...ways, ...bearers].flatMap(
    ({ person }) => person?.surnames.map((name) => fold(name)) ?? [],
  );
}

/** Of several whom the draft names those of whom the title's gender is known, where there are any: "Mr. Dunmore" is Walter, whatever Harley is. */
export function likeliestByGender(
  actors: Actor[],
  told: Gender | null,
  introductions: Introductions,
): Actor[] {
  if (told === null || actors.length < 2) return actors;
  const known = actors.filter(
    (actor) => introductions.of(actor) !== undefined && genderOfActor(actor) === told,
  );
  return known.length > 0 ? known : actors;
}

/**
 * What a rank or an office before a bare family name says where neither registry nor draft gives it to the owner: "Captain Bagheri" need not be the
 * judge of that name.
 * @param offices those that the draft gives the actor before the full name
 */
export function titleEvidence(
  title: string | null,
  actor: Actor,
  offices: ReadonlySet<string> | undefined,
): Evidence[] {
  if (title === null || !tellsApart(title) || holdsTitle(actor, title)) return [];
  // Readers know who President Putin is, whatever the registry leaves out.
  if (isHighOffice(title) && !actor.roles?.length) return [];
  const office = officeOf(title) ?? title;
  if (offices?.has(office) || fold(actor.bio ?? '').includes(office)) return [];
  return [
    {
      verdict: 'slight',
      said: `“${title}” stands before the name here; neither the registry nor the draft gives ${actor.name} that title.`,
    },
  ];
}
