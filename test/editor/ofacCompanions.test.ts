import assert from 'node:assert/strict';
import { URI, Utils } from 'vscode-uri';
import type * as ofacCompanions from '../../src/editor/lists/ofacCompanions.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Companions = typeof ofacCompanions;
const load = bundledWith<Companions>('src/editor/lists/ofacCompanions.ts');

/** What is asked about the files beside a chosen one, and which files are imported where they are taken together. */
async function together(chosen: string, beside: readonly string[]) {
  let asked: { words: string; detail: string } | undefined;
  const { withCompanions } = load({
    l10n: plainL10n,
    Uri: { joinPath: Utils.joinPath },
    workspace: { fs: { readDirectory: async () => beside.map((name) => [name, 1]) } },
    window: {
      showInformationMessage: async (
        words: string,
        { detail }: { detail: string },
        first: string,
      ) => {
        asked = { words, detail };
        return first;
      },
    },
  });
  const files = await withCompanions([URI.file(`/lists/${chosen}`)] as never);
  return { asked, files: files?.map(({ path }) => path.slice('/lists/'.length)) };
}

describe('the other CSV files of OFAC’s list', () => {
  const SDN = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];
  it('are offered with what each is for, the addresses too', async () => {
    const { asked, files } = await together('sdn.csv', [...SDN, 'cons_alt.csv', 'notes.csv']);
    assert.deepEqual(files, SDN);
    assert.equal(
      asked!.words,
      'The same folder as sdn.csv also has alt.csv, add.csv, sdn_comments.csv.',
    );
    for (const cost of [
      /Without alt\.csv: no other names/,
      /Without add\.csv: no addresses/,
      /Without sdn_comments\.csv: long remarks/,
    ])
      assert.match(asked!.detail, cost);
  });
  it('are those of the same list', async () => {
    const cons = ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv', 'cons_comments.csv'];
    const { asked, files } = await together('cons_add.csv', [...cons, ...SDN]);
    assert.deepEqual(files?.toSorted(), cons.toSorted());
    assert.match(asked!.detail, /Without cons_prim\.csv: no parties at all/);
  });
  it('are not asked about where there are none', async () =>
    assert.deepEqual(await together('sdn.csv', ['sdn.csv', 'add (1).csv']), {
      asked: undefined,
      files: ['sdn.csv'],
    }));
});
