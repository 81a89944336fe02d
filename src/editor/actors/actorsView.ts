import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Span } from '../../engine/annotation.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Registry } from '../../desk/registry/registry.js';
import { type ActorNode, countActors, type NamedActor } from './actorsModel.js';
import { occurrenceFrom } from './draftedModel.js';
import { ActorsTree } from './actorsTree.js';
import { countsWords } from '../wording/actorWords.js';
import { isWhole, notReadWords } from '../wording/notReadWords.js';
import { setContext } from '../kit/contextKeys.js';
import { onMuchUnread, whyNothingIsKnown } from '../drafts/beingRead.js';
import { focusDraft, goTo } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';

/** Why the actors view is empty; each reason has its own welcome text in package.json. */
type Emptiness =
  '' | 'noDraft' | 'reading' | 'emptyDraft' | 'noFolder' | 'noRegistry' | 'nobodyNamed';

/** Who is named in the draft, in the side bar. */
export function registerActorsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const tree = lifetime.own(new ActorsTree());
  const view = lifetime.own(
    vscode.window.createTreeView<ActorNode>('copydesk.actors', {
      treeDataProvider: tree,
      showCollapseAll: true,
      canSelectMany: true,
    }),
  );

  const refresh = (): void => {
    const draft = desk.drafts.active;
    tree.show(draft);
    const nodes = tree.getChildren();
    view.description =
      nodes.length > 0 ? countsWords(countActors(draft!.annotation!.mentions)) : undefined;
    const failed = draft?.annotation?.unread.filter(isWhole) ?? [];
    const missed = nodes.length === 0 ? notFoundWords(draft?.registry) : [];
    view.message = draft
      ? [...notReadWords(draft.document, failed), ...missed].join('\n')
      : undefined;
    const emptiness: Emptiness =
      nodes.length > 0 || failed.length > 0 || missed.length > 0
        ? ''
        : (whyNothingIsKnown(draft) ?? whyNobody(draft?.registry));
    setContext('copydesk.actors.empty', emptiness);
  };
  lifetime.own(onMuchUnread(desk, refresh));
  lifetime.own(desk.drafts.onDidChangeActive(refresh));
  lifetime.own(desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && refresh()));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.actors.pin', async (node: NamedActor) => {
      const draft = tree.draft;
      if (!draft) return;
      const { start } = rangeOf(draft.document, node.mentions[0]);
      goTo(await focusDraft(draft), new vscode.Range(start, start));
      await vscode.commands.executeCommand('copydesk.mention.pin');
    }),
  );
  for (const [command, step] of [
    ['copydesk.actors.nextOccurrence', 1],
    ['copydesk.actors.previousOccurrence', -1],
  ] as const)
    lifetime.own(
      vscode.commands.registerCommand(command, async (node?: ActorNode) => {
        const draft = tree.draft;
        const spans = occurrencesOf(node ?? view.selection[0]);
        if (!draft || spans.length === 0) return;
        const editor = await focusDraft(draft);
        const offset = draft.document.offsetAt(
          step > 0 ? editor.selection.start : editor.selection.end,
        );
        goTo(editor, rangeOf(draft.document, occurrenceFrom(spans, offset, step)));
      }),
    );
  refresh();
  return lifetime;
}

/** Why a draft that was read names nobody. A draft that is not saved, outside of any folder, can have no registry. */
function whyNobody(registry: Registry | undefined): Emptiness {
  if (!registry) return 'noFolder';
  return registry.uris.length === 0 ? 'noRegistry' : 'nobodyNamed';
}

/** That a registry may be there and was not found. */
function notFoundWords(registry: Registry | undefined): string[] {
  return (registry?.problems ?? [])
    .filter(({ isFolder }) => isFolder)
    .flatMap(({ problems }) => problems.map(({ message }) => message));
}

/** Where the draft names whom a row is about. */
function occurrencesOf(node: ActorNode | undefined): readonly Span[] {
  switch (node?.type) {
    case 'actor':
      return node.mentions;
    case 'drafted':
      return node.drafted.mentions;
    case 'mention':
    case 'draftedUse':
      return occurrencesOf(node.parent);
    default:
      return [];
  }
}
