import type { URI } from 'vscode-uri';
import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import { isRegistryFile } from './registryGlobs.js';
import { Registry } from './registry.js';

/** The registries of a window, one for each folder, so that the folders of a multi-root workspace stay apart. */
export class Registries implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<Registry>());
  private readonly byRoot = new Map<string, Registry>();

  /** Fires with the registry that has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly host: DeskHost) {
    this.lifetime.own(
      host.folders.onDidRemove((removed) => {
        for (const uri of removed) this.close(uri.toString());
      }),
    );
  }

  /** The registry that a document's names are looked up in; undefined for an untitled draft without a folder. */
  for(document: URI): Registry | undefined {
    const root = this.host.folders.rootOf(document);
    return root && this.at(root);
  }

  /** The registry that a document is a file of; undefined where it is no registry file. */
  ofFile(document: Pick<HostDocument, 'uri' | 'languageId'>): Registry | undefined {
    if (document.languageId !== 'yaml' || !this.host.files.isWritten(document.uri))
      return undefined;
    const root = this.host.folders.rootOf(document.uri);
    return root && isRegistryFile(this.host, document, root) ? this.at(root) : undefined;
  }

  /** The registries of all folders of the workspace, and those of drafts outside of them that are open. */
  all(): readonly Registry[] {
    for (const root of this.host.folders.roots) this.at(root);
    return this.open;
  }

  /** The registries that have been needed so far. */
  get open(): readonly Registry[] {
    return [...this.byRoot.values()];
  }

  private at(root: URI): Registry {
    const key = root.toString();
    let registry = this.byRoot.get(key);
    if (!registry) {
      registry = this.lifetime.own(new Registry(root, this.host));
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
