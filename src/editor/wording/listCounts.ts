import * as vscode from 'vscode';
import { localNumber } from '../kit/localNumber.js';

/** "15,443 parties", "1 party". */
export function partyCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 party') : vscode.l10n.t('{0} parties', localNumber(count));
}

/** "3 names", "1 name". */
export function nameCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', localNumber(count));
}

/** "275 days old", "1 day old". */
export function daysOld(days: number): string {
  return days === 1 ? vscode.l10n.t('1 day old') : vscode.l10n.t('{0} days old', localNumber(days));
}

/** "3 rows were left out.", "1 row was left out." */
export function rowsLeftOut(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 row was left out.')
    : vscode.l10n.t('{0} rows were left out.', localNumber(count));
}

/** "764 people", "1 person". */
export function peopleCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 person') : vscode.l10n.t('{0} people', localNumber(count));
}

/** "25 entries", "1 entry". */
export function entryCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', localNumber(count));
}
