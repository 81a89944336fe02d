import { Character, characterOf } from '../../../src/engine/names/matching/characters.js';
import { fold } from '../../../src/engine/names/matching/fold.js';

/** What stands between a word and the one before it. */
export type Gap = 'joined' | 'broken' | 'apart';

/** One word of a name or a text; offsets are UTF-16 code units. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** The word as it is compared: folded, without apostrophes and points inside it; `'s` for a possessive; `and` for &. */
  readonly folded: string;
  /** Whether a name can begin with this word: it holds a capital, or begins with a digit or an uncased letter. */
  readonly begins: boolean;
  /**
   * What separates it from the word before. `joined`: nothing, blanks, one hyphen, an apostrophe, a middle dot, the point of
   * an initial; `broken`: any other mark; `apart`: a line's end or more than 16 characters, which no name reads across.
   */
  readonly gap: Gap;
}

/** The words of a name or a text by the rules that WordReader states, one character at a time and with no thought of speed. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let at = 0;
  let gapStart = 0;
  while (at < text.length) {
    const possessive =
      words.length > 0 &&
      isLetterOrSolo(kind(text, words.at(-1)!.start)) &&
      at === gapStart &&
      kind(text, at) === Character.Apostrophe &&
      isPossessive(text, at + 1);
    const end = possessive ? marksEnd(text, at + 2) : wordEnd(text, at);
    if (end === at) {
      at += width(text, at);
      continue;
    }
    const previous = words.at(-1);
    const gap = previous
      ? gapOf(text.slice(gapStart, at), text.slice(previous.start, previous.end), previous.folded)
      : 'apart';
    const source = text.slice(at, end);
    const folded =
      source === '&' || source === '＆'
        ? 'and'
        : possessive
          ? "'s"
          : fold(source).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    words.push({ start: at, end, folded, begins: !possessive && begins(source), gap });
    at = gapStart = end;
  }
  return words;
}

const width = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);
const kind = (text: string, at: number): Character =>
  at < text.length ? characterOf(text.codePointAt(at)!) : Character.Other;
const isLetter = (what: Character): boolean => what >= Character.Lower && what <= Character.Digit;

const isLetterOrSolo = (what: Character): boolean => isLetter(what) || what === Character.Solo;

function marksEnd(text: string, at: number): number {
  while (at < text.length && kind(text, at) === Character.Mark) at += width(text, at);
  return at;
}

function wordEnd(text: string, start: number): number {
  const first = kind(text, start);
  if (first === Character.Ampersand) return start + 1;
  if (first === Character.Solo) return marksEnd(text, start + width(text, start));
  if (!isLetter(first)) return start;
  let at = start;
  let letters = 0;
  let pointed = 0;
  for (;;) {
    while (isLetter(kind(text, at))) {
      at = marksEnd(text, at + width(text, at));
      letters++;
    }
    const next = kind(text, at);
    if (
      next === Character.Apostrophe &&
      isLetter(kind(text, at + 1)) &&
      !isPossessive(text, at + 1) &&
      pointed === 0
    ) {
      at += 1;
      letters = 2;
    } else if (
      next === Character.Point &&
      letters === 1 &&
      (first === Character.Upper || first === Character.Uncased) &&
      isSingle(text, at + 1)
    ) {
      at += 1;
      letters = 0;
      pointed++;
    } else {
      return pointed > 0 && next === Character.Point ? at + 1 : at;
    }
  }
}

/** Whether the letter here stands alone, up to a point or whatever ends a word. */
function isSingle(text: string, at: number): boolean {
  const letter = kind(text, at);
  return (
    isLetter(letter) &&
    letter !== Character.Digit &&
    !isLetter(kind(text, marksEnd(text, at + width(text, at))))
  );
}

/** Whether, behind an apostrophe, an s ends the word. */
function isPossessive(text: string, at: number): boolean {
  return /[sS]/.test(text[at] ?? '') && !isLetter(kind(text, marksEnd(text, at + 1)));
}

function begins(source: string): boolean {
  if (source === '&' || source === '＆') return false;
  const first = kind(source, 0);
  return (
    first === Character.Digit ||
    first === Character.Uncased ||
    first === Character.Solo ||
    /[\p{Lu}\p{Lt}]/u.test(source)
  );
}

/** Words after which a point is no full stop. */
const ABBREVIATIONS = new Set([
  'st',
  'mt',
  'ft',
  'dr',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'gen',
  'col',
  'sen',
  'rep',
  'gov',
  'lt',
  'sgt',
  'capt',
  'prof',
  'rev',
  'hon',
  'co',
  'inc',
  'ltd',
  'corp',
  'bros',
]);

function gapOf(gap: string, before: string, folded: string): Gap {
  const kinds = Array.from(gap, (char) => characterOf(char.codePointAt(0)!));
  if (kinds.length > 16 || kinds.includes(Character.Line)) return 'apart';
  const initial = isInitial(before);
  if (kinds[0] === Character.Point && (initial || ABBREVIATIONS.has(folded))) kinds.shift();
  const shape = kinds.map((what) => SHAPES[what] ?? '').join('');
  return /^ *[-·]? *$/.test(shape) && !/ [-·] /.test(shape) ? 'joined' : 'broken';
}

/** One capital or uncased letter, or letters with points. */
function isInitial(word: string): boolean {
  const [first, ...others] = Array.from(word, (char) => characterOf(char.codePointAt(0)!));
  return (
    (first === Character.Upper || first === Character.Uncased) &&
    (others.includes(Character.Point) || others.every((what) => what === Character.Mark))
  );
}

const SHAPES: Partial<Record<Character, string>> = {
  [Character.Blank]: ' ',
  [Character.Hyphen]: '-',
  [Character.MiddleDot]: '·',
  [Character.Point]: '.',
  [Character.Other]: 'x',
};
