import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, exists, read, remove, replaceAll, show } from './deskFiles.js';

const DRAFT = 'facts.md';
const SIDECAR = `${DRAFT}.copydesk.yaml`;
const TEXT = `Ann Brown said exports rose 12% in the year to May.

The bank cut its rate to 4.5 percent on Tuesday, and 340 firms closed.
`;

describe('checking facts', () => {
  let editor: vscode.TextEditor;
  const run = (verb: string): Thenable<unknown> =>
    vscode.commands.executeCommand(`copydesk.fact.${verb}`);
  const select = (words: string): void => {
    const start = editor.document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    editor.selection = new vscode.Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(start + words.length),
    );
  };
  const sidecar = async (): Promise<string> => ((await exists(SIDECAR)) ? read(SIDECAR) : '');
  const written = (what: string, expected: RegExp): Promise<unknown> =>
    eventually(what, sidecar, (text) => expected.test(text));
  before(async () => {
    await remove(DRAFT, SIDECAR);
    editor = await show(DRAFT, TEXT);
  });
  after(async () => {
    await closeAll();
    await remove(DRAFT, SIDECAR);
  });

  it('writes down what was decided on the fact at the cursor, and leaves its claim alone', async () => {
    select('12%');
    await run('markChecked');
    await written('the fact was not decided on', /facts:[\s\S]*decision: checked[\s\S]*exact: 12%/);
    assert.doesNotMatch(await sidecar(), /reviews:/);
  });

  it('decides on several at once', async () => {
    select('340 firms');
    await run('markDisputed');
    await written('the second fact was not decided on', /decision: disputed[\s\S]*exact: "?340/);
  });

  it('makes selected words a fact, and takes one away', async () => {
    select('The bank');
    await run('add');
    await written('it was not added', /added: true[\s\S]*exact: The bank/);
    select('Tuesday');
    await run('dismiss');
    await written('it was not dismissed', /dismissed: true[\s\S]*exact: Tuesday/);
  });

  it('offers decisions where somebody asks for code actions', async () => {
    select('12%');
    const titles = (
      (await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
      )) ?? []
    ).map(({ title }) => title);
    assert.ok(titles.includes('Mark Fact as Disputed'), titles.join());
    assert.ok(titles.includes('Dismiss: Not a Fact to Check'), titles.join());
  });

  it('goes to the next open fact', async () => {
    editor = await vscode.window.showTextDocument(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextOpen');
    // 12% is checked: the year and month behind it are not.
    assert.notEqual(editor.document.getText(editor.selection), '12%');
    assert.notEqual(editor.document.getText(editor.selection), '');
  });

  it('keeps a decision with its fact while the draft is edited', async () => {
    await replaceAll(editor.document, `A new lead without figures.\n\n${TEXT}`);
    select('12%');
    await run('markUnsupported');
    await written('the decision did not change', /decision: unsupported[\s\S]*exact: 12%/);
    assert.equal((await sidecar()).match(/exact: "?12%/g)?.length, 1);
  });
});
