import assert from 'node:assert/strict';
import { openVscode, type Vscode } from './harness.js';

const ALL = [
  ['Ada Veld', 'solid'],
  ['Harbour Fund', 'double'],
  ['Orlin', 'wavy'],
  ['Sam Poole', 'dashed'],
  ['Mal Ory', 'solid'],
  ['Veld', 'solid'],
  ['HF', 'double'],
];

describe('marks', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/marks',
      openFile: 'draft.md',
      size: { width: 1000, height: 600 },
    });
  });
  after(() => vscode.close());

  const drawn = async () => (await vscode.editor.marks()).map(({ text, line }) => [text, line]);

  const openFile = async (name: string) => {
    await vscode.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: name })
      .dblclick();
    await vscode.page.locator('.tab.active', { hasText: name }).waitFor();
    await vscode.editor.ready();
  };

  it("tell kinds apart by the line's style", async () => assert.deepEqual(await drawn(), ALL));

  it("take the theme's colours, and nothing moves the text", async () => {
    const colours = async () =>
      new Map((await vscode.editor.marks()).map(({ line, color }) => [line, color]));
    assert.deepEqual(
      [...(await colours()).values()],
      ['rgb(63, 111, 176)', 'rgb(196, 22, 42)', 'rgb(143, 95, 0)', 'rgb(122, 62, 177)'],
    );
    const marked = await vscode.editor.locate('nor did');
    await vscode.runCommand('Copydesk: Toggle Highlights');
    await vscode.page
      .locator('.view-lines [class*="TextEditorDecorationType"]')
      .first()
      .waitFor({ state: 'detached' });
    assert.deepEqual(await vscode.editor.locate('nor did'), marked);
    await vscode.runCommand('Copydesk: Toggle Highlights');
    assert.equal((await vscode.editor.marks()).length, ALL.length);
  });

  it('are turned off and on by a key', async () => {
    await vscode.editor.click('Quays');
    await vscode.page.keyboard.press('Control+F10');
    await vscode.page
      .locator('.view-lines [class*="TextEditorDecorationType"]')
      .first()
      .waitFor({ state: 'detached' });
    await vscode.page.keyboard.press('Control+F10');
    assert.deepEqual(await drawn(), ALL);
  });

  it('can be of first mentions only', async () => {
    vscode.changeSettings({ 'copydesk.marks.firstMentionOnly': true });
    await vscode.page.waitForFunction(
      (n) =>
        document.querySelectorAll('.view-lines [class*="TextEditorDecorationType"]').length === n,
      ALL.length - 2,
    );
    assert.deepEqual(await drawn(), ALL.slice(0, 5));
    vscode.changeSettings({ 'copydesk.marks.firstMentionOnly': false });
    await vscode.page.waitForFunction(
      (n) =>
        document.querySelectorAll('.view-lines [class*="TextEditorDecorationType"]').length === n,
      ALL.length,
    );
  });

  it('do not flicker while a person types', async () => {
    // Behind "Ada Veld wants": no half-typed word touches a name, so that each mark has to stand all the time.
    await vscode.editor.goTo(6, 'Ada Veld wants'.length + 1);
    // Counted faster than a screen is drawn, in the page itself: a mark that is gone for a moment is seen.
    await vscode.page.evaluate(() => {
      const scope = window as unknown as { fewest: number; count: ReturnType<typeof setInterval> };
      scope.fewest = Infinity;
      scope.count = setInterval(
        () =>
          (scope.fewest = Math.min(
            scope.fewest,
            document.querySelectorAll('.view-lines [class*="TextEditorDecorationType"]').length,
          )),
        8,
      );
    });
    // Slowly enough that the draft is read again between two keys.
    await vscode.page.keyboard.type(' very much', { delay: 150 });
    await vscode.page.waitForTimeout(600);
    const fewest = await vscode.page.evaluate(() => {
      const scope = window as unknown as { fewest: number; count: ReturnType<typeof setInterval> };
      clearInterval(scope.count);
      return scope.fewest;
    });
    assert.equal(fewest, ALL.length);
  });

  it('follow the registry while it is edited', async () => {
    const rename = async (name: string, marks: number) => {
      await openFile('actors.yaml');
      await vscode.editor.goTo(5, 11);
      await vscode.page.keyboard.press('Shift+End');
      await vscode.page.keyboard.type(name);
      await openFile('draft.md');
      await vscode.page.waitForFunction(
        (n) =>
          document.querySelectorAll('.view-lines [class*="TextEditorDecorationType"]').length === n,
        marks,
      );
    };
    await rename('Ida Feld', ALL.length - 2);
    assert.deepEqual(
      await drawn(),
      ALL.filter(([text]) => !text.endsWith('Veld')),
    );
    await rename('Ada Veld', ALL.length);
    assert.deepEqual(await drawn(), ALL);
  });

  it('look right in every theme', () =>
    vscode.screenshotThemes('kinds-of-marks', async () => {
      await vscode.editor.marks();
    }));
});

describe('marks in Restricted Mode', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/marks',
      openFile: 'draft.md',
      restricted: true,
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
  });
  after(() => vscode.close());

  it('are all there, and so are hovers', async () => {
    await vscode.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    assert.deepEqual(
      (await vscode.editor.marks()).map(({ text, line }) => [text, line]),
      ALL,
    );
    assert.match(await (await vscode.hover('Harbour Fund')).innerText(), /SANCTIONED/);
  });
});
