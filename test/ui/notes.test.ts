import { SHOWN_ELSEWHERE } from '../rulesShownElsewhere.js';
import assert from 'node:assert/strict';
import { RULES } from '../../src/engine/diagnostics/rules.js';
import { openVscode, type Vscode } from './harness.js';

/** Waits until VS Code's Markdown preview, a frame in a frame, has drawn some words. */
async function shownPage({ page }: Vscode, words: string): Promise<void> {
  await page
    .locator('iframe.webview.ready')
    .last()
    .contentFrame()
    .locator('#active-frame')
    .contentFrame()
    .getByText(words)
    .waitFor();
}

describe('notes', function () {
  this.timeout(150_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 860 },
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.editor.marks();
  });
  after(() => vscode.close());

  it('stand in Problems with their codes, and lead to a page and to a fix', async () => {
    const { page } = vscode;
    await vscode.runCommand('Problems: Focus on Problems View');
    const row = page.locator('.markers-panel .monaco-list-row', {
      hasText: 'Vladimir Putin is under sanctions',
    });
    await row.waitFor();
    assert.match(await row.innerText(), /sanctioned-not-disclosed/);
    await vscode.screenshotThemes('notes-problems');

    await vscode.editor.click('Putin');
    const insertion = 'Insert “sanctioned by the U.S. Treasury since February 2022”';
    const menu = await vscode.editor.quickFixes(insertion);
    const offered = await menu.innerText();
    for (const words of [
      'Write “Vladimir Putin”',
      'Silence “sanctioned-not-disclosed” Here',
      'in This Draft',
      'in This Folder',
      'Explain “sanctioned-not-disclosed”',
    ])
      assert.ok(offered.includes(words), offered);
    await vscode.screenshotThemes('notes-quick-fix');
    await vscode.editor.chooseAction(insertion);
    await page.waitForFunction(() =>
      document
        .querySelector('.view-lines')
        ?.textContent?.replaceAll('\u00a0', ' ')
        .includes(
          'President Putin (sanctioned by the U.S. Treasury since February 2022), has been active',
        ),
    );
    await row.waitFor({ state: 'detached' });
    await vscode.screenshot('notes-fixed');
    await vscode.runCommand('Undo');
    await row.waitFor();

    await row.locator('a', { hasText: 'sanctioned-not-disclosed' }).click();
    await page.locator('.tab', { hasText: 'sanctioned-not-disclosed' }).waitFor();
    await shownPage(vscode, 'What to do.');
    await vscode.screenshotThemes('notes-page', () => shownPage(vscode, 'What to do.'));
  });
});

describe('every note', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    // Off unless a house wants it; hints stand in no Problems.
    const severity = { 'later-reference': 'information' };
    vscode = await openVscode({
      folder: 'test/fixtures/everyNote',
      openFile: 'talks.md',
      size: { width: 1500, height: 2000 },
      settings: { 'editor.wordWrap': 'on', 'copydesk.notes.severity': severity },
    });
    await vscode.editor.marks();
    // Where a draft's date cannot be read, the rules that need a date say nothing for certain: it is in a draft of its own.
    await vscode.editor.openFile('undated.md');
    await vscode.editor.openFile('talks.md');
  });
  after(() => vscode.close());

  it('stands in Problems with its code', async () => {
    await vscode.runCommand('Problems: Focus on Problems View');
    const codes = vscode.page.locator('.markers-panel .monaco-list-row a');
    for (const { code } of RULES.filter((rule) => !SHOWN_ELSEWHERE.test(rule.code)))
      await codes
        .filter({ hasText: new RegExp(`^${code}$`) })
        .first()
        .waitFor();
    await vscode.screenshotThemes('every-note');
  });
});
