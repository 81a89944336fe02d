import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { actorAt } from '../cursor/actorAtCursor.js';
import { pickActor } from '../actors/actorPick.js';
import { placeOfEntry } from '../registry/entryPlaces.js';
import { mentionLocations, mentionsOf, progressWords } from './mentionLocations.js';
import { MentionsModel } from './mentionsModel.js';
import { registryWithActors } from '../registry/registryHere.js';

/** What VS Code's own "References" view lets others show in it (its extension's API; see references-view.d.ts there). */
interface ReferencesView {
  setInput(input: {
    readonly contextValue: string;
    readonly title: string;
    readonly location: vscode.Location;
    resolve(): MentionsModel;
    with(location: vscode.Location): unknown;
  }): void;
}

/**
 * Finds an actor's mentions in all drafts of the folder. From the line above an entry (a registry file and an id) they
 * show in a peek; else, for the actor at the cursor or one that the person picks, in the References view, as they are found.
 */
export function registerFindMentions(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.findMentions',
    async (file?: vscode.Uri, id?: string) => {
      if (file && id) return peek(desk, file, id);
      const found = (await atCursor(desk)) ?? (await picked(desk));
      return found && stream(desk, found.registry, found.entry);
    },
  );
}

async function atCursor(
  desk: Desk,
): Promise<{ registry: Registry; entry: RegisteredEntry } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const here = editor && (await actorAt(desk, editor.document, editor.selection.active));
  const entry = here?.ids.length === 1 ? here.registry.entries.get(here.ids[0]) : undefined;
  return here && entry && { registry: here.registry, entry };
}

async function picked(
  desk: Desk,
): Promise<{ registry: Registry; entry: RegisteredEntry } | undefined> {
  const registry = await registryWithActors(desk);
  const chosen =
    registry &&
    (await pickActor(registry, {
      title: vscode.l10n.t('Find Mentions in Workspace'),
      placeholder: vscode.l10n.t('Name, alias or role'),
      words: '',
      draft: desk.drafts.active,
    }));
  return registry && chosen && { registry, entry: chosen.entry };
}

async function peek(desk: Desk, file: vscode.Uri, id: string): Promise<void> {
  const registry = desk.registries.for(file);
  await registry?.loaded;
  const entry = registry?.entries.get(id);
  const place = registry && entry && placeOfEntry(registry, entry);
  if (!registry || !place) return;
  const stop = new vscode.CancellationTokenSource();
  const locations = await mentionLocations(
    desk,
    registry,
    [id],
    stop.token,
    ({ actor }) => actor === id,
  );
  stop.dispose();
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    place.uri,
    place.range.start,
    locations,
  );
}

async function stream(desk: Desk, registry: Registry, entry: RegisteredEntry): Promise<void> {
  const view = await vscode.extensions
    .getExtension<ReferencesView>('vscode.references-view')
    ?.activate();
  const place = placeOfEntry(registry, entry);
  if (!view || !place) return peek(desk, entry.uri, entry.actor.id);
  const model = new MentionsModel();
  const input = {
    contextValue: 'copydesk.mentions',
    title: vscode.l10n.t('Mentions of {0}', entry.actor.name),
    location: new vscode.Location(place.uri, place.name),
    resolve: () => model,
    with: () => input,
  };
  view.setInput(input);
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: input.title,
  };
  await vscode.window.withProgress(options, async (progress, token) => {
    let before = 0;
    for await (const { step, mentions } of mentionsOf(desk, registry, [entry.actor.id], token)) {
      if (model.closed) return;
      if (mentions.length > 0) model.add(step, mentions);
      const percent = Math.floor((100 * step.done) / step.total);
      if (percent === before) continue;
      progress.report({ message: progressWords(step), increment: percent - before });
      before = percent;
    }
    model.finish(token.isCancellationRequested);
  });
}
