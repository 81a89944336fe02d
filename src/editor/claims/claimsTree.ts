import * as vscode from 'vscode';
import { readClaims } from '../../engine/reports/readClaims.js';
import type { OpenDraft } from '../host/openDraft.js';
import { isFiltering } from './claimsFilter.js';
import {
  claimTree,
  type ClaimFilter,
  type ClaimItem,
  type ClaimNode,
  type Grouping,
  claimItemsOf,
  NO_FILTER,
} from './claimsModel.js';
import { hedgedTreeItem } from './hedgedItems.js';
import { type HedgedNode, hedgedSection, isHedged } from './hedgedModel.js';
import { isLost, type LostNode, lostSection, lostTreeItem } from '../checking/lostReviews.js';
import {
  claimless,
  NO_REVIEWS,
  type ReviewsByClaim,
  reviewsByClaim,
} from '../../engine/decisions/claimStanding.js';
import { SeenPassages } from '../../engine/decisions/seenPassage.js';
import type { DraftTree, ShownList } from '../drafts/draftListView.js';
import { relatedIds } from './relatedClaims.js';
import { claimGroupItem, claimTreeItem } from './claimTreeItem.js';
import { claimTooltip } from './claimTooltip.js';

/** What the claims view shows: claims, and apart from them decisions whose claim is gone and what the draft itself hedges. */
export type ShownNode = ClaimNode | HedgedNode | LostNode;

/** The claims of one draft as a tree. */
export class ClaimsTree implements DraftTree<ShownNode, Grouping, ClaimFilter> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes?: ClaimNode[];
  draft?: OpenDraft;
  grouping: Grouping = 'order';
  filter: ClaimFilter = NO_FILTER;

  /** The claims that are shown, from the top down. */
  get items(): Iterable<ClaimItem> {
    return claimItemsOf(this.roots());
  }

  /** Shows a draft, or none, or shows it in another way. */
  show(shown: Partial<ShownList<Grouping, ClaimFilter>>): void {
    Object.assign(this, shown);
    this.nodes = undefined;
    this.changed.fire();
  }

  /** The claims' own nodes at the top. */
  get claims(): readonly ClaimNode[] {
    return this.roots();
  }

  getChildren(node?: ShownNode): ShownNode[] {
    if (node) return node.type === 'hedged' || node.type === 'lost' ? [] : [...node.children];
    const { annotation, document } = this.draft ?? {};
    const section =
      annotation && document && !isFiltering(this.filter)
        ? hedgedSection(document.getText(), annotation.hedgedStatements)
        : undefined;
    return [
      ...this.roots(),
      ...[lostSection(annotation ? claimless(annotation) : []), section].flatMap(
        (one) => one ?? [],
      ),
    ];
  }

  getParent(node: ShownNode): ShownNode | undefined {
    return node.type === 'claim' || node.type === 'hedged' || node.type === 'lost'
      ? node.parent
      : undefined;
  }

  getTreeItem(node: ShownNode): vscode.TreeItem {
    if (isHedged(node)) return hedgedTreeItem(node, this.draft!.document);
    if (isLost(node)) return lostTreeItem(node, this.draft!.document);
    return node.type === 'group'
      ? claimGroupItem(node)
      : claimTreeItem(node, this.draft!, this.reviews, this.related);
  }

  resolveTreeItem(item: vscode.TreeItem, node: ShownNode): vscode.TreeItem {
    if (node.type === 'claim') item.tooltip = claimTooltip(node, this.reviews, this.draft);
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get reviews(): ReviewsByClaim {
    return this.draft?.annotation ? reviewsByClaim(this.draft.annotation) : NO_REVIEWS;
  }

  /** The claims from which commands lead to others. */
  private related = relatedIds([]);

  private roots(): ClaimNode[] {
    if (this.nodes) return this.nodes;
    const { annotation, document, registry } = this.draft ?? {};
    this.related = relatedIds(annotation?.claims ?? []);
    if (!annotation || !document) return (this.nodes = []);
    const text = document.getText();
    this.nodes = claimTree(
      readClaims(text, annotation.claims, (id) => registry?.entries.get(id)?.actor.name),
      this.grouping,
      this.filter,
      this.reviews,
    );
    const seen = SeenPassages.ofClaims(text, annotation);
    for (const item of claimItemsOf(this.nodes)) item.seen = seen.of(item.id);
    return this.nodes;
  }
}
