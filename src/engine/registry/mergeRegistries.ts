import type { Span } from '../annotation.js';
import { locate } from './locate.js';
import type { Path, Problem } from './problem.js';
import type { RegistryEntry, RegistryFile } from './registryFile.js';
import type { Actor } from './registrySchema.js';
import { joinActors } from './salvage/joinActors.js';

/** The entry of an actor and the file that it stands in. */
export interface FiledEntry {
  readonly entry: RegistryEntry;
  readonly file: RegistryFile;
}

/** Several registry files as one registry. */
export interface MergedRegistry {
  /**
   * Each id's entry, at the place of the first with that id. Where several have it, the actor is what they come to
   * together (`joinActors`): of two that differ neither is certain.
   */
  readonly entries: ReadonlyMap<string, FiledEntry>;
  /** What is wrong between entries, for each file that has any, by the file's name. What is wrong inside of one stands in its file. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Merges registry files and says what concerns several entries: an id used twice, an affiliation with nobody, names
 * that several actors share.
 * @param files in the order in which they count; each file's name is its own
 * @param others ids that are there although their entries cannot be read now (`RegistryFile.broken` of these files is)
 */
export function mergeRegistries(
  files: readonly RegistryFile[],
  others: Iterable<string> = [],
): MergedRegistry {
  const problems = new ProblemsBetween();
  const entries = entriesById(files, problems);
  const known = new Set([...others, ...files.flatMap(({ broken }) => broken)]);
  const owners = nameOwners(entries.values());
  for (const filed of entries.values()) {
    for (const [i, { actor }] of filed.entry.actor.affiliations?.entries() ?? []) {
      if (entries.has(actor) || known.has(actor)) continue;
      problems.say(filed, {
        path: ['affiliations', i, 'actor'],
        severity: 'warning',
        code: 'unknown-actor',
        message: `affiliations: item ${i + 1}: there is no actor with the id "${actor}"`,
      });
    }
    sayOtherOwners(filed, owners, problems);
  }
  return { entries, problems: problems.byFile };
}

/** What is wrong with an entry beside others. */
interface Finding extends Pick<Problem, 'severity' | 'code' | 'message' | 'related' | 'loses'> {
  /** Where in the entry; absent for its id. */
  readonly path?: Path;
}

class ProblemsBetween {
  readonly byFile = new Map<string, Problem[]>();

  say(
    { file, entry }: FiledEntry,
    { path, severity, code, message, related, loses }: Finding,
  ): void {
    const { start, end } = path ? locate(file, entry, path) : entry.idSpan;
    const problem: Problem = {
      start,
      end,
      severity,
      code,
      message,
      ...(related && { related }),
      ...(loses !== undefined && { loses, entry: entry.actor.id }),
    };
    const list = this.byFile.get(file.file);
    if (list) list.push(problem);
    else this.byFile.set(file.file, [problem]);
  }
}

/** Each id's entry, those with the same id joined, which is a problem for each of them. */
function entriesById(
  files: readonly RegistryFile[],
  problems: ProblemsBetween,
): Map<string, FiledEntry> {
  const entries = new Map<string, FiledEntry>();
  const told = new Set<Span>();
  for (const file of files)
    for (const entry of file.entries) {
      const filed = { file, entry };
      const { id } = entry.actor;
      const first = entries.get(id);
      entries.set(id, first ? joined(first, entry) : filed);
      if (!first) continue;
      const used = (one: FiledEntry, other: FiledEntry, words: string): void =>
        problems.say(one, {
          severity: 'error',
          code: 'duplicate-id',
          message: `the id "${id}" is used twice: rename or delete one; until then neither is certain`,
          related: idPlace(other, words),
          loses: 'id',
        });
      used(filed, first, 'first used here');
      if (!told.has(first.entry.idSpan)) used(first, filed, 'used again here');
      told.add(first.entry.idSpan);
    }
  return entries;
}

/** Merging is done again with each edit, and what was compiled for an actor is kept by the actor. */
const joinedActors = new WeakMap<Actor, WeakMap<Actor, Actor>>();

function joined(first: FiledEntry, { actor }: RegistryEntry): FiledEntry {
  let known = joinedActors.get(first.entry.actor);
  if (!known) joinedActors.set(first.entry.actor, (known = new WeakMap()));
  let both = known.get(actor);
  if (!both) known.set(actor, (both = joinActors(first.entry.actor, actor, false)));
  return { file: first.file, entry: { ...first.entry, actor: both } };
}

/** Says which of an entry's names are the names of others, too. */
function sayOtherOwners(
  filed: FiledEntry,
  owners: ReadonlyMap<string, readonly FiledEntry[]>,
  problems: ProblemsBetween,
): void {
  const { actor } = filed.entry;
  const [ownName, ...ownAliases] = nameKeys(actor);
  const firstOwner = owners.get(ownName)![0];
  if (firstOwner !== filed)
    problems.say(filed, {
      path: ['name'],
      severity: 'information',
      code: 'shared-name',
      message: `"${actor.name}" is also the name of ${firstOwner.entry.actor.id}: in a draft it is ambiguous until it is pinned`,
      related: idPlace(firstOwner, 'the other one'),
    });
  for (const [i, { name, weak }] of actor.aliases?.entries() ?? []) {
    const other = owners.get(ownAliases[i])?.find((owner) => owner !== filed);
    if (!other) continue;
    const { id } = other.entry.actor;
    problems.say(filed, {
      path: ['aliases', i, 'name'],
      ...(weak
        ? {
            severity: 'warning',
            code: 'weak-alias-is-a-name',
            message: `aliases: item ${i + 1}: the weak alias "${name}" is the full name of ${id}: it will be read as ${id}`,
          }
        : {
            severity: 'information',
            code: 'shared-name',
            message: `aliases: item ${i + 1}: "${name}" is the name of ${id}: in a draft it is ambiguous until it is pinned`,
          }),
      related: idPlace(other, 'the actor of that name'),
    });
  }
}

function idPlace({ file, entry }: FiledEntry, message: string): Problem['related'] {
  return { ...entry.idSpan, file: file.file, message };
}

/** Who bears which name, however it is capitalised. */
function nameOwners(entries: Iterable<FiledEntry>): Map<string, FiledEntry[]> {
  const owners = new Map<string, FiledEntry[]>();
  for (const filed of entries) {
    const [name] = nameKeys(filed.entry.actor);
    const list = owners.get(name);
    if (list) list.push(filed);
    else owners.set(name, [filed]);
  }
  return owners;
}

/** Merging is done again with each edit of a registry, for the most part with the same actors. */
const keys = new WeakMap<Actor, readonly string[]>();

/** The actor's name and aliases however they are capitalised: the name first. */
function nameKeys(actor: Actor): readonly string[] {
  let known = keys.get(actor);
  if (!known) {
    known = [actor.name, ...(actor.aliases ?? []).map(({ name }) => name)].map((name) =>
      name.normalize('NFC').toLowerCase(),
    );
    keys.set(actor, known);
  }
  return known;
}
