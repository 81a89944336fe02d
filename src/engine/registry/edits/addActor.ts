import { isMap, isScalar, type Range, stringify, type YAMLMap } from 'yaml';
import type { ActorInput } from '../registrySchema.js';
import { type Split, splitRegistry } from '../splitEntries.js';
import { canBeEdited } from './canBeEdited.js';
import { applyEdit, columnOf, endOfLine, lineEndOf, type TextEdit } from './textEdit.js';
import { EMPTY_LINE } from '../../text/positions.js';
import { pairOf, readYaml, withLineFeeds } from '../yamlText.js';

const BETWEEN_ENTRIES = new RegExp(EMPTY_LINE);

/** A new entry: at least a name and a kind; keys are written in the order that they have here. */
export type NewActor = ActorInput & {
  readonly id: string;
  /** Stands behind the id where the entry has lines of its own: where it comes from. One line, without "#". */
  readonly comment?: string;
};

/** An edit, and where the person goes on writing once it is made: at the end of the new entry. */
export interface Addition {
  readonly edit: TextEdit;
  readonly cursor: number;
}

/**
 * Adds an actor behind the last one of a registry, written as the others are. Comments and all else stay.
 * @returns null where the text is no registry that can be added to: it must be mended first
 */
export function addActor(text: string, actor: NewActor): Addition | null {
  const edit = editFor(text, actor);
  if (!edit) return null;
  const added = applyEdit(text, edit);
  return { edit, cursor: endOfLine(added, edit.start + edit.newText.trimEnd().length) };
}

function editFor(text: string, actor: NewActor): TextEdit | null {
  if (!canBeEdited(text)) return null;
  const lines = withLineFeeds(text);
  const split = splitRegistry(lines);
  if (split?.style === 'block') return addBlock(text, split, actor);
  if (split?.style === 'json') return addJson(text, split, actor);
  return addToFlowOrNothing(text, lines, actor);
}

function addBlock(text: string, { body, indent, blocks }: Split, actor: NewActor): TextEdit {
  const end = lineEndOf(text);
  const outer = ' '.repeat(blocks.length > 0 ? indent : 2);
  const entry = blockEntry(actor, outer, innerStep(text, blocks, indent), end);
  const last = blocks.at(-1);
  if (!last) {
    const broken = body.start > 0 && /[\r\n]/.test(text[body.start - 1]);
    return { start: body.start, end: body.start, newText: `${broken ? '' : end}${entry}${end}` };
  }
  // An empty line between entries, unless the others do without.
  const apart =
    blocks.length === 1 ||
    BETWEEN_ENTRIES.test(text.slice(blocks[blocks.length - 2].end, last.start))
      ? end
      : '';
  const at = endOfLine(text, last.end);
  return { start: at, end: at, newText: `${end}${apart}${entry}${at === text.length ? end : ''}` };
}

/** An entry in lines of its own, without the last line's break. */
function blockEntry(
  { id, comment, ...keys }: NewActor,
  outer: string,
  step: number,
  end: string,
): string {
  const lines = stringify(keys, { indent: step, lineWidth: 0 }).trimEnd().split('\n');
  return [
    `${outer}${id}:${comment ? ` # ${comment}` : ''}`,
    ...lines.map((line) => (line === '' ? '' : outer + ' '.repeat(step) + line)),
  ].join(end);
}

/** An entry between braces, on one line; a line break in a text stands as \n between quotation marks. */
function flowEntry({ id, comment: _, ...keys }: NewActor): string {
  const written = stringify(
    { [id]: keys },
    { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 },
  )
    .trim()
    .slice(1, -1);
  return written.includes('\n') ? `${JSON.stringify(id)}: ${JSON.stringify(keys)}` : written;
}

/** By how much the keys of an entry stand to the right of its id. */
function innerStep(text: string, blocks: Split['blocks'], indent: number): number {
  for (const { start, end } of blocks) {
    const key = /[\r\n]([ ]+)[^\s#]/.exec(text.slice(start, end));
    if (key && key[1].length > indent) return key[1].length - indent;
  }
  return 2;
}

function addJson(
  text: string,
  { body, blocks }: Split,
  { id, comment: _, ...keys }: NewActor,
): TextEdit {
  const entry = `${JSON.stringify(id)}: ${JSON.stringify(keys)}`;
  const last = blocks.at(-1);
  if (!last) return { start: body.start, end: body.start, newText: entry };
  const column = columnOf(text, last.start);
  const ownLine = text.slice(last.start - column, last.start).trim() === '';
  return {
    start: last.end,
    end: last.end,
    newText: ownLine ? `,${lineEndOf(text)}${' '.repeat(column)}${entry}` : `, ${entry}`,
  };
}

/** `actors: {...}` between braces, or a text without `actors` yet. */
function addToFlowOrNothing(text: string, lines: string, actor: NewActor): TextEdit | null {
  const { document, problems } = readYaml(lines, '');
  if (problems.length > 0) return null;
  const contents = document?.contents ?? null;
  const pair = pairOf(contents, 'actors');
  if (isMap(pair?.value) && pair.value.flow && pair.value.range)
    return addToFlow(pair.value, pair.value.range, flowEntry(actor));
  if (pair || !mayHaveMoreKeys(contents)) return null;
  const end = lineEndOf(text);
  const version = pairOf(contents, 'version') ? '' : `version: 1${end}`;
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return {
    start: text.length,
    end: text.length,
    newText: `${apart}${version}actors:${end}${blockEntry(actor, '  ', 2, end)}${end}`,
  };
}

/** @param range of the braces */
function addToFlow(actors: YAMLMap, range: Range, entry: string): TextEdit {
  const last = actors.items.at(-1);
  const at = last
    ? ((last.value as { range?: Range } | null)?.range?.[1] ?? range[1] - 1)
    : range[0] + 1;
  return { start: at, end: at, newText: last ? `, ${entry}` : entry };
}

/** Whether a key can be written below what a file has: nothing, or a map without braces. */
function mayHaveMoreKeys(contents: unknown): boolean {
  if (isMap(contents)) return !contents.flow;
  return !contents || (isScalar(contents) && contents.value === null);
}
