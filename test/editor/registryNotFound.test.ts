import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { notSearchedWords } from '../../src/desk/host/notSearchedWords.js';
import type * as draftStatus from '../../src/editor/status/draftStatus.js';
import type * as problems from '../../src/editor/registry/problems.js';
import { MemoryDesk } from '../desk/drafts/memoryDesk.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { waitUntil } from '../desk/waitUntil.js';
import { anyVscode } from './anyVscode.js';
import { bundledWith } from './bundledWith.js';

const status = bundledWith<typeof draftStatus>('src/editor/status/draftStatus.ts');
const inProblems = bundledWith<typeof problems>('src/editor/registry/problems.ts');
const [INFORMATION, WARNING] = [0, 1];

describe('a registry of whose folder only a part was searched', () => {
  let host: MemoryHost;
  let desk: MemoryDesk;
  let items: Record<string, { text?: string; severity?: number; command?: { command: string } }>;
  let shown: Map<string, string[]>;
  const open = async (): Promise<void> => {
    desk = new MemoryDesk(host);
    host.disk.write('/news/tax.md', 'It rained.\n');
    host.show(host.open(at('tax.md')));
    await desk.registries.for(at('tax.md'))!.loaded;
    const collection = {
      forEach: () => undefined,
      set: (files: readonly [URI, { message: string }[] | undefined][]) => {
        shown = new Map(
          files.map(([{ path }, found]) => [path, (found ?? []).map(({ message }) => message)]),
        );
      },
    };
    const vscode = anyVscode({
      Uri: URI,
      Position: class {},
      Range: class {},
      DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
      LanguageStatusSeverity: { Information: INFORMATION, Warning: WARNING },
      Diagnostic: class {
        constructor(
          readonly range: object,
          readonly message: string,
        ) {}
      },
      languages: {
        createLanguageStatusItem: (id: string) => (items[id] = {}),
        createDiagnosticCollection: () => collection,
      },
      window: { visibleTextEditors: [], onDidChangeVisibleTextEditors: () => undefined },
      workspace: {
        asRelativePath: ({ path }: URI) => path,
        onDidChangeConfiguration: () => undefined,
      },
    });
    status(vscode).registerDraftStatus(desk as never);
    inProblems(vscode).registerProblems(desk as never);
  };
  beforeEach(() => {
    host = new MemoryHost();
    items = {};
  });
  afterEach(() => desk.dispose());

  const inStatus = (): unknown => {
    const { text, severity, command } = items['copydesk.registry'];
    return [text, severity, command?.command];
  };
  const SHOW = 'workbench.actions.view.problems';

  it('is not said to be none where nothing was found', async () => {
    host.deepest = 0;
    await open();
    await waitUntil('it is told', () => items['copydesk.registry'].text !== undefined);
    assert.deepEqual(inStatus(), [
      'No registry found in the part that was searched',
      WARNING,
      SHOW,
    ]);
    assert.deepEqual([...shown.keys()], ['/news']);
  });
  it('is said to be a part where something was found, in Problems at a file that can be opened', async () => {
    host.deepest = 1;
    host.disk.write(
      '/news/actors.yaml',
      'version: 1\nactors:\n  ann: {name: Ann Lee, kind: person}\n',
    );
    await open();
    await waitUntil('it is told', () => items['copydesk.registry'].text !== undefined);
    assert.deepEqual(inStatus(), ['Registry: 1 entry, not all was searched', WARNING, SHOW]);
    assert.deepEqual([...shown.keys()], ['/news/actors.yaml']);
    assert.match(shown.get('/news/actors.yaml')!.join(), /not search all of “\/news”.*: it is too/);
  });
  it('is none where all was searched', async () => {
    await open();
    await waitUntil('it is told', () => items['copydesk.registry'].text !== undefined);
    assert.deepEqual(inStatus(), ['No registry', INFORMATION, 'copydesk.registry.create']);
    assert.deepEqual([...shown.keys()], []);
  });
  it('says why, and names the folders', async () => {
    await open();
    const unreadable = ['a', 'b', 'c', 'd', 'e'].map(at);
    assert.equal(
      notSearchedWords(host.folders, { isTooLarge: false, unreadable: unreadable.slice(0, 2) }),
      'cannot read “a”, “b”',
    );
    assert.equal(
      notSearchedWords(host.folders, { isTooLarge: true, unreadable }),
      'it is too large or too deep for a file system that VS Code cannot search; cannot read “a”, “b”, “c” and 2 more',
    );
  });
});
