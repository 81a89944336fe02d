import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Locator } from 'playwright-core';
import { openVscode, type Vscode } from './harness.js';
import { PROJECT } from '../../scripts/host/places.js';

const SIDE_BAR = 290;

/** A folder with these files, outside of the project. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'beginning-')), 'stories');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return relative(PROJECT, folder);
}

/** Waits for a view's welcome text. */
async function welcome(vscode: Vscode, view: string, words: string): Promise<void> {
  await vscode
    .tree(view)
    .pane.locator('.welcome-view-content', { hasText: words })
    .waitFor({ state: 'visible' });
}

/** From now on the page keeps what welcome texts say, each once. */
async function recordWelcomes({ page }: Vscode): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as { said?: string[] };
    kept.said = [];
    new MutationObserver(() => {
      for (const welcome of document.querySelectorAll<HTMLElement>('.welcome-view-content')) {
        const words = welcome.innerText.trim();
        if (words !== '' && !kept.said!.includes(words)) kept.said!.push(words);
      }
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
}

/** Pastes words at the cursor, in one piece: what a page types, VS Code takes letter by letter. */
async function paste({ page }: Vscode, words: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, words);
}

describe('a draft that is begun without a folder', () => {
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({ folder: false, size: { width: 1100, height: 900 } });
    await vscode.showCopydesk();
    await vscode.setSideBarWidth(SIDE_BAR);
  });
  after(() => vscode.close());

  it('begins with a button of the Claims view', async () => {
    await welcome(vscode, 'Claims', 'A folder keeps your drafts');
    await welcome(vscode, 'Claims', 'Open Sample Newsroom');
    await vscode.hideHovers();
    await vscode.screenshotThemes('welcome-no-folder');
    await vscode.tree('Claims').pane.getByRole('button', { name: 'New Draft' }).click();
    await welcome(vscode, 'Claims', 'This draft is still empty');
    await welcome(vscode, 'Actors', 'as you write');
    await vscode.screenshot('welcome-empty-draft');
  });

  it('is being read as long as what was pasted into it is not read, and says nothing else', async () => {
    const sentence = 'Ann Marsden said that the bridge would open in May. It was long awaited.\n\n';
    await vscode.page.locator('.editor-instance .view-lines').first().click();
    await recordWelcomes(vscode);
    await paste(vscode, sentence.repeat(100));
    await vscode.tree('Claims').row('Marsden').waitFor();
    await vscode.tree('Actors').row('Not in the Registry').waitFor();
    const said = await vscode.page.evaluate(() => (globalThis as { said?: string[] }).said ?? []);
    assert.ok(said.includes('Reading the draft…'), said.join('\n'));
    assert.ok(!said.some((words) => /^(?:No claims|Copydesk found no)/.test(words)), said.join());
  });
});

const ARTICLE = `<h1>Council sells the harbour</h1>
<p>PORTMERE &mdash; Councillors voted late on Tuesday to sell the harbour to a shipping&nbsp;company, and argued until midnight.</p>
<p>&ldquo;We had no choice,&rdquo; council leader <strong>Graham Tolland</strong> said. He told the room that two hundred jobs depended on it.</p>
`;
const PAGE = `<html><head><link rel="stylesheet" href="site.css"></head><body><form><input name="q"></form>${ARTICLE}</body></html>
`;

/** Notifications about HTML; VS Code has others on a slow machine, such as "Activating Extensions…". */
function saidOfHtml({ page }: Vscode): Locator {
  return page.locator('.notifications-center .notification-list-item', { hasText: 'HTML' });
}

describe('an article in HTML', () => {
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: folderWith({ 'harbour.html': ARTICLE, 'index.html': PAGE }),
      size: { width: 1100, height: 900 },
    });
    await vscode.showCopydesk();
    await vscode.setSideBarWidth(SIDE_BAR);
  });
  after(() => vscode.close());

  it('is told from the code of a web site, of which nothing is said', async () => {
    await vscode.editor.openFile('index.html');
    await welcome(vscode, 'Claims', 'Open a draft in plain text or Markdown');
    await vscode.editor.openFile('harbour.html');
    await welcome(vscode, 'Claims', 'This file is HTML, which Copydesk does not read');
    // Under test VS Code shows no toasts.
    await vscode.runCommand('Notifications: Show Notifications');
    await saidOfHtml(vscode).filter({ hasText: 'and not HTML' }).waitFor();
    assert.equal(await saidOfHtml(vscode).count(), 1);
    await vscode.hideHovers();
    await vscode.screenshotThemes('html-article');
    for (const zoom of [125, 200]) {
      await vscode.page.setViewportSize({ width: 110_000 / zoom, height: 90_000 / zoom });
      await vscode.screenshot(`html-article-${zoom}`);
    }
    await vscode.page.setViewportSize({ width: 1100, height: 900 });
    await vscode.editor.openFile('index.html');
    await welcome(vscode, 'Claims', 'Open a draft in plain text or Markdown');
  });

  it('becomes a draft without tags, and is spoken of once', async () => {
    await vscode.runCommand('Notifications: Clear All Notifications');
    await vscode.editor.openFile('harbour.html');
    await vscode
      .tree('Claims')
      .pane.getByRole('button', { name: 'Copy Text to New Draft' })
      .click();
    await vscode.tree('Claims').row('We had no choice').waitFor();
    const text = (await vscode.editor.text()).replace(/ ?\n/g, ' ');
    assert.match(
      text,
      /^Council sells the harbour +PORTMERE — Councillors voted .* a shipping company/,
    );
    assert.match(text, /“We had no choice,” council leader Graham Tolland said\. He told the room/);
    await vscode.runCommand('Notifications: Show Notifications');
    await vscode.page.locator('.notifications-center').waitFor();
    assert.equal(await saidOfHtml(vscode).count(), 0);
    await vscode.screenshot('html-article-draft');
  });
});
