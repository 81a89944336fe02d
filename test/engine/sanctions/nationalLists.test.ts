import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ImportFile,
  summarizeLists,
} from '../../../src/engine/sanctions/compiled/importLists.js';
import { type Listing, ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { listOf, namesOf } from './listOf.js';
import {
  AUSTRALIA_CSV,
  NEW_ZEALAND_CSV,
  NEW_ZEALAND_SHIPS,
  UKRAINE_JSON,
  workbookOf,
  workbookOfSheets,
} from './nationalSamples.js';

const fileOf = (name: string, bytes: Uint8Array): ImportFile => ({
  name,
  pieces: (async function* () {
    yield bytes;
  })(),
});

describe('Australia', () => {
  it('has a row for each name of a party', async () => {
    const { summary, listings } = await listOf({ 'dfat.csv': AUSTRALIA_CSV });
    assert.deepEqual(
      [summary.list, summary.date, listings.map(({ id, kind }) => `${id} ${kind}`)],
      ['australia', '2024-06-01', ['101 person', '102 entity', '103 vessel']],
    );
    assert.deepEqual(namesOf(listings, '101'), [
      'Ivan TESTOV',
      'Ivan Testoff',
      '(Vanya)',
      'Иван Тестов',
    ]);
    assert.deepEqual(
      [listings[0].born, listings[0].nationalities, listings[0].listedOn, listings[2].imo],
      [['1955-08-07'], ['Russia', 'Cyprus'], '2022-02-28', '9187629'],
    );
  });
});

describe('New Zealand', () => {
  it('has its header below a title, and assets that are no parties', async () => {
    const { summary, listings } = await listOf({ 'mfat.csv': NEW_ZEALAND_CSV });
    assert.deepEqual(
      [summary.list, summary.date, listings.map(({ id, kind }) => `${id} ${kind}`)],
      ['new-zealand', '2022-04-06', ['IND-0001 person', 'ENT-0002 entity']],
    );
    assert.deepEqual(namesOf(listings, 'IND-0001'), [
      'Ivan Ivanovich TESTOV',
      'Ivan Testoff',
      'Vanya Testov',
    ]);
    assert.deepEqual(namesOf(listings, 'ENT-0002'), ['North Example Bank', 'NEB, JSC']);
    assert.deepEqual(
      [listings[0].nationalities, listings[0].positions, listings[0].identifiers],
      [['Russia', 'Cyprus'], ['Deputy minister'], ['Passport 770112233']],
    );
  });
  it('has rows of other kinds counted as left out, but no assets, sums and headings between', async () => {
    const row = (id: string, type: string, name: string): string =>
      `${id},${type},,,${name}${','.repeat(13)}`;
    const { summary, listings } = await listOf({
      'mfat.csv': `${NEW_ZEALAND_CSV}${[
        row('AIR-1', 'Aircraft', 'RA-00001'),
        row('ORG-1', 'Organisation', 'Example Institute'),
        row('', 'Individuals', ''),
        row('AST-4', 'Assets', 'A house'),
        row('TOT-1', 'Total', '5'),
        row('IND-9', '', 'NAMELESS KIND'),
      ].join('\n')}\n`,
    });
    assert.equal(listings.length, 2);
    assert.deepEqual(
      summary.skipped.map(({ line, reason }) => `${line}: ${reason}`),
      [
        '6: "Aircraft" is not a kind of party',
        '7: "Organisation" is not a kind of party',
        '11: "" is not a kind of party',
      ],
    );
    const ships = `${NEW_ZEALAND_SHIPS}Ship,SHP-3,9288694,,19/06/2025,,Sanctioned,Yes,\n,,,,,,,,\n`;
    const sheet = await listOf({ 'mfat.csv': NEW_ZEALAND_CSV, 'ships.csv': ships });
    assert.deepEqual(
      [sheet.listings.length, sheet.summary.skipped.map(({ reason }) => reason)],
      [3, ['record SHP-3 has no name']],
    );
  });
});

describe('New Zealand’s workbook', () => {
  const HEADER = ['Type', 'Unique Identifier', 'First name', 'Last name', 'Name of Asset', 'DOB'];
  const REGISTER = [
    ['Sanction Type', 'Description '.repeat(600)],
    [],
    [...HEADER, 'Date of Sanction', 'Sanction Status'],
    ['Individual', 'IND-1', 'Ivan', 'TESTOV', '', '', 44638, 'Sanctioned'],
    ['Bank', 'ENT-2', 'North Example Bank', '', '', '', 44657, 'Sanctioned'],
    ['Entity', 'ENT-3', '', '', 'Example Works', '', 44657, ''],
    ['Individual', 'IND-4', 'Anna', 'VELD', '', '', 44638, 'No longer sanctioned'],
    ['Asset', 'AST-5', '', '', 'Government ships', '', 44638, 'Sanctioned'],
    ['Total', '', '5'],
  ];
  const SHIPS = [
    [
      'Type',
      'Unique Identifier',
      'IMO Number',
      'Name of Ship as of Date of Sanction',
      'Date of Sanction',
      'Alias/Alternate Names',
      'Ship Ban',
      'Record Deleted Flag',
    ],
    ['Ship', 'SHP-1', '9187629', 'Sea Example', 45827, 'Old Example', 'Yes', ''],
    ['Ship', 'SHP-2', '9288693', 'Gone Example', 45827, '', 'Yes', 'Yes'],
  ];
  const TRADE = [
    ['Unique Identifier', 'Tariff item'],
    ['T-1', '8471.30'],
  ];
  it('has a sheet of ships besides, a legend above the table, and sheets that are no list', async () => {
    const [summary, ...others] = await summarizeLists([
      fileOf(
        'register.xlsx',
        workbookOfSheets({
          'Russia Sanctions Register': REGISTER,
          Ships: SHIPS,
          'Trade Measures': TRADE,
        }),
      ),
    ]);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [summary.list, summary.records, summary.byKind, summary.date, summary.remarks],
      [
        'new-zealand',
        4,
        { person: 1, entity: 2, vessel: 1, aircraft: 0 },
        '2025-06-19',
        ['2 parties were left out as no longer sanctioned.'],
      ],
    );
  });
  it('has ships with their numbers, other names and measures', async () => {
    const csv = SHIPS.map((row) => row.map((cell) => (cell === 45827 ? '19/06/2025' : cell)));
    const { listings } = await listOf({ 'ships.csv': `${csv.join('\n')}\n` });
    assert.deepEqual(
      listings.map(({ id, kind, names, imo, listedOn, programs }) => [
        [id, kind, imo, listedOn],
        names.map(({ spoken }) => spoken),
        programs,
      ]),
      [
        [
          ['SHP-1', 'vessel', '9187629', '2025-06-19'],
          ['Sea Example', 'Old Example'],
          ['Russia Sanctions Act 2022', 'Ship Ban'],
        ],
      ],
    );
  });
});

describe('Canada', () => {
  const record = (inside: string): Promise<{ listings: Listing[] }> =>
    listOf({
      's.xml': `<data-set><record><Country>Iran</Country>${inside}<Schedule>1</Schedule><Item>2</Item></record></data-set>`,
    });
  it('has some people’s names in their own letters where a ship has its number', async () => {
    const { listings } = await record(
      '<LastName>TESTI</LastName><GivenName>Ali</GivenName><ShipIMONumber>علی تستی</ShipIMONumber>',
    );
    assert.deepEqual(
      [listings[0].names.map(({ spoken }) => spoken), listings[0].kind, listings[0].imo],
      [['Ali TESTI', 'علی تستی'], 'person', undefined],
    );
    const ship = await record(
      '<EntityOrShip>Sea</EntityOrShip><ShipIMONumber>IMO 9187629</ShipIMONumber>',
    );
    assert.deepEqual([ship.listings[0].kind, ship.listings[0].names.length], ['vessel', 1]);
  });
  it('says before an alias which language it is, which is no part of it', async () => {
    const { listings } = await record(
      '<LastName>TESTAU</LastName><GivenName>Ivan</GivenName><Aliases>Russian: Ivan Testov; Belarusian: Іван Тэстаў, Note: Vanya</Aliases>',
    );
    assert.deepEqual(
      listings[0].names.map(({ spoken }) => spoken),
      ['Ivan TESTAU', 'Ivan Testov', 'Іван Тэстаў', 'Note: Vanya'],
    );
  });
});

describe('Ukraine', () => {
  it('gives a name in three spellings, and says whether sanctions are in force', async () => {
    const { summary, listings } = await listOf({ 'subjects.json': UKRAINE_JSON });
    assert.equal(summary.list, 'ukraine');
    assert.deepEqual(namesOf(listings, '9001'), [
      'Тестов Іван Іванович',
      'Тестів Іван Іванович',
      'Тестов Иван Иванович',
      'Testov Ivan Ivanovych',
      'Ivan Testoff',
    ]);
    assert.deepEqual(
      listings.map(({ kind, measure }) => [kind, measure]),
      [
        ['person', undefined],
        ['entity', 'none'],
      ],
    );
    assert.deepEqual(listings[0].identifiers, ['doc:passport 770112233 (RU)']);
  });
  it('is not any JSON array', async () => {
    await assert.rejects(listOf({ 'a.json': '[{"sid":1,"name":"x"}]' }), ListRefused);
  });
});

describe('an Excel workbook', () => {
  const rows = [
    ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type', 'Control Date'],
    ['101', 'Ivan "the Test" TESTOV, Jr.', 'Individual', 'Primary Name', 44620],
  ];

  it('is read as the list in its sheet, days as dates', async () => {
    const [summary] = await summarizeLists([fileOf('list.xlsx', workbookOf('List', rows))]);
    assert.deepEqual(
      [summary.list, summary.records, summary.date, summary.files],
      ['australia', 1, '2022-02-28', ['list.xlsx']],
    );
  });

  it('is refused with the reason where it is something else, or damaged', async () => {
    await assert.rejects(
      summarizeLists([fileOf('mps.xlsx', workbookOf('MPs', [['Name', 'Party']]))]),
      /mps\.xlsx: this Excel workbook is not a list that can be imported/,
    );
    const bytes = workbookOf('List', rows);
    await assert.rejects(
      summarizeLists([fileOf('cut.xlsx', bytes.subarray(0, bytes.length - 60))]),
      /cut\.xlsx: this ZIP archive is damaged or cut off/,
    );
  });

  it('that is damaged anywhere ends in an import or a clear refusal', async () => {
    const bytes = workbookOf('List', rows);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const damaged = bytes.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          await summarizeLists([fileOf('list.xlsx', damaged)]).catch((error: unknown) =>
            assert.ok(error instanceof ListRefused, String(error)),
          );
        },
      ),
    );
  });
});
