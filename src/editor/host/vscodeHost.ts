import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { URI } from 'vscode-uri';
import { readText } from '../../desk/host/openText.js';
import { SYSTEM_CLOCK } from '../../desk/host/systemClock.js';
import type { LanguageContribution } from '../../desk/drafts/draftLanguages.js';
import type {
  DeskHost,
  HostBundles,
  HostDocuments,
  HostFolders,
  HostLog,
} from '../../desk/host.js';
import { openTextDocumentOf } from './textFiles.js';
import { workspaceRootOf } from './roots.js';
import { rangeOf } from '../kit/ranges.js';
import { asVscodeUri, vscodeFiles } from './vscodeFiles.js';
import { vscodeSettings } from './vscodeSettings.js';
import { vscodeWindow } from './vscodeWindow.js';

/** VS Code as the desk needs it. @param storage what is kept for this workspace */
export function vscodeHost(
  storage: vscode.Memento,
  log: HostLog,
  bundles: HostBundles,
): DeskHost<vscode.TextDocument> {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  return {
    documents,
    window: vscodeWindow,
    files: vscodeFiles,
    bundles,
    folders,
    settings: vscodeSettings,
    storage,
    clock: SYSTEM_CLOCK,
    log,
    messages: {
      inform: (text, ...answers) => vscode.window.showInformationMessage(text, ...answers),
      warn: (text, ...answers) => vscode.window.showWarningMessage(text, ...answers),
      // VS Code hides errors after a while, but for those that can be answered.
      error: (text, ...answers) =>
        vscode.window.showErrorMessage(
          text,
          ...(answers.length > 0 ? answers : [vscode.l10n.t('OK')]),
        ),
    },
  };
}

/** The text of a file as the person sees it, as `readText` gives it. */
export function readShownText(uri: URI): Promise<string | null> {
  return readText({ documents, files: vscodeFiles, settings: vscodeSettings, folders }, uri);
}

const documents: HostDocuments<vscode.TextDocument> = {
  get open() {
    return vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed);
  },
  onDidOpen: (listener) => vscode.workspace.onDidOpenTextDocument(listener),
  // An edit may be told before the document counts as unsaved, which a second event without changes tells then.
  onDidChange: (listener) =>
    vscode.workspace.onDidChangeTextDocument(({ document }) => listener(document)),
  onDidEdit: (listener) =>
    vscode.workspace.onDidChangeTextDocument(
      ({ document, contentChanges }) => contentChanges.length > 0 && listener(document),
    ),
  onDidSave: (listener) => vscode.workspace.onDidSaveTextDocument(listener),
  onDidClose: (listener) =>
    // A document whose language is changed closes, and is open again at once.
    vscode.workspace.onDidCloseTextDocument((document) => listener(document)),
  languages: () =>
    vscode.extensions.all.flatMap(
      ({ packageJSON }) =>
        (packageJSON as { contributes?: { languages?: LanguageContribution[] } }).contributes
          ?.languages ?? [],
    ),
  async changeAndSave(uri, text) {
    const document = openTextDocumentOf(asVscodeUri(uri));
    if (!document) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, [replacement(document, text)]);
    if (!(await vscode.workspace.applyEdit(edit))) return false;
    return document.save().then(undefined, () => false);
  },
};

const folders: HostFolders = {
  rootOf: (document: URI) => workspaceRootOf(asVscodeUri(document)),
  nameOf: (file: URI) => vscode.workspace.asRelativePath(asVscodeUri(file)),
  get roots() {
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  },
  holds: (uri) => vscode.workspace.getWorkspaceFolder(asVscodeUri(uri)) !== undefined,
  onDidChange: (listener) => vscode.workspace.onDidChangeWorkspaceFolders(listener),
  onDidRemove: (listener) =>
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) =>
      listener(removed.map(({ uri }) => uri)),
    ),
};

/** What makes a document's text into another and touches only what differs, so that undo and cursors stay near it. */
function replacement(document: vscode.TextDocument, text: string): vscode.TextEdit {
  const before = document.getText();
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === text[text.length - 1 - tail])
    tail++;
  return vscode.TextEdit.replace(
    rangeOf(document, { start: head, end: before.length - tail }),
    text.slice(head, text.length - tail),
  );
}
