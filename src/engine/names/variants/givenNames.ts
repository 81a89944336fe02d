import type { PersonName } from './personName.js';
import { isPatronymic } from './spokenOrder.js';
import { differInH, editDistance, isSlip, isTypo, soundOf, type TellingLetters } from './sound.js';
import { isGivenName } from '../../english/givenNameList.js';
import { areNicknames, areTwoNames } from '../../english/nicknames.js';
import { wordSet } from '../../english/wordSet.js';

/** How given names that stand before a family name agree with a person's. */
export interface GivenMatch {
  /** How many of the words in front are none of the person's given names ("Calls" in "Calls Vladimir Putin"). */
  readonly skipped: number;
  /** Whether something had to be forgiven beyond initials, patronymics and romanisation: a nickname, a letter, a middle name. */
  readonly loose: boolean;
  /**
   * What had to be forgiven that more people than this one may have: an initial for the given name, a slip of the pen, a letter that makes another name
   * ("Basir" for "Bashir"), a middle initial that the person is not known to have.
   */
  readonly forgiven: 'initial' | 'letter' | 'other' | 'nickname' | 'middle' | null;
  /** How many middle names or initials agree. */
  readonly agreeing: number;
  /** Whether the person's first given name is left out. */
  readonly headless: boolean;
}

/**
 * Compares the words in front of a family name with a person's given names.
 * @param words the words from left to right, folded; hyphenated ones and runs of initials taken apart
 * @param telling the letters whose h tells two names apart where the person's come from
 */
export function matchGiven(
  words: readonly (readonly string[])[],
  { given }: PersonName,
  telling: readonly TellingLetters[],
): GivenMatch | undefined {
  if (given.length === 0) return undefined;
  for (let skipped = 0; skipped < words.length; skipped++) {
    const written = words.slice(skipped).flat();
    const whole = hasOtherHalf(words.slice(skipped), given)
      ? undefined
      : compare(written, given, telling);
    const match =
      whole && !whole.headless ? whole : (compareJoined(written, given, telling) ?? whole);
    // "Lyndon B. Johnson": an initial behind another name is that name's.
    if (
      match &&
      skipped > 0 &&
      words.slice(skipped).every((word) => word.every((letter) => letter.length === 1))
    )
      return undefined;
    if (match) return { skipped, ...match };
  }
  return undefined;
}

/** Whether a hyphenated given name has a half that the person has not: "Jean-Loup" is no Jean. */
function hasOtherHalf(words: readonly (readonly string[])[], given: readonly string[]): boolean {
  return words.some(
    ([one, other]) =>
      other !== undefined &&
      one.length > 1 &&
      other.length > 1 &&
      given.some((name) => isSameGiven(one, name)) &&
      !given.some((name) => isSameGiven(other, name)),
  );
}

/** Compares with the first given name written as two words: "Abed Rabbo Mansour" for Abdrabbuh Mansur. */
function compareJoined(
  words: readonly string[],
  given: readonly string[],
  telling: readonly TellingLetters[],
): Comparison | undefined {
  if (words.length < 2 || given[0].length < LONG_GIVEN || words[1].length < 2) return undefined;
  const distance = editDistance(soundOf(words[0] + words[1]), soundOf(given[0]), 2);
  return distance > 2 ? undefined : compare([given[0], ...words.slice(2)], given, telling);
}

/** The first of two given names that lists join has this many letters or more. */
const LONG_GIVEN = 7;

type Comparison = Omit<GivenMatch, 'skipped'>;

function compare(
  words: readonly string[],
  given: readonly string[],
  telling: readonly TellingLetters[],
): Comparison | undefined {
  const isOther = (one: string, known: string): boolean => isOtherInH(one, known, telling);
  if (isLongWithSlip(words, given) && !words.some((word, i) => isOther(word, given[i])))
    return { loose: true, forgiven: null, agreeing: words.length - 1, headless: false };
  const at = ownGivenAt(words[0], given);
  if (at < 0) return undefined;
  if (given[at].length === 1 || words[0].length === 1) return compareInitials(words, given);
  const middle = compareMiddle(words.slice(1), given.slice(at + 1), at > 0, isOther);
  if (!middle || middle.dropped > MOST_DROPPED) return undefined;
  const isOthers = middle.isOthers || isOther(words[0], given[at]);
  return {
    loose: isOthers || middle.loose || at > 0 || !isSpelledAlike(words[0], given[at], telling),
    forgiven: isOthers
      ? 'other'
      : (forgivenIn(words[0], given[at]) ?? (middle.isAdded ? 'middle' : null)),
    agreeing: middle.agreeing,
    headless: at > 0,
  };
}

/** Compares what follows the first given name, in order; undefined for another person's: with a middle name or initial that the person has not. */
function compareMiddle(
  words: readonly string[],
  middle: readonly string[],
  headless: boolean,
  isOther: (one: string, known: string) => boolean,
) {
  const found = { loose: false, isOthers: false, isAdded: false, agreeing: 0, dropped: 0 };
  let next = 0;
  for (const word of words) {
    const at = middle.findIndex((name, i) => i >= next && isSameGiven(word, name));
    if (at < 0 && (middle.length > 0 || headless)) return undefined;
    if (at < 0) {
      found.loose ||= word.length > 1 && !isPatronymic(word);
      found.isAdded ||= word.length === 1;
    } else {
      found.agreeing++;
      found.dropped += namesIn(middle.slice(next, at));
      found.isOthers ||= isOther(word, middle[at]);
      found.loose ||= word.length > 1 && !soundsSame(word, middle[at]);
      next = at + 1;
    }
  }
  found.dropped += namesIn(middle.slice(next));
  found.loose ||= found.dropped > 0;
  return found;
}

const FATHERS_SON = wordSet('bin ibn bint');

/** Which of a person's given names a word is; -1 for none of them, and for the father's: Salim is no Yusuf bin Salim. */
function ownGivenAt(word: string, given: readonly string[]): number {
  const at = given.findIndex((name) => isSameGiven(word, name));
  return at > 0 && FATHERS_SON.has(given[at - 1]) ? -1 : at;
}

/** "Jelena" is "Elena" in another language, and another woman's name; "Habib" is "Khabib" where the letters are Cyrillic. */
function isSpelledAlike(one: string, other: string, telling: readonly TellingLetters[]): boolean {
  const first = (name: string): string =>
    (telling.includes('kh') ? name : name.replace(/^kh/, 'h'))[0];
  return one === other || (soundsSame(one, other) && first(one) === first(other));
}

/** Whether a given name sounds like another and is told from it by an h: Basir is not Bashir, but Mihail is Mikhail. */
function isOtherInH(one: string, known: string, telling: readonly TellingLetters[]): boolean {
  return (
    one.length > 1 &&
    soundsSame(one, known) &&
    !areNicknames(one, known) &&
    differInH(one, known, telling)
  );
}

/** Whether of three given names or more, or of a given and the father's, all are the person's but one with a slip of the pen, also at its beginning. */
function isLongWithSlip(words: readonly string[], given: readonly string[]): boolean {
  if (words.length !== given.length || (words.length < 3 && !isPatronymic(given.at(-1)!)))
    return false;
  const others = words.flatMap((word, i) => (word === given[i] ? [] : [[word, given[i]] as const]));
  if (others.length !== 1) return false;
  const [[one, other]] = others;
  if (isGivenName(one) && isGivenName(other)) return false;
  return isTypo(one, other) && one.length > 2 && (isSlip(one, other) || isSwapped(one, other));
}

/** Whether the first two letters of one are the other's in the wrong order. */
function isSwapped(one: string, other: string): boolean {
  return one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
}

function forgivenIn(word: string, given: string): GivenMatch['forgiven'] {
  if (soundsSame(word, given)) return null;
  // Another romanisation of one name is as good as the name: Dmitry and Dmytro.
  if (areNicknames(word, given))
    return editDistance(soundOf(word), soundOf(given), 2) > 2 ? 'nickname' : null;
  return isTypo(word, given) ? 'letter' : 'other';
}

/** More middle names than these nobody leaves out. */
const MOST_DROPPED = 2;

/** How many of a person's middle names are names of their own, not initials or the father's. */
function namesIn(middle: readonly string[]): number {
  return middle.filter((name) => name.length > 1 && !isPatronymic(name)).length;
}

/** Names given by initials agree when all of them do, in order. */
function compareInitials(
  words: readonly string[],
  given: readonly string[],
): Comparison | undefined {
  const fits = words.every(
    (word, i) =>
      given[i] !== undefined &&
      (word.length === 1 || given[i].length === 1
        ? word[0] === given[i][0]
        : isSameGiven(word, given[i])),
  );
  if (!fits) return undefined;
  const same = words.length === given.length && words.every((word, i) => word === given[i]);
  return {
    loose: !same,
    forgiven: same ? null : 'initial',
    agreeing: words.length - 1,
    headless: false,
  };
}

/** Whether two folded given names sound the same and are no two names that merely do so. */
export const soundsSame = (one: string, other: string): boolean =>
  one === other || (soundOf(one) === soundOf(other) && !areTwoNames(one, other));

const FATHERS = /^(.{3,}?)(?:[oe]v[iy]t?c?h|[oe]vi[ct]|[oei]vn[ay]|[iy]vna)$/;

/** Whether two patronymics are of one father's name in two languages: "Vladimirovich" and "Volodymyrovych". */
function isSameFather(one: string, other: string): boolean {
  const [father, known] = [FATHERS.exec(one)?.[1], FATHERS.exec(other)?.[1]];
  return (
    father !== undefined &&
    known !== undefined &&
    (areNicknames(father, known) || soundsSame(father, known))
  );
}

/** Whether two folded given names are the same in another spelling or as a nickname; an initial is the same as what it stands for. */
export function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  if (areNicknames(one, other)) return true;
  if (areTwoNames(one, other)) return false;
  if (soundsSame(one, other) || isSameFather(one, other)) return true;
  if (isSwapped(one, other)) return one.length > 4 && !(isGivenName(one) && isGivenName(other));
  if (
    one.length < 5 ||
    other.length < 5 ||
    one[0] !== other[0] ||
    (isGivenName(one) && isGivenName(other))
  )
    return false;
  // Angela and Angelo are two names, Joseph and Joesph one, and so are Alain and Alaine, which nobody is called.
  return (
    isSlip(one, other) || (!isGivenName(one) && editDistance(soundOf(one), soundOf(other), 1) <= 1)
  );
}
