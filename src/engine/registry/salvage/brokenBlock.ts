import { isMap, type Node, Pair, parseDocument, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from '../../annotation.js';
import { type ActorField, actorSchema } from '../registrySchema.js';
import { readYaml } from '../yamlText.js';

/** An entry that is not well-formed, as far as it could be read key by key. */
export interface SalvagedBlock {
  readonly pair: Pair<Node, Node | null>;
  /** Fields that could not be read, or only by taking the lines for what they seem to be. */
  readonly lost: ReadonlySet<string>;
}

/** A stretch of lines that begins with a key. */
interface Piece extends Span {
  /** Whether it had to be taken for a key of the entry although it does not stand where such keys do. */
  readonly isGuess: boolean;
}

/** A longer key is not read: a quotation mark is open above. */
const LONGEST_PIECE = 100_000;
const MOST_ALIASES = 1000;
const KNOWN = Object.keys(actorSchema.entries).join('|');
/** A line with a known key, its colon perhaps forgotten. */
const KNOWN_LINE = new RegExp(`^[ \\t]*["']?(${KNOWN})["']?[ \\t]*(?:[:=]|[ \\t]|$)`);
const SANCTIONS = /sanction|designat|authority|\bsdn\b|\bofac\b/i;

/** The key at the beginning of an entry: in quotation marks (2), or not (3). */
const FIRST_KEY = /(?:(["'])([^\s"'#:][^\n"':]*)\1[ \t\r]*|([^\s"'#:][^\n"':]*))(?::|$)/my;

/**
 * Reads an entry that is not well-formed YAML: each key by itself, so that a slip costs the key that it stands in.
 * @param source the entry in block style, from the beginning of its first line on; offsets count in it
 * @returns null where it does not even begin with an id
 */
export function salvageBlock(source: string): SalvagedBlock | null {
  FIRST_KEY.lastIndex = source.length - source.trimStart().length;
  const first = FIRST_KEY.exec(source);
  if (!first) return null;
  const id = first[2] ?? first[3].trimEnd();
  const idStart = first.index + first[0].indexOf(id);
  const feed = source.indexOf('\n', idStart);
  const firstEnd = feed < 0 ? source.length : feed;
  const salvage = new Salvage(source);
  const behind = source.slice(first.index + first[0].length, firstEnd);
  if (/[^\s#&]/.test(behind.replace(/\s#.*|^\s*[&!]\S+/, '')))
    salvage.inline({ start: first.index + first[0].length, end: source.length });
  else salvage.lines(firstEnd + 1, idStart - (source.lastIndexOf('\n', idStart - 1) + 1));
  return {
    pair: new Pair<Node, Node | null>(
      scalarAt(id, { start: idStart, end: idStart + id.length }),
      salvage.map({ start: firstEnd, end: source.length }),
    ),
    lost: salvage.lost,
  };
}

class Salvage {
  readonly lost = new Set<string>();
  private readonly pairs: Pair<Node, Node | null>[] = [];

  constructor(private readonly source: string) {}

  map({ start, end }: Span): YAMLMap<Node, Node | null> | null {
    if (this.pairs.length === 0) return null;
    const map = new YAMLMap<Node, Node | null>();
    map.items = this.pairs;
    map.range = [start, end, end];
    return map;
  }

  /** Keys on lines of their own, from an offset on. */
  lines(from: number, idColumn: number): void {
    for (const piece of piecesOf(this.source, from, idColumn)) {
      if (this.read(piece)) continue;
      const smaller = knownPieces(this.source, piece);
      for (const one of smaller.length > 1 ? smaller : [])
        if (!this.read({ ...one, isGuess: true })) this.guess(one);
      if (smaller.length <= 1) this.guess(piece);
    }
  }

  /** An entry between braces: its names, as far as they can be told. */
  inline({ start, end }: Span): void {
    const text = this.source.slice(start, Math.min(end, start + LONGEST_PIECE));
    const fields =
      /["']?\b(name|kind)["']?[ \t]*:[ \t]*("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^,}\]\n]+)/g;
    const seen = new Set<string>();
    for (const { 1: key, 2: words, index } of text.matchAll(fields)) {
      const span = { start: start + index, end: start + index + 1 };
      if (!seen.has(key)) this.add(key, scalarAt(unquoted(words), span), span);
      seen.add(key);
    }
    if (seen.size === 0)
      this.add('name', scalarAt(unquoted(text.split('\n', 1)[0]), { start, end }), { start, end });
    for (const field of Object.keys(actorSchema.entries)) this.lost.add(field);
  }

  /** Whether a piece is well-formed by itself. */
  private read(piece: Piece): boolean {
    const { start, end, isGuess } = piece;
    if (end - start > LONGEST_PIECE) return false;
    const raw = this.source.slice(start, end);
    const text = raw.includes('\t')
      ? raw.replace(/^[ \t]+/gm, (blank) => ' '.repeat(blank.length))
      : raw;
    const { document, problems } = readYaml(`\n${text}`, '');
    if (!document || !isMap(document.contents)) return false;
    if (problems.some(({ code }) => code === 'yaml-syntax')) return false;
    visit(document, {
      Node: (_, node) => {
        const { range } = node as Node;
        if (range) (node as Node).range = range.map((at) => at + start - 1) as typeof range;
      },
    });
    for (const pair of document.contents.items as unknown as Pair<Node, Node | null>[]) {
      this.pairs.push(pair);
      if (isGuess || text !== raw) this.lost.add(String((pair.key as Scalar).value));
    }
    return true;
  }

  /** What a piece that is not well-formed seems to say: names alone, everything else is lost. */
  private guess({ start, end }: Span): void {
    const raw = this.source.slice(start, Math.min(end, start + LONGEST_PIECE));
    const key = KNOWN_LINE.exec(raw)?.[1] as ActorField | undefined;
    if (key) this.lost.add(key);
    if (SANCTIONS.test(raw) || (!key && /\S/.test(raw))) this.lost.add('sanctions');
    const behind = raw.replace(KNOWN_LINE, '');
    const span = { start, end: start + raw.length };
    if (key === 'name' || key === 'kind') {
      const words = unquoted(behind.split('\n', 1)[0]);
      if (words) this.add(key, scalarAt(words, span), span);
    } else if (key === 'aliases') {
      const list = new YAMLSeq<Node>();
      list.range = [start, span.end, span.end];
      list.items = behind
        .split(/[[\]{},\n]|(?:^|\s)-\s/)
        .slice(0, MOST_ALIASES)
        .map((item) => unquoted(item.replace(/^\s*name[ \t]*:/, '')))
        .filter((item) => item !== '' && !/^(?:weak|case|not|from|until)\b/.test(item))
        .map((item) => scalarAt(item, span));
      if (list.items.length > 0) this.add(key, list, span);
    }
  }

  private add(key: string, value: Node, span: Span): void {
    this.pairs.push(new Pair<Node, Node | null>(scalarAt(key, span), value));
  }
}

/** A tab counts as the indentation of an entry's keys, which it most likely stands for. */
const TAB = '    ';

/** The lines of an entry by key: a key stands no further to the right than the first one. */
function piecesOf(source: string, from: number, idColumn: number): Piece[] {
  const pieces: Piece[] = [];
  let column = -1;
  for (let at = from; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 ? source.length : feed + 1;
    const line = source.slice(at, Math.min(end, at + 200));
    const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', TAB);
    const content = line.trimStart();
    const isContent = /^[^\s#]/.test(content);
    if (isContent && column < 0) column = indent.length;
    const isKey =
      isContent &&
      (pieces.length === 0 ||
        (indent.length <= column && !/^[-\]}]/.test(content)) ||
        indent.length < idColumn ||
        (line.trimEnd().startsWith('\t') && KNOWN_LINE.test(line)));
    if (isKey) pieces.push({ start: at, end, isGuess: indent.length !== column });
    else if (pieces.length > 0) pieces[pieces.length - 1] = { ...pieces[pieces.length - 1], end };
    at = end;
  }
  return pieces;
}

/** A piece cut before each line that begins with a known key, however far to the right. */
function knownPieces(source: string, { start, end }: Span): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (let at = start; at < end;) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    if (pieces.length === 0 || KNOWN_LINE.test(source.slice(at, Math.min(next, at + 200))))
      pieces.push({ start: at, end: next });
    else pieces[pieces.length - 1].end = next;
    at = next;
  }
  return pieces;
}

/** A value between quotation marks of YAML's own, and nothing behind it but a comma or a comment. */
const QUOTED = /^("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*(?:,[ \t]*)?(?:#.*)?$/;

/** What stands where a value should: read as YAML where it is whole, else without what seems to be left of quoting. */
function unquoted(words: string): string {
  const whole = QUOTED.exec(words.trim());
  const read = whole && parseDocument(whole[1]);
  if (read?.errors.length === 0) return String(read.toJS()).trim();
  return words
    .replace(/[ \t]#.*/, '')
    .trim()
    .replace(/^["'“”]|["'“”],?$|,$/g, '')
    .trim();
}

function scalarAt(value: string, { start, end }: Span): Scalar {
  const scalar = new Scalar(value);
  scalar.range = [start, end, end];
  return scalar;
}
