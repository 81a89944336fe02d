import assert from 'node:assert/strict';
import { URI, Utils } from 'vscode-uri';
import { Emitter } from '../../src/desk/host/events.js';
import type * as draftPage from '../../src/editor/reports/draftPage.js';
import type { FromPage } from '../../src/pages/protocol.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Pages = typeof draftPage;
type Parts = Parameters<Pages['registerDraftPage']>;
const load = bundledWith<Pages>('src/editor/reports/draftPage.ts');
const DRAFT = { uri: URI.file('/news/tax.md') };

/** A page's panel, which takes nothing once it is closed. */
class Panel {
  readonly closed = new Emitter<void>();
  readonly posted: unknown[] = [];
  private isClosed = false;
  private listener: (message: FromPage) => Promise<void> = () => Promise.resolve();
  readonly onDidDispose = this.closed.event;
  readonly onDidChangeViewState = new Emitter<void>().event;
  title = '';
  readonly webview = {
    html: '',
    cspSource: '',
    asWebviewUri: (uri: URI): URI => uri,
    onDidReceiveMessage: (listener: (message: FromPage) => Promise<void>) => {
      this.listener = listener;
      return { dispose: () => undefined };
    },
    postMessage: (message: unknown): Promise<boolean> => {
      if (this.isClosed) throw new Error('Webview is disposed');
      this.posted.push(message);
      return Promise.resolve(true);
    },
  };

  say(message: FromPage): Promise<void> {
    return this.listener(message);
  }

  close(): void {
    this.isClosed = true;
    this.closed.fire();
  }
}

describe('a page about a draft', () => {
  let panel: Panel;
  let release: (() => void)[];
  let isThere: boolean;
  beforeEach(async () => {
    panel = new Panel();
    release = [];
    isThere = true;
    const commands = new Map<string, () => Promise<void>>();
    const nothing = { dispose: () => undefined };
    const { registerDraftPage } = load({
      l10n: plainL10n,
      env: { language: 'en' },
      Uri: Utils,
      ViewColumn: { Beside: -2 },
      commands: {
        registerCommand: (id: string, run: () => Promise<void>) => {
          commands.set(id, run);
          return nothing;
        },
      },
      window: {
        createWebviewPanel: () => panel,
        registerWebviewPanelSerializer: () => nothing,
      },
      workspace: { textDocuments: [DRAFT] },
    });
    const draft = { document: DRAFT, current: () => Promise.resolve({}) };
    const desk = {
      log: { warn: () => undefined },
      context: { extensionUri: URI.file('/copydesk') },
      drafts: {
        active: draft,
        onDidAnnotate: new Emitter().event,
        onDidGoStale: new Emitter().event,
        of: () => (isThere ? draft : undefined),
      },
      lists: {
        onDidChange: new Emitter().event,
        loaded: () => new Promise<void>((done) => release.push(done)),
        isLoading: false,
      },
    };
    registerDraftPage(desk as unknown as Parts[0], {
      viewType: 'copydesk.page',
      command: 'open',
      title: (file) => file,
      body: () => 'the page' as unknown as ReturnType<Parts[1]['body']>,
    });
    await commands.get('open')!();
  });
  const readDraft = (): void => {
    for (const done of release.splice(0)) done();
  };
  const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

  it('is sent once its draft is read', async () => {
    const sending = panel.say({ type: 'ready' });
    await tick();
    assert.deepEqual(panel.posted, []);
    readDraft();
    await sending;
    assert.deepEqual(panel.posted, [{ html: 'the page', uri: DRAFT.uri.toString() }]);
  });
  it('is sent once where it is asked for again while the draft is read', async () => {
    const sending = [panel.say({ type: 'ready' }), panel.say({ type: 'ready' })];
    await tick();
    readDraft();
    await Promise.all(sending);
    assert.equal(panel.posted.length, 1);
  });
  it('is not sent to a page that is closed while its draft is read', async () => {
    const sending = panel.say({ type: 'ready' });
    await tick();
    panel.close();
    readDraft();
    await sending;
    assert.deepEqual(panel.posted, []);
  });
  it('is not sent to a page that is closed while its draft is looked for', async () => {
    isThere = false;
    const sending = panel.say({ type: 'go', start: 0, end: 1 });
    panel.close();
    await sending;
    assert.deepEqual(panel.posted, []);
  });
});
