import { readEuCsv } from './euCsv.js';
import { readEuXml } from './euXml.js';
import { ListRefused, type ListSource } from '../parsing/listing.js';
import { readOfacAdvanced } from './ofacAdvanced.js';
import { readOfacCsv } from './ofacCsv.js';
import { ofacCsvShape } from './ofacCsvShape.js';
import { readOfacXml } from './ofacXml.js';
import { readOpenSanctionsCsv } from './openSanctionsCsv.js';
import { readOpenSanctionsJson } from './openSanctionsJson.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readUkCsv } from './uk.js';
import { readUkConsolidatedCsv } from './ukConsolidated.js';
import { readUnXml } from './un.js';

/** An official list's format: how its files are known and read. A new format is one file beside this one and a line here. */
export interface ListFormat {
  readonly id: string;
  /** Files with one key belong to one list and are read together; the others are read one by one. */
  readonly together?: true;
  /** @param head the first characters of the file */
  readonly matches: (head: string) => boolean;
  readonly read: (
    files: readonly ListFile[],
    reading: ListReading,
    heads: readonly string[],
  ) => Promise<ListSource>;
}

const rootIs =
  (name: string) =>
  (head: string): boolean =>
    rootOf(head) === name;

/** In order of importance. */
export const FORMATS: readonly ListFormat[] = [
  { id: 'ofac-xml', matches: rootIs('sdnList'), read: readOfacXml },
  {
    id: 'ofac-csv',
    together: true,
    matches: (head) => ofacCsvShape(head) !== undefined,
    read: (files, reading, heads) =>
      readOfacCsv(
        files,
        heads.map((head) => ofacCsvShape(head)!),
        reading,
      ),
  },
  { id: 'un-xml', matches: rootIs('CONSOLIDATED_LIST'), read: readUnXml },
  {
    id: 'uk-csv',
    matches: (head) => /^[^\n]*\r?\n?[^\n]*\bUnique ID,OFSI Group ID\b/.test(head),
    read: readUkCsv,
  },
  {
    id: 'eu-xml',
    matches: (head) => rootIs('export')(head) && head.includes('fpi/fsd/export'),
    read: readEuXml,
  },
  {
    id: 'eu-csv',
    matches: (head) => /^"?fileGenerationDate"?;"?Entity_LogicalId/.test(head),
    read: readEuCsv,
  },
  {
    id: 'opensanctions-csv',
    matches: (head) => /^"?id"?,"?schema"?,"?name"?,"?aliases"?,/.test(head),
    read: readOpenSanctionsCsv,
  },
  {
    id: 'opensanctions-json',
    matches: (head) => /^\s*\{/.test(head) && /"schema":/.test(head) && /"properties":/.test(head),
    read: readOpenSanctionsJson,
  },
  { id: 'ofac-advanced-xml', matches: rootIs('Sanctions'), read: readOfacAdvanced },
  {
    id: 'uk-consolidated-csv',
    matches: (head) => /^Last Updated,[^\n]*\r?\n"?Name 6"?,/.test(head),
    read: readUkConsolidatedCsv,
  },
];

/**
 * The format of a file, told by its content, never by its name.
 * @throws ListRefused with the reason, where it is none that can be used
 */
export function formatOf(head: string, name: string): ListFormat {
  const text = head.replace(/^\uFEFF/, '');
  const format = FORMATS.find(({ matches }) => matches(text));
  if (format) return format;
  throw new ListRefused(`${name}: ${whyNot(text)}`);
}

function whyNot(head: string): string {
  const formats =
    'OFAC SDN.XML or sdn.csv with alt.csv, UN consolidated.xml, UK-Sanctions-List.csv, EU FSF XML, OpenSanctions targets.simple.csv or entities.ftm.json';
  if (head.trim() === '') return 'the file is empty. Download it again.';
  if (/^\s*<!doctype html\b/i.test(head) || rootOf(head)?.toLowerCase() === 'html')
    return 'this is a web page, not a list: the download answered with an error or a sign-in page. Open the address in a browser, then download again.';
  if (/^\s*\{/.test(head))
    return `this JSON is none of the exports that can be imported (${formats}).`;
  if (/^\s*</.test(head)) return `this XML is no sanctions list that can be imported (${formats}).`;
  if (isNamesTxt(head))
    return 'this is a bare list of names (OpenSanctions names.txt?), without ids or kinds and with names of offices in it; nobody could tell who is meant. Import targets.simple.csv or entities.ftm.json instead.';
  return `this is no sanctions list that can be imported (${formats}).`;
}

/** What may stand before an XML file's root element: where it begins, and what ends it. */
const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/** The local name of an XML file's root element. Read by steps: one expression for all of it takes exponential time on a prolog that a damaged file repeats. */
function rootOf(head: string): string | undefined {
  let at = 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    const part = PROLOG.find(([begin]) => head.startsWith(begin, at));
    if (!part) return /^<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(head.slice(at))?.[1];
    const end = head.indexOf(part[1], at + part[0].length);
    if (end < 0) return undefined;
    at = end + part[1].length;
  }
}

/** Whether lines are names and nothing else: no table, in which each line has as many commas, and no numbered rows. */
function isNamesTxt(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 50).filter(Boolean);
  const commas = new Set(lines.map((line) => line.split(',').length - 1));
  const numbered = lines.filter((line) => /^"?\d/.test(line)).length;
  return (
    lines.length > 1 &&
    (commas.size > 1 || commas.has(0)) &&
    numbered * 5 < lines.length &&
    lines.every(
      (line) => line.length < 300 && !/[;\t]|","|\d{4}-\d{2}/.test(line) && /\p{L}/u.test(line),
    )
  );
}
