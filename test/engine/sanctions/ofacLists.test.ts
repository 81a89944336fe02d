import assert from 'node:assert/strict';
import { groupFiles, readList } from '../../../src/engine/sanctions/formats/readLists.js';
import type { Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { fileOf, fixture, namesOf } from './listOf.js';

const NONE = Array<string>(7).fill('-0- ');
const party = (id: number, name: string, program: string): string =>
  [id, `"${name}"`, '-0- ', `"${program}"`, ...NONE, '-0- '].join(',');
const alias = (id: number, number: number, name: string): string =>
  [id, number, '"aka"', `"${name}"`, '-0- '].join(',');
const original = (...rows: string[]): string => `${rows.join('\r\n')}\r\n\u001a`;

/** Number 306 is on both lists, as dozens are. */
const CONSOLIDATED = {
  'cons_prim.csv': original(
    party(306, 'BANCO NACIONAL DE CUBA', 'NS-PLC'),
    party(90001, 'EXAMPLE OFFSHORE OIL', 'CMIC-EO13959'),
    party(90002, 'EXAMPLE CAMERAS', 'CMIC-EO13959'),
  ),
  'cons_alt.csv': original(alias(306, 1, 'THE OTHER BANK'), alias(90001, 2, 'EXOIL')),
  'cons_comments.csv': original('90002,"Linked To: EXAMPLE OFFSHORE OIL."'),
};
const SDN = Object.fromEntries(
  ['sdn.csv', 'alt.csv', 'sdn_comments.csv'].map((name) => [name, fixture(name)]),
);

async function listsOf(
  files: Readonly<Record<string, string>>,
): Promise<{ list: string; files: readonly string[]; listings: Listing[]; skipped: number }[]> {
  const groups = await groupFiles(Object.entries(files).map(([name, text]) => fileOf(name, text)));
  const lists = [];
  for (const group of groups) {
    const listings: Listing[] = [];
    const summary = await readList(group, (listing) => listings.push(listing));
    lists.push({
      list: summary.list,
      files: summary.files,
      listings,
      skipped: summary.skippedCount,
    });
  }
  return lists;
}

const reversed = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).reverse());

describe('OFAC’s two lists in CSV, chosen together', () => {
  it('stay two, in any order of their files, and lose no party that is on both', async () => {
    const [alone] = await listsOf(SDN);
    for (const files of [
      { ...SDN, ...CONSOLIDATED },
      { ...CONSOLIDATED, ...SDN },
      reversed({ ...SDN, ...CONSOLIDATED }),
    ]) {
      const lists = await listsOf(files);
      const sdn = lists.find(({ list }) => list === 'ofac-sdn')!;
      const consolidated = lists.find(({ list }) => list === 'ofac-consolidated')!;
      assert.equal(lists.length, 2);
      assert.deepEqual(sdn.listings, alone.listings);
      assert.deepEqual(new Set(sdn.files), new Set(Object.keys(SDN)));
      assert.deepEqual(
        consolidated.listings.map(({ id, programs }) => [id, ...programs]),
        [
          ['306', 'NS-PLC'],
          ['90001', 'CMIC-EO13959'],
          ['90002', 'CMIC-EO13959'],
        ],
      );
      assert.deepEqual(namesOf(consolidated.listings, '306'), [
        'BANCO NACIONAL DE CUBA',
        'THE OTHER BANK',
      ]);
      assert.match(consolidated.listings[2].remarks ?? '', /Linked To/);
      assert.deepEqual([sdn.skipped, consolidated.skipped], [alone.skipped, 0]);
    }
  });
  it('are told by the numbers of their parties, whatever the files are called', async () => {
    const renamed = (files: Readonly<Record<string, string>>, by: string): Record<string, string> =>
      Object.fromEntries(Object.entries(files).map(([, text], i) => [`${by}${i}.csv`, text]));
    const lists = await listsOf({ ...renamed(SDN, 'x'), ...renamed(CONSOLIDATED, 'y') });
    assert.deepEqual(
      lists.map(({ list, files }) => [list, ...files]),
      [
        ['ofac-sdn', 'x0.csv', 'x1.csv', 'x2.csv'],
        ['ofac-consolidated', 'y0.csv', 'y1.csv', 'y2.csv'],
      ],
    );
  });
  it('are told by the names of the files where the numbers are on both, and refused where nothing tells them', async () => {
    const both = original(alias(306, 1, 'THE OTHER BANK'));
    const parties = { 'sdn.csv': SDN['sdn.csv'], 'cons_prim.csv': CONSOLIDATED['cons_prim.csv'] };
    for (const [name, list] of [
      ['cons_alt.csv', 'ofac-consolidated'],
      ['alt.csv', 'ofac-sdn'],
    ]) {
      const holder = (await listsOf({ ...parties, [name]: both })).find(({ files }) =>
        files.includes(name),
      );
      assert.equal(holder?.list, list);
    }
    await assert.rejects(
      listsOf({
        'a.csv': SDN['sdn.csv'],
        'b.csv': CONSOLIDATED['cons_prim.csv'],
        'c.csv': both,
      }),
      /^ListRefused: c\.csv: to which of these lists of OFAC's it belongs \(a\.csv, b\.csv\) cannot be told\. Choose the files of one list at a time\.$/,
    );
  });
  it('have rows of parties that neither has counted, and aliases of one list are not looked for in the other', async () => {
    const groups = await groupFiles(
      Object.entries({
        'sdn.csv': SDN['sdn.csv'],
        'alt.csv': SDN['alt.csv'].replace('\u001a', `${alias(77777, 9, 'NOBODY')}\r\n\u001a`),
        'cons_prim.csv': CONSOLIDATED['cons_prim.csv'],
      }).map(([name, text]) => fileOf(name, text)),
    );
    const alone = await groupFiles(['sdn.csv', 'alt.csv'].map((name) => fileOf(name, SDN[name])));
    const orphans = async (group: (typeof groups)[number]): Promise<number> =>
      (await readList(group, () => {})).orphans;
    assert.deepEqual(
      [await orphans(groups[0]), await orphans(groups[1])],
      [(await orphans(alone[0])) + 1, 0],
    );
  });
});
