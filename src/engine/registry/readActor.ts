import { safeParse } from 'valibot';
import { checkActor } from './checks.js';
import { explainIssues, takeUnknownKeys, type UnknownKey } from './explain.js';
import type { EntryFinding } from './problem.js';
import { type Actor, actorSchema, type Designation } from './registrySchema.js';
import type { DoubledKey } from './salvage/plainValue.js';
import { fieldOf, nameFromId, recoverActor } from './salvage/recoverActor.js';
import { isRecord, nameInItem, UNREAD_AUTHORITY } from './salvage/recoverItems.js';
import { straightened } from './salvage/curlyQuotes.js';
import { actorIdSchema } from './schemaParts.js';
import { firstDay, lastDay } from './partialDate.js';

/** A value that fails one rule is not asked for the next. */
export const ONE_MESSAGE = { abortPipeEarly: true };

interface EntryDamage {
  readonly doubled: readonly DoubledKey[];
  readonly lost: ReadonlySet<string>;
}

const NO_DAMAGE: EntryDamage = { doubled: [], lost: new Set() };

/** An actor out of an entry's plain data, and what is wrong with it. The value loses what the format does not know. */
export function readActor(
  id: string,
  value: unknown,
  { doubled, lost }: EntryDamage,
): { actor: Actor; findings: EntryFinding[] } {
  if (!isRecord(value)) return actorOfText(id, value);
  const findings: EntryFinding[] = straightened(value, []);
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

function withLoss(key: UnknownKey): EntryFinding {
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
function actorOfText(id: string, value: unknown): { actor: Actor; findings: EntryFinding[] } {
  const isEmpty = value === null || value === undefined;
  const finding: EntryFinding = {
    severity: 'error',
    code: isEmpty ? 'entry-empty' : 'wrong-value',
    path: [],
    atKey: isEmpty,
    message: isEmpty
      ? `"${id}" is empty: write "name:" and "kind:" under it, indented further`
      : 'must hold the actor\'s keys: "name:", "kind:" ..., each on a line of its own, indented',
  };
  const written = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(
    (one) => nameInItem(one) ?? [],
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
  if (value === null || !safeParse(actorIdSchema, id, ONE_MESSAGE).success) return null;
  const { actor, findings } = readActor(id, value, NO_DAMAGE);
  return findings.length === 0 ? actor : null;
}
