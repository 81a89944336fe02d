import * as vscode from 'vscode';
import type { AnchoredReview, Span } from '../../engine/annotation.js';
import { wordsDecidedOn } from '../../engine/decisions/anchoring/decidedWords.js';
import { draftCommand } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';
import { reviewLines, standingWord } from '../wording/reviewText.js';

/** Decisions that are on no claim any more, apart from the claims. */
export interface LostSection {
  readonly type: 'lostSection';
  readonly id: 'lost';
  readonly children: readonly LostReview[];
}

/** One of them. */
export interface LostReview {
  readonly type: 'lost';
  readonly id: string;
  readonly anchored: AnchoredReview;
  readonly parent: LostSection;
}

export type LostNode = LostSection | LostReview;

/** The section of a draft's lost reviews, or nothing where there is none. */
export function lostSection(lost: readonly AnchoredReview[]): LostSection | undefined {
  if (lost.length === 0) return undefined;
  const section: { type: 'lostSection'; id: 'lost'; children: LostReview[] } = {
    type: 'lostSection',
    id: 'lost',
    children: [],
  };
  section.children = lost.map((anchored) => ({
    type: 'lost',
    id: `lost:${anchored.review.id}`,
    anchored,
    parent: section,
  }));
  return section;
}

export function isLost(node: { readonly type: string }): node is LostNode {
  return node.type === 'lostSection' || node.type === 'lost';
}

/** As the claims view shows it; a click leads to where it most likely belongs. */
export function lostTreeItem(node: LostNode, document: vscode.TextDocument): vscode.TreeItem {
  if (node.type === 'lostSection') {
    const item = new vscode.TreeItem(
      vscode.l10n.t('Decisions Without a Claim'),
      vscode.TreeItemCollapsibleState.Expanded,
    );
    item.id = node.id;
    item.description = String(node.children.length);
    item.iconPath = new vscode.ThemeIcon('debug-disconnect');
    item.accessibilityInformation = {
      label: vscode.l10n.t('Decisions without a claim: {0}', node.children.length),
    };
    item.contextValue = 'lostSection';
    return item;
  }
  const { review, before, candidates, spans } = node.anchored;
  return lostDecisionItem(document, {
    id: node.id,
    words: before ?? wordsDecidedOn(review),
    decision: standingWord(review.decision),
    anchored: node.anchored,
    nearest: candidates[0] ?? spans[0],
    aloud: vscode.l10n.t(
      '{0}; {1}; its claim was not found again',
      standingWord(review.decision),
      before ?? '',
    ),
    contextValue: 'lost',
  });
}

/** A decision on words that were not found again, as a row; a click leads to where it most likely belongs. */
export function lostDecisionItem(
  document: vscode.TextDocument,
  lost: {
    readonly id: string;
    readonly words: string;
    /** What was decided, in a word or two. */
    readonly decision: string;
    readonly anchored: Parameters<typeof reviewLines>[0];
    /** The passage that it most likely belongs to. */
    readonly nearest: Span | undefined;
    /** What a screen reader says. */
    readonly aloud: string;
    readonly contextValue: string;
  },
): vscode.TreeItem {
  const { decision } = lost;
  const item = new vscode.TreeItem(lost.words);
  item.id = lost.id;
  item.description = decision;
  item.iconPath = new vscode.ThemeIcon('debug-disconnect');
  item.tooltip = [decision, ...reviewLines(lost.anchored)].join('\n');
  item.accessibilityInformation = { label: lost.aloud };
  item.contextValue = lost.contextValue;
  if (lost.nearest)
    item.command = draftCommand(
      document,
      rangeOf(document, lost.nearest),
      vscode.l10n.t('Show the Nearest Passage'),
    );
  return item;
}
