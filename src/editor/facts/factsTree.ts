import * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import { lostDecisionItem } from '../checking/lostReviews.js';
import { isNotHeld } from '../../engine/decisions/claimStanding.js';
import { SeenPassages } from '../../engine/decisions/seenPassage.js';
import type { DraftTree, ShownList } from '../drafts/draftListView.js';
import { draftCommand } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';
import { factCount, factKindHeading, factKindWord } from '../wording/checkedFactText.js';
import {
  reviewLines,
  STANDING_ICONS,
  standingMeaning,
  standingWord,
} from '../wording/reviewText.js';
import {
  type FactFilter,
  type FactGroup,
  type FactGrouping,
  type FactNode,
  type FactRow,
  factTree,
  filtersFacts,
  type LostFactGroup,
  type LostFactRow,
  lostFacts,
  NO_FACT_FILTER,
} from './factsModel.js';

/** The facts of one draft as a tree, with a box to tick for each. */
export class FactsTree implements DraftTree<FactNode, FactGrouping, FactFilter> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private groups: readonly FactGroup[] = [];
  private lost?: LostFactGroup;
  /** What is drawn, to be compared: a draft is read several times while it opens, and a row that is drawn anew loses the click that is on it. */
  private drawn = '';
  draft?: OpenDraft;
  grouping: FactGrouping = 'sentence';
  filter: FactFilter = NO_FACT_FILTER;

  /** Shows a draft, or none, or shows it in another way. */
  show(shown: Partial<ShownList<FactGrouping, FactFilter>>): void {
    Object.assign(this, shown);
    const { draft, filter, grouping } = this;
    const annotation = draft?.annotation;
    const groups = annotation
      ? factTree(draft!.document.getText(), annotation, grouping, filter)
      : [];
    const lost = annotation && !filtersFacts(filter) ? lostFacts(annotation) : undefined;
    const drawn = JSON.stringify([draft?.document.uri.toString(), groups, lost], (key, value) =>
      key === 'parent' ? undefined : value,
    );
    const isDrawn = drawn === this.drawn;
    if (!isDrawn) Object.assign(this, { groups, lost, drawn });
    if (annotation) {
      const seen = SeenPassages.ofFacts(draft!.document.getText(), annotation);
      for (const row of this.rows) row.seen = seen.of(row.id);
    }
    if (!isDrawn) this.changed.fire();
  }

  /** Draws every row anew, though nothing has changed: a box that was ticked in vain loses its tick. */
  redraw(): void {
    this.changed.fire();
  }

  /** The facts that are shown, from the top down. */
  get rows(): readonly FactRow[] {
    return this.groups.flatMap(({ children }) => children);
  }

  getChildren(node?: FactNode): FactNode[] {
    if (node) return 'children' in node ? [...node.children] : [];
    return [...(this.lost ? [this.lost] : []), ...this.groups];
  }

  getParent(node: FactNode): FactNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: FactNode): vscode.TreeItem {
    const { document } = this.draft!;
    if (node.type === 'fact') return factItem(node, document);
    if (node.type === 'group') return groupItem(node, document);
    if (node.type === 'lostFact') return lostItem(node, document);
    const item = new vscode.TreeItem(
      vscode.l10n.t('Decisions Without a Fact'),
      vscode.TreeItemCollapsibleState.Expanded,
    );
    item.id = node.id;
    item.description = String(node.children.length);
    item.iconPath = new vscode.ThemeIcon('debug-disconnect');
    item.accessibilityInformation = {
      label: vscode.l10n.t('Decisions without a fact: {0}', node.children.length),
    };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

const { Checked, Unchecked } = vscode.TreeItemCheckboxState;

function groupItem(group: FactGroup, document: vscode.TextDocument): vscode.TreeItem {
  const { children, words, span, kind } = group;
  const label = words ?? factKindHeading(kind!);
  const done = children.filter(({ standing }) => standing === 'checked').length;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = `${done}/${children.length}`;
  item.tooltip = label;
  const counted = vscode.l10n.t('{0}, {1} checked', factCount(children.length), done);
  item.accessibilityInformation = { label: `${label}; ${counted}` };
  item.contextValue = 'factGroup';
  item.checkboxState = {
    state: done === children.length ? Checked : Unchecked,
    tooltip: vscode.l10n.t('Mark all of these facts as checked'),
    accessibilityInformation: { label: vscode.l10n.t('All of these facts are checked') },
  };
  if (span)
    item.command = draftCommand(document, rangeOf(document, span), vscode.l10n.t('Show Passage'));
  return item;
}

function factItem(row: FactRow, document: vscode.TextDocument): vscode.TreeItem {
  const { fact, words, standing, anchored } = row;
  const range = rangeOf(document, fact);
  const item = new vscode.TreeItem(words, vscode.TreeItemCollapsibleState.None);
  item.id = row.id;
  const decided = standing === 'unchecked' ? '' : factStandingWord(row);
  item.description = [factKindWord(fact.kind), decided].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(STANDING_ICONS[standing]);
  item.tooltip = factTooltip(row);
  item.accessibilityInformation = {
    label: vscode.l10n.t(
      '{0}, {1}, {2}, line {3}',
      words,
      factKindWord(fact.kind),
      factStandingWord(row),
      range.start.line + 1,
    ),
  };
  item.contextValue = [
    'fact',
    fact.added ? 'added' : '',
    anchored?.state === 'changed' ? 'changed' : '',
  ]
    .filter(Boolean)
    .join(' ');
  item.checkboxState = {
    state: standing === 'checked' ? Checked : Unchecked,
    tooltip:
      standing === 'checked'
        ? vscode.l10n.t('Checked: clear the box to reopen it')
        : vscode.l10n.t('Mark as checked'),
    accessibilityInformation: { label: `${words}, ${factStandingWord(row)}` },
  };
  item.command = draftCommand(document, range, vscode.l10n.t('Show Fact'));
  return item;
}

/** How a fact stands, in a few words: that it was opened again by an edit after clearing is another matter than its own words' change. */
export function factStandingWord({
  standing,
  anchored,
}: Pick<FactRow, 'standing' | 'anchored'>): string {
  const decision = anchored?.review.decision;
  if (!anchored?.reopened || anchored.state !== 'found') return standingWord(standing, decision);
  return isNotHeld(decision)
    ? vscode.l10n.t('{0}; open again: edited since it was cleared', standingWord(decision!))
    : vscode.l10n.t('open again: edited since it was cleared');
}

function factTooltip(row: FactRow): vscode.MarkdownString {
  const { words, fact, standing, anchored } = row;
  const tooltip = new vscode.MarkdownString();
  tooltip
    .appendMarkdown('**')
    .appendText(words)
    .appendMarkdown(`** (${factKindWord(fact.kind)})  \n*${factStandingWord(row)}*`);
  if (!anchored?.reopened)
    tooltip.appendMarkdown(': ').appendText(standingMeaning(standing, 'fact'));
  for (const line of anchored ? reviewLines(anchored) : [])
    tooltip.appendMarkdown('  \n').appendText(line);
  return tooltip;
}

function lostItem(row: LostFactRow, document: vscode.TextDocument): vscode.TreeItem {
  const { review, before, candidates } = row.anchored;
  const decision = review.dismissed ? vscode.l10n.t('dismissed') : standingWord(review.decision);
  return lostDecisionItem(document, {
    id: row.id,
    words: before || review.id,
    decision,
    anchored: row.anchored,
    nearest: candidates[0],
    aloud: vscode.l10n.t('{0}; {1}; its fact was not found', decision, before ?? ''),
    contextValue: 'lostFact',
  });
}
