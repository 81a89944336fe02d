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

/**
 * What the names of a whole draft tell of persons: "Mr. Blair", "Tony Blair", "Blair, the prime minister" and "Blair said he was" make Blair one;
 * "Wimpey said it was" makes Wimpey none; and a full name is a person's where its last word stands by itself.
 */
export function knownPersons(
  names: readonly NameUse[],
  speaking: readonly Speaking[] = [],
): KnownPersons {
  const gender = new Map<string, Gender | null>();
  const unsure = new Set<string>();
  const things = new Set<string>();
  const know = (last: string, pronoun: Gender | null): void => {
    const before = gender.get(last);
    // Mr. and Mrs. Smith
    if (before && pronoun && before !== pronoun) unsure.add(last);
    gender.set(last, pronoun ?? before ?? null);
  };
  for (const { person, unnamed, words, gender: pronoun } of names)
    if (person && !unnamed) know(words[words.length - 1], pronoun);
  const bodies = new Set<string>();
  for (const { name, first } of speaking)
    if (!name.body && !name.person && (first === 'it' || first === 'its')) {
      if (name.words.length > 1) bodies.add(name.words.join(' '));
      else things.add(name.words[0]);
    }
  for (const { name, first } of speaking)
    if (
      !name.body &&
      name.words.length === 1 &&
      (first === 'he' || first === 'she') &&
      !things.has(name.words[0]) &&
      !PARTIES.test(name.name) &&
      !INSTITUTIONS.test(name.name)
    )
      know(name.words[0], first);
  // "Ban Ki-moon", later "Ban"
  for (const { name, words, body } of names)
    if (!body && words.length === 2 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name))
      know(words[0], null);
  const full = usedByLastWord(names);
  for (const { name, words, gender: pronoun } of names)
    if (full.has(name.toLowerCase())) know(words[words.length - 1], pronoun);
  for (const last of unsure) gender.set(last, null);
  return { gender, full, things, bodies };
}

/** "Auston Matthews", and later "Matthews"; a body is shortened to its first word. */
function usedByLastWord(names: readonly NameUse[]): Set<string> {
  const single = new Set(
    names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]),
  );
  const full = new Set<string>();
  for (const { name, words, body, unnamed } of names)
    if (
      !body &&
      !unnamed &&
      (words.length === 2 || words.length === 3) &&
      single.has(words[words.length - 1]) &&
      !single.has(words[0]) &&
      !INSTITUTIONS.test(words[words.length - 1]) &&
      !isCountry(words[words.length - 1])
    )
      full.add(name.toLowerCase());
  return full;
}
