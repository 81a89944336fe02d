import type { YAMLMap } from 'yaml';
import { applyEdit, columnOf, endOfLine, type TextEdit } from '../../registry/edits/textEdit.js';
import { nodeSpan } from '../../registry/yamlText.js';
import type { ListName } from './sidecarBlocks.js';
import {
  type FoundBlocks,
  type BlockPair,
  endOfBlock,
  findBlocks,
  trimmedEnd,
} from './foundBlocks.js';

/** Takes blocks out, in a block map all but one where it would be left empty. */
export function blockRemovals(
  text: string,
  there: FoundBlocks,
  removed: ReadonlySet<BlockPair>,
): TextEdit[] {
  const { items, blocks } = there;
  if (removed.size === 0) return [];
  if (!blocks!.flow)
    return [...removed]
      .slice(removed.size === items.length ? 1 : 0)
      .map((pair) => lineRemoval(text, pair, pair));
  if (removed.size === items.length) return [{ ...nodeSpan(blocks), newText: '{}' }];
  const firstKept = items.findIndex((item) => !removed.has(item));
  return items.flatMap((item, i) =>
    !removed.has(item)
      ? []
      : i < firstKept
        ? [{ start: nodeSpan(item.key).start, end: nodeSpan(items[i + 1].key).start, newText: '' }]
        : [{ start: endOfBlock(items[i - 1]), end: endOfBlock(item), newText: '' }],
  );
}

/** Takes out the one block that a list in block style has left. */
export function removeOnlyBlock(text: string, list: ListName): string {
  const { listed, blocks, items } = findBlocks(text, list);
  return applyEdit(text, keyRemoval(text, listed!, blocks!, items[0]));
}

/** Takes a key out of a map; in flow style one of several. In block style it goes with its lines; the last one takes the map's own key along unless a comment stands between. */
export function keyRemoval(
  text: string,
  listed: BlockPair,
  blocks: YAMLMap,
  pair: BlockPair,
): TextEdit {
  const items = blocks.items as unknown as BlockPair[];
  if (blocks.flow) {
    const i = items.indexOf(pair);
    return i === 0
      ? { start: nodeSpan(pair.key).start, end: nodeSpan(items[1].key).start, newText: '' }
      : { start: endOfBlock(items[i - 1]), end: endOfBlock(pair), newText: '' };
  }
  const takesName =
    items.length === 1 &&
    /^\s*:\s*$/.test(text.slice(nodeSpan(listed.key).end, nodeSpan(pair.key).start));
  return lineRemoval(text, takesName ? listed : pair, pair);
}

function lineRemoval(text: string, from: BlockPair, pair: BlockPair): TextEdit {
  const start = nodeSpan(from.key).start - columnOf(text, nodeSpan(from.key).start);
  const lineEnd = endOfLine(text, trimmedEnd(text, endOfBlock(pair)));
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? '';
  return { start, end: lineEnd + lineBreak.length, newText: '' };
}
