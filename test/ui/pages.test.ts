import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { THEMES, type Theme } from '../../scripts/host/settings.js';
import { openVscode, type Vscode } from './harness.js';

const { source: AXE } = createRequire(import.meta.url)('axe-core') as { source: string };

/** The page in a webview: a frame within a frame. */
async function pageFrame({ page }: Vscode, heading: RegExp): Promise<Frame> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    for (const frame of page.frames()) {
      const found = await frame
        .locator('main#page h1')
        .first()
        .textContent({ timeout: 200 })
        .catch(() => null);
      if (
        found !== null &&
        heading.test(found) &&
        (await frame.locator('main#page button').count()) > 0
      )
        return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no page ${heading}`);
}

/** What axe-core finds wrong with a page, in words. */
async function flaws(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(node: Node): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    return (await axe.run(document)).violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}

/** Pictures in all four themes, and the flaws of each. */
async function lookAt(vscode: Vscode, frame: Frame, name: string): Promise<void> {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    await vscode.setTheme(theme);
    const kind = {
      light: 'vscode-light',
      dark: 'vscode-dark',
      'hc-black': 'vscode-high-contrast',
      'hc-light': 'vscode-high-contrast-light',
    }[theme];
    await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
    await vscode.screenshot(`${name}-${theme}`);
    assert.deepEqual(await flaws(frame), [], `${name}, ${theme}`);
  }
  await vscode.setTheme('light');
}

describe('the pages beside a draft', function () {
  this.timeout(180_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1600, height: 1000 },
      settings: { 'editor.wordWrap': 'on' },
    });
    await vscode.editor.marks();
    await vscode.runCommand('View: Close Primary Side Bar');
  });
  after(() => vscode.close());

  describe('the sourcing profile', () => {
    let frame: Frame;
    before(async () => {
      await vscode.runCommand('Copydesk: Show Sourcing Profile');
      frame = await pageFrame(vscode, /Sourcing Profile: miami-meeting\.txt/);
    });

    it('is read by a screen reader: headings, captions, rows', async () => {
      const tree = await frame.locator('main').ariaSnapshot();
      assert.match(tree, /heading "Sourcing Profile: miami-meeting\.txt" \[level=1\]/);
      for (const wanted of [
        'table "At a glance"',
        'table "Who speaks, and where"',
        'rowheader "Karoline Leavitt"',
        'toolbar "Where Karoline Leavitt speaks"',
        /button "Line 4, indirect, unchecked, emphasized that any peace framework/,
      ])
        assert.match(tree, wanted instanceof RegExp ? wanted : new RegExp(wanted), tree);
    });
    it('looks right in all themes, without a flaw that axe-core knows', () =>
      lookAt(vscode, frame, 'sourcing'));
    it('is cut off at no width: beside a draft, at 125 and 200 %', async () => {
      const widths: [window: number, cut: number][] = [];
      for (const width of [1280, 800, 640]) {
        await vscode.page.setViewportSize({ width, height: 800 });
        await vscode.screenshot(`sourcing-${width}`);
        const [needed, there] = await frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        widths.push([width, Math.max(0, needed - there)]);
      }
      const found = await flaws(frame);
      await vscode.page.setViewportSize({ width: 1600, height: 1000 });
      assert.deepEqual(
        widths.filter(([, cut]) => cut > 0),
        [],
        'pixels that are cut off',
      );
      assert.deepEqual(found, []);
    });
    it('goes to a passage by keyboard: Tab to a speaker, arrows along the strip, Enter', async () => {
      const strip = frame.getByRole('toolbar', { name: 'Where Unnamed Sources speaks' });
      await strip.getByRole('button').first().focus();
      await vscode.page.keyboard.press('ArrowRight');
      const name = await frame.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? '',
      );
      assert.match(name, /^Line 5, /);
      await vscode.page.keyboard.press('Enter');
      await vscode.page.locator('.statusbar', { hasText: /Ln 5, .*selected/ }).waitFor();
    });
    it('follows the draft and leaves the keyboard where it is', async () => {
      const draft = join(vscode.folder, 'drafts/miami-meeting.txt');
      const before = readFileSync(draft, 'utf8');
      const button = frame.getByRole('button', { name: /emphasized that any peace/ });
      await button.focus();
      const id = await button.getAttribute('id');
      // Edited by somebody else, so that nothing but the page could move the keyboard.
      writeFileSync(draft, `“We are ready,” Karoline Leavitt said on Monday. ${before}`);
      await frame
        .getByRole('button', { name: /^Line 1, direct, unchecked, said: “We are ready,”/ })
        .waitFor();
      writeFileSync(draft, before);
      await frame.getByRole('button', { name: /“We are ready,”/ }).waitFor({ state: 'detached' });
      assert.equal(
        await frame.evaluate(() =>
          document.querySelector('main#page')?.contains(document.activeElement)
            ? document.activeElement?.id
            : '',
        ),
        id,
      );
    });
    it('comes back after a reload', async () => {
      await vscode.reload('mainThreadWebview-copydesk.sourcing');
      await pageFrame(vscode, /Sourcing Profile: miami-meeting\.txt/);
    });
  });

  describe('before publication', () => {
    let frame: Frame;
    before(async () => {
      await vscode.runCommand('View: Close All Editors');
      await vscode.editor.openFile('miami-meeting.txt');
      await vscode.editor.marks();
      await vscode.page.keyboard.press('Control+Home');
      await vscode.editor.type('TK add the date. Critics accused Steve Witkoff of haste. ');
      await vscode.runCommand('Copydesk: Check Before Publication');
      frame = await pageFrame(vscode, /Before publication: .*miami-meeting\.txt/);
    });
    after(() => vscode.runCommand('File: Revert File'));

    it('lists all of it under headings', async () => {
      await frame.getByRole('heading', { name: 'Leftover placeholders (1)', level: 2 }).waitFor();
      const tree = await frame.locator('main').ariaSnapshot();
      for (const wanted of [
        /heading "Sanctioned, possibly sanctioned, or lifted \(3\)"/,
        /heading "Accused and not yet asked for comment \(1\)"/,
        /button "Steve Witkoff"/,
        /button "Open Entry: Kirill Dmitriev"/,
        /button "Line 2: Dmitriev’s negotiations followed U\.S\. sanctions/,
      ])
        assert.match(tree, wanted, tree);
    });
    it('looks right in all themes, without a flaw that axe-core knows', () =>
      lookAt(vscode, frame, 'before-publication'));
    it('goes to a passage', async () => {
      await frame.getByRole('button', { name: /^Line 2: Dmitriev’s negotiations/ }).press('Enter');
      await vscode.page.locator('.statusbar', { hasText: /Ln 2, .*selected/ }).waitFor();
    });
    it('follows the registry while that is in front of the draft', async () => {
      const registry = join(vscode.folder, 'actors.yaml');
      const before = readFileSync(registry, 'utf8');
      const sanctioned = (count: number): Promise<void> =>
        frame
          .getByRole('heading', { name: `Sanctioned, possibly sanctioned, or lifted (${count})` })
          .waitFor();
      await vscode.editor.openFile('actors.yaml');
      writeFileSync(registry, 'version: 1\nactors:\n  steve-witkoff:\n    name: Steve Witkoff\n');
      await sanctioned(0);
      writeFileSync(registry, before);
      await sanctioned(3);
      await vscode.editor.openFile('miami-meeting.txt');
    });
  });

  it("export a report in a format of one's choice", async () => {
    await vscode.runCommand('View: Close All Editors');
    await vscode.editor.openFile('miami-meeting.txt');
    await vscode.editor.marks();
    await vscode.runCommand('Copydesk: Export Claims Report…');
    await vscode.palette.rows.filter({ hasText: 'ClaimReview' }).waitFor();
    await vscode.screenshot('export-formats');
    await vscode.palette.choose('Web Page');
    await vscode.palette.rows.filter({ hasText: 'Open as a New Document' }).waitFor();
    await vscode.screenshot('export-target');
    await vscode.palette.choose('Open as a New Document');
    await vscode.page.locator('.view-lines', { hasText: '<!DOCTYPE html>' }).first().waitFor();
    await vscode.runCommand('View: Revert and Close Editor');
  });
});
