import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { URI } from 'vscode-uri';
import type { DeskHost, HostDocuments, HostFolders, HostLog } from '../../desk/host.js';
import { openDocument } from '../../desk/vscode/textFiles.js';
import { rootOf } from '../../desk/vscode/roots.js';
import { rangeOf } from '../kit/ranges.js';
import { asVscodeUri, vscodeFiles } from './vscodeFiles.js';

/** VS Code as the desk needs it. @param storage what is kept for this workspace */
export function vscodeHost(storage: vscode.Memento, log: HostLog): DeskHost {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  return {
    documents,
    files: vscodeFiles,
    folders,
    storage,
    clock: { now: () => Date.now() },
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

const documents: HostDocuments = {
  get open() {
    return vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed);
  },
  onDidOpen: (listener) => vscode.workspace.onDidOpenTextDocument(listener),
  onDidChange: (listener) =>
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) listener(document);
    }),
  onDidSave: (listener) => vscode.workspace.onDidSaveTextDocument(listener),
  onDidClose: (listener) =>
    // A document whose language is changed closes, and is open again at once.
    vscode.workspace.onDidCloseTextDocument((document) => listener(document)),
  async changeAndSave(uri, text) {
    const document = openDocument(asVscodeUri(uri));
    if (!document) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, [replacement(document, text)]);
    if (!(await vscode.workspace.applyEdit(edit))) return false;
    return document.save().then(undefined, () => false);
  },
};

const folders: HostFolders = {
  rootOf: (document: URI) => rootOf(asVscodeUri(document)),
  nameOf: (file: URI) => vscode.workspace.asRelativePath(asVscodeUri(file)),
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
