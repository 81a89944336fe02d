import { localDay } from '../engine/text/localDay.js';
import type { Annotation } from '../engine/annotation.js';
import { annotate } from '../engine/annotate.js';
import type { AnnotateOptions } from '../engine/annotateOptions.js';
import type { DocumentIndex } from '../engine/documents/documentIndex.js';
import type { CompiledDirectory } from '../engine/directories/compiled/compiledDirectory.js';
import { withKnownPeople } from '../engine/directories/naming/knownPerson.js';
import type { ActorLookup } from '../engine/registry/mentionParties.js';
import type { Screening } from '../engine/sanctions/screening/listedHit.js';
import { compileLexicon, type Lexicon } from '../engine/names/variants/lexicon.js';
import type { Actor } from '../engine/registry/registrySchema.js';
import {
  type NotRead,
  notReadLine,
  type ReadDocumentHead,
  readListOf,
  type WhatWasRead,
} from '../engine/reports/whatWasRead.js';
import { unreadPassages } from '../engine/reports/unreadPassages.js';
import { BadInput } from './badInput.js';
import { readTextFile, whyUnreadable } from './filesOnDisk.js';
import { GivenDocuments } from './givenDocuments.js';
import { draftsAt, withSlashes } from './paths.js';
import { complain } from './print.js';
import { type DirectoryChoice, readGivenDirectories } from './directoryFiles.js';
import { readRegistries, type ReadRegistry } from './registryFiles.js';
import { readScreeningLists } from './screeningLists.js';
import { decisionsAbout } from './sidecars.js';

/** The values of `DRAFT_OPTIONS`. */
export interface DraftOptions extends DirectoryChoice {
  readonly registry: readonly string[];
  readonly list: readonly string[];
  readonly lists: readonly string[];
  readonly vessels: boolean;
  readonly document: readonly string[];
  readonly date?: string;
  readonly root?: string;
  /** Whether claims that are stances are listed, too. */
  readonly stances?: boolean;
}

/** A draft that a command was given, annotated with the decisions in its sidecar. */
export interface GivenDraft {
  /** As reports show it. */
  readonly file: string;
  readonly text: string;
  readonly annotation: Annotation;
  /** What it rests on; `notRead` holds what concerns this draft, the registry and the lists. */
  readonly read: WhatWasRead;
}

/** What all drafts of a run have in common, read and compiled once. */
interface ReadOnce {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly lexicon: Lexicon;
  readonly screening: Screening | undefined;
  readonly documents: GivenDocuments;
  /** What the quotations of all drafts are held against; null where no document was given. */
  readonly common: DocumentIndex | null;
  readonly directories: readonly CompiledDirectory[];
  readonly shared: WhatWasRead;
  readonly usable: boolean;
}

/** What names are looked up in, read and compiled once for all drafts of a run; and what of it could not be read. */
export class GivenDrafts {
  /** The day of the run, ISO 8601: the same for all its drafts. */
  readonly today = localDay(new Date());
  private readonly unread: NotRead[];
  /** The lines of `unread`, in which each stands once: drafts share files. */
  private readonly said: Set<string>;
  private readonly saidOfShared: ReadonlySet<string>;
  private readonly readDocuments: ReadDocumentHead[];

  private constructor(
    private readonly given: DraftOptions,
    private readonly once: ReadOnce,
  ) {
    this.unread = [...once.shared.notRead];
    this.saidOfShared = new Set(this.unread.map(notReadLine));
    this.said = new Set(this.saidOfShared);
    this.readDocuments = [...(once.shared.documents ?? [])];
  }

  /** Reads registries and lists; what cannot be read is in `notRead`. */
  static async open(given: DraftOptions): Promise<GivenDrafts> {
    const lists = await readScreeningLists(given.list, given.lists, given.vessels);
    const registry: ReadRegistry = await readRegistries(given.registry);
    const documents = new GivenDocuments(given.document);
    const common = await documents.of();
    const shared: WhatWasRead = {
      registry: registry.registry,
      lists: (lists.screening?.lists ?? []).map(({ head }) => readListOf(head)),
      documents: common.read,
      notRead: [...registry.notRead, ...lists.notRead, ...common.notRead],
    };
    return new GivenDrafts(given, {
      actors: registry.actors,
      lexicon: compileLexicon(registry.actors.values()),
      screening: lists.screening,
      documents,
      common: common.index,
      directories: await readGivenDirectories(given),
      shared,
      usable: registry.usable && lists.notRead.length === 0 && common.notRead.length === 0,
    });
  }

  get actors(): ReadonlyMap<string, Actor> {
    return this.once.actors;
  }

  get lexicon(): Lexicon {
    return this.once.lexicon;
  }

  get screening(): Screening | undefined {
    return this.once.screening;
  }

  get directories(): readonly CompiledDirectory[] {
    return this.once.directories;
  }

  /**
   * Says on standard error what could not be read of registries and lists.
   * @param says whether to; without it, it only throws
   * @throws BadInput where one of them cannot be used at all
   */
  insist(says = true): this {
    const lines = this.once.shared.notRead.map(notReadLine);
    if (!this.once.usable) throw new BadInput(lines.join('\n'));
    if (says) complain(lines);
    return this;
  }

  /** Looks up whom an annotation names: actors of the registry, and people of directories. */
  lookUp(annotation: Annotation): ActorLookup {
    return withKnownPeople((id) => this.actors.get(id), annotation);
  }

  /** How a text is annotated that has no sidecar, on the day of the run. */
  get options(): AnnotateOptions {
    return this.optionsOn(this.today);
  }

  /** How a text is annotated that has no sidecar. @param today the day on which it is, ISO 8601 */
  optionsOn(today: string): AnnotateOptions {
    return {
      date: this.given.date ?? today,
      today,
      screening: this.screening,
      documents: this.once.common,
      directories: this.directories,
      stances: this.given.stances ?? false,
    };
  }

  /** All that could not be read until now: registries, lists, drafts and their sidecars. */
  get notRead(): readonly NotRead[] {
    return this.unread;
  }

  /** What the drafts that were read until now rest on. */
  get read(): WhatWasRead {
    return { ...this.once.shared, documents: this.readDocuments, notRead: this.unread };
  }

  /** Reads and annotates drafts, one after the other; those in a folder where one is given. What cannot be read is passed over, and told by `notRead`. */
  async *drafts(paths: readonly string[]): AsyncGenerator<GivenDraft> {
    for (const path of paths) for (const file of await this.draftsAt(path)) yield* this.draft(file);
  }

  private async draftsAt(path: string): Promise<string[]> {
    try {
      const files = await draftsAt(path);
      if (files.length === 0)
        this.miss(path, 'this folder has no drafts: no .txt, .md or .markdown files');
      return files;
    } catch (error) {
      this.miss(path, `cannot read this folder: ${whyUnreadable(error)}`);
      return [];
    }
  }

  private miss(path: string, message: string): void {
    this.add([{ what: 'draft', file: withSlashes(path), message }]);
  }

  private add(notRead: readonly NotRead[]): void {
    for (const one of notRead) {
      const line = notReadLine(one);
      if (this.said.has(line)) continue;
      this.said.add(line);
      this.unread.push(one);
    }
  }

  private async *draft(path: string): AsyncGenerator<GivenDraft> {
    let text: string;
    try {
      text = await readTextFile(path);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return this.miss(path, error.message);
    }
    const { decisions, notRead } = await decisionsAbout(path, this.given.root);
    const file = withSlashes(path);
    const documents = await this.once.documents.of(path, decisions.documents);
    const markup = /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext';
    let annotation: Annotation;
    try {
      const { options } = this;
      annotation = annotate(text, markup, this.lexicon, {
        ...options,
        date: this.given.date ?? decisions.date ?? options.date,
        decisions,
        documents: documents.index,
      });
    } catch (error) {
      // A fault of ours in one draft costs the others nothing, and is no all-clear over this one.
      return this.miss(path, `reading this draft failed: ${whyUnreadable(error)}`);
    }
    const unread = unreadPassages(file, text, annotation.unread);
    // What another draft lacks, too, is as much missing from this one.
    const own = [
      ...notRead,
      ...documents.notRead.filter((one) => !this.saidOfShared.has(notReadLine(one))),
      ...unread,
    ];
    this.add(own);
    for (const one of documents.read)
      if (!this.readDocuments.some(({ name }) => name === one.name)) this.readDocuments.push(one);
    yield {
      file,
      text,
      annotation,
      read: {
        ...this.once.shared,
        documents: documents.read,
        notRead: [...this.once.shared.notRead, ...own],
      },
    };
  }
}
