import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openVscode, type Vscode } from '../ui/harness.js';
import { packVsix } from './vsix.js';

const DRAFT = `PORTMERE — Councillors voted late Tuesday to sell the harbour to Harlan Freight, a shipping company.

Council leader Graham Tolland said the sale would secure two hundred jobs. Labour leader Priya Nandakumar accused Viktor Drazhin of hiding the accounts. Colin Mabey said Drazhin lied to the auditors.

Harlan Freight’s chief executive, Viktor Drazhin, denied it. TK: his lawyers.
`;
/** A list as OpenSanctions publishes it. */
const LIST = `"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"
"XX-1001","Person","Viktor Petrovich DRAZHIN","Viktor Drazhin","1961-03-02","ru","","","Order 7","","","Test","2022-04-14T00:00:00","2026-11-20T00:00:00","2026-10-01T00:00:00"
`;

/** From the installed .vsix and a draft of one's own to the page that is read before publication. */
describe('the first story with the installed .vsix', function () {
  this.timeout(300_000);
  let vscode: Vscode;
  const claims = () => vscode.tree('Claims');
  const actors = () => vscode.tree('Actors');
  const file = (name: string): string => readFileSync(join(vscode.folder, name), 'utf8');
  before(async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'first-story-')), 'stories');
    mkdirSync(folder);
    writeFileSync(join(folder, 'harbour.txt'), DRAFT);
    writeFileSync(join(folder, 'targets.simple.csv'), LIST);
    vscode = await openVscode({
      folder,
      install: (await packVsix()).file,
      openFile: 'harbour.txt',
      size: { width: 1280, height: 1200 },
      settings: { 'copydesk.reviews.by': 'Jo Editor' },
    });
    await vscode.showCopydesk();
  });
  after(() => vscode.close());

  it('adds the names of the draft to a new registry: people ticked, a firm told from them', async () => {
    await actors().row('Harlan Freight').waitFor();
    await vscode.runCommand('Copydesk: Add to Registry…');
    await vscode.palette.rows.filter({ hasText: 'Priya Nandakumar' }).waitFor();
    const firms = (await vscode.palette.rows.allInnerTexts()).filter((row) =>
      row.startsWith('Harlan Freight'),
    );
    assert.match(firms.join('; '), /^Harlan Freight\s*Organization[^;]*$/);
    await vscode.page.keyboard.press('Enter');
    await actors().row('Named').waitFor();
    await vscode.written('actors.yaml', /viktor-drazhin:.*\n {4}name: Viktor Drazhin\n/);
  });

  it('imports a list, and marks whose name is on it, at 290 px and at every zoom', async () => {
    await vscode.runCommand('Copydesk: Import Sanctions List…');
    await vscode.palette.rows.filter({ hasText: 'targets.simple.csv' }).click();
    await actors().row('name on a list').waitFor();
    await vscode.setSideBarWidth(290);
    await vscode.screenshotThemes('story-name-on-list', async () => {
      const hover = await vscode.hover('Viktor Drazhin');
      assert.match(await hover.innerText(), /NAME ON A LIST[^]*born 1961-03-02[^]*Confirm/);
    });
    await vscode.hideHovers();
    for (const zoom of [125, 200]) {
      await vscode.page.setViewportSize({ width: 128_000 / zoom, height: 120_000 / zoom });
      const row = claims().row('Nandakumar accused');
      await row.scrollIntoViewIfNeeded();
      const label = row.locator('.label-name');
      assert.ok((await label.boundingBox())!.width > 150, `the words are cut at ${zoom} %`);
      await vscode.screenshot(`story-${zoom}`);
    }
    await vscode.page.setViewportSize({ width: 1280, height: 1200 });
  });

  it('confirms from the draft that it is the listed party', async () => {
    await vscode.editor.click('Viktor Drazhin');
    await vscode.editor.chooseAction('Confirm: This Is');
    await vscode.written('actors.yaml', /sanctions:\n {6}- \{authority: OpenSanctions.*XX-1001/);
    await actors().row('Sanctioned').waitFor();
  });

  it('decides on a claim by key', async () => {
    await vscode.editor.click('two hundred jobs');
    await vscode.editor.decideByKey('c');
    await claims()
      .row(/Tolland.*checked/)
      .waitFor();
  });

  it('writes one letter, and records it for all that it asks', async () => {
    await vscode.editor.click('the accounts');
    await vscode.runCommand('Copydesk: Write Right-of-Reply Letters…');
    await vscode.palette.rows.filter({ hasText: 'Viktor Drazhin' }).waitFor();
    await vscode.page.keyboard.press('Enter');
    await vscode.palette.asked('Please reply by').waitFor();
    await vscode.page.keyboard.press('Enter');
    await vscode.page.locator('.view-line', { hasText: 'Dear Viktor Drazhin' }).waitFor();
    const letter = await vscode.editor.text();
    assert.match(letter, /^Subject: Request for comment by 5 p\.m\./);
    assert.match(letter, /1\. “accused Viktor Drazhin of hiding the accounts”/);
    assert.match(letter, /2\. “Drazhin lied to the auditors”/);
    await vscode.runCommand('View: Revert and Close Editor');
    await vscode.editor.openFile('harbour.txt');
    await vscode.editor.click('the accounts');
    await vscode.runCommand('Copydesk: Right of Reply (Request for Comment)…');
    await vscode.palette.choose('Asked, no answer yet');
    await vscode.palette.asked('Who is to be asked for comment').waitFor();
    await vscode.page.keyboard.press('Enter');
    await vscode.palette.rows.filter({ hasText: 'All 2 Claims' }).waitFor();
    await vscode.screenshotThemes('story-reply');
    await vscode.palette.choose('All 2 Claims');
    await vscode.palette.answer('When were they asked');
    await vscode.palette.answer('By email, by telephone', 'by e-mail');
    await vscode.written('harbour.txt.copydesk.yaml', /how: by e-mail[^]*how: by e-mail/);
    assert.equal(file('harbour.txt.copydesk.yaml').match(/how: by e-mail/g)?.length, 2);
  });

  it('says before publication what is left', async () => {
    await vscode.runCommand('Copydesk: Check Before Publication');
    const page = await pageOf(vscode);
    const text = await page.locator('main#page').innerText();
    for (const expected of [
      /1 placeholder is left: line 5/,
      /\d claims: 1 checked, \d unchecked/,
      /Sanctioned, possibly sanctioned, or lifted \(1\)\s+Viktor Drazhin/,
      /List: OpenSanctions, of 2026-11-20/,
    ])
      assert.match(text, expected);
    await vscode.screenshotThemes('story-before-publication');
  });
});

/** The page before publication, a frame within a frame, once the draft is read. */
async function pageOf({ page }: Vscode): Promise<Frame> {
  for (const end = Date.now() + 40_000; Date.now() < end; await page.waitForTimeout(200))
    for (const frame of page.frames())
      if (
        (await frame
          .locator('main#page:not([aria-busy]) h1', { hasText: 'Before publication' })
          .count()) > 0
      )
        return frame;
  throw new Error('no page before publication');
}
