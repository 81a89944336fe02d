import * as vscode from 'vscode';
import type { StandingDesignation, Tie } from './actorFacts.js';
import { localDateWords } from '../kit/localWords.js';

// Single facts of an actor as plain text, one line each.

/** "OFAC SDN, RUSSIA-EO14024: in force since 28 February 2022" */
export function designationLine({
  authority,
  list,
  program,
  since,
  until,
  standing,
}: StandingDesignation): string {
  const where = [[authority, list].filter(Boolean).join(' '), program].filter(Boolean).join(', ');
  return `${where}: ${standingWords(standing, since ?? undefined, until ?? undefined)}`;
}

function standingWords(
  standing: StandingDesignation['standing'],
  since: string | undefined,
  until: string | undefined,
): string {
  const { language } = vscode.env;
  switch (standing) {
    case 'in-force':
      return since
        ? vscode.l10n.t('in force since {0}', localDateWords(since, language))
        : vscode.l10n.t('in force');
    case 'possible':
      return vscode.l10n.t('possibly in force');
    case 'lifted':
      return until
        ? vscode.l10n.t('lifted, in force until {0}', localDateWords(until, language))
        : vscode.l10n.t('lifted');
    case 'later':
      return since
        ? vscode.l10n.t('not yet in force, from {0}', localDateWords(since, language))
        : vscode.l10n.t('not yet in force');
  }
}

/** "chief executive, Russian Direct Investment Fund (sanctioned)" */
export function tieLine({ role, name, sanctioned, past }: Tie): string {
  const line = [role, name].filter(Boolean).join(', ');
  const facts = [past && vscode.l10n.t('formerly'), sanctioned && vscode.l10n.t('sanctioned')]
    .filter(Boolean)
    .join(', ');
  return facts ? `${line} (${facts})` : line;
}
