import type { DirectorySource } from '../directoryPerson.js';
import type { DirectoryFile, DirectoryReading } from '../directoryReading.js';

/** What a column of a table may hold. */
export type ColumnField =
  | 'wikidata'
  | 'id'
  | 'name'
  | 'given'
  | 'family'
  | 'aliases'
  | 'office'
  | 'since'
  | 'until'
  | 'born'
  | 'died'
  | 'sex'
  | 'party'
  | 'state'
  | 'country';

/** Which heading of a table is which field, where a person has said so. */
export type ColumnChoice = Readonly<Partial<Record<ColumnField, string>>>;

/** A format that people in office are published in. */
export interface DirectoryFormat {
  /** What a person calls it. */
  readonly name: string;
  /** Whether files of it make up one directory together. */
  readonly together: boolean;
  /** Whether a file is in the format, by its beginning. */
  isIn(head: string): boolean;
  /**
   * Reads a file, and delivers its people.
   * @returns what the file says of itself; what it does not say, `directoryFormats.ts` makes up from the file's name
   * @throws DirectoryRefused
   */
  read(
    file: DirectoryFile,
    reading: DirectoryReading,
    columns: ColumnChoice,
  ): Promise<Partial<DirectorySource>>;
}
