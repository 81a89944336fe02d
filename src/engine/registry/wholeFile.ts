import { isMap, isScalar, isSeq, type Node, Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { actorId } from './actorId.js';
import { type EntryPair, readEntry, trimmed } from './entry.js';
import { checkHead } from './registryHead.js';
import type { Problem } from './problem.js';
import type { ReadBlock, RegistryFile } from './registryFile.js';
import { withDoubtedSanctions } from './salvage/joinActors.js';
import { type Anchors, plainValue } from './salvage/plainValue.js';
import { pairOf, problemAt, readYaml, nodeSpan } from './yamlText.js';

/** What cannot be read entry by entry is read again, in one piece, with each edit. */
const LONGEST_WHOLE = 1_000_000;

/**
 * Reads a registry as one piece: one in flow style, or with a list in place of ids.
 * @param text the file with line feeds
 */
export function readWhole(text: string, file: string): Omit<RegistryFile, 'text'> {
  if (text.length > LONGEST_WHOLE) {
    const message = `a registry of more than ${LONGEST_WHOLE / 1_000_000} million characters must be readable entry by entry: "actors:" on a line of its own, the ids under it, the keys under those; or split the file`;
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
  const pairs = isMap(value)
    ? (value.items as unknown as EntryPair[])
    : isSeq(value)
      ? pairsOfList(value)
      : [];
  const isEmpty = !!actors && (!value || (isScalar(value) && value.value === null));
  const wrongList =
    actors && !isMap(value) && !isEmpty
      ? [
          problemAt(
            trimmed(text, nodeSpan(value as Node)),
            'wrong-value',
            'actors: must be ids with a colon and the keys of each actor under it, not a list or a text: "kirill-dmitriev:"',
          ),
        ]
      : [];
  const blocks = readPairs(document.contents as YAMLMap, pairs, text, problems);
  const head = checkHead(document);
  const isForeign = head.some(({ code }) => code === 'wrong-version');
  return {
    file,
    entries: blocks.flatMap(({ entry }) => {
      if (!entry) return [];
      return isForeign ? { ...entry, actor: withDoubtedSanctions(entry.actor) } : entry;
    }),
    problems: [
      ...problems.filter((one) => !pairs.some((pair) => isWithin(pair, one))),
      ...head,
      ...wrongList,
      ...blocks.flatMap((block) => block.problems),
    ],
    readable: isMap(value) || isEmpty || pairs.length > 0,
    broken: blocks.flatMap(({ id, entry }) =>
      id !== null && (!entry || (entry.actor.unread?.length ?? 0) > 0) ? [id] : [],
    ),
    cut: null,
  };
}

/** The entries in the order of the file, with what the anchors above them hold. */
function readPairs(
  contents: YAMLMap,
  pairs: readonly EntryPair[],
  text: string,
  problems: readonly Problem[],
): ReadBlock[] {
  const anchors: Anchors = new Map();
  const blocks: ReadBlock[] = [];
  for (const { key, value } of contents.items as unknown as EntryPair[]) {
    if (!isScalar(key) || key.value !== 'actors') {
      plainValue(value, anchors);
      continue;
    }
    for (const pair of blocks.length === 0 ? pairs : []) {
      const within = problems.filter((one) => isWithin(pair, one));
      // What an entry with a slip in it says is as good as guessed.
      const isSlip = within.some(({ code }) => code === 'yaml-syntax');
      const lost = new Set(isSlip ? ['name', 'sanctions'] : []);
      blocks.push(readEntry(pair, { text, anchors, problems: within, lost }));
    }
  }
  return blocks;
}

function isWithin({ key, value }: EntryPair, { start }: Problem): boolean {
  const end = Math.max(nodeSpan(key).end, value?.range?.[2] ?? 0);
  return start >= nodeSpan(key).start && start <= end;
}

/** Entries in a list, without ids: each gets one that is made of its name. */
function pairsOfList(list: YAMLSeq): EntryPair[] {
  const taken = new Set<string>();
  return (list.items as Node[]).filter(isMap).map((item) => {
    const name = pairOf(item, 'id')?.value ?? pairOf(item, 'name')?.value;
    const id = actorId(isScalar(name) ? String(name.value) : '', taken);
    taken.add(id);
    const key = new Scalar(id);
    const start = item.range?.[0] ?? 0;
    key.range = [start, start, start];
    return new Pair<Node, Node | null>(key, item);
  });
}

/** A file of which nothing can be used. */
export function unreadable(file: string, problems: readonly Problem[]): Omit<RegistryFile, 'text'> {
  return { file, entries: [], problems, readable: false, broken: [], cut: null };
}

function firstWord(text: string): { start: number; end: number } {
  const start = Math.max(text.search(/\S/), 0);
  return { start, end: Math.min(start + 1, text.length) };
}
