import { Parser } from 'htmlparser2';
import { ListRefused } from './listing.js';
import type { ListFile } from './listReading.js';

/** An XML element by its local name, whatever its namespace prefix. */
export class Element {
  readonly children: Element[] = [];
  private words = '';

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  addText(text: string): void {
    this.words += text;
  }

  /** The element's own text, blanks at its ends and double blanks gone. */
  get text(): string {
    return this.words.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
  }

  /** The elements at the end of a path of names. */
  all(...path: string[]): Element[] {
    return path.reduce<Element[]>(
      (found, name) =>
        found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [this],
    );
  }

  /** The text of the first element at the end of a path that has any; otherwise empty. */
  first(...path: string[]): string {
    return this.all(...path).find(({ text }) => text !== '')?.text ?? '';
  }

  /** The elements of a name at any depth below this one, in document order. */
  below(name: string): Element[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.below(name),
    ]);
  }

  /** The texts of the elements of a name at any depth, empty ones left out. */
  textsBelow(name: string): string[] {
    return this.below(name)
      .map(({ text }) => text)
      .filter(Boolean);
  }

  /** An attribute's value, blanks at its ends gone; empty where there is none. */
  attribute(name: string): string {
    return (this.attributes[name] ?? '').trim();
  }
}

/** Takes one record and the line, counted from 1, on which it begins. */
export type OnRecord = (record: Element, line: number) => void;

export interface ElementReader {
  /** What to do with each element of these local names, its children included. */
  readonly records: Readonly<Record<string, OnRecord>>;
  /** Elements inside records whose children are left out: history, which would be taken for what holds now. */
  readonly withoutChildren?: readonly string[];
  /** Takes the root element, without its children. */
  readonly onRoot?: (root: Element) => void;
  /** Takes the line of a record that is never closed. */
  readonly onBroken: (line: number) => void;
}

const DEEPEST = 64;
const DEEPEST_OPEN = 2000;
const LONGEST_TEXT = 1_000_000;

/**
 * Reads an XML file in pieces; never more of it than one record is in memory. Lenient: control characters and unknown
 * entities, which real lists hold, are no reason to stop.
 * @throws ListRefused where the file ends before its root element does: a truncated download
 */
export async function readElements(
  file: ListFile,
  { records, withoutChildren = [], onRoot, onBroken }: ElementReader,
): Promise<void> {
  let open: Element[] = [];
  let depth = 0;
  /** How many open elements are inside one that is read without its children. */
  let leftOut = 0;
  let root: string | undefined;
  let rootClosed = false;
  let recordLine = 0;
  const lines = new LineCounter();
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified);
        // The parser's own time grows with the square of the depth.
        if (++depth > DEEPEST_OPEN)
          throw new ListRefused(
            `${file.name}: the file is damaged: from line ${lines.lineAt(parser.startIndex)} on too many elements are never closed. Download the file again.`,
          );
        if (root === undefined) {
          root = name;
          onRoot?.(new Element(name, attributes));
        }
        if (leftOut > 0 || withoutChildren.includes(open.at(-1)?.name ?? '')) {
          leftOut++;
          return;
        }
        // A record inside one of its own kind: the outer one was never closed.
        if (open[0]?.name === name) {
          onBroken(recordLine);
          open = [];
        }
        const isRecord = open.length === 0 && Object.hasOwn(records, name);
        if (!isRecord && open.length === 0) return;
        if (isRecord) recordLine = lines.lineAt(parser.startIndex);
        const element = new Element(name, attributes);
        if (open.length < DEEPEST) open[open.length - 1]?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        if (open.length > 0 && leftOut === 0 && text.length < LONGEST_TEXT)
          open[open.length - 1].addText(text);
      },
      onclosetag(_name, implied) {
        depth--;
        if (leftOut > 0) {
          leftOut--;
          return;
        }
        const element = open.pop();
        if (element && open.length === 0 && !implied) records[element.name](element, recordLine);
        if (depth === 0 && !implied) rootClosed = true;
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of file.chunks) {
    lines.add(chunk);
    parser.write(chunk);
  }
  parser.end();
  if (!rootClosed)
    throw new ListRefused(
      `${file.name}: the file ends before </${root ?? 'root'}> does, so a part of the list is missing. Download the file again.`,
    );
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

/** Tells the line of an offset into a text that comes in pieces; offsets must not decrease. */
class LineCounter {
  private chunk = '';
  private chunkStart = 0;
  private at = 0;
  private line = 1;

  add(chunk: string): void {
    this.lineAt(this.chunkStart + this.chunk.length);
    this.chunkStart += this.chunk.length;
    this.chunk = chunk;
  }

  lineAt(offset: number): number {
    const end = Math.min(offset - this.chunkStart, this.chunk.length);
    for (let i = Math.max(0, this.at - this.chunkStart); i < end; i++)
      if (this.chunk.charCodeAt(i) === 10) this.line++;
    this.at = Math.max(this.at, offset);
    return this.line;
  }
}
