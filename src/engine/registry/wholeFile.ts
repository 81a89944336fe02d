import { isMap, isScalar, type Node } from 'yaml';
import { type EntryPair, readEntry, trimmed } from './entry.js';
import { checkHead } from './registryHead.js';
import type { Problem } from './problem.js';
import type { RegistryFile } from './registryFile.js';
import { pairOf, problemAt, readYaml, spanOf } from './yamlText.js';

/** What cannot be read entry by entry is read again with each edit: this takes a quarter of a second. */
const LONGEST_WHOLE = 1_000_000;

/**
 * Reads a registry as one piece: one that uses anchors and aliases, flow style, or is not well-formed YAML.
 * @param text the file with line feeds
 */
export function readWhole(text: string, file: string): Omit<RegistryFile, 'text'> {
  if (text.length > LONGEST_WHOLE) {
    const message = `a registry of more than ${LONGEST_WHOLE / 1_000_000} million characters must be readable entry by entry: "actors:" on a line of its own, the ids under it, no anchors (&) and aliases (*); or split the file`;
    return unreadable(file, [problemAt({ start: 0, end: 0 }, 'file-too-long', message)]);
  }
  const { document, problems } = readYaml(text, file);
  if (!document || !isMap(document.contents)) {
    return unreadable(
      file,
      problems.length > 0
        ? problems
        : [
            problemAt(
              firstWord(text),
              'not-a-registry',
              'not a registry: it has "version: 1", then "actors:", and under it an id with its keys for each actor',
            ),
          ],
    );
  }
  const actors = pairOf(document.contents, 'actors');
  const value = actors?.value;
  const list = isMap(value) ? (value.items as unknown as EntryPair[]) : [];
  const isEmpty = !!actors && (!value || (isScalar(value) && value.value === null));
  const wrongList =
    actors && !isMap(value) && !isEmpty
      ? [
          problemAt(
            trimmed(text, spanOf(value as Node)),
            'wrong-value',
            'actors: must be ids with a colon and the keys of each actor under it, not a list or a text: "kirill-dmitriev:"',
          ),
        ]
      : [];
  const blocks = list.map((pair) => {
    const block = readEntry(pair, document, text);
    const { start } = spanOf(pair.key);
    const end = Math.max(spanOf(pair.key).end, pair.value?.range?.[2] ?? 0);
    // An entry with a stretch that is not YAML cannot be trusted.
    return problems.some((problem) => problem.start >= start && problem.start <= end)
      ? { ...block, entry: null }
      : block;
  });
  return {
    file,
    entries: blocks.flatMap(({ entry }) => entry ?? []),
    problems: [
      ...problems,
      ...checkHead(document),
      ...wrongList,
      ...blocks.flatMap((block) => block.problems),
    ],
    readable: isMap(value) || isEmpty,
    broken: blocks.flatMap(({ id, entry }) => (entry || id === null ? [] : id)),
    cut: null,
  };
}

/** A file of which nothing can be used. */
export function unreadable(file: string, problems: readonly Problem[]): Omit<RegistryFile, 'text'> {
  return { file, entries: [], problems, readable: false, broken: [], cut: null };
}

function firstWord(text: string): { start: number; end: number } {
  const start = Math.max(text.search(/\S/), 0);
  return { start, end: Math.min(start + 1, text.length) };
}
