import type { Annotation, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { WhatWasRead } from '../whatWasRead.js';

/** What is to be looked at before a draft is published, most pressing first. Words are English, as those of notes are. */
export interface BeforePublication {
  readonly file: string;
  /** The draft's date, ISO 8601; empty where it cannot be read. */
  readonly date: string;
  /** What must be mended, what is open, and what all of it rests on. */
  readonly summary: readonly SummaryPart[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id:
    | 'marks'
    | 'problems'
    | 'sanctions'
    | 'comment'
    | 'unanswered'
    | 'disputed'
    | 'claims'
    | 'quotations'
    | 'facts'
    | 'lostFacts'
    | 'anonymous'
    | 'orphans'
    | 'ages';
  readonly title: string;
  /** What it means that there is nothing: said only of what was read. */
  readonly nothing: string;
  readonly items: readonly Item[];
}

/** Something to be looked at, and where it is. */
export interface Item {
  readonly label: string;
  /** What it is about, in a few words. */
  readonly facts: readonly string[];
  /** Passages of the draft, in its order. */
  readonly passages: readonly ItemPassage[];
  /** The entry of the registry that it leads to. */
  readonly actor?: string;
}

/** A passage of the draft in words. */
export interface ItemPassage extends Span {
  /** The line of its first word, from 1. */
  readonly line: number;
  readonly words: string;
}

export interface DraftBeforePublication {
  readonly file: string;
  readonly text: string;
  readonly annotation: Annotation;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly read: WhatWasRead;
  /** ISO 8601, to the day: ages are counted to it. */
  readonly today: string;
}

/** A part of what stands at the head of the page. */
export interface SummaryPart {
  readonly id: 'mend' | 'open' | 'read';
  readonly title: string;
  /** What it means that there is nothing. */
  readonly nothing: string;
  readonly lines: readonly string[];
}
