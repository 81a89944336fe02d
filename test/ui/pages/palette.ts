import type { Locator, Page } from 'playwright-core';

/** The command palette and every other quick pick. */
export class Palette {
  private readonly widget: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget');
  }

  /** Runs a command by its full title: `Copydesk: Toggle Highlights`. */
  async run(title: string): Promise<void> {
    // An open palette does not learn of commands that become possible meanwhile: it is opened anew then.
    for (let tries = 1; ; tries++) {
      await this.open('F1');
      await this.type(`>${title}`);
      try {
        return await this.choose(title, tries < 4 ? 5_000 * tries : undefined);
      } catch (error) {
        if (tries === 4) throw error;
        await this.page.keyboard.press('Escape');
        await this.widget.waitFor({ state: 'hidden' });
      }
    }
  }

  /** Opens a file of the workspace by name, or goes to a place with `:line:column`. */
  async goTo(target: string): Promise<void> {
    await this.open('Control+P');
    await this.type(target);
    // Until the list has caught up with what was typed, its first row is another file.
    await this.rows
      .and(this.page.locator('[data-index="0"]'))
      .filter({ hasText: target.startsWith(':') ? '' : target.split('/').at(-1)! })
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.widget.waitFor({ state: 'hidden' });
  }

  /** The rows of the quick pick that is open. */
  get rows(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Replaces what stands in the input of the quick pick or input box that is open. */
  async type(text: string): Promise<void> {
    await this.widget.locator('input.input').fill(text);
  }

  /**
   * Takes the row whose label is, or else begins with, the given text.
   * @param patience how long to wait for it, in ms; as long as for anything else by default
   */
  async choose(label: string, patience?: number): Promise<void> {
    const named = (pattern: RegExp) =>
      this.rows.filter({ has: this.page.locator('.label-name', { hasText: pattern }) }).first();
    const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const row = named(new RegExp(`^\\s*${escaped}`));
    await row.waitFor({ timeout: patience });
    await row.click();
  }

  /** The words of a question that is on screen: the widget holds the text of others, too, which are not. */
  asked(words: string | RegExp): Locator {
    return this.widget.getByText(words).filter({ visible: true }).first();
  }

  /** Answers the input box that asks something, once it does; with what it proposes where no answer is given. */
  async answer(question: string | RegExp, words?: string): Promise<void> {
    await this.asked(question).waitFor();
    if (words !== undefined) await this.type(words);
    await this.page.keyboard.press('Enter');
    await this.asked(question).waitFor({ state: 'hidden' });
  }

  /** Waits for a quick pick or input box that a command opened. */
  async ready(): Promise<void> {
    await this.widget.waitFor({ state: 'visible' });
  }

  private async open(key: string): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      await this.page.keyboard.press(key);
      try {
        return await this.widget.waitFor({ state: 'visible', timeout: 2000 });
      } catch {
        // the workbench was not listening yet
      }
    }
    throw new Error(`${key} opened no palette`);
  }
}
