import type * as vscode from 'vscode';
import { Desk } from './desk/desk.js';
import { registerHover } from './editor/hover.js';
import { registerMarks } from './editor/marks.js';

export function activate(context: vscode.ExtensionContext): void {
  const desk = new Desk(context);
  context.subscriptions.push(desk, registerMarks(desk), registerHover(desk));
}
