import type { URI } from 'vscode-uri';
import { Lines } from '../../engine/text/positions.js';
import type { DeskHost, HostCancellation, HostDocument, NotSearched } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { oneOfGlobs } from '../host/globs.js';
import { Lifetime } from '../host/lifetime.js';
import { openDocumentOf } from '../host/openText.js';
import type { Registry } from '../registry/registry.js';
import type { DraftSources } from './draft.js';
import { type DraftFiles, findDraftFiles, languagesOf } from './draftFiles.js';
import { DraftMentionCache, type DraftMentions } from './draftMentions.js';
import { type Drafts, isDraft } from './drafts.js';

/** One step of a search through the drafts of a folder. */
export interface SearchStep extends DraftMentions {
  /** How many drafts have been looked through, this one included, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/** Files are read together: much of the time is waiting for them. */
const TOGETHER = 8;
/** Settings on which it depends which files are drafts. */
const PLACE_SETTINGS = [
  'copydesk.drafts.languages',
  'files.exclude',
  'files.associations',
  'search.exclude',
  'search.useIgnoreFiles',
] as const;
const NEVER_CANCELLED: HostCancellation = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/**
 * Whom the drafts of a workspace name, each read with its own folder's registry; for references, counts, and whatever
 * else asks which drafts an actor or a listing stands in. Files are read again only when they have changed.
 */
export class WorkspaceMentions<D extends HostDocument = HostDocument> implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private readonly files: DraftMentionCache;
  private readonly counted = new Map<Registry, Promise<ReadonlyMap<string, number>>>();
  private readonly watched = new Map<string, Disposable>();
  private readonly partly = new WeakMap<Registry, NotSearched>();

  /** Fires when some draft may name others than before; also when nobody has looked yet. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly host: DeskHost<D>,
    private readonly drafts: Pick<Drafts<D>, 'of' | 'onDidAnnotate'>,
    private readonly sources: Pick<DraftSources, 'registries' | 'decisions' | 'screening'>,
  ) {
    const { lifetime } = this;
    const { documents, settings, folders } = host;
    const { registries, screening, decisions } = sources;
    this.files = new DraftMentionCache(host, decisions);
    lifetime.own(registries.onDidChange((registry) => this.notice(registry)));
    lifetime.own(screening.onDidChange(() => this.notice()));
    lifetime.own(drafts.onDidAnnotate(({ registry }) => this.notice(registry)));
    // A draft that nobody sees is annotated only when somebody asks.
    lifetime.own(
      documents.onDidEdit(
        (document) => isDraft(host, document) && this.notice(registries.for(document.uri)),
      ),
    );
    lifetime.own(documents.onDidClose((document) => isDraft(host, document) && this.notice()));
    lifetime.own(folders.onDidChange(() => this.forgetPlaces()));
    lifetime.own(settings.onDidChange(PLACE_SETTINGS, () => this.forgetPlaces()));
  }

  /**
   * The drafts that a registry serves, one after the other, those that name nobody too; fewer once the token is
   * cancelled. What was read stays known, so that another search goes on from there.
   */
  async *search(registry: Registry, token: HostCancellation): AsyncGenerator<SearchStep, void> {
    await registry.loaded;
    const files = await findDraftFiles(this.host, registry.root, token);
    if (!files.notSearched) this.partly.delete(registry);
    else if (!token.isCancellationRequested) this.partly.set(registry, files.notSearched);
    const open = this.openDrafts(registry);
    const sources = [
      ...new Map(
        [...files.uris, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]),
      ).values(),
    ];
    for (let at = 0; at < sources.length; at += TOGETHER) {
      if (token.isCancellationRequested) return;
      const read = await Promise.all(
        sources.slice(at, at + TOGETHER).map((uri) => this.read(uri, files, registry)),
      );
      for (const [i, draft] of read.entries()) {
        if (draft) yield { ...draft, done: at + i + 1, total: sources.length };
        if (token.isCancellationRequested) return;
      }
    }
  }

  /** Why the last search could look through a part of the registry's folder only: there may be more drafts than it told of. Undefined where it was all. */
  notSearched(registry: Registry): NotSearched | undefined {
    return this.partly.get(registry);
  }

  /** In how many drafts each actor stands for certain, by id; counted once until something changes. */
  counts(registry: Registry): Promise<ReadonlyMap<string, number>> {
    let counts = this.counted.get(registry);
    if (!counts) this.counted.set(registry, (counts = this.count(registry)));
    return counts;
  }

  dispose(): void {
    for (const watcher of this.watched.values()) watcher.dispose();
    this.lifetime.dispose();
  }

  private async count(registry: Registry): Promise<ReadonlyMap<string, number>> {
    this.watch(registry.root);
    const counts = new Map<string, number>();
    try {
      for await (const { mentions } of this.search(registry, NEVER_CANCELLED)) {
        const named = new Set(mentions.flatMap(({ actor }) => (actor === null ? [] : [actor])));
        for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    } catch (error) {
      this.host.log.error(
        `cannot look through the drafts of ${registry.root.toString()}`,
        error as Error,
      );
    }
    return counts;
  }

  /** Drafts in editors: they count wherever they are; one that is not saved yet has no file at all. */
  private openDrafts(registry: Registry): D[] {
    const shown = new Set(this.host.window.tabs.map((uri) => uri.toString()));
    return this.host.documents.open.filter(
      (document) =>
        shown.has(document.uri.toString()) &&
        isDraft(this.host, document) &&
        this.sources.registries.for(document.uri) === registry,
    );
  }

  private async read(
    uri: URI,
    files: DraftFiles,
    registry: Registry,
  ): Promise<DraftMentions | undefined> {
    const document = openDocumentOf(this.host, uri);
    if (!document)
      return this.files.read({
        uri,
        languageId: files.languageOf(uri),
        isDecided: files.decided.has(uri.toString()),
        lexicon: registry.lexicon,
        screening: this.sources.screening.current,
      });
    const draft = this.drafts.of(document);
    return (
      draft && {
        uri,
        mentions: (await draft.current()).mentions,
        lines: new Lines(document.getText()),
      }
    );
  }

  private notice(registry?: Registry): void {
    if (registry) this.counted.delete(registry);
    else this.counted.clear();
    this.changed.fire();
  }

  /** What is counted once must be told of files that change. */
  private watch(root: URI): void {
    const key = root.toString();
    if (this.watched.has(key)) return;
    const { patterns } = languagesOf(this.host, root);
    this.watched.set(
      key,
      this.host.files.watchGlob(root, oneOfGlobs(patterns), () => this.notice()),
    );
  }

  /** Which files are drafts may be another question now. */
  private forgetPlaces(): void {
    for (const watcher of this.watched.values()) watcher.dispose();
    this.watched.clear();
    this.notice();
  }
}
