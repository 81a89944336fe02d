import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { type DocumentOfDraft, nameOfDocument } from '../../desk/documents/draftDocuments.js';
import type { Span } from '../../engine/annotation.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { asVscodeUri } from '../host/vscodeFiles.js';
import { rangeOf } from '../kit/ranges.js';

/** The scheme of pages that show what was read of a document which no editor shows: PDF, Word, captions, web pages. */
const SCHEME = 'copydesk-document';

/** Shows what was read of documents as plain text that cannot be changed. */
export function registerDocumentPages(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const changed = lifetime.own(new vscode.EventEmitter<vscode.Uri>());
  lifetime.own(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => {
        const { draft, id } = JSON.parse(uri.query) as { draft: string; id: string };
        const found = desk.documents
          .of(vscode.Uri.parse(draft))
          .find(({ attached }) => attached.id === id);
        return found?.standing.state === 'read'
          ? found.standing.text.text
          : vscode.l10n.t('This document is no longer attached, or cannot be read.');
      },
    }),
  );
  lifetime.own(
    desk.documents.onDidChange((draft) => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === SCHEME && uri.query.includes(JSON.stringify(draft.toString())))
          changed.fire(uri);
    }),
  );
  return lifetime;
}

/** The document of a draft that an annotation names. */
export function documentNamed(
  desk: Desk,
  draft: vscode.Uri,
  name: string,
): DocumentOfDraft | undefined {
  return desk.documents.of(draft).find(({ attached }) => nameOfDocument(attached) === name);
}

/** Opens a document at a passage, beside the draft where it is not on screen yet. @param passage in the text that was read */
export async function openDocument(
  draft: vscode.Uri,
  { attached, uri, standing }: DocumentOfDraft,
  passage?: Span,
): Promise<vscode.TextEditor | undefined> {
  if (standing.state !== 'read') {
    if (uri) await vscode.commands.executeCommand('vscode.open', asVscodeUri(uri));
    return undefined;
  }
  const page =
    standing.text.isSource && uri ? asVscodeUri(uri) : pageOf(draft, attached.id, attached.title);
  const document = await vscode.workspace.openTextDocument(page);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    preview: true,
  });
  if (passage) {
    const range = rangeOf(document, passage);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }
  return editor;
}

function pageOf(draft: vscode.Uri, id: string, title: string): vscode.Uri {
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${title.replaceAll('/', ' ')}.txt`,
    query: JSON.stringify({ draft: draft.toString(), id }),
  });
}
