import assert from 'node:assert/strict';
import { openVscode, type Vscode, type VscodeOptions } from '../ui/harness.js';
import { packVsix } from './vsix.js';

/** Installed as a user installs it: no development path, a clean profile, the sample newsroom. */
async function openInstalled(options: VscodeOptions): Promise<Vscode> {
  return openVscode({
    openFile: 'drafts/miami-meeting.txt',
    settings: { 'editor.wordWrap': 'on' },
    ...options,
    install: (await packVsix()).file,
  });
}

async function showsItsWork(vscode: Vscode): Promise<void> {
  assert.ok((await vscode.editor.marks()).some(({ text }) => text === 'Kirill Dmitriev'));
  assert.match(await (await vscode.hover('Kirill Dmitriev')).innerText(), /SANCTIONED/);
  await vscode.showCopydesk();
  assert.ok((await vscode.tree('Claims').texts()).length > 3);
}

describe('the installed .vsix', () => {
  let vscode: Vscode | undefined;
  afterEach(async () => {
    await vscode?.close();
    vscode = undefined;
  });

  it('marks, answers hovers and lists claims', async () => {
    vscode = await openInstalled({});
    await showsItsWork(vscode);
    await vscode.screenshot('installed');
  });

  it('does so in Restricted Mode', async () => {
    vscode = await openInstalled({
      restricted: true,
      settings: { 'editor.wordWrap': 'on', 'security.workspace.trust.startupPrompt': 'never' },
    });
    await vscode.page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await showsItsWork(vscode);
    await vscode.screenshot('installed-restricted');
  });
});
