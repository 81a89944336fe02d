import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { openVscode, type Vscode } from './harness.js';

const REGISTRY = `version: 1
actors:
  # the desk's own
  hamas:
    name: Hamas
    kind: organization
  ada-veld:
    name: Ada Veld
    kind: person
    sanctions: [{authority: OFAC, list: SDN, id: 999}]
  hidden-cobra:
    name: Hidden Cobra
    kind: organization
    sanctions: [{authority: OFAC, list: SDN, id: 27307}]
`;
const DRAFT = `Kirill Dmitriev, who heads the Russian Direct Investment Fund, met Hamas.

Vladimir Putin was told. Later Dmitriev and Putin spoke with Mousa Mohammed Abu Marzook.
`;

describe('listed names', function () {
  this.timeout(240_000);
  let vscode: Vscode;
  const file = (name: string): string => join(vscode.folder, name);
  const marked = async (text: string): Promise<boolean> =>
    (await vscode.editor.marks()).some((mark) => mark.text.includes(text));

  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/lists',
      size: { width: 1200, height: 760 },
    });
    writeFileSync(file('actors.yaml'), REGISTRY);
    writeFileSync(file('draft.md'), DRAFT);
    await vscode.editor.openFile('draft.md');
    await vscode.runCommand('Copydesk: Import Sanctions List…');
    await vscode.palette.ready();
    await vscode.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'sdn.csv' })
      .first()
      .click();
    // alt.csv and sdn_comments.csv lie beside it.
    const dialog = vscode.page.locator('.monaco-dialog-box', { hasText: 'alt.csv' });
    await dialog.waitFor();
    await vscode.screenshot('listing-import-together');
    await dialog.locator('.monaco-button', { hasText: 'Import Together' }).click();
    await eventually('Putin is marked', () => marked('Putin').catch(() => false));
    await vscode.page
      .locator('.notifications-toasts .codicon-notifications-clear')
      .first()
      .click()
      .catch(() => undefined);
  });
  after(() => vscode.close());

  it('have a wavy mark, and a hover that says who is listed and why', async () => {
    const marks = await vscode.editor.marks();
    assert.equal(marks.find(({ text }) => text === 'Vladimir Putin')?.line, 'wavy');
    assert.equal(marks.find(({ text }) => text === 'Hamas')?.line, 'solid');
    const text = await (await vscode.hover('Vladimir Putin')).innerText();
    for (const expected of [
      /POSSIBLE\s+name match only: check identity/,
      /PUTIN, Vladimir · listed as PUTIN, Vladimir Vladimirovich/,
      /born 07 Oct 1952/,
      /OFAC SDN · list imported on /,
      /RUSSIA-EO14024/,
      /no\. 35096/,
      /Matched by: a strong name on the list/,
      /Confirm/,
      /Not a Match/,
    ])
      assert.match(text, expected);
    assert.match(
      await (await vscode.hover('Kirill Dmitriev')).innerText(),
      /DMITRIEV, Kirill Aleksandrovich[^]*Matched by: a listed name without the father’s name/,
    );
    await vscode.screenshotThemes('listing-hover', () => vscode.hover('Vladimir Putin'));
  });

  it('stand in the actors view as what they are', async () => {
    await vscode.showCopydesk();
    const tree = vscode.tree('Actors');
    await tree.row('listed as PUTIN, Vladimir').waitFor();
    assert.match(
      await tree.row('listed as PUTIN, Vladimir').innerText(),
      /^Vladimir Putin[^]*possibly sanctioned/,
    );
    await vscode.screenshot('listing-view');
  });

  it('are confirmed into the registry, which can be undone', async () => {
    await (await vscode.hover('Vladimir Putin')).locator('a', { hasText: 'Confirm' }).click();
    await eventually('the entry is there', () =>
      /vladimir-putin:/.test(readFileSync(file('actors.yaml'), 'utf8')),
    );
    await vscode.page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
    await eventually('Putin is marked as sanctioned', async () =>
      (await vscode.editor.marks()).some(
        ({ text, line }) => text === 'Vladimir Putin' && line === 'double',
      ),
    );
    await vscode.screenshot('listing-confirmed');
    // Under test VS Code shows no toasts.
    await vscode.runCommand('Notifications: Show Notifications');
    const said = vscode.page.locator('.notifications-center .notification-list-item', {
      hasText:
        'Vladimir Putin is in the registry now, with the designation from the list OFAC SDN.',
    });
    await said.locator('.monaco-button', { hasText: 'Undo' }).click();
    await eventually(
      'the entry is gone',
      () => !/vladimir-putin:/.test(readFileSync(file('actors.yaml'), 'utf8')),
    );
    await vscode.runCommand('Notifications: Clear All Notifications');
  });

  it('are not this one, until that is undone', async () => {
    await vscode.editor.openFile('draft.md');
    await (await vscode.hover('Kirill Dmitriev')).locator('a', { hasText: 'Not a Match' }).click();
    await vscode.palette.choose('In This Draft');
    await eventually('the mark is gone', async () => !(await marked('Kirill Dmitriev')));
    assert.match(
      readFileSync(file('draft.md.copydesk.yaml'), 'utf8'),
      /ignores:\n[^]*Kirill Dmitriev/,
    );
    await vscode.screenshot('listing-not-this-one');
    await vscode.runCommand('Copydesk: Show Listed Name Again…');
    await vscode.palette.choose('Kirill Dmitriev');
    await eventually('the mark is back', () => marked('Kirill Dmitriev'));
    assert.ok(!existsSync(file('copydesk.ignore.yaml')));
  });

  it('are compared with the registry: unmarked, lifted, and a spelling that only the list has', async () => {
    await vscode.editor.openFile('actors.yaml');
    await vscode.runCommand('Problems: Focus on Problems View');
    const codes = vscode.page.locator('.markers-panel .monaco-list-row a');
    for (const code of ['list-lifted', 'list-spelling', 'list-unmarked'])
      await codes
        .filter({ hasText: new RegExp(`^${code}$`) })
        .first()
        .waitFor();
    await vscode.screenshotThemes('listing-notes');
    await vscode.runCommand('View: Toggle Panel Visibility');
  });

  it('have an entry mended', async () => {
    await vscode.editor.openFile('actors.yaml');
    await vscode.editor.click('Hamas');
    await vscode.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await vscode.hover('Hamas', {
      saying: 'but the entry of Hamas has no designation in force by OFAC',
    });
    await vscode.screenshot('listing-reconcile');
    await vscode.editor.click('Hamas');
    await vscode.editor.chooseAction('Identity Confirmed');
    await eventually('the designation is there', async () =>
      /authority: OFAC/.test(await vscode.editor.text()),
    );
    await vscode.screenshot('listing-reconciled');
  });
});
