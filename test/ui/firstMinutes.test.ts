import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openVscode, type Vscode } from './harness.js';
import { PROJECT } from '../../scripts/host/places.js';

const DRAFT = `BRUSSELS — EU leaders failed to agree on Thursday. Danish Prime Minister Mette Frederiksen said that talks would go on. “We need more time,” said Belgian Prime Minister Bart De Wever.

Christine Lagarde, the president of the European Central Bank (ECB), warned that markets would not wait. German Chancellor Friedrich Merz told reporters that Berlin was ready. Frederiksen denied that her government had a veto. Karoline Leavitt, a spokeswoman for the White House, declined to comment.
`;

/** A folder outside of the project, as somebody has it who has just installed Copydesk: a draft and nothing else. */
function folderWithDraft(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'first-minutes-')), 'stories');
  mkdirSync(folder);
  writeFileSync(join(folder, 'summit.txt'), DRAFT);
  return relative(PROJECT, folder);
}

describe('the first ten minutes', () => {
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: folderWithDraft(),
      openFile: 'summit.txt',
      size: { width: 1200, height: 1600 },
    });
    await vscode.showCopydesk();
  });
  after(() => vscode.close());

  it('names whom the draft names, in a draft that wraps', async () => {
    const rows = await vscode.tree('Actors').texts('Mette Frederiksen');
    assert.match(rows[0], /^Not in the Registry \(\d+\)/);
    for (const name of [
      'Bart De Wever',
      'Christine Lagarde',
      'European Central Bank',
      'Friedrich Merz',
    ])
      assert.ok(
        rows.some((row) => row.startsWith(name)),
        `${name} is missing among ${rows.join('; ')}`,
      );
    const lines = await vscode.page.locator('.editor-instance .view-line').count();
    assert.ok(lines > 5, 'paragraphs are cut at the edge');
    const claims = await vscode.tree('Claims').texts('Frederiksen');
    assert.ok(
      claims.some((row) => row.startsWith('De Wever: ')),
      claims.join('\n'),
    );
    await vscode.screenshotThemes('first-minutes');
  });

  it('adds them with ticks, all right, and highlights them at once', async () => {
    await vscode.runCommand('Copydesk: Add to Registry…');
    await vscode.palette.rows.filter({ hasText: 'Mette Frederiksen' }).waitFor();
    await vscode.screenshot('first-minutes-ticks');
    await vscode.page.keyboard.press('Enter');
    await vscode.tree('Actors').row('Named').waitFor();
    const registry = readFileSync(join(vscode.folder, 'actors.yaml'), 'utf8');
    assert.match(
      registry,
      / {2}mette-frederiksen: # .*\n {4}name: Mette Frederiksen\n {4}kind: person\n {4}roles:\n {6}- title: Prime Minister\n {4}country: dk\n\n {2}bart-de-wever:/,
    );
    assert.match(registry, /name: Karoline Leavitt\n(?:.*\n){1,4} {4}pronouns: she\n/);
    await vscode.page.locator('[class*="TextEditorDecorationType"]').first().waitFor();
    await vscode.screenshot('first-minutes-added');
  });
});
