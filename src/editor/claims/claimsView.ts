import * as vscode from 'vscode';
import { readClaims } from '../../engine/reports/readClaims.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { askForFilter, filterWords, isFiltering } from './claimsFilter.js';
import { claimAt, GROUPINGS, NO_FILTER } from './claimsModel.js';
import { ClaimsTree, type ShownNode } from './claimsTree.js';
import { claimCount, openWords } from '../wording/claimText.js';
import { setContext } from '../kit/contextKeys.js';
import { claimsMarkdown, copyMarkdown, countClaims, nodesMarkdown, topmost } from './copyClaims.js';
import { nameOfDraft } from '../drafts/draftEditor.js';
import { onMuchUnread, whyNothingIsKnown } from '../drafts/beingRead.js';
import { DraftListView } from '../drafts/draftListView.js';
import { progressOf, reviewsByClaim } from '../../engine/decisions/claimStanding.js';
import { claimsNotRead, notReadWords } from '../wording/notReadWords.js';

/** Whether the view follows the cursor, as the workspace remembers it. */
const FOLLOWING = 'copydesk.claims.following';

/** Why the claims view is empty; each reason has its own welcome text in package.json. */
type Emptiness =
  '' | 'noDraft' | 'reading' | 'emptyDraft' | 'off' | 'notEnglish' | 'noClaims' | 'filtered';

/** The draft's claims in the side bar: who says what, in whose words. */
export function registerClaimsView(desk: Desk): vscode.Disposable {
  const memory = desk.context.workspaceState;
  const isFollowing = (): boolean => memory.get(FOLLOWING, true);
  const tree = new ClaimsTree();
  const list = new DraftListView(desk, tree, {
    id: 'copydesk.claims',
    groupings: GROUPINGS,
    isFollowing,
    rowAt: (span) =>
      claimAt(
        [...tree.items].map((item) => ({ item, passage: item.read.passage })),
        span,
      )?.item,
    describe: (view) => {
      describeClaims(tree, view);
      setContext('copydesk.claims.following', isFollowing());
    },
  });
  list.own(onMuchUnread(desk, () => list.describe()));
  for (const [name, following] of [
    ['followCursor', true],
    ['stopFollowingCursor', false],
  ] as const)
    list.command(name, async () => {
      await memory.update(FOLLOWING, following);
      list.describe();
    });
  list.command('filter', async () => {
    const { draft, filter: before } = tree;
    if (!draft) return;
    const { claims } = await draft.current();
    const filter = await askForFilter(
      readClaims(draft.document.getText(), claims, () => undefined),
      reviewsByClaim(draft.annotation!),
      before,
      (tried) => list.show({ filter: tried }),
    );
    list.show({ filter: filter ?? before });
  });
  list.command('clearFilter', () => list.show({ filter: NO_FILTER }));
  list.command('copyAsMarkdown', () => copyAll(tree));
  list.command('copyItem', (node: ShownNode, selected: readonly ShownNode[] = [node]) => {
    const nodes = topmost(selected.filter((one) => one.type === 'claim' || one.type === 'group'));
    return (
      tree.draft && copyMarkdown(nodesMarkdown(tree.draft.document, nodes), countClaims(nodes))
    );
  });
  return list;
}

function describeClaims(tree: ClaimsTree, view: vscode.TreeView<ShownNode>): void {
  const { draft, filter } = tree;
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
}

/** Copies the claims that are shown, or says why there are none. */
async function copyAll(tree: ClaimsTree): Promise<unknown> {
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
}

function emptiness(draft: OpenDraft | undefined, all: number, shown: number): Emptiness {
  if (shown > 0) return '';
  const unknown = whyNothingIsKnown(draft);
  if (unknown || !draft?.annotation) return unknown ?? '';
  if (draft.annotation.withoutClaims) return 'off';
  if (all > 0) return 'filtered';
  // What was not read is told above the list, and may be full of claims.
  if (draft.annotation.unread.length > 0) return '';
  return draft.annotation.foreign ? 'notEnglish' : 'noClaims';
}
