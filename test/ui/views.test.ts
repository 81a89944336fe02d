import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/host/places.js';
import { openVscode, type Vscode } from './harness.js';

const WIDE = { width: 1360, height: 860 };

describe('the claims view', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const claims = () => vscode.tree('Claims');
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: WIDE,
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.showCopydesk();
    await vscode.setSideBarWidth(430);
  });
  after(() => vscode.close());

  it('says who says what, with flags in words', async () => {
    const rows = await claims().texts('Leavitt');
    const leavitt = rows.find((row) => row.startsWith('Leavitt '));
    assert.match(leavitt ?? '', /^Leavitt emphasized that any peace framework/);
    assert.match(rows.find((row) => row.startsWith('a senior U.S.…: ')) ?? '', /anonymous/);
    const heard = (await claims().labels()).find((label) =>
      label.includes('a senior U.S. official'),
    );
    assert.match(heard ?? '', /anonymous; indirect; line 1/);
  });

  it('has no number at its icon before anybody has decided anything', async () => {
    const badge = vscode.page
      .locator('.activitybar .action-item', {
        has: vscode.page.locator('[aria-label^="Copydesk"]'),
      })
      .locator('.badge-content');
    assert.equal((await badge.allInnerTexts()).join('').trim(), '');
  });

  it('selects the passage on a click and leaves the keyboard where it is', async () => {
    await claims().row('that any peace framework').click();
    await vscode.page.locator('.statusbar', { hasText: '169 selected' }).waitFor();
    await vscode.page.keyboard.press('ArrowDown');
    assert.match(await claims().pane.locator('.monaco-list-row.focused').innerText(), /Trump/);
    await vscode.page.mouse.move(900, 700);
    await vscode.screenshotThemes('views');
    await readmePicture('claims-light', await vscode.screenshot('views-light'));
  });

  it('follows the cursor', async () => {
    await vscode.editor.click('special waiver');
    await claims()
      .pane.locator('.monaco-list-row.selected', { hasText: 'a senior U.S.' })
      .waitFor();
    assert.equal(
      await vscode.page.evaluate(
        () => document.activeElement?.closest('.editor-instance') !== null,
      ),
      true,
      'the keyboard is in the editor',
    );
  });

  it('groups by speaker', async () => {
    await vscode.page.setViewportSize({ width: WIDE.width, height: 1600 }); // only rows in view are drawn
    await vscode.runCommand('Copydesk: Group Claims by Speaker');
    const rows = await claims().texts('Unnamed Sources');
    const unnamed = rows.findIndex((row) => /^Unnamed Sources ?\d/.test(row));
    assert.match(rows[unnamed + 1], /^a senior U\.S\.…: /, rows.join('\n'));
    assert.match(
      rows[rows.findIndex((row) => /^Roger Wicker ?1$/.test(row)) + 1],
      /^[“\w]/,
      rows.join('\n'),
    );
    await vscode.screenshot('claims-by-speaker');
    await vscode.runCommand('Copydesk: Group Claims in Text Order');
    await vscode.page.setViewportSize(WIDE);
  });

  it('lists apart what the draft itself hedges, and shows where', async () => {
    await vscode.page.setViewportSize({ width: WIDE.width, height: 1600 });
    await claims().expand('Hedged in the Draft’s Own Words');
    await claims().row('It remains unclear whether').waitFor();
    const heard = (await claims().labels()).find((label) => label.startsWith('It remains unclear'));
    assert.match(heard ?? '', /; hedged; It remains unclear; line 3$/);
    await claims().row('It remains unclear whether').click();
    await vscode.page.locator('.statusbar', { hasText: '88 selected' }).waitFor();
    await vscode.page.mouse.move(900, 700);
    await vscode.screenshotThemes('hedged-statements');
    await claims().row('Hedged in the Draft’s Own Words').click();
    await vscode.page.setViewportSize(WIDE);
  });

  it('filters by words and by flags, says so, and shows all again', async () => {
    await vscode.page.setViewportSize({ width: WIDE.width, height: 1600 });
    await vscode.runCommand('Copydesk: Filter Claims');
    await vscode.palette.ready();
    await vscode.palette.type('PLAN');
    await claims()
      .pane.locator('.message', { hasText: /of \d+ claims: “PLAN”/ })
      .waitFor();
    await vscode.palette.rows
      .filter({ hasText: 'hedged' })
      .locator('.quick-input-list-checkbox, input[type=checkbox], .monaco-checkbox')
      .first()
      .click();
    await claims()
      .pane.locator('.message', { hasText: /: hedged, “PLAN”/ })
      .waitFor();
    await vscode.screenshot('claims-filter');
    // Right after the click a box may have the keyboard, and Enter would untick it.
    await vscode.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await vscode.page.setViewportSize(WIDE);
    // The message is there before the rows: they are drawn anew one by one.
    await claims().rows.filter({ hasNotText: 'hedged' }).first().waitFor({ state: 'detached' });
    for (const row of await claims().texts()) assert.match(row, /hedged/);
    await vscode.tree('Claims').pane.locator('.pane-header').hover();
    await vscode.tree('Claims').pane.getByRole('button', { name: 'Show All Claims' }).click();
    await claims().row('that any peace framework').waitFor();
    await claims().pane.locator('.message', { hasText: /\S/ }).waitFor({ state: 'hidden' });
  });

  it('says that nothing fits a filter', async () => {
    await vscode.runCommand('Copydesk: Filter Claims');
    await vscode.palette.ready();
    await vscode.palette.type('rhubarb');
    await vscode.page.keyboard.press('Enter');
    await claims()
      .pane.locator('.welcome-view-content', {
        hasText: 'No claim in this draft matches the filter',
      })
      .waitFor();
    await claims().pane.getByRole('button', { name: 'Show All Claims' }).click();
    await claims().row('that any peace framework').waitFor();
  });

  it('tells why in a tooltip', async () => {
    await claims().tooltip('Leavitt', 'In the draft’s words');
    await vscode.screenshot('claim-tooltip');
    await vscode.page.mouse.move(900, 700);
  });
});

describe('the actors view', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  const actors = () => vscode.tree('Actors');
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: WIDE,
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.showCopydesk();
    await vscode.setSideBarWidth(430);
  });
  after(() => vscode.close());

  it('puts the sanctioned ones on top, under that word', async () => {
    const rows = await actors().texts('Named');
    assert.match(rows[0], /^Sanctioned ?3$/);
    assert.deepEqual(
      rows
        .slice(1, 4)
        .map(
          (row) =>
            /^(Kirill Dmitriev|Russian Direct Investment Fund|Vladimir Putin)/.exec(row)?.[0],
        )
        .sort(),
      ['Kirill Dmitriev', 'Russian Direct Investment Fund', 'Vladimir Putin'],
    );
    assert.match(rows[4], /^Named ?22$/);
    assert.match(
      (await actors().labels())[1],
      /^Kirill Dmitriev, sanctioned, .*8 mentions, first on line 1/,
    );
  });

  it('goes through the mentions of one', async () => {
    await vscode.page.setViewportSize({ width: WIDE.width, height: 1600 });
    await actors().expand('Vladimir Putin');
    await actors().row('line 7').click();
    await vscode.page.locator('.statusbar', { hasText: 'Ln 7' }).waitFor();
    await vscode.screenshotThemes('actors-open');
  });

  it('tells who it is in a tooltip', async () => {
    await actors().tooltip('Kirill Dmitriev', 'RUSSIA-EO14024');
    await vscode.screenshot('actor-tooltip');
  });

  it('opens the entry from its row', async () => {
    await vscode.page.setViewportSize({ width: WIDE.width, height: 1600 });
    await vscode.hideHovers();
    await actors().row('Axios').hover();
    await actors().row('Axios').getByRole('button', { name: 'Open Registry Entry' }).click();
    await vscode.page.locator('.tab.active', { hasText: 'actors.yaml' }).waitFor();
    await vscode.page.locator('.statusbar', { hasText: '5 selected' }).waitFor();
  });
});

describe('empty views', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/noRegistry',
      size: { width: 1100, height: 700 },
    });
    await vscode.showCopydesk();
  });
  after(() => vscode.close());
  const welcome = (tree: string, words: string) =>
    vscode.tree(tree).pane.locator('.welcome-view-content', { hasText: words }).waitFor();

  it('ask for a draft', async () => {
    await welcome('Claims', 'Open a draft');
    await welcome('Actors', 'Open a draft');
    await vscode.screenshot('welcome-no-draft');
  });

  it('list whom a draft names where there is no registry', async () => {
    await vscode.editor.openFile('talks.md');
    await vscode
      .tree('Actors')
      .row(/Not in the Registry/)
      .waitFor();
    await vscode.tree('Claims').row('Veld').waitFor();
    await vscode.screenshot('welcome-no-registry');
  });

  it('say that a draft is not in English', async () => {
    await vscode.editor.openFile('german.md');
    await welcome('Claims', 'not in English');
  });

  it('say that a draft makes no claims', async () => {
    await vscode.editor.openFile('quiet.txt');
    await welcome('Claims', 'No claims found');
    await vscode.screenshot('welcome-no-claims');
  });

  it('say that nobody of the registry is named', async () => {
    await vscode.tree('Actors').pane.getByRole('button', { name: 'Create Registry' }).click();
    await vscode.page.locator('.tab.active', { hasText: 'actors.yaml' }).waitFor();
    await vscode.screenshot('new-registry');
    await vscode.editor.openFile('quiet.txt');
    await welcome('Actors', 'neither from the registry nor any others');
  });
});

/** With README_PICTURES=1 the pictures of the README are taken anew. */
async function readmePicture(name: string, path: string): Promise<void> {
  if (!process.env.README_PICTURES) return;
  mkdirSync(join(PROJECT, 'media/readme'), { recursive: true });
  copyFileSync(path, join(PROJECT, 'media/readme', `${name}.png`));
}
