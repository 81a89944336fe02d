import * as vscode from 'vscode';
import { Lifetime } from '../host/lifetime.js';
import type { DecisionText } from './sidecarFile.js';

/** VS Code saves a draft's text as a file and only then closes the untitled editor; longer than this apart, they have nothing to do with each other. */
const CLOSED_WITHIN = 2000;

/**
 * Decisions about drafts that are not files yet, kept in the workspace's storage as the text that their sidecars will
 * hold, until the draft is saved or given up.
 */
export class UnsavedDecisions implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  /** By untitled draft: the file that was last saved with its very words, and when. */
  private readonly saved = new Map<string, { uri: vscode.Uri; time: number }>();

  /** @param save writes a text as the sidecar of a draft that is a file now */
  constructor(
    private readonly storage: vscode.Memento,
    private readonly save: (draft: vscode.Uri, text: string) => Promise<void>,
  ) {
    this.lifetime.own(
      vscode.workspace.onDidSaveTextDocument((document) => this.noticeSaved(document)),
    );
    this.lifetime.own(
      vscode.workspace.onDidCloseTextDocument((document) => void this.leave(document)),
    );
  }

  of(draft: vscode.Uri): DecisionText {
    const changed = new vscode.EventEmitter<void>();
    return {
      uri: draft,
      onDidChange: changed.event,
      read: async () => this.storage.get<string>(keyOf(draft)) ?? null,
      write: async (text) => {
        await this.storage.update(keyOf(draft), text);
        changed.fire();
      },
      dispose: () => changed.dispose(),
    };
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private noticeSaved(file: vscode.TextDocument): void {
    for (const draft of vscode.workspace.textDocuments) {
      const key = keyOf(draft.uri);
      if (
        draft.isUntitled &&
        this.storage.get(key) !== undefined &&
        draft.getText() === file.getText()
      )
        this.saved.set(key, { uri: file.uri, time: Date.now() });
    }
  }

  /** An untitled draft is closed: its decisions go with the file that it was saved as; without one they go too. */
  private async leave({ uri, isClosed }: vscode.TextDocument): Promise<void> {
    const key = keyOf(uri);
    const text = this.storage.get<string>(key);
    if (uri.scheme !== 'untitled' || text === undefined || !isClosed) return;
    const saved = this.saved.get(key);
    this.saved.delete(key);
    if (saved && Date.now() - saved.time < CLOSED_WITHIN) await this.save(saved.uri, text);
    await this.storage.update(key, undefined);
  }
}

function keyOf(draft: vscode.Uri): string {
  return `copydesk.decisions ${draft.toString()}`;
}
