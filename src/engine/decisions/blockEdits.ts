import { isCollection, isMap, isScalar, type Node, type Pair, stringify, type YAMLMap } from 'yaml';
import { scalarLike } from '../registry/edits/setText.js';
import {
  applyEdit,
  columnOf,
  endOfLine,
  lineEndOf,
  plainScalar,
  type TextEdit,
} from '../registry/edits/textEdit.js';
import { pairOf, spanOf, toPlain } from '../registry/yamlText.js';
import { keyText, type ListName, sidecarYaml } from './sidecar.js';

/** What a block may hold. */
export type Plain =
  string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** The keys of a block in the order in which they are written; a key without a value is taken out, one that is not named stays. */
export type Fields = Readonly<Record<string, Plain | null | undefined>>;

/** Which block of which list, and what a block that is one word alone means by it. */
export interface BlockPlace {
  readonly list: ListName;
  readonly id: string;
  readonly short?: string;
  /** What a file that is not there yet begins with. */
  readonly head: string;
}

type Block = Pair<Node, Node | null>;

/**
 * Adds a block to a list of decisions, changes it, or with null takes it away. All else stays as it is, byte for byte,
 * and within a block what has not changed; blocks stay sorted by id.
 * @param text a file that can be read without a problem
 * @returns the file as it is then
 */
export function setBlock(text: string, place: BlockPlace, fields: Fields | null): string {
  const { pair } = find(text, place);
  if (!pair || fields === null)
    return [editOf(text, place, fields)].flatMap((edit) => edit ?? []).reduce(applyEdit, text);
  // One key at a time: each change moves what stands behind it.
  return Object.keys(fields).reduce((now, key) => {
    const edit = fieldEdit(now, place, fields, key);
    return edit ? applyEdit(now, edit) : now;
  }, text);
}

/** The blocks of a list in plain data, by id; null where the file cannot be read. */
export function plainBlocks(text: string, list: ListName): ReadonlyMap<string, unknown> | null {
  const document = sidecarYaml(text)?.document;
  if (!document) return /\S/.test(text) ? null : new Map();
  const value = pairOf(document.contents, list)?.value;
  return new Map(
    isMap(value)
      ? (value.items as unknown as Block[]).map(({ key, value: held }) => [
          keyText(key),
          toPlain(held, document),
        ])
      : [],
  );
}

interface Found {
  readonly root: YAMLMap | null;
  /** The list with its name. */
  readonly listed: Block | undefined;
  readonly blocks: YAMLMap | null;
  readonly items: readonly Block[];
  readonly pair: Block | undefined;
}

function find(text: string, { list, id }: BlockPlace): Found {
  const contents = sidecarYaml(text)?.document?.contents;
  const root = isMap(contents) ? (contents as YAMLMap) : null;
  const listed = pairOf(root, list);
  const blocks = isMap(listed?.value) ? listed.value : null;
  const items = (blocks?.items ?? []) as unknown as Block[];
  return { root, listed, blocks, items, pair: items.find(({ key }) => keyText(key) === id) };
}

function editOf(text: string, place: BlockPlace, fields: Fields | null): TextEdit | null {
  const { root, listed, blocks, items, pair } = find(text, place);
  if (fields === null) return pair ? removal(text, listed!, blocks!, pair) : null;
  if (blocks && items.length > 0) return insertion(text, blocks, items, place.id, fields);
  return firstBlock(text, root, listed, place, fields);
}

/** The edit of one key of a block, or null where it says already what it should. */
function fieldEdit(text: string, place: BlockPlace, fields: Fields, key: string): TextEdit | null {
  const pair = find(text, place).pair!;
  const held = pair.value;
  const wanted = fields[key] ?? null;
  if (!isMap(held))
    return key === place.short
      ? scalarEdit(text, pair, wanted)
      : isScalar(held) && held.value !== null
        ? null
        : blankEdit(text, pair, fields, key);
  const there = pairOf(held, key);
  if (!there) return wanted === null ? null : fieldInsertion(text, held, fields, key, wanted);
  if (wanted === null) return held.items.length > 1 ? removal(text, pair, held, there) : null;
  const document = sidecarYaml(text)!.document!;
  if (JSON.stringify(toPlain(there.value, document)) === JSON.stringify(without(wanted)))
    return null;
  return valueEdit(text, there, wanted, !!held.flow);
}

/** A block that is one word: the word changes. */
function scalarEdit(text: string, { key, value }: Block, wanted: Plain | null): TextEdit | null {
  if (wanted === null || (isScalar(value) && value.value === wanted)) return null;
  const empty = !value || value.range![1] === value.range![0];
  const at = text.indexOf(':', spanOf(key).end) + 1;
  return empty
    ? { start: at, end: at, newText: ` ${flowText(wanted)}` }
    : { ...spanOf(value), newText: flowText(wanted) };
}

/** A block without anything under its id gets its first key. */
function blankEdit(
  text: string,
  { key: id, value }: Block,
  fields: Fields,
  key: string,
): TextEdit | null {
  if (fields[key] === null || fields[key] === undefined) return null;
  const colon = text.indexOf(':', spanOf(id).end) + 1;
  const end = Math.max(colon, value ? spanOf(value).end : colon);
  return { start: colon, end, newText: ` ${flowText({ [key]: fields[key] })}` };
}

function valueEdit(text: string, { key, value }: Block, wanted: Plain, inFlow: boolean): TextEdit {
  if (value && isScalar(value) && typeof wanted === 'string') {
    const start = spanOf(value).start;
    const end = lastCharacter(text, spanOf(value).end);
    // Nothing yet: behind the colon.
    if (end <= start || value.value === null)
      return behindColon(text, key, value, flowText(wanted));
    return { start, end, newText: scalarLike(value, wanted, true) ?? flowText(wanted) };
  }
  if (value && isCollection(value) && !value.flow && !inFlow && typeof wanted === 'object') {
    const { start } = spanOf(value);
    const indent = ' '.repeat(columnOf(text, start));
    return {
      start,
      end: lastCharacter(text, spanOf(value).end),
      newText: linesOf(wanted, text, indent).slice(indent.length),
    };
  }
  return behindColon(text, key, value, flowText(wanted));
}

function behindColon(text: string, key: Node, value: Node | null, words: string): TextEdit {
  const colon = text.indexOf(':', spanOf(key).end) + 1;
  const end =
    value && spanOf(value).end > spanOf(value).start
      ? lastCharacter(text, spanOf(value).end)
      : colon;
  return { start: colon, end: Math.max(colon, end), newText: ` ${words}` };
}

/** A new key stands behind the nearest of those that come before it. */
function fieldInsertion(
  text: string,
  held: YAMLMap,
  fields: Fields,
  key: string,
  wanted: Plain,
): TextEdit {
  const order = Object.keys(fields);
  const before = order.slice(0, order.indexOf(key)).reverse();
  const items = held.items as unknown as Block[];
  const after = before.map((name) => pairOf(held, name)).find((pair) => pair !== undefined);
  return besides(text, held, items, after, {
    flow: `${key}: ${flowText(wanted)}`,
    lines: (indent) => linesOf({ [key]: wanted }, text, indent),
  });
}

/** A new block stands before the first with a greater id. */
function insertion(
  text: string,
  blocks: YAMLMap,
  items: readonly Block[],
  id: string,
  fields: Fields,
): TextEdit {
  const after = items.findLast(({ key }) => keyText(key) < id);
  return besides(text, blocks, items, after, {
    flow: inBraces(id, fields),
    lines: (indent) => blockLines(text, id, fields, indent),
  });
}

function besides(
  text: string,
  map: YAMLMap,
  [first]: readonly Block[],
  after: Block | undefined,
  words: { flow: string; lines: (indent: string) => string },
): TextEdit {
  if (map.flow) {
    const at = after ? endOf(after) : spanOf(first.key).start;
    return { start: at, end: at, newText: after ? `, ${words.flow}` : `${words.flow}, ` };
  }
  const indent = ' '.repeat(columnOf(text, spanOf(first.key).start));
  if (!after) {
    const at = spanOf(first.key).start;
    return {
      start: at,
      end: at,
      newText: words.lines(indent).slice(indent.length) + lineEndOf(text) + indent,
    };
  }
  const at = endOfLine(text, lastCharacter(text, endOf(after)));
  return { start: at, end: at, newText: lineEndOf(text) + words.lines(indent) };
}

function firstBlock(
  text: string,
  root: YAMLMap | null,
  listed: Block | undefined,
  { list, id, head }: BlockPlace,
  fields: Fields,
): TextEdit {
  const end = lineEndOf(text);
  if (listed) {
    const { start, end: until } = spanOf(listed.value);
    // {} or ~ or null
    if (until > start) return { start, end: until, newText: `{${inBraces(id, fields)}}` };
    const colon = text.indexOf(':', spanOf(listed.key).end) + 1;
    if (root?.flow) return { start: colon, end: colon, newText: ` {${inBraces(id, fields)}}` };
    const at = endOfLine(text, colon);
    return {
      start: at,
      end: at,
      newText:
        end +
        blockLines(text, id, fields, ' '.repeat(columnOf(text, spanOf(listed.key).start) + 2)),
    };
  }
  if (root?.flow) {
    const last = (root.items as unknown as Block[]).at(-1);
    const at = last ? endOf(last) : spanOf(root).start + 1;
    return { start: at, end: at, newText: `${last ? ', ' : ''}${list}: {${inBraces(id, fields)}}` };
  }
  const begin = root ? '' : head.replaceAll('\n', end);
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return {
    start: text.length,
    end: text.length,
    newText: `${apart}${begin}${list}:${end}${blockLines(text, id, fields, '  ')}${end}`,
  };
}

/** A block goes with its lines; the last one takes the list's name along unless a comment stands between. */
function removal(text: string, listed: Block, blocks: YAMLMap, pair: Block): TextEdit {
  const items = blocks.items as unknown as Block[];
  if (blocks.flow) {
    const i = items.indexOf(pair);
    if (items.length === 1) return { ...spanOf(blocks), newText: '{}' };
    return i === 0
      ? { start: spanOf(pair.key).start, end: spanOf(items[1].key).start, newText: '' }
      : { start: endOf(items[i - 1]), end: endOf(pair), newText: '' };
  }
  const from =
    items.length === 1 &&
    /^\s*:\s*$/.test(text.slice(spanOf(listed.key).end, spanOf(pair.key).start))
      ? listed
      : pair;
  const start = spanOf(from.key).start - columnOf(text, spanOf(from.key).start);
  const lineEnd = endOfLine(text, lastCharacter(text, endOf(pair)));
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(lineEnd))?.[0] ?? '';
  return { start, end: lineEnd + lineBreak.length, newText: '' };
}

/** YAML's writer puts a text in quotation marks where it needs them; longer texts stay on one line, so that they merge as one. */
const WRITING = {
  version: '1.2',
  lineWidth: 0,
  blockQuote: false,
  defaultStringType: 'PLAIN',
  aliasDuplicateObjects: false,
} as const;

function linesOf(value: Plain | Fields, text: string, indent: string): string {
  return stringify(without(value), WRITING)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => indent + line)
    .join(lineEndOf(text));
}

/** The same between brackets, all on one line. */
function flowText(value: Plain | Fields): string {
  if (typeof value === 'string')
    return /[,[\]{}\r\n]/.test(value) ? JSON.stringify(value) : plainScalar(value);
  if (Array.isArray(value)) return `[${value.map((one: Plain) => flowText(one)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(without(value))
    .map(([key, held]) => `${flowText(key)}: ${flowText(held as Plain)}`)
    .join(', ')}}`;
}

function blockLines(text: string, id: string, fields: Fields, indent: string): string {
  const name = /[\r\n]/.test(id) ? JSON.stringify(id) : plainScalar(id);
  return `${indent}${name}:${lineEndOf(text)}${linesOf(fields, text, `${indent}  `)}`;
}

function inBraces(id: string, fields: Fields): string {
  return `${flowText(id)}: ${flowText(fields)}`;
}

/** Without the keys that have no value. */
function without(value: Plain | Fields): Plain {
  if (typeof value !== 'object' || Array.isArray(value))
    return Array.isArray(value) ? value.map((one: Plain) => without(one)) : (value as Plain);
  return Object.fromEntries(
    Object.entries(value as Fields)
      .filter(([, held]) => held !== null && held !== undefined)
      .map(([key, held]) => [key, without(held!)]),
  );
}

function endOf({ key, value }: Block): number {
  return value?.range ? Math.max(value.range[1], spanOf(key).end) : spanOf(key).end;
}

/** A block's range takes in the line break behind it. */
function lastCharacter(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}
