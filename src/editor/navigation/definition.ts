import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { actorAt } from '../cursor/actorAtCursor.js';
import { placeOfEntry } from '../registry/entryPlaces.js';

/** Leads from a mention, and from an id in the registry, to the actor's entry; an ambiguous mention to all who may be meant. */
export function registerDefinition(desk: Desk): vscode.Disposable {
  // Which languages are drafts' is a setting that may differ from folder to folder: the desk decides, document by document.
  return vscode.languages.registerDefinitionProvider('*', {
    async provideDefinition(document, position, token) {
      const here = await actorAt(desk, document, position);
      if (!here || token.isCancellationRequested) return undefined;
      return here.ids.flatMap((id): vscode.LocationLink[] => {
        const entry = here.registry.entries.get(id);
        const place = entry && placeOfEntry(here.registry, entry);
        return place
          ? [
              {
                originSelectionRange: here.range,
                targetUri: place.uri,
                targetRange: place.range,
                targetSelectionRange: place.name,
              },
            ]
          : [];
      });
    },
  });
}
