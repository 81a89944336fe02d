import { localDayOf } from '../text/localDay.js';
import type { ListHead } from '../sanctions/compiled/compiledList.js';
import type { Problem } from '../registry/problem.js';
import { isLoss } from '../registry/problem.js';
import { lineText } from '../text/output/lineText.js';
import { counted } from '../text/output/plural.js';
import { Lines } from '../text/positions.js';

/** A file that a check rests on and that could not be read, or not whole. */
export interface NotRead {
  readonly what: 'registry' | 'decisions' | 'ignores' | 'list' | 'draft' | 'document';
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and what to do, without the file's name. */
  readonly message: string;
}

/** A sanctions list that names were held against. */
export interface ReadList {
  readonly id: string;
  readonly title: string;
  /** The list's own date, ISO 8601; null where its files give none. */
  readonly date: string | null;
  /** The day of its import, ISO 8601. */
  readonly imported: string;
  /** What its import has to say of it: files that are missing, rows that were left out. Empty where it is whole. */
  readonly incomplete: readonly string[];
}

/** A document that quotations were held against. */
export interface ReadDocumentHead {
  /** Its path or address. */
  readonly name: string;
  readonly title: string;
  readonly words: number;
  /** What of it was not read, or not for certain: sentences that go on its name. */
  readonly notes: readonly string[];
}

/** What a check of drafts rests on. Without it, that nothing was found means nothing. */
export interface WhatWasRead {
  readonly registry: {
    readonly files: readonly string[];
    readonly entries: number;
    /** When an entry was last reviewed: the newest date. */
    readonly reviewed: string | null;
  };
  readonly lists: readonly ReadList[];
  /** The documents that quotations were held against; absent or empty where there were none. */
  readonly documents?: readonly ReadDocumentHead[];
  readonly notRead: readonly NotRead[];
}

/** Why no quotation was compared with a document, where none could be read. */
export function noDocumentWords({ notRead }: WhatWasRead): string {
  return notRead.some(({ what }) => what === 'document')
    ? 'No document could be read: no quotation was compared with one'
    : 'No document is attached: no quotation was compared with one';
}

/** The problems of a file for which it, or a part of it, could not be read. @param text empty where nothing of it was read */
export function notReadIn(
  what: NotRead['what'],
  file: string,
  text: string,
  problems: readonly Problem[],
): NotRead[] {
  const errors = problems.filter(isLoss);
  const lines = new Lines(text);
  return errors.map(({ start, message }) => ({
    what,
    file,
    ...(text !== '' && lines.positionOf(start)),
    message,
  }));
}

/** "actors.yaml:12:5: error: ...", as compilers print it. */
export function notReadLine({ file, line, column, message }: NotRead): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return `${lineText(file)}${place}: error: ${messageAlone(file, message)}`;
}

/** The same for people: "actors.yaml, line 12: ...". */
export function notReadInWords({ file, line, message }: NotRead): string {
  return `${lineText(file)}${line === undefined ? '' : `, line ${line}`}: ${messageAlone(file, message)}`;
}

/** The file stands at the head, and not again in the message. */
function messageAlone(file: string, message: string): string {
  const unread = `cannot read ${file}: `;
  return message.startsWith(unread) ? message.slice(unread.length) : message;
}

/** What there is to say of a list that names are held against. */
export function readListOf({ imported, summary }: ListHead): ReadList {
  const { list, title, date, records, declaredRecords, skippedCount, incomplete } = summary;
  return {
    id: list,
    title,
    date: date ?? null,
    imported: localDayOf(imported),
    incomplete: [
      ...(declaredRecords === undefined
        ? []
        : [`its file promises ${declaredRecords} records but has ${records}`]),
      ...(skippedCount > 0 ? [`${counted(skippedCount, 'row', 'rows')} left out`] : []),
      ...(incomplete === undefined ? [] : [incomplete]),
    ],
  };
}

/** What is said of a draft that has a date, and one that cannot be read. */
export const UNREAD_DATE = 'the draft’s date cannot be read, so nothing dated is certain';

/** "dated 2025-11-22", or that the date cannot be read. @param date the draft's; empty where it has one that cannot be read */
export function draftDateWords(date: string): string {
  return date === '' ? UNREAD_DATE : `dated ${date}`;
}

/** What has a list's date: "of 2025-11-19", or the day of the import of a list without one. */
export function listDateWords({ date, imported }: Pick<ReadList, 'date' | 'imported'>): string {
  return date ? `of ${date}` : `imported on ${imported}, date of the list unknown`;
}
