import * as vscode from 'vscode';
import { draftCommand } from '../drafts/draftEditor.js';
import type { HedgedItem, HedgedNode, HedgedSection } from './hedgedModel.js';
import { rangeOf } from '../kit/ranges.js';

/** How the claims view shows the draft's own hedged statements. */
export function hedgedTreeItem(node: HedgedNode, document: vscode.TextDocument): vscode.TreeItem {
  return node.type === 'hedgedSection' ? sectionItem(node) : statementItem(node, document);
}

function sectionItem({ id, children }: HedgedSection): vscode.TreeItem {
  const label = vscode.l10n.t('Hedged in the Draft’s Own Words');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(children.length);
  item.iconPath = new vscode.ThemeIcon('cloud');
  item.tooltip = vscode.l10n.t(
    'Statements that the draft hedges in its own words (“It remains unclear whether …”). It attributes them to nobody, so they are not claims.',
  );
  item.accessibilityInformation = {
    label:
      children.length === 1
        ? vscode.l10n.t('{0}, 1 statement', label)
        : vscode.l10n.t('{0}, {1} statements', label, children.length),
  };
  item.contextValue = 'hedgedSection';
  return item;
}

function statementItem(
  { id, statement, hedge, passage, why }: HedgedItem,
  document: vscode.TextDocument,
): vscode.TreeItem {
  const range = rangeOf(document, passage);
  const item = new vscode.TreeItem(statement, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.description = hedge;
  item.tooltip = new vscode.MarkdownString()
    .appendText(statement)
    .appendMarkdown('\n\n')
    .appendText(why);
  item.accessibilityInformation = {
    label: [
      statement,
      vscode.l10n.t('hedged'),
      hedge,
      vscode.l10n.t('line {0}', range.start.line + 1),
    ].join('; '),
  };
  item.contextValue = 'hedgedStatement';
  item.command = draftCommand(document, range, vscode.l10n.t('Show Statement'));
  return item;
}
