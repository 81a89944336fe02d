import { areNicknames } from '../nicknames.js';
import { isParticle } from '../particles.js';

// How the names of one person compare as drafts write them; what romanisation and spelling do to names is left to those who look names up.

/** The words of a name in lower case, without diacritics and dots; initials each by themselves. */
export function plainWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
}

/** Whether two plain given names may be one person's: the same, an initial and what it stands for, or a nickname. */
export function mayBeOneGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return one === other || areNicknames(one, other);
}

/** Whether two names with the same first and last word have the same names between them, as far as both have any: George W. Bush is not George H.W. Bush. */
export function haveSameMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [middleOf(one), middleOf(other)];
  return ours.every((name, i) => theirs[i] === undefined || mayBeOneGiven(name, theirs[i]));
}

/** Middle names and initials, each by itself. */
function middleOf(words: readonly string[]): string[] {
  return words
    .slice(1, -1)
    .flatMap(plainWords)
    .filter((word) => /^\p{L}/u.test(word) && !isParticle(word));
}

/** Whether one full name may be another of the same person: all of its words are the other's, or the given names agree before the same family name. */
export function mayBeSameName(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [one.join(' '), other.join(' ')].map(plainWords);
  if (ours.length === 0 || theirs.length === 0) return false;
  return (
    ours.every((word) => theirs.includes(word)) ||
    (ours.at(-1) === theirs.at(-1) &&
      mayBeOneGiven(ours[0], theirs[0]) &&
      haveSameMiddle(ours, theirs))
  );
}
