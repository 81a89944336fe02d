import assert from 'node:assert/strict';
import { openVscode, type Vscode } from './harness.js';

describe('a workspace of two folders', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/twoDesks',
      workspace: 'desks.code-workspace',
      size: { width: 1100, height: 640 },
    });
  });
  after(() => vscode.close());

  it('reads each draft with the registry of its own folder', async () => {
    await vscode.editor.openFile('north.md');
    assert.deepEqual(
      (await vscode.editor.marks()).map(({ text, line }) => `${text} ${line}`),
      ['Nora Veld solid', 'Harbour Fund double'],
    );
    await vscode.editor.openFile('south.md');
    await vscode.page.locator('.tab.active', { hasText: 'south.md' }).waitFor();
    assert.deepEqual(
      (await vscode.editor.marks()).map(({ text, line }) => `${text} ${line}`),
      ['Sune Aker solid', 'Harbour Fund solid'],
    );
    assert.match(
      await (await vscode.hover('Harbour Fund')).innerText(),
      /Another fund with the same id/,
    );
    await vscode.screenshot('two-folders');
  });

  it('goes from a name to the entry in its own folder', async () => {
    await vscode.page.mouse.move(5, 5);
    await vscode.editor.click('Harbour Fund');
    await vscode.page.keyboard.press('F12');
    await vscode.page.locator('.tab.active', { hasText: 'actors.yaml' }).waitFor();
    await vscode.page
      .locator('.editor-group-container.active .breadcrumbs-control', { hasText: 'south' })
      .waitFor();
  });

  it('finds the actors of both in the workspace', async () => {
    await vscode.page.keyboard.press('Control+T');
    await vscode.palette.ready();
    await vscode.palette.type('#Harbour Fund');
    await vscode.palette.rows.nth(1).waitFor();
    assert.equal(await vscode.palette.rows.count(), 2);
    await vscode.page.keyboard.press('Escape');
  });
});
