import type { URI } from 'vscode-uri';
import type { Severity } from '../../engine/annotation.js';
import { RULES } from '../../engine/diagnostics/rules.js';
import type { RuleSettings } from '../../engine/diagnostics/ruleSettings.js';
import type { Disposable } from '../host/events.js';
import type { HostSettings } from '../host/settingTypes.js';

const CHOICES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What the settings say of notes for a draft; what is no severity and no rule's code is left out. */
export function noteRules(settings: HostSettings, draft: URI): RuleSettings {
  const said = settings.get('copydesk.notes.severity', draft);
  const isOn = settings.get('copydesk.notes.enabled', draft);
  const severity: RuleSettings['severity'] = Object.fromEntries(
    RULES.flatMap(({ code }) => {
      if (!isOn) return [[code, 'off']];
      return CHOICES.includes(said[code]) ? [[code, said[code]]] : [];
    }),
  );
  return {
    severity,
    staleAfterDays: settings.get('copydesk.notes.staleAfterDays', draft),
    styleInQuotations: settings.get('copydesk.notes.styleInQuotations', draft),
  };
}

/** How much a rule's notes weigh for a file. */
export function weightOf(settings: HostSettings, code: string, file: URI): Severity | 'off' {
  const said = settings.get('copydesk.notes.severity', file)[code];
  return CHOICES.includes(said) ? said : RULES.find((rule) => rule.code === code)!.severity;
}

/** Calls back when what the settings say of notes, or of the claims that they are about, may have changed. */
export function onDidChangeNoteRules(settings: HostSettings, listener: () => void): Disposable {
  return settings.onDidChange(
    [
      'copydesk.notes.enabled',
      'copydesk.notes.severity',
      'copydesk.notes.staleAfterDays',
      'copydesk.notes.styleInQuotations',
      'copydesk.claims.stances',
      'copydesk.claims.enabled',
      'copydesk.facts.enabled',
    ],
    listener,
  );
}
