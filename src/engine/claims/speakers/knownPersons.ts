import type { Gender } from '../../english/gender.js';
import { INSTITUTIONS, isCountry } from '../syntax/naming/bodyNames.js';
import type { Name, NameUse } from '../syntax/naming/nameUse.js';

/** Parties that are written like a family name. */
export const PARTIES =
  /^(?:Labour|Labor|Tory|Tories|Conservatives?|Liberals?|Greens?|Plaid|Likud|Fatah|Fidesz|Hamas|Hezbollah|Bloc|Democrats?|Republicans?|Downing|Holyrood|Westminster|Stormont|Queen’s|Parliament|Ottawa|Whitehall|Holyrood)$/;

/** What the names of a whole draft tell of persons. */
export interface KnownPersons {
  /** Family names, in lower case, that are a person's, with the pronoun where the draft tells that. */
  readonly gender: ReadonlyMap<string, Gender | null>;
  /** Full names, in lower case, whose last word the draft uses by itself. */
  readonly full: ReadonlySet<string>;
  /** Single words of which the draft says "it". */
  readonly things: ReadonlySet<string>;
  /** Longer names, in lower case, that say "it" of themselves: "Kilcoran Construction said it had". */
  readonly bodies: ReadonlySet<string>;
}

/** Somebody who speaks under a single word, and the first word of what is said. */
export interface Speaking {
  readonly name: Name;
  readonly first: string;
}

/** What the names of one paragraph tell of persons, to be put together with what the others tell. */
export interface NamesTold {
  /** Family names, in lower case, that are a person's, with the pronoun where the words beside them tell it. */
  readonly persons: readonly (readonly [last: string, pronoun: Gender | null])[];
  /** Single words of which it says "it", and longer names of which it does, in lower case. */
  readonly things: readonly string[];
  readonly bodies: readonly string[];
  /** Single words, in lower case, of which it says "he" or "she". */
  readonly pronouns: readonly (readonly [word: string, pronoun: Gender])[];
  /** "Ban" of Ban Ki-moon: family names that stand first. */
  readonly familyFirst: readonly string[];
  /** Names of one word, in lower case. */
  readonly single: readonly string[];
  /** Names of two or three words that may be a person's in full, in lower case. */
  readonly full: readonly (readonly [name: string, first: string, last: string])[];
  /** All names in lower case, with their last words and pronouns. */
  readonly all: readonly (readonly [name: string, last: string, pronoun: Gender | null])[];
}

/** What the names of a paragraph tell of persons. @param speaking see `speakingIn` */
export function namesTold(names: readonly NameUse[], speaking: readonly Speaking[]): NamesTold {
  const unclear = speaking.filter(({ name }) => !name.body);
  const its = unclear.filter(
    ({ name, first }) => !name.person && (first === 'it' || first === 'its'),
  );
  return {
    persons: names
      .filter(({ person, unnamed }) => person && !unnamed)
      .map(({ words, gender }) => [words[words.length - 1], gender]),
    things: its.flatMap(({ name: { words } }) => (words.length > 1 ? [] : words)),
    bodies: its.flatMap(({ name: { words } }) => (words.length > 1 ? [words.join(' ')] : [])),
    pronouns: unclear.flatMap(({ name: { name, words }, first }) =>
      words.length === 1 &&
      (first === 'he' || first === 'she') &&
      !PARTIES.test(name) &&
      !INSTITUTIONS.test(name)
        ? [[words[0], first] as const]
        : [],
    ),
    // "Ban Ki-moon", later "Ban"
    familyFirst: names
      .filter(
        ({ name, words, body }) =>
          !body && words.length === 2 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name),
      )
      .map(({ words }) => words[0]),
    single: names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]),
    full: names
      .filter(mayBeFull)
      .map(({ name, words }) => [name.toLowerCase(), words[0], words[words.length - 1]]),
    all: names.map(({ name, words, gender }) => [
      name.toLowerCase(),
      words[words.length - 1],
      gender,
    ]),
  };
}

/** A body is shortened to its first word. */
function mayBeFull({ words, body, unnamed }: NameUse): boolean {
  if (body || unnamed || (words.length !== 2 && words.length !== 3)) return false;
  const last = words[words.length - 1];
  return !INSTITUTIONS.test(last) && !isCountry(last);
}

/**
 * What the names of a whole draft tell of persons: "Mr. Blair", "Tony Blair", "Blair, the prime minister" and "Blair said he was" make Blair one;
 * "Wimpey said it was" makes Wimpey none; and a full name is a person's where its last word stands by itself.
 * @param told for each paragraph what its names tell
 */
export function knownPersons(told: readonly NamesTold[]): KnownPersons {
  const gender = new Map<string, Gender | null>();
  const unsure = new Set<string>();
  const know = (last: string, pronoun: Gender | null): void => {
    const before = gender.get(last);
    // Mr. and Mrs. Smith
    if (before && pronoun && before !== pronoun) unsure.add(last);
    gender.set(last, pronoun ?? before ?? null);
  };
  const things = new Set<string>();
  const bodies = new Set<string>();
  const single = new Set<string>();
  for (const one of told) {
    for (const [last, pronoun] of one.persons) know(last, pronoun);
    for (const word of one.things) things.add(word);
    for (const name of one.bodies) bodies.add(name);
    for (const word of one.familyFirst) know(word, null);
    for (const word of one.single) single.add(word);
  }
  // "Auston Matthews", and later "Matthews"
  const full = new Set<string>();
  for (const one of told) {
    for (const [word, pronoun] of one.pronouns) if (!things.has(word)) know(word, pronoun);
    for (const [name, first, last] of one.full)
      if (single.has(last) && !single.has(first)) full.add(name);
  }
  for (const { all } of told)
    for (const [name, last, pronoun] of all) if (full.has(name)) know(last, pronoun);
  for (const last of unsure) gender.set(last, null);
  return { gender, full, things, bodies };
}

/** What a draft's names tell of persons, again and again while it is edited. */
export class PersonsKnown {
  private told: readonly NamesTold[] = [];
  private known: KnownPersons = knownPersons([]);

  /** See `knownPersons`: the same object as before where the names tell the same. */
  of(told: readonly NamesTold[]): KnownPersons {
    if (!isToldTheSame(this.told, told)) this.known = knownPersons(told);
    this.told = told;
    return this.known;
  }
}

function isToldTheSame(before: readonly NamesTold[], now: readonly NamesTold[]): boolean {
  return (
    before.length === now.length &&
    now.every((one, i) => one === before[i] || JSON.stringify(one) === JSON.stringify(before[i]))
  );
}
