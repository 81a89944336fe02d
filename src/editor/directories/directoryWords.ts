import * as vscode from 'vscode';
import { localNumber } from '../kit/localNumber.js';
import type {
  ChangedPerson,
  DirectoryChanges,
} from '../../engine/directories/compiled/directoryChanges.js';

/** How many people a message names. */
const NAMED = 5;
/** A directory of people in office older than this is said to be old, in days. */
const OLD_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What an update changed: "New: A (mayor). Left office: B. Died: C." */
export function changesWords({
  added,
  leftOffice,
  died,
  leftOutCount = 0,
}: DirectoryChanges): string {
  const isWhole = leftOutCount === 0;
  const said = [
    added.length > 0 && vscode.l10n.t('New: {0}.', people(added)),
    leftOffice.length > 0 &&
      (isWhole
        ? vscode.l10n.t('Left office: {0}.', people(leftOffice))
        : vscode.l10n.t('Left office, or left out: {0}.', people(leftOffice))),
    died.length > 0 && vscode.l10n.t('Died: {0}.', people(died)),
  ].filter((one) => one !== false);
  if (said.length > 0) return said.join(' ');
  return isWhole
    ? vscode.l10n.t('Nothing changed.')
    : vscode.l10n.t('Nothing changed in what was read.');
}

function people(changed: readonly ChangedPerson[]): string {
  const named = changed
    .slice(0, NAMED)
    .map(({ name, title }) => (title ? `${name} (${title})` : name))
    .join(', ');
  return changed.length > NAMED
    ? vscode.l10n.t('{0} and {1} more', named, localNumber(changed.length - NAMED))
    : named;
}

/** Whether a directory of a day is old by now. */
export function isOldDirectory(date: string, now: number): boolean {
  return now - Date.parse(date) > OLD_DAYS * DAY_MS;
}
