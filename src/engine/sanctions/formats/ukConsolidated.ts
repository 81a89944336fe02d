import { dayMonthYear } from '../parsing/listDates.js';
import type { ListSource } from '../parsing/listing.js';
import { familyAndGiven } from '../parsing/printedNames.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readTable } from '../parsing/csvTable.js';

/**
 * OFSI's ConList.csv, the UK's list until January 2026, in its layouts of 29 and 36 columns. It is read as an archive:
 * it is not brought up to date any more.
 */
export async function readUkConsolidatedCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const parties = new Parties(file.name, reading);
  const isHeader = (cells: readonly string[]): boolean =>
    cells.some((cell) => cell.trim() === 'Group ID');
  const above = ([, day = '']: readonly string[]): void => void (date ??= dayMonthYear(day));
  for await (const entry of readTable(file, ',', isHeader, above)) {
    const given = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5']
      .map((heading) => entry.cell(heading))
      .filter(Boolean)
      .join(' ');
    const type = entry.cell('Group Type').toLowerCase();
    parties.add(entry.cell('Group ID'), entry.line, {
      kind: type === 'individual' ? 'person' : type === 'ship' ? 'vessel' : 'entity',
      names: [
        familyAndGiven(
          entry.cell('Name 6'),
          given,
          /^low/i.test(entry.cell('Alias Quality')) ? 'weak' : 'strong',
        ),
      ],
      programs: [entry.cell('Regime')],
      listedOn: dayMonthYear(entry.cell('Listed On')),
      born: [dayMonthYear(entry.cell('DOB')) ?? ''],
      nationalities: [entry.cell('Nationality')],
      remarks: entry.cell('Other Information') || undefined,
    });
  }
  parties.deliver();
  reading.remark(
    'The UK closed this list on 28 January 2026; use the UK Sanctions List for anything but archives.',
  );
  return {
    list: 'uk-consolidated-archive',
    title: 'UK Consolidated List (archive)',
    authority: 'UK',
    date,
  };
}
