import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { entryOfKnown } from '../../engine/directories/naming/entryOfKnown.js';
import type { NamedActor } from '../actors/actorsModel.js';
import type { ClaimItem } from '../claims/claimsModel.js';
import { addEntry, fileForEntry } from '../registry/newEntry.js';

/** Adds somebody whom a directory knows to the registry, with all that it says: for the newsroom to read, and to make its own. */
export function registerAddKnown(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.addKnown',
    async (given?: unknown, of?: unknown): Promise<string | undefined> => {
      const id = typeof given === 'string' ? given : idOfRow(given as NamedActor | ClaimItem);
      const draft =
        desk.drafts.open.find(({ document }) => document.uri.toString() === of) ??
        desk.drafts.active;
      const annotation = await draft?.current();
      const known = annotation?.known?.find((one) => one.id === id);
      if (!draft || !known) return undefined;
      try {
        const uri = await fileForEntry(desk, draft.registry);
        if (!uri) return undefined;
        const said = vscode.l10n.t('{0} is in the registry now.', known.name);
        return await addEntry(uri, draft.registry, entryOfKnown(known), said);
      } catch (error) {
        desk.log.error('cannot add to the registry', error as Error);
        return void vscode.window.showErrorMessage((error as Error).message, vscode.l10n.t('OK'));
      }
    },
  );
}

/** Whom a row of the Actors or the Claims view is about. */
function idOfRow(row: NamedActor | ClaimItem | undefined): string | undefined {
  return row?.type === 'claim' ? row.read.voice.actor : row?.actor;
}
