import * as vscode from 'vscode';
import { readClaims } from '../../engine/reports/readClaims.js';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { askForFilter, filterWords, isFiltering } from './claimsFilter.js';
import { claimAt, type ClaimFilter, type Grouping, GROUPINGS, NO_FILTER } from './claimsModel.js';
import { ClaimsTree, type ShownNode } from './claimsTree.js';
import { claimCount, openWords } from '../wording/claimText.js';
import { setContext } from '../kit/contextKeys.js';
import { claimsMarkdown, copyMarkdown, countClaims, nodesMarkdown, topmost } from './copyClaims.js';
import { editorOf, nameOfDraft } from '../cursor/draftEditor.js';
import { spanOfRange } from '../kit/ranges.js';
import { progressOf, reviewsByClaim } from '../../engine/decisions/claimStanding.js';
import { claimsNotRead, notReadWords } from '../wording/notReadWords.js';

const FOLLOW_AFTER = 80;
/** What the view remembers in the workspace. */
const GROUPING = 'copydesk.claims.grouping';
const FOLLOWING = 'copydesk.claims.following';

/** Why the claims view is empty; each reason has its own welcome text in package.json. */
type Emptiness = '' | 'noDraft' | 'off' | 'notEnglish' | 'noClaims' | 'filtered';

/** The draft's claims in the side bar: who says what, in whose words. */
export function registerClaimsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const memory = desk.context.workspaceState;
  const tree = lifetime.own(new ClaimsTree());
  const view = lifetime.own(
    vscode.window.createTreeView<ShownNode>('copydesk.claims', {
      treeDataProvider: tree,
      canSelectMany: true,
    }),
  );
  const isFollowing = (): boolean => memory.get(FOLLOWING, true);

  const refresh = (): void => {
    const draft = desk.drafts.active;
    if (draft) tree.show({ draft });
    else tree.clear();
    describe();
    follow.trigger();
  };
  const describe = (): void => {
    const { draft, filter, grouping } = tree;
    const all = draft?.annotation?.claims.length ?? 0;
    const shown = isFiltering(filter) ? countClaims(tree.claims) : all;
    view.description = draft && nameOfDraft(draft);
    // Nobody is told to check what nobody has begun to check.
    const progress = draft?.annotation && progressOf(draft.annotation);
    view.badge =
      progress?.begun && progress.open > 0
        ? { value: progress.open, tooltip: openWords(progress.open) }
        : undefined;
    const messages = [
      ...(draft?.annotation ? notReadWords(draft.document, draft.annotation.unread) : []),
      ...(draft && isFiltering(filter) && shown > 0
        ? [vscode.l10n.t('{0} of {1}: {2}', shown, claimCount(all), filterWords(filter))]
        : []),
    ];
    view.message = messages.length > 0 ? messages.join('\n') : undefined;
    setContext('copydesk.claims.empty', emptiness(draft, all, shown));
    setContext('copydesk.claims.filtered', isFiltering(filter));
    setContext('copydesk.claims.grouping', grouping);
    setContext('copydesk.claims.following', isFollowing());
  };
  const follow = lifetime.own(
    new Debounce(FOLLOW_AFTER, () => {
      if (isFollowing() && view.visible) void revealCursor(tree, view, desk.log);
    }),
  );
  const filterBy = (filter: ClaimFilter): void => {
    tree.show({ filter });
    describe();
  };
  const command = (id: string, run: (...args: never[]) => unknown): void =>
    void lifetime.own(vscode.commands.registerCommand(id, run));

  tree.show({ grouping: memory.get<Grouping>(GROUPING, 'order') });
  lifetime.own(desk.drafts.onDidChangeActive(refresh));
  lifetime.own(desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && refresh()));
  lifetime.own(view.onDidChangeVisibility(() => follow.trigger()));
  lifetime.own(
    vscode.window.onDidChangeTextEditorSelection(
      ({ textEditor }) => textEditor.document === tree.draft?.document && follow.trigger(),
    ),
  );

  for (const grouping of GROUPINGS)
    command(`copydesk.claims.groupBy${grouping[0].toUpperCase()}${grouping.slice(1)}`, async () => {
      await memory.update(GROUPING, grouping);
      tree.show({ grouping });
      describe();
      follow.trigger();
    });
  for (const [id, following] of [
    ['followCursor', true],
    ['stopFollowingCursor', false],
  ] as const)
    command(`copydesk.claims.${id}`, async () => {
      await memory.update(FOLLOWING, following);
      describe();
      follow.trigger();
    });
  command('copydesk.claims.filter', async () => {
    const { draft, filter: before } = tree;
    if (!draft) return;
    const { claims } = await draft.current();
    filterBy(
      (await askForFilter(
        readClaims(draft.document.getText(), claims, () => undefined),
        reviewsByClaim(draft.annotation!),
        before,
        filterBy,
      )) ?? before,
    );
  });
  command('copydesk.claims.clearFilter', () => filterBy(NO_FILTER));
  command('copydesk.claims.copyAsMarkdown', async () => {
    const { draft } = tree;
    if (!draft)
      return void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft to copy its claims.'),
      );
    const annotation = await draft.current();
    const nodes = tree.claims;
    if (nodes.length === 0)
      return void vscode.window.showInformationMessage(
        claimsNotRead(annotation) ??
          vscode.l10n.t('There is no claim to copy in {0}.', nameOfDraft(draft)),
      );
    return copyMarkdown(
      claimsMarkdown(draft.document, nodes, tree.filter, annotation.claims.length),
      countClaims(nodes),
    );
  });
  command(
    'copydesk.claims.copyItem',
    async (node: ShownNode, selected: readonly ShownNode[] = [node]) => {
      const nodes = topmost(selected.filter((one) => one.type === 'claim' || one.type === 'group'));
      return (
        tree.draft && copyMarkdown(nodesMarkdown(tree.draft.document, nodes), countClaims(nodes))
      );
    },
  );
  refresh();
  return lifetime;
}

/** Selects the claim at the cursor in the view; the keyboard stays where it is. */
async function revealCursor(
  tree: ClaimsTree,
  view: vscode.TreeView<ShownNode>,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const { draft } = tree;
  const editor = draft && editorOf(draft);
  if (!editor || draft.annotation?.version !== draft.document.version) return;
  const found = claimAt(
    [...tree.items].map((item) => ({ item, passage: item.read.passage })),
    spanOfRange(draft.document, editor.selection),
  )?.item;
  if (!found || view.selection.some(({ id }) => id === found.id)) return;
  try {
    await view.reveal(found, { select: true, focus: false });
  } catch (error) {
    // The tree was built anew in the meantime; the next move of the cursor finds it.
    log.debug(`cannot reveal a claim: ${String(error)}`);
  }
}

function emptiness(draft: OpenDraft | undefined, all: number, shown: number): Emptiness {
  if (!draft) return 'noDraft';
  if (!draft.annotation || shown > 0) return '';
  if (draft.annotation.withoutClaims) return 'off';
  if (all > 0) return 'filtered';
  // What was not read is told above the list, and may be full of claims.
  if (draft.annotation.unread.length > 0) return '';
  return draft.annotation.foreign ? 'notEnglish' : 'noClaims';
}
