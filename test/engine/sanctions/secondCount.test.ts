import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { listOf } from './listOf.js';

// Counts in the samples that no reader of Copydesk's makes: elements counted in the text, JSON by JSON.parse, tables by Papa Parse, from the published
// layouts. What a reader leaves out on purpose stands beside the count.

interface Totals {
  readonly parties: number;
  readonly names: number;
  readonly births: number;
  readonly nationalities: number;
  readonly numbers: number;
  readonly addresses: number;
}

const sample = (name: string): string =>
  readFileSync(new URL(`../../fixtures/lists/whole/${name}`, import.meta.url), 'utf8');

async function totalsRead(...names: readonly string[]): Promise<Totals> {
  const { listings } = await listOf(Object.fromEntries(names.map((name) => [name, sample(name)])));
  const sum = (of: (one: Listing) => readonly unknown[] | undefined): number =>
    listings.reduce((all, one) => all + (of(one)?.length ?? 0), 0);
  return {
    parties: listings.length,
    names: sum(({ names: all }) => all),
    births: sum(({ born }) => born),
    nationalities: sum(({ nationalities }) => nationalities),
    numbers: sum(({ identifiers }) => identifiers),
    addresses: sum(({ addresses }) => addresses),
  };
}

type Counted = Readonly<Record<keyof Totals, readonly [RegExp | undefined, leftOut?: number]>>;
/** Elements of these names that hold a text. */
const filled = (...names: readonly string[]): RegExp =>
  new RegExp(`<(?:${names.join('|')})(?: [^>]*)?>\\s*[^\\s<]`, 'g');

const XML: Readonly<Record<string, Counted>> = {
  'SDN.XML': {
    parties: [/<sdnEntry>/g],
    names: [filled('lastName')],
    births: [filled('dateOfBirth')],
    // Russia as nationality and as citizenship.
    nationalities: [/<(?:nationality|citizenship)>/g, 1],
    // Gender, a risk of secondary sanctions and an e-mail address are no numbers of a party.
    numbers: [filled('idNumber'), 3],
    addresses: [/<address>/g],
  },
  'SDN_ENHANCED.XML': {
    parties: [/<entity /g],
    names: [/<script /g],
    births: [/>Birthdate</g],
    nationalities: [/>(?:Nationality|Citizenship) Country</g],
    // Two of them say what sex somebody is.
    numbers: [/<identityDocument /g, 2],
    addresses: [/<address /g],
  },
  'un.xml': {
    parties: [filled('DATAID')],
    // An alias and a name in other scripts hold two names each, which a semicolon parts; another semicolon ends a text.
    names: [filled('FIRST_NAME', 'ALIAS_NAME', 'NAME_ORIGINAL_SCRIPT'), -2],
    // One has no date, and two aliases have one.
    births: [/<INDIVIDUAL_DATE_OF_BIRTH>|<DATE_OF_BIRTH>/g, 1],
    nationalities: [/<NATIONALITY><VALUE>/g],
    // One is lost, without a number.
    numbers: [/<INDIVIDUAL_DOCUMENT>/g, 1],
    // One stands in an entity, where it has no business.
    addresses: [/<(?:INDIVIDUAL|ENTITY)_ADDRESS>/g, 1],
  },
  'UK-Sanctions-List.xml': {
    parties: [/<Designation>/g],
    names: [filled('Name6', 'NameNonLatinScript')],
    births: [filled('DOB')],
    nationalities: [filled('Nationality')],
    numbers: [filled('PassportNumber', 'NationalIdentifierNumber', 'BusinessRegistrationNumber')],
    addresses: [/<Address>/g],
  },
  'eu.xml': {
    parties: [/<sanctionEntity /g],
    names: [/<nameAlias /g],
    // One says no more than that it is not sure.
    births: [/<birthdate /g, 1],
    // "UNKNOWN", and nothing.
    nationalities: [/<citizenship /g, 2],
    numbers: [/<identification /g],
    addresses: [/<address /g],
  },
  'sema-lmes.xml': {
    parties: [/<record>/g],
    // Each has a name; one has it in French, too, and one has four aliases.
    names: [/<record>/g, -5],
    births: [/<DateOfBirth[^>]*>[^<]/g, 1],
    nationalities: [undefined],
    numbers: [undefined],
    addresses: [undefined],
  },
  'seco.xml': {
    parties: [/<target /g, 2],
    // Two of six are left out, three have one name; the first has an alias, and its name with either family name in all its spellings.
    names: [/<target /g, -4],
    births: [/<day-month-year /g, 1],
    nationalities: [/<nationality /g],
    numbers: [/<identification-document /g],
    addresses: [/<address /g],
  },
};

const counted = (text: string, [what, leftOut = 0]: Counted[keyof Totals]): number =>
  (what ? (text.match(what) ?? []).length : 0) - leftOut;

describe('what is counted in a sample another way', () => {
  for (const [name, counts] of Object.entries(XML))
    it(`is what is read of it: ${name}`, async () => {
      const text = sample(name);
      assert.deepEqual(
        await totalsRead(name),
        Object.fromEntries(Object.entries(counts).map(([what, one]) => [what, counted(text, one)])),
      );
    });

  it('is what is read of it: gels.json', async () => {
    const {
      Publications: { PublicationDetail: all },
    } = JSON.parse(sample('gels.json')) as {
      Publications: {
        PublicationDetail: {
          RegistreDetail?: { TypeChamp: string; Valeur: unknown[] }[];
        }[];
      };
    };
    const fields = all.flatMap(({ RegistreDetail = [] }) => RegistreDetail);
    const of = (...types: readonly string[]): number =>
      fields
        .filter(({ TypeChamp }) => types.includes(TypeChamp))
        .reduce((sum, { Valeur }) => sum + Valeur.length, 0);
    assert.deepEqual(await totalsRead('gels.json'), {
      parties: all.length,
      // The first of two given names is the primary one's; a body has none.
      names: all.length + of('PRENOM') - 2 + of('ALIAS'),
      births: of('DATE_DE_NAISSANCE'),
      nationalities: of('NATIONALITE'),
      numbers: of('PASSEPORT', 'AUTRE_IDENTITE', 'IDENTIFICATION'),
      addresses: of('ADRESSE_PP', 'ADRESSE_PM'),
    });
  });

  it('is what is read of it: subjects.json', async () => {
    const all = (
      JSON.parse(sample('subjects.json')) as {
        sid: unknown;
        name: string;
        translit?: string;
        aliases?: string[];
        bd?: string[];
        citizenships?: string[];
        identifiers?: unknown[];
      }[]
    ).filter(({ sid }) => sid !== '');
    const names = all.map(
      ({ name, translit, aliases = [] }) =>
        new Set([...name.split(/ \(|, |\)$/), translit, ...aliases].filter(Boolean)).size,
    );
    assert.deepEqual(await totalsRead('subjects.json'), {
      parties: all.length,
      names: names.reduce((sum, one) => sum + one),
      // A body is not born.
      births: all.flatMap(({ bd = [] }) => bd).length - 1,
      nationalities: all.flatMap(({ citizenships = [] }) => citizenships).length,
      numbers: all.flatMap(({ identifiers = [] }) => identifiers).length,
      addresses: 0,
    });
  });
});

type Row = Readonly<Record<string, string>>;

/** The rows of a table below the first of its lines that has a heading. */
function rows(name: string, heading: string): Row[] {
  const { data } = Papa.parse<string[]>(sample(name), { skipEmptyLines: true });
  const at = data.findIndex((cells) => cells.includes(heading));
  return data
    .slice(at + 1)
    .map((cells) => Object.fromEntries(data[at].map((one, i) => [one, cells[i]?.trim() ?? ''])));
}

/** How many different values the rows of a party have in some columns, of all parties together. */
function different(
  all: readonly Row[],
  id: (row: Row) => string,
  values: (row: Row) => readonly string[],
): number {
  return new Set(
    all.flatMap((row) =>
      values(row)
        .map((value) => value.trim())
        .filter(Boolean)
        .map((value) => `${id(row)}\n${value}`),
    ),
  ).size;
}

describe('what Papa Parse counts in a sample', () => {
  it('is what is read of it: UK-Sanctions-List.csv', async () => {
    const all = rows('UK-Sanctions-List.csv', 'Unique ID');
    const of = (values: (row: Row) => readonly string[]): number =>
      different(all, (row) => row['Unique ID'], values);
    assert.deepEqual(await totalsRead('UK-Sanctions-List.csv'), {
      parties: of(() => ['party']),
      names:
        of((row) => [[1, 2, 3, 4, 5, 6].map((i) => row[`Name ${i}`]).join(' ')]) +
        of((row) => [row['Name non-latin script']]),
      births: of((row) => [row['D.O.B']]),
      nationalities: of((row) => row['Nationality(/ies)'].split('|')),
      numbers: of((row) => [
        row['Passport number'],
        row['National Identifier number'],
        row['Business registration number (s)'],
        row['Hull identification number (HIN)'],
      ]),
      addresses: of((row) => [row['Address Line 1'] + row['Address Country']]),
    });
  });

  it('is what is read of it: dfat.csv', async () => {
    const all = rows('dfat.csv', 'Reference').filter((row) => /^\d/.test(row.Reference));
    const of = (values: (row: Row) => readonly string[]): number =>
      different(all, (row) => row.Reference.replace(/\D/g, ''), values);
    assert.deepEqual(await totalsRead('dfat.csv'), {
      parties: of(() => ['party']),
      names: of((row) => [row['Name of Individual or Entity']]),
      births: of((row) => (row.Type === 'Individual' ? row['Date of Birth'].split(';') : [])),
      nationalities: of((row) => row.Citizenship.split(',')),
      numbers: 0,
      addresses: of((row) => row.Address.split(';')),
    });
  });

  it('is what is read of it: mfat.csv', async () => {
    const all = rows('mfat.csv', 'Unique Identifier').filter((row) =>
      /^(?:IND|ENT|SHI)/.test(row['Unique Identifier']),
    );
    const of = (values: (row: Row) => readonly string[]): number =>
      different(all, (row) => row['Unique Identifier'], values);
    assert.deepEqual(await totalsRead('mfat.csv'), {
      parties: all.length,
      // "Vanya, Jr." is one name, "Testoff, JSC" another.
      names: all.length + of((row) => row['Alias/Alternate Spellings'].split(/;|\n/)),
      births: of((row) => (/^ind/i.test(row.Type) ? [row.DOB] : [])),
      nationalities: of((row) => [row.Citizenship, row['Citizenship 2'], row['Citizenship 3']]),
      numbers: of((row) => [row['Passport Number']]),
      addresses: of((row) => [row.Address]),
    });
  });
});
