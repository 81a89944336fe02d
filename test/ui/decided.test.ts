import { openVscode, type Vscode } from './harness.js';

const SIDECAR = 'plant.md.copydesk.yaml';

/** The draft was edited elsewhere after two of its claims were checked: one says more now, one is gone. */
describe('decisions on a draft that was edited', function () {
  this.timeout(180_000);
  let vscode: Vscode;
  const row = (text: string | RegExp) => vscode.tree('Claims').row(text);
  const written = (words: RegExp): Promise<void> => vscode.written(SIDECAR, words);
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/decidedDesk',
      openFile: 'plant.md',
      size: { width: 1360, height: 1400 },
      settings: { 'editor.wordWrap': 'on', 'copydesk.reviews.by': 'Jo Editor' },
    });
    await vscode.showCopydesk();
    await row(/Cole.*changed since it was checked/).waitFor();
  });
  // Each test begins in the draft, whatever the one before has opened.
  beforeEach(async () => {
    await vscode.page.keyboard.press('Escape');
    await vscode.editor.openFile('plant.md');
  });
  after(() => vscode.close());

  it('show what changed since a claim was checked', async () => {
    await row(/Cole.*changed since it was checked/).hover();
    await row(/Cole.*changed since it was checked/)
      .locator('[aria-label^="Show What Changed in Claim"]')
      .click();
    const side = (words: RegExp) =>
      vscode.page.locator('.monaco-diff-editor .view-lines', { hasText: words });
    await side(/lose\s300\sjobs/).waitFor();
    await side(/more\sthan\s400\sjobs/).waitFor();
    await vscode.screenshotThemes('claim-change');
    await vscode.runCommand('View: Close Editor');
    await vscode.page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
  });

  it('lead from a claim to what contests it', async () => {
    await row(/accused/).click({ button: 'right' });
    // VS Code takes no click on a menu that has only just come up.
    await vscode.page
      .locator('.monaco-menu .action-label', { hasText: 'Go to Contesting Statement' })
      .hover();
    await vscode.page.keyboard.press('Enter');
    await vscode.page
      .locator('.statusbar-item', { hasText: /Brown denied that she had lied/ })
      .waitFor();
    await vscode.screenshotThemes('claim-contest');
  });

  it('record who was asked for comment, and the answer', async () => {
    await vscode.editor.click('of lying to');
    await vscode.runCommand('Copydesk: Right of Reply (Request for Comment)…');
    await vscode.palette.choose('Asked, and answered');
    await vscode.palette.answer(/Right of Reply: Who/);
    await vscode.palette.answer(/When were they asked/, '2026-11-21');
    await vscode.palette.answer(/Right of Reply: How/, 'by e-mail');
    await vscode.palette.answer(/When did they answer/, '2026-11-22');
    await vscode.palette.answer(/Right of Reply: Their Words/, 'That is not so.');
    await vscode.screenshotThemes('right-of-reply', async () => {
      await vscode.hover('of lying to', { saying: 'That is not so.' });
    });
    await written(
      /party: Ann Brown\n\s+askedOn: 2026-11-21\n\s+how: by e-mail\n\s+answered: true\n\s+answeredOn: 2026-11-22\n\s+words: That is not so\./,
    );
  });

  it('that lost their claim are given to another', async () => {
    const lost = row(/The plant was built in 1961/);
    await vscode.screenshotThemes('decision-lost');
    await lost.hover();
    await lost.locator('[aria-label^="Reattach Decision"]').click();
    await vscode.palette.choose('The plant opened its gates');
    // On other words it has to be decided anew; what was noted stays.
    await written(
      /decision: unchecked[\s\S]*note: The archive has it\.[\s\S]*exact: The plant opened its gates/,
    );
    await row('Decisions Without a Claim').waitFor({ state: 'detached' });
  });
});
