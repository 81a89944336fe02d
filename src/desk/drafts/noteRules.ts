import type * as vscode from 'vscode';
import type { Severity } from '../../engine/annotation.js';
import { RULES } from '../../engine/diagnostics/rules.js';
import type { RuleSettings } from '../../engine/diagnostics/ruleSettings.js';
import { settings } from '../vscode/settings.js';

const CHOICES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What the settings say of notes for a draft; what is no severity and no rule's code is left out. */
export function noteRules(draft: vscode.Uri): RuleSettings {
  const said = settings.notesSeverity.get(draft);
  const severity = Object.fromEntries(
    RULES.flatMap(({ code }) => (CHOICES.includes(said[code]) ? [[code, said[code]]] : [])),
  );
  return {
    severity,
    staleAfterDays: settings.notesStaleAfterDays.get(draft),
    styleInQuotations: settings.notesStyleInQuotations.get(draft),
  };
}

/** How much a rule's notes weigh for a file. */
export function weightOf(code: string, file: vscode.Uri): Severity | 'off' {
  const said = settings.notesSeverity.get(file)[code];
  return CHOICES.includes(said) ? said : RULES.find((rule) => rule.code === code)!.severity;
}

/** Calls back when what the settings say of notes, or of the claims that they are about, may have changed. */
export function onDidChangeNoteRules(listener: () => void): vscode.Disposable[] {
  return [
    settings.notesSeverity,
    settings.notesStaleAfterDays,
    settings.notesStyleInQuotations,
    settings.claimsStances,
  ].map((setting) => setting.onDidChange(listener));
}
