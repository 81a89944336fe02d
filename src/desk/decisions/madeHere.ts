import type { Decisions, Ignore } from '../../engine/decisions/decision.js';
import { ignoreKey, readSidecar } from '../../engine/decisions/sidecar/sidecar.js';

/**
 * Gives a text of decisions as it shall be; null where it cannot be changed.
 * @param wanted those of its decisions that are to be made; all where that is left out
 * @param earlier those of which the text has an earlier state: they are made as if it had none, and are again what they were
 */
export type DecisionChange = (
  text: string,
  wanted?: ReadonlySet<DecisionKey>,
  earlier?: ReadonlySet<DecisionKey>,
) => string | null;

/** What a decision is about: a name, a listing or diagnostic, a claim, a fact, a version of the draft. */
export type DecisionKey = string;

export const pinKey = (name: string): DecisionKey => `pin ${name}`;
export const ignoredKey = (ignore: Ignore): DecisionKey => `ignore ${ignoreKey(ignore)}`;
export const documentKey = (id: string): DecisionKey => `document ${id}`;
export const decisionKey = (id: string): DecisionKey => `review ${id}`;
export const factKey = (id: string): DecisionKey => `fact ${id}`;
export const clearanceKey = (id: string): DecisionKey => `clearance ${id}`;

/** What was decided on one thing in this window, one change after the other. */
export interface MadeDecision {
  readonly key: DecisionKey;
  readonly steps: readonly MadeStep[];
  /** What the file has held there, undefined for nothing, and how many of the steps that has. */
  readonly states: ReadonlyMap<string | undefined, number>;
}

/** A decision that the file has no longer, or only in an earlier state. */
export interface MissingDecision extends MadeDecision {
  /** How many of the steps that state has. */
  readonly had: number;
}

/** A change that was written down. */
interface MadeStep {
  /** What decided it, and perhaps others. */
  readonly change: DecisionChange;
  /** Where it stands among all that were made in the window. */
  readonly order: number;
}

/**
 * The change that makes decisions again: those alone, and nothing else that was decided together with one of them, which
 * somebody may have decided otherwise since. Over nothing and over an earlier state they are again what they were last; over
 * what somebody has decided otherwise by then, each step that was missing is taken once more.
 */
export function madeAgain(decisions: readonly MissingDecision[]): DecisionChange {
  const made = new Map<DecisionKey, string | undefined>();
  return (before) => {
    const is = contentsOf(readSidecar(before).decisions);
    // What was made together with somebody else's is whole with that only: the last step must know, should it vanish again.
    const held = decisions.filter(({ key }) => made.has(key) && made.get(key) === is.get(key));
    for (const [change, keys] of inOrder(held.map(({ key, steps }) => [key, steps.slice(-1)])))
      change(before, keys);
    const open = decisions.filter(({ key, steps, states }) => {
      const now = is.get(key);
      return now === undefined || (made.get(key) !== now && (states.get(now) ?? 0) < steps.length);
    });
    if (open.length === 0) return before;
    const earlier = new Set(
      open.filter(({ key, states }) => states.has(is.get(key))).map(({ key }) => key),
    );
    let now: string | null = before;
    for (const [change, keys] of changesOf(open, is)) {
      if (now === null) return null;
      now = change(now, keys, earlier);
    }
    const after = contentsOf(readSidecar(now ?? '').decisions);
    for (const { key } of open) made.set(key, after.get(key));
    return now;
  };
}

/** The changes that make decisions again over what a file holds, in the order in which they were made, and the keys of each. */
function changesOf(
  open: readonly MissingDecision[],
  is: ReadonlyMap<DecisionKey, string>,
): [DecisionChange, Set<DecisionKey>][] {
  return inOrder(
    open.map(({ key, steps, states, had }) => {
      const now = is.get(key);
      // The last one knows all that was there.
      const isWhole = states.size > 0 && (now === undefined || states.has(now));
      return [key, steps.slice(isWhole ? -1 : had)];
    }),
  );
}

/** The changes of some steps, each once, with the keys that are to be changed by it. */
function inOrder(
  steps: readonly (readonly [DecisionKey, readonly MadeStep[]])[],
): [DecisionChange, Set<DecisionKey>][] {
  const found = new Map<number, [DecisionChange, Set<DecisionKey>]>();
  for (const [key, ofKey] of steps)
    for (const { change, order } of ofKey) {
      if (!found.has(order)) found.set(order, [change, new Set()]);
      found.get(order)![1].add(key);
    }
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** The decisions that were made in this window: another version of their file (git, a backup, a sync) may lack them. */
export class MadeHere {
  private readonly made = new Map<DecisionKey, MadeDecision>();
  /** Missing decisions that are still to be made again, apart from what was decided on the same things since. */
  private readonly putOff = new Map<DecisionKey, MissingDecision>();
  private count = 0;

  /** A change was written down. @param before, after the decisions as they were in force before and after it */
  add(
    change: DecisionChange,
    keys: readonly DecisionKey[],
    before: Decisions,
    after: Decisions,
  ): void {
    if (keys.length === 0) return;
    const [was, is] = [contentsOf(before), contentsOf(after)];
    const step = { change, order: this.count++ };
    for (const key of keys) {
      const [from, to] = [was.get(key), is.get(key)];
      if (to === undefined) {
        this.made.delete(key);
        if (from !== undefined) this.putOff.delete(key);
      } else if (to !== from) {
        const { steps, states } = this.made.get(key) ?? { steps: [], states: new Map() };
        this.made.set(key, {
          key,
          steps: [...steps, step],
          states: new Map([[from, steps.length], ...states, [to, steps.length + 1]]),
        });
      }
    }
  }

  /**
   * The decisions that are no longer there: gone, or in an earlier state; and those that were put back and are still not
   * there. They are forgotten. Where somebody has decided otherwise since, nothing is missing.
   */
  takeMissing(decisions: Decisions): readonly MissingDecision[] {
    if (this.made.size + this.putOff.size === 0) return [];
    const is = contentsOf(decisions);
    const late = [...this.putOff.values()].filter(
      (one) => isMissing(one, is) || this.made.get(one.key)?.states.has(is.get(one.key)),
    );
    const missing = new Map(late.map((one) => [one.key, one]));
    for (const one of [...this.made.values()].filter((made) => isMissing(made, is))) {
      const now = is.get(one.key);
      const older = missing.get(one.key);
      const had = now === undefined ? 0 : one.states.get(now)!;
      missing.set(one.key, older ? joined(older, one) : { ...one, had });
      this.made.delete(one.key);
    }
    for (const { key } of late) this.putOff.delete(key);
    return [...missing.values()];
  }

  /** Missing decisions together with what was decided on the same things since: that is made again on top of them. */
  withNewer(missing: readonly MissingDecision[]): readonly MissingDecision[] {
    return missing.map((one) => {
      const newer = this.made.get(one.key);
      return newer ? joined(one, newer) : one;
    });
  }

  /** Missing decisions were made again. @param before, after as in `add` */
  keep(missing: readonly MissingDecision[], before: Decisions, after: Decisions): void {
    const [was, is] = [contentsOf(before), contentsOf(after)];
    for (const { key, steps, states, had } of missing)
      if (is.has(key))
        this.made.set(key, {
          key,
          steps,
          states: new Map([[was.get(key), had], ...states, [is.get(key), steps.length]]),
        });
  }

  /** Remembers missing decisions that could not be made again: they are missing until they are, or somebody decides otherwise. */
  putBack(missing: readonly MissingDecision[]): void {
    for (const one of missing) this.putOff.set(one.key, one);
  }
}

/** Whether a file has nothing of a decision, or an earlier state of it. */
function isMissing(
  { key, steps, states }: MadeDecision,
  is: ReadonlyMap<DecisionKey, string>,
): boolean {
  const now = is.get(key);
  return now === undefined || (states.get(now) ?? steps.length) < steps.length;
}

/** A missing decision together with what was decided on the same thing since: no state of the file has one and lacks the other. */
function joined(missing: MissingDecision, { steps }: MadeDecision): MissingDecision {
  return { ...missing, steps: [...missing.steps, ...steps], states: new Map() };
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
