import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVscode, type Vscode } from './harness.js';

/** From attaching to the passage, in the sample newsroom, as a person goes. */
describe('documents', function () {
  this.timeout(300_000);
  let vscode: Vscode;
  const documents = () => vscode.tree('Documents');
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/let-us-continue.md',
      size: { width: 1360, height: 860 },
      settings: { 'editor.wordWrap': 'on', 'files.simpleDialog.enable': true },
    });
    await vscode.showCopydesk();
  });
  after(() => vscode.close());

  it('are attached by a command', async () => {
    await vscode.runCommand('Copydesk: Attach Document…');
    const choose = (words: string) =>
      vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
    await choose('documents/johnson-1963-11-27.html');
    await vscode.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Transcript' })
      .click({ timeout: 60_000 });
    await vscode.page.locator('.pane-header', { hasText: 'Documents' }).first().click();
    await documents().row('johnson-1963-11-27.html').waitFor({ timeout: 60_000 });
    const sidecar = readFileSync(
      join(vscode.folder, 'drafts/let-us-continue.md.copydesk.yaml'),
      'utf8',
    );
    assert.match(sidecar, /file: \.\.\/documents\/johnson-1963-11-27\.html/);
    await vscode.screenshotThemes('documents-view');
  });

  it('show the passage, and what differs, in the hover', async () => {
    const hover = await vscode.hover('talked for fifty years', { saying: 'Open Passage' });
    const text = await hover.innerText();
    assert.match(text, /The document has “one hundred”, the draft “fifty”/);
    assert.match(text, /paragraph 22/);
    await vscode.screenshot('documents-hover');
  });

  it('show passages on the same names and figures, and one key takes one as evidence', async () => {
    await vscode.editor.click('Capitol Hill had been his home');
    await vscode.editor.decideByKey('l');
    const row = vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: '32 years' });
    await row.first().waitFor();
    assert.match(
      await row.first().innerText(),
      /the document has “32 years”, the draft “30 years”/,
    );
    await vscode.screenshotThemes('documents-look');
    await vscode.page.keyboard.press('Enter');
    await vscode.page.locator('.statusbar', { hasText: 'Added as evidence' }).waitFor();
    const sidecar = readFileSync(
      join(vscode.folder, 'drafts/let-us-continue.md.copydesk.yaml'),
      'utf8',
    );
    assert.match(sidecar, /evidence:[^]*quote: [^\n]*Capitol Hill has been my home/);
  });

  const row = (words: string) =>
    vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  const written = (words: RegExp): Promise<void> =>
    vscode.written('drafts/let-us-continue.md.copydesk.yaml', words);

  it('are offered where a decision rests on one of them', async () => {
    await vscode.editor.click('Capitol Hill had been his home');
    await vscode.runCommand('Copydesk: Add Evidence to Claim…');
    await row('Address or File').click();
    await row('johnson-1963-11-27.html').click();
    await vscode.palette.answer('The place in it', 'paragraph 3');
    await vscode.palette.answer('word for word', '');
    await written(/file: \.\.\/documents\/johnson-1963-11-27\.html\n\s+paragraph: "3"/);
  });

  it('need not be attached: any file can be chosen as evidence', async () => {
    await vscode.editor.click('Capitol Hill had been his home');
    await vscode.runCommand('Copydesk: Add Evidence to Claim…');
    await row('Address or File').click();
    await row('Choose a File…').click();
    await row('miami-meeting.txt').click();
    await vscode.palette.answer('The place in it', 'line 12');
    await vscode.palette.answer('word for word', '');
    await written(/file: miami-meeting\.txt\n\s+line: "12"/);
  });

  it('open at the passage, by a key', async () => {
    await vscode.editor.click('talked for fifty years');
    await vscode.editor.decideByKey('p');
    await vscode.page.locator('.tab.active', { hasText: 'johnson-1963-11-27' }).waitFor();
    await vscode.page.locator('.statusbar', { hasText: 'selected' }).waitFor();
    await vscode.screenshotThemes('documents-passage');
  });

  it('fit a narrow window', async () => {
    await vscode.page.setViewportSize({ width: 290, height: 700 });
    await vscode.screenshot('documents-290');
  });
});
