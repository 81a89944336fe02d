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

  it('leads from a draft of one’s own, without a registry, to a first mark: select a name, add it, say what it is', async () => {
    vscode = await openInstalled({
      folder: 'test/fixtures/noRegistry',
      openFile: 'talks.md',
      size: { width: 1360, height: 800 },
    });
    const { editor, page, palette } = vscode;
    await vscode.showCopydesk();
    await vscode.tree('Claims').row('Ada Veld').waitFor();
    await vscode
      .tree('Actors')
      .pane.getByRole('button', { name: 'Add Name to Registry' })
      .waitFor();
    await vscode.screenshot('newcomer-1-draft');
    await editor.goTo(5, 53);
    for (let i = 0; i < 'Ada Veld'.length; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.statusbar', { hasText: '(8 selected)' }).waitFor();
    await vscode.screenshot('newcomer-2-selected');
    await vscode.runCommand('Copydesk: Add Selection to Registry…');
    await palette.rows.filter({ hasText: 'Person' }).waitFor();
    await vscode.screenshot('newcomer-3-kind');
    await palette.choose('Person');
    await page
      .locator('.editor-group-container.active .tab.active', { hasText: 'actors.yaml' })
      .waitFor();
    await vscode.tree('Actors').row('Ada Veld').waitFor();
    await vscode.screenshot('newcomer-4-entry');
    await vscode.runCommand('View: Focus First Editor Group');
    assert.ok((await editor.marks()).some(({ text }) => text === 'Ada Veld'));
    assert.match(await (await vscode.hover('Ada Veld')).innerText(), /Ada Veld/);
    await vscode.screenshot('newcomer-5-mark');
  });
});
