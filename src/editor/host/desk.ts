import * as vscode from 'vscode';
import { DecisionStore } from '../../desk/decisions/decisionStore.js';
import { Directories } from '../../desk/directories/directories.js';
import { DraftDocuments } from '../../desk/documents/draftDocuments.js';
import type { DraftSources } from '../../desk/drafts/draft.js';
import { Drafts } from '../../desk/drafts/drafts.js';
import { DraftScreening } from '../../desk/drafts/draftScreening.js';
import { WorkspaceMentions } from '../../desk/drafts/workspaceMentions.js';
import type { DeskHost, HostBundles } from '../../desk/host.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { Lists } from '../../desk/lists/lists.js';
import { startDocumentThread } from '../../desk/node/documentThread.js';
import { Registries } from '../../desk/registry/registries.js';
import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import { keptCopies } from './keptCopies.js';
import { vscodeHost } from './vscodeHost.js';
import { workspaceFiles } from './workspaceFiles.js';

/** The desk in VS Code: what is open and known now. Features read it and ask it to do things; nothing is read before somebody needs it. */
export class Desk implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  readonly log = this.lifetime.own(vscode.window.createOutputChannel('Copydesk', { log: true }));
  readonly host: DeskHost<vscode.TextDocument>;
  readonly registries: Registries;
  readonly decisions: DecisionStore;
  readonly documents: DraftDocuments;
  readonly lists: Lists;
  readonly directories: Directories;
  readonly drafts: Drafts<vscode.TextDocument>;
  readonly mentions: WorkspaceMentions<vscode.TextDocument>;

  constructor(
    readonly context: vscode.ExtensionContext,
    bundles: HostBundles,
  ) {
    const { lifetime } = this;
    const host = vscodeHost(context.workspaceState, this.log, bundles);
    const stored = (name: string): vscode.Uri =>
      vscode.Uri.joinPath(context.globalStorageUri, name);
    this.host = host;
    this.registries = lifetime.own(new Registries(host));
    this.decisions = lifetime.own(new DecisionStore(host));
    this.documents = lifetime.own(
      new DraftDocuments(
        host,
        (order) => startDocumentThread(bundles, order),
        keptCopies(stored('documents')),
      ),
    );
    const lists = stored('lists');
    this.lists = lifetime.own(
      new Lists(host, { uri: lists, files: workspaceFiles(lists) }, tellDamaged),
    );
    const directories = stored('directories');
    this.directories = lifetime.own(
      new Directories(host, { uri: directories, files: workspaceFiles(directories) }),
    );
    const sources: DraftSources = {
      registries: this.registries,
      decisions: this.decisions,
      screening: lifetime.own(new DraftScreening(this.lists, host.settings)),
      documents: this.documents,
      directories: this.directories,
    };
    this.drafts = lifetime.own(new Drafts(host, sources));
    this.mentions = lifetime.own(new WorkspaceMentions(host, this.drafts, sources));
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}

/** A list is damaged and cannot be built again. */
function tellDamaged({ summary }: ListHead): void {
  const importAgain = vscode.l10n.t('Import Sanctions List…');
  void vscode.window
    .showWarningMessage(
      vscode.l10n.t(
        'The sanctions list {0} is damaged, and drafts are not screened against it. Import it again.',
        summary.title,
      ),
      importAgain,
    )
    .then((chosen) => chosen && vscode.commands.executeCommand('copydesk.lists.import'));
}
