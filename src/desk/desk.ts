import * as vscode from 'vscode';
import type { DeskHost, HostLog } from './host.js';
import { DecisionStore } from './decisions/decisionStore.js';
import { Drafts } from './drafts/drafts.js';
import { DraftScreening } from './drafts/draftScreening.js';
import { Lifetime } from './host/lifetime.js';
import { Lists } from './lists/lists.js';
import { Registries } from './registry/registries.js';
import { WorkspaceMentions } from './drafts/workspaceMentions.js';

/** What is open and known now. Features read it and ask it to do things; nothing is read before somebody needs it. */
export class Desk implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  readonly log = this.lifetime.own(vscode.window.createOutputChannel('Copydesk', { log: true }));
  readonly registries = this.lifetime.own(new Registries(this.log));
  readonly decisions: DecisionStore;
  readonly lists: Lists;
  readonly drafts: Drafts;
  readonly mentions: WorkspaceMentions;

  /** @param hostOf makes what the desk needs of the program that it runs in */
  constructor(
    readonly context: vscode.ExtensionContext,
    hostOf: (storage: vscode.Memento, log: HostLog) => DeskHost,
  ) {
    this.decisions = this.lifetime.own(new DecisionStore(hostOf(context.workspaceState, this.log)));
    this.lists = this.lifetime.own(
      new Lists(context.globalStorageUri, context.workspaceState, this.log),
    );
    const screening = this.lifetime.own(new DraftScreening(this.lists));
    this.drafts = this.lifetime.own(
      new Drafts(this.registries, this.decisions, screening, this.log),
    );
    this.mentions = this.lifetime.own(
      new WorkspaceMentions(this.registries, this.drafts, this.decisions, screening, this.log),
    );
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}
