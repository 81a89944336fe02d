import type { Span } from '../../annotation.js';
import { isDateField, type KnownKey, knownKeysAt } from './knownKeys.js';
import { typedAt } from './typedAt.js';

/** A key that somebody is typing, and those that may stand there. */
export interface TypedKey extends Span {
  /** The keys that lead to the map that it will stand in, from the entry's id on: ['ada', 'roles']. */
  readonly keys: readonly string[];
  /** Those that the map does not have yet, in the format's order. */
  readonly known: readonly KnownKey[];
}

/** What a key may be typed behind: a line's indentation and dashes, or a brace or comma on the same line. */
const BEFORE = /(?:^[ \t]*(?:- +)*|[{,][ \t]*)([\w-]*)$/;

/**
 * The key that somebody is typing at an offset of a registry, however unfinished the entry is; null where none may
 * stand: in values, in comments, in texts of several lines, and where the map is not one that the format knows.
 */
export function typedKeyAt(text: string, offset: number): TypedKey | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const begun = BEFORE.exec(line);
  const rest = /^[\w-]*[ \t]*:?/.exec(text.slice(offset, offset + 200))![0];
  if (!begun || rest.includes(':')) return null;
  // With a colon behind it, it is the key of a value that is about to be typed.
  const key = begun[1] || 'x';
  const start = offset - begun[1].length;
  const finished = `${text.slice(0, start)}${key}: `;
  const value = typedAt(finished, finished.length);
  if (!value || value.keys.at(-1) !== key) return null;
  const keys = value.keys.slice(0, -1);
  const present = siblingsOf(text, start);
  const known = knownKeysAt(keys.slice(1)).filter(({ name }) => !present.has(name));
  return known.length > 0 ? { keys, known, start, end: offset } : null;
}

/** No map of an entry is longer, in characters. */
const NEAR = 20_000;

/** Whether a value that is typed is a date. @param keys from the entry's id on, as `typedAt` has them */
export function isDateTyped(keys: readonly string[]): boolean {
  return isDateField(keys.slice(1));
}

/** The keys of a block map around a place, by their column; those of a map between braces are not told. */
function siblingsOf(text: string, start: number): Set<string> {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = new Set<string>();
  if (!/^[ \t]*(?:- +)*$/.test(text.slice(lineStart, start))) return found;
  const column = start - lineStart;
  const isDashed = text.slice(lineStart, start).includes('-');
  // A list's next item begins another map.
  const above = isDashed
    ? []
    : text
        .slice(Math.max(0, lineStart - NEAR), lineStart)
        .split('\n')
        .slice(0, -1)
        .reverse();
  const next = text.indexOf('\n', start) + 1 || text.length;
  const below = text.slice(next, next + NEAR).split('\n');
  for (const lines of [above, below])
    for (const line of lines) {
      if (!/\S/.test(line)) continue;
      const [, blank, name] = /^([ \t]*(?:- +)*)([\w-]*)/.exec(line)!;
      if (blank.length < column || (blank.includes('-') && lines === below)) break;
      if (blank.length > column) continue;
      found.add(name);
      if (blank.includes('-')) break;
    }
  return found;
}
