import { stringify } from 'yaml';
import { lineEndOf, plainScalar } from '../../registry/edits/textEdit.js';

/** What a block may hold. */
export type BlockValue =
  | string
  | number
  | boolean
  | readonly BlockValue[]
  | { readonly [key: string]: BlockValue | undefined };

/** The keys of a block in the order in which they are written; a key without a value is taken out, one that is not named stays. */
export type BlockFields = Readonly<Record<string, BlockValue | null | undefined>>;

/** YAML's writer puts a text in quotation marks where it needs them; longer texts stay on one line, so that they merge as one. */
const WRITING = {
  version: '1.2',
  lineWidth: 0,
  blockQuote: false,
  defaultStringType: 'PLAIN',
  aliasDuplicateObjects: false,
} as const;

/** A value in block style, each line indented, with the line ends of `text`. */
export function blockStyle(value: BlockValue | BlockFields, text: string, indent: string): string {
  return stringify(withoutEmptyKeys(value), WRITING)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => indent + line)
    .join(lineEndOf(text));
}

/** The same between brackets, all on one line. */
export function flowStyle(value: BlockValue | BlockFields): string {
  if (typeof value === 'string')
    return /[,[\]{}\r\n]/.test(value) ? JSON.stringify(value) : plainScalar(value);
  if (Array.isArray(value)) return `[${value.map((one: BlockValue) => flowStyle(one)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(withoutEmptyKeys(value))
    .map(([key, held]) => `${flowStyle(key)}: ${flowStyle(held as BlockValue)}`)
    .join(', ')}}`;
}

/** A block in block style: its id on a line, what it holds below. */
export function blockLines(text: string, id: string, fields: BlockFields, indent: string): string {
  const name = /[\r\n]/.test(id) ? JSON.stringify(id) : plainScalar(id);
  return `${indent}${name}:${lineEndOf(text)}${blockStyle(fields, text, `${indent}  `)}`;
}

/** A block in flow style: `id: {…}`. */
export function flowPair(id: string, fields: BlockFields): string {
  return `${flowStyle(id)}: ${flowStyle(fields)}`;
}

/** Without the keys that have no value. */
export function withoutEmptyKeys(value: BlockValue | BlockFields): BlockValue {
  if (typeof value !== 'object' || Array.isArray(value))
    return Array.isArray(value)
      ? value.map((one: BlockValue) => withoutEmptyKeys(one))
      : (value as BlockValue);
  return Object.fromEntries(
    Object.entries(value as BlockFields)
      .filter(([, held]) => held !== null && held !== undefined)
      .map(([key, held]) => [key, withoutEmptyKeys(held!)]),
  );
}
