import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type * as addAliasCommand from '../../src/editor/registry/addAlias.js';
import type * as addNames from '../../src/editor/registry/addNames.js';
import type * as createRegistry from '../../src/editor/registry/createRegistry.js';
import type * as listedEntries from '../../src/editor/lists/listedEntries.js';
import type * as registryEdits from '../../src/editor/registry/registryEdits.js';
import { parseRegistry } from '../../src/engine/registry/parseRegistry.js';
import type { ListHead } from '../../src/engine/sanctions/compiled/compiledList.js';
import type { Listing } from '../../src/engine/sanctions/parsing/listing.js';
import { bundledWith } from './bundledWith.js';
import { RegistryWindow } from './registryWindow.js';

type Editor = typeof addAliasCommand &
  typeof addNames &
  typeof createRegistry &
  typeof listedEntries &
  typeof registryEdits;
type Desk = Parameters<Editor['createRegistry']>[0];
const load = bundledWith<Editor>(
  'src/editor/registry/addAlias.ts',
  'src/editor/registry/addNames.ts',
  'src/editor/registry/createRegistry.ts',
  'src/editor/registry/registryEdits.ts',
  'src/editor/lists/listedEntries.ts',
);
const FILE = URI.file('/news/actors.yaml');
const REGISTRY = `version: 1
actors:

  jane-doe:
    name: Jane Doe
    kind: person

  john-roe:
    name: John Roe
    kind: person
`;
const WITHOUT_JANE = REGISTRY.replace(/ {2}jane-doe:\n.*\n.*\n\n/, '');

describe('writing into the registry from a draft', () => {
  let window: RegistryWindow;
  let editor: Editor;
  let desk: Desk;
  let registry: object;
  const entries = new Map(
    parseRegistry(REGISTRY, '').entries.map((entry) => [entry.actor.id, { ...entry, uri: FILE }]),
  );
  const jane = entries.get('jane-doe')!;
  const text = (): string => window.files.get(FILE.path)!;
  beforeEach(() => {
    window = new RegistryWindow();
    window.files.set(FILE.path, REGISTRY);
    editor = load(window.vscode);
    registry = { loaded: Promise.resolve(), entries, uris: [FILE], problems: [] };
    desk = {
      log: { error: () => undefined },
      registries: { ofFile: () => registry },
      drafts: {
        active: {
          document: window.draft,
          registry,
          annotation: { names: [{}] },
          current: () => Promise.resolve({}),
        },
      },
    } as unknown as Desk;
    editor.registerAddAlias(desk);
    editor.registerAddNames(desk);
  });

  describe('an alias', () => {
    const add = (id: string, alias = 'J. D. Doe'): Promise<unknown> => {
      window.selected = alias;
      return window.run('copydesk.actor.addAliasFromSelection', id);
    };
    const aliases = (): number => text().split('J. D. Doe').length - 1;

    it('is written once where it is asked for twice, and the second time it is told as known', async () => {
      const ids = await Promise.all([add('jane-doe'), add('jane-doe')]);
      assert.deepEqual(ids, ['jane-doe', undefined]);
      assert.equal(aliases(), 1);
      assert.deepEqual(window.told.sort(), [
        '“J. D. Doe” is already in the registry, as Jane Doe.',
        '“J. D. Doe” is now an alias of Jane Doe.',
      ]);
    });
    it('is written for one of two actors for whom it is asked at once', async () => {
      assert.deepEqual(await Promise.all([add('jane-doe'), add('john-roe')]), [
        'jane-doe',
        undefined,
      ]);
      assert.equal(aliases(), 1);
    });
    it('is not written where the entry is gone, which is told, and nothing of errors', async () => {
      window.files.set(FILE.path, WITHOUT_JANE);
      assert.equal(await add('jane-doe'), undefined);
      assert.equal(text(), WITHOUT_JANE);
      assert.deepEqual(window.told, [
        'actors.yaml no longer has the entry “Jane Doe”, so nothing was changed.',
      ]);
    });
    it('is not written where the file contains errors, which is told', async () => {
      for (const broken of [
        'version: 1\nactors: [\n',
        WITHOUT_JANE.replace('  john-roe:', '  jane-doe:\n\n  john-roe:'),
        WITHOUT_JANE.replace('  john-roe:', '  jane doe\n\n  john-roe:'),
      ]) {
        window.told.splice(0);
        window.files.set(FILE.path, broken);
        assert.equal(await add('jane-doe'), undefined);
        assert.equal(text(), broken);
        assert.deepEqual(window.told, [
          'actors.yaml contains errors, so nothing was changed. Fix them first (see Problems).',
        ]);
      }
    });
  });

  describe('a designation', () => {
    const listing = { id: '17', programs: ['RUS'] } as unknown as Listing;
    const head = { summary: { authority: 'OFAC', title: 'OFAC SDN' } } as ListHead;
    const mark = (): Promise<string | undefined> => editor.markListed(jane, listing, head);

    it('is written once where it is confirmed twice', async () => {
      assert.deepEqual(await Promise.all([mark(), mark()]), ['jane-doe', undefined]);
      assert.equal(text().split('OFAC').length - 1, 1);
      assert.deepEqual(window.told, [
        'The entry Jane Doe now has the designation from the list OFAC SDN.',
      ]);
    });
    it('is not written where the entry is gone, and the error says so', async () => {
      window.files.set(FILE.path, WITHOUT_JANE);
      await assert.rejects(mark(), /^Error: actors\.yaml no longer has the entry “Jane Doe”/);
      assert.deepEqual([text(), window.told], [WITHOUT_JANE, []]);
    });
  });

  it('finds an entry in its file, tells one that is gone, and leaves open what cannot be read', () => {
    const find = (now: string): string | undefined =>
      editor.entryNow(parseRegistry(now, ''), FILE, jane.actor)?.actor.name;
    assert.equal(find(REGISTRY.replace('name: Jane Doe', 'name: Jane Smith')), 'Jane Smith');
    assert.throws(() => find(WITHOUT_JANE), /no longer has the entry/);
    assert.throws(() => find('version: 1\nactors: {}\n'), /no longer has the entry/);
    for (const open of ['', 'version: 1\nactors: [\n', 'version: 1\nactors:\n  jane-doe:\n'])
      assert.equal(find(open), undefined, open);
  });

  describe('several names', () => {
    const add = (...names: string[]): Promise<unknown> => {
      const rows = names.map((name) => ({
        type: 'drafted',
        drafted: { name, kind: 'person', mentions: [] },
      }));
      return window.run('copydesk.names.add', rows[0], rows);
    };

    it('are counted as they were written', async () => {
      assert.deepEqual(await add('Ann Brown', 'Bo Lee'), ['ann-brown', 'bo-lee']);
      assert.deepEqual(window.told, ['2 actors added to actors.yaml.']);
    });
    it('are named where the file has them by then', async () => {
      assert.deepEqual(await add('Ann Brown', 'Jane Doe', 'JOHN ROE'), ['ann-brown']);
      assert.deepEqual(window.told, [
        '1 actor added to actors.yaml. Already in the registry: Jane Doe, JOHN ROE.',
      ]);
      assert.equal(text().split('Jane Doe').length - 1, 1);
    });
    it('are named where the file has all of them', async () => {
      assert.equal(await add('Jane Doe', 'John Roe'), undefined);
      assert.deepEqual(window.told, ['Already in the registry: Jane Doe, John Roe.']);
      assert.equal(text(), REGISTRY);
    });
    it('are written once each', async () => {
      assert.deepEqual(await add('Ann Brown', 'ANN BROWN'), ['ann-brown']);
      const [ids] = await Promise.all([add('Bo Lee', 'Cy Lee'), add('Bo Lee', 'Cy Lee')]);
      assert.deepEqual(ids, ['bo-lee', 'cy-lee']);
      assert.equal(text().split('Bo Lee').length - 1, 1);
      assert.deepEqual(window.told.sort(), [
        '1 actor added to actors.yaml. Already in the registry: ANN BROWN.',
        '2 actors added to actors.yaml.',
        'Already in the registry: Bo Lee, Cy Lee.',
      ]);
    });
  });

  describe('where only a part of the folder could be searched and no registry was found', () => {
    beforeEach(() => {
      window.files.clear();
      Object.assign(registry, {
        entries: new Map(),
        uris: [],
        notSearched: { isTooLarge: true, unreadable: [] },
        problems: [{ problems: [{ severity: 'warning', loses: 'file' }], isFolder: true }],
      });
    });
    it('no second one is made unasked', async () => {
      const row = { type: 'drafted', drafted: { name: 'Ann Brown', kind: 'person', mentions: [] } };
      await window.run('copydesk.names.add', row, [row, row]);
      assert.equal(window.files.size, 0);
      assert.match(window.told.join(), /^No registry was found in the part of this folder/);
    });
    it('an alias is not refused as if there were none', async () => {
      window.selected = 'J. D. Doe';
      await window.run('copydesk.actor.addAliasFromSelection', 'jane-doe');
      assert.match(window.told.join(), /^No actors could be read from the registry, or not all/);
    });
  });

  describe('a new registry', () => {
    const create = (): Promise<URI> =>
      editor.createRegistry(desk, URI.file('/news') as Parameters<Editor['createRegistry']>[1], {
        show: false,
        example: false,
      });
    beforeEach(() => window.files.clear());

    it('is made, and nothing is said of it', async () => {
      assert.equal((await create()).path, FILE.path);
      assert.match(text(), /^version: 1$/m);
      assert.deepEqual(window.told, []);
    });
    it('is not said to be there where it cannot be made', async () => {
      window.isReadOnly = true;
      await assert.rejects(create(), /^Error: actors\.yaml could not be created\./);
      assert.deepEqual(window.told, []);
    });
    it('is the one that was there before, or that somebody else has made just now', async () => {
      const made = (): void => void window.files.set(FILE.path, REGISTRY);
      for (const isLate of [false, true]) {
        window.files.clear();
        window.told.splice(0);
        window.beforeCreating = made;
        if (!isLate) made();
        assert.equal((await create()).path, FILE.path);
        assert.equal(text(), REGISTRY);
        assert.deepEqual(window.told, ['actors.yaml already exists and was left as it is.']);
      }
    });
  });
});
