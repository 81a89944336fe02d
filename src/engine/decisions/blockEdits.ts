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
import { hasAliases, pairOf, spanOf, toPlain } from '../registry/yamlText.js';
import { keyText, type ListName, sidecarYaml } from './sidecar.js';

/** What a block may hold. */
export type Plain =
  string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** The keys of a block in the order in which they are written; a key without a value is taken out, one that is not named stays. */
export type Fields = Readonly<Record<string, Plain | null | undefined>>;

/** Which block of which list, and what a block that is one word alone means by it. */
interface BlockPlace extends ListPlace {
  readonly id: string;
}

/** A list of decisions in a file. */
export interface ListPlace {
  readonly list: ListName;
  /** The key that a block that is one word alone means by it. */
  readonly short?: string;
  /** What a file that is not there yet begins with. */
  readonly head: string;
}

type Block = Pair<Node, Node | null>;

/**
 * Adds blocks to a list of decisions, changes them, or with null takes them away. All else stays as it is, byte for byte,
 * and within a block what has not changed; blocks stay sorted by id. The file is parsed a few times, however many blocks
 * there are.
 * @param text a file that can be read without a problem
 * @param changes by the block's id
 * @returns the file as it is then
 */
export function setBlocks(
  text: string,
  place: ListPlace,
  changes: ReadonlyMap<string, Fields | null>,
): string {
  const there = find(text, place.list);
  const edits: TextEdit[] = [];
  const removed = new Set<Block>();
  /** Blocks that say what stands elsewhere can only be changed where that is seen. */
  const aliased: [string, Fields][] = [];
  for (const [id, fields] of changes) {
    const pair = there.byId.get(id);
    if (!pair) continue;
    if (fields === null) removed.add(pair);
    else if (pair.value && hasAliases(pair.value)) aliased.push([id, fields]);
    else edits.push(...changeOf(text, there, pair, { ...place, id }, fields));
  }
  edits.push(...removals(text, there, removed));
  let now = applyEdits(text, edits);
  // The last block may take the list's name along.
  if (removed.size > 0 && removed.size === there.items.length && !there.blocks!.flow)
    now = removeOnly(now, place.list);
  for (const [id, fields] of aliased) now = setFields(now, { ...place, id }, fields);
  const added = [...changes].filter(
    (change): change is [string, Fields] => change[1] !== null && !there.byId.has(change[0]),
  );
  return addBlocks(
    now,
    place,
    added.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The blocks of each list in plain data, by id; null where the file cannot be read. */
export function plainLists(
  text: string,
): Readonly<Record<ListName, ReadonlyMap<string, unknown>>> | null {
  const document = sidecarYaml(text)?.document;
  if (!document && /\S/.test(text)) return null;
  const plain = (list: ListName): Map<string, unknown> => {
    const value = document && pairOf(document.contents, list)?.value;
    return new Map(
      isMap(value)
        ? (value.items as unknown as Block[]).map(({ key, value: held }) => [
            keyText(key),
            toPlain(held, document!),
          ])
        : [],
    );
  };
  return { pins: plain('pins'), ignores: plain('ignores'), reviews: plain('reviews') };
}

interface Found {
  readonly root: YAMLMap | null;
  /** The list with its name. */
  readonly listed: Block | undefined;
  readonly blocks: YAMLMap | null;
  readonly items: readonly Block[];
  readonly byId: ReadonlyMap<string, Block>;
}

function find(text: string, list: ListName): Found {
  const contents = sidecarYaml(text)?.document?.contents;
  const root = isMap(contents) ? (contents as YAMLMap) : null;
  const listed = pairOf(root, list);
  const blocks = isMap(listed?.value) ? listed.value : null;
  const items = (blocks?.items ?? []) as unknown as Block[];
  return {
    root,
    listed,
    blocks,
    items,
    byId: new Map(items.map((one) => [keyText(one.key), one])),
  };
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The edit of one block, found by changing it in a file of its own: each key that changes moves what stands behind it. */
function changeOf(
  text: string,
  { blocks }: Found,
  pair: Block,
  place: BlockPlace,
  fields: Fields,
): TextEdit[] {
  const keyStart = spanOf(pair.key).start;
  const eol = lineEndOf(text);
  const flow = !!blocks!.flow;
  const start = flow ? keyStart : keyStart - columnOf(text, keyStart);
  const end = flow ? endOf(pair) : endOfLine(text, lastCharacter(text, endOf(pair)));
  const [before, after] = flow ? [`${place.list}: {`, '}'] : [`${place.list}:${eol}`, eol];
  const alone = before + text.slice(start, end) + after;
  const changed = setFields(alone, place, fields);
  return changed === alone
    ? []
    : [{ start, end, newText: changed.slice(before.length, changed.length - after.length) }];
}

/** Changes the keys of a block that is there, one at a time. */
function setFields(text: string, place: BlockPlace, fields: Fields): string {
  return Object.keys(fields).reduce((now, key) => {
    const edit = fieldEdit(now, place, fields, key);
    return edit ? applyEdit(now, edit) : now;
  }, text);
}

/** Takes blocks out, in a block map all but one where it would be left empty. */
function removals(text: string, there: Found, removed: ReadonlySet<Block>): TextEdit[] {
  const { items, blocks } = there;
  if (removed.size === 0) return [];
  if (!blocks!.flow)
    return [...removed]
      .slice(removed.size === items.length ? 1 : 0)
      .map((pair) => lineRemoval(text, pair, pair));
  if (removed.size === items.length) return [{ ...spanOf(blocks), newText: '{}' }];
  const firstKept = items.findIndex((item) => !removed.has(item));
  return items.flatMap((item, i) =>
    !removed.has(item)
      ? []
      : i < firstKept
        ? [{ start: spanOf(item.key).start, end: spanOf(items[i + 1].key).start, newText: '' }]
        : [{ start: endOf(items[i - 1]), end: endOf(item), newText: '' }],
  );
}

function removeOnly(text: string, list: ListName): string {
  const { listed, blocks, items } = find(text, list);
  return applyEdit(text, removal(text, listed!, blocks!, items[0]));
}

/** @param added sorted by id, none of them in the list yet */
function addBlocks(
  text: string,
  place: ListPlace,
  added: readonly (readonly [string, Fields])[],
): string {
  if (added.length === 0) return text;
  const there = find(text, place.list);
  const { blocks, items, root, listed } = there;
  if (!blocks || items.length === 0) {
    const [[id, fields], ...others] = added;
    const first = firstBlock(text, root, listed, { ...place, id }, fields);
    return addBlocks(applyEdit(text, first), place, others);
  }
  /** The least id from an item on: the last item with a lesser id than a new one stands where this is still lesser. */
  const least: string[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const id = keyText(items[i].key);
    least[i] = i + 1 < items.length && least[i + 1] < id ? least[i + 1] : id;
  }
  const groups = new Map<number, (readonly [string, Fields])[]>();
  for (const one of added) {
    const at = lowerBound(least, one[0]) - 1;
    const group = groups.get(at);
    if (group) group.push(one);
    else groups.set(at, [one]);
  }
  return applyEdits(
    text,
    [...groups].map(([at, group]) => insertion(text, blocks, items, at, group)),
  );
}

/** How many of some sorted texts are less than another. */
function lowerBound(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The edit of one key of a block, or null where it says already what it should. */
function fieldEdit(text: string, place: BlockPlace, fields: Fields, key: string): TextEdit | null {
  const pair = find(text, place.list).byId.get(place.id)!;
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

/** New blocks stand behind the last with a lesser id, or before all. @param at that block's place among the items, or -1 */
function insertion(
  text: string,
  blocks: YAMLMap,
  items: readonly Block[],
  at: number,
  added: readonly (readonly [string, Fields])[],
): TextEdit {
  return besides(text, blocks, items, items[at], {
    flow: added.map(([id, fields]) => inBraces(id, fields)).join(', '),
    lines: (indent) =>
      added.map(([id, fields]) => blockLines(text, id, fields, indent)).join(lineEndOf(text)),
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
  const takesName =
    items.length === 1 &&
    /^\s*:\s*$/.test(text.slice(spanOf(listed.key).end, spanOf(pair.key).start));
  return lineRemoval(text, takesName ? listed : pair, pair);
}

function lineRemoval(text: string, from: Block, pair: Block): TextEdit {
  const start = spanOf(from.key).start - columnOf(text, spanOf(from.key).start);
  const lineEnd = endOfLine(text, lastCharacter(text, endOf(pair)));
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? '';
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
