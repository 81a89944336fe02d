import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { canBeEdited } from './canBeEdited.js';
import { entryNode } from '../locate.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import { mayBeShared } from './sharedNode.js';
import { columnOf, endOfLastLine, lineEndOf, type TextEdit } from './textEdit.js';
import { pairOf } from '../yamlText.js';

/** An item of a list as the three styles write it. */
export interface ListItem {
  /** Between brackets. */
  readonly flow: string;
  /** Behind a dash. */
  readonly block: string;
  readonly json: string;
}

/**
 * Adds an item behind the last one of a list of an entry, written as the others are. Comments and all else stay.
 * @param key the list's key; a new one stands behind the first key of `behind` that the entry has
 * @returns null where the entry is written in a way that cannot be added to (an alias `*x`, or what one may repeat elsewhere), or broken there, or
 * the file is (`canBeEdited`): the person must mend it first
 */
export function addToList(
  file: RegistryFile,
  entry: RegistryEntry,
  key: string,
  item: ListItem,
  behind: readonly string[],
): TextEdit | null {
  const unread: readonly string[] = entry.actor.unread ?? [];
  if (unread.includes(key) || !canBeEdited(file.text)) return null;
  const node = entryNode(file, entry);
  const map = node?.pair.value;
  if (!node || !isMap(map) || mayBeShared(map)) return null;
  const place: Place = { text: file.text, base: node.base };
  const list = pairOf(map, key);
  if (list) return mayBeShared(list.value) ? null : addBehind(place, list, item);
  // A list of its own would take the place of the one that `<<: *x` brings.
  const hasMerge = map.items.some((pair) => isScalar(pair.key) && pair.key.source === '<<');
  return hasMerge ? null : addKey(place, map, key, item, behind);
}

interface Place {
  readonly text: string;
  /** What to add to a node's offset for the file's. */
  readonly base: number;
}

/** Adds to what stands under a key: a list, one thing, or nothing. */
function addBehind(
  place: Place,
  { key, value }: Pair<Node, Node | null>,
  item: ListItem,
): TextEdit | null {
  const { text, base } = place;
  if (!value?.range) return null;
  if (isSeq(value))
    return value.flow ? addToFlow(place, value, item) : addToBlock(place, value, item);
  if (isMap(value) && !value.flow) return null;
  const added = text[base + key.range![0]] === '"' ? item.json : item.flow;
  const [start, end] = [base + value.range[0], base + value.range[1]];
  const written = text.slice(start, end);
  if (isScalar(value) && value.value === null)
    return written === ''
      ? insertion(text.indexOf(':', base + key.range![1]) + 1, ` [${added}]`)
      : { start, end, newText: `[${added}]` };
  if (/^[*&!|>]/.test(written)) return null;
  const first =
    /^["'{]/.test(written) || !/[,[\]{}]/.test(written) ? written : JSON.stringify(written);
  return { start, end, newText: `[${first}, ${added}]` };
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function addToFlow({ base, text }: Place, list: YAMLSeq, item: ListItem): TextEdit {
  const last = list.items.at(-1) as Node | undefined;
  const at = base + (last?.range ? last.range[1] : list.range![0] + 1);
  const written = text.slice(base + list.range![0], base + list.range![1]);
  const added = /^\[\s*(?:\{\s*)?"/.test(written) ? item.json : item.flow;
  return insertion(at, last ? `, ${added}` : added);
}

function addToBlock({ base, text }: Place, list: YAMLSeq, item: ListItem): TextEdit | null {
  const last = list.items.at(-1) as Node | undefined;
  if (!last?.range) return null;
  const dash = columnOf(text, base + list.range![0]);
  const at = endOfLastLine(text, base + last.range[1]);
  return insertion(at, `${lineEndOf(text)}${' '.repeat(dash)}- ${item.block}`);
}

/** An entry without the list gets it behind another key. */
function addKey(
  { base, text }: Place,
  map: YAMLMap,
  key: string,
  item: ListItem,
  behind: readonly string[],
): TextEdit | null {
  const after = behind.map((one) => pairOf(map, one)).find((pair) => pair?.value?.range);
  const end = after?.value?.range?.[1];
  if (!after || end === undefined) return null;
  if (map.flow) {
    const json = text[base + after.key.range![0]] === '"';
    return insertion(
      base + end,
      json ? `, ${JSON.stringify(key)}: [${item.json}]` : `, ${key}: [${item.flow}]`,
    );
  }
  const indent = ' '.repeat(columnOf(text, base + after.key.range![0]));
  const at = endOfLastLine(text, base + end);
  return insertion(
    at,
    `${lineEndOf(text)}${indent}${key}:${lineEndOf(text)}${indent}  - ${item.block}`,
  );
}
