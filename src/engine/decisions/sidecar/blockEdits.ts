import { columnOf, endOfLine, lineEndOf, type TextEdit } from '../../registry/edits/textEdit.js';
import { hasAliases, nodeSpan } from '../../registry/yamlText.js';
import {
  type ListPlace,
  findBlocks,
  type BlockPair,
  type FoundBlocks,
  type BlockPlace,
  endOfBlock,
  trimmedEnd,
} from './foundBlocks.js';
import type { BlockFields } from './blockText.js';
import { blockRemovals, removeOnlyBlock } from './blockRemoval.js';
import { applyEdits, addBlocks } from './blockInsertion.js';
import { setFields } from './blockFields.js';

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
  changes: ReadonlyMap<string, BlockFields | null>,
): string {
  const there = findBlocks(text, place.list);
  const edits: TextEdit[] = [];
  const removed = new Set<BlockPair>();
  /** Blocks that say what stands elsewhere can only be changed where that is seen. */
  const aliased: [string, BlockFields][] = [];
  for (const [id, fields] of changes) {
    const pair = there.byId.get(id);
    if (!pair) continue;
    if (fields === null) removed.add(pair);
    else if (pair.value && hasAliases(pair.value)) aliased.push([id, fields]);
    else edits.push(...changeOf(text, there, pair, { ...place, id }, fields));
  }
  edits.push(...blockRemovals(text, there, removed));
  let now = applyEdits(text, edits);
  // The last block may take the list's name along.
  if (removed.size > 0 && removed.size === there.items.length && !there.blocks!.flow)
    now = removeOnlyBlock(now, place.list);
  for (const [id, fields] of aliased) now = setFields(now, { ...place, id }, fields);
  const added = [...changes].filter(
    (change): change is [string, BlockFields] => change[1] !== null && !there.byId.has(change[0]),
  );
  return addBlocks(
    now,
    place,
    added.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The edit of one block, found by changing it in a file of its own: each key that changes moves what stands behind it. */
function changeOf(
  text: string,
  { blocks }: FoundBlocks,
  pair: BlockPair,
  place: BlockPlace,
  fields: BlockFields,
): TextEdit[] {
  const keyStart = nodeSpan(pair.key).start;
  const eol = lineEndOf(text);
  const flow = !!blocks!.flow;
  const start = flow ? keyStart : keyStart - columnOf(text, keyStart);
  const end = flow ? endOfBlock(pair) : endOfLine(text, trimmedEnd(text, endOfBlock(pair)));
  const [before, after] = flow ? [`${place.list}: {`, '}'] : [`${place.list}:${eol}`, eol];
  const alone = before + text.slice(start, end) + after;
  const changed = setFields(alone, place, fields);
  return changed === alone
    ? []
    : [{ start, end, newText: changed.slice(before.length, changed.length - after.length) }];
}
