import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { safeParse } from 'valibot';
import type { Span } from '../annotation.js';
import { actorId as idFor } from './actorId.js';
import { checkActor } from './checks.js';
import { explainIssues, takeUnknownKeys, type UnknownKey } from './explain.js';
import type { Finding, Path, Problem } from './problem.js';
import type { ReadBlock } from './registryFile.js';
import { type Actor, actorSchema, type Designation } from './registrySchema.js';
import { type Anchors, type DoubledKey, plainValue } from './salvage/plainValue.js';
import { fieldOf, nameFromId, recoverActor } from './salvage/recoverActor.js';
import { isRecord, nameIn, UNREAD_AUTHORITY } from './salvage/recoverItems.js';
import { straightened } from './salvage/curlyQuotes.js';
import { actorId } from './schemaParts.js';
import { firstDay, lastDay } from './partialDate.js';
import { pairOf, problemAt, spanOf } from './yamlText.js';

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

/** A value that fails one rule is not asked for the next. */
const ONE_MESSAGE = { abortPipeEarly: true };

/**
 * Reads one entry. What is wrong in it costs that field's statement and no more: the actor is always found by its names
 * (see `recoverActor`), and each problem says what is lost by it.
 */
export function readEntry(pair: EntryPair, source: EntrySource): ReadBlock {
  const idSpan = spanOf(pair.key);
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
  const isTold = ({ code }: Finding): boolean =>
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
    end: Math.max(idSpan.end, spanOf(pair.value).end),
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
  const wrong = safeParse(actorId, written, ONE_MESSAGE);
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
    const end = held?.range?.[2] ?? spanOf(key).end;
    if (isScalar(key) && spanOf(key).start <= start && start <= end) return String(key.value);
  }
  return undefined;
}

interface Damage {
  readonly doubled: readonly DoubledKey[];
  readonly lost: ReadonlySet<string>;
}

const NO_DAMAGE: Damage = { doubled: [], lost: new Set() };

/** An actor out of an entry's plain data, and what is wrong with it. The value loses what the format does not know. */
function readActor(
  id: string,
  value: unknown,
  { doubled, lost }: Damage,
): { actor: Actor; findings: Finding[] } {
  if (!isRecord(value)) return actorOfText(id, value);
  const findings: Finding[] = straightened(value, []);
  const unknown = takeUnknownKeys(actorSchema, value);
  const read = safeParse(actorSchema, value, ONE_MESSAGE);
  const wrong = read.success ? [] : explainIssues(read.issues, actorSchema);
  findings.push(...unknown.map(withLoss), ...wrong);
  let actor: Actor;
  if (read.success && unknown.length + doubled.length + lost.size === 0)
    actor = { ...read.output, id };
  else {
    for (const key of unknown) putBack(value, key);
    actor = recoverActor({ id, value, unknown, wrong, doubled, lost });
  }
  const checked = checkActor(actor);
  if (findings.length === 0) findings.push(...checked);
  else findings.push(...checked.filter(({ loses }) => loses !== undefined));
  return { actor: withDoubts(actor), findings };
}

function withLoss(key: UnknownKey): Finding {
  const field = fieldOf(key.path, key);
  return field === undefined ? key : { ...key, loses: field };
}

/** Inside of an alias or a designation a key that is nearly right still says what it holds. */
function putBack(value: Readonly<Record<string, unknown>>, { path, held }: UnknownKey): void {
  if (path.length < 2) return;
  let inside: unknown = value;
  for (const step of path.slice(0, -1)) inside = (inside as Record<string | number, unknown>)[step];
  Object.defineProperty(inside, path[path.length - 1], {
    value: held,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A designation whose end is before its beginning says neither. */
function withDoubts(actor: Actor): Actor {
  if (!actor.sanctions?.some(isReversed) && !actor.roles?.some(isReversed)) return actor;
  const doubted = <T extends Designation | NonNullable<Actor['roles']>[number]>(one: T): T =>
    isReversed(one) ? { ...one, doubtful: true } : one;
  return {
    ...actor,
    ...(actor.sanctions && { sanctions: actor.sanctions.map(doubted) }),
    ...(actor.roles && { roles: actor.roles.map(doubted) }),
  };
}

function isReversed({ since, until }: { since?: string | null; until?: string | null }): boolean {
  return !!since && !!until && lastDay(until) < firstDay(since);
}

/** An entry without keys: what is written in their place may be the name, and nothing is known of sanctions. */
function actorOfText(id: string, value: unknown): { actor: Actor; findings: Finding[] } {
  const isEmpty = value === null || value === undefined;
  const finding: Finding = {
    severity: 'error',
    code: isEmpty ? 'entry-empty' : 'wrong-value',
    path: [],
    atKey: isEmpty,
    message: isEmpty
      ? `"${id}" is empty: write "name:" and "kind:" under it, further to the right`
      : 'must hold the actor\'s keys: "name:", "kind:" ..., each on a line of its own, indented',
  };
  const written = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(
    (one) => nameIn(one) ?? [],
  );
  const name = written[0] ?? nameFromId(id);
  const aliases = written.slice(1).map((alias) => ({ name: alias, doubtful: true as const }));
  return {
    actor: {
      id,
      name,
      kind: 'organization',
      ...(aliases.length > 0 && { aliases }),
      sanctions: [{ authority: UNREAD_AUTHORITY, doubtful: true }],
      unread: ['name', 'kind', 'sanctions'],
    },
    findings: [finding],
  };
}

/** The actor of an entry that has nothing wrong, out of its plain data; null where there is anything to be said of it. */
export function flawlessActor(id: string, value: unknown): Actor | null {
  if (value === null || !safeParse(actorId, id, ONE_MESSAGE).success) return null;
  const { actor, findings } = readActor(id, value, NO_DAMAGE);
  return findings.length === 0 ? actor : null;
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
