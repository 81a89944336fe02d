import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { html, type SafeHtml } from '../../engine/reports/markup.js';
import type { FromPage, PageState, ToPage } from '../../pages/protocol.js';
import { editorOf } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';
import { pagesFolder, shell } from './shell.js';

/** A kind of page about a draft. */
export interface PageKind {
  readonly viewType: string;
  readonly command: string;
  /** What the tab and the first heading say. */
  readonly title: (file: string) => string;
  /** All that the page shows. The annotation is of the draft's text and lists until something is awaited. */
  readonly body: (draft: OpenDraft, annotation: DraftAnnotation) => SafeHtml | Promise<SafeHtml>;
  /** What its buttons do, by their `data-action`. */
  readonly actions?: Readonly<Record<string, (draft: OpenDraft, argument: string) => unknown>>;
}

const AFTER_CHANGE = 50;

/** Registers a page that opens beside its draft, follows it as it changes, and comes back when the window is opened again. */
export function registerDraftPage(desk: Desk, kind: PageKind): vscode.Disposable {
  const lifetime = new Lifetime();
  let shown: DraftPage | undefined;
  const open = (uri: vscode.Uri, panel: vscode.WebviewPanel): void => {
    const page = lifetime.own(new DraftPage(desk, kind, uri, panel));
    shown = page;
    panel.onDidDispose(() => {
      lifetime.release(page);
      if (shown === page) shown = undefined;
    });
  };
  lifetime.own(
    vscode.commands.registerCommand(kind.command, async () => {
      const draft = desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      if (shown) return shown.show(draft.document.uri);
      open(
        draft.document.uri,
        vscode.window.createWebviewPanel(
          kind.viewType,
          kind.title(fileName(draft.document.uri)),
          vscode.ViewColumn.Beside,
          optionsFor(desk),
        ),
      );
    }),
  );
  lifetime.own(
    vscode.window.registerWebviewPanelSerializer(kind.viewType, {
      async deserializeWebviewPanel(panel, state?: PageState) {
        if (!state?.uri || shown) return panel.dispose();
        panel.webview.options = optionsFor(desk);
        open(vscode.Uri.parse(state.uri), panel);
      },
    }),
  );
  return lifetime;
}

function optionsFor({ context }: Desk): vscode.WebviewOptions {
  return { enableScripts: true, enableForms: false, localResourceRoots: [pagesFolder(context)] };
}

function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A page that is open. */
class DraftPage implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly soon = this.lifetime.own(new Debounce(AFTER_CHANGE, () => void this.send()));
  private sending = 0;
  private isClosed = false;

  constructor(
    private readonly desk: Desk,
    private readonly kind: PageKind,
    private uri: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
  ) {
    const { lifetime, soon } = this;
    panel.title = kind.title(fileName(uri));
    lifetime.own(panel.webview.onDidReceiveMessage((message: FromPage) => this.answer(message)));
    const isShown = ({ document }: OpenDraft): boolean =>
      document.uri.toString() === this.uri.toString();
    lifetime.own(desk.drafts.onDidAnnotate((draft) => isShown(draft) && soon.trigger()));
    // The page is in sight where its draft need not be.
    lifetime.own(
      desk.drafts.onDidGoStale((draft) => isShown(draft) && panel.visible && soon.trigger()),
    );
    lifetime.own(desk.lists.onDidChange(() => soon.trigger()));
    // What changed while nobody saw the page is caught up with.
    lifetime.own(panel.onDidChangeViewState(() => panel.visible && soon.trigger()));
    panel.webview.html = shell(panel.webview, pagesFolder(desk.context), panel.title);
  }

  /** Turns to another draft, perhaps, and comes to the front. */
  show(uri: vscode.Uri): void {
    this.uri = uri;
    this.panel.title = this.kind.title(fileName(uri));
    this.panel.reveal();
    this.soon.trigger();
  }

  dispose(): void {
    this.isClosed = true;
    this.lifetime.dispose();
  }

  private async send(): Promise<void> {
    const number = ++this.sending;
    const { uri } = this;
    const body = await this.body(uri);
    // A page that has been closed meanwhile takes nothing.
    if (number === this.sending && !this.isClosed)
      await this.panel.webview.postMessage({
        html: String(body),
        uri: uri.toString(),
      } satisfies ToPage);
  }

  private async body(uri: vscode.Uri): Promise<SafeHtml> {
    try {
      const draft = await this.draft(uri);
      if (draft) return await this.kind.body(draft, await currentWithLists(this.desk.lists, draft));
    } catch (error) {
      this.desk.log.warn(`cannot show ${this.kind.viewType} of ${uri.toString()}`, error as Error);
    }
    return html`<h1>${this.kind.title(fileName(uri))}</h1><p>${vscode.l10n.t('The draft can no longer be read. Open it again, or close this page.')}</p>`;
  }

  private async draft(uri: vscode.Uri): Promise<OpenDraft | undefined> {
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    return this.desk.drafts.of(open ?? (await vscode.workspace.openTextDocument(uri)));
  }

  private async answer(message: FromPage): Promise<void> {
    if (message.type === 'ready') return this.send();
    const draft = await this.draft(this.uri).catch(() => undefined);
    if (!draft) return this.send();
    if (message.type === 'go') {
      const { document } = draft;
      await vscode.window.showTextDocument(document, {
        viewColumn: editorOf(draft)?.viewColumn ?? vscode.ViewColumn.One,
        selection: rangeOf(document, message),
      });
    } else if (Object.hasOwn(this.kind.actions ?? {}, message.action))
      await this.kind.actions![message.action](draft, message.argument ?? '');
  }
}
