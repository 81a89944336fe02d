import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVscode, type Vscode } from './harness.js';

const SIDECAR = 'drafts/miami-meeting.txt.copydesk.yaml';

describe('fact-checking the sample newsroom', function () {
  this.timeout(240_000);
  let vscode: Vscode;
  const facts = () => vscode.tree('Fact Check');
  const sidecar = (): string => {
    const path = join(vscode.folder, SIDECAR);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 900 },
      settings: { 'editor.wordWrap': 'on', 'copydesk.reviews.by': 'Jo Editor' },
    });
    await vscode.showCopydesk();
    await vscode.runCommand('Copydesk: Focus on Fact Check View');
    await facts().row('October').waitFor();
  });
  after(() => vscode.close());

  it('ticks a box, and the sidecar has it', async () => {
    await facts().row('October').locator('.custom-view-tree-node-item-checkbox').click();
    await vscode.written(SIDECAR, /facts:[\s\S]*decision: checked[\s\S]*exact: October/);
    assert.match(sidecar(), /by: Jo Editor/);
    await facts()
      .row(/October.*checked/)
      .waitFor();
  });

  it('decides by key in Fact-Check Mode', async () => {
    await vscode.runCommand('Copydesk: Turn On Fact-Check Mode');
    // The keys decide on facts once the mode is on and the cursor has arrived: both are told to the extension a moment later.
    await vscode.page
      .locator('.view-lines [class*="TextEditorDecorationType"]', { hasText: 'October' })
      .first()
      .waitFor();
    await vscode.editor.click('special envoy');
    await vscode.page
      .getByText(/Ln 1, Col \d{3}/)
      .first()
      .waitFor();
    await vscode.page.waitForTimeout(1000);
    await vscode.editor.decideByKey('d');
    await facts()
      .row(/special envoy.*disputed/)
      .waitFor();
  });

  it('looks right in every theme', async () => {
    await vscode.page.mouse.move(900, 880);
    await vscode.screenshotThemes('fact-check');
  });

  it('goes from nothing to cleared', async () => {
    const open = await facts().rows.count();
    assert.ok(open > 5);
    // A sentence's own box ticks all of its facts; what is ticked leaves the list of open ones.
    await vscode.runCommand('Copydesk: Show Open Facts Only');
    const boxes = facts().pane.locator('.custom-view-tree-node-item-checkbox');
    for (let rounds = 0; (await boxes.count()) > 0 && rounds < 40; rounds++) {
      // A click is lost where the tree is drawn anew just then.
      await boxes
        .first()
        .click({ timeout: 3000 })
        .catch(() => undefined);
      await vscode.page.waitForTimeout(700);
    }
    await vscode.runCommand('Copydesk: Show All Facts');
    await facts().pane.getByText('14 of 15 checked').waitFor();
    await vscode.runCommand('Copydesk: Clear for Publication');
    const dialog = vscode.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await vscode.screenshot('fact-check-clear-question');
    await dialog.locator('.monaco-button', { hasText: 'Clear' }).first().click();
    await vscode.written(SIDECAR, /clearances:[\s\S]*by: Jo Editor[\s\S]*hash: [0-9a-f]{64}/);
    await vscode.page.getByText('Cleared for publication by Jo Editor').first().waitFor();
    await vscode.screenshotThemes('fact-check-cleared');
  });

  it('says so where the draft is edited after that', async () => {
    await vscode.editor.click('special envoy');
    await vscode.editor.type('very ');
    await vscode.page.getByText('No longer cleared').first().waitFor();
    await vscode.screenshot('fact-check-edited-since');
  });

  it('fits a side bar of 290 px', async () => {
    await vscode.setSideBarWidth(290);
    await vscode.screenshot('fact-check-290px');
  });
});

describe('clearing a draft under no name yet', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const sidecar = (): string => {
    const path = join(vscode.folder, SIDECAR);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const clear = async (): Promise<void> => {
    await vscode.runCommand('Copydesk: Clear for Publication');
    const dialog = vscode.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button', { hasText: 'Clear' }).first().click();
    await vscode.page.getByText('Your name or initials').first().waitFor();
  };
  before(async () => {
    vscode = await openVscode({ openFile: 'drafts/miami-meeting.txt' });
  });
  after(() => vscode.close());

  it('asks for the name, and signs nothing without one', async () => {
    await clear();
    await vscode.page.keyboard.press('Escape');
    await vscode.page.waitForTimeout(1000);
    assert.doesNotMatch(sidecar(), /clearances:/);
    await clear();
    await vscode.palette.type('Jo Editor');
    await vscode.page.keyboard.press('Enter');
    await vscode.written(SIDECAR, /clearances:[\s\S]*by: Jo Editor/);
  });
});
