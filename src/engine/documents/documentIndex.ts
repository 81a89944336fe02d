import { Lines } from '../text/positions.js';
import { type ComparedWord, comparedWords } from './comparedWords.js';
import { readSourceText, type SpeakerLabel } from './sourceText.js';

/** A document that quotations are looked for in. */
export interface SourceDocument {
  /** What it is called by in reports: its path, as it was given. */
  readonly name: string;
  readonly text: string;
}

/** A document with its words in the form in which they are compared. */
export interface IndexedDocument extends SourceDocument {
  readonly words: readonly ComparedWord[];
  readonly labels: readonly SpeakerLabel[];
  readonly lines: Lines;
  /** The index of its first word among the words of all documents. */
  readonly from: number;
}

const NO_WORD = -1;

/** The words of several documents, and where each run of three words stands in them. Built once, in time linear in the documents. */
export class DocumentIndex {
  readonly documents: readonly IndexedDocument[];
  private readonly ids = new Map<string, number>();
  private readonly counts: number[] = [];
  /** The id of each word of all documents, with one `NO_WORD` behind each document. */
  private readonly words: Int32Array;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(documents: readonly SourceDocument[]) {
    const indexed: IndexedDocument[] = [];
    let from = 0;
    for (const document of documents) {
      const { silent, labels } = readSourceText(document.text);
      const words = comparedWords(document.text, silent);
      indexed.push({ ...document, words, labels, lines: new Lines(document.text), from });
      from += words.length + 1;
    }
    this.documents = indexed;
    this.words = new Int32Array(from).fill(NO_WORD);
    for (const { words, from: first } of indexed)
      words.forEach(({ norm }, i) => (this.words[first + i] = this.count(norm)));
    let size = 1024;
    while (size < from) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(from).fill(-1);
    for (let i = from - 3; i >= 0; i--) {
      const [a, b, c] = [this.words[i], this.words[i + 1], this.words[i + 2]];
      if (a < 0 || b < 0 || c < 0) continue;
      const slot = this.slot(a, b, c);
      this.next[i] = this.heads[slot];
      this.heads[slot] = i;
    }
  }

  /** How much a word tells: little for one that is everywhere, most for one that no document has. */
  weight(norm: string): number {
    const id = this.ids.get(norm);
    return Math.log2((this.words.length + 2) / ((id === undefined ? 0 : this.counts[id]) + 1));
  }

  /** The id of a word, or -1 where no document has it. */
  idOf(norm: string): number {
    return this.ids.get(norm) ?? NO_WORD;
  }

  /** The id of the word at a place among the words of all documents; -1 between documents. */
  wordAt(at: number): number {
    return this.words[at];
  }

  /** Calls back with each place at which three words stand, in order, at most `most` times. */
  trigrams(a: number, b: number, c: number, most: number, found: (at: number) => void): void {
    let left = most;
    for (let i = this.heads[this.slot(a, b, c)]; i >= 0 && left > 0; i = this.next[i])
      if (this.words[i] === a && this.words[i + 1] === b && this.words[i + 2] === c) {
        found(i);
        left--;
      }
  }

  /** The document that a place among the words of all documents is in. */
  documentAt(at: number): IndexedDocument {
    let low = 0;
    let high = this.documents.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.documents[middle].from <= at) low = middle;
      else high = middle - 1;
    }
    return this.documents[low];
  }

  private count(norm: string): number {
    let id = this.ids.get(norm);
    if (id === undefined) {
      id = this.counts.length;
      this.ids.set(norm, id);
      this.counts.push(0);
    }
    this.counts[id]++;
    return id;
  }

  private slot(a: number, b: number, c: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    hash ^= hash >>> 15;
    return (hash ^ (hash >>> 7)) & this.mask;
  }
}
