import type { ListFile } from '../sanctions/parsing/listReading.js';
import type { SkippedRecord } from '../sanctions/parsing/listing.js';
import { mergePeople } from './mergePeople.js';
import { type DirectoryOffice, type DirectoryPerson, DirectoryRefused } from './directoryPerson.js';

/** A file of a directory: its name, for messages, and its text in pieces of any length. */
export type DirectoryFile = ListFile;

/** How many left-out records are described one by one. */
const DESCRIBED_SKIPS = 20;
/** Beyond this a directory no longer fits in memory beside a draft. */
export const MOST_PEOPLE = 200_000;
/** The longest name that a person has, in characters; what is longer is something else. */
const LONGEST_NAME = 200;

/** What reading files came to. */
export interface ReadPeople {
  readonly people: readonly DirectoryPerson[];
  readonly skippedCount: number;
  /** The first records that were left out, and why. */
  readonly skipped: readonly SkippedRecord[];
}

/** Gathers what a format's reader delivers; people without a name are left out. */
export class DirectoryReading {
  private readonly people: DirectoryPerson[] = [];
  private readonly skipped: SkippedRecord[] = [];
  private skippedCount = 0;

  /** @throws DirectoryRefused where the file has more people than a directory may */
  deliver(person: DirectoryPerson, file: string, line: number): void {
    const name = spokenOrder(oneLine(person.name));
    if (!/\p{L}{2}/u.test(name) || name.length > LONGEST_NAME || isId(name))
      return this.skip(file, line, 'the person has no name');
    if (this.people.length >= MOST_PEOPLE)
      throw new DirectoryRefused(
        `${file}, line ${line}: a directory holds at most ${MOST_PEOPLE.toLocaleString('en')} people. Import the part that you need: one country, or those in office now.`,
      );
    const names = [...new Set((person.names ?? []).map(oneLine))].filter(
      (one) => one !== name && one.includes(' ') && one.length <= LONGEST_NAME && !isId(one),
    );
    this.people.push(
      plain({
        ...person,
        name,
        names: names.length > 0 ? names : undefined,
        born: yearOf(person.born),
        died: yearOf(person.died),
        offices: person.offices.flatMap(plainOffice),
        ids: plain(person.ids),
      }),
    );
  }

  skip(file: string, line: number, reason: string): void {
    this.skippedCount++;
    if (this.skipped.length < DESCRIBED_SKIPS) this.skipped.push({ file, line, reason });
  }

  /** @throws DirectoryRefused where nobody was read, or most of the records cannot be used */
  finish(files: readonly string[]): ReadPeople {
    const [first] = this.skipped;
    const why = first ? ` (line ${first.line}: ${first.reason})` : '';
    if (this.people.length === 0)
      throw new DirectoryRefused(
        `${files.join(', ')}: nobody was found in it${why}. Check that it is the file of people, and download it again.`,
      );
    if (this.skippedCount > 3 && this.skippedCount > this.people.length)
      throw new DirectoryRefused(
        `${files.join(', ')}: ${this.skippedCount} of ${this.people.length + this.skippedCount} records cannot be used${why}. It is another table, or damaged.`,
      );
    return {
      people: mergePeople(this.people),
      skippedCount: this.skippedCount,
      skipped: this.skipped,
    };
  }
}

/** Wikidata prints the id where an item has no label in the language asked for. */
function isId(name: string): boolean {
  return /^Q\d+$/.test(name);
}

function plainOffice({ title, since, until, party, state }: DirectoryOffice): DirectoryOffice[] {
  const words = oneLine(title);
  if (words === '' || isId(words) || words.length > LONGEST_NAME) return [];
  return [plain({ title: words, since: dayOf(since), until: dayOf(until), party, state })];
}

/** What stands behind a comma and is a part of the name, not a given name. */
const SUFFIX = /^(?:[JS][rR]\.?|[IV]+|M\.?[DP]\.?|Ph\.? ?D\.?)$/;
/** Honors and the like behind a name: capitals alone ("OBE", "KCB, QC"), "Esq." */
const HONORS = /^(?:[A-Z]{2,5}(?:[ ,]+[A-Z]{2,5})*|Esq\.?|Hon\.?)$/;

/** "Blum, Jo" as a text writes it: "Jo Blum"; of "Jane Doe, OBE" the name. */
function spokenOrder(name: string): string {
  const [, before, behind] = /^([^,]+), (.+)$/.exec(name) ?? [];
  if (behind === undefined || SUFFIX.test(behind)) return name;
  if (HONORS.test(behind) && !isFamilyAlone(before)) return before;
  return behind.includes(',') ? name : `${behind} ${before}`;
}

/** Whether what stands before a comma can only be a family name: one word, or in capitals but for "van der", as in "VAN DER BERG, JO". */
function isFamilyAlone(words: string): boolean {
  return words.split(' ').length === 1 || !/\p{Lu}\p{M}*\p{Ll}/u.test(words);
}

/** Without the keys that have no value. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && one !== '' && one !== null),
  ) as T;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The year of a date in ISO 8601; undefined where there is none. */
function yearOf(date: string | undefined): string | undefined {
  return /^[+]?(\d{4})/.exec(date ?? '')?.[1];
}

/** A date in ISO 8601, to the day or partial, out of what sources print: times of day and padding go. */
function dayOf(date: string | null | undefined): string | undefined {
  const [, year, month, day] = /^[+]?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T)/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || month === '00') return year;
  return day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}
