import assert from 'node:assert/strict';
import { openVscode, type Vscode } from './harness.js';

describe('hovers', function () {
  this.timeout(180_000);
  let vscode: Vscode;
  const loaded: string[] = [];
  before(async () => {
    vscode = await openVscode({
      folder: 'test/fixtures/marks',
      openFile: 'draft.md',
      size: { width: 1000, height: 600 },
    });
    vscode.page.on('request', (request) => loaded.push(request.url()));
    await vscode.editor.marks();
  });
  after(() => vscode.close());

  /** No older hover is in the way. */
  const away = async () => {
    await vscode.page.mouse.move(5, 5);
    await vscode.page.keyboard.press('Escape');
    await vscode.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  };
  const hover = async (words: string) => {
    await away();
    return vscode.hover(words);
  };
  const says =
    (words: string, ...expected: RegExp[]) =>
    async () => {
      const text = await (await hover(words)).innerText();
      for (const each of expected) assert.match(text, each);
      await vscode.screenshot(`hover-${words.toLowerCase().replace(/\W+/g, '-')}`);
    };

  it(
    'on a person',
    says(
      'Ada Veld',
      /Ada Veld · head of the Harbour Fund/,
      /Netherlands/,
      /Rotterdam/,
      /Harbour Fund.*sanctioned/,
      /full name/,
      /November 20, 2025/,
      /example\.org/,
    ),
  );
  it(
    'on a sanctioned organisation',
    says(
      'Harbour Fund',
      /^\s*SANCTIONED\s+in force on November 24, 2025/,
      /OFAC · SDN · PORTS-EO1 · no\. 7701 · since February 28, 2022 · in force/,
      /lifted on appeal/,
    ),
  );
  it(
    'on a name that is only possible',
    says('Orlin', /^\s*POSSIBLE\s+name match only: check identity/, /president of Norland/),
  );
  it(
    'on a name that fits several',
    says('Sam Poole', /^\s*AMBIGUOUS\s+2 actors/, /mayor of Anytown/, /professor of law/),
  );

  it('draws nothing and runs nothing that a registry says', async () => {
    const card = await hover('Mal Ory');
    const text = await card.innerText();
    assert.match(text, /<b>boss<\/b> \$\(error\)/);
    assert.match(text, /\$\(error\) SANCTIONED/);
    assert.equal(await card.locator('img, script, iframe').count(), 0);
    assert.equal(await card.locator('.hover-row .codicon-error').count(), 0);
    // Those without are VS Code's own: a problem's code, quick fixes.
    const links = await card
      .locator('a[data-href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('data-href')!));
    for (const link of links) assert.match(link, /^(command:copydesk\.|https:)/);
    await vscode.screenshot('hover-hostile');
    assert.deepEqual(
      loaded.filter((url) => url.includes('pictures.example')),
      [],
    );
  });

  it('opens with the keyboard, and pins', async () => {
    await away();
    await vscode.editor.click('Sam Poole');
    // With Ctrl held, VS Code offers the definitions of what is under the pointer.
    await vscode.page.mouse.move(2, 2);
    await vscode.page.keyboard.press('Control+F6');
    const card = vscode.page.locator('.monaco-hover:visible', { hasText: 'AMBIGUOUS' }).first();
    await card.waitFor();
    assert.match(await card.innerText(), /AMBIGUOUS/);
    await card.getByText('Pin for This Draft').nth(1).click();
    await vscode.page.keyboard.press('Escape');
    await vscode.page.waitForFunction(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '.view-lines [class*="TextEditorDecorationType"]',
        ),
      ].every((span) => getComputedStyle(span).textDecorationStyle !== 'dashed'),
    );
    assert.match(
      await (await hover('Sam Poole')).innerText(),
      /professor of law[\s\S]*pinned to this actor for this draft[\s\S]*Unpin/,
    );
    await vscode.screenshot('hover-pinned');
    await vscode.page.keyboard.press('Escape');
  });

  it('is offered as a list by Pin Mention', async () => {
    await away();
    await vscode.editor.click('Sam Poole');
    await vscode.runCommand('Copydesk: Pin Mention…');
    await vscode.palette.ready();
    await vscode.page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor();
    await vscode.screenshot('pin-mention');
    await vscode.palette.type('Mal Ory');
    const hostile = vscode.page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Mal Ory',
    });
    assert.match(await hostile.innerText(), /\$\(error\)/);
    assert.equal(await hostile.locator('.codicon-error').count(), 0);
    await vscode.palette.type('');
    await vscode.palette.choose('Unpin');
    await vscode.page.waitForFunction(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '.view-lines [class*="TextEditorDecorationType"]',
        ),
      ].some((span) => getComputedStyle(span).textDecorationStyle === 'dashed'),
    );
  });

  for (const words of ['Harbour Fund', 'Sam Poole', 'Orlin']) {
    it(`looks right in every theme: ${words}`, () =>
      vscode.screenshotThemes(`hover-${words.toLowerCase().replace(/\W+/g, '-')}`, async () => {
        await hover(words);
      }));
  }
});
