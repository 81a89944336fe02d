import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/host/places.js';
import { openVscode, type Vscode } from './harness.js';

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
    await vscode.showCopydesk();
  });
  after(() => vscode.close());

  it('says what to do while it is empty', async () => {
    await vscode.runCommand('Copydesk: Focus on Sanctions Lists View');
    await lists().pane.locator('.welcome-view-content').waitFor();
    assert.match(await lists().message(), /Import an official sanctions list/);
  });

  it('imports a file that the person chooses, and shows date, size and age', async () => {
    await vscode.runCommand('Copydesk: Import Sanctions List…');
    await vscode.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'consolidated.xml' })
      .first()
      .click();
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

  it('turns a list off for this workspace with its box', async () => {
    await lists()
      .row('UN Security Council')
      .locator('.custom-view-tree-node-item-checkbox')
      .click();
    await lists().pane.locator('.monaco-list-row[aria-label*="off for this workspace"]').waitFor();
  });
});
