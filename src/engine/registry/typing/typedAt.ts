import { Lexer, Parser } from 'yaml';
import { stretchAround } from '../placeAt.js';

/** A value of an entry that is being typed. */
export interface TypedValue {
  /** The keys that lead there from the entry's id on: ['ada', 'affiliations', 'actor']. */
  readonly keys: readonly string[];
  /** What has been typed of it, and from which offset on. */
  readonly words: string;
  readonly start: number;
}

/** The parser's tokens as far as they matter here. */
interface Open {
  readonly type: string;
  readonly items?: readonly {
    readonly key?: unknown;
    readonly sep?: readonly { readonly type: string }[];
    readonly value?: unknown;
  }[];
}

/**
 * The value that somebody is typing at an offset of a registry, however unfinished the entry is; null where it is none:
 * in keys, comments, and in words that go on in a text.
 */
export function typedAt(text: string, offset: number): TypedValue | null {
  const stretch = stretchAround(text, offset);
  if (!stretch) return null;
  const before = stretch.source.slice(0, offset - stretch.base);
  const words = /(?<![\w.-])[\w.-]*$/.exec(before)![0];
  const quote = /["']$/.exec(before.slice(0, before.length - words.length))?.[0] ?? '';
  const head = before.slice(0, before.length - words.length - quote.length);
  if (!/[\s[{,]$/.test(head)) return null;
  const parser = new Parser();
  let last = '';
  for (const lexeme of new Lexer().lex(head)) {
    Array.from(parser.next(lexeme));
    if (/\S/.test(lexeme)) last = lexeme;
  }
  // A comment goes on to the end of its line.
  if (last.startsWith('#') && !/[\r\n][ \t]*$/.test(head)) return null;
  const keys = openKeys(parser.stack as unknown as readonly Open[]);
  if (!keys) return null;
  const [top, ...rest] = keys;
  const fromEntry = stretch.entriesOnly ? keys : top === 'actors' ? rest : [];
  return fromEntry.length > 1 ? { keys: fromEntry, words, start: offset - words.length } : null;
}

/** The keys whose values are open, the outermost first; null where no value may stand next. */
function openKeys(open: readonly Open[]): string[] | null {
  const keys: string[] = [];
  for (const [i, token] of open.entries()) {
    const { type, items } = token;
    if (type === 'block-seq' || type === 'document') continue;
    if (type !== 'flow-collection' && type !== 'block-map') return null;
    const item = items?.at(-1);
    const isPair = item?.sep?.some((part) => part.type === 'map-value-ind') ?? false;
    if (isPair && !item!.value) keys.push(keyWords(item!.key));
    // The innermost collection must be waiting for a value: a pair's, or a list's next item.
    else if (
      i === open.length - 1 &&
      !(type === 'flow-collection' && isList(token) && !item?.value)
    )
      return null;
  }
  return keys;
}

function keyWords(key: unknown): string {
  const { source = '' } = (key ?? {}) as { source?: string };
  return source.replace(/^["']|["']$/g, '');
}

function isList(token: Open): boolean {
  return (token as unknown as { start: { source: string } }).start.source === '[';
}
