import { applyEdit, editBetween } from './textEdit.js';
import { type Addition, addActor, type NewActor } from './addActor.js';

/**
 * Adds several actors behind the last one of a registry, in their order, as one edit; comments and all else stay.
 * @returns null where the text is no registry that can be added to; the cursor stands at the end of the last new entry
 */
export function addActors(text: string, actors: readonly NewActor[]): Addition | null {
  let written = text;
  let cursor = 0;
  for (const actor of actors) {
    const addition = addActor(written, actor);
    if (!addition) return null;
    written = applyEdit(written, addition.edit);
    cursor = addition.cursor;
  }
  return { edit: editBetween(text, written), cursor };
}
