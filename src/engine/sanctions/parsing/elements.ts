import { Parser } from 'htmlparser2';
import { ListRefused } from './listing.js';
import type { ListFile, ListReading } from './listReading.js';

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

  /** The texts of the elements at the end of a path, empty ones left out. */
  texts(...path: string[]): string[] {
    return this.all(...path)
      .map(({ text }) => text)
      .filter(Boolean);
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
}

const DEEPEST = 64;
const DEEPEST_OPEN = 2000;
const LONGEST_TEXT = 1_000_000;

/**
 * Reads an XML file in pieces; never more of it than one record is in memory. Lenient: control characters and unknown
 * entities, which real lists hold, are no reason to stop.
 * @param reading is told of each record that is never closed, which is left out
 * @throws ListRefused where the file ends before its root element does: a truncated download
 */
export async function readElements(
  file: ListFile,
  reading: ListReading,
  reader: ElementReader,
): Promise<void> {
  const lines = new LineCounter();
  const records = new OpenRecords(reader, {
    file: file.name,
    line: () => lines.lineAt(parser.startIndex),
    onUnclosed: (line) => reading.skip(file.name, line, 'the record is never closed'),
  });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => records.openTag(localName(name), attributes),
      ontext: (text) => records.addText(text),
      onclosetag: (_name, implied) => records.closeTag(implied),
    },
    { xmlMode: true },
  );
  for await (const chunk of file.chunks) {
    lines.add(chunk);
    parser.write(chunk);
  }
  parser.end();
  records.checkWhole();
}

/** Where in a file its tags stand, and who is told of records that are never closed. */
interface Place {
  readonly file: string;
  /** The line of the tag that is being read, counted from 1. */
  readonly line: () => number;
  readonly onUnclosed: (line: number) => void;
}

/** Builds the records of a file out of its tags, and hands each on as it is closed. */
class OpenRecords {
  /** The record that is being read and the elements inside it that are open, the record first. */
  private open: Element[] = [];
  private depth = 0;
  /** How many open elements are inside one that is read without its children. */
  private leftOut = 0;
  private root: string | undefined;
  private rootClosed = false;
  private recordLine = 0;

  constructor(
    private readonly reader: ElementReader,
    private readonly place: Place,
  ) {}

  /** @throws ListRefused where so many elements are open that the file must be damaged */
  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.checkDepth(++this.depth);
    if (this.root === undefined) {
      this.root = name;
      this.reader.onRoot?.(new Element(name, attributes));
    }
    if (this.leftOut > 0 || this.reader.withoutChildren?.includes(this.open.at(-1)?.name ?? '')) {
      this.leftOut++;
      return;
    }
    // A record inside one of its own kind: the outer one was never closed.
    if (this.open[0]?.name === name) {
      this.place.onUnclosed(this.recordLine);
      this.open = [];
    }
    const isRecord = this.open.length === 0 && Object.hasOwn(this.reader.records, name);
    if (!isRecord && this.open.length === 0) return;
    if (isRecord) this.recordLine = this.place.line();
    const element = new Element(name, attributes);
    if (this.open.length < DEEPEST) this.open[this.open.length - 1]?.children.push(element);
    this.open.push(element);
  }

  addText(text: string): void {
    if (this.open.length > 0 && this.leftOut === 0 && text.length < LONGEST_TEXT)
      this.open[this.open.length - 1].addText(text);
  }

  /** @param implied whether the file has no such tag: the parser closes what the end of an outer element or of the file leaves open */
  closeTag(implied: boolean): void {
    this.depth--;
    if (this.leftOut > 0) {
      this.leftOut--;
      return;
    }
    const element = this.open.pop();
    if (element && this.open.length === 0) {
      // The record itself has no end: what is around it ends first, or the file does.
      if (implied) this.place.onUnclosed(this.recordLine);
      else this.reader.records[element.name](element, this.recordLine);
    }
    if (this.depth === 0 && !implied) this.rootClosed = true;
  }

  /** @throws ListRefused where the root element was never closed */
  checkWhole(): void {
    if (!this.rootClosed)
      throw new ListRefused(
        `${this.place.file}: the file ends before </${this.root ?? 'root'}> does, so a part of the list is missing. Download the file again.`,
      );
  }

  /** The parser's own time grows with the square of the depth. */
  private checkDepth(depth: number): void {
    if (depth > DEEPEST_OPEN)
      throw new ListRefused(
        `${this.place.file}: the file is damaged: from line ${this.place.line()} on too many elements are never closed. Download the file again.`,
      );
  }
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
