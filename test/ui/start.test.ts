import assert from 'node:assert/strict';
import { openVscode, type Vscode } from './harness.js';

describe('a first look', () => {
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({ folder: 'test/fixtures/smallDesk', openFile: 'draft.md' });
  });
  after(() => vscode.close());

  it('marks the actors that a draft names', async () => {
    assert.deepEqual(
      (await vscode.editor.marks()).map(({ text }) => text),
      ['Kirill Dmitriev', 'Dmitriev'],
    );
    await vscode.screenshotThemes('first-look');
  });

  it('answers a hover with the bio', async () => {
    const hover = await vscode.hover('Dmitriev', { occurrence: 2 });
    assert.match(await hover.innerText(), /Direct Investment Fund/);
    await vscode.screenshot('first-hover');
  });

  it('runs commands through the palette', async () => {
    await vscode.runCommand('View: Toggle Word Wrap');
  });
});
