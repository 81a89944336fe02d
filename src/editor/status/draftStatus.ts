import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Registry } from '../../desk/registry/registry.js';
import { isLoss } from '../../engine/registry/problem.js';
import { settings } from '../host/settings.js';
import { countActors } from '../actors/actorsModel.js';
import { countsWords } from '../wording/actorWords.js';
import { claimCount } from '../wording/claimText.js';
import { entryCount } from '../wording/listCounts.js';
import { isOpen, reviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import { countFacts } from '../../engine/decisions/factStanding.js';
import { factCountWords } from '../wording/checkedFactText.js';
import { claimsNotRead, isWhole, notReadCount } from '../wording/notReadWords.js';
import { uncheckedCount } from '../wording/reviewText.js';

const UPDATE_AFTER = 50;

/** What Copydesk knows of the draft in the active editor, in VS Code's language status. */
export function registerDraftStatus(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const knows = lifetime.own(vscode.languages.createLanguageStatusItem('copydesk.draft', []));
  const registry = lifetime.own(vscode.languages.createLanguageStatusItem('copydesk.registry', []));
  knows.name = vscode.l10n.t('Copydesk: Draft');
  registry.name = vscode.l10n.t('Copydesk: Registry');
  knows.command = { command: 'copydesk.actors.focus', title: vscode.l10n.t('Show Actors') };

  const update = (): void => {
    const draft = desk.drafts.active;
    const selector = draft
      ? { language: draft.document.languageId, pattern: draft.document.uri.fsPath }
      : [];
    knows.selector = selector;
    registry.selector = selector;
    if (!draft) return;
    knows.busy = !draft.annotation;
    knows.text = knownOf(draft);
    knows.severity =
      draft.annotation && draft.annotation.unread.length > 0
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    describeRegistry(registry, draft.registry);
  };
  const soon = lifetime.own(new Debounce(UPDATE_AFTER, update));
  lifetime.own(desk.drafts.onDidChangeActive(update));
  lifetime.own(
    desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && soon.trigger()),
  );
  lifetime.own(
    desk.registries.onDidChange(
      (changed) => changed === desk.drafts.active?.registry && soon.trigger(),
    ),
  );
  lifetime.own(settings.draftLanguages.onDidChange(update));
  update();
  return lifetime;
}

function knownOf({ annotation }: OpenDraft): string {
  if (!annotation) return vscode.l10n.t('Reading the draft');
  if (annotation.unread.some(isWhole)) return vscode.l10n.t('Draft not read');
  const reviews = reviewsByClaim(annotation);
  const open = annotation.claims.filter(({ id }) => isOpen(standingOf(reviews.get(id)))).length;
  return [
    ...(annotation.unread.length > 0 ? [notReadCount(annotation.unread.length)] : []),
    countsWords(countActors(annotation.mentions)),
    claimsNotRead(annotation) ?? claimCount(annotation.claims.length),
    ...(annotation.claims.length > 0 ? [uncheckedCount(open)] : []),
    ...(annotation.facts.length > 0
      ? [vscode.l10n.t('facts: {0}', factCountWords(countFacts(annotation)))]
      : []),
  ].join(' · ');
}

function describeRegistry(item: vscode.LanguageStatusItem, registry: Registry | undefined): void {
  const files = registry?.uris.length ?? 0;
  const lost = registry?.problems.filter(({ problems }) => problems.some(isLoss)) ?? [];
  item.severity =
    lost.length > 0
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
  item.detail = undefined;
  if (lost.length > 0) {
    const { isFolder, uri } = lost[0];
    item.text = !isFolder
      ? vscode.l10n.t('Registry with errors')
      : files === 0
        ? vscode.l10n.t('No registry found in the part that was searched')
        : vscode.l10n.t('Registry: {0}, not all was searched', entryCount(registry!.entries.size));
    item.detail = isFolder
      ? undefined
      : vscode.l10n.t(
          '{0}; the last good version stays in use',
          vscode.workspace.asRelativePath(uri),
        );
    item.command = {
      command: 'workbench.actions.view.problems',
      title: vscode.l10n.t('Show Problems'),
    };
  } else if (files === 0) {
    item.text = vscode.l10n.t('No registry');
    item.command = { command: 'copydesk.registry.create', title: vscode.l10n.t('Create Registry') };
  } else {
    item.text = vscode.l10n.t('Registry: {0}', entryCount(registry!.entries.size));
    item.detail =
      files === 1
        ? vscode.workspace.asRelativePath(registry!.uris[0])
        : vscode.l10n.t('{0} files', files);
    item.command = { command: 'copydesk.actor.lookUp', title: vscode.l10n.t('Look Up Actor') };
  }
}
