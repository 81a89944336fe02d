import * as vscode from 'vscode';
import { type Decisions, NO_DECISIONS } from '../engine/annotation.js';

/** What the desk decided about a draft, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** The decisions of each draft, kept in the sidecar beside it. */
export class DecisionStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the draft whose decisions have changed. */
  readonly onDidChange = this.changed.event;

  readonly onDidChangeProblems = new vscode.EventEmitter<void>().event;
  readonly problems: readonly import('./registry.js').FileProblems[] = [];

  async of(_draft: vscode.Uri): Promise<DraftDecisions> {
    return NO_DECISIONS;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
