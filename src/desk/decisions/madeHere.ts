import type { Decisions, Ignore } from '../../engine/decisions/decision.js';
import { ignoreKey } from '../../engine/decisions/sidecar/sidecar.js';

/**
 * Gives a text of decisions as it shall be; null where it cannot be changed.
 * @param wanted those of its decisions that are to be made; all where that is left out
 */
export type DecisionChange = (text: string, wanted?: ReadonlySet<DecisionKey>) => string | null;

/** What a decision is about: a name, a listing or diagnostic, a claim, a fact, a version of the draft. */
export type DecisionKey = string;

export const pinKey = (name: string): DecisionKey => `pin ${name}`;
export const ignoredKey = (ignore: Ignore): DecisionKey => `ignore ${ignoreKey(ignore)}`;
export const documentKey = (id: string): DecisionKey => `document ${id}`;
export const decisionKey = (id: string): DecisionKey => `review ${id}`;
export const factKey = (id: string): DecisionKey => `fact ${id}`;
export const clearanceKey = (id: string): DecisionKey => `clearance ${id}`;

/** A decision that was written down. */
export interface MadeDecision {
  readonly key: DecisionKey;
  /** What decided it, and perhaps others. */
  readonly change: DecisionChange;
  /** What was decided there before; undefined for nothing. */
  readonly before: string | undefined;
}

/**
 * The change that makes decisions again: those alone, and nothing else that was decided together with one of them, which
 * somebody may have decided otherwise since.
 */
export function madeAgain(decisions: readonly MadeDecision[]): DecisionChange {
  const keysOf = new Map<DecisionChange, Set<DecisionKey>>();
  for (const { key, change } of decisions)
    keysOf.set(change, (keysOf.get(change) ?? new Set()).add(key));
  return (before, wanted) => {
    let now: string | null = before;
    for (const [change, keys] of keysOf) {
      if (now === null) return null;
      const some = wanted ? new Set([...keys].filter((key) => wanted.has(key))) : keys;
      if (some.size > 0) now = change(now, some);
    }
    return now;
  };
}

/** The decisions that were made in this window: another version of their file (git, a backup, a sync) may lack them. */
export class MadeHere {
  private readonly made = new Map<DecisionKey, MadeDecision>();

  /** A change was written down. @param before, after the decisions as they were in force before and after it */
  add(
    change: DecisionChange,
    keys: readonly DecisionKey[],
    before: Decisions,
    after: Decisions,
  ): void {
    if (keys.length === 0) return;
    const [was, is] = [contentsOf(before), contentsOf(after)];
    for (const key of keys)
      if (is.has(key) && is.get(key) !== was.get(key))
        this.made.set(key, { key, change, before: was.get(key) });
      else if (!is.has(key)) this.made.delete(key);
  }

  /**
   * The decisions that are no longer there: gone, or as they were before. They are forgotten. Where somebody has decided
   * otherwise since, nothing is missing.
   */
  takeMissing(decisions: Decisions): readonly MadeDecision[] {
    if (this.made.size === 0) return [];
    const is = contentsOf(decisions);
    const missing = [...this.made.values()].filter(
      ({ key, before }) => !is.has(key) || is.get(key) === before,
    );
    for (const { key } of missing) this.made.delete(key);
    return missing;
  }

  /** Remembers decisions again that could not be made again, but for what was decided anew since. */
  putBack(decisions: readonly MadeDecision[]): void {
    for (const one of decisions) if (!this.made.has(one.key)) this.made.set(one.key, one);
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
