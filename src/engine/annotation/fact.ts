import type { FactKind } from '../decisions/decision.js';
import type { Span } from './span.js';

/** What a fact says, as far as it can be told: a number and its unit, or a date. */
export interface FactValue {
  readonly number?: number;
  /** `percent`, an ISO 4217 code, or the unit as the draft writes it. */
  readonly unit?: string;
  /** ISO 8601, as far as known: `2025-11-22`, `2025-11`, `2025`; a stretch with a slash between: `2025-11-22/2025-11-24`. */
  readonly date?: string;
}

/** The smallest span of a draft that can be wrong and that a checker would look up. */
export interface Fact extends Span {
  /** Stays the same while its words do, and their place among the same words. */
  readonly id: string;
  readonly kind: FactKind;
  /** The id of the claim whose content holds it; null where the draft says it itself. */
  readonly claim: string | null;
  readonly value?: FactValue;
  /** True if a person made the words a fact. */
  readonly added?: boolean;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** That sentence's words as `sentenceKey` writes them. */
  readonly sentenceKey: string;
}
