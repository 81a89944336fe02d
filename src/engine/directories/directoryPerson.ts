import type { KnownOffice } from '../annotation.js';

/** An office as a directory gives it, titled as a draft would write it: "U.S. senator from Texas", "governor of Ohio". */
export type DirectoryOffice = KnownOffice;

/** Identifiers of a person elsewhere. */
export interface PersonIds {
  readonly wikidata?: string;
  /** Of the source itself: a Bioguide id, an Open Civic Data id. */
  readonly source?: string;
}

/**
 * Somebody of a directory: public facts that nobody in the newsroom has reviewed. No home page, telephone number or
 * birthday is ever kept.
 */
export interface DirectoryPerson {
  /** As the source prints it at first mention. */
  readonly name: string;
  /** Other full names. */
  readonly names?: readonly string[];
  readonly sex?: 'female' | 'male' | 'other';
  /** The years alone. */
  readonly born?: string;
  readonly died?: string;
  /** ISO 3166-1 alpha-2 codes, in small letters. */
  readonly country?: readonly string[];
  readonly offices: readonly DirectoryOffice[];
  readonly ids: PersonIds;
}

/** Which directory a file is. */
export interface DirectorySource {
  /** Short and stable, fit for a file name: "us-officeholders". */
  readonly directory: string;
  /** What a person calls it. */
  readonly title: string;
  /** Where the facts come from, with the licence where it is known. */
  readonly source: string;
  /** The day of the facts, ISO 8601; absent where the files give none. */
  readonly date?: string;
  /**
   * Offices of which every holder since a day is in it, by the kind of office (`officeKind`). Of the others all are
   * known who held them on the directory's own date.
   */
  readonly complete?: Readonly<Record<string, string>>;
}

/** A file that is no directory that can be used; the message names the file and the line, and says what to do. */
export class DirectoryRefused extends Error {
  override readonly name = 'DirectoryRefused';
}

/** A table whose columns Copydesk cannot tell by their headings: somebody has to say which is which. */
export class UnknownColumns extends DirectoryRefused {
  /**
   * @param file the file's name
   * @param headings the headings of its columns, as written
   */
  constructor(
    readonly file: string,
    readonly headings: readonly string[],
  ) {
    super(
      `${file}, line 1: none of the columns (${headings.slice(0, 12).join(', ')}) is called "name". Say which column holds the names: on the command line with --column name=HEADING.`,
    );
  }
}
