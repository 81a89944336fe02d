import type { Tree } from '@lezer/common';
import { readFrontMatter, type FrontMatter } from './frontMatter.js';
import { markdownBlocks, parseMarkdown } from './markdown.js';
import { type Paragraph, plainParagraphs } from './paragraphs.js';
import { Reading } from './reading.js';

/** How a draft is marked up; anything that is not Markdown is read as plain text. */
export type Markup = 'markdown' | 'plaintext';

/** A draft as a person reads it. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads one draft again and again while it is edited; what an edit left alone is not parsed again. */
export class DraftReader {
  private previous?: { text: string; tree: Tree };
  private readings = new Map<string, Reading>();

  constructor(private readonly markup: Markup) {}

  read(text: string): Draft {
    const frontMatter = readFrontMatter(text);
    const from = frontMatter?.end ?? 0;
    return { text, frontMatter, paragraphs: this.markup === 'markdown' ? this.markdown(text, from) : this.plain(text, from) };
  }

  private plain(text: string, from: number): Paragraph[] {
    const known = this.readings;
    this.readings = new Map();
    const paragraphs: Paragraph[] = [];
    for (const { start, end } of plainParagraphs(text, from)) {
      const source = text.slice(start, end);
      const reading = known.get(source) ?? Reading.of(source);
      this.readings.set(source, reading);
      paragraphs.push({ start, end, kind: 'prose', reading });
    }
    return paragraphs;
  }

  private markdown(text: string, from: number): Paragraph[] {
    // Front matter would be read as a rule and a heading: to the parser it is blank.
    const body = from === 0 ? text : text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from);
    const tree = parseMarkdown(body, this.previous);
    this.previous = { text: body, tree };
    return markdownBlocks(body, tree).map(({ start, end, kind, pieces }) => ({
      start, end, kind, reading: Reading.of(body.slice(start, end), pieces),
    }));
  }
}
