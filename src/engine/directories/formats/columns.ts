import { fold } from '../../names/matching/fold.js';
import { countryCodeOf } from '../../english/countries.js';
import type { DirectoryPerson } from '../directoryPerson.js';
import type { ColumnChoice, ColumnField } from './directoryFormat.js';
import { sexOf } from './sexWords.js';

/** What each field's column may be called, the most telling heading first, without blanks, hyphens and capitals. */
const HEADINGS: Readonly<Record<ColumnField, readonly string[]>> = {
  wikidata: [
    'wikidata',
    'wikidataid',
    'qid',
    'person',
    'officeholder',
    'politician',
    'item',
    'human',
  ],
  id: ['id', 'personid', 'identifier'],
  name: [
    'name',
    'fullname',
    'personname',
    'personlabel',
    'officeholderlabel',
    'politicianlabel',
    'itemlabel',
    'humanlabel',
    'label',
    'officeholder',
    'person',
  ],
  given: ['givenname', 'firstname', 'forename', 'first'],
  family: ['familyname', 'lastname', 'surname', 'last'],
  aliases: ['aliases', 'alias', 'othernames', 'alsoknownas', 'altlabel', 'personaltlabel'],
  office: [
    'positionlabel',
    'officelabel',
    'position',
    'office',
    'role',
    'title',
    'post',
    'jobtitle',
    'function',
  ],
  since: ['start', 'startdate', 'startyear', 'since', 'from', 'begin', 'termstart', 'tookoffice'],
  until: ['end', 'enddate', 'endyear', 'until', 'to', 'termend', 'leftoffice'],
  born: ['born', 'birthdate', 'dateofbirth', 'dob', 'birthyear', 'yearofbirth', 'birth'],
  died: ['died', 'deathdate', 'dateofdeath', 'deathyear', 'yearofdeath', 'death'],
  sex: ['sex', 'gender', 'genderlabel', 'sexlabel', 'sexorgenderlabel', 'sexorgender'],
  party: ['partylabel', 'party', 'currentparty', 'memberofpoliticalpartylabel', 'group', 'faction'],
  state: ['statelabel', 'state', 'province', 'region', 'area', 'districtlabel', 'constituency'],
  country: ['countrylabel', 'country', 'countrycode', 'nationality'],
};

/** Which column of a table is which field, as numbers. */
export type Columns = Readonly<Partial<Record<ColumnField, number>>>;

/** How many rows tell what the columns of a table hold. */
export const SAMPLE_ROWS = 50;

/**
 * Matches a table's headings with the fields.
 * @param chosen what a person has said of it; it wins
 * @param sample the first rows, which tell a column of ids from one of names where the heading is "person"
 */
export function columnsOf(
  headings: readonly string[],
  chosen: ColumnChoice,
  sample: readonly (readonly string[])[],
): Columns {
  const keys = headings.map(keyOf);
  const columns: Partial<Record<ColumnField, number>> = {};
  for (const field of Object.keys(HEADINGS) as ColumnField[]) {
    const said = chosen[field];
    const at =
      said === undefined
        ? bestColumn(
            field,
            HEADINGS[field].map((heading) => keys.indexOf(heading)).filter((one) => one >= 0),
            sample,
          )
        : keys.indexOf(keyOf(said));
    if (at !== undefined && at >= 0) columns[field] = at;
  }
  const { id, since, until } = columns;
  const isOfTerms = since !== undefined || until !== undefined;
  if (id !== undefined && chosen.id === undefined && isOfTerms && countsRows(sample, id))
    delete columns.id;
  return columns;
}

/** The first column that holds what a field is; where none of them holds anything, the first by its heading. */
function bestColumn(
  field: ColumnField,
  candidates: readonly number[],
  sample: readonly (readonly string[])[],
): number | undefined {
  const fits = FITS[field];
  if (!fits) return candidates[0];
  const filled = candidates.map((at) =>
    sample.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''),
  );
  const best = candidates.find(
    (_, i) => filled[i].length > 0 && filled[i].filter(fits).length * 2 >= filled[i].length,
  );
  return best ?? candidates.find((_, i) => filled[i].length === 0);
}

/** Whether the ids of a table of terms only number its rows: 1, 2, 3 and so on say nothing of who is who. */
function countsRows(sample: readonly (readonly string[])[], at: number): boolean {
  const ids = sample.map((row) => row[at]?.trim() ?? '');
  const isNext = (id: string, i: number): boolean =>
    /^\d{1,9}$/.test(id) && Number(id) === Number(ids[0]) + i;
  return ids.length > 1 && ids.every(isNext);
}

/** Whether a table has what a directory needs. */
export function hasNames({ name, given, family }: Columns): boolean {
  return name !== undefined || (given !== undefined && family !== undefined);
}

function keyOf(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a cell may not or must be, for the fields whose headings are also those of others. Most of a column's cells tell: labels are missing here and there. */
const FITS: Readonly<Partial<Record<ColumnField, (cell: string) => boolean>>> = {
  wikidata: (cell) => wikidataId(cell) !== undefined,
  name: isLabel,
  office: isLabel,
};

function isLabel(cell: string): boolean {
  return !/^https?:/.test(cell) && !/^Q\d+$/.test(cell);
}

/** The Wikidata id in a cell: alone, or at the end of the item's address. */
function wikidataId(cell: string): string | undefined {
  return /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d*)$/.exec(
    cell.trim(),
  )?.[1];
}

/** A row of a table as a person with the one office that the row gives; people of several rows are merged afterwards. */
export function personInRow(cells: readonly string[], columns: Columns): DirectoryPerson {
  const cell = (field: ColumnField): string => cells[columns[field] ?? -1]?.trim() ?? '';
  const given = cell('given');
  const family = cell('family');
  const both = given && family ? `${given} ${family}` : '';
  const country = cell('country').toLowerCase();
  const code = /^[a-z]{2}$/.test(country) ? country : countryCodeOf(fold(country));
  const office = cell('office');
  return {
    name: cell('name') || both,
    names: [both, ...cell('aliases').split(/[;|]/)],
    sex: sexOf(cell('sex').replace(/^.*\//, '')),
    born: cell('born'),
    died: cell('died'),
    ...(code && { country: [code] }),
    offices: office
      ? [
          {
            title: office,
            since: cell('since') || undefined,
            until: cell('until') || undefined,
            party: cell('party') || undefined,
            state: cell('state') || undefined,
          },
        ]
      : [],
    ids: { wikidata: wikidataId(cell('wikidata')), source: cell('id') || undefined },
  };
}
