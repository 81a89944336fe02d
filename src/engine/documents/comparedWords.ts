import type { Span } from '../annotation.js';
import { MONTH_NAMES } from '../english/calendar.js';
import { normsOf } from './comparedForms.js';
import {
  isJoinedScale,
  isOneOfScale,
  mayGoOn,
  ordinalNorm,
  spokenNumber,
  valueOfOrdinal,
} from './spokenNumbers.js';
import { tokenEnd } from './wordScanner.js';

/** A word in the form in which quotations and documents are compared; offsets are UTF-16 code units of its text, end exclusive. */
export interface ComparedWord extends Span {
  /** Small letters, contractions opened, number words as digits: "don't" is "do" and "not", "five" is "5". */
  readonly norm: string;
  /** Whether it is the short half of a contraction ("we'll", "it's"): tidying opens and closes those. */
  readonly contracted: boolean;
  /** Whether it is written with a capital where no sentence begins: a name, in all likelihood. */
  readonly proper: boolean;
  /** Whether it is written with a capital, at the head of a sentence or not. */
  readonly capital: boolean;
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((name) => name.toLowerCase()));
/** In small letters these are other words as well: "a third may fail". */
const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august']);

/** So much is looked at on each side of a word for the next one, in UTF-16 code units. */
const LONGEST_NEIGHBOUR = 24;

/** How many words are split before others get their turn: some milliseconds of work. */
const WORDS_A_STEP = 8192;

/** The words of a text, kept in a few bytes each: a million of them cost less than 30 MB. */
export class ComparedWords {
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private contractions = new Uint8Array(1024);
  private readonly norms: string[] = [];

  constructor(private readonly text: string) {}

  get length(): number {
    return this.norms.length;
  }

  /** The word at a place; undefined outside. */
  at(i: number): ComparedWord | undefined {
    const norm = this.norms[i];
    if (norm === undefined) return undefined;
    const start = this.starts[i];
    const end = this.ends[i];
    const capital = this.isCapital(i);
    const proper = capital && !beginsSentence(this.text, start);
    return { start, end, norm, contracted: this.contractions[i] === 1, proper, capital };
  }

  /** The form in which a word is compared. */
  norm(i: number): string {
    return this.norms[i];
  }

  /** Where a word begins. */
  start(i: number): number {
    return this.starts[i];
  }

  /** All words as they are compared. */
  all(): ComparedWord[] {
    return this.norms.map((_, i) => this.at(i)!);
  }

  /** The first word that does not begin before an offset; the count of words where none is left. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Adds the words of a stretch of the text, in steps.
   * @param skip what is left out (speaker labels, stage directions), ascending and apart
   */
  *add(from: number, to: number, skip: readonly Span[]): Generator<void> {
    let skipped = 0;
    let at = from;
    for (let steps = 1; ; steps++) {
      const token = tokenEnd(this.text, at, to);
      if (token === null) return;
      const [start, end] = token;
      at = end;
      if (steps % WORDS_A_STEP === 0) yield;
      while (skipped < skip.length && skip[skipped].end <= start) skipped++;
      if (skipped < skip.length && skip[skipped].start <= start) continue;
      this.addToken(start, end);
    }
  }

  private addToken(start: number, end: number): void {
    const raw = this.text.slice(start, end);
    const norms = normsOf(raw === 'US' && !this.isShouted(start, end) ? 'U.S.' : raw);
    if (norms.length === 1 && mayGoOn(norms[0]) && this.joinsNumber(norms[0], start, end)) return;
    norms.forEach((norm, i) => {
      const place = this.norms.length;
      if (place === this.starts.length) this.grow();
      this.norms.push(norm);
      this.starts[place] = start;
      this.ends[place] = end;
      this.contractions[place] = i > 0 && norm !== 'not' && /['’]/.test(raw) ? 1 : i > 0 ? 2 : 0;
    });
    this.readDay(this.norms.length - 1);
  }

  /**
   * Whether the words beside one, of its sentence, are in capitals: "TELL US" is not about a country. Nothing further away
   * counts, so that a quotation reads like the passage that it was cut from.
   */
  private isShouted(start: number, end: number): boolean {
    // slow-regex: at most LONGEST_NEIGHBOUR characters are looked at
    const before = /(\p{L}[\p{L}’']*)[^\p{L}.!?\n]*$/u.exec(
      this.text.slice(Math.max(0, start - LONGEST_NEIGHBOUR), start),
    )?.[1];
    const behind = /^[^\p{L}.!?\n]*(\p{L}[\p{L}’']*)/u.exec(
      this.text.slice(end, end + LONGEST_NEIGHBOUR),
    )?.[1];
    return [before, behind].every((word) => word === undefined || !/\p{Ll}/u.test(word));
  }

  /** Reads "November third", "the 3rd of November" and "third November" as the days that they are: "November 3". */
  private readDay(last: number): void {
    if (this.isMonth(last)) {
      this.asDay(this.norms[last - 1] === 'of' ? last - 2 : last - 1);
      return;
    }
    if (valueOfOrdinal(this.norms[last]) === undefined) return;
    if (this.isMonth(this.norms[last - 1] === 'the' ? last - 2 : last - 1)) this.asDay(last);
  }

  private asDay(i: number): void {
    const day = i < 0 ? undefined : valueOfOrdinal(this.norms[i]);
    if (day !== undefined && day <= 31) this.norms[i] = String(day);
  }

  private isMonth(i: number): boolean {
    const norm = this.norms[i];
    if (norm === undefined || !MONTHS.has(norm)) return false;
    return !DOUBTFUL_MONTHS.has(norm) || /\p{Lu}/u.test(this.text[this.starts[i]]);
  }

  private grow(): void {
    const doubled = <A extends Int32Array | Uint8Array>(array: A, larger: A): A => {
      larger.set(array);
      return larger;
    };
    const length = this.starts.length * 2;
    this.starts = doubled(this.starts, new Int32Array(length));
    this.ends = doubled(this.ends, new Int32Array(length));
    this.contractions = doubled(this.contractions, new Uint8Array(length));
  }

  /** Joins "twenty-five", "three hundred and forty" and "15 thousand", which are one number each. */
  private joinsNumber(norm: string, start: number, end: number): boolean {
    const last = this.norms.length - 1;
    if (last < 0) return false;
    if (this.joinsDecimal(norm, start, end)) return true;
    const isAnd = last > 0 && this.norms[last] === 'and';
    const head = isAnd ? last - 1 : last;
    const between = this.text.slice(this.ends[head], start);
    const isOne = isWithinNumber(norm, between, isAnd);
    // Figures in digits stand by themselves: "in 200 5 people" is none.
    const isSpelt = (at: number): boolean => /\p{L}/u.test(this.text[at]);
    if (!isOne || !isSpelt(start)) return false;
    if (!isJoinedScale(norm) && !isSpelt(this.starts[head])) return false;
    if (!isAnd && isOneOfScale(this.norms[head], norm)) this.norms[head] = '1';
    const ordinal = valueOfOrdinal(norm);
    const joined = spokenNumber(this.norms[head], String(ordinal ?? norm), isAnd);
    if (joined === undefined) return false;
    // "A hundred first responders" are no 101.
    if (ordinal !== undefined && this.norms[head].endsWith('00')) return false;
    this.norms.length = head + 1;
    this.norms[head] = ordinal === undefined ? String(joined) : ordinalNorm(joined);
    this.ends[head] = end;
    if (ordinal !== undefined) this.readDay(head);
    return true;
  }

  /** Joins "one point two five", which is 1.25; "at one point two people left" is not. */
  private joinsDecimal(norm: string, start: number, end: number): boolean {
    const last = this.norms.length - 1;
    const isDigit = /^\d$/.test(norm) && /\p{L}/u.test(this.text[start]);
    if (!isDigit || !/^\s+$/.test(this.text.slice(this.ends[last], start))) return false;
    const isMore = /\.\d+$/.test(this.norms[last]) && /\p{L}/u.test(this.text[this.starts[last]]);
    if (isMore) {
      this.norms[last] += norm;
      this.ends[last] = end;
      return true;
    }
    const whole = last > 0 && this.norms[last] === 'point' ? this.norms[last - 1] : '';
    const isWhole = whole === 'one' ? this.norms[last - 2] !== 'at' : /^\d{1,3}$/.test(whole);
    if (!isWhole) return false;
    this.norms.length = last;
    this.norms[last - 1] = `${whole === 'one' ? '1' : whole}.${norm}`;
    this.ends[last - 1] = end;
    return true;
  }

  private isCapital(i: number): boolean {
    if (this.contractions[i] !== 0) return false;
    const raw = this.text.slice(this.starts[i], this.ends[i]);
    return /^\p{Lu}/u.test(raw) && raw !== 'I' && !/^I['’]/.test(raw);
  }
}

/** Whether what stands between two words lets them be one number. "Twenty-one" is 21; in "of the twenty one was left" it is one of them. */
function isWithinNumber(norm: string, between: string, isAnd: boolean): boolean {
  if (norm === 'one') return !isAnd && /^[-‐‑]$/.test(between);
  return isAnd ? /^\s+and\s+$/i.test(between) : /^(?:[-‐‑]|\s+)$/.test(between);
}

/** Splits a text into the words that are compared. What `skip` covers (speaker labels, stage directions) is left out. */
export function comparedWords(text: string, skip: readonly Span[] = []): ComparedWord[] {
  const words = new ComparedWords(text);
  const steps = words.add(0, text.length, skip);
  while (!steps.next().done);
  return words.all();
}

function beginsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[\s"“”‘’'([—–-]/.test(text[i]) && at - i < 8) i--;
  if (
    i >= 3 &&
    text[i] === '.' &&
    /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Prof)$/u.test(
      text.slice(Math.max(0, i - 5), i),
    )
  )
    return false;
  return i < 0 || /[.!?…:\n]/.test(text[i]) || /\n/.test(text.slice(i + 1, at));
}
