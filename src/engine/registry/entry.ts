import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { safeParse } from 'valibot';
import type { Span } from '../annotation.js';
import { checkActor } from './checks.js';
import { explainIssues, takeUnknownKeys } from './explain.js';
import type { Finding, Path, Problem } from './problem.js';
import type { ReadBlock } from './registryFile.js';
import { type Actor, actorSchema } from './registrySchema.js';
import { actorId } from './schemaParts.js';
import { pairOf, problemAt, spanOf, toPlain } from './yamlText.js';

/** An id with all that belongs to it, as YAML has it. */
export type EntryPair = Pair<Node, Node | null>;

/** A mistake in one of these could make a wrong statement of the rest, so it costs the whole entry. */
const VITAL: ReadonlySet<string | number> = new Set(['name', 'kind', 'sanctions']);

/** More than this about one entry says nothing new. */
const MOST_PROBLEMS = 100;

/** A value that fails one rule is not asked for the next. */
const ONE_MESSAGE = { abortPipeEarly: true };

/**
 * Reads one entry. What is wrong in it costs as little as can be: a bad alias only itself, but a bad designation the
 * entry, because half of one would be a false statement.
 * @param text what the document was read from
 */
export function readEntry(pair: EntryPair, document: Document, text: string): ReadBlock {
  const idSpan = spanOf(pair.key);
  const id = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
  const refuse = (problems: Problem[]): ReadBlock => ({ id, entry: null, problems });
  const wrongId = safeParse(actorId, id, ONE_MESSAGE);
  if (!wrongId.success)
    return refuse([
      problemAt(idSpan, 'wrong-id', `the id "${id.slice(0, 80)}" ${wrongId.issues[0].message}`),
    ]);
  let value: unknown;
  try {
    value = toPlain(pair.value, document);
  } catch (error) {
    return refuse([problemAt(idSpan, 'yaml-alias', aliasMessage(error as Error))]);
  }
  if (value === null)
    return refuse([
      problemAt(
        idSpan,
        'entry-empty',
        `"${id}" is empty: write "name:" and "kind:" under it, further to the right`,
      ),
    ]);
  const { actor, findings } = readActor(id, value);
  const problems = findings
    .slice(0, MOST_PROBLEMS)
    .map(({ severity, code, message, path, atKey }) => ({
      ...trimmed(text, placeOf(pair, path, atKey)),
      severity,
      code,
      message,
      ...(severity === 'error' && { entry: id, loses: String(path[0] ?? 'entry') }),
    }));
  if (!actor) return refuse(problems);
  const span = trimmed(text, {
    start: idSpan.start,
    end: Math.max(idSpan.end, spanOf(pair.value).end),
  });
  return { id, problems, entry: { actor, span, idSpan } };
}

/** An actor out of an entry's plain data, and what is wrong with it. The value loses what the format does not know. */
function readActor(id: string, value: unknown): { actor?: Actor; findings: Finding[] } {
  const { output, findings } = validated(value);
  const actor = output && { ...output, id };
  if (actor && findings.length === 0) findings.push(...checkActor(actor));
  return { actor, findings };
}

/** The actor of an entry that has nothing wrong, out of its plain data; null where there is anything to be said of it. */
export function flawlessActor(id: string, value: unknown): Actor | null {
  if (value === null || !safeParse(actorId, id, ONE_MESSAGE).success) return null;
  const { actor, findings } = readActor(id, value);
  return actor && findings.length === 0 ? actor : null;
}

function aliasMessage(error: Error): string {
  if (/alias count/i.test(error.message))
    return 'the aliases (*...) of this entry multiply beyond reason: write the values out';
  return `an alias (*...) of this entry leads nowhere: ${error.message}`;
}

function validated(value: unknown): { output?: Omit<Actor, 'id'>; findings: Finding[] } {
  const unknown = takeUnknownKeys(actorSchema, value);
  const findings: Finding[] = unknown;
  const first = safeParse(actorSchema, value, ONE_MESSAGE);
  const wrong = first.success ? [] : explainIssues(first.issues, actorSchema);
  findings.push(...wrong);
  if (
    unknown.some(
      ({ path, meant }) => VITAL.has(path[0]) || (path.length === 1 && VITAL.has(meant ?? '')),
    )
  )
    return { findings };
  if (first.success) return { output: first.output, findings };
  if (wrong.some(({ path }) => path.length === 0 || VITAL.has(path[0]))) return { findings };
  const second = safeParse(
    actorSchema,
    without(value as Record<string, unknown>, wrong),
    ONE_MESSAGE,
  );
  return second.success ? { output: second.output, findings } : { findings };
}

/** A value without its wrong parts: a list loses the item, anything else the key. */
function without(
  value: Record<string, unknown>,
  findings: readonly Finding[],
): Record<string, unknown> {
  const rest = { ...value };
  for (const {
    path: [key, index],
  } of findings) {
    const list = value[key];
    if (!Array.isArray(list) || typeof index !== 'number') delete rest[key];
    else if (key in rest)
      rest[key] = list.filter(
        (_, i) => !findings.some(({ path }) => path[0] === key && path[1] === i),
      );
  }
  return rest;
}

/**
 * Where a value of an entry stands; as near to it as the file goes (the id where the key is missing, the one value
 * where a list is written as one, the alias where the value stands elsewhere).
 * @param atKey the key instead of what it holds
 */
export function placeOf(pair: EntryPair, path: Path, atKey = false): Span {
  let span =
    pair.value && path.length > 0
      ? spanOf(pair.key)
      : spanOf(atKey ? pair.key : (pair.value ?? pair.key));
  let node = pair.value;
  for (const [i, step] of path.entries()) {
    if (typeof step === 'number') {
      if (!isSeq(node)) continue;
      node = (node.items[step] as Node | undefined) ?? null;
      if (!node) return span;
      span = spanOf(node);
    } else {
      if (!isMap(node)) continue;
      const next = pairOf(node, step);
      if (!next) return span;
      node = next.value;
      span = spanOf((atKey && i === path.length - 1) || !node || isEmpty(node) ? next.key : node);
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
