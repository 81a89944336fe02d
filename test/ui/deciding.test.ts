import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVscode, type Vscode } from './harness.js';

const SIDECAR = 'drafts/miami-meeting.txt.copydesk.yaml';

describe('deciding on claims', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const claims = () => vscode.tree('Claims');
  const row = (text: string | RegExp) => claims().row(text);
  const sidecar = (): string => readFileSync(join(vscode.folder, SIDECAR), 'utf8');
  /** Goes through the menus that are open; VS Code takes no click on a submenu that has only just come up. */
  const choose = async (...titles: string[]): Promise<void> => {
    for (const title of titles)
      await vscode.page.locator('.monaco-menu .action-label', { hasText: title }).hover();
    await vscode.page.keyboard.press('Enter');
  };
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 1400 },
      settings: { 'editor.wordWrap': 'on', 'copydesk.reviews.by': 'Jo Editor' },
    });
    await vscode.showCopydesk();
    await row(/a senior/).waitFor();
  });
  after(() => vscode.close());

  it('by key at the cursor: it stands in the view, in the margin and in the sidecar', async () => {
    await vscode.editor.click('special waiver');
    await vscode.editor.decideByKey('c');
    await row(/a senior.*checked/).waitFor();
    assert.match(sidecar(), /decision: checked[\s\S]*by: Jo Editor/);
  });

  it('by the view’s context menu', async () => {
    await row(/Leavitt/).click({ button: 'right' });
    await choose('Decide on Claim', 'Mark Claim as Disputed');
    await row(/Leavitt.*disputed/).waitFor();
  });

  it('tells over the claim what was decided, and by whom, with the icon of the margin', async () => {
    const hover = await vscode.hover('emphasized', { saying: 'Disputed' });
    assert.match(
      await hover.innerText(),
      /^\s*Disputed · Karoline Leavitt\s+by Jo Editor, \d{4}-\d\d-\d\d\s*$/,
    );
    await vscode.screenshotThemes('deciding-hover', async () => {
      await vscode.hover('emphasized');
    });
    await vscode.hideHovers();
  });

  it('several at once', async () => {
    await row(/Trump/).click();
    await row(/Wicker/).click({ modifiers: ['Control'] });
    await row(/Wicker/).click({ button: 'right' });
    await choose('Decide on Claim', 'Mark Claim as Unsupported');
    for (const speaker of [/Trump.*unsupported/, /Wicker.*unsupported/])
      await row(speaker).waitFor();
  });

  it('looks right in every theme', async () => {
    await vscode.editor.click('negotiations followed');
    await vscode.page.mouse.move(900, 840);
    await vscode.screenshotThemes('deciding');
  });

  it('a note by the palette', async () => {
    await vscode.editor.click('special waiver');
    await vscode.runCommand('Copydesk: Add Comment to Claim…');
    await vscode.page
      .locator('.quick-input-widget .quick-input-title', { hasText: 'Comment' })
      .waitFor();
    await vscode.page.keyboard.type('Called the department on Friday.');
    await vscode.page.keyboard.press('Enter');
    await vscode.written(SIDECAR, /Called the department on Friday\./);
  });

  it('says so where a claim’s words were changed after it was decided on', async () => {
    await vscode.editor.click('special waiver');
    await vscode.editor.type('most');
    await row(/a senior.*changed since it was found unsupported/).waitFor();
    await vscode.screenshot('changed-since-checked');
  });
});
