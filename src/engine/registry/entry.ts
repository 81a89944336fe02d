import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { safeParse } from 'valibot';
import type { Span } from '../annotation.js';
import { actorId as idFor } from './actorId.js';
import type { EntryFinding, Path, Problem } from './problem.js';
import type { ReadBlock } from './registryFile.js';
import { type Anchors, plainValue } from './salvage/plainValue.js';
import { actorIdSchema } from './schemaParts.js';
import { pairOf, problemAt, nodeSpan } from './yamlText.js';
import { readActor, ONE_MESSAGE } from './readActor.js';

/** An id with all that belongs to it, as YAML has it. */
export type EntryPair = Pair<Node, Node | null>;

/** What an entry is read from. */
export interface EntrySource {
  /** What the nodes' offsets count in. */
  readonly text: string;
  /** What the file's anchors hold before the entry; the entry's own are added. */
  readonly anchors: Anchors;
  /** What is wrong with the entry as YAML: keys that stand twice, tags, slips around which it was read. */
  readonly problems: readonly Problem[];
  /** Fields that could not be told from the text because of them. */
  readonly lost?: ReadonlySet<string>;
}

/** More than this about one entry says nothing new. */
const MOST_PROBLEMS = 100;

/**
 * Reads one entry. What is wrong in it costs that field's statement and no more: the actor is always found by its names
 * (see `recoverActor`), and each problem says what is lost by it.
 */
export function readEntry(pair: EntryPair, source: EntrySource): ReadBlock {
  const idSpan = nodeSpan(pair.key);
  const written = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
  const { id, problem } = usableId(written, idSpan);
  const known = source.anchors.size;
  const plain = plainValue(pair.value, source.anchors);
  const lost = new Set(source.lost);
  for (const { path } of plain.findings) lost.add(String(path[0] ?? 'entry'));
  for (const one of source.lost ? [] : source.problems)
    if (one.code !== 'duplicate-key') lost.add(one.loses ?? fieldAt(pair, one) ?? 'entry');
  const isEmptyEntry = plain.value === null && plain.findings.length === 0;
  const { actor, findings } = readActor(id, plain.value, { doubled: plain.doubled, lost });
  const isTold = ({ code }: EntryFinding): boolean =>
    (code === 'entry-empty' && source.problems.length > 0) ||
    source.problems.some((one) => one.code === 'yaml-tag' && code === 'wrong-value');
  const problems = [...plain.findings, ...findings.filter((one) => !isTold(one))]
    .slice(0, MOST_PROBLEMS)
    .map(({ path, atKey, severity, code, message, loses }): Problem => ({
      ...trimmed(source.text, placeOf(pair, path, atKey)),
      severity,
      code,
      message,
      entry: id,
      ...(loses || severity === 'error' ? { loses: loses ?? String(path[0] ?? 'entry') } : {}),
    }));
  const span = trimmed(source.text, {
    start: idSpan.start,
    end: Math.max(idSpan.end, nodeSpan(pair.value).end),
  });
  return {
    id,
    problems: [
      ...(problem ? [problem] : []),
      ...source.problems.map((one) => ({
        loses: fieldAt(pair, one) ?? 'entry',
        ...one,
        entry: id,
      })),
      ...problems,
    ],
    // An id alone names nobody.
    entry: isEmptyEntry ? null : { actor, span, idSpan },
    ...(source.anchors.size > known || plain.isAliased ? { isAnchored: true as const } : {}),
  };
}

/** An id as the registry can use it: one that is none is made into one, and a problem says so. */
function usableId(written: string, span: Span): { id: string; problem?: Problem } {
  const wrong = safeParse(actorIdSchema, written, ONE_MESSAGE);
  if (wrong.success) return { id: written };
  const made = idFor(written.slice(0, 200), new Set(['constructor', 'prototype']));
  return {
    id: made,
    problem: {
      ...problemAt(span, 'wrong-id', `the id "${written.slice(0, 80)}" ${wrong.issues[0].message}`),
      loses: 'id',
      entry: made,
    },
  };
}

/** The field whose value something stands in. */
function fieldAt({ value }: EntryPair, { start }: Span): string | undefined {
  if (!isMap(value)) return undefined;
  for (const { key, value: held } of value.items as unknown as EntryPair[]) {
    const end = held?.range?.[2] ?? nodeSpan(key).end;
    if (isScalar(key) && nodeSpan(key).start <= start && start <= end) return String(key.value);
  }
  return undefined;
}

/**
 * Where a value of an entry stands; as near to it as the file goes (the id where the key is missing, the one value
 * where a list is written as one, the alias where the value stands elsewhere).
 * @param atKey the key instead of what it holds
 */
export function placeOf(pair: EntryPair, path: Path, atKey = false): Span {
  let span =
    pair.value && path.length > 0
      ? nodeSpan(pair.key)
      : nodeSpan(atKey ? pair.key : (pair.value ?? pair.key));
  let node = pair.value;
  for (const [i, step] of path.entries()) {
    if (typeof step === 'number') {
      if (!isSeq(node)) continue;
      node = (node.items[step] as Node | undefined) ?? null;
      if (!node) return span;
      span = nodeSpan(node);
    } else {
      if (!isMap(node)) continue;
      const next = pairOf(node, step);
      if (!next) return span;
      node = next.value;
      span = nodeSpan((atKey && i === path.length - 1) || !node || isEmpty(node) ? next.key : node);
    }
  }
  return span;
}

/** A block's range takes in the line break behind it. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** A key without a value has a node of no length behind it. */
function isEmpty(node: Node): boolean {
  return !!node.range && node.range[0] === node.range[1];
}
