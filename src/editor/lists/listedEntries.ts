import * as vscode from 'vscode';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { RegisteredEntry } from '../../desk/registry/registry.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { addDesignation } from '../../engine/registry/edits/designationEdits.js';
import type { Designation } from '../../engine/registry/registrySchema.js';
import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import { designationOf } from '../../engine/sanctions/compiled/listingEntry.js';
import { reconcile } from '../../engine/sanctions/screening/reconcileRegistry.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { openEntry } from '../registry/newEntry.js';
import { entryNow } from '../registry/registryEdits.js';
import { NO_EDIT, sayWritten, writeEdit } from '../registry/writeEntries.js';
import { listedNames } from '../wording/namesOnLists.js';

/** An actor of the registry whose name a list has, though its entry has no such sanction. */
export interface EntryOnList {
  readonly entry: RegisteredEntry;
  /** The party with that name; `name` is as the list has it. */
  readonly match: ListingMatch;
  /** The entry's name or alias that the party has, too. */
  readonly called: string;
}

/** What of that a mention is about, if its draft says so of the actor (`list-unmarked`) and nobody has silenced it. */
export async function listedEntryOf(
  desk: Desk,
  { document, registry }: OpenDraft,
  { actor }: Mention,
  annotation: DraftAnnotation,
): Promise<EntryOnList | undefined> {
  const entry = actor === null ? undefined : registry?.entries.get(actor);
  if (!entry || !listedNames(annotation).has(entry.actor.id)) return undefined;
  const { ignores } = await desk.decisions.of(document.uri);
  const found = reconcile(entry.actor, desk.lists.inForce, annotation.date, ignores).find(
    ({ code }) => code === 'list-unmarked',
  );
  if (found?.code !== 'list-unmarked') return undefined;
  const { id, name } = found.list.party(found.listing);
  const match: ListingMatch = { list: found.list.head.summary.list, id, name, strength: 'strong' };
  return { entry, match, called: found.name };
}

/**
 * Writes into an entry of the registry that it is the listed party, and says so with a button that opens it: the draft keeps the focus.
 * @returns the entry's id; undefined where the entry says so already, or the file is too broken for it
 * @throws Error that a person can read
 */
export async function markListed(
  { uri, actor }: RegisteredEntry,
  listing: Listing,
  head: ListHead,
): Promise<string | undefined> {
  const designation = designationOf(listing, head);
  const isSame = (one: Designation): boolean =>
    one.authority === designation.authority && String(one.id) === String(designation.id);
  const written = await writeEdit(uri, (text) => {
    const file = parseRegistry(text, vscode.workspace.asRelativePath(uri));
    const entry = entryNow(file, uri, actor);
    if (entry?.actor.sanctions?.some(isSame)) return NO_EDIT;
    return entry && addDesignation(file, entry, designation);
  });
  if (!written) return undefined;
  const said = vscode.l10n.t(
    'The entry {0} now has the designation from the list {1}.',
    actor.name,
    head.summary.title,
  );
  void sayWritten(said, written, vscode.l10n.t('Open Entry'), () => openEntry(uri, actor.id));
  return actor.id;
}
