import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Lifetime } from '../../desk/host/lifetime.js';

/**
 * Draws in an editor whenever its draft is annotated anew, and in all that are visible whenever others come to be, or a draft is closed.
 * @returns draws in all that are visible, for what else changes the picture
 */
export function drawWithDrafts(
  desk: Desk,
  lifetime: Lifetime,
  draw: (editor: vscode.TextEditor) => void,
): () => void {
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach((editor) => draw(editor));
  lifetime.own(
    desk.drafts.onDidAnnotate(({ document }) =>
      vscode.window.visibleTextEditors
        .filter((editor) => editor.document === document)
        .forEach((editor) => draw(editor)),
    ),
  );
  lifetime.own(desk.drafts.onDidClose(drawAll));
  lifetime.own(vscode.window.onDidChangeVisibleTextEditors(drawAll));
  return drawAll;
}
