import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { reviewFacts } from '../../desk/drafts/reviewFacts.js';
import { settings } from '../host/settings.js';
import { FACT_KINDS, type FactKind } from '../../engine/annotation.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { countFacts, type FactCount } from '../../engine/decisions/factStanding.js';
import { nameOfDraft } from '../drafts/draftEditor.js';
import { onMuchUnread, whyNothingIsKnown } from '../drafts/beingRead.js';
import { DraftListView } from '../drafts/draftListView.js';
import { setContext } from '../kit/contextKeys.js';
import { doOrTell } from '../kit/doOrTell.js';
import { factCount, factCountWords, factKindHeading } from '../wording/checkedFactText.js';
import { notReadWords } from '../wording/notReadWords.js';
import { clearingWords } from './clearingText.js';
import {
  FACT_GROUPINGS,
  type FactFilter,
  type FactNode,
  type FactRow,
  factsAt,
  filtersFacts,
  NO_FACT_FILTER,
} from './factsModel.js';
import { FactsTree } from './factsTree.js';

/** Why the view is empty; each reason has its own welcome text in package.json. */
type Emptiness =
  | ''
  | 'noDraft'
  | 'reading'
  | 'emptyDraft'
  | 'notEnglish'
  | 'noFacts'
  | 'filtered'
  | 'noneOpen'
  | 'off';

/** The draft's facts in the side bar, each with a box to tick. */
export function registerFactsView(desk: Desk): vscode.Disposable {
  const tree = new FactsTree();
  const list = new DraftListView(desk, tree, {
    id: 'copydesk.facts',
    groupings: FACT_GROUPINGS,
    hasCheckboxes: true,
    rowAt: (span) => {
      const [at] = factsAt(tree.draft?.annotation?.facts ?? [], span);
      return at && tree.rows.find(({ id }) => id === at.id);
    },
    describe: (view) => describeFacts(tree, view),
  });
  list.own(onMuchUnread(desk, () => list.describe()));
  list.own(settings.factsEnabled.onDidChange(() => list.describe()));
  list.own(list.view.onDidChangeCheckboxState(({ items }) => void tick(desk, tree, items)));
  list.command('showOpen', () => list.show({ filter: { ...tree.filter, openOnly: true } }));
  list.command('showAll', () => list.show({ filter: NO_FACT_FILTER }));
  list.command('filter', async () => {
    const filter = await askForFactFilter(tree);
    if (filter) list.show({ filter });
  });
  return list;
}

function describeFacts(tree: FactsTree, view: vscode.TreeView<FactNode>): void {
  const { draft, filter } = tree;
  const annotation = draft?.annotation;
  const count = annotation && countFacts(annotation);
  view.description = count && count.all > 0 ? factCountWords(count) : draft && nameOfDraft(draft);
  // Nothing counts down before somebody has begun to check.
  view.badge =
    count && count.open > 0 && count.open < count.all
      ? {
          value: count.open,
          tooltip: vscode.l10n.t('{0} to check in {1}', factCount(count.open), nameOfDraft(draft!)),
        }
      : undefined;
  const shown = tree.rows.length;
  const messages = [
    ...(draft && annotation ? notReadWords(draft.document, annotation.unread) : []),
    ...(draft && annotation?.clearing ? [clearingWords(draft.document, annotation.clearing)] : []),
    ...(count && filtersFacts(filter) && shown > 0
      ? [vscode.l10n.t('{0} of {1}: {2}', shown, factCount(count.all), filterWords(filter))]
      : []),
  ];
  view.message = messages.length > 0 ? messages.join('\n') : undefined;
  setContext('copydesk.facts.empty', emptiness(tree, count, filter));
  setContext('copydesk.facts.filtered', filtersFacts(filter));
}

/** Writes down what was ticked; a sentence's own box stands for all of its facts. */
async function tick(
  desk: Desk,
  tree: FactsTree,
  items: readonly (readonly [FactNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  const { draft } = tree;
  if (!draft) return;
  const wanted = new Map<string, { readonly seen: SeenPassage | string; isChecked: boolean }>();
  for (const [node, state] of items) {
    const rows: readonly FactRow[] =
      node.type === 'fact' ? [node] : node.type === 'group' ? node.children : [];
    const isChecked = state === vscode.TreeItemCheckboxState.Checked;
    for (const { id, seen } of rows) wanted.set(id, { seen: seen ?? id, isChecked });
  }
  for (const isChecked of [true, false]) {
    const ticked = [...wanted.values()].filter((one) => one.isChecked === isChecked);
    if (ticked.length === 0) continue;
    const seen = ticked.map((one) => one.seen);
    const decision = isChecked ? 'checked' : 'unchecked';
    // What was not written down must not look ticked.
    if (!(await doOrTell(() => reviewFacts(desk.decisions, draft, seen, { decision }))))
      tree.redraw();
  }
}

async function askForFactFilter({ filter, draft }: FactsTree): Promise<FactFilter | undefined> {
  const facts = draft?.annotation?.facts ?? [];
  const items = [
    {
      label: vscode.l10n.t('Open Facts Only'),
      description: '',
      picked: filter.openOnly,
      kind: undefined as vscode.QuickPickItemKind | undefined,
      factKind: undefined as FactKind | undefined,
    },
    ...FACT_KINDS.map((factKind) => ({
      label: factKindHeading(factKind),
      description: factCount(facts.filter(({ kind }) => kind === factKind).length),
      picked: filter.kinds.has(factKind),
      kind: undefined,
      factKind,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Filter Facts'),
    placeHolder: vscode.l10n.t('Select what to show; with nothing selected, all facts are shown'),
    canPickMany: true,
  });
  return (
    chosen && {
      openOnly: chosen.some(({ factKind }) => factKind === undefined),
      kinds: new Set(chosen.flatMap(({ factKind }) => factKind ?? [])),
    }
  );
}

function filterWords({ openOnly, kinds }: FactFilter): string {
  return [
    ...(openOnly ? [vscode.l10n.t('open')] : []),
    ...FACT_KINDS.filter((kind) => kinds.has(kind)).map(factKindHeading),
  ].join(', ');
}

function emptiness(
  { draft, rows }: FactsTree,
  count: FactCount | undefined,
  { openOnly }: FactFilter,
): Emptiness {
  if (draft && !settings.factsEnabled.get(draft.document)) return 'off';
  if (rows.length > 0) return '';
  const unknown = whyNothingIsKnown(draft);
  if (unknown || !draft?.annotation) return unknown ?? '';
  if (count && count.all > 0) return openOnly && count.open === 0 ? 'noneOpen' : 'filtered';
  // What was not read is told above the list, and may be full of facts.
  if (draft.annotation.unread.length > 0) return '';
  return draft.annotation.foreign ? 'notEnglish' : 'noFacts';
}
