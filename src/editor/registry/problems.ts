import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { FileProblems } from '../../desk/registry/fileProblems.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { asVscodeUri } from '../host/vscodeFiles.js';
import { rangesIn } from '../kit/ranges.js';
import { VSCODE_SEVERITIES } from '../kit/severities.js';

/** Shows in Problems what is wrong with registries and with the decisions beside drafts. */
export function registerProblems(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const shown = lifetime.own(vscode.languages.createDiagnosticCollection('copydesk'));
  const show = (): void => {
    const files = [
      ...desk.registries.open.flatMap(({ problems, uris: [first] }) =>
        problems.map((one) => (one.isFolder && first ? { ...one, uri: first } : one)),
      ),
      ...desk.decisions.problems,
    ].filter(({ problems }) => problems.length > 0);
    const broken = new Set(files.map(({ uri }) => uri.toString()));
    // All in one call, so that what stays does not flicker.
    const mended: [vscode.Uri, undefined][] = [];
    shown.forEach((uri) => {
      if (!broken.has(uri.toString())) mended.push([uri, undefined]);
    });
    shown.set([
      ...mended,
      ...files.map((file): [vscode.Uri, vscode.Diagnostic[]] => [
        asVscodeUri(file.uri),
        diagnosticsOf(file),
      ]),
    ]);
  };
  lifetime.own(desk.registries.onDidChange(show));
  lifetime.own(desk.decisions.onDidChangeProblems(show));
  // These files are checked when somebody looks at them, also where no draft is open.
  const check = (): void =>
    vscode.window.visibleTextEditors.forEach(({ document }) => {
      desk.registries.ofFile(document);
      desk.decisions.noticeFile(document);
    });
  lifetime.own(vscode.window.onDidChangeVisibleTextEditors(check));
  check();
  show();
  return lifetime;
}

function diagnosticsOf({ text, problems, keptEntries }: FileProblems): vscode.Diagnostic[] {
  const rangeOf = rangesIn(text);
  const broken = problems.findIndex(({ severity }) => severity === 'error');
  return problems.map((problem, i) => {
    const message =
      i === broken && keptEntries > 0
        ? `${problem.message}${/[.?!]$/.test(problem.message) ? '' : '.'} ${keptWords(keptEntries)}`
        : problem.message;
    const diagnostic = new vscode.Diagnostic(
      rangeOf(problem),
      message,
      VSCODE_SEVERITIES[problem.severity],
    );
    diagnostic.source = 'Copydesk';
    diagnostic.code = problem.code;
    if (problem.related && problem.relatedFile) {
      const { uri, text: other } = problem.relatedFile;
      diagnostic.relatedInformation = [
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(asVscodeUri(uri), rangesIn(other)(problem.related)),
          problem.related.message,
        ),
      ];
    }
    return diagnostic;
  });
}

function keptWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('Until this is fixed, 1 entry stays in use as it was last read.')
    : vscode.l10n.t('Until this is fixed, {0} entries stay in use as they were last read.', count);
}
