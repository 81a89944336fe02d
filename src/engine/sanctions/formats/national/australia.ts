import { factsOf } from '../../parsing/identifyingFacts.js';
import { readTable } from '../../parsing/csvTable.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, ListedName, ListSource } from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { Parties } from '../../parsing/parties.js';
import { inOwnScript, personFromComma, asPrinted } from '../../parsing/printedNames.js';

const NAME = 'Name of Individual or Entity';
/** Headings that tell Australia's list. */
export const AUSTRALIA_HEADINGS: readonly string[] = ['Reference', NAME, 'Type'];

/**
 * Australia's Consolidated List (DFAT), a sheet or a CSV made of it: a row for each name, whose reference is the party's number and, for other names than
 * the primary one, a letter behind it ("101", "101a").
 */
export async function readAustralia(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  const parties = new Parties(file.name, reading);
  let newest: string | undefined;
  for await (const row of readTable(file, AUSTRALIA_HEADINGS, reading)) {
    const { cell, line } = row;
    const kind = kindOf(cell('Type'));
    const name = nameOf(kind, cell(NAME), cell('Name Type'), cell('Alias Strength'));
    const listedOn = anyDay(cell('Listing Information')) ?? anyDay(cell('Control Date'));
    if (listedOn !== undefined && (newest === undefined || listedOn > newest)) newest = listedOn;
    parties.add(/^\d+/.exec(cell('Reference'))?.[0] ?? '', line, {
      kind,
      names: cell(NAME) === '' ? [] : [name],
      programs: factsOf([cell('Committees')]) ?? [],
      listedOn,
      born:
        kind === 'person'
          ? (factsOf(cell('Date of Birth').split(/;|\n/).map(dayOfBirth)) ?? [])
          : [],
      nationalities: factsOf(cell('Citizenship').split(/[,;\n]/)) ?? [],
      birthplaces: factsOf(cell('Place of Birth').split('\n')),
      addresses: factsOf(cell('Address').split(/;|\n/)),
      imo: /\d{7}/.exec(cell('IMO Number'))?.[0],
      remarks: cell('Additional Information') || undefined,
    });
  }
  parties.deliver();
  // The file has no date of its own: it is at least as new as its newest listing.
  return { list: 'australia', title: 'Australia (DFAT)', authority: 'Australia', date: newest };
}

/** A day is printed with the day first where a program has saved the sheet as CSV. */
function dayOfBirth(printed: string): string {
  return anyDay(printed) ?? printed;
}

function kindOf(type: string): ListedKind {
  if (/individual|person/i.test(type)) return 'person';
  return /vessel|ship/i.test(type) ? 'vessel' : 'entity';
}

function nameOf(kind: ListedKind, printed: string, type: string, strength: string): ListedName {
  const known = /weak/i.test(strength) ? 'weak' : 'strong';
  if (/script/i.test(type)) return inOwnScript(printed, kind, known);
  return kind === 'person' ? personFromComma(printed, known) : asPrinted(printed, known);
}
