import type { Span } from '../../annotation.js';
import { type DraftDate, readDraftDate } from '../draftDate.js';

/** What a draft's front matter says of the draft; each part is absent where it says nothing of it. */
export interface FrontMatter extends Span {
  /** ISO 8601: to the day, or partial (2021-11) where it says no more. */
  readonly date?: string;
  /** The date as it is written, where nobody can tell for certain which day is meant. */
  readonly unreadDate?: UnreadDate;
  /** A BCP 47 language tag, in small letters. */
  readonly lang?: string;
}

/** A draft's date that cannot be read for certain: where it stands, and why. */
export interface UnreadDate extends Span {
  readonly problem: Extract<DraftDate, { problem: string }>['problem'] | 'two-dates';
}

const YAML =
  /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)\+\+\+[ \t]*(?=\r|\n|$)/;
/** Front matter is a screenful; what is longer is a thematic break with prose after it. */
const LONGEST = 20_000;
/** A key at the left edge, as YAML, TOML and JSON write it, and what stands behind it on its line. */
const LINE = /^["']?(date|lang)["']?[ \t]*[:=][ \t]*([^\r\n]*)/gim;

/**
 * The front matter at the head of a draft (YAML between `---`, TOML between `+++`), or null. It is read line by line, so
 * that a line which is no YAML costs only itself.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(text)) return null;
  const head = text.slice(0, LONGEST);
  const match = YAML.exec(head) ?? TOML.exec(head);
  if (!match) return null;
  const base = match[0].indexOf(match[1], 3);
  const dates: { date: DraftDate; place: Span }[] = [];
  let lang: string | undefined;
  for (const line of match[1].matchAll(LINE)) {
    const value = valueOf(line[2]);
    if (value === '') continue;
    if (line[1].toLowerCase() === 'lang')
      lang ??= /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.exec(value)?.[0].toLowerCase();
    else {
      const start = base + line.index + line[0].length - line[2].length + line[2].indexOf(value);
      dates.push({ date: readDraftDate(value), place: { start, end: start + value.length } });
    }
  }
  return {
    start: 0,
    end: match[0].length,
    ...dated(dates),
    ...(lang && { lang }),
  };
}

/** Keys whose values are printed, as newsrooms and site builders name them. */
const COPY =
  /^["']?(?:title|headline|hed|sub(?:title|head(?:line)?|hed)|dek|deck|kicker|standfirst|description|summary|excerpt|caption|byline|author)["']?[ \t]*[:=][ \t]*/i;

/**
 * Where the front matter of a draft has words that are printed: the values of "title", "description" and their like, each on the line of its key.
 * @param text the whole draft
 * @returns spans of the draft, UTF-16, end exclusive, in order
 */
export function printedFrontMatter(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const key = COPY.exec(line)?.[0];
    if (key === undefined || key.length === line.length) continue;
    found.push({ start: start + index + key.length, end: start + index + line.length });
  }
  return found;
}

function dated(
  dates: readonly { date: DraftDate; place: Span }[],
): Pick<FrontMatter, 'date' | 'unreadDate'> {
  if (dates.length === 0) return {};
  const [{ date: first, place }] = dates;
  if ('problem' in first) return { unreadDate: { ...place, problem: first.problem } };
  const other = dates.find(({ date }) => !('date' in date) || date.date !== first.date);
  return other ? { unreadDate: { ...other.place, problem: 'two-dates' } } : { date: first.date };
}

/** A value without its quotation marks, or the comment behind it. */
function valueOf(written: string): string {
  const quoted = /^(["'“])([^"'“”]*)["'”]/.exec(written);
  return quoted
    ? quoted[2].trim()
    : written
        .replace(/[ \t]#[^]*$/, '')
        .trim()
        .replace(/,$/, '');
}
