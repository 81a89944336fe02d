import type { Note } from '../annotation.js';
import type { DraftBeforePublication, Item } from './publication.js';
import type { Placer } from './passages.js';

/** The rule for what must not be published: TK, [[...]]. */
export const PLACEHOLDERS = 'leftover-mark';

/** The notes of a draft that are to be looked at, those that say the same as one item. */
export function noteItems(
  { annotation }: DraftBeforePublication,
  place: Placer,
  isWanted: (note: Note) => boolean,
): Item[] {
  const byWords = new Map<string, Note[]>();
  for (const note of annotation.notes.filter(isWanted)) {
    const same = byWords.get(note.message);
    if (same) same.push(note);
    else byWords.set(note.message, [note]);
  }
  return [...byWords].map(([label, notes]) => ({
    label,
    facts: notes[0].code === PLACEHOLDERS ? [] : [notes[0].severity],
    passages: notes.map((note) => place.sentence(note)),
  }));
}
