import type * as vscode from 'vscode';
import type { DeskDraft } from '../../desk/drafts/draft.js';

/** A draft that is open in VS Code. */
export type OpenDraft = DeskDraft<vscode.TextDocument>;
