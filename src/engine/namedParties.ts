import type { AnnotateOptions } from './annotateOptions.js';
import type { KnownPerson, Mention } from './annotation.js';
import { NO_DECISIONS } from './decisions/decision.js';
import { DirectoryNaming } from './directories/naming/directoryNaming.js';
import { MentionSettler } from './names/resolution/mentionSettler.js';
import type { Lexicon } from './names/variants/lexicon.js';
import type { ParagraphFindings } from './paragraphFindings.js';
import type { DraftDay } from './registry/partialDate.js';
import { Screener } from './sanctions/screening/screener.js';
import type { Draft } from './text/draftText.js';

/** Whom a draft names. */
export interface NamedParties {
  /** As the registry and the lists have them: what deserves a look is measured against what the newsroom has reviewed. */
  readonly reviewed: readonly Mention[];
  /** With those whom only a directory knows. */
  readonly mentions: readonly Mention[];
  readonly known: readonly KnownPerson[];
}

/** Finds whom one draft names, again and again while it is edited. */
export class PartyFinder {
  private readonly mentions = new MentionSettler();
  private readonly screener = new Screener();
  private readonly naming = new DirectoryNaming();

  /** Actors of the registry, then listings, then people whom only directories know; in steps, so that a caller can let others work in between. */
  *steps(
    draft: Draft,
    { hits }: ParagraphFindings,
    lexicon: Lexicon,
    day: DraftDay,
    options: AnnotateOptions,
  ): Generator<void, NamedParties> {
    const decisions = options.decisions ?? NO_DECISIONS;
    const settled = this.mentions.settle(draft, hits, lexicon, { date: day, decisions });
    yield;
    const reviewed = options.screening
      ? yield* this.screener.steps(draft, settled, options.screening, day, decisions)
      : settled;
    const { mentions, known } = options.directories?.length
      ? yield* this.naming.steps(draft, reviewed, options.directories, day)
      : { mentions: reviewed, known: [] };
    return { reviewed, mentions, known };
  }
}
