import { decodeFile } from '../vscode/textFiles.js';
import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Mention } from '../../engine/annotation.js';
import { Annotator } from '../../engine/annotate.js';
import type { Lexicon } from '../../engine/names/variants/lexicon.js';
import type { Screening } from '../../engine/sanctions/screening/listedHit.js';
import { Lines } from '../../engine/text/positions.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DraftScreening } from './draftScreening.js';
import { type DraftFiles, findDraftFiles, languagesOf } from './draftFiles.js';
import { markupOf } from './draft.js';
import { type Drafts, isDraft } from './drafts.js';
import { oneOf } from '../vscode/findFiles.js';
import { Lifetime } from '../host/lifetime.js';
import type { Registries } from '../registry/registries.js';
import type { Registry } from '../registry/registry.js';
import { settings } from '../vscode/settings.js';
import { inSlices } from '../host/slices.js';

/** Whom one draft names. Offsets count in the draft as it was read: an open editor's text, else the file's. */
export interface DraftMentions {
  readonly uri: vscode.Uri;
  readonly mentions: readonly Mention[];
  /** Tells lines and columns of the offsets. */
  readonly lines: Lines;
}

/** One step of a search through the drafts of a folder. */
export interface SearchStep extends DraftMentions {
  /** How many drafts have been looked through, this one included, and how many there are. */
  readonly done: number;
  readonly total: number;
}

interface Cached extends DraftMentions {
  /** What the draft was read from: the file's time and size, the names and the decisions. */
  readonly stamp: string;
  readonly lexicon: Lexicon;
  readonly screening: Screening | undefined;
}

/** A draft is a text that somebody wrote; a longer file is something else, and stands in the log. */
const LARGEST_FILE = 5_000_000;
/** How many mentions are kept for drafts that are not open: some 60 MB. The drafts that were not asked for longest go first. */
const MOST_KEPT = 200_000;
/** Files are read together: much of the time is waiting for them. */
const TOGETHER = 8;

/**
 * Whom the drafts of a workspace name, each read with its own folder's registry; for references, counts, and whatever
 * else asks which drafts an actor or a listing stands in. Files are read again only when they have changed.
 */
export class WorkspaceMentions implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly cache = new Map<string, Cached>();
  private readonly reading = new Map<string, Promise<DraftMentions | undefined>>();
  private readonly counted = new Map<Registry, Promise<ReadonlyMap<string, number>>>();
  private readonly watched = new Map<string, vscode.Disposable>();
  private kept = 0;

  /** Fires when some draft may name others than before; also when nobody has looked yet. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly registries: Registries,
    private readonly drafts: Drafts,
    private readonly decisions: DecisionStore,
    private readonly screening: DraftScreening,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { lifetime } = this;
    lifetime.own(registries.onDidChange((registry) => this.notice(registry)));
    lifetime.own(screening.onDidChange(() => this.notice()));
    lifetime.own(drafts.onDidAnnotate(({ registry }) => this.notice(registry)));
    // A draft that nobody sees is annotated only when somebody asks.
    lifetime.own(
      vscode.workspace.onDidChangeTextDocument(
        ({ document, contentChanges }) =>
          contentChanges.length > 0 &&
          isDraft(document) &&
          this.notice(registries.for(document.uri)),
      ),
    );
    lifetime.own(
      vscode.workspace.onDidCloseTextDocument((document) => isDraft(document) && this.notice()),
    );
    lifetime.own(settings.draftLanguages.onDidChange(() => this.forgetPlaces()));
    lifetime.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.forgetPlaces()));
    lifetime.own(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          ['files.exclude', 'files.associations', 'search.exclude', 'search.useIgnoreFiles'].some(
            (id) => event.affectsConfiguration(id),
          )
        )
          this.forgetPlaces();
      }),
    );
  }

  /**
   * The drafts that a registry serves, one after the other, those that name nobody too; fewer once the token is
   * cancelled. What was read stays known, so that another search goes on from there.
   */
  async *search(
    registry: Registry,
    token: vscode.CancellationToken,
  ): AsyncGenerator<SearchStep, void> {
    await registry.loaded;
    const files = await findDraftFiles(registry.root, token);
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
    const never = new vscode.CancellationTokenSource();
    try {
      for await (const { mentions } of this.search(registry, never.token)) {
        const named = new Set(mentions.flatMap(({ actor }) => (actor === null ? [] : [actor])));
        for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    } catch (error) {
      this.log.error(
        `cannot look through the drafts of ${registry.root.toString()}`,
        error as Error,
      );
    }
    return counts;
  }

  /** Drafts in editors: they count wherever they are; one that is not saved yet has no file at all. */
  private openDrafts(registry: Registry): vscode.TextDocument[] {
    const shown = new Set(
      vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')),
      ),
    );
    return vscode.workspace.textDocuments.filter(
      (document) =>
        shown.has(document.uri.toString()) &&
        isDraft(document) &&
        this.registries.for(document.uri) === registry,
    );
  }

  private async read(
    uri: vscode.Uri,
    files: DraftFiles,
    registry: Registry,
  ): Promise<DraftMentions | undefined> {
    const document = vscode.workspace.textDocuments.find(
      (open) => !open.isClosed && open.uri.toString() === uri.toString(),
    );
    if (document) {
      const draft = this.drafts.of(document);
      return (
        draft && {
          uri,
          mentions: (await draft.current()).mentions,
          lines: new Lines(document.getText()),
        }
      );
    }
    const key = uri.toString();
    let reading = this.reading.get(key);
    if (!reading) {
      reading = this.readFile(uri, files, registry).finally(() => this.reading.delete(key));
      this.reading.set(key, reading);
    }
    return reading;
  }

  private async readFile(
    uri: vscode.Uri,
    files: DraftFiles,
    registry: Registry,
  ): Promise<DraftMentions | undefined> {
    const key = uri.toString();
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      if (size > LARGEST_FILE)
        return void this.log.info(`not looked through, because it is too long: ${key}`);
      const decisions = await this.decisions.once(uri, files.decided.has(key));
      const today = localDay(new Date());
      const date = decisions.date ?? today;
      const stamp = JSON.stringify([
        mtime,
        size,
        date,
        today,
        [...decisions.pins],
        decisions.ignores,
      ]);
      const lexicon = await registry.lexicon;
      const screening = this.screening.current;
      const known = this.cache.get(key);
      if (known?.stamp === stamp && known.lexicon === lexicon && known.screening === screening) {
        this.keep(key, known);
        return known;
      }
      const text = decodeFile(uri, await vscode.workspace.fs.readFile(uri));
      const annotator = new Annotator(markupOf(files.languageOf(uri)));
      const { mentions } = await inSlices(
        annotator.steps(text, lexicon, { date, today, decisions, screening, mentionsOnly: true }),
      );
      const read: Cached = { uri, mentions, lines: new Lines(text), stamp, lexicon, screening };
      this.keep(key, read);
      return read;
    } catch (error) {
      // One file that cannot be read costs only itself; a draft that was deleted a moment ago is no news.
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'))
        this.log.warn(`cannot look through ${key}`, error as Error);
      this.drop(key);
      return undefined;
    }
  }

  private keep(key: string, read: Cached): void {
    this.drop(key);
    this.cache.set(key, read);
    this.kept += read.mentions.length + 1;
    for (const [oldest] of this.cache) {
      if (this.kept <= MOST_KEPT || oldest === key) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const known = this.cache.get(key);
    if (!known) return;
    this.cache.delete(key);
    this.kept -= known.mentions.length + 1;
  }

  private notice(registry?: Registry): void {
    if (registry) this.counted.delete(registry);
    else this.counted.clear();
    this.changed.fire();
  }

  /** What is counted once must be told of files that change. */
  private watch(root: vscode.Uri): void {
    const key = root.toString();
    if (this.watched.has(key)) return;
    const lifetime = new Lifetime();
    this.watched.set(key, lifetime);
    const watcher = lifetime.own(
      vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(root, oneOf(languagesOf(root).patterns)),
      ),
    );
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      lifetime.own(event(() => this.notice()));
  }

  /** Which files are drafts may be another question now. */
  private forgetPlaces(): void {
    for (const watcher of this.watched.values()) watcher.dispose();
    this.watched.clear();
    this.notice();
  }
}
