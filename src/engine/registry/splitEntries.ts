import type { Span } from '../annotation.js';
import { actorSchema } from './registrySchema.js';

/**
 * A registry file cut into its entries, so that each is read by itself: an edit costs one entry, and so does a
 * mistake. Two ways to write a registry can be cut: block style, and JSON.
 */
export interface Split {
  readonly style: 'block' | 'json';
  /** What the entries stand in: the text from the end of "actors:" to the next key. */
  readonly body: Span;
  /** How many spaces stand before each id in block style. */
  readonly indent: number;
  /** Each entry from its id to its last character, in order. */
  readonly blocks: readonly Span[];
}

/**
 * Cuts a registry's text, or says null where it must be read as a whole (flow style, a list, explicit keys). What is
 * found holds only if the text without its `body` is a map with an empty `actors` that ends where the body begins.
 * @param text with line feeds
 */
export function splitRegistry(text: string): Split | null {
  return /^\uFEFF?\s*\{/.test(text) ? splitJson(text) : splitBlocks(text);
}

const ACTORS_LINE = /^(?:actors|"actors"|'actors')[ \t]*:[ \t]*(?:#.*)?\r?$/m;

function splitBlocks(text: string): Split | null {
  const actors = ACTORS_LINE.exec(text);
  if (!actors) return null;
  const from = Math.min(actors.index + actors[0].length + 1, text.length);
  const blocks: Span[] = [];
  let end = text.length;
  let indent = -1;
  /** Whether the last entry began at the left edge, so that its keys may stand where ids do. */
  let isOutdented = false;
  for (let line = lineAt(text, from); line; line = lineAt(text, line.end + 1)) {
    const { start, first, column, kind } = line;
    if (column === 0 && kind === 'content' && endsList(text, first, blocks.length > 0)) {
      end = start;
      break;
    }
    if (kind === 'content' && indent < 0) {
      if (!canBeginEntry(text, first)) return null;
      indent = column;
    }
    if (isIdLine(text, line, indent, isOutdented)) {
      if (/^\?[ \r\n]/.test(text.slice(first, first + 2))) return null;
      isOutdented = column === 0 && indent > 0;
      blocks.push({ start: first, end: trimmedEnd(text, first, line.end) });
    } else if (kind === 'content' || (kind === 'comment' && column > indent)) {
      const open = blocks.pop();
      if (open) blocks.push({ start: open.start, end: trimmedEnd(text, first, line.end) });
    }
  }
  return { style: 'block', body: { start: from, end }, indent: Math.max(indent, 0), blocks };
}

interface Line extends Span {
  /** Where its first character stands that is no space. */
  readonly first: number;
  /** How many spaces stand before it. */
  readonly column: number;
  readonly kind: 'blank' | 'comment' | 'content';
}

/** The line that begins at an offset; undefined at the end of the text. */
function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  const first = skipSpaces(text, start);
  return { start, end, first, column: first - start, kind: lineKind(text, first, end) };
}

/**
 * Whether an entry begins in a line.
 * @param indent how many spaces stand before ids
 */
function isIdLine(
  text: string,
  { first, column, kind }: Line,
  indent: number,
  isOutdented: boolean,
): boolean {
  if (kind !== 'content') return false;
  const isId =
    column === indent ||
    (column === 0 && text[first] !== '\t' && BEGINS_KEY.test(text.slice(first, first + 200)));
  const isOwnKey = isOutdented && column > 0 && OWN_KEY.test(text.slice(first, first + 40));
  return isId && !isOwnKey && !isContinuation(text, first);
}

const OWN_KEY = new RegExp(`^["']?(?:${Object.keys(actorSchema.entries).join('|')})["']?[ \\t]*:`);
const TOP_KEY = /^["']?(?:version|actors|x-[^\s:]*)["']?[ \t]*:(?:\s|$)/;
const BEGINS_KEY = /^["']?[A-Za-z][\w.-]*["']?[ \t]*:[ \t\r]*(?:#.*)?(?:\n|$)/;

/**
 * Whether a line at the left edge ends the list of entries. A stray one does not: it is a mistake in the entry above it
 * (a tab, a left-over of a merge, "- authority: ..."), or an entry that somebody has not indented.
 */
function endsList(text: string, first: number, hasEntries: boolean): boolean {
  if (text[first] === '\t') return false;
  const line = text.slice(first, first + 200);
  if (!hasEntries || TOP_KEY.test(line) || /^(?:---|\.\.\.|[%}\]])/.test(line)) return true;
  return /^["']?[\w.-]+["']?[ \t]*:/.test(line) && !isUnindentedEntry(text, first);
}

/** Whether a key at the left edge has a name under it, as an actor has. */
function isUnindentedEntry(text: string, first: number): boolean {
  return /^["']?[A-Za-z][\w.-]*["']?[ \t]*:[ \t\r]*(?:#.*)?\n[ \t]+(?:[a-z]+:[^\n]*\n[ \t]+)?["']?name["']?[ \t]*:/.test(
    text.slice(first, first + 1000),
  );
}

function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

function lineKind(text: string, first: number, end: number): Line['kind'] {
  while (first < end && text.charCodeAt(first) <= 32) first++;
  return first >= end ? 'blank' : text[first] === '#' ? 'comment' : 'content';
}

/** A list, a flow map or an explicit key cannot be cut by lines. */
function canBeginEntry(text: string, at: number): boolean {
  return !/^(?:[-?:](?:\s|$)|[[{&*!|>%@\t])/.test(text.slice(at, at + 2));
}

/** A closing bracket may stand under the id of the entry that opened it. */
function isContinuation(text: string, at: number): boolean {
  return text[at] === ']' || text[at] === '}' || /^:(?:\s|$)/.test(text.slice(at, at + 2));
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

/** A comment, a stray quotation mark, a bare word: YAML perhaps, but not JSON. */
const JSON_WORD = /^(?:".*"|[,:]|true|false|null|-?\d[\d.eE+-]*)$/;

function splitJson(text: string): Split | null {
  const token = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\],:]|[^\s{}[\],:]+/g;
  const blocks: Span[] = [];
  let depth = 0;
  let body = -1;
  let entry = -1;
  let keys: string[] = [];
  let previousEnd = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [word] = match;
    const at = match.index;
    if (body < 0) {
      // `keys` holds the last three words: "actors" : {
      keys = [...keys.slice(-2), word];
      if (depth === 1 && word === '{' && keys[0] === '"actors"' && keys[1] === ':') body = at + 1;
    } else if (depth === 2) {
      if (word === ',' || word === '}') {
        if (entry >= 0) blocks.push({ start: entry, end: previousEnd });
        entry = -1;
        if (word === '}')
          return { style: 'json', body: { start: body, end: at }, indent: 0, blocks };
      } else if (entry < 0) entry = at;
    }
    if (word === '{' || word === '[') depth++;
    else if (word === '}' || word === ']') depth--;
    else if (!JSON_WORD.test(word)) return null;
    previousEnd = at + word.length;
  }
  return null;
}
