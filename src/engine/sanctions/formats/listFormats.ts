import { EU_HEADINGS, readEuCsv } from './euCsv.js';
import { readEuXml } from './euXml.js';
import { tableDelimiter } from '../parsing/csvTable.js';
import { ListRefused, type ListSource } from '../parsing/listing.js';
import { readOfacAdvanced } from './ofacAdvanced.js';
import { readOfacCsv } from './ofacCsv.js';
import { ofacCsvLists } from './ofacCsvLists.js';
import { ofacCsvShape } from './ofacCsvShape.js';
import { readOfacEnhanced } from './ofacEnhanced.js';
import { readOfacXml } from './ofacXml.js';
import { OPENSANCTIONS_HEADINGS, readOpenSanctionsCsv } from './openSanctionsCsv.js';
import { readOpenSanctionsJson } from './openSanctionsJson.js';
import type { HeadedFile, ListReading } from '../parsing/listReading.js';
import { readCanadaXml } from './national/canada.js';
import { AUSTRALIA_HEADINGS, readAustralia } from './national/australia.js';
import {
  NEW_ZEALAND_HEADINGS,
  NEW_ZEALAND_SHIP_HEADINGS,
  readNewZealand,
} from './national/newZealand.js';
import { readUkraineJson } from './national/ukraine.js';
import { readFranceJson } from './national/france.js';
import { readSwissXml } from './national/switzerland.js';
import { whyNot } from './refusals.js';
import { rootOf } from './xmlRoot.js';
import { readUkCsv, UK_HEADINGS } from './uk.js';
import { CONLIST_HEADINGS, readUkConsolidatedCsv } from './ukConsolidated.js';
import { readUkXml } from './ukXml.js';
import { readUnXml } from './un.js';
import { readScreeningCsv, readScreeningJson, SCREENING_HEADINGS } from './usScreeningList.js';

/** An official list's format: how its files are known and read. A new format is one file beside this one and a line here. */
export interface ListFormat {
  readonly id: string;
  /**
   * Parts several files of the format into lists, where a list has more than one; in the other formats each file is one.
   * @throws ListRefused where it cannot be told to which list a file belongs
   */
  readonly lists?: (files: readonly HeadedFile[]) => Promise<HeadedFile[][]>;
  /** @param head the first characters of the file */
  readonly matches: (head: string) => boolean;
  readonly read: (files: readonly HeadedFile[], reading: ListReading) => Promise<ListSource>;
}

const rootIs =
  (name: string) =>
  (head: string): boolean =>
    rootOf(head) === name;

const hasHeader =
  (headings: readonly string[]) =>
  (head: string): boolean =>
    tableDelimiter(head, headings) !== undefined;

/** In order of importance. */
export const FORMATS: readonly ListFormat[] = [
  { id: 'ofac-xml', matches: rootIs('sdnList'), read: readOfacXml },
  {
    id: 'ofac-csv',
    lists: ofacCsvLists,
    matches: (head) => ofacCsvShape(head) !== undefined,
    read: (files, reading) =>
      readOfacCsv(
        files,
        files.map(({ head }) => ofacCsvShape(head)!),
        reading,
      ),
  },
  { id: 'un-xml', matches: rootIs('CONSOLIDATED_LIST'), read: readUnXml },
  {
    id: 'uk-csv',
    matches: hasHeader(UK_HEADINGS),
    read: readUkCsv,
  },
  {
    id: 'eu-xml',
    matches: (head) => rootIs('export')(head) && head.includes('fpi/fsd/export'),
    read: readEuXml,
  },
  {
    id: 'eu-csv',
    matches: hasHeader(EU_HEADINGS),
    read: readEuCsv,
  },
  {
    id: 'opensanctions-csv',
    matches: hasHeader(OPENSANCTIONS_HEADINGS),
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
    matches: hasHeader(CONLIST_HEADINGS),
    read: readUkConsolidatedCsv,
  },
  {
    id: 'us-csl-csv',
    matches: hasHeader(SCREENING_HEADINGS),
    read: readScreeningCsv,
  },
  {
    id: 'us-csl-json',
    matches: (head) =>
      /^\s*\{/.test(head) &&
      (/"(?:source_list_url|source_information_url|federal_register_notice)"/.test(head) ||
        /"source"\s*:\s*"[^"]{1,80} - (?:(?:Treasury|State) Department|Bureau of Industry and Security)"/.test(
          head,
        )),
    read: readScreeningJson,
  },
  { id: 'uk-xml', matches: rootIs('Designations'), read: readUkXml },
  {
    id: 'ofac-enhanced-xml',
    matches: (head) => rootIs('sanctionsData')(head) && !/DeltaFile/i.test(head),
    read: readOfacEnhanced,
  },
  {
    id: 'canada-xml',
    matches: (head) =>
      rootIs('data-set')(head) && /<(?:Country|Schedule|LastName|EntityOrShip)\b/.test(head),
    read: readCanadaXml,
  },
  { id: 'switzerland-xml', matches: rootIs('swiss-sanctions-list'), read: readSwissXml },
  {
    id: 'france-json',
    matches: (head) =>
      /^\s*\{/.test(head) && /"Publications"/.test(head) && /"PublicationDetail"/.test(head),
    read: readFranceJson,
  },
  {
    id: 'australia',
    matches: hasHeader(AUSTRALIA_HEADINGS),
    read: readAustralia,
  },
  {
    id: 'new-zealand',
    // Its sheets make up one list.
    lists: (files) => Promise.resolve([[...files]]),
    matches: (head) =>
      hasHeader(NEW_ZEALAND_HEADINGS)(head) || hasHeader(NEW_ZEALAND_SHIP_HEADINGS)(head),
    read: readNewZealand,
  },
  {
    id: 'ukraine-json',
    matches: (head) =>
      /^\s*\[\s*\{/.test(head) && /"sid"\s*:/.test(head) && /"translit"\s*:/.test(head),
    read: readUkraineJson,
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
