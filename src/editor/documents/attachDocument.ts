import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { documentAttached } from '../../desk/documents/documentUpdates.js';
import { pathFromDraft } from '../../desk/documents/documentPaths.js';
import { sha256Of } from '../../desk/documents/draftDocuments.js';
import {
  type AttachedDocument,
  DOCUMENT_KINDS,
  type DocumentKind,
} from '../../engine/decisions/decision.js';
import { likelyDocumentKind } from '../../engine/documents/likelyDocumentKind.js';
import { DOCUMENT_ENDINGS } from '../../engine/documents/readers/documentFormats.js';
import { DocumentRefused, type ReadText } from '../../engine/documents/readers/documentText.js';
import { localDay } from '../../engine/text/localDay.js';
import { shortHash } from '../../engine/text/shortHash.js';
import { doOrTell } from '../kit/doOrTell.js';
import { kindName } from './documentWords.js';
import { fetchDocument } from './fetchDocument.js';

/** Attaches documents to the active draft: files that are chosen or dropped, or an address, which is fetched now and never by itself. */
export function registerAttachDocument(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.document.attach',
    async (from?: vscode.Uri | string, kind?: DocumentKind) => {
      const draft = desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('First open the draft that the document is for.'),
        );
      const isNamed = from instanceof vscode.Uri || typeof from === 'string';
      const chosen = isNamed ? [from] : await askForSource(draft);
      for (const one of chosen ?? []) await attachDocument(desk, draft, one, kind);
      return undefined;
    },
  );
}

/** Files that are offered without a dialog: there may be thousands in a folder. */
const MAX_OFFERED_FILES = 200;

async function askForSource(draft: OpenDraft): Promise<(vscode.Uri | string)[] | undefined> {
  const file = { label: `$(folder-opened) ${vscode.l10n.t('Other File…')}`, what: 'file' } as const;
  const address = { label: `$(globe) ${vscode.l10n.t('Web Address…')}`, what: 'url' } as const;
  const found = await vscode.workspace.findFiles(
    `**/*.{${DOCUMENT_ENDINGS.join(',')}}`,
    undefined,
    MAX_OFFERED_FILES,
  );
  const files = found
    .filter((uri) => uri.toString() !== draft.document.uri.toString())
    .map((uri) => ({ label: `$(file) ${vscode.workspace.asRelativePath(uri)}`, what: uri }))
    .sort((one, other) => (one.label < other.label ? -1 : 1));
  const chosen = await vscode.window.showQuickPick([file, address, ...files], {
    title: vscode.l10n.t('Attach Document'),
    placeHolder: vscode.l10n.t('Documents that the draft’s quotations are checked against'),
  });
  if (!chosen) return undefined;
  if (chosen.what instanceof vscode.Uri) return [chosen.what];
  if (chosen.what === 'file')
    return vscode.window.showOpenDialog({
      title: vscode.l10n.t('Attach Document'),
      openLabel: vscode.l10n.t('Attach'),
      canSelectMany: true,
      defaultUri: vscode.workspace.getWorkspaceFolder(draft.document.uri)?.uri,
      filters: { [vscode.l10n.t('Documents')]: [...DOCUMENT_ENDINGS] },
    });
  const url = await vscode.window.showInputBox({
    title: vscode.l10n.t('Attach Document'),
    prompt: vscode.l10n.t('The web address. The page is fetched once, now'),
    validateInput: (words) =>
      /^https?:\/\/[^\s/]\S*$/i.test(words.trim())
        ? undefined
        : vscode.l10n.t('An address begins with https://'),
  });
  return url ? [url.trim()] : undefined;
}

/** Reads a document and writes it into the draft's sidecar. Says why where it cannot be read. @param kind asked for where it is not given */
export async function attachDocument(
  desk: Desk,
  draft: OpenDraft,
  from: vscode.Uri | string,
  kind?: DocumentKind,
): Promise<void> {
  const name = typeof from === 'string' ? from : vscode.workspace.asRelativePath(from);
  try {
    const { bytes, type } =
      typeof from === 'string'
        ? await fetchDocument(from)
        : { bytes: await vscode.workspace.fs.readFile(from), type: undefined };
    const order = { name: typeof from === 'string' ? from : from.path, bytes, type };
    const read = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading {0}', name) },
      () => desk.documents.read(order),
    );
    const chosen = kind ?? (await askForKind(name, likelyDocumentKind(order.name, read.text)));
    if (!chosen) return;
    const sha256 = await sha256Of(bytes);
    if (typeof from === 'string') await desk.documents.copies.write(sha256, bytes);
    const attached = documentOf(draft, from, { kind: chosen, read, sha256 });
    const attach = async (): Promise<void> => {
      const { uri: to } = draft.document;
      const { documents } = await desk.decisions.of(to);
      await desk.decisions.attach(to, documentAttached(attached, documents));
    };
    if (await doOrTell(attach)) tellNotes(attached.title, read);
  } catch (error) {
    const isRefused = error instanceof DocumentRefused;
    if (!isRefused) desk.log.warn(`cannot attach ${name}`, error);
    // Why a document is refused is told as a predicate: "is larger than 50 MB".
    const why = isRefused ? ` ${error.message}` : `: ${(error as Error).message}`;
    void vscode.window.showErrorMessage(`${name}${why}`, vscode.l10n.t('OK'));
  }
}

async function askForKind(name: string, likely: DocumentKind): Promise<DocumentKind | undefined> {
  const kinds = [likely, ...DOCUMENT_KINDS.filter((one) => one !== likely)];
  const chosen = await vscode.window.showQuickPick(
    kinds.map((which) => ({ label: kindName(which), which })),
    { title: vscode.l10n.t('What Is {0}?', name) },
  );
  return chosen?.which;
}

function documentOf(
  draft: OpenDraft,
  from: vscode.Uri | string,
  known: { readonly kind: DocumentKind; readonly read: ReadText; readonly sha256: string },
): AttachedDocument {
  const day = localDay(new Date());
  const shared = { kind: known.kind, speakers: [], read: day, sha256: known.sha256 };
  if (typeof from === 'string')
    return { id: shortHash(from), title: known.read.title ?? from, url: from, ...shared };
  const file = pathFromDraft(draft.document.uri, from);
  if (file === undefined)
    throw new DocumentRefused(
      vscode.l10n.t(
        'is on a different disk or server from the draft: copy it into the draft’s folder',
      ),
    );
  const title = from.path.slice(from.path.lastIndexOf('/') + 1);
  return { id: shortHash(file), title, file, ...shared };
}

function tellNotes(title: string, { notes }: ReadText): void {
  if (notes.length > 0)
    void vscode.window.showWarningMessage(`${title}: ${notes.join('; ')}`, vscode.l10n.t('OK'));
}
