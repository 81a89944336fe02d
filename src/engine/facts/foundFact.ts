import type { FactKind, FactValue } from '../annotation.js';

/** A fact of one paragraph: tokens `from` to before `to` of its reading. */
export interface FoundFact {
  readonly kind: FactKind;
  readonly from: number;
  readonly to: number;
  readonly value?: FactValue;
}
