import type { Severity, Span } from '../annotation.js';
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
  const entries = new Map<string, FiledEntry>();
  const problems = new Map<string, Problem[]>();
  const say = (
    { file, entry }: FiledEntry,
    path: Path | null,
    severity: Severity,
    code: string,
    message: string,
    related?: Problem['related'],
    loses?: string,
  ): void => {
    const span: Span = path ? locate(file, entry, path) : entry.idSpan;
    const list = problems.get(file.file);
    const problem: Problem = {
      start: span.start,
      end: span.end,
      severity,
      code,
      message,
      ...(related && { related }),
      ...(loses !== undefined && { loses, entry: entry.actor.id }),
    };
    if (list) list.push(problem);
    else problems.set(file.file, [problem]);
  };
  const told = new Set<Span>();
  for (const file of files) {
    for (const entry of file.entries) {
      const filed = { file, entry };
      const first = entries.get(entry.actor.id);
      entries.set(entry.actor.id, first ? joined(first, entry) : filed);
      if (!first) continue;
      const message = `the id "${entry.actor.id}" is used twice: rename or delete one; until then neither is certain`;
      const places: [FiledEntry, FiledEntry, string][] = [
        [filed, first, 'first used here'],
        [first, filed, 'used again here'],
      ];
      for (const [one, other, words] of told.has(first.entry.idSpan) ? places.slice(0, 1) : places)
        say(one, null, 'error', 'duplicate-id', message, idPlace(other, words), 'id');
      told.add(first.entry.idSpan);
    }
  }
  const known = new Set([...others, ...files.flatMap(({ broken }) => broken)]);
  const owners = nameOwners(entries.values());
  for (const filed of entries.values()) {
    const { actor } = filed.entry;
    for (const [i, affiliation] of actor.affiliations?.entries() ?? []) {
      if (!entries.has(affiliation.actor) && !known.has(affiliation.actor)) {
        say(
          filed,
          ['affiliations', i, 'actor'],
          'warning',
          'unknown-actor',
          `affiliations: item ${i + 1}: there is no actor with the id "${affiliation.actor}"`,
        );
      }
    }
    const names = nameKeys(actor);
    const firstOwner = owners.get(names[0])![0];
    if (firstOwner !== filed) {
      say(
        filed,
        ['name'],
        'information',
        'shared-name',
        `"${actor.name}" is also the name of ${firstOwner.entry.actor.id}: in a draft it is ambiguous until it is pinned`,
        idPlace(firstOwner, 'the other one'),
      );
    }
    for (const [i, alias] of actor.aliases?.entries() ?? []) {
      const other = owners.get(names[i + 1])?.find((owner) => owner !== filed);
      if (other) sayShared(say, filed, i, alias, other);
    }
  }
  return { entries, problems };
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

function sayShared(
  say: (
    filed: FiledEntry,
    path: Path,
    severity: Severity,
    code: string,
    message: string,
    related: Problem['related'],
  ) => void,
  filed: FiledEntry,
  i: number,
  alias: NonNullable<Actor['aliases']>[number],
  other: FiledEntry,
): void {
  const { id } = other.entry.actor;
  const path = ['aliases', i, 'name'];
  const related = idPlace(other, 'the actor of that name');
  if (alias.weak)
    say(
      filed,
      path,
      'warning',
      'weak-alias-is-a-name',
      `aliases: item ${i + 1}: the weak alias "${alias.name}" is the full name of ${id}: it will be read as ${id}`,
      related,
    );
  else
    say(
      filed,
      path,
      'information',
      'shared-name',
      `aliases: item ${i + 1}: "${alias.name}" is the name of ${id}: in a draft it is ambiguous until it is pinned`,
      related,
    );
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
