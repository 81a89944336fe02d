import { URI } from 'vscode-uri';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { Directories } from '../../../src/desk/directories/directories.js';
import { DraftDocuments } from '../../../src/desk/documents/draftDocuments.js';
import type { DraftSources } from '../../../src/desk/drafts/draft.js';
import { Drafts } from '../../../src/desk/drafts/drafts.js';
import { DraftScreening } from '../../../src/desk/drafts/draftScreening.js';
import { WorkspaceMentions } from '../../../src/desk/drafts/workspaceMentions.js';
import { Emitter } from '../../../src/desk/host/events.js';
import type { StoreFiles } from '../../../src/desk/lists/storeLayout.js';
import { Registries } from '../../../src/desk/registry/registries.js';
import type { CompiledList } from '../../../src/engine/sanctions/compiled/compiledList.js';
import { type MemoryDocument, MemoryHost } from '../memoryHost.js';

/** A store's folder in memory. */
export function memoryFiles(): StoreFiles & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    list: (folder) => {
      const above = folder === '' ? '' : `${folder}/`;
      const names = [...held.keys()]
        .filter((path) => path.startsWith(above))
        .map((path) => path.slice(above.length).split('/')[0]);
      return Promise.resolve([...new Set(names)]);
    },
    read: (path) => {
      const bytes = held.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${path}`));
    },
    write: (path, bytes) => {
      held.set(path, bytes.slice());
      return Promise.resolve();
    },
    rename: (from, to) => {
      held.set(to, held.get(from)!);
      held.delete(from);
      return Promise.resolve();
    },
    remove: (path) => {
      for (const one of [...held.keys()])
        if (one === path || one.startsWith(`${path}/`)) held.delete(one);
      return Promise.resolve();
    },
  };
}

/** A desk on a host in memory, without documents of its own. */
export class MemoryDesk {
  readonly listsChanged = new Emitter<void>();
  readonly lists: { inForce: readonly CompiledList[]; onDidChange: Emitter<void>['event'] } = {
    inForce: [],
    onDidChange: this.listsChanged.event,
  };
  readonly sources: DraftSources;
  readonly registries: Registries;
  readonly decisions: DecisionStore;
  readonly drafts: Drafts<MemoryDocument>;
  readonly mentions: WorkspaceMentions<MemoryDocument>;

  constructor(readonly host = new MemoryHost()) {
    this.registries = new Registries(host);
    this.decisions = new DecisionStore(host, 0);
    this.sources = {
      registries: this.registries,
      decisions: this.decisions,
      screening: new DraftScreening(this.lists, host.settings),
      documents: new DraftDocuments(
        host,
        () => {
          throw new Error('no documents in this test');
        },
        { read: () => Promise.resolve(null), write: () => Promise.resolve() },
      ),
      directories: new Directories(host, {
        uri: URI.file('/store/directories'),
        files: memoryFiles(),
      }),
    };
    this.drafts = new Drafts(host, this.sources);
    this.mentions = new WorkspaceMentions(host, this.drafts, this.sources);
  }

  dispose(): void {
    for (const part of [this.mentions, this.drafts, this.decisions, this.registries])
      part.dispose();
  }
}
