import {
  brokenOff,
  type ListedKind,
  type ListedName,
  ListRefused,
  type ListSource,
} from '../parsing/listing.js';
import { asPrinted, personFromComma } from '../parsing/printedNames.js';
import { OfacPrograms, ofacUrl } from './ofac.js';
import { readOfacRemarks } from './ofacRemarks.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readRows, type Row } from '../parsing/csvRows.js';

/** Which of OFAC's CSV files one is, told by its rows; they have no header of their own. */
export type OfacCsvPart = 'sdn' | 'alt' | 'comments' | 'add';

/**
 * The part that a file is, told by its first rows, or undefined. Spreadsheets add a header line and lose quotation marks.
 * @param cells the first row that begins with a number
 */
export function ofacCsvPart(cells: readonly string[]): OfacCsvPart | undefined {
  if (!/^\d+$/.test(cells[0]?.trim() ?? '')) return undefined;
  const length = trimmedLength(cells);
  if (/^\d+$/.test(cells[1].trim()) && /^(?:aka|fka|nka)$/i.test(cells[2]?.trim() ?? ''))
    return 'alt';
  if (length === SDN_COLUMNS || typeAt(cells) > 2) return 'sdn';
  if (length === 6 && /^\d+$/.test(cells[1].trim())) return 'add';
  return length === 2 ? 'comments' : undefined;
}

function trimmedLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return length;
}

const SDN_COLUMNS = 12;

/** Where a row of sdn.csv has SDN_Type: further on than in column 3 where the name has lost its quotation marks, and each of its commas made two cells of one. */
function typeAt(cells: readonly string[]): number {
  const at = cells.findIndex(
    (cell, i) => i >= 2 && /^(?:individual|vessel|aircraft|-0-)$/i.test(cell.trim()),
  );
  return at > 2 && cells[2].trim() !== '' && cells.length - (at - 2) >= SDN_COLUMNS ? at : 2;
}

/** The row with its name in one cell again. */
function withWholeName(cells: readonly string[]): readonly string[] {
  const at = typeAt(cells);
  return at === 2 ? cells : [cells[0], joined(cells.slice(1, at)), ...cells.slice(at)];
}

/** What a comma without quotation marks has parted. */
function joined(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ');
}

interface Party {
  readonly kind: ListedKind;
  readonly names: ListedName[];
  readonly programs: string[];
  remarks: string;
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
 * @param parts which part each file is, in the files' order
 * @throws ListRefused where the parties are in none of the files, or are cut off
 */
export async function readOfacCsv(
  files: readonly ListFile[],
  parts: readonly OfacCsvPart[],
  reading: ListReading,
): Promise<ListSource> {
  if (!parts.includes('sdn')) throw new ListRefused(withoutParties(files, parts));
  const parties = new Map<string, Party>();
  const ofPart = (part: OfacCsvPart): readonly ListFile[] =>
    files.filter((_, i) => parts[i] === part);
  for (const file of ofPart('sdn')) await addParties(parties, file, reading);
  for (const file of ofPart('comments'))
    for await (const row of dataRows(file, 2, reading)) {
      const party = parties.get(row.cells[0]);
      if (party) party.remarks += row.cells[1];
      else reading.orphans++;
    }
  for (const file of ofPart('alt'))
    for await (const row of dataRows(file, 4, reading)) {
      const party = parties.get(row.cells[0]);
      // A name that has lost its quotation marks has more cells; the last one is the remark, and a spreadsheet adds empty ones.
      const printed = row.cells.length > 5 ? joined(row.cells.slice(3, -1)) : row.cells[3];
      if (!party) reading.orphans++;
      else if (printed === '')
        reading.skip(file.name, row.line, `an alias of record ${row.cells[0]} has no name`);
      else party.names.push(nameOf(printed, party.kind, 'strong'));
    }
  const programs = new OfacPrograms();
  for (const [id, party] of parties) {
    const { weakNames, ...facts } = readOfacRemarks(party.remarks);
    programs.add(party.programs);
    reading.deliver(
      {
        id,
        kind: party.kind,
        programs: party.programs,
        ...facts,
        names: [...party.names, ...weakNames.map((printed) => nameOf(printed, party.kind, 'weak'))],
        remarks: party.remarks || undefined,
        url: ofacUrl(id),
      },
      party.file,
      party.line,
    );
  }
  if (!parts.includes('alt'))
    reading.remark(
      'Without alt.csv the strong aliases are missing: import it together with sdn.csv.',
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
  return `${files.map(({ name }) => name).join(', ')}: of OFAC's list this is only ${held}, and the parties themselves are missing. Choose sdn.csv (or cons_prim.csv) of the same day together with it. The list in force stays.`;
}

/** OFAC's files end in Ctrl-Z; one that does not, and whose last row is incomplete, was cut off. */
async function addParties(
  parties: Map<string, Party>,
  file: ListFile,
  reading: ListReading,
): Promise<void> {
  let last: Row | undefined;
  let ended = false;
  for await (const row of readRows(file, ',')) {
    ended ||= row.cells.some((cell) => cell.includes('\u001a'));
    addParty(parties, row, file.name, reading);
    last = row;
  }
  if (ended || !last) return;
  if (last.unclosed || last.cells.length < SDN_COLUMNS) throw brokenOff(file.name, last.line);
  reading.remark(
    `${file.name} does not end with OFAC's end mark: somebody has saved it again, or it is cut off.`,
  );
}

function addParty(parties: Map<string, Party>, row: Row, file: string, reading: ListReading): void {
  const { line } = row;
  const cells = withWholeName(row.cells);
  const [id, printed, type, program] = cells.map(value);
  if (cells.map(value).join('') === '') return;
  if (!/^\d+$/.test(id)) {
    if (!(line === 1 && /ent_num/i.test(id)))
      reading.skip(
        file,
        line,
        `the first cell must be the record's number, not "${id.slice(0, 40)}"`,
      );
    return;
  }
  if (cells.length < SDN_COLUMNS)
    return reading.skip(file, line, `the row has ${cells.length} cells, not ${SDN_COLUMNS}`);
  if (parties.has(id)) return reading.skip(file, line, `record ${id} stands in the file twice`);
  const kind = ofKind(type);
  parties.set(id, {
    kind,
    file,
    line,
    names: [nameOf(printed, kind, 'strong')],
    programs:
      program === '' ? [] : program.split(/\]\s*\[/).map((one) => one.replace(/[[\]]/g, '').trim()),
    // A comma in remarks that lost their quotation marks makes more cells of them.
    remarks: cells
      .slice(11)
      .map(value)
      .join(', ')
      .replace(/(?:, )+$/, ''),
  });
}

/** The rows of a file whose first cell is a number and that have enough cells; others are left out and counted. */
async function* dataRows(
  file: ListFile,
  needed: number,
  reading: ListReading,
): AsyncGenerator<Row> {
  for await (const row of readRows(file, ',')) {
    const cells = row.cells.map(value);
    if (cells.join('') === '') continue;
    if (/^\d+$/.test(cells[0]) && cells.length >= needed) yield { cells, line: row.line };
    else if (!(row.line === 1 && /ent_num/i.test(cells[0])))
      reading.skip(
        file.name,
        row.line,
        /^\d+$/.test(cells[0])
          ? `the row has ${cells.length} cells, not ${needed} or more`
          : `the first cell must be the record's number, not "${cells[0].slice(0, 40)}"`,
      );
  }
}

/** OFAC's null is "-0- ", and the file's last byte is Ctrl-Z. */
function value(cell: string): string {
  const text = cell.replace(/\u001a/g, '').trim();
  return text === '-0-' ? '' : text;
}

function ofKind(type: string): ListedKind {
  return type === 'individual'
    ? 'person'
    : type === 'vessel' || type === 'aircraft'
      ? type
      : 'entity';
}
