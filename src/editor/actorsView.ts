import * as vscode from 'vscode';
import type { Desk } from '../desk/desk.js';
import { Lifetime } from '../desk/lifetime.js';
import { type ActorNode, countActors } from './actorsModel.js';
import { ActorsTree } from './actorsTree.js';
import { countsWords } from './actorWords.js';
import { setContext } from './contextKeys.js';

/** Why the actors view is empty; each reason has its own welcome text in package.json. */
type Emptiness = '' | 'noDraft' | 'noRegistry' | 'nobodyNamed';

/** Who is named in the draft, in the side bar. */
export function registerActorsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const tree = lifetime.own(new ActorsTree());
  const view = lifetime.own(vscode.window.createTreeView<ActorNode>('copydesk.actors', { treeDataProvider: tree, showCollapseAll: true }));

  const refresh = (): void => {
    const draft = desk.drafts.active;
    tree.show(draft);
    const nodes = tree.getChildren();
    view.description = nodes.length > 0 ? countsWords(countActors(draft!.annotation!.mentions)) : undefined;
    const emptiness: Emptiness = !draft ? 'noDraft' : !draft.annotation || nodes.length > 0 ? '' : (draft.registry?.uris.length ?? 0) === 0 ? 'noRegistry' : 'nobodyNamed';
    setContext('copydesk.actors.empty', emptiness);
  };
  lifetime.own(desk.drafts.onDidChangeActive(refresh));
  lifetime.own(desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && refresh()));
  refresh();
  return lifetime;
}
