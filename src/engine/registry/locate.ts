import { isMap, isScalar } from 'yaml';
import type { Span } from '../annotation.js';
import { type EntryPair, placeOf, trimmed } from './entry.js';
import type { Path } from './problem.js';
import type { RegistryEntry, RegistryFile } from './registryFile.js';
import { readYaml, withLineFeeds } from './yamlText.js';

/** An entry as YAML, and what to add to its nodes' offsets for the file's. */
export interface EntryNode {
  readonly pair: EntryPair;
  readonly base: number;
}

/** Reads one entry of a file once more, for its nodes; null where it no longer stands in the file's text. */
export function entryNode(
  { text, file }: RegistryFile,
  { idSpan, span }: RegistryEntry,
): EntryNode | null {
  // The first line is indented like the others, and in flow style the entry is a part of a map.
  const column = idSpan.start - (text.lastIndexOf('\n', idSpan.start - 1) + 1);
  const indent = /^[ \t]*$/.test(text.slice(idSpan.start - column, idSpan.start)) ? column : 0;
  const body = withLineFeeds(text.slice(idSpan.start, span.end));
  for (const [open, close] of [
    [`\n${' '.repeat(indent)}`, ''],
    ['{', '}'],
  ]) {
    const { document } = readYaml(open + body + close, file);
    const pair = isMap(document?.contents)
      ? (document.contents.items[0] as unknown as EntryPair | undefined)
      : undefined;
    if (pair && isScalar(pair.key) && document?.errors.length === 0)
      return { pair, base: idSpan.start - open.length };
  }
  return null;
}

/**
 * Where a value of an entry stands in its file: ['aliases', 1, 'name'], ['affiliations', 0, 'actor'], ['reviewed'].
 * As near to it as the file goes: the id where the key is missing, the one value where a list is written as one.
 * @param atKey the key instead of what it holds
 */
export function locate(file: RegistryFile, entry: RegistryEntry, path: Path, atKey = false): Span {
  const node = entryNode(file, entry);
  if (!node) return entry.idSpan;
  const { start, end } = placeOf(node.pair, path, atKey);
  return trimmed(file.text, { start: start + node.base, end: end + node.base });
}
