import type { Span } from '../annotation.js';
import { ordinalValue } from '../english/numbers.js';
import { wordSet } from '../english/wordSet.js';
import { type ComparedWord, comparedWords } from './comparedWords.js';
import { FUNCTION_WORDS, HEDGES, isFigure, MODALS, NEGATIONS } from './functionWords.js';

/** A figure with what it counts: "$14 million", "8.2 million tons". */
export interface CountedFigure extends Span {
  readonly number: string;
  /** The sign of a currency before it, or else the stem of the word behind it: what is counted. */
  readonly unit: string;
  /** How it is rounded, where the text says so: "about 400", "more than 400", "nearly 400". */
  readonly rounded?: 'about' | 'up' | 'down';
}

/** What a sentence says, taken apart for comparing. */
export interface QuantityStatement {
  readonly names: ReadonlySet<string>;
  /** A word with a capital at the head of a sentence: a name where the other side has it as one. */
  readonly leading: ReadonlySet<string>;
  /** Years, months and days of the week. */
  readonly dates: ReadonlySet<string>;
  /** The stems of what else it says, each with one of its forms. */
  readonly matter: ReadonlyMap<string, string>;
  /** Numbers and ordinals, whether or not it says what they count. */
  readonly numbers: readonly string[];
  readonly negations: number;
  /** Days of the month; ordinals with what they number ("1 quarter"). */
  readonly days: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** What somebody or something owns: "rival" of "Dunne's rival". */
  readonly owned: readonly string[];
  /** Whether it tells of a plan, and whether of what is over. */
  readonly isPlan: boolean;
  readonly isPast: boolean;
  readonly figures: readonly CountedFigure[];
}

const DATE =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:1[5-9]|20)\d\d)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ABOUT = /^(?:about|around|some|roughly|approximately|circa)$/;
/** Words of what was to be: a plan and what came of it have two figures. */
const PLANS = wordSet(`
  plan plans planned planning meant expect expects expected supposed due forecast forecasts budgeted estimate estimated propose proposed
  hope hoped aim aims aimed intended scheduled projected pledged promised target targeted sought wanted`);
/** Words of what was before: another time has another figure. */
const PAST = wordSet(
  'once formerly originally initially previously earlier ago before former then',
);
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|mn|bn|tn)$/;
const SHORT_SCALES = new Map([
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

/** Takes a sentence apart: its names, dates and other words, and its figures with what they count. */
export function readStatement(text: string): QuantityStatement {
  const words = comparedWords(text);
  const names = new Set<string>();
  const leading = new Set<string>();
  const dates = new Set<string>();
  const matter = new Map<string, string>();
  const numbers: string[] = [];
  const figures: CountedFigure[] = [];
  const days = new Set<string>();
  const ordinals = new Set<string>();
  for (const [i, word] of words.entries()) {
    const { norm } = word;
    if (isFigure(norm) && !DATE.test(norm) && !SCALE.test(norm)) numbers.push(norm);
    if (DATE.test(norm)) dates.add(norm);
    else if (isDayOfMonth(words, i)) days.add(norm);
    else if (isOrdinal(text, word)) ordinals.add(`${norm} ${matterStem(words[i + 1]?.norm ?? '')}`);
    else if (/^\d/.test(norm)) figures.push(...countedAt(text, words, i));
    else if (word.proper) names.add(norm);
    else if (isMatter(word)) {
      if (word.capital) leading.add(norm);
      else matter.set(matterStem(norm), norm);
    }
  }
  const has = (set: ReadonlySet<string>): boolean => words.some(({ norm }) => set.has(norm));
  return {
    names,
    leading,
    dates,
    matter,
    numbers,
    figures,
    days,
    ordinals,
    owned: ownedWords(words),
    negations: words.filter(({ norm }) => NEGATIONS.has(norm)).length,
    isPlan: has(PLANS) || has(MODALS),
    isPast: has(PAST),
  };
}

/** "May 2", "2 May": a day, and no count. */
function isDayOfMonth(words: readonly ComparedWord[], at: number): boolean {
  return (
    /^\d{1,2}$/.test(words[at].norm) &&
    [words[at - 1], words[at + 1]].some((beside) => beside?.capital && MONTH.test(beside.norm))
  );
}

/** Whether a number is written as an ordinal: "first", "2nd". */
function isOrdinal(text: string, { start, end, norm }: ComparedWord): boolean {
  if (!/^\d/.test(norm)) return false;
  const written = text.slice(start, end).toLowerCase();
  return /\d(?:st|nd|rd|th)$/.test(norm) || ordinalValue(written) !== undefined;
}

/** The stems of the words behind "'s". */
function ownedWords(words: readonly ComparedWord[]): string[] {
  return words.flatMap(({ norm }, i) =>
    norm === "'s" && words[i + 1] && isMatter(words[i + 1]) ? [matterStem(words[i + 1].norm)] : [],
  );
}

/** The figure at a word, as a list of one; none where nothing says what it counts. */
export function countedAt(
  text: string,
  words: readonly ComparedWord[],
  at: number,
): CountedFigure[] {
  let end = at + 1;
  while (words[end] !== undefined && SCALE.test(words[end].norm)) end++;
  const number = words
    .slice(at, end)
    .map(({ norm }) => SHORT_SCALES.get(norm) ?? norm)
    .join(' ');
  const { start } = words[at];
  const sign = /(\p{Sc}) ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  const rounded = roundedAt(words, at, end);
  if (sign)
    return [
      { start: start - sign[0].length, end: words[end - 1].end, number, unit: sign[1], ...rounded },
    ];
  const unit = words[end];
  if (!unit || FUNCTION_WORDS.has(unit.norm) || (isFigure(unit.norm) && unit.norm !== 'percent'))
    return [];
  return [{ start, end: unit.end, number, unit: matterStem(unit.norm), ...rounded }];
}

/** "about 400", "400 or so"; "more than 400", "at least 400"; "nearly 400", "fewer than 400". */
function roundedAt(
  words: readonly ComparedWord[],
  at: number,
  end: number,
): Pick<CountedFigure, 'rounded'> {
  const norms = [at - 2, at - 1, end, end + 1, end + 2].map((i) => words[i]?.norm ?? '');
  const [first, before, ...behind] = norms;
  const led = `${first} ${before}`;
  if (/(?:^| )or (?:so|thereabouts)(?: |$)/.test(behind.join(' ')) || ABOUT.test(before))
    return { rounded: 'about' };
  if (/^(?:more|greater) than$|^at least$|(?:^| )(?:over|above|exceeding)$/.test(led))
    return { rounded: 'down' };
  if (/^(?:less|few|fewer) than$|^up to$|(?:^| )(?:nearly|almost|under|below)$/.test(led))
    return { rounded: 'up' };
  return {};
}

function isMatter({ norm, contracted }: ComparedWord): boolean {
  return (
    !contracted &&
    norm.length > 2 &&
    ![FUNCTION_WORDS, HEDGES, MODALS, NEGATIONS].some((set) => set.has(norm)) &&
    !isFigure(norm)
  );
}

/** A word without the endings of a plural or a verb. */
export function matterStem(norm: string): string {
  const stem = norm.replace(/(?:ings?|ed|es|s)$/, '').replace(/e$/, '');
  return stem.length >= 3 ? stem : norm;
}
