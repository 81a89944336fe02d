import type { AttachedDocument } from '../../engine/decisions/decision.js';
import type { DocumentUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import { updateFrom } from '../decisions/decisionUpdates.js';

/** A document that is attached. Where it is already, as when somebody attaches a newer copy, what people wrote about it stays: its title and who speaks in it. */
export function documentAttached(document: AttachedDocument): DocumentUpdate {
  return updateFrom<AttachedDocument>(document.id, (before) =>
    before ? { ...document, title: before.title, speakers: before.speakers } : document,
  );
}

/** A document that was read again, with all else as the file has it by then; nothing where it is no longer attached. */
export function documentReadAgain(
  id: string,
  read: Pick<AttachedDocument, 'read' | 'sha256'>,
): DocumentUpdate {
  return updateFrom<AttachedDocument, AttachedDocument | undefined>(
    id,
    (before) => before && { ...before, ...read },
  );
}
