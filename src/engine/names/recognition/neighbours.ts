import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { remembered } from '../../text/remembered.js';
import { endsInTitle } from '../../text/sentences.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import { isTitleAbbreviation } from '../../english/titlesBeforeNames.js';

/** A word of a reading that stands beside a name, joined to it by one blank. */
export interface Neighbour extends Span {
  /** As written, without a point. */
  readonly text: string;
  /** The word folded, without apostrophes. */
  readonly folded: string;
  readonly capital: boolean;
  /** An initial or a run of them ("V.", "V", "J.-C."). */
  readonly initial: boolean;
}

// slow-regex: at most LONGEST characters are looked at
const WORD_BEFORE = /(?:(?:\p{Lu}\.-?){1,3}\p{Lu}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)(\.?)$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{M}\p{N}]))*/u;
/** The longest word that is looked at as a whole. */
const LONGEST = 40;

/** The word to the left of `at`, where one blank and nothing else is between; none at a sentence's start. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  if (text[at - 1] !== ' ' || at < 2) return undefined;
  // No word goes on over a blank.
  const from = Math.max(0, at - 1 - LONGEST, text.lastIndexOf(' ', at - 2) + 1);
  const match = WORD_BEFORE.exec(text.slice(from, at - 1));
  if (!match) return undefined;
  const pointed = match[1] === '.';
  const word = neighbour(
    pointed ? match[0].slice(0, -1) : match[0],
    at - 1 - match[0].length,
    at - 1,
  );
  return pointed && !word.initial && !isTitleAbbreviation(word.folded) ? undefined : word;
}

/** The word to the right of `at`, where one blank and nothing else is between. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  if (text[at] !== ' ') return undefined;
  const match = WORD_AFTER.exec(text.slice(at + 1, at + 1 + LONGEST));
  return match ? neighbour(match[0], at + 1, at + 1 + match[0].length) : undefined;
}

function neighbour(written: string, start: number, end: number): Neighbour {
  const { text, folded, capital, initial } = wordByItself(written);
  return { start, end, text, folded, capital, initial };
}

const wordByItself = remembered((text): Omit<Neighbour, 'start' | 'end'> => ({
  text,
  folded: fold(text).replace(/['’]/g, ''),
  capital: /^[\p{Lu}\p{Lt}]/u.test(text),
  initial: /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(text),
}));

/** Whether a sentence, a line or a quotation begins here, so that the first word's capital says nothing. */
export function beginsSentence(text: string, at: number): boolean {
  if (text[at - 1] === ' ' && /[a-z,]/.test(text.charAt(at - 2))) return false;
  return (
    /(?:^|[.!?:;…"“”„«»()[\]–—•\uFFFC]|[.!?…]['’)]|(?:^|\s)['‘])\s*$/u.test(
      text.slice(Math.max(0, at - 4), at),
    ) && !endsInTitle(text.slice(Math.max(0, at - 12), at).trimEnd())
  );
}

/** The longest text that can be a headline. */
const LONGEST_HEADLINE = 160;

/** Whether a text is written like a headline, without a full stop and most of its words with capitals, so that a capital says nothing. */
export function isHeadlineCase(text: string): boolean {
  if (text.length <= LONGEST_HEADLINE && isAllCapitals(text)) return true;
  if (text.length > LONGEST_HEADLINE || /[.!?]["”’')\]]*(?:\s+\p{Lu}|\s*$)/u.test(text))
    return false;
  const { capitals, small } = countCases(text);
  return capitals > 3 && capitals >= 3 * small;
}

/** Whether a heading's capitals say nothing: a word in small letters that a title would write with a capital shows that they do ("Johnson asks Congress to carry on"). */
export function isTitleCase(heading: string): boolean {
  return isHeadlineCase(heading) || countCases(heading).small === 0;
}

/** How many of a line's words begin with a capital and with a small letter, but for those that a title leaves small. */
function countCases(line: string): { capitals: number; small: number } {
  let capitals = 0;
  let small = 0;
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)) {
    if (isFunctionWord(fold(word)) && word.length < 5) continue;
    if (/^\p{Lu}/u.test(word)) capitals++;
    else small++;
  }
  return { capitals, small };
}

/** Whether a line is written in capitals throughout, two words or more. */
function isAllCapitals(text: string): boolean {
  return (
    !/\p{Ll}{2}|(?<!['’])\p{Ll}/u.test(text) &&
    /\p{Lu}{2}(?:[.'’-]+\p{Lu})*[^\p{L}]+\p{Lu}{2}/u.test(text)
  );
}

/** So much is looked at on each side for an address, in UTF-16 code units. */
const LONGEST_ADDRESS = 120;

/** Whether words stand inside an address of the web or of mail: "https://example.org/Ada-Veld", "Veld@example.org". */
export function isInAddress(text: string, { start, end }: Span): boolean {
  if (text[end] === '@') return true;
  if (!/[/.=@_?&#%-]/.test(text.charAt(start - 1))) return false;
  // slow-regex: at most LONGEST_ADDRESS characters are looked at
  const joined = /\S+$/.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? '';
  return /:\/\/|^["“(<]?www\.|[\p{L}\p{N}]@/u.test(joined);
}
