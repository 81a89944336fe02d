import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { applyEdit, columnOf, endOfLine, flowScalar, lineEndOf, plainScalar, type TextEdit } from '../registry/textEdit.js';
import { pairOf, spanOf } from '../registry/yamlText.js';
import { keyText, readSidecar, sidecarYaml } from './sidecar.js';

/** YAML takes no longer text for a key. */
const LONGEST_NAME = 1000;
const SCHEMA = 'https://raw.githubusercontent.com/copydesk/copydesk/main/media/schemas/draft.schema.json';

type Pin = Pair<Node, Node | null>;

/**
 * Changes which actor a name means in a draft. All else in the sidecar stays as it is, byte for byte; the pins stay
 * sorted, each a block of its own.
 * @param name as the draft writes it
 * @param actor the actor's id, or null to leave it open again
 * @returns no edit where nothing is to be changed; null where the file must be mended by hand first, or is written in a way that cannot be added to
 */
export function pinEdits(text: string, name: string, actor: string | null): readonly TextEdit[] | null {
  if (name.length > LONGEST_NAME) return null;
  if (readSidecar(text).problems.length > 0) return null;
  const edits = editsFor(text, name, actor);
  const { decisions, problems } = readSidecar(edits.reduce(applyEdit, text));
  return problems.length === 0 && decisions.pins.get(name) === (actor ?? undefined) ? edits : null;
}

function editsFor(text: string, name: string, actor: string | null): readonly TextEdit[] {
  const contents = sidecarYaml(text)?.document?.contents;
  const root = isMap(contents) ? contents : null;
  const listed = pairOf(root, 'pins');
  const pins = isMap(listed?.value) ? listed.value : null;
  const items = (pins?.items ?? []) as unknown as Pin[];
  const pin = items.find(({ key }) => keyText(key) === name);
  if (actor === null) return pin ? [removal(text, listed!, pins!, pin)] : [];
  if (pin) return replacement(pin, actor);
  if (pins && items.length > 0) return [insertion(text, pins, items, name, actor)];
  return [firstPin(text, root, listed, name, actor)];
}

function keyWords(name: string): string {
  return /[\r\n]/.test(name) ? JSON.stringify(name) : plainScalar(name);
}

function inBraces(name: string, actor: string): string {
  return `${/[\r\n]/.test(name) ? JSON.stringify(name) : flowScalar(name)}: {actor: ${flowScalar(actor)}}`;
}

function block(text: string, name: string, actor: string, indent: string, step: string): string {
  return `${indent}${keyWords(name)}:${lineEndOf(text)}${indent}${step}actor: ${plainScalar(actor)}`;
}

function replacement({ key, value }: Pin, actor: string): TextEdit[] {
  const held = isMap(value) ? (pairOf(value, 'actor')?.value ?? null) : value;
  if (isScalar(held) && held.value === actor) return [];
  const { start, end } = held ? spanOf(held) : { start: spanOf(key).end + 1, end: spanOf(key).end + 1 };
  return [{ start, end, newText: held ? flowScalar(actor) : ` ${flowScalar(actor)}` }];
}

/** A new block before the first with a greater name. */
function insertion(text: string, pins: YAMLMap, items: readonly Pin[], name: string, actor: string): TextEdit {
  const after = items.findLast(({ key }) => keyText(key) < name);
  const [first] = items;
  if (pins.flow) {
    const at = after ? endOf(after) : spanOf(first.key).start;
    return { start: at, end: at, newText: after ? `, ${inBraces(name, actor)}` : `${inBraces(name, actor)}, ` };
  }
  const indent = ' '.repeat(columnOf(text, spanOf(first.key).start));
  const words = block(text, name, actor, indent, '  ');
  if (!after) {
    const at = spanOf(first.key).start - indent.length;
    return { start: at, end: at, newText: words + lineEndOf(text) };
  }
  const at = endOfLine(text, lastCharacter(text, endOf(after)));
  return { start: at, end: at, newText: lineEndOf(text) + words };
}

function firstPin(text: string, root: YAMLMap | null, listed: Pin | undefined, name: string, actor: string): TextEdit {
  const end = lineEndOf(text);
  if (listed) {
    const { start, end: until } = spanOf(listed.value);
    // {} or ~ or null
    if (until > start) return { start, end: until, newText: `{${inBraces(name, actor)}}` };
    const colon = text.indexOf(':', spanOf(listed.key).end) + 1;
    if (root?.flow) return { start: colon, end: colon, newText: ` {${inBraces(name, actor)}}` };
    const at = endOfLine(text, colon);
    return { start: at, end: at, newText: end + block(text, name, actor, ' '.repeat(columnOf(text, spanOf(listed.key).start) + 2), '  ') };
  }
  if (root?.flow) {
    const last = (root.items as unknown as Pin[]).at(-1);
    const at = last ? endOf(last) : spanOf(root).start + 1;
    return { start: at, end: at, newText: `${last ? ', ' : ''}pins: {${inBraces(name, actor)}}` };
  }
  const head = root ? '' : `# yaml-language-server: $schema=${SCHEMA}${end}version: 1${end}`;
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return { start: text.length, end: text.length, newText: `${apart}${head}pins:${end}${block(text, name, actor, '  ', '  ')}${end}` };
}

/** A block goes with its lines; the last one takes "pins:" along unless a comment stands between. */
function removal(text: string, listed: Pin, pins: YAMLMap, pin: Pin): TextEdit {
  const items = pins.items as unknown as Pin[];
  if (pins.flow) {
    const i = items.indexOf(pin);
    if (items.length === 1) return { ...spanOf(pins), newText: '{}' };
    return i === 0 ? { start: spanOf(pin.key).start, end: spanOf(items[1].key).start, newText: '' } : { start: endOf(items[i - 1]), end: endOf(pin), newText: '' };
  }
  const from = items.length === 1 && /^\s*:\s*$/.test(text.slice(spanOf(listed.key).end, spanOf(pin.key).start)) ? listed : pin;
  const start = spanOf(from.key).start - columnOf(text, spanOf(from.key).start);
  const lineEnd = endOfLine(text, lastCharacter(text, endOf(pin)));
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(lineEnd))?.[0] ?? '';
  return { start, end: lineEnd + lineBreak.length, newText: '' };
}

function endOf({ key, value }: Pin): number {
  return value?.range ? Math.max(value.range[1], spanOf(key).end) : spanOf(key).end;
}

/** A block's range takes in the line break behind it. */
function lastCharacter(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}
