import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openVscode, type Vscode } from './harness.js';

const person = (number: number, given: string, family: string, more = ''): string =>
  `<INDIVIDUAL><DATAID>${number}</DATAID><FIRST_NAME>${given}</FIRST_NAME><SECOND_NAME>${family}</SECOND_NAME><UN_LIST_TYPE>TEST</UN_LIST_TYPE><REFERENCE_NUMBER>TSi.00${number}</REFERENCE_NUMBER><LISTED_ON>2025-03-0${number}</LISTED_ON>${more}</INDIVIDUAL>`;
const edition = (day: string, ...persons: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="${day}T00:00:00.000Z"><INDIVIDUALS>${persons.join('\n')}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>\n`;
const alias =
  '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>BORIS BEECH</ALIAS_NAME></INDIVIDUAL_ALIAS>';
/** What the server has, by the tag that it gives it. */
const EDITIONS: Readonly<Record<string, string>> = {
  older: edition(
    '2026-02-01',
    person(1, 'ADA', 'ALDERSON'),
    person(2, 'BORIS', 'BIRCHER'),
    person(3, 'CLARA', 'CEDARS'),
  ),
  newer: edition(
    '2026-02-08',
    person(1, 'ADA', 'ALDERSON'),
    person(2, 'BORIS', 'BIRCHER', alias),
    person(4, 'DORA', 'DOGWOOD'),
  ),
};
const UK =
  'Report Date: 13-Feb-2026\nLast Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6\n';

const REGISTRY =
  'version: 1\nactors:\n  clara-cedars:\n    name: Clara Cedars\n    kind: person\n  eve-elm:\n    name: Eve Elm\n    kind: person\n';
const DRAFT = 'Dora Dogwood met Eve Elm in the capital on Friday.\n';
const CLOSED = 'Boris Bircher left on Monday.\n';

describe('updating sanctions lists', function () {
  this.timeout(240_000);
  let vscode: Vscode;
  let server: Server;
  let inForce = 'older';
  const asked: string[] = [];
  let callOff: () => void;
  const calledOff = new Promise<void>((resolve) => (callOff = resolve));
  const lists = () => vscode.tree('Sanctions Lists');
  /** The notification with these words, when it comes; under test VS Code shows no toasts. */
  const told = async (words: string | RegExp): Promise<Locator> => {
    await vscode.runCommand('Notifications: Show Notifications');
    const notification = vscode.page
      .locator('.notifications-center .notification-list-item', { hasText: words })
      .first();
    await notification.waitFor();
    return notification;
  };
  const button = (within: Locator, label: string): Locator =>
    within.locator('.monaco-button', { hasText: label });
  const dialog = (): Locator => vscode.page.locator('.monaco-dialog-box');
  const forget = (): Promise<void> => vscode.runCommand('Notifications: Clear All Notifications');
  /** Runs the command and sees to it that these lists alone are chosen. */
  const update = async (...titles: readonly string[]): Promise<void> => {
    await vscode.runCommand('Copydesk: Update Sanctions Lists');
    await vscode.palette.rows.filter({ hasText: 'OpenSanctions' }).waitFor();
    for (const row of await vscode.palette.rows.all()) {
      const text = await row.innerText();
      const isWanted = titles.some((title) => text.includes(title));
      if (((await row.getAttribute('aria-checked')) === 'true') !== isWanted) await row.click();
    }
  };

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      switch (request.url) {
        case '/consolidated.xml': {
          if (request.headers['if-none-match'] === `"${inForce}"`)
            return response.writeHead(304).end();
          return response
            .writeHead(200, {
              etag: `"${inForce}"`,
              'content-length': Buffer.byteLength(EDITIONS[inForce]),
            })
            .end(EDITIONS[inForce]);
        }
        case '/uk.csv':
          response.once('close', () => callOff());
          response.writeHead(200, { 'content-length': 2 * UK.length });
          return response.write(UK);
        default:
          return response.writeHead(404).end('<html>Not Found</html>');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    vscode = await openVscode({
      folder: 'test/fixtures/smallDesk',
      // So high that a pick draws all lists, of which it draws those in view alone.
      size: { width: 1360, height: 1500 },
    });
    writeFileSync(join(vscode.folder, 'actors.yaml'), REGISTRY);
    writeFileSync(join(vscode.folder, 'draft.md'), DRAFT);
    writeFileSync(join(vscode.folder, 'closed.md'), CLOSED);
    await vscode.editor.openFile('draft.md');
    // Where a machine's own settings stand: a workspace cannot send a download elsewhere.
    vscode.changeSettings({
      'copydesk.lists.addresses': {
        'ofac-sdn': [`${site}/sdn.xml`],
        'un-sc': [`${site}/consolidated.xml`],
        uk: [`${site}/uk.csv`],
        eu: [`${site}/eu.xml?token={token}`],
        opensanctions: [`${site}/targets.simple.csv`],
      },
    });
    await vscode.showCopydesk();
    await vscode.runCommand('Copydesk: Focus on Sanctions Lists View');
    await lists().pane.locator('.welcome-view-content').waitFor();
  });
  after(async () => {
    await vscode.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('asks which lists, and downloads those alone', async () => {
    await update();
    for (const words of [
      'OFAC SDN',
      'UN Security Council',
      'UK Sanctions List',
      'public token: may be some weeks old',
      'CC BY-NC: commercial use needs a license',
    ])
      await vscode.palette.rows.filter({ hasText: words }).first().waitFor();
    await vscode.screenshotThemes('lists-update');
    await vscode.page.keyboard.press('Escape');
    assert.deepEqual(asked, []);
    await update('UN Security Council');
    await vscode.page.keyboard.press('Enter');
    await told('UN Security Council has been imported: 3 parties with 3 names.');
    await lists().row('UN Security Council').waitFor();
    assert.deepEqual(asked, ['/consolidated.xml']);
    await forget();
  });

  it('says where there is nothing newer', async () => {
    await update('UN Security Council');
    await vscode.page.keyboard.press('Enter');
    await told('Already up to date: UN Security Council.');
    await forget();
  });

  it('shows how far it has come, and can be called off', async () => {
    await update('UK Sanctions List');
    await vscode.page.keyboard.press('Enter');
    const progress = await told('Downloading UK Sanctions List');
    await button(progress, 'Cancel').waitFor();
    await vscode.screenshotThemes('lists-update-progress');
    await button(progress, 'Cancel').click();
    await calledOff;
    await progress.waitFor({ state: 'detached' });
    assert.deepEqual((await lists().texts('UN Security Council')).length, 1);
  });

  it('says why a list could not be had', async () => {
    await update('OFAC SDN');
    await vscode.page.keyboard.press('Enter');
    await told(/sdn\.xml answered 404 Not Found\. Check the address in the settings\.$/);
    assert.deepEqual((await lists().texts('UN Security Council')).length, 1);
    await forget();
  });

  it('says so where no list is ticked', async () => {
    await update();
    await vscode.page.keyboard.press('Enter');
    await told('No list was selected, so nothing was downloaded.');
    await forget();
  });

  it('asks before a download whose licence stands in the way', async () => {
    const before = asked.length;
    await update('OpenSanctions');
    await vscode.page.keyboard.press('Enter');
    await dialog().filter({ hasText: 'CC BY-NC 4.0' }).waitFor();
    await vscode.screenshot('lists-update-licence');
    await button(dialog(), 'Cancel').click();
    await dialog().waitFor({ state: 'detached' });
    await forget();
    assert.equal(asked.length, before);
  });

  it('tells what a newer list changes, and whom and what of the desk’s own it touches', async () => {
    inForce = 'newer';
    await update('UN Security Council');
    await vscode.page.keyboard.press('Enter');
    const message = await told('1 new, 1 changed, 1 gone.');
    await button(message, 'Show What Changed').click();
    await vscode.page
      .locator('.tab.active', { hasText: 'What Changed in UN Security Council' })
      .waitFor();
    await vscode.editor.ready();
    // Long lines are wrapped.
    const report = (await vscode.editor.text()).replace(/\s+/g, ' ');
    for (const expected of [
      /The list of 2026-02-08 \(3 records\), against the list of 2026-02-01 \(3 records\): 1 new, 1 changed, 1 gone/,
      /- \*\*Clara Cedars\*\*: CLARA CEDARS \(gone\)/,
      /Of the open drafts \(1\), these mention such a name/,
      /- \*\*draft\\\.md\*\*: DORA DOGWOOD \(new\)/,
      /## New\s+- \*\*DORA DOGWOOD\*\* · person · TEST · listed on 2025-03-04/,
      /## Changed - \*\*BORIS BIRCHER\*\* [^*]*- names: now BORIS BEECH/,
      /## Gone\s+- \*\*CLARA CEDARS/,
    ])
      assert.match(report, expected);
    assert.doesNotMatch(report, /Eve Elm|closed\\?\.md/);
    await vscode.screenshotThemes('lists-changes');
  });

  it('looks through all files of the workspace on request', async () => {
    await vscode.runCommand('View: Close Editor');
    await vscode.runCommand('Copydesk: Show What Changed in Sanctions List (All Files)');
    await vscode.page
      .locator('.tab.active', { hasText: 'What Changed in UN Security Council' })
      .waitFor();
    await vscode.editor.ready();
    assert.match(
      (await vscode.editor.text()).replace(/\s+/g, ' '),
      /Of the text files of the workspace \(2\), these mention such a name; check identity:\s+[^#]*- \*\*closed\\\.md\*\*: BORIS BIRCHER \(changed\)/,
    );
  });
});
