import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openVscode, type Vscode } from './harness.js';

describe('names like symbols', function () {
  this.timeout(180_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1280, height: 760 },
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.editor.marks();
  });
  after(() => vscode.close());

  it('peek at the registry entry', async () => {
    await vscode.editor.click('Dmitriev');
    await vscode.runCommand('Peek Definition');
    const peek = vscode.page.locator('.zone-widget .peekview-widget, .peekview-widget').first();
    await peek.locator('.view-line', { hasText: 'Kirill Dmitriev' }).first().waitFor();
    await vscode.screenshotThemes('peek-definition');
    await vscode.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('are counted above each entry, and lead to the drafts', async () => {
    await vscode.editor.openFile('actors.yaml');
    const lens = vscode.page.locator('.codelens-decoration', { hasText: 'in 1 draft' }).first();
    await lens.waitFor();
    await vscode.screenshotThemes('entry-lens');
    const peek = vscode.page.locator('.peekview-widget', { hasText: 'miami-meeting.txt' }).first();
    // On a busy machine VS Code may leave a lens on screen that it has replaced, and that leads nowhere: then the file is shown anew.
    for (let tries = 0; tries < 3; tries++) {
      await atRest(lens.locator('a').first());
      await lens.locator('a').first().click();
      await peek.waitFor({ timeout: 10_000 }).catch(() => undefined);
      if (await peek.isVisible()) break;
      await vscode.editor.openFile('miami-meeting.txt');
      await vscode.editor.openFile('actors.yaml');
    }
    await peek.waitFor();
    await vscode.screenshot('entry-lens-peek');
    await vscode.page.keyboard.press('Escape');
  });

  it('are explained and completed in the registry', async () => {
    await vscode.editor.goTo(10);
    assert.match(await (await vscode.hover('rdif')).innerText(), /Russian Direct Investment Fund/);
    await vscode.screenshot('registry-hover');
    await vscode.editor.goTo(12, 11);
    await vscode.runCommand('Trigger Suggest');
    await vscode.page
      .locator('.suggest-widget .monaco-list-row', { hasText: 'public-body' })
      .first()
      .waitFor();
    await vscode.screenshot('registry-completion');
    await vscode.page.keyboard.press('Escape');
  });

  it('are found by name in the workspace', async () => {
    await vscode.runCommand('Go to Symbol in Workspace...');
    await vscode.palette.type('#dmitr');
    await vscode.palette.rows.filter({ hasText: 'Kirill Dmitriev' }).first().waitFor();
    await vscode.screenshot('workspace-symbols');
    await vscode.page.keyboard.press('Escape');
  });

  it('are found in the References view while it looks', async () => {
    await vscode.editor.openFile('miami-meeting.txt');
    await vscode.editor.click('Dmitriev');
    await vscode.runCommand('Copydesk: Find Mentions in Workspace');
    const view = vscode.page.locator('.pane', { hasText: /Mentions of Kirill Dmitriev/i }).first();
    await view.locator('.monaco-list-row', { hasText: 'Dmitriev' }).nth(1).waitFor();
    await view.getByText('9 mentions in 2 drafts').waitFor();
    assert.match(await view.innerText(), /9 mentions in 2 drafts/);
    await vscode.screenshot('find-mentions');
  });

  it('are renamed through a preview: the registry ticked, mentions to be chosen, quotations apart', async () => {
    await vscode.editor.click('Dmitriev');
    await vscode.page.keyboard.press('F2');
    const input = vscode.page.locator('.rename-box input');
    await input.waitFor();
    assert.equal(await input.inputValue(), 'Kirill Dmitriev');
    await input.fill('Kirill Dmitriyev');
    await vscode.page.keyboard.press('Enter');
    const preview = vscode.page.locator('.part.panel');
    const row = (words: string) => preview.locator('.monaco-list-row', { hasText: words }).first();
    await row('actors.yaml').waitFor();
    assert.equal(
      await row('name:').locator('input, [role="checkbox"], .monaco-checkbox').first().isChecked(),
      true,
    );
    assert.equal(
      await row('miami-meeting.txt')
        .locator('input, [role="checkbox"], .monaco-checkbox')
        .first()
        .isChecked(),
      false,
    );
    await vscode.screenshotThemes('rename-preview');
    // The preview's own copy of the registry is no second one.
    assert.equal(
      await vscode.page
        .locator('.tab', { hasText: 'actors.yaml' })
        .filter({ hasText: '9+' })
        .count(),
      0,
    );
    await preview.getByText('Discard', { exact: true }).click();
    await row('actors.yaml').waitFor({ state: 'hidden' });
  });

  it('are completed with role and sanctions', async () => {
    await vscode.runCommand('File: New Untitled Text File');
    await vscode.page.locator('.tab.active', { hasText: /Untitled/ }).waitFor();
    // The new file must have the keyboard, and VS Code its answer to the capital letter, before the next key.
    await vscode.editor.type('They met ');
    await vscode.page.locator('.view-line', { hasText: /They\smet/ }).waitFor();
    await vscode.page.keyboard.type('Dm', { delay: 400 });
    const suggestion = vscode.page
      .locator('.suggest-widget .monaco-list-row', { hasText: 'Kirill Dmitriev' })
      .first();
    await suggestion.waitFor();
    assert.match(await suggestion.innerText(), /sanctioned/);
    await vscode.screenshotThemes('completion');
    await vscode.page.keyboard.press('Enter');
    assert.match(await vscode.editor.text(), /They met Kirill Dmitriev/);
  });
});

/** Waits until an element is no longer drawn anew, as lenses are while drafts are counted: a click would be lost. */
async function atRest(element: Locator): Promise<void> {
  for (let isSame = false; !isSame;) {
    const before = await element.elementHandle();
    await element.page().waitForTimeout(2500);
    isSame = await before!.evaluate((drawn) => drawn.isConnected);
  }
}
