import type { Decisions, Ignore } from '../../engine/decisions/decision.js';
import { ignoreKey } from '../../engine/decisions/sidecar/sidecar.js';

/** Gives a text of decisions as it shall be; null where it cannot be changed. */
export type DecisionChange = (text: string) => string | null;

/** What a decision is about: a name, a listing or diagnostic, a claim, a fact, a version of the draft. */
export type DecisionKey = string;

export const pinKey = (name: string): DecisionKey => `pin ${name}`;
export const ignoredKey = (ignore: Ignore): DecisionKey => `ignore ${ignoreKey(ignore)}`;
export const documentKey = (id: string): DecisionKey => `document ${id}`;
export const decisionKey = (id: string): DecisionKey => `review ${id}`;
export const factKey = (id: string): DecisionKey => `fact ${id}`;
export const clearanceKey = (id: string): DecisionKey => `clearance ${id}`;

/** A change that was written down, and what it decided. */
export interface MadeChange {
  readonly change: DecisionChange;
  readonly keys: readonly DecisionKey[];
}

interface Made {
  readonly made: MadeChange;
  /** What was decided there before; undefined for nothing. */
  readonly before: string | undefined;
}

/** The decisions that were made in this window: another version of their file (git, a backup, a sync) may lack them. */
export class MadeHere {
  private readonly made = new Map<DecisionKey, Made>();

  /** A change was written down. @param before, after the decisions as they were in force before and after it */
  add(
    change: DecisionChange,
    keys: readonly DecisionKey[],
    before: Decisions,
    after: Decisions,
  ): void {
    if (keys.length === 0) return;
    const [was, is] = [contentsOf(before), contentsOf(after)];
    const made = { change, keys };
    for (const key of keys)
      if (is.has(key) && is.get(key) !== was.get(key))
        this.made.set(key, { made, before: was.get(key) });
      else if (!is.has(key)) this.made.delete(key);
  }

  /**
   * The changes that decisions no longer hold: what they decided is gone, or as it was before. They are forgotten.
   * Where somebody has decided otherwise since, nothing is missing.
   */
  takeMissing(decisions: Decisions): readonly MadeChange[] {
    if (this.made.size === 0) return [];
    const is = contentsOf(decisions);
    const missing = new Set<MadeChange>();
    for (const [key, { made, before }] of this.made)
      if (!is.has(key) || is.get(key) === before) {
        missing.add(made);
        this.made.delete(key);
      }
    return [...missing];
  }
}

/** What some decisions are about. */
export function keysOf(decisions: Decisions): ReadonlySet<DecisionKey> {
  return new Set(contentsOf(decisions).keys());
}

function contentsOf({
  pins,
  ignores,
  reviews,
  facts,
  clearances,
  documents = [],
}: Decisions): Map<DecisionKey, string> {
  return new Map([
    ...[...pins].map(([name, actor]): [string, string] => [pinKey(name), actor]),
    ...ignores.map((ignore): [string, string] => [ignoredKey(ignore), JSON.stringify(ignore)]),
    ...documents.map((one): [string, string] => [documentKey(one.id), JSON.stringify(one)]),
    ...reviews.map((review): [string, string] => [decisionKey(review.id), JSON.stringify(review)]),
    ...facts.map((review): [string, string] => [factKey(review.id), JSON.stringify(review)]),
    ...clearances.map((one): [string, string] => [clearanceKey(one.id), JSON.stringify(one)]),
  ]);
}
