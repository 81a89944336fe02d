import type { Span } from '../../annotation.js';
import type { ScannedText } from './hit.js';
import { beginsSentence, wordAfter, wordBefore } from './neighbours.js';
import { isOrigin } from '../../english/countries.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import { isPersonTitle } from '../../english/titles.js';

/** Things that are called after people, written small: "Nobel prize", "Ayalon prison". */
const NAMED_AFTER = wordSet(
  'prize prizes award awards medal prison jail airport street square institute university foundation museum stadium hospital school theorem syndrome disease',
);

/** Whether a personal name goes on to the right and is the name of something else: "Willy Brandt Platz", "Merkel-Schmidt". */
export function personGoesOn({ text, headline }: ScannedText, { start, end }: Span): boolean {
  if (/^[-‑]\p{Lu}/u.test(text.slice(end, end + 2)) || isFirm(text, start, end)) return true;
  const next = wordAfter(text, end);
  // "anti-Trump Republicans": what a prefix makes of a name goes no further.
  if (next?.capital && PREFIXED.test(text.slice(Math.max(0, start - 6), start))) return false;
  // The same word twice is a line that ends with the name and one that begins with it.
  if (!next || next.text === text.slice(start, end)) return false;
  if (!next.capital) return NAMED_AFTER.has(next.folded);
  return !headline && !isFunctionWord(next.folded) && !isCalendarWord(next.folded);
}

const PREFIXED = /(?:^|[^\p{L}])(?:anti|pro|ex|non|never)[-‑]$/iu;

/** "Johnson & Johnson", "Becker & Sons". */
function isFirm(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return (
    text.startsWith(` & ${word}`, end) ||
    text.slice(Math.max(0, start - word.length - 3), start) === `${word} & ` ||
    /^ & (?:Co|Company|Sons?|Partners|Associates|Brothers|Bros)\b/.test(text.slice(end, end + 14))
  );
}

const PREFIXES = wordSet('al el ex anti pro post pre non then neo');

/** Whether the words are joined to a word before them that is no prefix: "Jabbar" in "Abdul-Jabbar"; "anti-Trump" is Trump. */
export function isJoinedBefore(text: string, { start }: Span): boolean {
  const joined = /([\p{L}\p{N}]+)[-‑]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return (
    joined !== undefined &&
    /^\p{Lu}/u.test(joined) &&
    !PREFIXES.has(joined.toLowerCase()) &&
    !isAcronym(joined) &&
    !isOrigin(joined.toLowerCase())
  );
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word);

/**
 * Whether an organisation's name is a part of a longer one: "Security Council" of "National Security Council", "Democrats"
 * of "Social Democrats", "European Chamber" of "European Chamber of Commerce", "Boeing" of "Boeing 777".
 */
export function isPartOfLongerBody({ text, headline }: ScannedText, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (isJoinedOn(text, end)) return true;
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(written) || written.split(' ').length > 2) return false;
  if (
    /^ (?:\p{Lu}?\d+(?![\d,.]| (?:percent|per cent|million|billion|points|seats|votes|to|and|or)\b)|(?:of|for) (?:the )?\p{Lu})/u.test(
      text.slice(end, end + 20),
    )
  )
    return true;
  return !headline && goesOnBefore(text, start);
}

/** "DW-WORLD" is not DW; the EU in "EU-IMF plan" is the EU. */
function isJoinedOn(text: string, end: number): boolean {
  const joined = /^[-‑](\p{Lu}\p{L}*)/u.exec(text.slice(end, end + 20))?.[1];
  return (
    joined !== undefined &&
    !isAcronym(joined) &&
    !isOrigin(joined.toLowerCase()) &&
    !isPlace(joined.toLowerCase())
  );
}

function goesOnBefore(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (
    !before?.capital ||
    before.initial ||
    /['’]s?$|-\p{Ll}+$/u.test(before.text) ||
    isAcronym(before.text)
  )
    return false;
  const { folded } = before;
  if (
    isFunctionWord(folded) ||
    isCalendarWord(folded) ||
    isOrigin(folded) ||
    isPlace(folded) ||
    isPersonTitle(folded)
  )
    return false;
  return !beginsSentence(text, before.start);
}
