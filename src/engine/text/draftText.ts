import { readFrontMatter, type FrontMatter } from './markup/frontMatter.js';
import { type MarkdownText, readMarkdown } from './markup/markdownText.js';
import type { Paragraph } from './markup/paragraphs.js';
import { type PlainText, readPlainText } from './markup/plainText.js';

/** How a draft is marked up; anything that is not Markdown is read as plain text. */
export type Markup = 'markdown' | 'plaintext';

/** A draft as a person reads it. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads one draft again and again while it is edited; what an edit left alone is not read again. */
export class DraftReader {
  private markdown?: MarkdownText;
  private plain?: PlainText;

  constructor(private readonly markup: Markup) {}

  read(text: string): Draft {
    const frontMatter = readFrontMatter(text);
    const from = frontMatter?.end ?? 0;
    return {
      text,
      frontMatter,
      paragraphs:
        this.markup === 'markdown' ? this.readMarkdown(text, from) : this.readPlain(text, from),
    };
  }

  private readPlain(text: string, from: number): readonly Paragraph[] {
    this.plain = readPlainText(text, from, this.plain);
    return this.plain.blocks.flat();
  }

  private readMarkdown(text: string, from: number): readonly Paragraph[] {
    // Front matter would be read as a rule and a heading: to the parser it is blank.
    const body =
      from === 0 ? text : text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from);
    this.markdown = readMarkdown(body, this.markdown);
    return this.markdown.paragraphs;
  }
}
