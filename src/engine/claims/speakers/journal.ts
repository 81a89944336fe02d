/** One change of a running state, which can be taken back and made again. */
export interface StateChange {
  readonly kind: 'set' | 'add' | 'remove' | 'put' | 'append' | 'join';
  readonly target: unknown;
  /** The property or the key that has another value; undefined of sets. */
  readonly key: PropertyKey | undefined;
  readonly before: unknown;
  readonly value: unknown;
}

/** Changes objects of a running state, and notes how: by fields, sets and maps alone, so that equal states come of equal changes. */
export class Journal {
  private changes: StateChange[] = [];

  /** The changes since they were taken last. */
  take(): readonly StateChange[] {
    const { changes } = this;
    this.changes = [];
    return changes;
  }

  set<T, K extends keyof T & string>(target: T, key: K, value: T[K]): void {
    if (target[key] !== value) this.make({ kind: 'set', target, key, before: target[key], value });
  }

  add<T>(target: Set<T>, value: T): void {
    if (!target.has(value)) this.make({ kind: 'add', target, key: undefined, before: null, value });
  }

  remove<T>(target: Set<T>, value: T): void {
    if (target.has(value))
      this.make({ kind: 'remove', target, key: undefined, before: null, value });
  }

  put<T>(target: Map<string, T>, key: string, value: T): void {
    if (target.get(key) !== value)
      this.make({ kind: 'put', target, key, before: target.get(key), value });
  }

  /** Puts a value at the end of the list at a key. */
  append<T>(target: Map<string, T[]>, key: string, value: T): void {
    this.make({ kind: 'append', target, key, before: null, value });
  }

  /** Puts a value into the set at a key. */
  join<T>(target: Map<string, Set<T>>, key: string, value: T): void {
    if (!target.get(key)?.has(value)) this.make({ kind: 'join', target, key, before: null, value });
  }

  private make(change: StateChange): void {
    makeChange(change);
    this.changes.push(change);
  }
}

type Lists = Map<unknown, unknown[]>;
type Sets = Map<unknown, Set<unknown>>;

/** Makes a change, for the first time or again. */
export function makeChange({ kind, target, key, value }: StateChange): void {
  switch (kind) {
    case 'set':
      (target as Record<PropertyKey, unknown>)[key!] = value;
      return;
    case 'add':
      (target as Set<unknown>).add(value);
      return;
    case 'remove':
      (target as Set<unknown>).delete(value);
      return;
    case 'put':
      (target as Map<unknown, unknown>).set(key, value);
      return;
    case 'append': {
      const list = (target as Lists).get(key);
      if (list) list.push(value);
      else (target as Lists).set(key, [value]);
      return;
    }
    case 'join': {
      const set = (target as Sets).get(key);
      if (set) set.add(value);
      else (target as Sets).set(key, new Set([value]));
    }
  }
}

/** Takes changes back, the last first. */
export function takeBack(changes: readonly StateChange[]): void {
  for (let i = changes.length - 1; i >= 0; i--) takeBackOne(changes[i]);
}

function takeBackOne({ kind, target, key, before, value }: StateChange): void {
  switch (kind) {
    case 'set':
      (target as Record<PropertyKey, unknown>)[key!] = before;
      return;
    case 'add':
      (target as Set<unknown>).delete(value);
      return;
    case 'remove':
      (target as Set<unknown>).add(value);
      return;
    case 'put':
      if (before === undefined) (target as Map<unknown, unknown>).delete(key);
      else (target as Map<unknown, unknown>).set(key, before);
      return;
    case 'append': {
      const list = (target as Lists).get(key)!;
      list.pop();
      if (list.length === 0) (target as Lists).delete(key);
      return;
    }
    case 'join': {
      const set = (target as Sets).get(key)!;
      set.delete(value);
      if (set.size === 0) (target as Sets).delete(key);
    }
  }
}

/** Whether two changes make the same of the same state. */
export function isSameChange(one: StateChange, other: StateChange): boolean {
  return (
    one.kind === other.kind &&
    one.target === other.target &&
    one.key === other.key &&
    (one.value === other.value || isSameList(one.value, other.value))
  );
}

function isSameList(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, i) => item === other[i])
  );
}
