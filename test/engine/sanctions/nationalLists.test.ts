import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ImportFile,
  summarizeLists,
} from '../../../src/engine/sanctions/compiled/importLists.js';
import { ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { listOf, namesOf } from './listOf.js';
import { AUSTRALIA_CSV, NEW_ZEALAND_CSV, UKRAINE_JSON, workbookOf } from './nationalSamples.js';

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
