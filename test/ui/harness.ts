import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium.js';
import { copyExtension } from '../../scripts/host/extension.js';
import { freshCopy, OUT, PROJECT } from '../../scripts/host/places.js';
import { startServer, type Server } from '../../scripts/host/server.js';
import { THEMES, type Theme } from '../../scripts/host/settings.js';
import { openWorkbench, PATIENCE } from '../../scripts/host/workbench.js';
import { Editor } from './pages/editor.js';
import { Palette } from './pages/palette.js';
import { Tree } from './pages/tree.js';

/** How a VS Code is opened. Paths of the project are relative to its root. */
export interface VscodeOptions {
  /** The workspace: VS Code works on a fresh copy of this folder. The sample newsroom otherwise; false for none. */
  folder?: string | false;
  /** A `.code-workspace` file inside the folder, to be opened in its place. */
  workspace?: string;
  /** The file to open first, inside the folder. */
  openFile?: string;
  /** User settings. */
  settings?: Readonly<Record<string, unknown>>;
  theme?: Theme;
  /** A .vsix to install; Copydesk then runs from it and not from the project. */
  install?: string;
  /** Keep Restricted Mode until the user trusts the folder. */
  restricted?: boolean;
  /** The window's size in CSS pixels. */
  size?: { width: number; height: number };
}

let browser: Promise<Browser> | undefined;
let extension: Promise<string> | undefined;
const open = new Set<Vscode>();

/**
 * Opens a real VS Code with Copydesk, as a user has it in front of them: a server with a profile of its own and a page in Chromium. About 5 s.
 * Open one for each `describe` in `before`, and close it in `after`:
 *
 *     let vscode: Vscode;
 *     before(async () => { vscode = await openVscode({ openFile: 'drafts/miami-meeting.md' }); });
 *     after(() => vscode.close());
 *     it('shows a bio', async () => {
 *       const hover = await vscode.editor.hover('Dmitriev');
 *       assert.match(await hover.innerText(), /Russian Direct Investment Fund/);
 *       await vscode.screenshot('hover');
 *     });
 */
export async function openVscode(options: VscodeOptions = {}): Promise<Vscode> {
  const {
    folder = 'media/newsroom',
    workspace,
    openFile,
    theme = 'light',
    install,
    restricted,
    size,
  } = options;
  const settings = { 'workbench.colorTheme': THEMES[theme], ...options.settings };
  const copy = folder === false ? undefined : freshCopy(inProject(folder));
  browser ??= launchChromium();
  extension ??= copyExtension('desktop');
  const server = await startServer({
    settings,
    install: install && inProject(install),
    restricted,
  });
  try {
    const page = await openWorkbench(
      await browser,
      server,
      {
        folder: copy && workspace ? join(copy, workspace) : copy,
        openFile: copy && openFile ? join(copy, openFile) : undefined,
        extension: install ? undefined : await extension,
      },
      undefined,
      size ? { viewport: size } : {},
    );
    const vscode = new Vscode(page, server, copy ?? '');
    open.add(vscode);
    if (openFile) await vscode.editor.ready();
    return vscode;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Hovers that may be drawn one after another once the pointer has gone. */
const LATE_HOVERS = 5;
/** Milliseconds in which a hover fades that VS Code means to take away. */
const FADES = 3000;

/** One VS Code window. */
export class Vscode {
  readonly editor: Editor;
  readonly palette: Palette;
  private changed: Readonly<Record<string, unknown>> = {};

  constructor(
    /** Playwright's page, for whatever the page objects do not cover. */
    readonly page: Page,
    private readonly server: Server,
    /** The workspace's copy on disk; empty when there is none. */
    readonly folder: string,
  ) {
    this.palette = new Palette(page);
    this.editor = new Editor(page, this.palette);
  }

  /** Runs a command by its full title, through the palette as a user would: `Copydesk: Toggle Highlights`. */
  runCommand(title: string): Promise<void> {
    return this.palette.run(title);
  }

  /** A tree view by its title, in the side bar or the panel. Its view container must be showing: see `showCopydesk`. */
  tree(title: string): Tree {
    return new Tree(this.page, title);
  }

  /** Waits until a file of the folder holds some words. */
  async written(file: string, words: RegExp): Promise<void> {
    const path = join(this.folder, file);
    const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    for (
      const end = Date.now() + PATIENCE;
      !words.test(read());
      await this.page.waitForTimeout(100)
    )
      assert.ok(Date.now() < end, `${file} says:\n${read()}`);
  }

  /**
   * Takes the pointer away and waits until no hover lies over anything. Where VS Code is slow it draws a button's hover after the
   * pointer has left the button; that one stays until the pointer passes over it.
   */
  async hideHovers(): Promise<void> {
    const hover = this.page.locator('.monaco-hover:visible').first();
    await this.page.mouse.move(5, 5);
    for (let left = LATE_HOVERS; left > 0; left--) {
      const gone = hover.waitFor({ state: 'hidden', timeout: FADES });
      if (
        await gone.then(
          () => true,
          () => false,
        )
      )
        return;
      await hover.hover({ timeout: FADES, force: true }).catch(() => undefined);
      await this.page.mouse.move(5, 5);
    }
    await hover.waitFor({ state: 'hidden' });
  }

  /** Opens Copydesk's view container. */
  async showCopydesk(): Promise<void> {
    const button = this.page.locator('.activitybar .action-item', {
      has: this.page.locator('[aria-label^="Copydesk"]'),
    });
    if (!(await button.first().getAttribute('class'))?.includes('checked'))
      await button.first().click();
  }

  /** Moves the pointer over words of the draft and waits for the hover. See `Editor.hover`. */
  hover(...args: Parameters<Editor['hover']>): Promise<Locator> {
    return this.editor.hover(...args);
  }

  /** Changes settings while VS Code runs, beside those changed before. Settings of application scope cannot be changed so. */
  changeSettings(settings: Readonly<Record<string, unknown>>): void {
    this.changed = { ...this.changed, ...settings };
    this.server.changeSettings(this.changed);
  }

  async setTheme(theme: Theme): Promise<void> {
    this.changeSettings({ 'workbench.colorTheme': THEMES[theme] });
    const themeClass = {
      light: 'vs',
      dark: 'vs-dark',
      'hc-black': 'hc-black',
      'hc-light': 'hc-light',
    }[theme];
    await this.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
  }

  /** Pulls the side bar's edge until it is so many pixels wide. */
  async setSideBarWidth(width: number): Promise<void> {
    const { x, width: now } = (await this.page.locator('.part.sidebar').boundingBox())!;
    await this.page.mouse.move(x + now + 1, 500);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width, 500, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Takes a picture of the window: `out/screenshots/NAME.png`. @returns the file's path */
  async screenshot(name: string): Promise<string> {
    const path = join(OUT, 'screenshots', `${name}.png`);
    mkdirSync(join(OUT, 'screenshots'), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Takes the same picture in light, dark and both high-contrast themes (`NAME-hc-black.png` …), and goes back to light. */
  async screenshotThemes(
    name: string,
    prepare: () => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    for (const theme of Object.keys(THEMES) as Theme[]) {
      await this.setTheme(theme);
      await prepare();
      await this.screenshot(`${name}-${theme}`);
    }
    await this.setTheme('light');
  }

  /**
   * Reloads the window; unsaved work and the profile stay. VS Code in a browser writes its state once a minute and when its window loses the focus,
   * never while it closes: so the window is left first, as a person leaves it, until `kept` (part of an open editor's state) is in its database.
   * The file that was to be opened is asked for no more: with one, VS Code brings other editors back only where a setting is known in time.
   */
  async reload(kept: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; !(await this.page.evaluate(stateHolds, kept));) {
      if (Date.now() > end) throw new Error(`VS Code does not write that ${kept} is open`);
      // Where a page inside the window has the keyboard, VS Code takes the window for left already: so it is entered first.
      for (const [event, focused] of [
        ['focus', true],
        ['blur', false],
      ] as const) {
        await this.page.evaluate(
          ([name, has]) => {
            document.hasFocus = () => has;
            window.dispatchEvent(new Event(name));
          },
          [event, focused] as const,
        );
        await this.page.waitForTimeout(200);
      }
    }
    const address = new URL(this.page.url());
    const payload = JSON.parse(address.searchParams.get('payload') ?? '[]') as [string, string][];
    address.searchParams.set(
      'payload',
      JSON.stringify(payload.filter(([key]) => key !== 'openFile')),
    );
    await this.page.goto(address.href, { waitUntil: 'domcontentloaded' });
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  /** What notifications say now. */
  notifications(): Promise<string[]> {
    return this.page
      .locator('.notifications-toasts .notification-list-item-message')
      .allInnerTexts();
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.page.context().close();
    await this.server.stop();
  }
}

/** Runs in the page: whether a database of VS Code holds a value with these words. No function in it has a name: those are not known there. */
async function stateHolds(words: string): Promise<boolean> {
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('vscode-web-state-db-')) continue;
    const values = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('ItemTable').objectStore('ItemTable').getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => resolve(reading.result);
        opening.result.close();
      };
    });
    if (values.some((value) => typeof value === 'string' && value.includes(words))) return true;
  }
  return false;
}

/** Takes a picture of each open window, to see what a failed test saw. */
export async function pictureFailure(test: string): Promise<void> {
  let number = 0;
  for (const vscode of open)
    await vscode
      .screenshot(`failed/${test.replace(/\W+/g, '-').slice(0, 80)}-${++number}`)
      .catch(() => undefined);
}

/** Closes what tests left open, and the browser. */
export async function closeEverything(): Promise<void> {
  for (const vscode of open) await vscode.close();
  await (await browser)?.close();
}

function inProject(path: string): string {
  return isAbsolute(path) ? path : join(PROJECT, path);
}
