import type * as vscode from 'vscode';
import { Desk } from './desk/desk.js';
import { registerActorsView } from './editor/actorsView.js';
import { registerClaimsView } from './editor/claimsView.js';
import { registerCursorContext } from './editor/cursorContext.js';
import { registerDraftStatus } from './editor/draftStatus.js';
import { registerHover } from './editor/hover.js';
import { registerMarks } from './editor/marks.js';
import { registerNavigation } from './editor/navigation.js';
import { registerOutline } from './editor/outline.js';
import { registerProblems } from './editor/problems.js';
import { registerShowBio } from './editor/showBio.js';

export function activate(context: vscode.ExtensionContext): void {
  const desk = new Desk(context);
  const features = [
    registerMarks, registerHover, registerCursorContext, registerShowBio, registerProblems,
    registerClaimsView, registerActorsView, registerOutline, registerNavigation, registerDraftStatus,
  ];
  context.subscriptions.push(desk, ...features.map((register) => register(desk)));
}
