import type { Annotation, Mention } from '../../engine/annotation.js';
import { UNMARKED } from '../../engine/reports/publication/publicationActors.js';

/**
 * The actors of the registry whose name an imported list has, though their entries have no such sanction, each with the
 * sentence that says so. A name match alone: nobody of them is sanctioned for certain. What was silenced is not among them.
 */
export function listedNames({
  notes,
  mentions,
}: Pick<Annotation, 'notes' | 'mentions'>): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  for (const { code, start, message } of notes) {
    if (code !== UNMARKED) continue;
    const actor = mentions.find((one) => one.start === start)?.actor;
    if (actor) listed.set(actor, message);
  }
  return listed;
}

/** Whether a mention is an actor's among `listedNames`. */
export function isNamedOnList(
  { actor }: Mention,
  annotation: Pick<Annotation, 'notes' | 'mentions'> | undefined,
): boolean {
  return actor !== null && annotation !== undefined && listedNames(annotation).has(actor);
}
