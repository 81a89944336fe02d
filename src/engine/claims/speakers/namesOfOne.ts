import { genderOf, type Gender } from '../../english/gender.js';
import { haveSameMiddle, mayBeSameName } from '../../english/persons/sameFullName.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Name } from '../syntax/naming/nameUse.js';
import { IN_SIGHT } from './sight.js';

/** Somebody, or some body, whom a name may mean. */
interface Bearer {
  readonly words: readonly string[];
  readonly actor: string | null;
  readonly person: boolean;
  readonly body: boolean;
  readonly gender: Gender | null;
  readonly roles: ReadonlySet<string>;
  readonly uses: number;
  readonly latest: number;
  readonly relative: boolean;
  readonly unclear?: boolean;
}

/** Where a name is used, as far as it tells whom it means. */
export interface UseOfName {
  readonly paragraph: number;
  /** Whether more actors than one may be meant, for all that the draft tells. */
  readonly ambiguous?: boolean;
  /** Whether the text tells of whom its bearer is a relative. */
  readonly relative?: boolean;
}

/** Whether somebody whose name ends like a name may be called by it: nobody of another gender or another given name, and no body by a person's. */
export function mayBeCalled(use: Name, bearer: Bearer): boolean {
  const { words } = bearer;
  if (bearer.unclear || isOtherGender(use, bearer)) return false;
  if (use.words.length === 1 || words.length === 1)
    return !(use.person && bearer.body && words.length > 1);
  return (
    (use.words[0] === words[0] && haveSameMiddle(use.words, words)) ||
    use.words.every((word) => words.includes(word)) ||
    // "New Angle Leopold Grün", a heading with the name
    (bearer.person && !use.words.includes('and') && endsWith(use.words, words))
  );
}

/** Whether a longer name ends with all of another. */
export function endsWith(words: readonly string[], last: readonly string[]): boolean {
  return words.length > last.length && last.every((word, i) => word === words.at(i - last.length));
}

/** Whether a name is of another gender than somebody; "Roy" by itself may be Stephanie Roy's family name. */
function isOtherGender({ gender, words, mayBeSurname }: Name, bearer: Bearer): boolean {
  if (gender === null || bearer.gender === null || gender === bearer.gender) return false;
  return !(mayBeSurname && words.length === 1 && bearer.words.length > 1);
}

/** Whether somebody whom the draft has named may be an actor of the registry: of that kind, that pronoun, and with those given names. */
export function mayBeActor(actor: Actor, bearer: Bearer): boolean {
  const { words, gender } = bearer;
  const isFull = words.length > 1;
  if (actor.kind === 'person' ? isFull && bearer.body : bearer.person) return false;
  const known = genderOfActor(actor);
  // Of "Roy" by itself the gender is that of a given name.
  if (known && gender && known !== gender && (isFull || genderOf(words[0]) !== gender))
    return false;
  return !isFull || isNameOf(actor, words);
}

/** The pronoun of an actor, as the registry gives it, else as the given name tells. */
function genderOfActor({ name, pronouns }: Actor): Gender | null {
  if (pronouns !== undefined && pronouns !== null)
    return pronouns === 'he' || pronouns === 'she' ? pronouns : null;
  return name.includes(' ') ? genderOf(name.toLowerCase().split(' ')[0]) : null;
}

/** Whether a name of more words than one may be an actor's, by what the registry has of its names. */
export function isNameOf({ kind, name, aliases }: Actor, words: readonly string[]): boolean {
  const names = [name, ...(aliases ?? []).map((alias) => alias.name)]
    .map((one) => one.split(' '))
    .filter((one) => one.length > 1);
  if (kind === 'person')
    return names.length === 0 || names.some((one) => mayBeSameName(words, one));
  const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
    const written = all.map((word) => word.toLowerCase());
    return some.every((word) => written.includes(word.toLowerCase()));
  };
  return names.some((one) => isWithin(words, one) || isWithin(one, words));
}

/** Whether somebody may be meant by a given name behind "Sir" or "Dame": a person, and of that gender. */
export function isPersonOfGiven({ gender }: Name, bearer: Bearer): boolean {
  return (
    !bearer.unclear &&
    !bearer.body &&
    (bearer.actor === null || bearer.person) &&
    (gender === null || bearer.gender === null || gender === bearer.gender)
  );
}

/** Of those whom a name may mean the one whom it surely does, or null. @param paragraph where it stands */
export function surelyMeant<One extends Bearer>(
  fitting: readonly One[],
  use: Name,
  paragraph: number,
): One | null {
  if (fitting.length === 1) return fitting[0];
  const telling = [
    // "Senator Brown"
    fitting.filter(({ roles }) => use.roles.some((role) => roles.has(role))),
    // "Ms. Brown"
    fitting.filter(({ gender }) => use.gender !== null && gender === use.gender),
  ].find((some) => some.length > 0);
  if (telling?.length === 1) return telling[0];
  const [most, ...others] = [...(telling ?? fitting)].sort((a, b) => b.uses - a.uses);
  return others.every((other) => isAbout(most, other, paragraph)) ? most : null;
}

/** Whether a draft is about one and not about another of the name: "Mr. Cruz" is the senator, and not his father. */
function isAbout(most: Bearer, other: Bearer, paragraph: number): boolean {
  if (other.relative && !most.relative) return most.uses > other.uses;
  const times = paragraph - other.latest > IN_SIGHT ? MANY_MORE : FAR_MORE;
  return most.uses > other.uses && most.uses >= times * other.uses;
}

/** So many times as often as somebody out of sight, and as somebody in sight. */
const MANY_MORE = 3;
const FAR_MORE = 6;
