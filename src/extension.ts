import type * as vscode from 'vscode';
import { Desk } from './desk/desk.js';
import { registerCursorContext } from './editor/cursorContext.js';
import { registerHover } from './editor/hover.js';
import { registerMarks } from './editor/marks.js';
import { registerProblems } from './editor/problems.js';
import { registerShowBio } from './editor/showBio.js';

export function activate(context: vscode.ExtensionContext): void {
  const desk = new Desk(context);
  context.subscriptions.push(desk, registerMarks(desk), registerHover(desk), registerCursorContext(desk), registerShowBio(desk), registerProblems(desk));
}
