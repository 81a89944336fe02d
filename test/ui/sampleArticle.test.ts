import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/host/places.js';
import { openVscode, type Vscode } from './harness.js';

/** With README_PICTURES=1 the pictures of the README are taken anew. */
function forReadme(picture: string, name: string): void {
  if (!process.env.README_PICTURES) return;
  mkdirSync(join(PROJECT, 'media/readme'), { recursive: true });
  copyFileSync(picture, join(PROJECT, 'media/readme', `${name}.png`));
}

describe('the sample article', function () {
  this.timeout(180_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1500, height: 1000 },
      settings: {
        // Copydesk's defaults for plain text win over a setting for all languages.
        '[plaintext]': { 'editor.wordWrap': 'wordWrapColumn' },
        'editor.wordWrapColumn': 105,
        'breadcrumbs.enabled': false,
      },
    });
  });
  after(() => vscode.close());

  it('has each actor marked, the sanctioned ones unmistakably', async () => {
    const marked = (text: string): Promise<void> =>
      vscode.page
        .locator('.view-lines [class*="TextEditorDecorationType"]', { hasText: text })
        .first()
        .waitFor();
    await marked('Jared Kushner');
    const marks = await vscode.editor.marks();
    // How much of the article is in view depends on the machine's fonts.
    await vscode.editor.goTo(99);
    await marked('Reuters');
    marks.push(...(await vscode.editor.marks()));
    await vscode.editor.goTo(1);
    await marked('Jared Kushner');
    const sanctioned = new Set(
      marks.filter(({ line }) => line === 'double').map(({ text }) => text.trim()),
    );
    for (const name of ['Kirill Dmitriev', 'Dmitriev', 'RDIF', 'Putin'])
      assert.ok(sanctioned.has(name), `${name}: ${[...sanctioned].join(', ')}`);
    const others = marks.filter(({ line }) => line === 'solid').map(({ text }) => text.trim());
    for (const name of ['Jared Kushner', 'Axios', 'Marco Rubio', 'NATO', 'Reuters'])
      assert.ok(others.includes(name), `${name}: ${others.join(', ')}`);
    assert.ok(!marks.some(({ text }) => /Ukraine$|Miami|Crimea/.test(text)));
  });

  it('is told apart in each theme', async () => {
    await vscode.screenshotThemes('marks');
    forReadme(await vscode.screenshot('marks-readme'), 'marks-light');
  });

  it('says who a sanctioned person is', async () => {
    const words = await (await vscode.hover('Kirill Dmitriev')).innerText();
    for (const part of [
      /sanctioned/i,
      /OFAC/,
      /SDN/,
      /RUSSIA-EO14024/,
      /February 28, 2022/,
      /in force/,
      /Russia/,
      /Open Entry/,
      /Look Up/,
    ])
      assert.match(words, part);
  });

  it('says how a short form was recognised', async () => {
    assert.match(await (await vscode.hover('Dmitriev', { occurrence: 3 })).innerText(), /line 1/);
  });

  it('says who a body and an unsanctioned person are', async () => {
    assert.match(await (await vscode.hover('RDIF')).innerText(), /Russian Direct Investment Fund/);
    const words = await (await vscode.hover('Jared Kushner')).innerText();
    assert.match(words, /Jared Kushner/);
    assert.doesNotMatch(words, /\bSANCTIONED\b/);
  });

  it('shows bios in each theme', async () => {
    for (const [words, name] of [
      ['Kirill Dmitriev', 'hover-sanctioned'],
      ['Axios', 'hover-media'],
    ] as const) {
      await vscode.screenshotThemes(name, () => vscode.hover(words));
    }
    await vscode.setTheme('dark');
    await vscode.hover('Kirill Dmitriev');
    forReadme(await vscode.screenshot('hover-readme'), 'hover-dark');
    await vscode.setTheme('light');
  });

  it('lists its claims and actors beside it', async () => {
    await vscode.page.mouse.move(5, 5);
    await vscode.showCopydesk();
    const claims = (await vscode.tree('Claims').texts()).join('\n');
    for (const part of [
      /a senior U\.S\.…: .*anonymous/,
      /Zelenskiy pledging not to compromise/,
      /Leavitt emphasized that any peace/,
    ])
      assert.match(claims, part);
    const actors = await vscode.tree('Actors').texts();
    assert.match(actors.slice(0, 4).join('\n'), /Sanctioned[\s\S]*Kirill Dmitriev/);
    // The icon's own tooltip would lie over the view.
    await vscode.hideHovers();
    await vscode.screenshotThemes('views');
    forReadme(await vscode.screenshot('views-readme'), 'views-light');
  });

  it('loses its marks and gets them back by a command', async () => {
    const marked = vscode.page.locator('.view-lines [class*="TextEditorDecorationType"]');
    await vscode.editor.click('Miami');
    await vscode.runCommand('Copydesk: Toggle Highlights');
    await marked.first().waitFor({ state: 'detached' });
    await vscode.runCommand('Copydesk: Toggle Highlights');
    await marked.first().waitFor({ state: 'attached' });
  });
});
