import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { openVscode, type Vscode } from './harness.js';

describe('the commands', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const rows = async () =>
    (await vscode.palette.rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  const registryHas = (words: RegExp): Promise<void> => vscode.written('actors.yaml', words);
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 860 },
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.editor.marks();
  });
  after(() => vscode.close());

  it('look up the name at the cursor', async () => {
    await vscode.editor.click('Umerov');
    await vscode.runCommand('Copydesk: Look Up Actor…');
    await vscode.palette.rows.filter({ hasText: 'Rustem Umerov' }).waitFor();
    await vscode.screenshot('look-up');
    await vscode.palette.type('dmitreiv');
    await vscode.palette.rows.filter({ hasText: 'Kirill Dmitriev' }).waitFor();
    assert.match(
      (await rows())[0],
      /Kirill Dmitriev ?sanctioned · .*8 mentions · Has run the Russian Direct Investment Fund/,
    );
    await vscode.palette.type('russian');
    await vscode.palette.rows.filter({ hasText: 'president of Russia (since' }).waitFor();
    await vscode.screenshotThemes('look-up-russian');
  });

  it('show all of an actor, and insert the name', async () => {
    await vscode.palette.type('rdif');
    await vscode.palette.rows
      .filter({ hasText: 'Russian Direct Investment Fund' })
      .first()
      .waitFor();
    await vscode.page.keyboard.press('Enter');
    await vscode.palette.rows
      .filter({ hasText: 'OFAC SDN, RUSSIA-EO14024: in force since February 28, 2022' })
      .waitFor();
    await vscode.screenshot('look-up-card');
    await vscode.palette.choose('Insert “Russian Direct Investment Fund”');
    await vscode.page.waitForFunction(
      () =>
        document
          .querySelector('.view-lines')
          ?.textContent?.replaceAll('\u00a0', ' ')
          .includes('Russian Direct Investment FundUmerov') ||
        document
          .querySelector('.view-lines')
          ?.textContent?.replaceAll('\u00a0', ' ')
          .match(/\wRussian Direct Investment Fund/),
    );
    await vscode.runCommand('Undo');
  });

  it("put the house's spelling in place of the words that were looked up", async () => {
    await vscode.editor.goTo(11, 1);
    await vscode.page.keyboard.press('End');
    await vscode.editor.type(', Dmitriyev');
    await vscode.runCommand('Copydesk: Look Up Actor…');
    await vscode.palette.rows.filter({ hasText: 'Kirill Dmitriev' }).waitFor();
    await vscode.palette.rows.first().hover();
    await vscode.palette.rows
      .first()
      .getByRole('button', { name: 'Insert “Kirill Dmitriev”' })
      .click();
    await vscode.page.waitForFunction(() =>
      document
        .querySelector('.view-lines')
        ?.textContent?.replaceAll('\u00a0', ' ')
        .includes('from Reuters, Kirill Dmitriev'),
    );
    assert.doesNotMatch(await vscode.editor.text(), /Dmitriyev/);
    for (let i = 0; i < 3; i++) await vscode.page.keyboard.press('Control+Z');
  });

  it('ask what a selected name is, add it, and leave the draft in front', async () => {
    await vscode.editor.goTo(4, 1);
    const { x, y } = await vscode.editor.locate('Thanksgiving');
    await vscode.page.mouse.dblclick(x, y);
    await vscode.runCommand('Copydesk: Add Name to Registry…');
    await vscode.palette.rows.filter({ hasText: 'Vessel' }).waitFor();
    await vscode.screenshot('add-kind');
    await vscode.palette.choose('Organization');
    // A center that is opened before there is anything to show does not stay open.
    await registryHas(/thanksgiving/);
    await vscode.runCommand('Notifications: Show Notifications'); // under test VS Code shows no toasts
    const said = vscode.page.locator('.notification-list-item', {
      hasText: 'Thanksgiving is in the registry now.',
    });
    await said.waitFor();
    assert.match(readFileSync(join(vscode.folder, 'actors.yaml'), 'utf8'), /thanksgiving/);
    await said.getByRole('button', { name: 'Undo' }).click();
    await eventually(
      'the entry is taken back',
      () => !/thanksgiving/.test(readFileSync(join(vscode.folder, 'actors.yaml'), 'utf8')),
    );
    await vscode.runCommand('View: Close All Editors');
  });

  it('offer the likeliest actor for an alias', async () => {
    await vscode.editor.openFile('miami-meeting.txt');
    await vscode.editor.goTo(11, 1);
    await vscode.page.keyboard.press('End');
    await vscode.editor.type(', Witkov');
    await vscode.page.keyboard.press('Control+Shift+ArrowLeft');
    await vscode.runCommand('Copydesk: Add Selection as Alias…');
    await vscode.palette.rows.filter({ hasText: 'Steve Witkoff' }).waitFor();
    await vscode.screenshot('add-alias');
    await vscode.page.keyboard.press('Enter');
    await registryHas(/Witkov/);
    await vscode.runCommand('Notifications: Show Notifications'); // under test VS Code shows no toasts
    await vscode.page
      .locator('.notification-list-item-message', {
        hasText: '“Witkov” is now an alias of Steve Witkoff.',
      })
      .waitFor();
    assert.match(readFileSync(join(vscode.folder, 'actors.yaml'), 'utf8'), /Witkov/);
    await vscode.runCommand('Notifications: Clear All Notifications');
  });

  it('say where a walk has come to', async () => {
    await vscode.editor.goTo(1, 1);
    await vscode.page.keyboard.press('Control+F7');
    await vscode.page
      .locator('.statusbar', { hasText: /Mention 1 of \d+: Trump administration/ })
      .waitFor();
    // Without F keys.
    await vscode.page.keyboard.press('Control+Shift+Digit9');
    await vscode.page.keyboard.press('Digit7');
    await vscode.page
      .locator('.statusbar', { hasText: /Mention 2 of \d+: Kirill Dmitriev, sanctioned/ })
      .waitFor();
    await vscode.editor.goTo(1, 1);
    await vscode.page.keyboard.press('Control+Shift+F7');
    await vscode.page.locator('.statusbar', { hasText: 'from the end again' }).waitFor();
    await vscode.page.keyboard.press('Control+Shift+Digit9');
    await vscode.page.keyboard.press('Digit7');
    await vscode.page.locator('.statusbar', { hasText: 'from the start again' }).waitFor();
    await vscode.page.keyboard.press('Control+Shift+Digit9');
    await vscode.page.keyboard.press('Shift+Digit7');
    await vscode.page.locator('.statusbar', { hasText: 'from the end again' }).waitFor();
    await vscode.page.keyboard.press('Control+F8');
    await vscode.page
      .locator('.statusbar', { hasText: /Claim 1 of \d+: .*from the start again/ })
      .waitFor();
  });

  it('stand in the context menu of a draft', async () => {
    await vscode.editor.goTo(4, 1);
    const { x, y } = await vscode.editor.locate('Leavitt');
    await vscode.page.mouse.click(x, y);
    await vscode.page.waitForTimeout(300);
    await vscode.page.mouse.click(x, y, { button: 'right' });
    await vscode.page.getByRole('menuitem', { name: 'Copydesk', exact: true }).hover();
    await vscode.page.getByRole('menuitem', { name: 'Open Registry Entry' }).waitFor();
    await vscode.screenshot('context-menu');
    await vscode.page.keyboard.press('Escape');
    const decide = vscode.page.getByRole('menuitem', { name: 'Decide on Claim' });
    assert.equal(await decide.count(), 1);
    await vscode.page.keyboard.press('Escape');
    // Where no claim is, none is decided on.
    await vscode.editor.goTo(1, 1);
    const menu = vscode.page.getByRole('menuitem', { name: 'Copydesk', exact: true });
    for (let offered = 1, tries = 1; offered > 0; tries++) {
      assert.ok(tries < 10, 'a decision is offered where no claim is');
      // VS Code learns a moment later where the cursor is.
      await vscode.page.waitForTimeout(300);
      await vscode.page.keyboard.press('Shift+F10');
      await menu.waitFor();
      offered = await decide.count();
      await vscode.page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    }
  });

  it('are at hand in the language status', async () => {
    await vscode.page.locator('[id="status.languageStatus"]').first().click();
    await vscode.page
      .locator('.hover-language-status', { hasText: /25 actors, 3 sanctioned · \d+ claims/ })
      .first()
      .waitFor();
    await vscode.screenshot('status');
    await vscode.page.keyboard.press('Escape');
  });
});

describe('the outline', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1360, height: 860 },
      settings: { 'editor.wordWrap': 'on', 'explorer.openEditors.visible': 0 },
    });
    await vscode.runCommand('Explorer: Focus on Outline View');
  });
  after(() => vscode.close());

  it('lists claims and sanctioned actors in words', async () => {
    const texts = await vscode.tree('Outline').texts('sanctioned');
    assert.ok(
      texts.some((text) => text.startsWith('Kirill Dmitriev (sanctioned)')),
      texts.join('\n'),
    );
    await vscode.screenshot('outline');
  });

  it('leads breadcrumbs and "Go to Symbol" to claims', async () => {
    await vscode.editor.click('Leavitt');
    await vscode.page
      .locator('.breadcrumbs-control', { hasText: 'Karoline Leavitt emphasized' })
      .waitFor();
    await vscode.page.keyboard.press('Control+Shift+O');
    await vscode.palette.rows.filter({ hasText: 'Karoline Leavitt emphasized' }).waitFor();
    await vscode.screenshot('go-to-symbol');
    await vscode.page.keyboard.press('Escape');
  });

  it("stands beside a Markdown draft's headings", async () => {
    await vscode.editor.openFile('README.md');
    await vscode.page.keyboard.press('Control+End');
    await vscode.editor.type('\nRoger Wicker said: “It is done.”\n');
    await vscode.tree('Outline').row('Markdown Language Features').waitFor();
    await vscode.tree('Outline').row('Copydesk').click();
    await vscode.page.keyboard.press('ArrowRight');
    await vscode.tree('Outline').row('Roger Wicker said').waitFor();
    await vscode.screenshot('outline-markdown');
  });
});
