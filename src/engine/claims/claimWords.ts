import type { Span } from '../annotation.js';
import { hedgeInContent, hedgeInCue } from './hedges.js';
import { nameWords, plainWords } from './identity.js';

/** What the words of a claim say by themselves; all of it stays the same while they do. */
export interface ClaimWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly id: string;
  /** The first hedge in cue or content, or null. */
  readonly hedge: string | null;
}

/** Reads the words of a claim whose parts are spans of `text`. */
export function wordsOf(text: string, source: readonly Span[], cue: readonly Span[], content: readonly Span[]): ClaimWords {
  const said = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return claimWords(said(source), said(cue), said(content));
}

/** The same for words that stand in several paragraphs. */
export function claimWords(source: string, cue: string, content: string): ClaimWords {
  const id = nameWords([source, cue, content].map(plainWords).join('|'));
  return { source, cue, content, id, hedge: hedgeInCue(cue) ?? hedgeInContent(content) };
}
