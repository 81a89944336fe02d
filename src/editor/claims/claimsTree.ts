import * as vscode from 'vscode';
import type { Claim, Quotation } from '../../engine/annotation.js';
import { findUnasked } from '../../engine/decisions/accusations.js';
import { flagsOf, readClaims } from '../../engine/reports/readClaims.js';
import type { OpenDraft } from '../../desk/drafts/draft.js';
import { isFiltering } from './claimsFilter.js';
import {
  claimTree,
  type ClaimFilter,
  type ClaimItem,
  type ClaimNode,
  type Grouping,
  itemsOf,
  NO_FILTER,
} from './claimsModel.js';
import {
  claimAloud,
  claimCount,
  flagMeaning,
  flagWord,
  flagWords,
  groupLabel,
  quotationMeaning,
  quotationWord,
  saying,
  shortVoiceLabel,
  voiceLabel,
} from '../wording/claimText.js';
import { linksMarkdown, trusted } from './claimLinks.js';
import { draftCommand } from '../cursor/draftEditor.js';
import { hedgedTreeItem } from './hedgedItems.js';
import { type HedgedNode, hedgedSection, isHedged } from './hedgedModel.js';
import { isLost, type LostNode, lostSection, lostTreeItem } from '../checking/lostReviews.js';
import { rangeOf } from '../kit/ranges.js';
import {
  claimless,
  NO_REVIEWS,
  type ReviewsByClaim,
  reviewsByClaim,
  standingOf,
} from '../../engine/decisions/claimStanding.js';
import { relatedIds } from './relatedClaims.js';
import {
  reviewLines,
  STANDING_ICONS,
  standingMeaning,
  standingWord,
} from '../wording/reviewText.js';
import { unaskedWords } from '../checking/decisionMarks.js';

/** What the claims view shows: claims, and apart from them decisions whose claim is gone and what the draft itself hedges. */
export type ShownNode = ClaimNode | HedgedNode | LostNode;

/** The claims of one draft as a tree. */
export class ClaimsTree implements vscode.TreeDataProvider<ShownNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes?: ClaimNode[];
  private shownOf?: OpenDraft;
  private shownGrouping: Grouping = 'order';
  private shownFilter: ClaimFilter = NO_FILTER;

  get draft(): OpenDraft | undefined {
    return this.shownOf;
  }

  get grouping(): Grouping {
    return this.shownGrouping;
  }

  get filter(): ClaimFilter {
    return this.shownFilter;
  }

  /** The claims that are shown, from the top down. */
  get items(): Iterable<ClaimItem> {
    return itemsOf(this.roots());
  }

  /** Shows a draft, or shows it in another way. */
  show({
    draft = this.shownOf,
    grouping = this.shownGrouping,
    filter = this.shownFilter,
  }: { draft?: OpenDraft; grouping?: Grouping; filter?: ClaimFilter } = {}): void {
    this.shownOf = draft;
    this.shownGrouping = grouping;
    this.shownFilter = filter;
    this.nodes = undefined;
    this.changed.fire();
  }

  /** Shows nothing: no draft is open. */
  clear(): void {
    this.shownOf = undefined;
    this.show();
  }

  /** The claims' own nodes at the top. */
  get claims(): readonly ClaimNode[] {
    return this.roots();
  }

  getChildren(node?: ShownNode): ShownNode[] {
    if (node) return node.type === 'hedged' || node.type === 'lost' ? [] : [...node.children];
    const { annotation, document } = this.shownOf ?? {};
    const section =
      annotation && document && !isFiltering(this.shownFilter)
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
    if (isHedged(node)) return hedgedTreeItem(node, this.shownOf!.document);
    if (isLost(node)) return lostTreeItem(node, this.shownOf!.document);
    return node.type === 'group'
      ? groupItem(node)
      : claimItem(node, this.shownOf!, this.reviews, this.related);
  }

  resolveTreeItem(item: vscode.TreeItem, node: ShownNode): vscode.TreeItem {
    if (node.type === 'claim') item.tooltip = claimTooltip(node, this.reviews, this.shownOf);
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get reviews(): ReviewsByClaim {
    return this.shownOf?.annotation ? reviewsByClaim(this.shownOf.annotation) : NO_REVIEWS;
  }

  /** The claims from which commands lead to others. */
  private related = relatedIds([]);

  private roots(): ClaimNode[] {
    const draft = this.shownOf;
    if (!this.nodes) this.related = relatedIds(draft?.annotation?.claims ?? []);
    this.nodes ??= draft?.annotation
      ? claimTree(
          readClaims(
            draft.document.getText(),
            draft.annotation.claims,
            (id) => draft.registry?.entries.get(id)?.actor.name,
          ),
          this.shownGrouping,
          this.shownFilter,
          this.reviews,
        )
      : [];
    return this.nodes;
  }
}

function groupItem(group: Extract<ClaimNode, { type: 'group' }>): vscode.TreeItem {
  const count = [...itemsOf(group.children)].length;
  const item = new vscode.TreeItem(groupLabel(group), vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = String(count);
  item.iconPath =
    'standing' in group.of
      ? new vscode.ThemeIcon(STANDING_ICONS[group.of.standing])
      : 'quotation' in group.of
        ? new vscode.ThemeIcon(QUOTATION_ICONS[group.of.quotation])
        : new vscode.ThemeIcon(
            group.of.voice.kind === 'named'
              ? 'person'
              : FLAG_ICONS[group.of.voice.kind === 'none' ? 'unattributed' : 'anonymous'],
          );
  item.accessibilityInformation = { label: `${groupLabel(group)}, ${claimCount(count)}` };
  item.contextValue = 'claimGroup';
  return item;
}

function claimItem(
  node: ClaimItem,
  { document, annotation, registry }: OpenDraft,
  reviews: ReviewsByClaim,
  related: ReturnType<typeof relatedIds>,
): vscode.TreeItem {
  const { read } = node;
  const anchored = reviews.get(read.claim.id);
  const standing = standingOf(anchored);
  const accused = unaskedWords(
    findUnasked(document.getText(), annotation!).get(read.claim.id) ?? [],
    (id) => registry?.entries.get(id)?.actor.name,
  );
  const decided = [standing === 'unchecked' ? '' : standingWord(standing), accused]
    .filter(Boolean)
    .join(', ');
  // Under its speaker's name a claim need not say it again; unnamed sources differ in the draft's words for them.
  const isUnderItsSpeaker =
    node.parent?.type === 'group' &&
    'voice' in node.parent.of &&
    ['named', 'none'].includes(node.parent.of.voice.kind);
  const label = isUnderItsSpeaker ? read.cue || read.content : shortVoiceLabel(read.voice);
  const rest = isUnderItsSpeaker ? (read.cue ? read.content : '') : saying(read);
  const range = rangeOf(document, read.passage);
  const item = new vscode.TreeItem(
    label,
    node.children.length > 0
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.None,
  );
  item.id = node.id;
  item.description = [decided, flagWords(read.claim), rest].filter(Boolean).join(' · ');
  item.iconPath =
    standing === 'unchecked' ? iconOf(read.claim) : new vscode.ThemeIcon(STANDING_ICONS[standing]);
  item.accessibilityInformation = {
    label: [standingWord(standing), accused, claimAloud(read, range.start.line + 1)]
      .filter(Boolean)
      .join('; '),
  };
  item.contextValue = [
    'claim',
    read.voice.actor ? 'actor' : '',
    anchored?.state === 'changed' ? 'changed' : '',
    related.contest.has(read.claim.id) ? 'contest' : '',
    related.repeat.has(read.claim.id) ? 'repeat' : '',
  ]
    .filter(Boolean)
    .join(' ');
  item.command = draftCommand(document, range, vscode.l10n.t('Show Claim'));
  return item;
}

const QUOTATION_ICONS: Readonly<Record<Quotation, string>> = {
  direct: 'quote',
  indirect: 'comment',
  mixed: 'comment-draft',
};
const FLAG_ICONS = {
  contested: 'arrow-swap',
  unattributed: 'question',
  anonymous: 'eye-closed',
  hedged: 'unverified',
} as const;

/** The most pressing flag's icon, else that of the kind; the words stand beside it. */
function iconOf(claim: Claim): vscode.ThemeIcon {
  const flag = flagsOf(claim).find((one) => one !== 'loaded');
  return flag
    ? new vscode.ThemeIcon(FLAG_ICONS[flag], new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(QUOTATION_ICONS[claim.quotation]);
}

/** Everything about a claim. What the draft says is appended as text: it can draw nothing and run nothing. */
function claimTooltip(
  { read }: ClaimItem,
  reviews: ReviewsByClaim,
  draft: OpenDraft | undefined,
): vscode.MarkdownString {
  const anchored = reviews.get(read.claim.id);
  const { claim, voice, source, cue, content } = read;
  const links = draft?.annotation ? linksMarkdown(draft, draft.annotation.claims, claim.id) : '';
  const tooltip = trusted('');
  tooltip.appendMarkdown('**').appendText(voiceLabel(voice)).appendMarkdown('** ').appendText(cue);
  if (content) tooltip.appendMarkdown('\n\n> ').appendText(content);
  tooltip
    .appendMarkdown('\n\n')
    .appendMarkdown(`*${quotationWord(claim.quotation)}*: ${quotationMeaning(claim.quotation)}`);
  tooltip.appendMarkdown(
    `  \n*${standingWord(standingOf(anchored))}*: ${standingMeaning(standingOf(anchored))}`,
  );
  for (const line of anchored ? reviewLines(anchored) : [])
    tooltip.appendMarkdown('  \n').appendText(line);
  for (const flag of flagsOf(claim))
    tooltip.appendMarkdown(`  \n*${flagWord(flag)}*: ${flagMeaning(flag)}`);
  if (source && source !== voice.words)
    tooltip
      .appendMarkdown('\n\n')
      .appendText(vscode.l10n.t('The draft’s word for the source: “{0}”', source));
  if (links) tooltip.appendMarkdown(`\n\n${links}`);
  if (claim.why.length > 0) tooltip.appendMarkdown('\n\n---\n\n');
  claim.why.forEach((why, i) => tooltip.appendMarkdown(i > 0 ? '  \n' : '').appendText(why));
  return tooltip;
}
