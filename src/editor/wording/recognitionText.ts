import * as vscode from 'vscode';
import type { Mention, MentionForm } from '../../engine/annotation.js';
import type { Actor } from '../../engine/registry/registrySchema.js';

/** How a mention was recognised: "surname, after the full name in line 3". */
export function recognitionText(
  { form, antecedent, pinned, start }: Mention,
  actor: Actor,
  document: vscode.TextDocument,
): string {
  if (pinned) return vscode.l10n.t('pinned to this actor for this draft');
  if (!antecedent) return formName(form);
  const line = document.positionAt(antecedent.start).line + 1;
  const words = document.getText().slice(antecedent.start, antecedent.end).replace(/\s+/g, ' ');
  const after = antecedent.start < start;
  if (words === actor.name) {
    return after
      ? vscode.l10n.t('{0}, after the full name on line {1}', formName(form), line)
      : vscode.l10n.t('{0}, with the full name on line {1}', formName(form), line);
  }
  return after
    ? vscode.l10n.t('{0}, after “{1}” on line {2}', formName(form), words, line)
    : vscode.l10n.t('{0}, with “{1}” on line {2}', formName(form), words, line);
}

function formName(form: MentionForm): string {
  switch (form) {
    case 'name':
      return vscode.l10n.t('full name');
    case 'alias':
      return vscode.l10n.t('another name in the entry');
    case 'surname':
      return vscode.l10n.t('surname');
    case 'first-name':
      return vscode.l10n.t('first name');
    case 'acronym':
      return vscode.l10n.t('acronym');
    case 'variant':
      return vscode.l10n.t('another spelling of the name');
    case 'title':
      return vscode.l10n.t('title');
  }
}
