import * as vscode from 'vscode';
import { Lifetime } from '../host/lifetime.js';
import { isRegistryFile, Registry } from './registry.js';
import { rootOf } from '../vscode/roots.js';
import { isFile } from '../vscode/textFiles.js';

/** The registries of a window, one for each folder, so that the folders of a multi-root workspace stay apart. */
export class Registries implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<Registry>());
  private readonly byRoot = new Map<string, Registry>();

  /** Fires with the registry that has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.lifetime.own(
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.close(uri.toString());
      }),
    );
  }

  /** The registry that a document's names are looked up in; undefined for an untitled draft without a folder. */
  for(document: vscode.Uri): Registry | undefined {
    const root = rootOf(document);
    return root && this.at(root);
  }

  /** The registry that a document is a file of; undefined where it is no registry file. */
  ofFile(document: vscode.TextDocument): Registry | undefined {
    if (document.languageId !== 'yaml' || !isFile(document.uri)) return undefined;
    const root = rootOf(document.uri);
    return root && isRegistryFile(document, root) ? this.at(root) : undefined;
  }

  /** The registries of all folders of the workspace, and those of drafts outside of them that are open. */
  all(): readonly Registry[] {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.at(uri);
    return this.open;
  }

  /** The registries that have been needed so far. */
  get open(): readonly Registry[] {
    return [...this.byRoot.values()];
  }

  private at(root: vscode.Uri): Registry {
    const key = root.toString();
    let registry = this.byRoot.get(key);
    if (!registry) {
      registry = this.lifetime.own(new Registry(root, this.log));
      this.byRoot.set(key, registry);
      const opened = registry;
      opened.onDidChange(() => this.changed.fire(opened));
    }
    return registry;
  }

  private close(key: string): void {
    const registry = this.byRoot.get(key);
    if (!registry) return;
    this.byRoot.delete(key);
    this.lifetime.release(registry);
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}
