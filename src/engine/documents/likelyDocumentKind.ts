import type { DocumentKind } from '../decisions/decision.js';
import { endingOf } from './readers/documentFormats.js';
import { readSourceText } from './sourceText.js';

/** What a document probably is: captions are a recording; where somebody takes the floor twice it is a transcript, else a paper. */
export function likelyDocumentKind(name: string, text: string): DocumentKind {
  const ending = endingOf(name);
  if (ending === 'vtt' || ending === 'srt') return 'recording';
  const spoken = new Set<string>();
  for (const { labels } of readSourceText(text.slice(0, HEAD_CHARS)))
    for (const label of labels) {
      if (spoken.has(label.name)) return 'transcript';
      spoken.add(label.name);
    }
  return 'document';
}

/** A transcript shows itself in its first pages. */
const HEAD_CHARS = 65_536;
