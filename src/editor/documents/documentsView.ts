import * as vscode from 'vscode';
import { localNumber } from '../kit/localNumber.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { documentReadAgain } from '../../desk/documents/documentUpdates.js';
import type { DocumentOfDraft } from '../../desk/documents/draftDocuments.js';
import { sha256Of } from '../../desk/documents/draftDocuments.js';
import type { DocumentKind } from '../../engine/decisions/decision.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { localDay } from '../../engine/text/localDay.js';
import { asVscodeUri } from '../host/vscodeFiles.js';
import { setContext } from '../kit/contextKeys.js';
import { doOrTell } from '../kit/doOrTell.js';
import { attachDocument } from './attachDocument.js';
import { openDocument } from './documentPages.js';
import { kindName, standingWords } from './documentWords.js';
import { fetchDocument } from './fetchDocument.js';

const ICONS: Readonly<Record<DocumentKind, string>> = {
  transcript: 'comment-discussion',
  document: 'file-text',
  recording: 'record',
  interview: 'person',
  observation: 'eye',
};

/** The documents that the active draft rests on, in the side bar; files can be dropped on it. */
export function registerDocumentsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const tree = lifetime.own(new DocumentsTree(desk));
  lifetime.own(
    vscode.window.createTreeView<DocumentOfDraft>('copydesk.documents', {
      treeDataProvider: tree,
      dragAndDropController: {
        dragMimeTypes: [],
        dropMimeTypes: ['text/uri-list'],
        handleDrop: (_target, data) => drop(desk, data),
      },
    }),
  );
  const command = (
    id: string,
    run: (draft: OpenDraft, document: DocumentOfDraft) => unknown,
  ): void =>
    void lifetime.own(
      vscode.commands.registerCommand(id, async (row?: DocumentOfDraft) => {
        const draft = desk.drafts.active;
        const document = draft && (row ?? (await choose(desk, draft)));
        return document && run(draft, document);
      }),
    );
  command('copydesk.document.open', (draft, document) =>
    openDocument(draft.document.uri, document),
  );
  command('copydesk.document.detach', (draft, { attached }) =>
    doOrTell(() => desk.decisions.detach(draft.document.uri, attached)),
  );
  command('copydesk.document.readAgain', (draft, document) => readAgain(desk, draft, document));
  return lifetime;
}

async function drop(desk: Desk, data: vscode.DataTransfer): Promise<void> {
  const draft = desk.drafts.active;
  const list = await data.get('text/uri-list')?.asString();
  if (!draft || !list) return;
  for (const line of list.split(/\r?\n/))
    if (line.trim() && !line.startsWith('#'))
      await attachDocument(
        desk,
        draft,
        /^https?:/i.test(line) ? line.trim() : vscode.Uri.parse(line.trim()),
      );
}

async function choose(desk: Desk, draft: OpenDraft): Promise<DocumentOfDraft | undefined> {
  const documents = desk.documents.of(draft.document.uri);
  if (documents.length === 0) {
    await vscode.commands.executeCommand('copydesk.document.attach');
    return undefined;
  }
  const items = documents.map((document) => ({ label: document.attached.title, document }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which Document?'),
  });
  return chosen?.document;
}

/** Takes a file as it now is, or fetches an address again. */
async function readAgain(
  desk: Desk,
  draft: OpenDraft,
  { attached, standing, uri }: DocumentOfDraft,
): Promise<void> {
  await doOrTell(async () => {
    const read = localDay(new Date());
    let sha256 = standing.state === 'read' ? standing.sha256 : undefined;
    if (attached.url !== undefined && !uri) {
      const { bytes } = await fetchDocument(attached.url);
      sha256 = await sha256Of(bytes);
      await desk.documents.copies.write(sha256, bytes);
    }
    if (sha256 !== undefined)
      await desk.decisions.attach(
        draft.document.uri,
        documentReadAgain(attached.id, { read, sha256 }),
      );
  });
}

class DocumentsTree implements vscode.TreeDataProvider<DocumentOfDraft>, vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly desk: Desk) {
    const refresh = (): void => {
      const draft = desk.drafts.active;
      setContext(
        'copydesk.documents.empty',
        !draft ? 'noDraft' : desk.documents.of(draft.document.uri).length === 0 ? 'none' : '',
      );
      this.changed.fire();
    };
    this.lifetime.own(desk.documents.onDidChange(refresh));
    this.lifetime.own(desk.drafts.onDidChangeActive(refresh));
    this.lifetime.own(desk.drafts.onDidAnnotate(refresh));
    refresh();
  }

  getChildren(row?: DocumentOfDraft): DocumentOfDraft[] {
    const draft = this.desk.drafts.active;
    if (row || !draft) return [];
    return [...this.desk.documents.of(draft.document.uri)].sort((one, other) =>
      one.attached.title.localeCompare(other.attached.title),
    );
  }

  getTreeItem(document: DocumentOfDraft): vscode.TreeItem {
    const { attached, standing, uri } = document;
    const state = standingWords(document);
    const isWell = state === '' || standing.state === 'reading';
    const item = new vscode.TreeItem(attached.title);
    item.id = attached.id;
    const words =
      standing.state === 'read'
        ? vscode.l10n.t('{0} words', localNumber(standing.text.text.split(/\s+/).length))
        : '';
    const read = attached.read && vscode.l10n.t('read {0}', attached.read);
    const said = [state, kindName(attached.kind), words, read].filter(Boolean);
    item.description = said.join(' · ');
    item.tooltip = [
      attached.title,
      ...said,
      attached.speakers.join(', '),
      attached.url ?? (uri && vscode.workspace.asRelativePath(asVscodeUri(uri))),
    ]
      .filter(Boolean)
      .join('\n');
    item.iconPath = isWell
      ? new vscode.ThemeIcon(ICONS[attached.kind])
      : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.contextValue =
      standing.state === 'unread' || (standing.state === 'read' && standing.isChanged)
        ? 'document again'
        : attached.url
          ? 'document again'
          : 'document';
    item.command = {
      command: 'copydesk.document.open',
      title: vscode.l10n.t('Open Document'),
      arguments: [document],
    };
    item.accessibilityInformation = { label: [attached.title, ...said].join(', ') };
    return item;
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}
