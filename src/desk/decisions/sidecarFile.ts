import * as vscode from 'vscode';
import { Lifetime } from '../host/lifetime.js';
import { readText, writeText } from '../host/textFiles.js';

const SUFFIX = '.copydesk.yaml';
const IGNORES = 'copydesk.ignore.yaml';

/** The file beside a draft that holds what the desk decided about it. */
export function sidecarOf(draft: vscode.Uri): vscode.Uri {
  return draft.with({ path: draft.path + SUFFIX });
}

/** The draft that a sidecar stands beside; undefined where the file is none. */
export function draftOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  return sidecar.path.endsWith(SUFFIX)
    ? sidecar.with({ path: sidecar.path.slice(0, -SUFFIX.length) })
    : undefined;
}

/** The folder that a file of ignores holds for; undefined where the file is none. */
export function folderOf(ignores: vscode.Uri): vscode.Uri | undefined {
  return ignores.path.endsWith(`/${IGNORES}`) ? vscode.Uri.joinPath(ignores, '..') : undefined;
}

/** Where the text of decisions is kept: one draft's, or one folder's. */
export interface DecisionText extends vscode.Disposable {
  /** What problems are reported in. */
  readonly uri: vscode.Uri;
  /** Fires when the text may be another. */
  readonly onDidChange: vscode.Event<void>;
  /** Null where nothing has been decided yet. */
  read(): Promise<string | null>;
  /** @throws Error where it cannot be written */
  write(text: string): Promise<void>;
}

/** A file of decisions; what an open editor of it holds is what counts. */
export class DecisionTextFile implements DecisionText {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  /** @param pattern the names to watch in its folder: a draft's own name may hold what a pattern takes for its signs */
  private constructor(
    readonly uri: vscode.Uri,
    pattern: string,
  ) {
    const { lifetime } = this;
    const notice = (uri: vscode.Uri): void => {
      if (uri.toString() === this.uri.toString()) this.changed.fire();
    };
    const watcher = lifetime.own(
      vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.joinPath(this.uri, '..'), pattern),
      ),
    );
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      lifetime.own(event(notice));
    lifetime.own(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) notice(document.uri);
      }),
    );
    lifetime.own(vscode.workspace.onDidCloseTextDocument(({ uri }) => notice(uri)));
  }

  /** The file beside a draft. */
  static beside(draft: vscode.Uri): DecisionTextFile {
    return new DecisionTextFile(sidecarOf(draft), `*${SUFFIX}`);
  }

  /** What a folder ignores in all its drafts. */
  static ignoresOf(folder: vscode.Uri): DecisionTextFile {
    return new DecisionTextFile(vscode.Uri.joinPath(folder, IGNORES), IGNORES);
  }

  read(): Promise<string | null> {
    return readText(this.uri);
  }

  write(text: string): Promise<void> {
    return writeText(this.uri, text);
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}

/** A sidecar goes where its draft goes. */
export function moveSidecars(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const moved = new Set(event.files.map(({ oldUri }) => oldUri.toString()));
    event.waitUntil(
      Promise.all(
        event.files.map(async ({ oldUri, newUri }) => {
          const sidecar = sidecarOf(oldUri);
          return !moved.has(sidecar.toString()) &&
            (await exists(sidecar)) &&
            !(await exists(sidecarOf(newUri)))
            ? { from: sidecar, to: sidecarOf(newUri) }
            : undefined;
        }),
      ).then((pairs) => {
        const edit = new vscode.WorkspaceEdit();
        for (const pair of pairs)
          if (pair) edit.renameFile(pair.from, pair.to, { overwrite: false });
        return edit;
      }),
    );
  });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.File;
  } catch {
    return false;
  }
}
