import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { vscodeSettings } from '../host/vscodeSettings.js';
import { noteRules, onDidChangeNoteRules, weightOf } from '../../desk/drafts/noteRules.js';
import { inSlices } from '../../desk/host/slices.js';
import type { Severity } from '../../engine/annotation.js';
import type { Lexicon } from '../../engine/names/variants/lexicon.js';
import { failedTests, isStale, staleWords } from '../../engine/diagnostics/entryRules.js';
import { STALE_AFTER_DAYS } from '../../engine/diagnostics/ruleSettings.js';
import { locate } from '../../engine/registry/locate.js';
import { parseRegistrySteps, type RegistryFile } from '../../engine/registry/parseRegistry.js';
import type { Path } from '../../engine/registry/problem.js';
import { pageOf } from './notesPages.js';
import { rangesIn } from '../kit/ranges.js';
import { VSCODE_SEVERITIES } from '../kit/severities.js';

const CHECK_AFTER = 300;

/** Shows in the registries on screen which entries are stale or fail their own tests: where it is mended. */
export function registerNotesInRegistry(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const shown = lifetime.own(vscode.languages.createDiagnosticCollection('copydesk-entries'));
  const check = async (): Promise<void> => {
    for (const { document } of vscode.window.visibleTextEditors) {
      const registry = desk.registries.ofFile(document);
      await registry?.loaded;
      if (!registry || document.isClosed) continue;
      const { version } = document;
      const found = await inSlices(notesOn(document, await registry.lexicon));
      if (document.version === version && !document.isClosed) shown.set(document.uri, found);
    }
  };
  const soon = lifetime.own(
    new Debounce(
      CHECK_AFTER,
      () =>
        void check().catch((error: Error) =>
          desk.log.error('cannot check the entries on screen', error),
        ),
    ),
  );
  lifetime.own(desk.registries.onDidChange(() => soon.trigger()));
  lifetime.own(vscode.window.onDidChangeVisibleTextEditors(() => soon.trigger()));
  lifetime.own(vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)));
  lifetime.own(onDidChangeNoteRules(desk.host.settings, () => soon.trigger()));
  soon.trigger();
  return lifetime;
}

/** In steps, one for each entry. */
function* notesOn(
  document: vscode.TextDocument,
  lexicon: Lexicon,
): Generator<void, vscode.Diagnostic[]> {
  const { staleAfterDays = STALE_AFTER_DAYS } = noteRules(vscodeSettings, document.uri);
  const [stale, tests] = [
    weightOf(vscodeSettings, 'entry-stale', document.uri),
    weightOf(vscodeSettings, 'entry-tests', document.uri),
  ];
  if (stale === 'off' && tests === 'off') return [];
  const file: RegistryFile = yield* parseRegistrySteps(document.getText(), document.uri.toString());
  const rangeOf = rangesIn(file.text);
  const today = localDay(new Date());
  const found: vscode.Diagnostic[] = [];
  for (const entry of file.entries) {
    const { actor } = entry;
    const note = (code: string, weighs: Severity, path: Path, message: string): void => {
      const diagnostic = new vscode.Diagnostic(
        rangeOf(locate(file, entry, path)),
        message,
        VSCODE_SEVERITIES[weighs],
      );
      diagnostic.source = 'Copydesk';
      diagnostic.code = { value: code, target: pageOf(code) };
      found.push(diagnostic);
    };
    // Age is no mistake of the file's: it is hinted at, and Problems stays free for mistakes.
    if (stale !== 'off' && isStale(actor, today, staleAfterDays))
      note('entry-stale', 'hint', ['reviewed'], staleWords(actor));
    if (tests !== 'off')
      for (const { kind, index, message } of failedTests(actor, lexicon, today))
        note('entry-tests', tests, ['tests', kind, index], message);
    yield;
  }
  return found;
}
