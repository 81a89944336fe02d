import type { UnreadPassage, UnreadReason } from '../annotation.js';
import { MAX_PARAGRAPH_CHARS } from '../text/readingBudget.js';
import { Lines } from '../text/positions.js';
import type { NotRead } from './whatWasRead.js';

const MESSAGES: Readonly<Record<UnreadReason, string>> = {
  'too-long': `this paragraph is longer than ${MAX_PARAGRAPH_CHARS.toLocaleString('en-US')} characters, so its claims and facts were not read: split it up`,
  'too-involved':
    'this paragraph takes too long to read, so its claims and facts were not read: split it into shorter sentences and paragraphs',
  failed: 'this draft could not be read: its names, claims and facts are unknown',
};

/** The paragraphs of a draft that were not read, each with its place and what to do, in the order of the text. */
export function unreadPassages(
  file: string,
  text: string,
  unread: readonly UnreadPassage[],
): NotRead[] {
  if (unread.length === 0) return [];
  const lines = new Lines(text);
  return unread.map(({ start, reason }) => ({
    what: 'draft',
    file,
    ...lines.positionOf(start),
    message: MESSAGES[reason],
  }));
}
