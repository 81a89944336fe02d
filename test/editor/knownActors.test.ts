import assert from 'node:assert/strict';
import type * as actorsTree from '../../src/editor/actors/actorsTree.js';
import type * as openEntry from '../../src/editor/registry/openEntry.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Editor = typeof actorsTree & typeof openEntry;
const load = bundledWith<Editor>(
  'src/editor/actors/actorsTree.ts',
  'src/editor/registry/openEntry.ts',
);
const KNOWN = 'directory:Q22250';

/** What the Actors view and its commands make of somebody whom a directory knows and the registry has not. */
describe('somebody whom a directory alone knows', () => {
  let told: string[];
  let ran: unknown[][];
  const commands = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  const vscode = {
    l10n: plainL10n,
    env: { language: 'en' },
    EventEmitter: class {
      event = (): void => undefined;
      fire(): void {}
    },
    TreeItem: class {
      constructor(
        readonly label: unknown,
        readonly collapsibleState: unknown,
      ) {}
    },
    TreeItemCollapsibleState: { Collapsed: 1, Expanded: 2 },
    ThemeIcon: class {},
    ThemeColor: class {},
    window: {
      showInformationMessage: async (words: string, ...buttons: string[]) => {
        told.push(words);
        return buttons[0];
      },
      showWarningMessage: async (words: string) => void told.push(words),
    },
    commands: {
      registerCommand: (id: string, run: (...args: unknown[]) => Promise<unknown>) =>
        commands.set(id, run),
      executeCommand: async (...command: unknown[]) => void ran.push(command),
    },
  };
  const editor = load(vscode);
  const mention = (actor: string, start: number): object => ({
    start,
    end: start + 14,
    text: 'Maria Cantwell',
    actor,
    status: 'certain',
    sanctioned: 'no',
    candidates: [],
  });
  const registered = { id: 'ann-brown', kind: 'person', name: 'Ann Brown' };
  const draft = {
    document: { positionAt: () => ({ line: 0 }), getText: () => '' },
    registry: { entries: new Map([['ann-brown', { actor: registered }]]) },
    annotation: {
      date: '2025-11-22',
      mentions: [mention(KNOWN, 0), mention('ann-brown', 20)],
      names: [],
      notes: [],
      known: [
        {
          id: KNOWN,
          name: 'Maria Cantwell',
          names: [],
          country: ['us'],
          offices: [],
          directory: {},
        },
      ],
    },
  };
  const rows = (): { contextValue?: string; description?: unknown; words?: string }[] => {
    const tree = new editor.ActorsTree();
    tree.show(draft as never);
    const [section] = tree.getChildren();
    return tree
      .getChildren(section)
      .map((node) => tree.getTreeItem(node))
      .map(({ contextValue, description, accessibilityInformation }) => ({
        contextValue,
        description,
        words: accessibilityInformation?.label,
      }));
  };
  beforeEach(() => {
    told = [];
    ran = [];
  });

  it('is told from the actors of the registry in the view, and offered no entry to open', () => {
    const [known, actor] = rows();
    assert.equal(known.contextValue, 'certain known');
    assert.match(String(known.description), /^known, not reviewed · /);
    assert.match(known.words!, /known, not reviewed/);
    assert.equal(actor.contextValue, 'certain actor');
    assert.doesNotMatch(`${String(actor.description)} ${actor.words}`, /known/);
  });
  it('is offered for the registry where somebody asks for the entry', async () => {
    const desk = { drafts: { active: undefined }, registries: {} };
    const registry = { loaded: undefined, entries: draft.registry.entries };
    editor.registerOpenEntry({ ...desk, drafts: { active: { registry } } } as never);
    await commands.get('copydesk.actor.openEntry')!({ type: 'actor', actor: KNOWN });
    assert.deepEqual(told, ['Known from a directory, and not in the registry.']);
    assert.deepEqual(ran, [['copydesk.actor.addKnown', KNOWN]]);
  });
  it('is not who is missed where an entry is gone from the registry', async () => {
    const registry = { loaded: undefined, entries: draft.registry.entries };
    editor.registerOpenEntry({ drafts: { active: { registry } } } as never);
    await commands.get('copydesk.actor.openEntry')!({ type: 'actor', actor: 'gone' });
    assert.deepEqual(told, ['The registry no longer has an entry “gone”.']);
  });
});
