import type { Annotation, UnreadPassage } from './annotation.js';

/**
 * The annotation of a draft of which nothing is known: one that was not read yet, or whose reading failed.
 * @param unread what must not be taken for clear
 */
export function unreadDraft(
  days: Pick<Annotation, 'date' | 'today'>,
  unread: readonly UnreadPassage[],
): Annotation {
  return {
    ...days,
    mentions: [],
    claims: [],
    reviews: [],
    factReviews: [],
    hedgedStatements: [],
    names: [],
    facts: [],
    notes: [],
    unread,
  };
}

/** All of a text whose reading failed. */
export function failedPassage(text: string): UnreadPassage {
  return { start: 0, end: text.length, reason: 'failed' };
}
