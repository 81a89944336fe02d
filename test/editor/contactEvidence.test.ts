import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type * as evidenceQuestions from '../../src/editor/checking/evidenceQuestions.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type EvidenceQuestions = typeof evidenceQuestions;
type Asked = Parameters<EvidenceQuestions['askForEvidence']>;
const load = bundledWith<EvidenceQuestions>('src/editor/checking/evidenceQuestions.ts');
const PRIVATE = '/news/tax.md.copydesk.private.yaml';

describe('a contact that is given as evidence', () => {
  let host: MemoryHost;
  let told: { readonly words: string; readonly buttons: readonly string[] }[];
  /** What the person does about each message: the button that they press. */
  let answers: ((buttons: readonly string[]) => string | undefined)[];
  const press = (button: string) => (): string => button;

  let asked: number;
  const ask = async (uri = at('tax.md')): Promise<unknown> => {
    const typed = ['Jane Roe', '555 0100'];
    asked = 0;
    const { askForEvidence } = load({
      l10n: plainL10n,
      window: {
        showQuickPick: async (items: { basis: string }[]) =>
          items.find(({ basis }) => basis === 'contact'),
        showInputBox: async () => {
          asked++;
          return typed.shift();
        },
        showErrorMessage: async (words: string, ...buttons: string[]) => {
          told.push({ words, buttons });
          return answers.shift()?.(buttons);
        },
        setStatusBarMessage: () => undefined,
      },
    });
    const [desk, draft] = [{ host }, { document: { uri } }];
    return askForEvidence(desk as unknown as Asked[0], draft as unknown as Asked[1]);
  };
  beforeEach(() => {
    host = new MemoryHost();
    told = [];
    answers = [];
  });

  it('is written down', async () => {
    assert.match(JSON.stringify(await ask()), /"contact":"contact-/);
    assert.match(host.disk.text(PRIVATE)!, /name: Jane Roe\n.*reach: 555 0100/);
    assert.deepEqual(told, []);
  });
  it('is asked for only once the draft is saved, which is said before anything is typed', async () => {
    const untitled = URI.parse('untitled:Untitled-1');
    assert.equal(await ask(untitled), undefined);
    assert.equal(asked, 0);
    assert.deepEqual(
      told.map(({ words }) => words),
      ['Save the draft first: contacts are kept in a file beside it.'],
    );
    await ask();
    assert.equal(asked, 2);
  });
  it('is written down once .gitignore has the line', async () => {
    host.disk.write('/news/.git/HEAD', '');
    answers = [press('Add the Line to .gitignore')];
    await ask();
    assert.match(host.disk.text(PRIVATE)!, /Jane Roe/);
    assert.equal(host.disk.text('/news/.gitignore'), '*.copydesk.private.yaml\n');
  });
  it('is not lost where the line cannot be written: the person is told, and may try again', async () => {
    host.disk.write('/news/.git/HEAD', '');
    host.disk.failure = 'readOnly';
    answers = [
      press('Add the Line to .gitignore'),
      () => {
        host.disk.failure = undefined;
        return 'Try Again';
      },
    ];
    await ask();
    assert.equal(told.length, 2);
    assert.match(host.disk.text(PRIVATE)!, /Jane Roe/);
  });
  it('is not lost where git tracks the file, or may: it is written once that is mended', async () => {
    host.disk.write('/news/.git/HEAD', '');
    host.disk.write('/news/.git/index', 'DIRC is not all');
    host.disk.write('/news/.gitignore', '*.copydesk.private.yaml\n');
    answers = [
      (buttons) => {
        assert.deepEqual(buttons, ['Try Again']);
        host.disk.remove('/news/.git/index');
        return buttons[0];
      },
    ];
    await ask();
    assert.match(told[0].words, /Git may already track “tax\.md\.copydesk\.private\.yaml”/);
    assert.match(host.disk.text(PRIVATE)!, /Jane Roe/);
  });
  it('is written nowhere where nobody tries again', async () => {
    host.disk.write('/news/.git/HEAD', '');
    assert.equal(await ask(), undefined);
    assert.equal(host.disk.text(PRIVATE), undefined);
  });
});
