import assert from 'node:assert/strict';
import type * as deciding from '../../src/editor/checking/deciding.js';
import type * as factCommands from '../../src/editor/facts/factCommands.js';
import type { FactReview } from '../../src/engine/decisions/decision.js';
import { readSidecar } from '../../src/engine/decisions/sidecar/sidecar.js';
import { MemoryDesk } from '../desk/drafts/memoryDesk.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { waitUntil } from '../desk/waitUntil.js';
import { anyVscode } from './anyVscode.js';
import { bundledWith } from './bundledWith.js';

const SIDECAR = '/news/tax.md.copydesk.yaml';
const FILES = {
  claim: 'src/editor/checking/deciding.ts',
  fact: 'src/editor/facts/factCommands.ts',
} as const;
const PARTS = {
  claim: bundledWith<typeof deciding>(FILES.claim),
  fact: bundledWith<typeof factCommands>(FILES.fact),
};

for (const what of ['claim', 'fact'] as const)
  describe(`a comment on a ${what} that somebody changes while it is asked for`, () => {
    let desk: MemoryDesk;
    let run: (command: string) => Promise<void>;
    let asked: (string | undefined)[];
    let told: string[][];
    let answers: (() => string | undefined | Promise<string>)[];
    let presses: (string | undefined)[];
    const notes = (): (string | undefined)[] => {
      const { reviews, facts } = readSidecar(desk.host.disk.text(SIDECAR) ?? '').decisions;
      return [...reviews, ...facts].map(({ note }) => note);
    };
    const theirs = (from: string, to: string): void =>
      desk.host.disk.write(SIDECAR, desk.host.disk.text(SIDECAR)!.replace(from, to));

    beforeEach(async () => {
      const host = new MemoryHost();
      host.disk.write('/news/tax.md', 'Ann Brown said taxes would fall by 12% next year.\n');
      desk = new MemoryDesk(host);
      host.show(host.open(at('tax.md')));
      [asked, told, answers, presses] = [[], [], [], []];
      const commands = new Map<string, (...given: unknown[]) => Promise<void>>();
      const vscode = anyVscode({
        commands: { registerCommand: (id: string, run: never) => void commands.set(id, run) },
        languages: { registerCodeActionsProvider: () => undefined },
        window: {
          visibleTextEditors: [],
          showInputBox: async ({ value }: { value?: string }) => {
            asked.push(value);
            return answers.shift()?.();
          },
          showErrorMessage: async (...words: string[]) => (told.push(words), presses.shift()),
          setStatusBarMessage: () => undefined,
        },
      });
      if (what === 'claim') PARTS.claim(vscode).registerDeciding(desk as never);
      else PARTS.fact(vscode).registerFactCommands(desk as never);
      const draft = desk.drafts.active!;
      run = async (command) => {
        const { claims, facts } = await draft.current();
        const [{ id }] = what === 'claim' ? claims : facts;
        await commands.get(`copydesk.${what}.${command}`)!(draft.document.uri.toString(), [id]);
      };
      answers = [() => 'Ring her'];
      await run('addNote');
      assert.deepEqual(notes(), ['Ring her']);
    });
    afterEach(() => desk.dispose());

    it('is edited together with theirs, and then saved', async () => {
      answers = [
        () => (theirs('Ring her', 'She is away'), 'Ring her tomorrow'),
        () => 'She is away: ring her tomorrow',
      ];
      presses = ['Edit Both'];
      await run('addNote');
      await waitUntil('both are saved', () => notes()[0] === 'She is away: ring her tomorrow');
      assert.deepEqual(told, [
        [
          'The comment was changed in the meantime, so yours was not saved. It now reads: “She is away”. Yours: “Ring her tomorrow”.',
          'Edit Both',
        ],
      ]);
      assert.deepEqual(asked.slice(1), ['Ring her', 'She is away · Ring her tomorrow']);
    });
    it('is saved all the same where they removed theirs, if the person says so', async () => {
      const { document } = desk.drafts.active!;
      const { reviews, facts } = await desk.decisions.of(document.uri);
      const gone = { ...[...reviews, ...facts][0], note: undefined };
      const removed =
        what === 'claim'
          ? () => desk.decisions.review(document.uri, [gone])
          : () => desk.decisions.reviewFacts(document.uri, [gone as FactReview]);
      answers = [async () => (await removed(), 'Ring her tomorrow')];
      presses = ['Save Mine'];
      await run('addNote');
      await waitUntil('it is saved', () => notes()[0] === 'Ring her tomorrow');
      assert.deepEqual(told, [
        [
          'The comment was removed in the meantime, so yours was not saved: “Ring her tomorrow”.',
          'Save Mine',
        ],
      ]);
      assert.equal(asked.length, 2);
    });
    it('is not removed where it is another by then, and theirs may be edited', async () => {
      answers = [() => (theirs('Ring her', 'She is away'), ''), () => 'She is back'];
      presses = ['Edit Comment'];
      await run('addNote');
      await waitUntil('what was edited is saved', () => notes()[0] === 'She is back');
      assert.deepEqual(asked.slice(1), ['Ring her', 'She is away']);
    });
    it('leaves theirs where nobody edits both', async () => {
      answers = [() => (theirs('Ring her', 'She is away'), 'Ring her tomorrow')];
      await run('addNote');
      assert.deepEqual(notes(), ['She is away']);
    });
    it('is told of again where theirs changes once more', async () => {
      answers = [
        () => (theirs('Ring her', 'She is away'), 'Ring her tomorrow'),
        () => (theirs('She is away', 'She is back'), 'Both'),
      ];
      presses = ['Edit Both'];
      await run('addNote');
      await waitUntil('the person is told again', () => told.length === 2);
      assert.deepEqual(notes(), ['She is back']);
    });
    it('is saved at once where nothing else was written', async () => {
      answers = [() => 'Ring her tomorrow'];
      await run('addNote');
      assert.deepEqual([notes(), told, asked.at(-1)], [['Ring her tomorrow'], [], 'Ring her']);
    });
  });
