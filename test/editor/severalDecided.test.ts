import assert from 'node:assert/strict';
import { reviewClaims } from '../../src/desk/drafts/reviewClaims.js';
import { reviewFacts } from '../../src/desk/drafts/reviewFacts.js';
import type { ReviewChange } from '../../src/desk/drafts/reviewUpdates.js';
import type * as deciding from '../../src/editor/checking/deciding.js';
import type * as factCommands from '../../src/editor/facts/factCommands.js';
import { reviewsByClaim } from '../../src/engine/decisions/claimStanding.js';
import type { Review } from '../../src/engine/decisions/decision.js';
import { reviewsByFact } from '../../src/engine/decisions/factStanding.js';
import { MemoryDesk } from '../desk/drafts/memoryDesk.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { anyVscode } from './anyVscode.js';
import { bundledWith } from './bundledWith.js';

const TEXT =
  'Ann Brown said taxes would fall by 12%.\n\nTom Hill said prices would rise by 8%.\n\nEve Stone said wages would rise by 3%.\n';
const PARTS = {
  claim: bundledWith<typeof deciding>('src/editor/checking/deciding.ts'),
  fact: bundledWith<typeof factCommands>('src/editor/facts/factCommands.ts'),
};

for (const what of ['claim', 'fact'] as const)
  describe(`several ${what}s that a person decides on at once while a colleague decides on one`, () => {
    let desk: MemoryDesk;
    let ids: string[];
    let run: (command: string, ...which: number[]) => Promise<void>;
    let colleague: (which: number, change: ReviewChange) => Promise<void>;
    let asked: { value?: string; prompt?: string }[];
    let told: string[];
    let answer: () => string | undefined | Promise<string | undefined>;
    let pick: (labels: readonly string[]) => string | Promise<string>;
    const decided = async (): Promise<(Review | undefined)[]> => {
      const annotation = await desk.drafts.active!.current();
      const byId = what === 'claim' ? reviewsByClaim(annotation) : reviewsByFact(annotation);
      return ids.map((id) => byId.get(id)?.review);
    };
    const notes = async (): Promise<(string | undefined)[]> =>
      (await decided()).map((review) => review?.note);

    beforeEach(async () => {
      const host = new MemoryHost();
      host.disk.write('/news/tax.md', TEXT);
      desk = new MemoryDesk(host);
      host.show(host.open(at('tax.md')));
      [asked, told] = [[], []];
      const commands = new Map<string, (...given: unknown[]) => Promise<void>>();
      const vscode = anyVscode({
        commands: { registerCommand: (id: string, go: never) => void commands.set(id, go) },
        languages: { registerCodeActionsProvider: () => undefined },
        window: {
          visibleTextEditors: [],
          showInputBox: async (box: object) => (asked.push(box), answer()),
          showQuickPick: async (items: readonly { readonly label: string }[]) => {
            const label = await pick(items.map((one) => one.label));
            return items.find((one) => one.label === label);
          },
          showErrorMessage: async (words: string) => void told.push(words),
          setStatusBarMessage: () => undefined,
        },
      });
      if (what === 'claim') PARTS.claim(vscode).registerDeciding(desk as never);
      else PARTS.fact(vscode).registerFactCommands(desk as never);
      const draft = desk.drafts.active!;
      const { claims, facts } = await draft.current();
      ids = (what === 'claim' ? claims : facts).map(({ id }) => id);
      assert.equal(ids.length, 3);
      run = (command, ...which) =>
        commands.get(`copydesk.${what}.${command}`)!(
          draft.document.uri.toString(),
          which.map((i) => ids[i]),
        );
      colleague = (i, change) =>
        what === 'claim'
          ? reviewClaims(desk.decisions, draft, [ids[i]], change)
          : reviewFacts(desk.decisions, draft, [ids[i]], change);
    });
    afterEach(() => desk.dispose());

    it('get the comment each, beside the one that the colleague made and on no other', async () => {
      answer = async () => {
        await colleague(1, { note: 'Her lawyer denies this' });
        return 'Call her office';
      };
      await run('addNote', 0, 1, 2);
      assert.deepEqual(await notes(), [
        'Call her office',
        'Her lawyer denies this · Call her office',
        'Call her office',
      ]);
      assert.deepEqual(told, []);
    });
    it('keep the comments that the box did not show, and get the new one beside them', async () => {
      await colleague(1, { note: 'Ring him' });
      answer = () => 'Call the office';
      await run('addNote', 0, 1);
      assert.deepEqual(await notes(), ['Call the office', 'Ring him · Call the office', undefined]);
      assert.equal(asked[0].value, '');
      assert.match(asked[0].prompt!, /The comments that are there stay/);
      answer = () => '';
      await run('addNote', 0, 1);
      assert.deepEqual(await notes(), ['Call the office', 'Ring him · Call the office', undefined]);
    });
    it('have one comment to be edited where they have the same', async () => {
      for (const i of [0, 1]) await colleague(i, { note: 'Ring him' });
      answer = () => 'Rang him';
      await run('addNote', 0, 1);
      answer = async () => {
        await colleague(1, { note: 'He is away' });
        return '';
      };
      await run('addNote', 0, 1);
      assert.deepEqual(await notes(), [undefined, 'He is away', undefined]);
      assert.deepEqual(
        asked.map(({ value, prompt }) => [value, /to remove the comment/.test(prompt!)]),
        [
          ['Ring him', true],
          ['Rang him', true],
        ],
      );
    });

    if (what === 'claim')
      describe('and the right of reply', () => {
        const answered = { needed: true, party: 'Bob', askedOn: '2025-11-20', answered: true };
        for (const label of ['Nobody needs to be asked', 'Asked, no answer yet'])
          it(`of one hides no answer that the colleague records, though another has the same: ${label}`, async () => {
            await colleague(1, { reply: answered });
            answer = () => '2025-11-20';
            pick = async (labels) => {
              if (!labels.includes(label)) return labels[1];
              await colleague(0, { reply: answered });
              return label;
            };
            await run('rightOfReply', 0);
            assert.deepEqual((await decided())[0]!.reply, answered);
            assert.match(told.join(), new RegExp(`so your entry was not saved: ${label}`));
          });
        it('is recorded where nobody else has recorded anything', async () => {
          await colleague(1, { reply: answered });
          pick = () => 'Nobody needs to be asked';
          await run('rightOfReply', 0, 1);
          assert.deepEqual(
            (await decided()).map((review) => review?.reply?.needed),
            [false, false, undefined],
          );
          assert.deepEqual(told, []);
        });
      });
  });
