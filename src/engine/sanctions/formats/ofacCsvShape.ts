import { CsvRowReader, type Delimiter } from '../parsing/csvRowReader.js';

/** Which of OFAC's CSV files one is, told by its rows; they have no header of their own. */
export type OfacCsvPart = 'sdn' | 'alt' | 'comments' | 'add';

/** What the beginning of one of OFAC's CSV files tells of it. */
export interface OfacCsvShape {
  readonly part: OfacCsvPart;
  readonly delimiter: Delimiter;
  /** True where no program has saved the file again: its text is quoted, its nulls are not, and its last character must be Ctrl-Z. */
  readonly original: boolean;
}

/** How many columns sdn.csv has. */
export const SDN_COLUMNS = 12;
/** OFAC's null. A table that has it nowhere is not OFAC's, however many columns it has. */
const NULL = '-0-';
/** How many rows at the beginning of a file are looked at. */
const ROWS_LOOKED_AT = 20;
/** Of the rows that begin with a number so many must have the same shape. */
const SHARE_OF_ONE_SHAPE = 0.8;

/**
 * Tells which of OFAC's CSV files a text begins; undefined where it is none of them. Spreadsheets add a header line and lose quotation marks,
 * so the rows are told by what stands in their cells.
 * @param head the first characters of the file
 */
export function ofacCsvShape(head: string): OfacCsvShape | undefined {
  const lines = head.split(/\r?\n/).slice(0, ROWS_LOOKED_AT);
  // The last line may go on behind what is seen.
  if (lines.length > 1) lines.pop();
  const rows = lines.filter((line) => /^"?\d+"?[,;\t]/.test(line));
  const delimiter = delimiterOf(rows);
  const parts = rows.map((row) => partOfRow(cellsOf(row, delimiter)));
  const [part] = parts.filter((one) => one !== undefined);
  if (
    part === undefined ||
    parts.filter((one) => one === part).length < rows.length * SHARE_OF_ONE_SHAPE
  )
    return undefined;
  return { part, delimiter, original: rows.every((row) => /^\d+,(?:\d+,)?"/.test(row)) };
}

/** What stands behind the number of the first row. */
function delimiterOf([row = '']: readonly string[]): Delimiter {
  return (/^"?\d+"?([;\t])/.exec(row)?.[1] as Delimiter | undefined) ?? ',';
}

function cellsOf(row: string, delimiter: Delimiter): string[] {
  const reader = new CsvRowReader(delimiter);
  const [{ cells: raw }] = [...reader.add(row), ...reader.end()];
  const cells = raw.map((cell) => cell.trim());
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/** @param cells of a row that begins with a number, empty ones at its end gone */
function partOfRow(cells: readonly string[]): OfacCsvPart | undefined {
  if (/^\d+$/.test(cells[1] ?? '') && isAliasType(cells[2] ?? '')) return 'alt';
  if (
    cells.length >= SDN_COLUMNS &&
    cells.includes(NULL) &&
    isPartyType(withWholeName(cells)[2] ?? '')
  )
    return 'sdn';
  if (cells.length === 6 && /^\d+$/.test(cells[1])) return 'add';
  return cells.length === 2 ? 'comments' : undefined;
}

/** Whether a cell is SDN_Type; an entity has OFAC's null there. */
export function isPartyType(cell: string): boolean {
  return /^(?:individual|vessel|aircraft|-0-)$/i.test(cell.trim());
}

/** Whether a cell is the kind of an alias: also, formerly or now known as. */
export function isAliasType(cell: string): boolean {
  return /^(?:aka|fka|nka)$/i.test(cell.trim());
}

/** A row of sdn.csv with its name in one cell again: where it has lost its quotation marks, each of its commas made two cells of one. */
export function withWholeName(cells: readonly string[]): readonly string[] {
  const at = cells.findIndex((cell, i) => i >= 2 && isPartyType(cell));
  const moved = at > 2 && cells[2].trim() !== '' && cells.length - (at - 2) >= SDN_COLUMNS;
  return moved ? [cells[0], joinedCells(cells.slice(1, at)), ...cells.slice(at)] : cells;
}

/** What a comma without quotation marks has parted. */
export function joinedCells(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ');
}
