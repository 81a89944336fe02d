import { withoutLegalForm } from '../../names/variants/legalForm.js';
import { factsOf, identifier, imoIn } from '../parsing/identifyingFacts.js';
import { readTable } from '../parsing/csvTable.js';
import {
  objectOf,
  objectsOf,
  readJson,
  textOf,
  textsOf,
  type JsonObject,
} from '../parsing/jsonFile.js';
import { isoDay } from '../parsing/listDates.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { asPrinted, personFromComma } from '../parsing/printedNames.js';
import { craftFacts } from './ofac.js';

// The US Consolidated Screening List (International Trade Administration): lists of the Treasury and the State Department, which are sanctions, and of
// the Bureau of Industry and Security, which restrict exports and are none.

/** One record, from either file: values as lists. */
interface ScreeningRecord {
  readonly text: (field: string) => string;
  readonly texts: (field: string) => readonly string[];
  readonly identifiers: readonly string[];
  readonly gender?: string;
}

/** Headings that tell the list's CSV and its TSV. */
export const SCREENING_HEADINGS: readonly string[] = ['_id', 'source', 'entity_number', 'name'];

/** Reads consolidated.csv: a header of 29 columns, several values in a cell joined by semicolons. */
export async function readScreeningCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  for await (const { cell, line, width } of readTable(file, SCREENING_HEADINGS, reading)) {
    if (width < 20) {
      reading.skip(file.name, line, `the row has ${width} cells`);
      continue;
    }
    const ids = cell('ids')
      .split('; ')
      .map((id) => id.split(', '));
    deliver(
      {
        text: cell,
        texts: (field) => cell(field).split(/;\s*/),
        identifiers: ids.map(([type, number = '', country]) => identifierOf(type, number, country)),
        gender: ids.find(([type]) => type === 'Gender')?.[1],
      },
      reading,
      { file: file.name, line },
    );
  }
  return screeningList(undefined);
}

/** Reads consolidated.json: "results", an object for each record, and perhaps "total" and "sources_used". */
export async function readScreeningJson(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  const all = objectOf(await readJson(file));
  if (typeof all.total === 'number') reading.declare(all.total);
  for (const [i, record] of objectsOf(all.results).entries()) {
    const ids = objectsOf(record.ids);
    deliver(
      {
        text: (field) => (field === '_id' ? textOf(record.id) : textOf(record[field])),
        texts: (field) => (field === 'addresses' ? addressesOf(record) : textsOf(record[field])),
        identifiers: ids.map((id) =>
          identifierOf(textOf(id.type), textOf(id.number), textOf(id.country)),
        ),
        gender: textOf(ids.find((id) => textOf(id.type) === 'Gender')?.number) || undefined,
      },
      reading,
      { file: file.name, line: i + 1 },
    );
  }
  const updated = objectsOf(all.sources_used)
    .map((source) => isoDay(textOf(source.source_last_updated)) ?? '')
    .sort();
  return screeningList(updated.at(-1) || undefined);
}

function screeningList(date: string | undefined): ListSource {
  return { list: 'us-csl', title: 'US Consolidated Screening List', authority: 'US', date };
}

function deliver(
  { text, texts, identifiers, gender }: ScreeningRecord,
  reading: ListReading,
  { file, line }: { readonly file: string; readonly line: number },
): void {
  const source = text('source');
  const name = withoutSuccessors(text('name'));
  const kind = kindOf(text('type'), source, name);
  const url = [text('source_information_url'), text('source_list_url')].find(Boolean);
  reading.deliver(
    {
      id: text('_id') || text('entity_number'),
      kind,
      measure: measureOf(source),
      names: [name, ...texts('alt_names').map((one) => one.replace(/^and\s+/i, ''))].map((one) =>
        nameOf(one, kind),
      ),
      programs: factsOf([source.replace(/ - [^]*$/, ''), ...texts('programs')]) ?? [],
      listedOn: isoDay(text('start_date')),
      born: factsOf(texts('dates_of_birth')) ?? [],
      nationalities: factsOf([...texts('nationalities'), ...texts('citizenships')]) ?? [],
      birthplaces: factsOf(texts('places_of_birth')),
      gender,
      positions: factsOf([text('title')]),
      identifiers: factsOf(identifiers),
      addresses: factsOf(texts('addresses')),
      craft: craftFacts({
        type: text('vessel_type'),
        flag: text('vessel_flag'),
        callSign: text('call_sign'),
        owner: text('vessel_owner'),
      }),
      imo: imoIn(identifiers.join('; ')),
      remarks:
        [text('remarks'), text('federal_register_notice'), text('license_requirement')]
          .filter(Boolean)
          .join('; ') || undefined,
      url,
    },
    file,
    line,
  );
}

/** What being on one of the lists means. Of a list that nobody here knows, nothing is said. */
function measureOf(source: string): Listing['measure'] {
  if (/Bureau of Industry|\((?:EL|DPL|UVL|MEU|DTC)\)|Debarred/i.test(source))
    return 'export-restrictions';
  return /Treasury|Nonproliferation Sanctions/i.test(source) ? undefined : 'none';
}

/** The export-control lists do not say what a party is; those of denied and debarred persons have people on them. */
function kindOf(type: string, source: string, name: string): ListedKind {
  switch (type.toLowerCase()) {
    case 'individual':
      return 'person';
    case 'vessel':
    case 'aircraft':
      return type.toLowerCase() as ListedKind;
    case 'entity':
      return 'entity';
    default:
      return /Denied Persons|Debarred/i.test(source) &&
        withoutLegalForm(name) === name &&
        /^(?:[\p{L}.'’-]+ ){1,3}[\p{L}.'’-]+$/u.test(name)
        ? 'person'
        : 'entity';
  }
}

function nameOf(printed: string, kind: ListedKind): ListedName {
  return kind === 'person' ? personFromComma(printed, 'strong') : asPrinted(printed, 'strong');
}

/** Lists of the State Department add the heirs of a party to its name. */
function withoutSuccessors(name: string): string {
  return name.replace(/[;,]? and any successors?\b[^]*$/i, '').trim();
}

const NO_IDENTIFIER =
  /^(?:Gender|Secondary sanctions|Executive Order|Transactions|Website|Email|Additional)/i;

function identifierOf(type: string, number: string, country?: string): string {
  return NO_IDENTIFIER.test(type) ? '' : identifier(type, number, country);
}

function addressesOf(record: JsonObject): string[] {
  return objectsOf(record.addresses).map((address) =>
    ['address', 'city', 'state', 'postal_code', 'country']
      .map((part) => textOf(address[part]))
      .filter(Boolean)
      .join(', '),
  );
}
