/** What the file of a directory ends with, behind its name. */
export const ENDING = '.directory';
/** What the file ends with in which stands what the last import of a directory changed. */
export const CHANGES_ENDING = '.changes.json';
/** A directory that has not got its name yet, and when it was begun (see `newImport`); early builds left that out. */
const PART = /^([a-z0-9-]+)\.directory(?:\.([0-9a-z]{9}-[0-9a-z]{8}))?\.part$/;

/** A file in which a directory was, or is being, written. */
export interface PartFile {
  readonly file: string;
  readonly name: string;
  /** Empty where nobody knows. */
  readonly begun: string;
}

/** A file's name, where it is one of what has no name yet. */
export function partIn(file: string): PartFile[] {
  const [, name, begun = ''] = PART.exec(file) ?? [];
  return name === undefined ? [] : [{ file, name, begun }];
}
