import {
  isDirectoryId,
  knownWords,
  withKnownPeople,
} from '../../engine/directories/naming/knownPerson.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import * as vscode from 'vscode';
import { currentRole } from '../../engine/registry/partialDate.js';
import type { OpenDraft } from '../host/openDraft.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import {
  type ActorNode,
  type ActorSection,
  mentionLineOf,
  mentionNodes,
  type MentionNode,
  namedActors,
  type NamedActor,
} from './actorsModel.js';
import {
  actorCount,
  actorIcon,
  certaintyWord,
  knownWord,
  listedAsWords,
  listedWord,
  mentionCount,
  sanctionsWord,
  sectionLabel,
  sectionMeaning,
  toldApart,
} from '../wording/actorWords.js';
import { bioText, identityText, sanctionsText } from '../wording/bioText.js';
import { listedNames } from '../wording/namesOnLists.js';
import { draftCommand } from '../drafts/draftEditor.js';
import { isolatedWords } from '../kit/isolatedWords.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { type DraftedSection, draftedSection, draftedUses } from './draftedModel.js';
import { draftedItem, draftedSectionItem, draftedUseItem } from './draftedItems.js';
import { isListed } from '../drafts/mentions.js';
import { rangeOf } from '../kit/ranges.js';

/** Who is named in one draft, as a tree. */
export class ActorsTree implements vscode.TreeDataProvider<ActorNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes?: (ActorSection | DraftedSection)[];
  private shownOf?: OpenDraft;

  get draft(): OpenDraft | undefined {
    return this.shownOf;
  }

  show(draft: OpenDraft | undefined): void {
    this.shownOf = draft;
    this.nodes = undefined;
    this.changed.fire();
  }

  getChildren(node?: ActorNode): ActorNode[] {
    switch (node?.type) {
      case undefined:
        return this.roots();
      case 'section':
      case 'draftedSection':
        return [...node.children];
      case 'actor':
        return mentionNodes(node);
      case 'drafted':
        return draftedUses(node);
      case 'mention':
      case 'draftedUse':
        return [];
    }
  }

  getParent(node: ActorNode): ActorNode | undefined {
    return node.type === 'section' || node.type === 'draftedSection' ? undefined : node.parent;
  }

  getTreeItem(node: ActorNode): vscode.TreeItem {
    const draft = this.shownOf!;
    switch (node.type) {
      case 'section':
        return sectionItem(node);
      case 'actor':
        return actorItem(node, draft);
      case 'mention':
        return mentionItem(node, draft);
      case 'draftedSection':
        return draftedSectionItem(node);
      case 'drafted':
        return draftedItem(node, draft);
      case 'draftedUse':
        return draftedUseItem(node, draft);
    }
  }

  resolveTreeItem(item: vscode.TreeItem, node: ActorNode): vscode.TreeItem {
    if (node.type === 'actor') item.tooltip = actorTooltip(node, this.shownOf!);
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private roots(): (ActorSection | DraftedSection)[] {
    const draft = this.shownOf;
    const annotation = draft?.annotation;
    if (!annotation) return [];
    const drafted = draftedSection(annotation.names);
    this.nodes ??= [
      ...namedActors(annotation.mentions, (id) => actorIn(draft, id)?.name),
      ...(drafted ? [drafted] : []),
    ];
    return this.nodes;
  }
}

/** An actor of the draft's registry, or somebody of a directory whom the draft names. */
function actorIn({ registry, annotation }: OpenDraft, id: string): Actor | undefined {
  return withKnownPeople((one) => registry?.entries.get(one)?.actor, annotation ?? {})(id);
}

function sectionItem({ id, kind, children }: ActorSection): vscode.TreeItem {
  const item = new vscode.TreeItem(sectionLabel(kind), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(children.length);
  item.tooltip = sectionMeaning(kind);
  item.accessibilityInformation = {
    label: `${sectionLabel(kind)}, ${actorCount(children.length)}`,
  };
  item.contextValue = 'section';
  return item;
}

function actorItem(node: NamedActor, draft: OpenDraft): vscode.TreeItem {
  const actor = node.actor === undefined ? undefined : actorIn(draft, node.actor);
  const item = new vscode.TreeItem(
    isolatedWords(node.name),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  const line = draft.document.positionAt(node.mentions[0].start).line + 1;
  const role = actor && currentRole(actor.roles, draft.annotation!)?.title;
  const where =
    node.mentions.length === 1
      ? vscode.l10n.t('line {0}', line)
      : vscode.l10n.t('{0}×, from line {1}', node.mentions.length, line);
  item.id = node.id;
  // Under the heading "Sanctioned" the word would be said twice.
  const sanctions = node.parent.kind === 'sanctioned' ? '' : sanctionsWord(node.sanctioned);
  const listed = listedHere(node, draft) ? listedWord() : '';
  const listedAs = listedAsWords(node);
  const isKnown = isDirectoryId(node.actor);
  const certainty = isKnown ? knownWord() : certaintyWord(node, toldApart(draft));
  item.description = [sanctions, listedAs, listed, certainty, where, role]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = actorIcon(node.sanctioned, listed ? 'possible' : node.certainty, actor?.kind);
  item.accessibilityInformation = {
    label: [
      node.name,
      sanctionsWord(node.sanctioned),
      listedAs,
      listed,
      certainty,
      role,
      mentionCount(node.mentions.length),
      vscode.l10n.t('first on line {0}', line),
    ]
      .filter(Boolean)
      .join(', '),
  };
  item.contextValue = `${node.certainty}${listed && ' listed'} ${isKnown ? 'known' : node.actor !== undefined ? 'actor' : isListed(node.mentions[0]) ? 'listing' : 'party'}`;
  return item;
}

/** That an imported list has the name of an entry without such a sanction, in a sentence. */
function listedHere({ actor }: NamedActor, { annotation }: OpenDraft): string | undefined {
  return actor === undefined ? undefined : listedNames(annotation!).get(actor);
}

/** Who it is, in short; of somebody who is not certain only what is not. */
function actorTooltip(node: NamedActor, draft: OpenDraft): vscode.MarkdownString {
  const { name, actor, certainty, candidates, sanctioned } = node;
  const { registry, annotation } = draft;
  const entry = actor === undefined ? undefined : registry?.entries.get(actor);
  const doubt = literalMarkdown(
    [
      certaintyWord({ certainty, candidates }),
      certainty === 'certain' ? '' : sanctionsWord(sanctioned),
    ]
      .filter(Boolean)
      .join(', '),
  );
  const known = annotation?.known?.find(({ id }) => id === actor);
  if (known)
    return new vscode.MarkdownString(
      [`**${literalMarkdown(name)}**`, literalMarkdown(knownWords(known, annotation!))].join(
        '\n\n',
      ),
    );
  if (!entry)
    return new vscode.MarkdownString(
      [`**${literalMarkdown(name)}**`, literalMarkdown(listedAsWords(node)), doubt]
        .filter(Boolean)
        .join('\n\n'),
    );
  const facts = actorFactsOf(entry.actor, annotation!, (id) => registry?.entries.get(id)?.actor);
  const listed = listedHere(node, draft);
  return new vscode.MarkdownString(
    [
      doubt,
      listed && `**${literalMarkdown(listedWord())}:** ${literalMarkdown(listed)}`,
      identityText(facts),
      sanctionsText(facts.designations),
      bioText(facts),
    ]
      .filter(Boolean)
      .join('\n\n'),
    true,
  );
}

function mentionItem({ id, mention, parent }: MentionNode, draft: OpenDraft): vscode.TreeItem {
  const range = rangeOf(draft.document, mention);
  const {
    text,
    highlight: [from, to],
  } = mentionLineOf(draft.document.getText(), mention);
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  const item = new vscode.TreeItem({ label: text, highlights: [[from, to]] });
  item.id = id;
  item.description = line;
  item.tooltip = vscode.l10n.t('“{0}” in {1}', mention.text, line);
  item.accessibilityInformation = {
    label: [line, text, sanctionsWord(mention.sanctioned)].filter(Boolean).join(', '),
  };
  item.contextValue = `${parent.certainty} mention`;
  item.command = draftCommand(draft.document, range, vscode.l10n.t('Show Mention'));
  return item;
}
