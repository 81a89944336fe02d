import type { DirectoryPerson } from '../directoryPerson.js';
import { personKey } from '../mergePeople.js';
import type { CompiledDirectory } from './compiledDirectory.js';

/** Somebody whom an update of a directory concerns, in words that need no look into it. */
export interface ChangedPerson {
  readonly name: string;
  /** The office that it is about; absent where the directory gives none. */
  readonly title?: string;
}

/** What an update has made of a directory. */
export interface DirectoryChanges {
  readonly added: readonly ChangedPerson[];
  /** Who held an office before and holds it no longer, or is no longer in the directory. */
  readonly leftOffice: readonly ChangedPerson[];
  readonly died: readonly ChangedPerson[];
  /** How many records of the update were left out, if any: who is said to have left office may be in one of them. */
  readonly leftOutCount?: number;
}

/**
 * Compares two editions of a directory.
 * @param today the day on which offices are asked for where an edition has no date, ISO 8601
 * @param leftOutCount how many records of the newer edition were left out
 */
export function directoryChanges(
  before: CompiledDirectory,
  after: CompiledDirectory,
  today: string,
  leftOutCount = 0,
): DirectoryChanges {
  const [then, now] = [before, after].map(({ head }) => head.date ?? today);
  const known = new Map(Array.from(before.people(), (person) => [personKey(person), person]));
  const added: ChangedPerson[] = [];
  const leftOffice: ChangedPerson[] = [];
  const died: ChangedPerson[] = [];
  for (const person of after.people()) {
    const key = personKey(person);
    const old = known.get(key);
    known.delete(key);
    if (!old) added.push(changed(person, openTitles(person, now)[0]));
    else if (person.died && !old.died) died.push(changed(person, openTitles(old, then)[0]));
    else {
      const open = openTitles(person, now);
      const lost = openTitles(old, then).filter((title) => !open.includes(title));
      if (lost.length > 0) leftOffice.push(changed(person, lost[0]));
    }
  }
  for (const person of known.values())
    leftOffice.push(changed(person, openTitles(person, then)[0]));
  return { added, leftOffice, died, ...(leftOutCount > 0 && { leftOutCount }) };
}

function openTitles({ offices }: DirectoryPerson, day: string): string[] {
  return offices.filter(({ until }) => !until || until >= day).map(({ title }) => title);
}

function changed({ name }: DirectoryPerson, title: string | undefined): ChangedPerson {
  return title === undefined ? { name } : { name, title };
}
