import * as vscode from 'vscode';
import type { Note } from '../../engine/annotation.js';

/** Rules about what is opened and closed: while somebody types, the closing half is still to come. */
const ABOUT_PAIRS: ReadonlySet<string> = new Set(['quote-unbalanced']);

/** The paragraph that somebody is writing: where the last edit was, and the cursor still is. */
export class UnfinishedParagraph {
  /** The line of the last edit of each document. */
  private readonly edited = new WeakMap<vscode.TextDocument, number>();
  private held?: { readonly document: vscode.TextDocument; readonly line: number };
  private readonly listening: vscode.Disposable;

  /** @param left called when the cursor has left a paragraph in which something was held back */
  constructor(private readonly left: (document: vscode.TextDocument) => void) {
    this.listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const last = contentChanges.at(-1);
        if (last) this.edited.set(document, last.range.start.line);
      }),
      vscode.window.onDidChangeTextEditorSelection(() => this.release()),
      vscode.window.onDidChangeActiveTextEditor(() => this.release()),
    );
  }

  /** Whether a diagnostic waits until the cursor has left its paragraph. */
  holdsBack(document: vscode.TextDocument, { code, start }: Note): boolean {
    if (!ABOUT_PAIRS.has(code)) return false;
    const { line } = document.positionAt(start);
    if (!this.isWritten(document, line)) return false;
    this.held = { document, line };
    return true;
  }

  dispose(): void {
    this.listening.dispose();
  }

  private release(): void {
    const { held } = this;
    if (!held || this.isWritten(held.document, held.line)) return;
    this.held = undefined;
    this.left(held.document);
  }

  private isWritten(document: vscode.TextDocument, line: number): boolean {
    const editor = vscode.window.activeTextEditor;
    const edited = this.edited.get(document);
    return (
      editor?.document === document &&
      edited !== undefined &&
      isSameParagraph(document, line, edited) &&
      isSameParagraph(document, line, editor.selection.active.line)
    );
  }
}

/** Whether no blank line stands between two lines. */
function isSameParagraph(document: vscode.TextDocument, one: number, other: number): boolean {
  const last = Math.min(Math.max(one, other), document.lineCount - 1);
  for (let line = Math.min(one, other); line <= last; line++)
    if (document.lineAt(line).isEmptyOrWhitespace) return line === one && line === other;
  return true;
}
