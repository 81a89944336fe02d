import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Span } from '../annotation.js';
import type { EntryPair } from './entry.js';
import type { Path } from './problem.js';
import { type Split, splitRegistry } from './splitEntries.js';
import { pairOf, readYaml, withLineFeeds } from './yamlText.js';

/** What stands at a place of a registry file: a key, or a text that a key holds. */
export interface RegistryPlace extends Span {
  /** The entry's id as the file writes it. */
  readonly id: string;
  /** The keys and list positions that lead there from the entry: [] is its id, ['affiliations', 0, 'actor'] a text. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** What the key or the text says. */
  readonly words: string;
}

/** A stretch of a registry with one entry or more in it, to be read by itself. */
export interface Stretch {
  readonly source: string;
  /** What to add to an offset of `source` for the file's. */
  readonly base: number;
  /** Whether `source` is the entries alone, without `actors:` above them. */
  readonly entriesOnly: boolean;
}

/** Beyond this a file that cannot be cut into entries is not read once more for what stands at the cursor. */
const LONGEST_WHOLE = 300_000;

/**
 * What stands at an offset of a registry file, the end of a word included; null in comments, in blanks and in what
 * cannot be read. Only the entry around it is read, so that a file that is half typed elsewhere does not matter.
 */
export function yamlPlaceAt(text: string, offset: number): RegistryPlace | null {
  const stretch = stretchAround(text, offset);
  if (!stretch) return null;
  const { document } = readYaml(stretch.source, '');
  const contents = document?.contents;
  const entries = stretch.entriesOnly ? contents : pairOf(contents, 'actors')?.value;
  if (!isMap(entries)) return null;
  const at = offset - stretch.base;
  for (const { key, value } of entries.items as unknown as EntryPair[]) {
    if (!isScalar(key)) continue;
    const id = wordsOf(key);
    const found = holds(key, at)
      ? { node: key, path: [], part: 'key' as const }
      : value && findIn(value, at, []);
    if (found)
      return {
        id,
        path: found.path,
        part: found.part,
        words: wordsOf(found.node),
        start: found.node.range![0] + stretch.base,
        end: found.node.range![1] + stretch.base,
      };
  }
  return null;
}

interface Found {
  readonly node: Scalar;
  readonly path: Path;
  readonly part: RegistryPlace['part'];
}

function findIn(node: Node, at: number, path: Path): Found | null {
  if (isScalar(node)) return holds(node, at) ? { node, path, part: 'value' } : null;
  if (isMap(node)) {
    for (const { key, value } of node.items as unknown as EntryPair[]) {
      if (!isScalar(key)) continue;
      const inside = [...path, wordsOf(key)];
      const found = holds(key, at)
        ? { node: key, path: inside, part: 'key' as const }
        : value && findIn(value, at, inside);
      if (found) return found;
    }
  } else if (isSeq(node)) {
    for (const [i, item] of (node.items as Node[]).entries()) {
      const found = item && findIn(item, at, [...path, i]);
      if (found) return found;
    }
  }
  return null;
}

function holds({ range, type }: Scalar, at: number): boolean {
  // A block of text goes on to the beginning of the next line, which is not its own any more.
  const end = range ? range[1] - (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 1 : 0) : -1;
  return !!range && range[1] > range[0] && range[0] <= at && at <= end;
}

function wordsOf({ source, value }: Scalar): string {
  return String(source ?? value);
}

/** The stretch of a registry around an offset: one entry where the file can be cut into entries, else all; null where nothing is. */
export function stretchAround(text: string, offset: number): Stretch | null {
  const lines = withLineFeeds(text);
  const split = splitRegistry(lines);
  if (!split)
    return lines.length <= LONGEST_WHOLE ? { source: lines, base: 0, entriesOnly: false } : null;
  const { body, indent, style, blocks } = split;
  if (offset < body.start || offset > body.end) return null;
  const next = indexAfter(blocks, offset);
  const start = (blocks[next - 1]?.start ?? body.start + indent) - indent;
  const end = next < blocks.length ? blocks[next].start - indent : body.end;
  const open = style === 'json' ? '{' : '\n';
  return {
    source: open + lines.slice(start, end) + (style === 'json' ? '}' : ''),
    base: start - open.length,
    entriesOnly: true,
  };
}

/** The index of the first block that begins behind an offset. */
function indexAfter(blocks: Split['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
