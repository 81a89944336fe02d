import * as vscode from 'vscode';
import type { Accused } from '../../engine/decisions/accusations.js';
import { partyName } from '../../engine/registry/mentionParties.js';

/** Says who has still to be asked for comment; empty where nobody has. */
export function unaskedWords(
  accused: readonly Accused[],
  nameOf: (actor: string) => string | undefined,
): string {
  if (accused.length === 0) return '';
  const names = [
    ...new Set(accused.map((one) => (typeof one === 'string' ? one : partyName(one, nameOf)))),
  ].filter(Boolean);
  if (names.length === 0) return vscode.l10n.t('nobody was asked for comment');
  if (names.length === 1) return vscode.l10n.t('{0} was not asked for comment', names[0]);
  return vscode.l10n.t(
    '{0} were not asked for comment',
    new Intl.ListFormat(vscode.env.language).format(names),
  );
}
