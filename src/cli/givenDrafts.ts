import type { Annotation } from '../engine/annotation.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';
import type { Screening } from '../engine/sanctions/screening/listedHit.js';
import { compileLexicon, type Lexicon } from '../engine/names/variants/lexicon.js';
import type { Actor } from '../engine/registry/registrySchema.js';
import { loadActors, readTextFile } from './registryFiles.js';
import { screeningLists } from './screeningLists.js';
import { decisionsAbout } from './sidecars.js';

/** The values of `DRAFT_OPTIONS`. */
export interface DraftOptions {
  readonly registry: readonly string[];
  readonly list: readonly string[];
  readonly lists: readonly string[];
  readonly vessels: boolean;
  readonly date?: string;
  /** Whether claims that are stances are listed, too. */
  readonly stances?: boolean;
}

/** A draft that a command was given, annotated with the decisions in its sidecar. */
export interface GivenDraft {
  readonly file: string;
  readonly text: string;
  readonly annotation: Annotation;
}

/** What names are looked up in, read and compiled once for all drafts of a run. */
export class GivenDrafts {
  private constructor(
    readonly actors: ReadonlyMap<string, Actor>,
    readonly lexicon: Lexicon,
    readonly screening: Screening | undefined,
    /** The day of the run, ISO 8601. */
    readonly today: string,
    private readonly date: string | undefined,
    private readonly stances = false,
  ) {}

  /** @throws BadInput where a registry or a list cannot be used */
  static async open({
    registry,
    list,
    lists,
    vessels,
    date,
    stances,
  }: DraftOptions): Promise<GivenDrafts> {
    const screening = await screeningLists(list, lists, vessels);
    const actors = await loadActors(registry);
    return new GivenDrafts(
      actors,
      compileLexicon(actors.values()),
      screening,
      new Date().toISOString().slice(0, 10),
      date,
      stances,
    );
  }

  /** How a text is annotated that has no sidecar. */
  get options(): AnnotateOptions {
    return {
      date: this.date ?? this.today,
      screening: this.screening,
      stances: this.stances,
    };
  }

  /** Reads and annotates drafts, one after the other. @throws BadInput where one cannot be read */
  async *read(files: readonly string[]): AsyncGenerator<GivenDraft> {
    for (const file of files) {
      const text = await readTextFile(file);
      const decisions = await decisionsAbout(file);
      const markup = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
      yield {
        file,
        text,
        annotation: annotate(text, markup, this.lexicon, {
          ...this.options,
          date: this.date ?? decisions.date ?? this.today,
          decisions,
        }),
      };
    }
  }
}
