import type { Decisions } from './decisions/decision.js';
import type { RuleSettings } from './diagnostics/ruleSettings.js';
import type { CompiledDirectory } from './directories/compiled/compiledDirectory.js';
import type { DocumentIndex } from './documents/documentIndex.js';
import type { Screening } from './sanctions/screening/listedHit.js';

/** What a draft is annotated with beside its text and the names in force. */
export interface AnnotateOptions {
  /** The draft's date where its front matter gives none: ISO 8601, to the day or partial. */
  readonly date: string;
  /** The day of whoever asks, ISO 8601 (`localDay`); without it `date`. */
  readonly today?: string;
  readonly decisions?: Decisions;
  /** What the house has settled about notes; a rule that is off costs nothing. */
  readonly rules?: RuleSettings;
  /** The sanctions lists in force; another object than last time costs screening every paragraph again. */
  readonly screening?: Screening;
  /** The documents that the draft rests on: its quotations are compared with them. Another object than last time costs looking for each again. */
  readonly documents?: DocumentIndex | null;
  /** The directories in force; another array than last time costs scanning every paragraph again. */
  readonly directories?: readonly CompiledDirectory[];
  /** Whether claims and notes are left out: for drafts that are only looked through for names. */
  readonly mentionsOnly?: boolean;
  /** Whether claims are left out: nobody wants them read. */
  readonly withoutClaims?: boolean;
  /** Whether facts are left out. */
  readonly withoutFacts?: boolean;
  /** Whether claims that are stances (intent, support, votes) are listed, too. */
  readonly stances?: boolean;
}
