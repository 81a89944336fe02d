import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hover, remove, show, writeRegistry } from './deskFiles.js';

describe('the language switch', () => {
  before(() =>
    writeRegistry(
      'switch.actors.yaml',
      'version: 1\nactors:\n  wim-ek: {name: Wim Ek, kind: person}\n',
    ),
  );
  after(async () => {
    await vscode.workspace
      .getConfiguration('copydesk')
      .update('drafts.languages', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await remove('switch.actors.yaml', 'switch.md', 'switch.txt');
  });

  it('turns Copydesk off and on again for the language of the active editor alone', async () => {
    const { document: text } = await show('switch.txt', 'Wim Ek.');
    const { document } = await show('switch.md', 'Wim Ek.');
    await eventually('no hover', () => hover(document, 'Wim Ek'));
    await vscode.commands.executeCommand('copydesk.language.toggle');
    await eventually('still read', async () => (await hover(document, 'Wim Ek')) === '');
    assert.notEqual(await hover(text, 'Wim Ek'), '');
    await vscode.commands.executeCommand('copydesk.language.toggle');
    await eventually('not read again', () => hover(document, 'Wim Ek'));
  });
});
