import assert from 'node:assert/strict';
import { reviewClaims } from '../../src/desk/drafts/reviewClaims.js';
import type * as clearForPublication from '../../src/editor/facts/clearForPublication.js';
import type * as writeReplyLetter from '../../src/editor/reports/writeReplyLetter.js';
import { compiledList, listed } from '../engine/sanctions/screened.js';
import { MemoryDesk } from '../desk/drafts/memoryDesk.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { anyVscode } from './anyVscode.js';
import { bundledWith } from './bundledWith.js';

const TEXT = 'Viktor Drazhin said taxes would fall next year.\n';
const LIST = compiledList([listed('person', '1', 'DRAZHIN, Viktor')]);
const clearing = bundledWith<typeof clearForPublication>('src/editor/facts/clearForPublication.ts');
const letters = bundledWith<typeof writeReplyLetter>('src/editor/reports/writeReplyLetter.ts');

describe('what a person is asked about before it leaves the desk', () => {
  let desk: MemoryDesk;
  let meanwhile: () => void | Promise<void>;
  let told: string[];
  let written: number;
  let run: (part: 'clear' | 'letters') => Promise<void>;
  const decide = async (change: Parameters<typeof reviewClaims>[3]): Promise<void> => {
    const draft = desk.drafts.active!;
    const { claims } = await draft.current();
    await reviewClaims(desk.decisions, draft, [claims[0].id], change);
  };
  const edit = (): void => {
    const { document } = desk.drafts.active!;
    desk.host.type(document, `${document.text}It rained.\n`);
  };
  const clearances = async (): Promise<number> =>
    (await desk.decisions.of(at('tax.md'))).clearances.length;

  beforeEach(() => {
    const host = new MemoryHost();
    host.disk.write('/news/tax.md', TEXT);
    desk = new MemoryDesk(host);
    const document = host.open(at('tax.md'));
    Object.assign(document, { positionAt: () => ({ line: 0 }) });
    host.show(document);
    [told, written, meanwhile] = [[], 0, () => undefined];
    const commands: ((...given: unknown[]) => Promise<void>)[] = [];
    const vscode = anyVscode({
      Range: class {
        constructor(readonly start: unknown) {}
      },
      env: { language: 'en' },
      commands: { registerCommand: (_: string, run: never) => void commands.push(run) },
      workspace: {
        getConfiguration: () => ({ get: () => 'Ann', inspect: () => ({}) }),
        openTextDocument: async () => (written++, { uri: at('letter.txt') }),
      },
      window: {
        showWarningMessage: async (words: string, options: object | string, sign?: string) => {
          if (typeof options === 'object') return (await meanwhile(), sign);
          told.push(words);
          return undefined;
        },
        showInformationMessage: async (words: string) => void told.push(words),
        showErrorMessage: async (words: string) => void told.push(words),
        showQuickPick: async (items: unknown[]) => items,
        showInputBox: async () => (await meanwhile(), '5 p.m.'),
        showTextDocument: async () => undefined,
        setStatusBarMessage: () => undefined,
      },
    });
    const lists = { loaded: async () => undefined, isLoading: false };
    const parts = { drafts: desk.drafts, decisions: desk.decisions, lists } as never;
    clearing(vscode).registerClearForPublication(parts);
    letters(vscode).registerReplyLetters(parts);
    run = async (part) => {
      await commands[part === 'clear' ? 0 : 1]();
    };
  });
  afterEach(() => desk.dispose());

  describe('clearing a draft', () => {
    it('signs it where nothing changes', async () => {
      meanwhile = () => decide({ note: 'Ring him' });
      await run('clear');
      assert.deepEqual([await clearances(), told], [1, []]);
    });
    for (const [what, change, said] of [
      [
        'a list comes',
        () => {
          desk.lists.inForce = [LIST];
          desk.listsChanged.fire();
        },
        /^The draft was not cleared: its open items, its problems or the listed names changed/,
      ],
      [
        'somebody finds that a claim is disputed',
        () => decide({ decision: 'disputed' }),
        /^The draft was not cleared: its open items/,
      ],
      ['the draft is edited', edit, /^The draft was not cleared: it was edited in the meantime/],
    ] as const)
      it(`signs nothing where ${what} while the question is on screen, and says so`, async () => {
        meanwhile = change;
        await run('clear');
        assert.equal(await clearances(), 0);
        assert.equal(told.length, 1);
        assert.match(told[0], said);
      });
  });

  describe('a right-of-reply letter', () => {
    const asked = { needed: true, party: 'Bob Cole' };
    beforeEach(() => decide({ reply: asked }));
    it('is written where nothing changes', async () => {
      meanwhile = () => decide({ note: 'Ring him' });
      await run('letters');
      assert.deepEqual([written, told], [1, []]);
    });
    it('is not said to be outstanding to nobody where the claims were not read', async () => {
      const { document } = desk.drafts.active!;
      desk.host.type(document, '---\nlang: de\n---\n\nDer Minister log.\n');
      await run('letters');
      assert.equal(written, 0);
      assert.deepEqual(told, ['This draft is not in English, so its claims were not read.']);
    });
    it('comes with what was not read', async () => {
      const { document } = desk.drafts.active!;
      desk.host.type(document, `${document.text}\n${'He said so, and '.repeat(20_000)}left.\n`);
      await run('letters');
      assert.equal(written, 1);
      assert.match(told.join(), /^Not read: the paragraph on line 1 is too long/);
    });
    it('is not written where the party has answered meanwhile', async () => {
      meanwhile = () => decide({ reply: { ...asked, askedOn: '2025-11-20', answered: true } });
      await run('letters');
      assert.equal(written, 0);
      assert.match(
        told.join(),
        /^The parties to write to, or what is known of them, changed in the meantime/,
      );
    });
    it('is not written where the draft is edited', async () => {
      meanwhile = edit;
      await run('letters');
      assert.equal(written, 0);
      assert.match(told.join(), /^The draft was edited in the meantime, so no letter/);
    });
  });
});
