import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { actorAt } from '../cursor/actorAtCursor.js';
import { placeOfEntry } from '../registry/entryPlaces.js';
import { affiliationLocations, mentionLocations } from './mentionLocations.js';

/**
 * Finds all references to an actor, from a mention or from the registry: its mentions in the drafts of the folder, those
 * that may be others' among them, and the affiliations of other entries.
 */
export function registerReferences(desk: Desk): vscode.Disposable {
  return vscode.languages.registerReferenceProvider('*', {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const here = await actorAt(desk, document, position);
      if (!here || here.ids.length === 0) return undefined;
      const { registry, ids } = here;
      const entries = includeDeclaration ? ids.flatMap((id) => registry.entries.get(id) ?? []) : [];
      const declared = entries.flatMap((entry) => {
        const place = placeOfEntry(registry, entry);
        return place ? [new vscode.Location(place.uri, place.name)] : [];
      });
      return [
        ...declared,
        ...affiliationLocations(registry, ids),
        ...(await mentionLocations(desk, registry, ids, token)),
      ];
    },
  });
}
