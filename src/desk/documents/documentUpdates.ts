import type { AttachedDocument } from '../../engine/decisions/decision.js';
import type { DocumentUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import { updateFrom } from '../decisions/decisionUpdates.js';

/**
 * A document that is attached. Where it is already, as when somebody attaches a newer copy, what people wrote about it stays:
 * its title and who speaks in it, and the id that they gave it.
 * @param attached what the draft rests on already
 */
export function documentAttached(
  document: AttachedDocument,
  attached: readonly AttachedDocument[] = [],
): DocumentUpdate {
  const place = placeOf(document);
  const id = attached.find((one) => placeOf(one) === place)?.id ?? document.id;
  return updateFrom<AttachedDocument>(id, (before) =>
    before ? { ...document, id, title: before.title, speakers: before.speakers } : document,
  );
}

function placeOf({ url, file }: AttachedDocument): string | undefined {
  return url ?? file?.replace(/^(?:\.\/)+/, '');
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
