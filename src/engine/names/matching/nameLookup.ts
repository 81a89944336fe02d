import { EDGE, edgeSlot, ENDS, type NameTables, ROOT, WORD_HEAD } from './nameTables.js';
import { APART, type TextReader } from './textReader.js';

/** Looks the words that a reader reads up in the tables of an index. A node is a first word's number with ROOT, or the slot of an edge. */
export class NameLookup {
  private readonly wordMask: number;
  private readonly edgeCapacity: number;

  constructor(
    private readonly reader: TextReader,
    private readonly tables: NameTables,
  ) {
    this.wordMask = tables.wordSlots.length - 1;
    this.edgeCapacity = tables.edges.length / EDGE;
  }

  /** The number of the word read last, or -1. */
  word(): number {
    const {
      reader,
      wordMask,
      tables: { wordSlots, words },
    } = this;
    const tag = reader.hash >>> 22;
    for (let slot = reader.hash & wordMask; ; slot = (slot + 1) & wordMask) {
      const entry = wordSlots[slot];
      if (entry === 0) return -1;
      if (entry >>> 24 !== tag) continue;
      const word = entry & 0xffffff;
      if (reader.equals(words, word * 2 + WORD_HEAD, words[word * 2] & 0xff)) return word;
    }
  }

  /** The flags of a word, and of the path that it begins. */
  flagsOfWord(word: number): number {
    return this.tables.words[word * 2] >>> 8;
  }

  /** The node that a word leads to from a node, or -1. */
  edge(node: number, word: number): number {
    const {
      edgeCapacity,
      tables: { edges },
    } = this;
    for (let slot = edgeSlot(node, word, edgeCapacity); ;) {
      const found = edges[EDGE * slot + 1];
      if (found === 0) return -1;
      if (edges[EDGE * slot] === node && (found & 0xffffff) === word) return slot;
      if (++slot === edgeCapacity) slot = 0;
    }
  }

  /** The flags of a node that is an edge. */
  flagsOfEdge(node: number): number {
    return this.tables.edges[EDGE * node + 1] >>> 24;
  }

  /** The name that ends at a node. */
  nameOf(node: number): number {
    const { edges, words } = this.tables;
    if ((node & ROOT) === 0) return edges[EDGE * node + 2];
    const at = (node & ~ROOT) * 2;
    return words[at + 1] | (words[at + 2] << 16);
  }

  /** The node of the whole name that is written like this, whatever stands between its words; -1 if there is none. */
  nodeOf(name: string): number {
    const { reader } = this;
    reader.read(name);
    if (!reader.first(0)) return -1;
    const word = this.word();
    if (word < 0) return -1;
    let node = ROOT | word;
    let flags = this.flagsOfWord(word);
    while (reader.next(false) !== APART || reader.first(reader.end)) {
      const next = this.word();
      node = next < 0 ? -1 : this.edge(node, next);
      if (node < 0) return -1;
      flags = this.flagsOfEdge(node);
    }
    return (flags & ENDS) === 0 ? -1 : node;
  }
}
