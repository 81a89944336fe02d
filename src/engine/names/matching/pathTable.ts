import { Growing } from './growing.js';
import { EDGE, edgeSlot, ROOT } from './nameTables.js';
import type { WordTable } from './wordTable.js';

const FLAGS_SHIFT = 24;

/** The paths of all names, while they are gathered. A node is a first word's number with ROOT, or counted in the order of adding. */
export class PathTable {
  /** Of each node that is no first word: its parent, its word with the flags above, and the name that ends there. */
  readonly parents = new Growing(Uint32Array);
  readonly words = new Growing(Uint32Array);
  readonly names = new Growing(Uint32Array);
  /** Each node plus one, by parent and word; 0 is free. */
  private slots = new Uint32Array(64);

  /** @param firstWords keep what is known of the nodes that are one word long */
  constructor(private readonly firstWords: WordTable) {}

  /**
   * The node that a word leads to.
   * @param flag what is to be noted at the parent, where the node is new
   */
  child(parent: number, word: number, flag: number): number {
    const { slots } = this;
    for (let slot = edgeSlot(parent, word, slots.length); ;) {
      const node = slots[slot] - 1;
      if (node < 0) return this.add(parent, word, flag, slot);
      if (this.parents.values[node] === parent && (this.words.values[node] & 0xffffff) === word)
        return node;
      if (++slot === slots.length) slot = 0;
    }
  }

  flagsAt(node: number): number {
    return (node & ROOT) !== 0
      ? this.firstWords.flagsOf(node & ~ROOT)
      : this.words.values[node] >>> FLAGS_SHIFT;
  }

  nameAt(node: number): number {
    return (node & ROOT) !== 0 ? this.firstWords.nameOf(node & ~ROOT) : this.names.values[node];
  }

  addFlags(node: number, flags: number): void {
    if ((node & ROOT) !== 0) this.firstWords.addFlags(node & ~ROOT, flags);
    else this.words.values[node] |= flags << FLAGS_SHIFT;
  }

  setName(node: number, name: number): void {
    if ((node & ROOT) !== 0) this.firstWords.setName(node & ~ROOT, name);
    else this.names.values[node] = name;
  }

  /** Lays the nodes out as an index has them, where a node's number is its slot. The table is used up. */
  writeTo(edges: Uint32Array): void {
    // Only the way from a node to its place is needed now.
    this.slots = new Uint32Array(0);
    const capacity = edges.length / EDGE;
    // Parents come before their children. A node's name is not asked for again once it is laid out: its slot can take that place.
    const slots = this.names.values;
    for (let node = 0; node < this.parents.length; node++) {
      const counted = this.parents.values[node];
      const parent = (counted & ROOT) !== 0 ? counted : slots[counted];
      let slot = edgeSlot(parent, this.words.values[node] & 0xffffff, capacity);
      while (edges[EDGE * slot + 1] !== 0) if (++slot === capacity) slot = 0;
      edges[EDGE * slot] = parent;
      edges[EDGE * slot + 1] = this.words.values[node];
      edges[EDGE * slot + 2] = this.names.values[node];
      slots[node] = slot;
    }
  }

  private add(parent: number, word: number, flag: number, slot: number): number {
    const node = this.parents.push(parent);
    this.words.push(word);
    this.names.push(0);
    this.addFlags(parent, flag);
    this.slots[slot] = node + 1;
    if (this.parents.length * 3 > this.slots.length * 2) this.grow();
    return node;
  }

  private grow(): void {
    const { length } = this.slots;
    this.slots = new Uint32Array(0);
    const slots = new Uint32Array(Math.floor(length * 1.6));
    for (let node = 0; node < this.parents.length; node++) {
      let slot = edgeSlot(
        this.parents.values[node],
        this.words.values[node] & 0xffffff,
        slots.length,
      );
      while (slots[slot] !== 0) if (++slot === slots.length) slot = 0;
      slots[slot] = node + 1;
    }
    this.slots = slots;
  }
}
