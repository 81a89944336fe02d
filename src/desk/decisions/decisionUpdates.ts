import type { DecisionUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import type { DecisionKey } from './madeHere.js';

/**
 * Makes a decision of the one that the file holds when it is written. What was written and is gone, as in another version of
 * the file, is made again as it was.
 * @param make gives the decision as it shall be; `made` is what it gave last, which may be what `before` is; `isAgain`:
 * whether it was in the file once
 */
export function updateFrom<R extends { readonly id: string }, Made extends R | undefined = R>(
  id: string,
  make: (before: R | undefined, made: Made | undefined, isAgain: boolean) => Made,
): DecisionUpdate<R, Made> {
  let made: Made | undefined;
  let written: R | undefined;
  return {
    id,
    from: (now) => {
      const after = make(now ?? written, made, written !== undefined);
      made = after;
      if (now && isSameDecision(now, after)) written = now;
      return after;
    },
  };
}

/**
 * Those of some decisions that are to be made.
 * @param wanted all where it is left out
 * @param earlier those of which the file has an earlier state: they are made as if it had none
 */
export function wantedOf<T extends { readonly id: string }>(
  all: readonly T[],
  keyOf: (id: string) => DecisionKey,
  {
    wanted,
    earlier,
  }: {
    readonly wanted?: ReadonlySet<DecisionKey>;
    readonly earlier?: ReadonlySet<DecisionKey>;
  },
): readonly T[] {
  return all
    .filter(({ id }) => !wanted || wanted.has(keyOf(id)))
    .map((one) => (earlier?.has(keyOf(one.id)) && isUpdate(one) ? afresh(one) : one));
}

function isUpdate(one: object): one is { readonly from: (now: undefined) => unknown } {
  return 'from' in one;
}

function afresh<U extends { readonly from: (now: undefined) => unknown }>(update: U): U {
  return { ...update, from: () => update.from(undefined) };
}

/** Whether a file would hold the same for both: without empty keys, in whatever order. */
export function isSameDecision(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, held: unknown): unknown {
  if (typeof held === 'string') return held.trim();
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
  return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
}
