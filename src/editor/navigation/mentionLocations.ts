import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Registry } from '../../desk/registry/registry.js';
import type { SearchStep } from '../../desk/drafts/workspaceMentions.js';
import type { Mention } from '../../engine/annotation.js';
import { locate } from '../../engine/registry/locate.js';
import { sayPartlySearched } from '../host/findFiles.js';
import { rangesOfFile } from '../registry/entryPlaces.js';
import { candidatesOf } from '../drafts/mentions.js';
import { rangeIn } from '../kit/ranges.js';

/** The mentions in one draft that mean one of some actors, or may mean them. */
export interface FoundIn {
  readonly step: SearchStep;
  readonly mentions: readonly Mention[];
}

/** Looks through a workspace's drafts for actors, draft by draft, and says so where that is not all; ends early when the token is cancelled. */
export async function* mentionsOf(
  desk: Desk,
  registry: Registry,
  ids: readonly string[],
  token: vscode.CancellationToken,
): AsyncGenerator<FoundIn> {
  for await (const step of desk.mentions.search(registry, token)) {
    yield {
      step,
      mentions: step.mentions.filter((mention) =>
        candidatesOf(mention).some((id) => ids.includes(id)),
      ),
    };
  }
  const missed = desk.mentions.notSearched(registry);
  if (missed) sayPartlySearched(registry.root, missed);
}

/** The same as places, all at once, with a word in the status bar on how far it is. */
export async function mentionLocations(
  desk: Desk,
  registry: Registry,
  ids: readonly string[],
  token: vscode.CancellationToken,
  isWanted: (mention: Mention) => boolean = () => true,
): Promise<vscode.Location[]> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window },
    async (progress) => {
      const found: vscode.Location[] = [];
      let told = performance.now();
      for await (const { step, mentions } of mentionsOf(desk, registry, ids, token)) {
        for (const mention of mentions)
          if (isWanted(mention))
            found.push(new vscode.Location(step.uri, rangeIn(step.lines, mention)));
        if (performance.now() - told < TELL_EVERY) continue;
        told = performance.now();
        progress.report({ message: progressWords(step) });
      }
      return found;
    },
  );
}

/** In milliseconds: often enough to be seen to move. */
const TELL_EVERY = 200;

export function progressWords({ done, total }: SearchStep): string {
  return vscode.l10n.t('Copydesk: {0} of {1} drafts searched', done, total);
}

/** Where other entries of a registry refer to actors: their affiliations. */
export function affiliationLocations(
  registry: Registry,
  ids: readonly string[],
): vscode.Location[] {
  const found: vscode.Location[] = [];
  for (const uri of registry.uris) {
    const file = registry.file(uri)!;
    for (const entry of file.entries) {
      for (const [i, { actor }] of (entry.actor.affiliations ?? []).entries()) {
        if (ids.includes(actor))
          found.push(
            new vscode.Location(
              uri,
              rangesOfFile(file)(locate(file, entry, ['affiliations', i, 'actor'])),
            ),
          );
      }
    }
  }
  return found;
}
