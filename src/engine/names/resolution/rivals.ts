import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import type { Evidence } from '../variants/evidence.js';
import { type Gender, genderOfNames } from '../../english/gender.js';
import { type Called, genderOfActor } from './candidateEvidence.js';
import { isHighOffice, officeOf, tellsApart } from '../../english/offices.js';
import type { Way } from '../variants/way.js';
import { isSameGiven } from '../variants/givenNames.js';
import { holdsTitle } from '../variants/heldOffices.js';
import { haveTwoFamilyNames } from '../../english/countries.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { parsePersonName } from '../variants/personName.js';
import type { Introduction, Introductions, Owners, Stranger } from './introductions.js';

/** Whether a stranger, by the given names or by what stands in their place, may be who a title of that gender is said of. */
export function fitsGender(stranger: Stranger, gender: Gender): boolean {
  const words = stranger.given.split(/[\s-]/);
  const known = stranger.gender ?? genderOfNames(words) ?? genderAbroad(words[0]);
  return known === null || known === gender;
}

/**
 * A family name that two bear whom the draft names in full is nobody's for certain where one of them is sanctioned: it is open between those who are
 * named most often, and only possibly the owner's where there is one of them.
 * @param owned whose the name would be if nobody were sanctioned
 * @param named all of the registry who bear it and whom the draft names in full, and where the family name stands: before it names any of them, the
 * name is the stranger's whom it has named
 */
export function unlessSanctioned(
  owned: Owners,
  { introduced, at }: { readonly introduced: readonly Introduction[]; readonly at: number },
  isSanctioned: (introduction: Introduction) => boolean,
): Owners {
  if (!introduced.some(isSanctioned)) return owned;
  if (owned.strangers) {
    const most = owned.rival?.count ?? 0;
    const before = introduced.filter(({ count, first }) => count >= most && first.start < at);
    return before.some(isSanctioned) ? { ...owned, owners: before, strangers: false } : owned;
  }
  if (owned.owners.length !== 1 || introduced.length < 2) return owned;
  const [owner] = owned.owners;
  const equals = introduced.filter(({ count }) => count >= owner.count);
  if (equals.length > 1) return { ...owned, owners: equals };
  const other = introduced.find((one) => one !== owner)!;
  return isSanctioned(owner) && !owned.rival ? { ...owned, rival: rivalIn(other) } : owned;
}

/** Somebody of the registry as a rival for a family name that the draft gives to another. */
function rivalIn({ actor, count, first }: Introduction): Stranger {
  return {
    given: fold(parsePersonName(actor.name).given.join(' ')),
    count,
    at: first.start,
    onlyTitled: false,
    byGiven: false,
    gender: genderOfActor(actor),
  };
}

/**
 * Whether a family name that is only the first of the owner's two is that of a stranger whom the draft names before: "Bhutto" is Benazir, whoever comes
 * after her as Bilawal Bhutto Zardari. Where people are called by the first of two it is the owner's like any other.
 */
export function isAnotherFamilys({ owners, rival }: Owners, bearers: readonly Way[]): boolean {
  const [owner] = owners;
  if (!rival || owners.length === 0 || rival.at > owner.first.start) return false;
  const own = bearers.filter(({ actor }) => actor === owner.actor);
  return own.every(
    ({ person, text, actor }) =>
      person?.secondFamily === text && !actor.country?.some(haveTwoFamilyNames),
  );
}

/** What it says of a bare family name that the draft has somebody else of that name: enough to leave it open for a sanctioned owner. */
export function rivalEvidence({ given }: Stranger): Evidence {
  return {
    verdict: 'slight',
    said: `The draft also names somebody else who has that name: “${given.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())}”.`,
  };
}

/** What it says of a name of which something is forgiven that the stranger's given name fits it as well: the draft does not tell which of the two is meant. */
export function mayBeRivals(stranger: Stranger): Evidence {
  return { ...rivalEvidence(stranger), verdict: 'doubt' };
}

/**
 * The stranger of a family name whose given name the written one or its initial fits, where the draft has one: Vladimir Petrov beside "V. Petrov".
 * @param surname folded; null where the name has none
 * @param name the whole name as it is written
 */
export function strangerLike(
  introductions: Introductions,
  surname: string | null,
  name: string,
): Stranger | undefined {
  const [written] = fold(name).split(/[\s.]/);
  return surname === null || written === surname
    ? undefined
    : introductions.strangerOf(surname, (given) => isSameGiven(written, given.split(' ')[0]));
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

/** Those of whoever bears the whole name or the family name that a hit is, folded, and is none of the registry's. */
export function surnamesOfNamesake({ ways, surname }: Hit): readonly string[] {
  return ways.some(({ person }) => person !== null && !person.single)
    ? ways.flatMap(({ person }) => person?.surnames.map((name) => fold(name)) ?? [])
    : [surname!];
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
  { title, titled }: Called,
  actor: Actor,
  offices?: ReadonlySet<string>,
): Evidence[] {
  if (title === null || titled?.isPast || !tellsApart(title) || holdsTitle(actor, title)) return [];
  // Readers know who President Putin is, whatever the registry leaves out.
  if (isHighOffice(title) && !actor.roles?.length) return [];
  const office = officeOf(title) ?? title;
  if (offices?.has(office) || fold(actor.bio ?? '').includes(office)) return [];
  return [
    {
      verdict: 'slight',
      said: `“${titled?.written ?? title}” stands before the name here; neither the registry nor the draft gives ${actor.name} that title.`,
    },
  ];
}
