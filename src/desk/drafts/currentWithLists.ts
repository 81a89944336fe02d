import type { Lists } from '../lists/lists.js';
import type { DeskDraft, DraftAnnotation } from './draft.js';

/**
 * The annotation of a draft as it now is, held against the sanctions lists that `lists` now says are in force. What leaves the desk
 * (a report, a letter, a clearance) names those lists, so whoever makes it asks here, and takes the text and the lists' names at once,
 * before anything else is awaited.
 */
export async function currentWithLists(
  lists: Pick<Lists, 'loaded' | 'isLoading'>,
  draft: Pick<DeskDraft, 'current'>,
): Promise<DraftAnnotation> {
  for (;;) {
    await lists.loaded();
    const annotation = await draft.current();
    // A list that came while the draft was read has begun to be opened, and the draft goes with it.
    if (!lists.isLoading) return annotation;
  }
}
