import { genderOf } from '../../english/gender.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import type { ScannedText } from '../recognition/hit.js';
import { beginsSentence } from '../recognition/neighbours.js';
import { capitalRuns, MAX_NAME_WORDS, type RunWord } from './capitalRuns.js';
import { creditsIn, outside } from './credits.js';
import { bodyName } from './draftedBodies.js';
import { personName } from './draftedPeople.js';
import { isCalendarName, isGiven } from './nameWords.js';
import type { RawName } from './rawName.js';
import { isSeat } from './roles.js';

/**
 * Finds the names of people and bodies in a paragraph, as far as its words alone tell, in order.
 * Takes time linear in the text.
 */
export function rawNames(scanned: ScannedText): RawName[] {
  const { text, datelineEnd } = scanned;
  return outside(capitalRuns(text), creditsIn(text))
    .filter(
      ({ start, words }) =>
        start >= datelineEnd && words.length <= MAX_NAME_WORDS && !isSeatBehind(text, start),
    )
    .flatMap((run) => {
      const words = withoutOpening(text, run.words);
      const body = bodyName(scanned, run, words);
      // "EU President Ann Lee" names two.
      const rest = body ? words.filter(({ start }) => start >= body.end) : words;
      const person = rest.length > 0 ? personName(scanned, run, rest) : null;
      return [body, person].filter((name) => name !== null);
    });
}

/** ", D-N.M.,", "(R-Ohio)": party and state behind a lawmaker's name. */
function isSeatBehind(text: string, start: number): boolean {
  return (
    isSeat(text.slice(start, start + 3)) &&
    /(?:, |\()$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** The words without those whose capital says nothing: a sentence's first word, a weekday. */
function withoutOpening(text: string, words: readonly RunWord[]): readonly RunWord[] {
  let from = 0;
  while (from < words.length && isStarter(text, words, from)) from++;
  let to = words.length;
  while (to - from > 1 && isDay(words[to - 1].folded)) to--;
  return words.slice(from, to);
}

const isDay = (word: string): boolean => isCalendarWord(word) && !isCalendarName(word);

function isStarter(text: string, words: readonly RunWord[], at: number): boolean {
  const { folded, start, capital } = words[at];
  return (
    (!capital && !/^[ae]l$/.test(words[at].text)) ||
    (isFunctionWord(folded) && !isAcronymBefore(words, at)) ||
    isDay(folded) ||
    (isCalendarWord(folded) && !isBeforeFamilyName(words, at)) ||
    (beginsSentence(text, start) && /...(?:ing|ed|ly)$/.test(folded) && !isGiven(folded))
  );
}

/** "VIA Rail", "IT Services": in capitals where the next word is not, so that it is no small word. */
function isAcronymBefore(words: readonly RunWord[], at: number): boolean {
  const next = words[at + 1]?.text;
  return /^\p{Lu}{2,4}$/u.test(words[at].text) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next);
}

/** Whether a word of the calendar is somebody's given name here: "April Ryan", but not "August Chicago NAPM". */
function isBeforeFamilyName(words: readonly RunWord[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || isPlace(next.folded)) return false;
  const { folded } = words[at];
  return (
    !/^(?:april|june|august)$/.test(folded) ||
    (words.length === at + 2 && genderOf(folded) !== null)
  );
}
