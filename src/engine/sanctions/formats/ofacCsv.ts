import {
  brokenOff,
  type ListedKind,
  type ListedName,
  ListRefused,
  type ListSource,
} from '../parsing/listing.js';
import { asPrinted, personFromComma } from '../parsing/printedNames.js';
import { factsOf } from '../parsing/identifyingFacts.js';
import { craftFacts, ofacKind, OfacPrograms, ofacUrl } from './ofac.js';
import {
  isAliasType,
  isPartyType,
  joinedCells,
  type OfacCsvPart,
  type OfacCsvShape,
  SDN_COLUMNS,
  withWholeName,
} from './ofacCsvShape.js';
import { readOfacRemarks } from './ofacRemarks.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import type { Row } from '../parsing/csvRowReader.js';
import { readRows } from '../parsing/csvRows.js';

interface Party {
  readonly kind: ListedKind;
  readonly names: ListedName[];
  readonly programs: string[];
  remarks: string;
  readonly addresses: string[];
  readonly positions?: readonly string[];
  readonly craft?: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** A name's order depends on the party's kind: entities have commas of their own ("CIMEX, S.A."). */
function nameOf(printed: string, kind: ListedKind, strength: ListedName['strength']): ListedName {
  return kind === 'person' ? personFromComma(printed, strength) : asPrinted(printed, strength);
}

/**
 * OFAC's sdn.csv with, where they are given, alt.csv (aliases) and sdn_comments.csv (the rest of long remarks), joined on
 * ent_num (OFAC, "SDN and Non-SDN data specification"). Weak names stand in the remarks.
 * @param shapes what each file is, in the files' order
 * @throws ListRefused where the parties are in none of the files, or are cut off
 */
export async function readOfacCsv(
  files: readonly ListFile[],
  shapes: readonly OfacCsvShape[],
  reading: ListReading,
): Promise<ListSource> {
  const parts = shapes.map(({ part }) => part);
  if (!parts.includes('sdn')) throw new ListRefused(withoutParties(files, parts));
  const parties = new JoinedParties(reading);
  const rowsOf = async function* (part: OfacCsvPart): AsyncGenerator<PartRow> {
    for (const [i, file] of files.entries())
      if (parts[i] === part)
        for await (const row of rowsToTheEnd(file, shapes[i], reading)) yield { row, file };
  };
  for await (const { row, file } of rowsOf('sdn')) parties.addParty(row, file.name);
  for await (const { row, file } of rowsOf('comments')) parties.addRemarks(row, file.name);
  for await (const { row, file } of rowsOf('alt')) parties.addAlias(row, file.name);
  for await (const { row, file } of rowsOf('add')) parties.addAddress(row, file.name);
  const programs = new OfacPrograms();
  for (const [id, party] of parties.byId) {
    const { weakNames, craft = [], ...facts } = readOfacRemarks(party.remarks);
    programs.add(party.programs);
    reading.deliver(
      {
        id,
        kind: party.kind,
        programs: party.programs,
        ...facts,
        positions: party.positions,
        addresses: factsOf(party.addresses),
        craft: factsOf([...(party.craft ?? []), ...craft]),
        names: [...party.names, ...weakNames.map((printed) => nameOf(printed, party.kind, 'weak'))],
        remarks: party.remarks.trim() || undefined,
        url: ofacUrl(id),
      },
      party.file,
      party.line,
    );
  }
  if (!parts.includes('alt'))
    reading.incomplete(
      'The strong aliases are missing: OFAC keeps them in alt.csv. Import alt.csv together with sdn.csv.',
    );
  return programs.source(undefined);
}

const PART_WORDS: Readonly<Record<OfacCsvPart, string>> = {
  sdn: '',
  alt: 'the aliases (alt.csv)',
  comments: 'the rest of long remarks (sdn_comments.csv)',
  add: 'the addresses (add.csv)',
};

/** The other files name parties by their numbers alone: without sdn.csv nobody knows whose aliases these are. */
function withoutParties(files: readonly ListFile[], parts: readonly OfacCsvPart[]): string {
  const held = [...new Set(parts)].map((part) => PART_WORDS[part]).join(' and ');
  return `${files.map(({ name }) => name).join(', ')}: of OFAC's list this is only ${held}, and the parties themselves are missing. Choose sdn.csv (or cons_prim.csv) of the same day together with it.`;
}

interface PartRow {
  readonly row: Row;
  readonly file: ListFile;
}

/**
 * The rows of one of OFAC's CSV files. The original ends in Ctrl-Z, so one without it is cut off, and so is any whose last row is incomplete.
 * @throws ListRefused at the end of a file that is cut off
 */
async function* rowsToTheEnd(
  file: ListFile,
  { part, delimiter, original }: OfacCsvShape,
  reading: ListReading,
): AsyncGenerator<Row> {
  let last: Row | undefined;
  let ended = false;
  for await (const row of readRows(file, delimiter)) {
    ended ||= row.cells.some((cell) => cell.includes('\u001a'));
    last = row;
    if (row.cells.some((cell) => value(cell) !== '')) yield row;
  }
  if (ended || !last) return;
  if (original || last.unclosed || (part === 'sdn' && last.cells.length < SDN_COLUMNS))
    throw brokenOff(file.name, last.line);
  reading.remark(
    `${file.name} does not end with OFAC's end mark: another program has saved it again, or it is cut off.`,
  );
}

/** Joins what the files say of each party by OFAC's number for it. */
class JoinedParties {
  readonly byId = new Map<string, Party>();

  constructor(private readonly reading: ListReading) {}

  addParty(row: Row, file: string): void {
    const { line } = row;
    const cells = withWholeName(row.cells);
    if (!isNumbered(row, file, this.reading)) return;
    if (cells.length < SDN_COLUMNS)
      return this.reading.skip(file, line, `the row has ${cells.length} cells, not ${SDN_COLUMNS}`);
    if (!isPartyType(cells[2]) && value(cells[2]) !== '')
      return this.reading.skip(
        file,
        line,
        `the third cell must be OFAC's kind of party (individual, vessel, aircraft or -0-), not "${cells[2].slice(0, 40)}"`,
      );
    const [id, printed, type, program, title, callSign, craftType, , , flag, owner] =
      cells.map(value);
    if (this.byId.has(id))
      return this.reading.skip(file, line, `record ${id} is in the file twice`);
    const kind = ofacKind(type);
    this.byId.set(id, {
      kind,
      file,
      line,
      names: [nameOf(printed, kind, 'strong')],
      addresses: [],
      positions: factsOf([title]),
      craft: craftFacts({ callSign, type: craftType, flag, owner }),
      programs:
        program === ''
          ? []
          : program.split(/\]\s*\[/).map((one) => one.replace(/[[\]]/g, '').trim()),
      // A comma in remarks that lost their quotation marks makes more cells of them.
      remarks:
        cells.length > SDN_COLUMNS
          ? cells
              .slice(SDN_COLUMNS - 1)
              .map(value)
              .join(', ')
              .replace(/(?<!, )(?:, )+$/, '')
          : piece(cells[SDN_COLUMNS - 1]),
    });
  }

  addRemarks(row: Row, file: string): void {
    if (!isNumbered(row, file, this.reading)) return;
    const [id, remarks = ''] = row.cells;
    const party = this.party(value(id));
    if (party) party.remarks += piece(remarks);
  }

  addAlias(row: Row, file: string): void {
    if (!isNumbered(row, file, this.reading)) return;
    const cells = row.cells.map(value);
    if (cells.length < 4)
      return this.reading.skip(file, row.line, `the row has ${cells.length} cells, not 4 or more`);
    if (!isAliasType(cells[2]))
      return this.reading.skip(
        file,
        row.line,
        `the third cell must be aka, fka or nka, not "${cells[2].slice(0, 40)}"`,
      );
    const party = this.party(cells[0]);
    if (!party) return;
    // A name that has lost its quotation marks has more cells; the last one is the remark, and a spreadsheet adds empty ones.
    const printed = cells.length > 5 ? joinedCells(cells.slice(3, -1)) : cells[3];
    if (printed === '')
      this.reading.skip(file, row.line, `an alias of record ${cells[0]} has no name`);
    else party.names.push(nameOf(printed, party.kind, 'strong'));
  }

  addAddress(row: Row, file: string): void {
    if (!isNumbered(row, file, this.reading)) return;
    const [id, , ...parts] = row.cells.map(value);
    this.party(id)?.addresses.push(joinedCells(parts.slice(0, 3)));
  }

  /** The party that a row is about; a row about one that is in none of the files is counted. */
  private party(id: string): Party | undefined {
    const party = this.byId.get(id);
    if (!party) this.reading.orphans++;
    return party;
  }
}

/** Whether a row's first cell is the number of a record; a header, which only spreadsheets add, is not, and is no row that was left out either. */
function isNumbered({ cells, line }: Row, file: string, reading: ListReading): boolean {
  const id = value(cells[0]);
  if (/^\d+$/.test(id)) return true;
  if (!(line === 1 && /ent_num/i.test(id)))
    reading.skip(
      file,
      line,
      `the first cell must be the record's number, not "${id.slice(0, 40)}"`,
    );
  return false;
}

/** Remarks that go on elsewhere: they are cut anywhere, also beside a blank. */
function piece(cell: string): string {
  return value(cell) === '' ? '' : cell.replace(/\u001a/g, '');
}

/** OFAC's null is "-0- ", and the file's last byte is Ctrl-Z. */
function value(cell: string): string {
  const text = cell.replace(/\u001a/g, '').trim();
  return text === '-0-' ? '' : text;
}
