import type { Span } from '../annotation.js';
import type { ParagraphKind } from '../text/paragraphs.js';
import type { Lexicon } from './lexicon.js';

/** What one paragraph holds that may be a name, in offsets of its reading. */
export interface NameHits {
  readonly hits: readonly (Span & { actor: string })[];
}

export function scanNames(text: string, _kind: ParagraphKind, lexicon: Lexicon): NameHits {
  const hits = [];
  for (const actor of lexicon.actors.values()) {
    const start = text.indexOf(actor.name);
    if (start >= 0) hits.push({ start, end: start + actor.name.length, actor: actor.id });
  }
  return { hits };
}
