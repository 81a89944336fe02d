import type { Span } from '../../annotation.js';
import type { Problem } from '../problem.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import { problemAt } from '../yamlText.js';
import { joinActors, withDoubtedSanctions } from './joinActors.js';

type Side = Omit<RegistryFile, 'text'>;

const MOST_NAMED = 5;

/**
 * The two sides of a merge conflict as one file: entries outside of it count as they are, those in it as from both
 * sides, and one problem for each conflict says what stands there.
 * @param ours, theirs the file as each side has it, in offsets of the file
 * @param marks where the conflicts begin
 */
export function joinSides(ours: Side, theirs: Side, marks: readonly Span[]): Side {
  const their = new Map(theirs.entries.map((entry) => [entry.actor.id, entry]));
  const our = new Set(ours.entries.map(({ actor }) => actor.id));
  const entries: RegistryEntry[] = [];
  const differences: string[] = [];
  for (const entry of ours.entries) {
    const { id } = entry.actor;
    const other = their.get(id);
    if (!other) {
      differences.push(`${id} is only in the first${sanctionWords(entry)}`);
      entries.push({ ...entry, actor: withDoubtedSanctions(entry.actor) });
      continue;
    }
    const actor = joinActors(entry.actor, other.actor, true);
    if (actor !== entry.actor)
      differences.push(`${id}: ${(actor.unread ?? ['names']).join(', ')} differ`);
    entries.push({ ...entry, actor });
  }
  for (const entry of theirs.entries) {
    if (our.has(entry.actor.id)) continue;
    differences.push(`${entry.actor.id} is only in the second${sanctionWords(entry)}`);
    entries.push({ ...entry, actor: withDoubtedSanctions(entry.actor) });
  }
  const message = `from here on there are two versions of the registry: keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>${listed(differences)}`;
  return {
    file: ours.file,
    entries: entries.sort((a, b) => a.idSpan.start - b.idSpan.start),
    problems: [
      ...marks.map((mark) => ({ ...problemAt(mark, 'conflict', message), loses: 'sanctions' })),
      ...distinct([...ours.problems, ...theirs.problems]),
    ].sort((a, b) => a.start - b.start),
    readable: ours.readable || theirs.readable,
    broken: [...new Set([...ours.broken, ...theirs.broken])],
    cut: null,
  };
}

function sanctionWords({ actor }: RegistryEntry): string {
  return actor.sanctions?.length ? ', with sanctions' : '';
}

function listed(differences: readonly string[]): string {
  if (differences.length === 0) return '';
  const more = differences.length - MOST_NAMED;
  return ` (${differences.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''})`;
}

/** A problem outside of the conflict is on both sides. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ start, end, message }) => {
    const key = `${start} ${end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
