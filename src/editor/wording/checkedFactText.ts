import * as vscode from 'vscode';
import type { FactKind } from '../../engine/annotation.js';
import type { FactCount } from '../../engine/decisions/factStanding.js';

/** What a fact is, in a word. */
export function factKindWord(kind: FactKind): string {
  switch (kind) {
    case 'figure':
      return vscode.l10n.t('figure');
    case 'date':
      return vscode.l10n.t('date');
    case 'age':
      return vscode.l10n.t('age');
    case 'rank':
      return vscode.l10n.t('ranking');
    case 'title':
      return vscode.l10n.t('title');
    case 'legal':
      return vscode.l10n.t('legal status');
    case 'other':
      return vscode.l10n.t('added by hand');
  }
}

/** The facts of a kind, as a heading. */
export function factKindHeading(kind: FactKind): string {
  switch (kind) {
    case 'figure':
      return vscode.l10n.t('Figures');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'age':
      return vscode.l10n.t('Ages');
    case 'rank':
      return vscode.l10n.t('Rankings');
    case 'title':
      return vscode.l10n.t('Titles');
    case 'legal':
      return vscode.l10n.t('Legal Statuses');
    case 'other':
      return vscode.l10n.t('Added by Hand');
  }
}

/** "41 of 63 checked": the one count, as view, status and page give it. */
export function factCountWords({ all, checked }: FactCount): string {
  return vscode.l10n.t('{0} of {1} checked', checked, all);
}

/** "1 fact", "12 facts". */
export function factCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{0} facts', count);
}
