import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { entryNode } from './locate.js';
import type { RegistryEntry, RegistryFile } from './registryFile.js';
import { columnOf, endOfLine, flowScalar, lineEndOf, plainScalar, type TextEdit } from './textEdit.js';
import { pairOf } from './yamlText.js';

/**
 * Adds an alias behind the last one of an actor, written as the others are. Comments and all else stay.
 * @returns null where the entry is written in a way that cannot be added to (an alias `*x`): the person must do it
 */
export function addAlias(file: RegistryFile, entry: RegistryEntry, alias: string): TextEdit | null {
  const node = entryNode(file, entry);
  if (!node || !isMap(node.pair.value)) return null;
  const map = node.pair.value;
  const place: Place = { text: file.text, base: node.base };
  const aliases = pairOf(map, 'aliases');
  if (!aliases) return addKey(place, map, alias);
  const { value } = aliases;
  if (!value?.range || (value.range[0] === value.range[1] && !isSeq(value))) {
    return insertion(place.base + aliases.key.range![1] + 1, ` [${flowScalar(alias)}]`);
  }
  if (isSeq(value)) return value.flow ? addToFlow(place, value, alias) : addToBlock(place, value, alias);
  if (isMap(value) && !value.flow) return null;
  const [start, end] = [place.base + value.range[0], place.base + value.range[1]];
  const written = place.text.slice(start, end);
  if (/^[*&!|>]/.test(written)) return null;
  const first = /^["'{]/.test(written) || !/[,[\]{}]/.test(written) ? written : JSON.stringify(written);
  return { start, end, newText: `[${first}, ${flowScalar(alias)}]` };
}

interface Place {
  readonly text: string;
  /** What to add to a node's offset for the file's. */
  readonly base: number;
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function addToFlow({ base, text }: Place, list: YAMLSeq, alias: string): TextEdit {
  const last = list.items.at(-1) as Node | undefined;
  const at = base + (last?.range ? last.range[1] : list.range![0] + 1);
  const written = text.slice(base + list.range![0], base + list.range![1]);
  const quoted = /^\[\s*"/.test(written) ? JSON.stringify(alias) : flowScalar(alias);
  return insertion(at, last ? `, ${quoted}` : quoted);
}

function addToBlock({ base, text }: Place, list: YAMLSeq, alias: string): TextEdit | null {
  const last = list.items.at(-1) as Node | undefined;
  if (!last?.range) return null;
  const dash = columnOf(text, base + list.range![0]);
  const at = endOfLine(text, trimmedEnd(text, base + last.range[1]));
  return insertion(at, `${lineEndOf(text)}${' '.repeat(dash)}- ${plainScalar(alias)}`);
}

/** An entry without aliases gets them behind its kind, or behind its name. */
function addKey({ base, text }: Place, map: YAMLMap, alias: string): TextEdit | null {
  const after = pairOf(map, 'kind') ?? pairOf(map, 'name');
  const end = after?.value?.range?.[1];
  if (!after || end === undefined) return null;
  if (map.flow) {
    const json = text[base + after.key.range![0]] === '"';
    return insertion(base + end, json ? `, "aliases": [${JSON.stringify(alias)}]` : `, aliases: [${flowScalar(alias)}]`);
  }
  const indent = ' '.repeat(columnOf(text, base + after.key.range![0]));
  const at = endOfLine(text, trimmedEnd(text, base + end));
  return insertion(at, `${lineEndOf(text)}${indent}aliases:${lineEndOf(text)}${indent}  - ${plainScalar(alias)}`);
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}
