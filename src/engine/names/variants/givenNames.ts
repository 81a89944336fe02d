import { isPatronymic, type PersonName } from './personName.js';
import { editDistance, isSlip, soundOf } from './sound.js';
import { isGivenName } from '../../english/givenNameList.js';
import { areNicknames } from '../../english/nicknames.js';

/** How given names that stand before a family name agree with a person's. */
export interface GivenMatch {
  /** How many of the words in front are none of the person's given names ("Calls" in "Calls Vladimir Putin"). */
  readonly skipped: number;
  /** Whether something had to be forgiven beyond initials, patronymics and romanisation: a nickname, a letter, a middle name. */
  readonly loose: boolean;
  /** What had to be forgiven that more people than this one may have: an initial for the given name, a letter that is wrong. */
  readonly forgiven: 'initial' | 'letter' | 'nickname' | null;
  /** How many middle names or initials agree. */
  readonly agreeing: number;
}

/**
 * Compares the words in front of a family name with a person's given names.
 * @param words the words from left to right, folded; hyphenated ones and runs of initials taken apart
 */
export function matchGiven(
  words: readonly (readonly string[])[],
  { given }: PersonName,
): GivenMatch | undefined {
  if (given.length === 0) return undefined;
  for (let skipped = 0; skipped < words.length; skipped++) {
    const match = compare(words.slice(skipped).flat(), given);
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

type Comparison = Omit<GivenMatch, 'skipped'>;

function compare(words: readonly string[], given: readonly string[]): Comparison | undefined {
  const at = given.findIndex((name) => isSameGiven(words[0], name));
  if (at < 0) return undefined;
  if (given[at].length === 1 || words[0].length === 1) return compareInitials(words, given);
  const middle = given.slice(at + 1);
  let loose = !soundsSame(words[0], given[at]) || at > 0;
  let dropped = 0;
  let next = 0;
  let agreeing = 0;
  for (const word of words.slice(1)) {
    const found = middle.findIndex((name, i) => i >= next && isSameGiven(word, name));
    // Another middle name or initial than the person's is another person.
    if (found < 0 && (middle.length > 0 || at > 0)) return undefined;
    if (found < 0) loose ||= word.length > 1 && !isPatronymic(word);
    else {
      agreeing++;
      dropped += namesIn(middle.slice(next, found));
      loose ||= word.length > 1 && !soundsSame(word, middle[found]);
      next = found + 1;
    }
  }
  dropped += namesIn(middle.slice(next));
  if (dropped > MOST_DROPPED) return undefined;
  return { loose: loose || dropped > 0, forgiven: forgivenIn(words[0], given[at]), agreeing };
}

function forgivenIn(word: string, given: string): GivenMatch['forgiven'] {
  if (soundsSame(word, given)) return null;
  if (!areNicknames(word, given)) return 'letter';
  // Another romanisation of one name is as good as the name: Dmitry and Dmytro.
  return editDistance(soundOf(word), soundOf(given), 2) > 2 ? 'nickname' : null;
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
  return { loose: !same, forgiven: same ? null : 'initial', agreeing: words.length - 1 };
}

const soundsSame = (one: string, other: string): boolean =>
  one === other || soundOf(one) === soundOf(other);

/** Whether two folded given names are the same in another spelling or as a nickname; an initial is the same as what it stands for. */
export function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  if (areNicknames(one, other)) return true;
  if (soundsSame(one, other)) return true;
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
