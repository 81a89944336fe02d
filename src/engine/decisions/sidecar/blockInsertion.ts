import { firstIndex } from '../../text/binarySearch.js';
import type { YAMLMap } from 'yaml';
import {
  applyEdit,
  columnOf,
  endOfLine,
  lineEndOf,
  type TextEdit,
} from '../../registry/edits/textEdit.js';
import { nodeSpan } from '../../registry/yamlText.js';
import { keyText } from './sidecarBlocks.js';
import {
  type ListPlace,
  findBlocks,
  type BlockPair,
  endOfBlock,
  trimmedEnd,
  type BlockPlace,
} from './foundBlocks.js';
import { type BlockFields, flowPair, blockLines } from './blockText.js';

/** Makes changes that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * Adds blocks to a list, which is made where the file has none.
 * @param added sorted by id, none of them in the list yet
 */
export function addBlocks(
  text: string,
  place: ListPlace,
  added: readonly (readonly [string, BlockFields])[],
): string {
  if (added.length === 0) return text;
  const there = findBlocks(text, place.list);
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
  const groups = new Map<number, (readonly [string, BlockFields])[]>();
  for (const one of added) {
    const at = firstIndex(least.length, (i) => least[i] >= one[0]) - 1;
    const group = groups.get(at);
    if (group) group.push(one);
    else groups.set(at, [one]);
  }
  return applyEdits(
    text,
    [...groups].map(([at, group]) => insertion(text, blocks, items, at, group)),
  );
}

/** New blocks stand behind the last with a lesser id, or before all. @param at that block's place among the items, or -1 */
function insertion(
  text: string,
  blocks: YAMLMap,
  items: readonly BlockPair[],
  at: number,
  added: readonly (readonly [string, BlockFields])[],
): TextEdit {
  return insertionAfter(text, blocks, items, items[at], {
    flow: added.map(([id, fields]) => flowPair(id, fields)).join(', '),
    lines: (indent) =>
      added.map(([id, fields]) => blockLines(text, id, fields, indent)).join(lineEndOf(text)),
  });
}

export function insertionAfter(
  text: string,
  map: YAMLMap,
  [first]: readonly BlockPair[],
  after: BlockPair | undefined,
  words: { flow: string; lines: (indent: string) => string },
): TextEdit {
  if (map.flow) {
    const at = after ? endOfBlock(after) : nodeSpan(first.key).start;
    return { start: at, end: at, newText: after ? `, ${words.flow}` : `${words.flow}, ` };
  }
  const indent = ' '.repeat(columnOf(text, nodeSpan(first.key).start));
  if (!after) {
    const at = nodeSpan(first.key).start;
    return {
      start: at,
      end: at,
      newText: words.lines(indent).slice(indent.length) + lineEndOf(text) + indent,
    };
  }
  const at = endOfLine(text, trimmedEnd(text, endOfBlock(after)));
  return { start: at, end: at, newText: lineEndOf(text) + words.lines(indent) };
}

function firstBlock(
  text: string,
  root: YAMLMap | null,
  listed: BlockPair | undefined,
  { list, id, head }: BlockPlace,
  fields: BlockFields,
): TextEdit {
  const end = lineEndOf(text);
  if (listed) {
    const { start, end: until } = nodeSpan(listed.value);
    // {} or ~ or null
    if (until > start) return { start, end: until, newText: `{${flowPair(id, fields)}}` };
    const colon = text.indexOf(':', nodeSpan(listed.key).end) + 1;
    if (root?.flow) return { start: colon, end: colon, newText: ` {${flowPair(id, fields)}}` };
    const at = endOfLine(text, colon);
    return {
      start: at,
      end: at,
      newText:
        end +
        blockLines(text, id, fields, ' '.repeat(columnOf(text, nodeSpan(listed.key).start) + 2)),
    };
  }
  if (root?.flow) {
    // A file that says no version is refused before anything is written: there is a last item.
    const at = endOfBlock((root.items as unknown as BlockPair[]).at(-1)!);
    return { start: at, end: at, newText: `, ${list}: {${flowPair(id, fields)}}` };
  }
  const begin = root ? '' : head.replaceAll('\n', end);
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return {
    start: text.length,
    end: text.length,
    newText: `${apart}${begin}${list}:${end}${blockLines(text, id, fields, '  ')}${end}`,
  };
}
