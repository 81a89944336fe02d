import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hoverRows, remove, show } from './deskFiles.js';

const CLOSES = 'Ann Brown said the state would close its oldest power plant.';
const DENIES = 'Bob Cole denied that the state would close its oldest power plant.';
const AGAIN = '“We are going to close the oldest power plant in the state,” Brown said.';
const TEXT = `${CLOSES}\n\nIt rained in Iowa. ${DENIES}\n\n${AGAIN}\n`;

describe('what has to do with a claim', () => {
  let editor: vscode.TextEditor;
  const go = async (from: string, verb: string, to: string): Promise<void> => {
    const start = editor.document.positionAt(TEXT.indexOf(from));
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand(`copydesk.claim.${verb}`);
    await eventually(
      `${verb} led nowhere`,
      () => editor.document.getText(editor.selection),
      (selected) => selected !== '' && to.includes(selected),
    );
  };
  before(async () => void (editor = await show('links.md', TEXT)));
  after(async () => {
    await closeAll();
    await remove('links.md');
  });

  it('is what contests it, and from there the claim again', async () => {
    await go(CLOSES, 'goToContest', DENIES);
    await go(DENIES, 'goToContest', CLOSES);
  });

  it('is where it is said again, and from there where it was said first', async () => {
    await go(CLOSES, 'goToRepeat', AGAIN);
    await go(AGAIN, 'goToRepeat', CLOSES);
  });

  it('leaves the cursor where a claim is neither', async () => {
    const start = editor.document.positionAt(TEXT.indexOf(DENIES));
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('copydesk.claim.goToRepeat');
    assert.ok(editor.selection.active.isEqual(start));
  });

  it('is a click away in its hover', async () => {
    const rows = await eventually(
      'no hover',
      () => hoverRows(editor.document, 'close its oldest'),
      (found) => found.some(({ value }) => value.includes('command:copydesk.claim.goToContest')),
    );
    const row = rows.find(({ value }) => value.includes('command:copydesk.claim.goToContest'))!;
    assert.match(row.value, /Contested on line 3.*The same is said on line 5/);
    const [, query] = /command:copydesk\.claim\.goToContest\?([^)]+)/.exec(row.value)!;
    await vscode.commands.executeCommand(
      'copydesk.claim.goToContest',
      ...(JSON.parse(decodeURIComponent(query)) as unknown[]),
    );
    assert.equal(editor.document.getText(editor.selection), DENIES.slice(0, -1));
  });
});
