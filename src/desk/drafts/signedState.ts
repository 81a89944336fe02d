import type { Annotation } from '../../engine/annotation.js';
import { notHeldCount, openItems } from '../../engine/decisions/openItems.js';

/**
 * What somebody who signs a draft goes by: what is open or found not to hold, its problems, whom it names and who of them is
 * listed. A person is asked while lists are imported and colleagues decide: two readings of a draft may be signed for each
 * other only where this is the same.
 * @param text the draft that the annotation's offsets count in
 */
export function signedState(text: string, annotation: Annotation): string {
  const { notes, mentions, withoutClaims, withoutFacts } = annotation;
  return JSON.stringify([
    openItems(text, annotation),
    notHeldCount(annotation),
    notes,
    mentions,
    withoutClaims,
    withoutFacts,
  ]);
}
