import type { ChangedPerson, DirectoryChanges } from '../directories/compiled/directoryChanges.js';
import type { ReadDirectory } from '../directories/formats/readDirectories.js';

/** How many people a summary of changes names. */
const NAMED = 20;

/** What is in a directory, a line for each thing to know: its title, its people, its source and date, what was left out. */
export function directorySummaryLines({
  source,
  people,
  files,
  skipped,
  skippedCount,
}: ReadDirectory): string[] {
  const offices = people.reduce((sum, person) => sum + person.offices.length, 0);
  return [
    source.title,
    `  ${count(people.length, 'person', 'people')} with ${count(offices, 'office', 'offices')}`,
    `  source: ${source.source}${source.date ? `, ${source.date}` : ''}`,
    `  read from ${files.length > 3 ? count(files.length, 'file', 'files') : files.join(', ')}`,
    ...(skippedCount > 0
      ? [
          `  left out: ${count(skippedCount, 'record', 'records')}`,
          ...skipped.map(({ file, line, reason }) => `    ${file}, line ${line}: ${reason}`),
        ]
      : []),
  ];
}

/** What an update changed, a line for each kind of change. */
export function changesLines({
  added,
  leftOffice,
  died,
  leftOutCount = 0,
}: DirectoryChanges): string[] {
  const isWhole = leftOutCount === 0;
  const lines = [
    line('new', added),
    line(isWhole ? 'left office' : 'left office, or left out', leftOffice),
    line('died', died),
  ].filter((one) => one !== undefined);
  if (lines.length > 0) return lines;
  return [isWhole ? 'nothing changed' : 'nothing changed in what was read'];
}

function line(what: string, people: readonly ChangedPerson[]): string | undefined {
  if (people.length === 0) return undefined;
  const named = people
    .slice(0, NAMED)
    .map(({ name, title }) => (title ? `${name} (${title})` : name));
  const more = people.length > NAMED ? `, and ${people.length - NAMED} more` : '';
  return `${what} (${people.length}): ${named.join(', ')}${more}`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
