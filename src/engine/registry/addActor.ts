import { isMap, isScalar } from 'yaml';
import type { ActorKind } from './schema.js';
import { type Split, splitRegistry } from './split.js';
import { applyEdit, columnOf, endOfLine, flowScalar, lineEndOf, plainScalar, type TextEdit } from './textEdit.js';
import { pairOf, readYaml, withLineFeeds } from './yamlText.js';

/** What a new entry begins with; the rest is for the person to write. */
export interface NewActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

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
  const at = edit.start + edit.newText.lastIndexOf(actor.kind);
  return at < edit.start ? null : { edit, cursor: endOfLine(added, at) };
}

function editFor(text: string, actor: NewActor): TextEdit | null {
  const lines = withLineFeeds(text);
  const split = splitRegistry(lines);
  if (split?.style === 'block') return addBlock(text, split, actor);
  if (split?.style === 'json') return addJson(text, split, actor);
  return addToFlowOrNothing(text, lines, actor);
}

function addBlock(text: string, { body, indent, blocks }: Split, { id, name, kind }: NewActor): TextEdit {
  const end = lineEndOf(text);
  const outer = ' '.repeat(blocks.length > 0 ? indent : 2);
  const inner = outer + ' '.repeat(innerStep(text, blocks, indent));
  const entry = `${outer}${id}:${end}${inner}name: ${plainScalar(name)}${end}${inner}kind: ${kind}`;
  const last = blocks.at(-1);
  if (!last) {
    const broken = body.start > 0 && /[\r\n]/.test(text[body.start - 1]);
    return { start: body.start, end: body.start, newText: `${broken ? '' : end}${entry}${end}` };
  }
  const apart = blocks.length > 1 && /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(text.slice(blocks[blocks.length - 2].end, last.start)) ? end : '';
  const at = endOfLine(text, last.end);
  return { start: at, end: at, newText: `${end}${apart}${entry}${at === text.length ? end : ''}` };
}

/** By how much the keys of an entry stand to the right of its id. */
function innerStep(text: string, blocks: Split['blocks'], indent: number): number {
  for (const { start, end } of blocks) {
    const key = /[\r\n]+([ ]+)[^\s#]/.exec(text.slice(start, end));
    if (key && key[1].length > indent) return key[1].length - indent;
  }
  return 2;
}

function addJson(text: string, { body, blocks }: Split, { id, name, kind }: NewActor): TextEdit {
  const entry = `${JSON.stringify(id)}: {"name": ${JSON.stringify(name)}, "kind": ${JSON.stringify(kind)}}`;
  const last = blocks.at(-1);
  if (!last) return { start: body.start, end: body.start, newText: entry };
  const column = columnOf(text, last.start);
  const ownLine = text.slice(last.start - column, last.start).trim() === '';
  return { start: last.end, end: last.end, newText: ownLine ? `,${lineEndOf(text)}${' '.repeat(column)}${entry}` : `, ${entry}` };
}

/** `actors: {...}` between braces, or a text without `actors` yet. */
function addToFlowOrNothing(text: string, lines: string, { id, name, kind }: NewActor): TextEdit | null {
  const { document, problems } = readYaml(lines, '');
  if (problems.length > 0) return null;
  const pair = pairOf(document?.contents, 'actors');
  const entry = `${id}: {name: ${flowScalar(name)}, kind: ${kind}}`;
  if (isMap(pair?.value) && pair.value.flow && pair.value.range) {
    const last = pair.value.items.at(-1);
    const at = last ? ((last.value as { range?: [number, number, number] } | null)?.range?.[1] ?? pair.value.range[1] - 1) : pair.value.range[0] + 1;
    return { start: at, end: at, newText: last ? `, ${entry}` : entry };
  }
  if (pair || (document?.contents && !isMap(document.contents) && !(isScalar(document.contents) && document.contents.value === null))) return null;
  if (isMap(document?.contents) && document.contents.flow) return null;
  const end = lineEndOf(text);
  const version = pairOf(document?.contents, 'version') ? '' : `version: 1${end}`;
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return { start: text.length, end: text.length, newText: `${apart}${version}actors:${end}  ${id}:${end}    name: ${plainScalar(name)}${end}    kind: ${kind}${end}` };
}
