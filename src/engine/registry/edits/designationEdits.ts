import { isMap, isSeq, type Node, stringify, type YAMLMap } from 'yaml';
import { addToList } from './addToList.js';
import { canBeEdited } from './canBeEdited.js';
import { entryNode } from '../locate.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import type { Designation } from '../registrySchema.js';
import { mayBeShared } from './sharedNode.js';
import { columnOf, endOfLastLine, lineEndOf, type TextEdit } from './textEdit.js';
import { pairOf } from '../yamlText.js';

/** Adds a designation behind the last one of an actor; see `addToList`. */
export function addDesignation(
  file: RegistryFile,
  entry: RegistryEntry,
  designation: Designation,
): TextEdit | null {
  const flow = stringify(designation, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
  return addToList(
    file,
    entry,
    'sanctions',
    { flow, block: flow, json: JSON.stringify(designation) },
    ['country', 'born', 'affiliations', 'roles', 'aliases', 'kind', 'name'],
  );
}

/**
 * Says of a designation until when it was in force.
 * @param index which of the entry's designations
 * @param day ISO 8601
 * @returns null where it says so already, or is written in a way that cannot be added to (broken, or with an anchor `&x`)
 */
export function endDesignation(
  file: RegistryFile,
  entry: RegistryEntry,
  index: number,
  day: string,
): TextEdit | null {
  // Where some of the designations could not be read, the others are no longer counted as the file has them.
  const isWhole = canBeEdited(file.text) && !entry.actor.unread?.includes('sanctions');
  const found = isWhole ? entryNode(file, entry) : null;
  const map = found && designationAt(found.pair.value, index);
  if (!map || pairOf(map, 'until')) return null;
  const { text } = file;
  const last = map.items.at(-1) as unknown as { key: Node; value: Node | null } | undefined;
  const end = last?.value?.range?.[1];
  if (!last || end === undefined) return null;
  const keyAt = found.base + last.key.range![0];
  const at = map.flow ? found.base + end : endOfLastLine(text, found.base + end);
  const newText = map.flow
    ? text[keyAt] === '"'
      ? `, "until": ${JSON.stringify(day)}`
      : `, until: ${day}`
    : `${lineEndOf(text)}${' '.repeat(columnOf(text, keyAt))}until: ${day}`;
  return { start: at, end: at, newText };
}

/** A designation of an entry as YAML; null where there is none of that number, or others may repeat it. */
function designationAt(entry: Node | null, index: number): YAMLMap | null {
  const sanctions = pairOf(entry, 'sanctions')?.value ?? null;
  const one = isSeq(sanctions)
    ? ((sanctions.items[index] as Node | undefined) ?? null)
    : index === 0
      ? sanctions
      : null;
  return isMap(one) && ![entry, sanctions, one].some(mayBeShared) ? one : null;
}
