import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { EntryFinding, Path } from '../problem.js';

/**
 * What the anchors (`&name`) of a file hold, in the order of the text: an alias (`*name`) means the last one before it.
 * One map serves all entries of a file, so that each is read by itself and once.
 */
export type Anchors = Map<string, Node>;

/** An entry's value in plain data. */
export interface PlainValue {
  readonly value: unknown;
  /** Aliases that lead nowhere or multiply. */
  readonly findings: readonly EntryFinding[];
  /** Where keys stand once more (`readYaml` says so), and what they hold there; the value has what stands first. */
  readonly doubled: readonly DoubledKey[];
  /** Whether anything in it is an alias. */
  readonly isAliased: boolean;
}

/** A key that stands in one map once more. */
export interface DoubledKey {
  readonly path: Path;
  readonly value: unknown;
}

/** More values than this are no entry that anybody wrote: aliases multiply them. */
const MAX_VALUES = 20_000;

/**
 * A node's value in plain data, with aliases and merge keys (`<<: *base`) resolved, in time linear in what comes out.
 * Never throws: what cannot be resolved is absent, and a finding.
 * @param anchors those before the node; its own are added
 */
export function plainValue(node: Node | null, anchors: Anchors): PlainValue {
  const reader = new ValueReader(anchors);
  const value = reader.read(node, []);
  return {
    value: value ?? null,
    findings: reader.findings,
    doubled: reader.doubled,
    isAliased: reader.isAliased,
  };
}

class ValueReader {
  readonly findings: EntryFinding[] = [];
  readonly doubled: DoubledKey[] = [];
  isAliased = false;
  /** Anchors that are being resolved: one inside of itself has no end. */
  private readonly open = new Set<string>();
  private left = MAX_VALUES;
  private isSpent = false;

  constructor(private readonly anchors: Anchors) {}

  /** Undefined where the value cannot be known. */
  read(node: Node | null, path: Path): unknown {
    if (this.left-- <= 0) return this.multiplied(path);
    if (isAlias(node)) return this.aliased(node.source, path);
    const anchor = (node as { anchor?: string } | null)?.anchor;
    // What an alias repeats is not its anchor once more.
    if (anchor && this.open.size === 0) this.anchors.set(anchor, node!);
    if (isMap(node)) return this.map(node.items as unknown as MapPair[], path);
    if (isSeq(node))
      return (node.items as Node[]).map((item, i) => this.read(item, [...path, i]) ?? null);
    return isScalar(node) ? node.value : null;
  }

  private map(pairs: readonly MapPair[], path: Path): Record<string, unknown> {
    const own: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const { key, value } of pairs) {
      const name = keyOf(key);
      if (name === '<<' && isMergeKey(key)) {
        const base = this.read(value, path);
        merged.push(...(Array.isArray(base) ? (base as unknown[]) : [base]));
        continue;
      }
      const inside = [...path, name];
      const plain = this.read(value, inside);
      if (!Object.hasOwn(own, name)) {
        if (plain !== undefined) put(own, name, plain);
        continue;
      }
      this.doubled.push({ path: inside, value: plain ?? null });
    }
    // What the entry says itself goes before what it takes over, and the first base before the next.
    for (const base of merged) {
      if (typeof base !== 'object' || base === null || Array.isArray(base)) {
        if (base !== undefined)
          this.lose(
            path,
            'a merge key (<<) can only take over a map: write "<<: *name" with the name of a map',
          );
        continue;
      }
      for (const [name, value] of Object.entries(base))
        if (!Object.hasOwn(own, name)) put(own, name, value);
    }
    return own;
  }

  private aliased(name: string, path: Path): unknown {
    this.isAliased = true;
    const target = this.anchors.get(name);
    if (!target || this.open.has(name)) {
      this.lose(
        path,
        `the alias *${name} leads nowhere: write "&${name}" before the value that it repeats, further up, or write the value out`,
      );
      return undefined;
    }
    this.open.add(name);
    const value = this.read(target, path);
    this.open.delete(name);
    return value;
  }

  private multiplied(path: Path): undefined {
    if (!this.isSpent)
      this.lose(
        path.slice(0, 1),
        'the aliases (*...) of this entry repeat each other too often: write the values out',
      );
    this.isSpent = true;
    return undefined;
  }

  private lose(path: Path, message: string): void {
    this.findings.push({ severity: 'error', code: 'yaml-alias', path, message });
  }
}

interface MapPair {
  readonly key: Node;
  readonly value: Node | null;
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && (!key.type || key.type === 'PLAIN');
}

/** A key as its writer meant it: `2011:` and `true:` are texts too. */
export function keyOf(key: Node): string {
  if (!isScalar(key)) return '';
  const { value, source } = key as Scalar;
  if (typeof value === 'string') return value;
  return source ?? (typeof value === 'symbol' ? (value.description ?? '') : String(value));
}

/** `__proto__` is a key like any other. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}
