import assert from 'node:assert/strict';
import {
  reconcile,
  spellingsOnList,
} from '../../../src/engine/sanctions/screening/reconcileRegistry.js';
import { discrepancyWords } from '../../../src/engine/diagnostics/listRules.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { asPrinted, personFromComma } from '../../../src/engine/sanctions/parsing/printedNames.js';
import { listedReason } from '../../../src/engine/sanctions/screening/listedReason.js';
import {
  designationOf,
  entryOfListing,
  inCapitals,
} from '../../../src/engine/sanctions/compiled/listingEntry.js';
import { importLists } from '../../../src/engine/sanctions/compiled/importLists.js';
import { listed } from './screened.js';
import { actor, body } from '../names/mentions.js';
import { ListCompiler } from '../../../src/engine/sanctions/compiled/listCompiler.js';
import {
  CompiledList,
  type ListHead,
} from '../../../src/engine/sanctions/compiled/compiledList.js';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';

const SUMMARY = {
  list: 'ofac-sdn',
  title: 'OFAC SDN',
  authority: 'OFAC',
  date: '2025-11-01',
} as ListSummary;

const sdn = (...listings: readonly Listing[]): CompiledList => sdnRead({}, ...listings);

/** @param read what its reading came to */
function sdnRead(read: Partial<ListSummary>, ...listings: readonly Listing[]): CompiledList {
  const compiler = new ListCompiler(() => {});
  for (const one of listings) compiler.add(one);
  return CompiledList.open(compiler.finish({ ...SUMMARY, ...read }, '2025-11-20T00:00:00.000Z'));
}

const codes = (one: Actor, list: CompiledList): string[] =>
  reconcile(one, [list], '2025-11-20').map(({ code }) => code);
const OFAC = { authority: 'OFAC', list: 'SDN' };

describe('reconciling the registry with lists', () => {
  const dmitriev = listed('person', '34336', 'DMITRIEV, Kirill Aleksandrovich', '(KIRYUSHA)');
  const fund = listed(
    'entity',
    '34036',
    'RUSSIAN DIRECT INVESTMENT FUND',
    'DIRECT HOLDING',
    '(RDIF)',
  );
  const list = sdn(
    dmitriev,
    fund,
    listed('person', '1', 'ALI, Muhammad'),
    listed('person', '2', 'ALI, Muhammad'),
  );

  it('finds a listed actor who is not marked so', () => {
    assert.deepEqual(codes(actor('d', 'Kirill Dmitriev'), list), ['list-unmarked']);
    assert.deepEqual(
      codes(
        actor('d', 'Kirill D.', { aliases: [{ name: 'Kirill Aleksandrovich Dmitriev' }] }),
        list,
      ),
      ['list-unmarked'],
    );
    assert.deepEqual(codes(body('f', 'Russian Direct Investment Fund'), list), ['list-unmarked']);
  });
  it('is quiet about marked ones, weak names, other kinds and namesakes', () => {
    assert.deepEqual(
      codes(actor('d', 'Kirill Dmitriev', { sanctions: [{ ...OFAC, id: '34336' }] }), list),
      [],
    );
    assert.deepEqual(
      codes(
        actor('d', 'Kirill Dmitriev', {
          sanctions: [{ ...OFAC, id: '34336', until: '2024-01-01' }],
        }),
        list,
      ),
      [],
    );
    assert.deepEqual(codes(body('f', 'RDIF'), list), []);
    assert.deepEqual(codes(body('f', 'Kirill Dmitriev'), list), []);
    assert.deepEqual(codes(actor('a', 'Muhammad Ali'), list), []);
    assert.deepEqual(codes(actor('a', 'Nobody Listed'), list), []);
  });
  it('finds a designation whose number is gone from its list', () => {
    assert.deepEqual(codes(actor('x', 'Ada Veld', { sanctions: [{ ...OFAC, id: '77' }] }), list), [
      'list-lifted',
    ]);
    assert.deepEqual(
      codes(
        actor('x', 'Ada Veld', {
          sanctions: [
            { authority: 'UK', list: 'SDN', id: '77' },
            { authority: 'OFAC', list: 'Consolidated', id: '77' },
            { ...OFAC },
            { ...OFAC, id: '77', until: '2024' },
          ],
        }),
        list,
      ),
      [],
    );
  });
  for (const [what, read, leftOut] of [
    ['whole', { records: 2, skippedCount: 0 }, undefined],
    [
      'without the strong aliases',
      { records: 2, skippedCount: 0, incomplete: 'The strong aliases are missing.' },
      undefined,
    ],
    [
      'with more than its file promises',
      { records: 2, skippedCount: 0, declaredRecords: 1 },
      undefined,
    ],
    ['without a row', { records: 2, skippedCount: 1 }, 'the 1 row that was left out'],
    ['without rows', { records: 2, skippedCount: 3 }, 'the 3 rows that were left out'],
    [
      'with less than its file promises',
      { records: 2, skippedCount: 0, declaredRecords: 4 },
      'the 2 records that its file promises and does not have',
    ],
  ] as const)
    it(`tells who is off a list from who may only be left out of it: read ${what}`, () => {
      const partial = sdnRead(read, dmitriev, fund);
      const ada = actor('x', 'Ada Veld', { sanctions: [{ ...OFAC, id: '77' }] });
      const found = reconcile(ada, [partial], '2025-11-20');
      assert.deepEqual(found, [
        { code: 'list-lifted', list: partial, designation: 0, ...(leftOut && { leftOut }) },
      ]);
      const words = discrepancyWords(ada, found[0]);
      assert.equal(words.includes('is no longer on'), leftOut === undefined);
      assert.equal(words.includes(`but may be among ${leftOut};`), leftOut !== undefined);
      const known = actor('d', 'Kirill Dmitriev', { sanctions: [{ ...OFAC, id: '34336' }] });
      assert.deepEqual(codes(known, partial), []);
    });
  it('does not call somebody lifted whose row the list has and could not be read', async () => {
    const row = (id: string, name: string): string =>
      `${id},"${name}","individual","TEST"${',-0- '.repeat(8)}\r\n`;
    const read = async (text: string): Promise<CompiledList> => {
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        yield new TextEncoder().encode(text);
      };
      const [list] = await importLists([{ name: 'sdn.csv', pieces: pieces() }], () => {});
      return CompiledList.open(list);
    };
    const ada = actor('x', 'Ada Veld', { sanctions: [{ ...OFAC, id: '77' }] });
    const whole = Array.from({ length: 9 }, (_, i) => row(`${i + 1}`, `BIRCH, Boris ${i}`)).join(
      '',
    );
    for (const [text, leftOut] of [
      [`${whole}\u001a`, undefined],
      [`${whole}77,"VELD, Ada"\r\n\u001a`, 'the 1 row that was left out'],
    ] as const) {
      const [found, ...others] = reconcile(ada, [await read(text)], '2025-11-20');
      assert.deepEqual([found.code, others], ['list-lifted', []]);
      assert.equal('leftOut' in found ? found.leftOut : undefined, leftOut);
    }
  });
  it('finds strong spellings that only the list has', () => {
    assert.deepEqual(
      spellingsOnList(fund, (name) => name === 'Russian Direct Investment Fund'),
      ['Direct Holding'],
    );
    assert.deepEqual(
      spellingsOnList(dmitriev, () => true),
      [],
    );
  });
});

describe('a listing as an entry', () => {
  const head = { summary: SUMMARY, imported: '2025-11-20T00:00:00.000Z' } as ListHead;
  const listing: Listing = {
    ...listed('person', '34336', 'DMITRIEV, Kirill Aleksandrovich', '(KIRYUSHA)'),
    programs: ['RUSSIA-EO14024'],
    born: ['12 Apr 1975'],
    nationalities: ['Russia'],
    listedOn: '2022-02-28',
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34336',
  };
  it('says what the list says', () => {
    assert.deepEqual(entryOfListing(listing, head, 'Kirill Dmitriev', '2025-11-26'), {
      name: 'Kirill Dmitriev',
      kind: 'person',
      aliases: ['Kirill Aleksandrovich Dmitriev', { name: 'Kiryusha', weak: true }],
      born: '1975-04-12',
      country: ['ru'],
      sanctions: [
        {
          authority: 'OFAC',
          list: 'SDN',
          program: 'RUSSIA-EO14024',
          id: '34336',
          since: '2022-02-28',
          url: listing.url,
        },
      ],
      sources: [listing.url],
      reviewed: '2025-11-26',
    });
  });
  it('has a designation only of whom somebody has sanctioned', () => {
    const restricted = entryOfListing(
      { ...listing, measure: 'export-restrictions', programs: ['Entity List (EL)'] },
      head,
      'Kirill Dmitriev',
      '2025-11-26',
    );
    assert.equal(restricted.sanctions, undefined);
    assert.equal(
      restricted.bio,
      'Under export restrictions, not sanctions: OFAC SDN (Entity List (EL)), no. 34336.',
    );
    const watched = entryOfListing(
      { ...listing, measure: 'none' },
      head,
      'Kirill Dmitriev',
      '2025-11-26',
    );
    assert.deepEqual([watched.sanctions, watched.bio], [undefined, undefined]);
    const nothingElse = entryOfListing(
      { ...listing, measure: 'export-restrictions', programs: [] },
      head,
      'Kirill Dmitriev',
      '2025-11-26',
    );
    assert.equal(nothingElse.bio, 'Under export restrictions, not sanctions: OFAC SDN, no. 34336.');
  });
  it('leaves out what the list is not sure of', () => {
    const { born } = entryOfListing(
      { ...listing, born: ['circa 1975'] },
      head,
      'Kirill Dmitriev',
      '2025-11-26',
    );
    assert.equal(born, undefined);
    assert.equal(
      entryOfListing(
        { ...listing, born: ['1975', 'circa 1976'] },
        head,
        'Kirill Dmitriev',
        '2025-11-26',
      ).born,
      undefined,
    );
    assert.deepEqual(
      designationOf(
        { ...listing, url: 'file:///etc/passwd', programs: [] },
        { ...head, summary: { ...SUMMARY, title: 'UN' } },
      ),
      { authority: 'OFAC', list: 'UN', id: '34336', since: '2022-02-28' },
    );
  });
  it('writes capitals as a text does', () =>
    assert.equal(
      inCapitals('Kirill DMITRIEV AL-ASSAD VTB BANK'),
      'Kirill Dmitriev AL-Assad VTB Bank',
    ));
  it('says why a name matches', () => {
    const why = (words: string, form: 'name' | 'surname' = 'name'): string =>
      listedReason(listing, words, form).kind;
    assert.deepEqual(
      [
        why('Kirill Aleksandrovich Dmitriev'),
        why('Kirill Dmitriev'),
        why('Kirill A. Dmitriev'),
        why('Kirill Dmitriyev'),
        why('Kiryusha'),
        why('Kirill Dmitriev', 'surname'),
      ],
      ['strong', 'father', 'initial', 'spelling', 'weak', 'surname'],
    );
    const maduro = { ...listing, names: [personFromComma('MADURO MOROS, Nicolas', 'strong')] };
    assert.deepEqual(listedReason(maduro, 'Nicolás Maduro', 'name'), {
      kind: 'shortened',
      printed: 'MADURO MOROS, Nicolas',
    });
    const jihad = {
      ...listing,
      kind: 'entity' as const,
      names: [asPrinted('EGYPTIAN ISLAMIC JIHAD', 'strong')],
    };
    assert.deepEqual(listedReason(jihad, 'Islamic Jihad', 'name'), {
      kind: 'longer',
      printed: 'EGYPTIAN ISLAMIC JIHAD',
    });
  });
});
