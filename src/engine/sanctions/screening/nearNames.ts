import type { Span } from '../../annotation.js';
import { fold } from '../../names/matching/fold.js';
import type { NameIndex } from '../../names/matching/nameIndex.js';
import type { OnMatch } from '../../names/matching/nameScan.js';
import { remembered } from '../../text/remembered.js';
import { foreignSpellings } from '../../names/variants/foreignSpellings.js';
import { editDistance, soundOf } from '../../names/variants/sound.js';
import { SoundTable } from './soundTable.js';
import { nicknamesOf } from '../../english/nicknames.js';
import { isParticle } from '../../english/particles.js';

/** A word with a capital, or a particle, and the blank or hyphen behind it. */
const WORD = /\p{L}[\p{L}\p{M}'’]*\.?/gu;
/** More words than these are not tried: a given name, a middle one or a particle, a family name. */
const MOST_WORDS = 3;
/** In characters, with a point or "’s" behind it. */
const LONGEST_PARTICLE = 7;
/** In UTF-16 code units: a capital beyond the first plane, and a point. */
const LONGEST_INITIAL = 3;

interface Word extends Span {
  readonly text: string;
  readonly initial: boolean;
  /** Whether it follows the word before it as in a name: behind one blank or hyphen. */
  readonly joined: boolean;
}

/**
 * Finds names that are written with an initial that the index does not have ("Vladimir V. Putin"), or in another spelling of the same sounds
 * ("Victor Yanukovych", "Dmitriy Peskov").
 * @param taken what is found already, ascending
 * @param onMatch is offered each; see `NameIndex.scan`
 */
export function nearNames(
  text: string,
  index: NameIndex,
  taken: readonly Span[],
  onMatch: OnMatch,
): void {
  const found = [...taken];
  const run: Word[] = [];
  let next = 0;
  const flush = (): void => {
    for (let from = 0; from < run.length;) from += Math.max(1, offerAt(run, from, index, onMatch));
    run.length = 0;
  };
  for (const word of wordsOf(text)) {
    while (next < found.length && found[next].end <= word.start) next++;
    const isTaken = next < found.length && found[next].start < word.end;
    if (isTaken || !word.joined) flush();
    if (!isTaken) run.push(word);
  }
  flush();
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,30}`;
/** Up to two given names, a nickname in quotation marks, up to three words of a family name. */
// slow-regex: each of its parts is 31 characters at most
const NICKNAMED = new RegExp(
  String.raw`(${NAME}(?: ${NAME})?) ["“”'‘’]\p{Lu}[\p{L} -]{1,20}["“”'‘’] (${NAME}(?: ${NAME}){0,2})`,
  'gu',
);

/**
 * Finds names with a nickname in quotation marks between given and family name: 'Ismael "El Mayo" Zambada'.
 * @param onMatch is offered each; see `NameIndex.scan`
 */
export function nicknamedNames(text: string, index: NameIndex, onMatch: OnMatch): void {
  if (!/["“”'‘’] \p{Lu}/u.test(text)) return;
  for (const { 0: all, 1: given, 2: family, index: start } of text.matchAll(NICKNAMED)) {
    const before = given.split(' ');
    const behind = family.split(' ');
    const familyStart = start + all.length - family.length;
    search: for (let from = 0; from < before.length; from++) {
      for (let to = behind.length; to > 0; to--) {
        const name = index.lookup(
          [...before.slice(from), ...behind.slice(0, to)].join(' ').replace(/['’]s$/, ''),
        );
        const span = {
          start: start + before.slice(0, from).join(' ').length + (from > 0 ? 1 : 0),
          end:
            familyStart +
            behind
              .slice(0, to)
              .join(' ')
              .replace(/['’]s$/, '').length,
        };
        if (name < 0) continue;
        if (onMatch(span.start, span.end, name) !== false) break search;
      }
    }
  }
}

function* wordsOf(text: string): Generator<Word> {
  let end = -2;
  for (const { 0: match, index: start } of text.matchAll(WORD)) {
    const small = isSmall(match.charCodeAt(0));
    // Most words of a text are these.
    if (small && match.length > LONGEST_PARTICLE) continue;
    const capital = !small && /^\p{Lu}/u.test(match);
    const initial = capital && match.length <= LONGEST_INITIAL && /^\p{Lu}\.?$/u.test(match);
    const written =
      match.endsWith('.') && !initial ? match.slice(0, -1) : match.replace(/['’]s$/, '');
    if (!capital && !isParticle(written)) continue;
    // A word between the two, left out here, keeps them apart.
    const joined = end >= 0 && start === end + 1 && /[ -]/.test(text[end]);
    yield { start, end: start + written.length, text: written, initial, joined };
    end = start + written.length;
  }
}

/** A small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Offers the names that begin at a word of a run of words; gives how many words a match took. */
function offerAt(run: readonly Word[], from: number, index: NameIndex, onMatch: OnMatch): number {
  if (run[from].initial || isParticle(run[from].text)) return 0;
  const end = Math.min(run.length, from + MOST_WORDS + 2);
  for (let to = end; to > from + 1; to--) {
    const words = run.slice(from, to);
    const full = words.filter((word, i) => !word.initial || i === 0);
    if (full.length < 2 || full.length > MOST_WORDS || words.at(-1)!.initial) continue;
    for (const name of full.length < words.length
      ? withoutInitials(full, index)
      : spelledOtherwise(full, index)) {
      if (onMatch(words[0].start, words.at(-1)!.end, name) !== false) return words.length;
    }
  }
  return 0;
}

function withoutInitials(full: readonly Word[], index: NameIndex): number[] {
  const name = index.lookup(full.map(({ text }) => text).join(' '));
  return name < 0 ? [] : [name];
}

/** The index's names of which each word is this one or sounds like it. */
function spelledOtherwise(words: readonly Word[], index: NameIndex): number[] {
  const alike: string[][] = [];
  for (const { text } of words) {
    const folded = fold(text).replace(/['’]/g, '');
    const others = isParticle(folded)
      ? []
      : [
          ...SoundTable.of(index).wordsLike(folded),
          ...givenNamesLike(folded),
          ...foreignSpellings(folded).flatMap((other) => [
            other,
            ...SoundTable.of(index).wordsLike(other),
          ]),
        ];
    alike.push([folded, ...others]);
  }
  if (alike.every((one) => one.length === 1)) return [];
  const found: number[] = [];
  const combine = (i: number, name: string): void => {
    if (i === alike.length) {
      const number = index.lookup(name);
      if (number >= 0 && !found.includes(number)) found.push(number);
    } else for (const word of alike[i]) combine(i + 1, i === 0 ? word : `${name} ${word}`);
  };
  combine(0, '');
  return found;
}

/** Given names that are one in another spelling, a letter apart: "Victor" and "Viktor", not "Victor" and "Vitya". */
const givenNamesLike = remembered((name: string): readonly string[] =>
  nicknamesOf(name).filter(
    (other) =>
      other !== name &&
      editDistance(soundOf(name), soundOf(other), 1) <= 1 &&
      Math.abs(name.length - other.length) < 2,
  ),
);
