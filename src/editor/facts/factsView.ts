import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { reviewFacts } from '../../desk/drafts/reviewFacts.js';
import { Debounce } from '../../desk/host/debounce.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import { FACT_KINDS, type FactKind } from '../../engine/annotation.js';
import { countFacts } from '../../engine/decisions/factStanding.js';
import { editorOf, nameOfDraft } from '../cursor/draftEditor.js';
import { setContext } from '../kit/contextKeys.js';
import { doOrTell } from '../kit/doOrTell.js';
import { spanOfRange } from '../kit/ranges.js';
import { factCount, factCountWords, factKindHeading } from '../wording/checkedFactText.js';
import { notReadWords } from '../wording/notReadWords.js';
import { clearingWords } from './clearingText.js';
import {
  FACT_GROUPINGS,
  type FactFilter,
  type FactGrouping,
  type FactNode,
  type FactRow,
  factsAt,
  filtersFacts,
  NO_FACT_FILTER,
} from './factsModel.js';
import { FactsTree } from './factsTree.js';

const FOLLOW_AFTER_MS = 80;
const GROUPING = 'copydesk.facts.grouping';

/** Why the view is empty; each reason has its own welcome text in package.json. */
type Emptiness = '' | 'noDraft' | 'notEnglish' | 'noFacts' | 'filtered' | 'off';

/** The draft's facts in the side bar, each with a box to tick. */
export function registerFactsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const memory = desk.context.workspaceState;
  const tree = lifetime.own(new FactsTree());
  const view = lifetime.own(
    vscode.window.createTreeView<FactNode>('copydesk.facts', {
      treeDataProvider: tree,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    }),
  );
  const describe = (): void => {
    const { draft, filter, grouping } = tree;
    const annotation = draft?.annotation;
    const count = annotation && countFacts(annotation);
    view.description = count && count.all > 0 ? factCountWords(count) : draft && nameOfDraft(draft);
    // Nothing counts down before somebody has begun to check.
    view.badge =
      count && count.open > 0 && count.open < count.all
        ? {
            value: count.open,
            tooltip: vscode.l10n.t(
              '{0} to check in {1}',
              factCount(count.open),
              nameOfDraft(draft!),
            ),
          }
        : undefined;
    const shown = tree.rows.length;
    const messages = [
      ...(draft && annotation ? notReadWords(draft.document, annotation.unread) : []),
      ...(draft && annotation?.clearing
        ? [clearingWords(draft.document, annotation.clearing)]
        : []),
      ...(count && filtersFacts(filter) && shown > 0
        ? [vscode.l10n.t('{0} of {1}: {2}', shown, factCount(count.all), filterWords(filter))]
        : []),
    ];
    view.message = messages.length > 0 ? messages.join('\n') : undefined;
    setContext('copydesk.facts.empty', emptiness(tree, count?.all ?? 0));
    setContext('copydesk.facts.filtered', filtersFacts(filter));
    setContext('copydesk.facts.grouping', grouping);
  };
  const follow = lifetime.own(
    new Debounce(FOLLOW_AFTER_MS, () => void revealCursor(tree, view, desk.log)),
  );
  const refresh = (): void => {
    tree.show({ draft: desk.drafts.active });
    describe();
    follow.trigger();
  };
  const filterBy = (filter: FactFilter): void => {
    tree.show({ filter });
    describe();
  };
  const command = (id: string, run: (...args: never[]) => unknown): void =>
    void lifetime.own(vscode.commands.registerCommand(id, run));

  tree.show({ grouping: memory.get<FactGrouping>(GROUPING, 'sentence') });
  lifetime.own(desk.drafts.onDidChangeActive(refresh));
  lifetime.own(desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && refresh()));
  lifetime.own(settings.factsEnabled.onDidChange(describe));
  lifetime.own(view.onDidChangeVisibility(() => follow.trigger()));
  lifetime.own(
    vscode.window.onDidChangeTextEditorSelection(
      ({ textEditor }) => textEditor.document === tree.draft?.document && follow.trigger(),
    ),
  );
  lifetime.own(view.onDidChangeCheckboxState(({ items }) => void tick(desk, tree, items)));
  for (const grouping of FACT_GROUPINGS)
    command(`copydesk.facts.groupBy${grouping[0].toUpperCase()}${grouping.slice(1)}`, async () => {
      await memory.update(GROUPING, grouping);
      tree.show({ grouping });
      describe();
    });
  command('copydesk.facts.showOpen', () => filterBy({ ...tree.filter, openOnly: true }));
  command('copydesk.facts.showAll', () => filterBy(NO_FACT_FILTER));
  command('copydesk.facts.filter', async () => {
    const filter = await askForFactFilter(tree);
    if (filter) filterBy(filter);
  });
  refresh();
  return lifetime;
}

/** Writes down what was ticked; a sentence's own box stands for all of its facts. */
async function tick(
  desk: Desk,
  tree: FactsTree,
  items: readonly (readonly [FactNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  const { draft } = tree;
  if (!draft) return;
  const wanted = new Map<string, boolean>();
  for (const [node, state] of items) {
    const rows: readonly FactRow[] =
      node.type === 'fact' ? [node] : node.type === 'group' ? node.children : [];
    for (const { id } of rows) wanted.set(id, state === vscode.TreeItemCheckboxState.Checked);
  }
  for (const isChecked of [true, false]) {
    const ids = [...wanted].filter(([, one]) => one === isChecked).map(([id]) => id);
    if (ids.length === 0) continue;
    const decision = isChecked ? 'checked' : 'unchecked';
    // What was not written down must not look ticked.
    if (!(await doOrTell(() => reviewFacts(desk.decisions, draft, ids, { decision }))))
      tree.redraw();
  }
}

/** Selects the fact at the cursor in the view; the keyboard stays where it is. */
async function revealCursor(
  tree: FactsTree,
  view: vscode.TreeView<FactNode>,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const { draft } = tree;
  const editor = draft && editorOf(draft);
  if (!view.visible || !editor || draft.annotation?.version !== draft.document.version) return;
  const [at] = factsAt(draft.annotation.facts, spanOfRange(draft.document, editor.selection));
  const row = at && tree.rows.find(({ id }) => id === at.id);
  if (!row || view.selection.some(({ id }) => id === row.id)) return;
  try {
    await view.reveal(row, { select: true, focus: false });
  } catch (error) {
    // The tree was built anew in the meantime; the next move of the cursor finds it.
    log.debug(`cannot reveal a fact: ${String(error)}`);
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
    placeHolder: vscode.l10n.t('Tick what to show; nothing ticked shows all facts'),
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

function emptiness({ draft, rows }: FactsTree, all: number): Emptiness {
  if (!draft) return 'noDraft';
  if (!settings.factsEnabled.get(draft.document)) return 'off';
  if (!draft.annotation || rows.length > 0) return '';
  if (all > 0) return 'filtered';
  // What was not read is told above the list, and may be full of facts.
  if (draft.annotation.unread.length > 0) return '';
  return draft.annotation.foreign ? 'notEnglish' : 'noFacts';
}
