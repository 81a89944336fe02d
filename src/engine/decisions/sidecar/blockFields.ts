import { isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { scalarLike } from '../../registry/edits/setText.js';
import { applyEdit, columnOf, type TextEdit } from '../../registry/edits/textEdit.js';
import { pairOf, nodeSpan, toPlain } from '../../registry/yamlText.js';
import { sidecarYaml } from './sidecarBlocks.js';
import { type BlockPlace, findBlocks, type BlockPair, trimmedEnd } from './foundBlocks.js';
import {
  type BlockFields,
  withoutEmptyKeys,
  type BlockValue,
  flowStyle,
  blockStyle,
} from './blockText.js';
import { keyRemoval } from './blockRemoval.js';
import { insertionAfter } from './blockInsertion.js';

/** Changes the keys of a block that is there, one at a time. */
export function setFields(text: string, place: BlockPlace, fields: BlockFields): string {
  return Object.keys(fields).reduce((now, key) => {
    const edit = fieldEdit(now, place, fields, key);
    return edit ? applyEdit(now, edit) : now;
  }, text);
}

/** The edit of one key of a block, or null where it says already what it should. */
function fieldEdit(
  text: string,
  place: BlockPlace,
  fields: BlockFields,
  key: string,
): TextEdit | null {
  const pair = findBlocks(text, place.list).byId.get(place.id)!;
  const held = pair.value;
  const wanted = fields[key] ?? null;
  // A file in which a block is empty is refused before anything is written.
  if (!isMap(held)) return key === place.short ? scalarEdit(pair, wanted) : null;
  const there = pairOf(held, key);
  if (!there) return wanted === null ? null : fieldInsertion(text, held, fields, key, wanted);
  if (wanted === null) return held.items.length > 1 ? keyRemoval(text, pair, held, there) : null;
  const document = sidecarYaml(text)!.document!;
  if (JSON.stringify(toPlain(there.value, document)) === JSON.stringify(withoutEmptyKeys(wanted)))
    return null;
  return valueEdit(text, there, wanted, !!held.flow);
}

/** A block that is one word: the word changes. */
function scalarEdit({ value }: BlockPair, wanted: BlockValue | null): TextEdit | null {
  if (wanted === null || (isScalar(value) && value.value === wanted)) return null;
  return { ...nodeSpan(value), newText: flowStyle(wanted) };
}

function valueEdit(
  text: string,
  { key, value }: BlockPair,
  wanted: BlockValue,
  inFlow: boolean,
): TextEdit {
  if (value && isScalar(value) && typeof wanted === 'string') {
    const start = nodeSpan(value).start;
    const end = trimmedEnd(text, nodeSpan(value).end);
    // Nothing yet: behind the colon.
    if (end <= start || value.value === null)
      return behindColon(text, key, value, flowStyle(wanted));
    return { start, end, newText: scalarLike(value, wanted, true) ?? flowStyle(wanted) };
  }
  if (value && isCollection(value) && !value.flow && !inFlow && typeof wanted === 'object') {
    const { start } = nodeSpan(value);
    const indent = ' '.repeat(columnOf(text, start));
    return {
      start,
      end: trimmedEnd(text, nodeSpan(value).end),
      newText: blockStyle(wanted, text, indent).slice(indent.length),
    };
  }
  return behindColon(text, key, value, flowStyle(wanted));
}

function behindColon(text: string, key: Node, value: Node | null, words: string): TextEdit {
  const colon = text.indexOf(':', nodeSpan(key).end) + 1;
  const end = value ? trimmedEnd(text, nodeSpan(value).end) : colon;
  return { start: colon, end: Math.max(colon, end), newText: ` ${words}` };
}

/** A new key stands behind the nearest of those that come before it. */
function fieldInsertion(
  text: string,
  held: YAMLMap,
  fields: BlockFields,
  key: string,
  wanted: BlockValue,
): TextEdit {
  const order = Object.keys(fields);
  const before = order.slice(0, order.indexOf(key)).reverse();
  const items = held.items as unknown as BlockPair[];
  const after = before.map((name) => pairOf(held, name)).find((pair) => pair !== undefined);
  return insertionAfter(text, held, items, after, {
    flow: `${key}: ${flowStyle(wanted)}`,
    lines: (indent) => blockStyle({ [key]: wanted }, text, indent),
  });
}
