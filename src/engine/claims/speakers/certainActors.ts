import type { Mention, Span } from '../../annotation.js';
import { inDraft, type Paragraph } from '../../text/markup/paragraphs.js';
import { firstAfter } from '../../text/spans.js';

/** "The minister", and not "the minister's aide". */
export function namesOneOffice(words: string): boolean {
  return /^the\b/i.test(words) && !/['’]s\b/.test(words);
}

/** The actor that a name in a paragraph is certainly a mention of, or null; and whether it is a mention that may be one of several. */
export function mentionedActorAt(
  mentions: readonly Mention[],
  place: Paragraph,
  { start, end }: Span,
): { readonly actor: string | null; readonly ambiguous: boolean } {
  const span = inDraft(place, { start, end });
  // The mention that it begins in, else the next one.
  const after = firstAfter(mentions, span.start);
  const at = mentions[after > 0 && mentions[after - 1].end > span.start ? after - 1 : after];
  const mention = at && at.start < span.end && at.end >= span.end ? at : null;
  return {
    actor: mention?.status === 'certain' ? mention.actor : null,
    ambiguous: mention?.status === 'ambiguous',
  };
}
