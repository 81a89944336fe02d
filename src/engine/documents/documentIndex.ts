import { Lines } from '../text/positions.js';
import { ComparedWords } from './comparedWords.js';
import type { DocumentPlace } from './documentPlaces.js';
import { readSourceText, type SpeakerLabel } from './sourceText.js';

/** A document that quotations are looked for in. */
export interface SourceDocument {
  /** What it is called by in reports: its path, as it was given. */
  readonly name: string;
  readonly text: string;
  /** Its headings, pages, paragraphs or time codes, in order; a document without any is counted by lines. */
  readonly places?: readonly DocumentPlace[];
  /** Who speaks in it, where one person does and nothing in it says so. */
  readonly speakers?: readonly string[];
}

/** A document with its words in the form in which they are compared. */
export interface IndexedDocument extends SourceDocument {
  readonly words: ComparedWords;
  readonly labels: readonly SpeakerLabel[];
  readonly lines: Lines;
  /** The index of its first word among the words of all documents. */
  readonly from: number;
}

const NO_WORD = -1;
/** How many words are counted before others get their turn. */
const WORDS_A_STEP = 50_000;

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
  /** For each word the last place where it stands, and for each place the one before it with the same word. */
  private lastPlaces = new Int32Array(0);
  private readonly placesBefore: Int32Array;

  private constructor(
    documents: readonly IndexedDocument[],
    size: number,
    /** Whether these are all documents that the draft rests on; false where one could not be read. */
    readonly isWhole: boolean,
  ) {
    this.documents = documents;
    this.words = new Int32Array(size).fill(NO_WORD);
    let slots = 1024;
    while (slots < size) slots *= 2;
    this.mask = slots - 1;
    this.heads = new Int32Array(slots).fill(-1);
    this.next = new Int32Array(size).fill(-1);
    this.placesBefore = new Int32Array(size).fill(-1);
  }

  /** How many words all documents have, with one more for each document. */
  get size(): number {
    return this.words.length;
  }

  /**
   * Indexes documents at once.
   * @param isWhole false where the draft rests on others that could not be read: what is in none of these may be in those
   */
  static of(documents: readonly SourceDocument[], isWhole = true): DocumentIndex {
    const steps = DocumentIndex.steps(documents, isWhole);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps of some milliseconds, so that a caller can let others work in between. */
  static *steps(
    documents: readonly SourceDocument[],
    isWhole = true,
  ): Generator<void, DocumentIndex> {
    const indexed: IndexedDocument[] = [];
    let from = 0;
    for (const document of documents) {
      const words = new ComparedWords(document.text);
      const labels: SpeakerLabel[] = [];
      for (const piece of readSourceText(document.text)) {
        labels.push(...piece.labels);
        yield* words.add(piece.start, piece.end, piece.silent);
        yield;
      }
      indexed.push({ ...document, words, labels, lines: new Lines(document.text), from });
      from += words.length + 1;
      yield;
    }
    const index = new DocumentIndex(indexed, from, isWhole);
    yield* index.fill();
    return index;
  }

  private *fill(): Generator<void> {
    for (const { words, from } of this.documents)
      for (let i = 0; i < words.length; i++) {
        this.words[from + i] = this.count(words.norm(i));
        if (i % WORDS_A_STEP === 0) yield;
      }
    this.lastPlaces = new Int32Array(this.counts.length).fill(-1);
    for (let i = 0; i < this.words.length; i++) {
      if (i % WORDS_A_STEP === 0) yield;
      const word = this.words[i];
      if (word < 0) continue;
      this.placesBefore[i] = this.lastPlaces[word];
      this.lastPlaces[word] = i;
    }
    for (let i = this.words.length - 3; i >= 0; i--) {
      if (i % WORDS_A_STEP === 0) yield;
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

  /** How often the documents have the word with an id. */
  countOf(id: number): number {
    return this.counts[id];
  }

  /** Calls back with the last places at which a word stands, the last first, at most `most` times. */
  places(id: number, most: number, found: (at: number) => void): void {
    let left = most;
    for (let i = this.lastPlaces[id]; i >= 0 && left > 0; i = this.placesBefore[i], left--)
      found(i);
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
