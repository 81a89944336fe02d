import * as vscode from 'vscode';
import { isolatedWords } from '../kit/isolatedWords.js';
import type { OpenDraft } from '../host/openDraft.js';
import { draftCommand } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';
import { KIND_ICONS } from '../wording/actorWords.js';
import { mentionLineOf } from './actorsModel.js';
import type { DraftedNode, DraftedSection, DraftedUse } from './draftedModel.js';

export function draftedSectionItem({ id, children }: DraftedSection): vscode.TreeItem {
  const label = vscode.l10n.t('Not in the Registry ({0})', children.length);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.tooltip = vscode.l10n.t(
    'People and organizations in this draft that are not in the registry. Select rows and choose Add to Registry.',
  );
  item.contextValue = 'draftedSection';
  return item;
}

/** "3×, from line 4", or "line 4". */
function whereWords(count: number, line: number): string {
  return count === 1
    ? vscode.l10n.t('line {0}', line)
    : vscode.l10n.t('{0}×, from line {1}', count, line);
}

export function draftedItem({ id, drafted }: DraftedNode, draft: OpenDraft): vscode.TreeItem {
  const { name, kind, role, mentions } = drafted;
  const { document } = draft;
  const item = new vscode.TreeItem(isolatedWords(name), vscode.TreeItemCollapsibleState.Collapsed);
  const range = rangeOf(document, mentions[0]);
  const where = whereWords(mentions.length, range.start.line + 1);
  item.id = id;
  item.description = [role, where].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    KIND_ICONS[kind],
    new vscode.ThemeColor('disabledForeground'),
  );
  item.tooltip = [name, role, where, vscode.l10n.t('not in the registry')]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = {
    label: [name, role, where, vscode.l10n.t('not in the registry')].filter(Boolean).join(', '),
  };
  item.contextValue = 'drafted';
  item.command = draftCommand(document, range, vscode.l10n.t('Show Mention'));
  return item;
}

export function draftedUseItem({ id, span }: DraftedUse, { document }: OpenDraft): vscode.TreeItem {
  const range = rangeOf(document, span);
  const { text, highlight } = mentionLineOf(document.getText(), span);
  const line = vscode.l10n.t('line {0}', range.start.line + 1);
  const item = new vscode.TreeItem({ label: text, highlights: [[...highlight]] });
  item.id = id;
  item.description = line;
  item.tooltip = line;
  item.accessibilityInformation = { label: `${line}, ${text}` };
  item.contextValue = 'draftedUse';
  item.command = draftCommand(document, range, vscode.l10n.t('Show Mention'));
  return item;
}
