import type { Span } from '../../annotation.js';
import type { CompiledList, ListedEntry } from '../compiled/compiledList.js';
import { fold } from '../../names/matching/fold.js';
import { everyCountry } from '../../english/countries.js';

/** A longer listed name that begins with a body's: where it ends, in offsets of the text, and its number in the list's index. */
export interface LongerName {
  readonly end: number;
  readonly name: number;
}

/** What makes a branch of a body: "in the Arabian Peninsula", "-Khorasan", " Khorasan Province". */
const BRANCH =
  /^([-‑]| (?:in|of) (?:the )?| )(\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*){0,3})(?![\p{L}\p{M}])/u;
/** A branch's name is read this far. */
const LONGEST_BRANCH = 60;

/**
 * The branch of a body that a text names in a spelling of the body's that the list does not print with the branch: "Al-Qaeda in the Arabian
 * Peninsula", where the list has AL-QA'IDA IN THE ARABIAN PENINSULA and, of the body itself, both spellings.
 * @param span the body's own name
 * @param entries whom that name may mean
 */
export function branchNamed(
  text: string,
  { start, end }: Span,
  entries: readonly ListedEntry[],
  list: CompiledList,
): LongerName | undefined {
  if (!entries.some(({ kind, strength }) => kind === 'entity' && strength !== 'weak'))
    return undefined;
  const [all, link, branch] = BRANCH.exec(text.slice(end, end + LONGEST_BRANCH)) ?? [];
  if (all === undefined) return undefined;
  const bodies = new Set([
    text.slice(start, end),
    ...entries.flatMap(({ kind, listing }) =>
      kind === 'entity' ? list.parties.shortNamesOf(listing) : [],
    ),
  ]);
  const words = branch.split(' ');
  for (let count = words.length; count > 0; count--) {
    const tail = words.slice(0, count).join(' ');
    for (const body of bodies) {
      for (const joined of [`${body}${link}${tail}`, `${body} ${tail}`]) {
        const name = list.index.lookup(joined);
        if (name >= 0 && isBody(list, name)) return { end: end + link.length + tail.length, name };
      }
    }
  }
  return undefined;
}

function isBody(list: CompiledList, name: number): boolean {
  return list
    .entriesOf(name)
    .some(({ kind, strength }) => kind === 'entity' && strength !== 'weak');
}

const known = new WeakMap<CompiledList, Map<string, readonly ListedEntry[]>>();

/**
 * The bodies that a list names by a country and these words ("Palestinian Islamic Jihad", "Islamic Jihad of Palestine"), or by these words
 * without the blank (ANSARALLAH): news leave the country out.
 */
export function bodiesCalledAlike(written: string, list: CompiledList): readonly ListedEntry[] {
  const key = fold(written);
  let answers = known.get(list);
  if (!answers) known.set(list, (answers = new Map()));
  let found = answers.get(key);
  if (!found) answers.set(key, (found = lookUpAlike(key, list)));
  return found;
}

function lookUpAlike(words: string, list: CompiledList): ListedEntry[] {
  const names = new Set<number>();
  const add = (name: string): void => {
    const number = list.index.lookup(name);
    if (number >= 0) names.add(number);
  };
  add(words.replace(/[\s‑-]+/g, ''));
  for (const country of everyCountry()) {
    add(`${country} ${words}`);
    add(`${words} of ${country}`);
  }
  return [...names]
    .flatMap((name) => list.entriesOf(name))
    .filter(({ kind, strength }) => kind === 'entity' && strength === 'strong');
}

/** How well a body's primary name agrees with words that may mean it: 2 where it is these words, 1 where it holds them, 0 where it is another name. */
export function agreementOfBody(primary: string, written: string): 0 | 1 | 2 {
  const name = bare(primary);
  const words = bare(written);
  if (name === words) return 2;
  return name.includes(words) ? 1 : 0;
}

const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two printed names of bodies have a word in common, as those of a body and its branches have. */
export function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}
