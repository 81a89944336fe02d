import type { Locator, Page } from 'playwright-core';
import type { Palette } from './palette.js';

/** A stretch of the draft that an extension has drawn a decoration on. */
export interface Mark {
  text: string;
  /** How the line under it is drawn: solid, double, dotted, dashed, wavy; empty when there is none. */
  line: string;
  color: string;
}

/** The active text editor. */
export class Editor {
  private readonly lines: Locator;

  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {
    this.lines = page
      .locator('.editor-group-container.active .editor-instance .view-lines')
      .first();
  }

  /** Waits until a text editor has drawn its text. */
  async ready(): Promise<void> {
    await this.lines.locator('.view-line').first().waitFor();
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.palette.goTo(name);
    // A page beside a draft has the draft's name in its own.
    await this.page
      .locator(`.tab.active[data-resource-name="${name.split('/').at(-1)!}"]`)
      .waitFor();
    await this.ready();
  }

  /** Puts the cursor at a line and column, both from 1, and reveals it. */
  goTo(line: number, column = 1): Promise<void> {
    return this.palette.goTo(`:${line}:${column}`);
  }

  /** Types at the cursor, as keys are pressed. */
  async type(text: string): Promise<void> {
    await this.lines.locator('.view-line').first().waitFor();
    await this.page.keyboard.type(text);
  }

  /** The text that is drawn now: the lines in view. */
  text(): Promise<string> {
    return this.lines.evaluate((lines) =>
      [...lines.querySelectorAll<HTMLElement>('.view-line')]
        .sort((a, b) => a.offsetTop - b.offsetTop)
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  /** The middle of some words in view, in CSS pixels of the window. Words broken over two lines of the window are not found. */
  async locate(words: string, occurrence = 1): Promise<{ x: number; y: number }> {
    const place = await this.lines.evaluate(
      (lines, [wanted, nth]) => {
        let seen = 0;
        const sorted = [...lines.querySelectorAll<HTMLElement>('.view-line')].sort(
          (a, b) => a.offsetTop - b.offsetTop,
        );
        for (const line of sorted) {
          const text = (line.textContent ?? '').replaceAll('\u00a0', ' ');
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (++seen < nth) continue;
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            const middle = at + Math.floor(wanted.length / 2);
            let offset = 0;
            while (walker.nextNode()) {
              const node = walker.currentNode as Text;
              if (middle < offset + node.length) {
                const range = document.createRange();
                range.setStart(node, middle - offset);
                range.setEnd(node, middle - offset + 1);
                const box = range.getBoundingClientRect();
                return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
              }
              offset += node.length;
            }
          }
        }
        return undefined;
      },
      [words, occurrence] as const,
    );
    if (!place)
      throw new Error(
        `"${words}" (occurrence ${occurrence}) is not in view:\n${await this.text()}`,
      );
    return place;
  }

  /**
   * Moves the pointer over words in view and waits for the hover that holds an extension's text: a problem's own row may stand there alone
   * before it. Anew where the editor was drawn anew just then, or where the hover does not hold what it must: one that stands is not mended,
   * and somebody who waits for news looks again.
   * @param saying words that it must hold
   * @returns the hover
   */
  async hover(
    words: string,
    { occurrence = 1, saying }: { occurrence?: number; saying?: string } = {},
  ): Promise<Locator> {
    const hovers = this.page.locator('.monaco-hover:visible');
    const hover = hovers
      .filter({ has: this.page.locator('.hover-contents:not(.marker)', { hasText: /\S/ }) })
      .filter({ hasNotText: /^Loading/ })
      .filter({ hasText: saying ?? /\S/ })
      .first();
    for (let tries = 1; ; tries++) {
      // An earlier hover would be taken for this one.
      await this.page.mouse.move(2, 2);
      await hovers.first().waitFor({ state: 'hidden' });
      const { x, y } = await this.locate(words, occurrence);
      await this.page.mouse.move(x, y, { steps: 4 });
      try {
        await hover.waitFor({ timeout: 10_000 });
        return hover;
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  /** Puts the cursor into words in view. */
  async click(words: string, occurrence = 1): Promise<void> {
    const { x, y } = await this.locate(words, occurrence);
    await this.page.mouse.click(x, y);
  }

  /**
   * Presses Ctrl+F9 and then a key, as a person does who sees VS Code wait for the second one. Until Copydesk has said that a draft is in
   * front, the first key does nothing, and the second would be typed into the draft.
   */
  async decideByKey(second: string): Promise<void> {
    const waiting = this.page.getByText('Waiting for second key of chord').first();
    for (const end = Date.now() + 40_000; ;) {
      await this.page.keyboard.press('Control+F9');
      try {
        await waiting.waitFor({ state: 'attached', timeout: 2000 });
        break;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
    await this.page.keyboard.press(second);
  }

  /** Opens the quick fixes at the cursor, one of which holds the title. The list closes again where the editor is drawn anew just then. @returns the list */
  async quickFixes(title: string): Promise<Locator> {
    const list = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    for (let tries = 1; ; tries++) {
      if (!(await list.getByText(title).first().isVisible()))
        await this.palette.run('Quick Fix...');
      try {
        await list.getByText(title).first().waitFor({ timeout: 5000 });
        return list;
      } catch (error) {
        if (tries === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Picks one of the quick fixes at the cursor, by its words. */
  async chooseAction(title: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      const list = await this.quickFixes(title);
      try {
        await list.locator('.monaco-list-row', { hasText: title }).click({ timeout: 5000 });
        return;
      } catch (error) {
        if (tries === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** What is marked in view, from the top; waits for the first mark. */
  async marks(): Promise<Mark[]> {
    const marked = this.lines.locator('[class*="TextEditorDecorationType"]');
    await marked.first().waitFor({ state: 'attached' });
    return marked.evaluateAll((spans) =>
      (spans as HTMLElement[])
        .map((span) => ({ span, box: span.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ span }) => {
          const style = getComputedStyle(span);
          const underline = style.textDecorationLine === 'none' ? '' : style.textDecorationStyle;
          const border = style.borderBottomStyle === 'none' ? '' : style.borderBottomStyle;
          return {
            text: (span.textContent ?? '').replaceAll('\u00a0', ' '),
            line: underline || border,
            color: underline ? style.textDecorationColor : style.borderBottomColor,
          };
        }),
    );
  }
}
