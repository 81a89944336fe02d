import { unzip } from 'fflate';
import { ListRefused } from './listing.js';
import { sheetsOf } from './workbooks.js';

/** A file in pieces of bytes. */
export interface ByteFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** What is taken out of an archive: the kinds of files that lists are published as. */
const LIST_FILE = /\.(?:xml|csv|tsv|json|txt)$/i;
/** Documents that are archives, by a file in them. */
const OFFICE_FILES: readonly (readonly [inner: string, what: string])[] = [
  ['word/document.xml', 'a Word document'],
  ['content.xml', 'an OpenDocument file'],
];
/** A cell that the headers alone have of the lists that are published as workbooks, and how far down a sheet it is looked for, in characters. */
const LIST_SHEET = /(?:^|[,\n])"?(?:Name of Individual or Entity|Unique Identifier)"?(?=[,\r\n])/i;
const LEGEND = 100_000;
/** What the header has besides: other sheets of the same workbook number their rows as well. */
const OTHER_HEADINGS = /Name of Individual or Entity|\bDOB\b|Name of Ship as of/i;
const LONGEST_HEADER = 4000;
/** A header that begins no later than this is found without help. */
const NEAR = 1000;
/** A workbook is unpacked into memory as a whole. */
const MOST_WORKBOOK_BYTES = 300_000_000;
/** An archive that promises more than this when it is unpacked is no list, in bytes. */
const MOST_BYTES = 1_000_000_000;

/**
 * Files as they are, and of ZIP archives those inside that may be lists; an archive is told by its first bytes.
 * @throws ListRefused where an archive is damaged, holds no such file, or is too large
 */
export async function unpackedFiles(files: readonly ByteFile[]): Promise<ByteFile[]> {
  const unpacked: ByteFile[] = [];
  for (const { name, pieces } of files) {
    const iterator = pieces[Symbol.asyncIterator]();
    const head = await bytesAtLeast(iterator, 4);
    if (isZip(head)) unpacked.push(...(await filesInside(name, await allBytes(head, iterator))));
    else unpacked.push({ name, pieces: again(head, iterator) });
  }
  return unpacked;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

async function filesInside(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ByteFile[]> {
  const names: string[] = [];
  let promised = 0;
  let unpackedSize = 0;
  const inside = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    try {
      unzip(
        bytes,
        {
          filter: (file) => {
            names.push(file.name);
            unpackedSize += file.originalSize;
            const wanted =
              LIST_FILE.test(file.name) && !/^(?:__MACOSX|xl|word|docProps)\//.test(file.name);
            if (wanted) promised += file.originalSize;
            return wanted && promised <= MOST_BYTES;
          },
        },
        (error, data) => (error ? reject(new Error(error.message)) : resolve(data)),
      );
    } catch (error) {
      reject(error as Error);
    }
  }).catch((): never => {
    throw new ListRefused(`${name}: this ZIP archive is damaged or cut off. Download it again.`);
  });
  if (promised > MOST_BYTES)
    throw new ListRefused(`${name}: this ZIP archive is too large to be a list.`);
  if (names.includes('xl/workbook.xml')) return sheetsInside(name, bytes, unpackedSize);
  const office = OFFICE_FILES.find(([inner]) => names.includes(inner));
  if (office)
    throw new ListRefused(
      `${name}: this is ${office[1]}. Take the list’s XML, CSV or JSON file instead.`,
    );
  const lists = withoutNotes(
    Object.entries(inside).filter(([inner]) => !inner.startsWith('[Content_Types]')),
  );
  if (lists.length === 0)
    throw new ListRefused(
      `${name}: this ZIP archive has no XML, CSV or JSON file in it. Unzip it, and import the list inside.`,
    );
  return lists.map(([inner, content]) => ({
    name: `${name}, ${inner.slice(inner.lastIndexOf('/') + 1)}`,
    pieces: again(content),
  }));
}

/** A text beside a list is a note on it. */
function withoutNotes<T>(files: readonly (readonly [name: string, T])[]): typeof files {
  const lists = files.filter(([name]) => !/\.txt$/i.test(name));
  return lists.length > 0 ? lists : files;
}

/** The sheets of an Excel workbook that begin with a table's header, as CSV files. */
async function sheetsInside(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  unpackedSize: number,
): Promise<ByteFile[]> {
  if (unpackedSize > MOST_WORKBOOK_BYTES)
    throw new ListRefused(`${name}: this Excel workbook is too large to be a list.`);
  const sheets = await sheetsOf(bytes).catch((): never => {
    throw new ListRefused(`${name}: this Excel workbook is damaged. Download it again.`);
  });
  const tables = sheets.flatMap(({ name: sheet, csv }) => {
    const table = fromHeader(csv);
    return table === undefined ? [] : [{ name: sheet, csv: table }];
  });
  if (tables.length === 0)
    throw new ListRefused(
      `${name}: this Excel workbook is not a list that can be imported (Australia's and New Zealand's are). Take the list's XML, CSV or JSON file instead.`,
    );
  return tables.map((sheet) => ({
    name: tables.length === 1 ? name : `${name}, ${sheet.name}`,
    pieces: again(new TextEncoder().encode(sheet.csv)),
  }));
}

/** A sheet without the legend above its table's header, each line of which stays as an empty one; undefined where it has no table of a list. */
function fromHeader(csv: string): string | undefined {
  const cell = LIST_SHEET.exec(csv.slice(0, LEGEND));
  if (!cell) return undefined;
  const start = csv.lastIndexOf('\n', cell.index) + 1;
  if (!OTHER_HEADINGS.test(csv.slice(start, start + LONGEST_HEADER))) return undefined;
  return start < NEAR ? csv : csv.slice(0, start).replace(/[^\n]/g, '') + csv.slice(start);
}

async function bytesAtLeast(
  iterator: AsyncIterator<Uint8Array>,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(0);
  while (bytes.length < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    bytes = joinedBytes([bytes, value]);
  }
  return bytes;
}

async function allBytes(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = [head];
  for (let next = await iterator.next(); !next.done; next = await iterator.next())
    pieces.push(next.value);
  return joinedBytes(pieces);
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

async function* again(
  head: Uint8Array,
  iterator?: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head;
  if (!iterator) return;
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}
