import type { Locator, Page } from 'playwright-core';

/** A tree view, by the title that its pane shows. */
export class Tree {
  readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator('.pane', {
      has: page.locator('.pane-header', {
        has: page.locator('.title', { hasText: new RegExp(`^${title}`, 'i') }),
      }),
    });
  }

  /** The rows that are drawn now. */
  get rows(): Locator {
    return this.pane.locator('.monaco-list-row');
  }

  /** The row that holds the given text. */
  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  /** Opens the row that holds the given text. A click is lost where the tree is drawn anew just then. */
  async expand(text: string | RegExp): Promise<void> {
    for (let tries = 1; (await this.row(text).getAttribute('aria-expanded')) !== 'true'; tries++) {
      if (tries > 5) throw new Error(`${String(text)} does not open`);
      await this.row(text).click();
      await this.rows
        .and(this.pane.locator('[aria-expanded="true"]'))
        .filter({ hasText: text })
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
    }
  }

  /** Points at the row that holds the text until its tooltip is drawn. One is lost where the tree is drawn anew just then. */
  async tooltip(text: string | RegExp, words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words }).first();
    for (let tries = 1; ; tries++) {
      await this.row(text).hover();
      try {
        await hover.waitFor({ timeout: 8000 });
        return hover;
      } catch (error) {
        if (tries === 5) throw error;
        await this.page.mouse.move(900, 700);
      }
    }
  }

  /** Waits for a row that holds the text (any row otherwise), then gives the text of all that are drawn: label and description. */
  async texts(until: string | RegExp = ''): Promise<string[]> {
    await this.row(until).waitFor();
    // Rows that scrolled into view stand last in the document.
    const texts = await this.rows.evaluateAll((rows) =>
      (rows as HTMLElement[])
        .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
        .map((row) => row.innerText),
    );
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** What a screen reader hears of each row that is drawn. */
  async labels(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** The message above the rows, or the welcome text in their place. */
  async message(): Promise<string> {
    return (await this.pane.locator('.message, .welcome-view-content').allInnerTexts()).join('\n');
  }
}
