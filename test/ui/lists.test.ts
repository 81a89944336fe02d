import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/host/places.js';
import { openVscode, type Vscode } from './harness.js';

const WHOLE = join(PROJECT, 'test/fixtures/lists/whole');
/** Lists with long names, one that is incomplete, and one that has export restrictions in it. */
const OTHERS: readonly (readonly [file: string, title: string])[] = [
  ['consolidated.json', 'US Consolidated Screening List'],
  ['mfat.csv', 'New Zealand (Russia Sanctions Register)'],
  ['sdn.csv', 'OFAC SDN'],
];

describe('the sanctions lists view', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const lists = () => vscode.tree('Sanctions Lists');
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 860 },
      settings: { 'files.simpleDialog.enable': true },
    });
    copyFileSync(
      join(PROJECT, 'test/fixtures/lists/un.xml'),
      join(vscode.folder, 'drafts/consolidated.xml'),
    );
    for (const [file] of OTHERS)
      copyFileSync(join(WHOLE, file), join(vscode.folder, 'drafts', file));
    await vscode.showCopydesk();
  });
  after(() => vscode.close());

  const choose = async (file: string, picture?: string): Promise<void> => {
    await vscode.runCommand('Copydesk: Import Sanctions List…');
    const row = vscode.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: file })
      .first();
    await row.waitFor();
    if (picture !== undefined) await vscode.screenshotThemes(picture);
    await row.click();
  };

  it('says what to do while it is empty', async () => {
    await vscode.runCommand('Copydesk: Focus on Sanctions Lists View');
    await lists().pane.locator('.welcome-view-content').waitFor();
    assert.match(await lists().message(), /Import an official sanctions list/);
  });

  it('imports a file that the person chooses, and shows date, size and age', async () => {
    await choose('consolidated.xml');
    const [row] = await lists().texts('UN Security Council');
    assert.match(row, /days old · of .* 2026 · \d+ parties/);
    const [label] = await lists().labels();
    assert.match(
      label,
      /^UN Security Council, \d+ days old, of .*, \d+ parties, on for this workspace/,
    );
    await vscode.screenshotThemes('lists-view');
  });

  it('shows the summary of the import', async () => {
    await vscode.runCommand('Notifications: Clear All Notifications');
    await vscode.runCommand('Copydesk: Show Import Summary of Sanctions List');
    await vscode.page.locator('.editor-instance', { hasText: 'UN Security Council, of' }).waitFor();
    await vscode.screenshotThemes('lists-summary');
  });

  it('shows long names, what is incomplete, and what an import came to', async () => {
    for (const [file, title] of OTHERS) {
      await vscode.runCommand('Notifications: Clear All Notifications');
      await choose(file, file === 'sdn.csv' ? 'lists-import-dialog' : undefined);
      await lists().row(title.replace(/ \(.*/, '')).waitFor();
    }
    // Under test VS Code shows no toasts.
    await vscode.runCommand('Notifications: Show Notifications');
    await vscode.page
      .locator('.notifications-center .notification-list-item', {
        hasText: 'It is incomplete. The strong aliases are missing',
      })
      .waitFor();
    const rows = await lists().texts('OFAC SDN');
    assert.match(
      rows.join('\n'),
      /OFAC SDNincomplete · imported .*, date of the list unknown · 5 parties/,
    );
    await vscode.screenshotThemes('lists-imported');
    await vscode.runCommand('Notifications: Clear All Notifications');
  });

  it('fits a side bar of 290 px', async () => {
    const bar = (await vscode.page.locator('.part.sidebar').boundingBox())!;
    await vscode.setSideBarWidth(290);
    const { width } = (await vscode.page.locator('.part.sidebar').boundingBox())!;
    assert.ok(width < bar.width, `${width} of ${bar.width} px`);
    await vscode.screenshotThemes('lists-290');
    // What a row has no room for, its tooltip says.
    await lists().row('US Consolidated Screening List').hover();
    await vscode.page
      .locator('.workbench-hover, .monaco-hover', { hasText: 'US Consolidated Screening List' })
      .first()
      .waitFor();
    await vscode.screenshot('lists-290-tooltip');
  });

  it('turns a list off for this workspace with its box', async () => {
    await lists()
      .row('UN Security Council')
      .locator('.custom-view-tree-node-item-checkbox')
      .click();
    await lists().pane.locator('.monaco-list-row[aria-label*="off for this workspace"]').waitFor();
  });

  it('says that nobody is screened where screening is turned off', async () => {
    vscode.changeSettings({ 'copydesk.lists.enabled': false });
    const off = lists().pane.locator('.message', { hasText: 'Turned off: nobody is screened' });
    await off.waitFor();
    await vscode.screenshotThemes('lists-off', () => off.waitFor());
    vscode.changeSettings({ 'copydesk.lists.enabled': true });
    await off.waitFor({ state: 'hidden' });
  });
});
