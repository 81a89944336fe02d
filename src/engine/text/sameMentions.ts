import type { Mention } from '../annotation.js';
import type { Draft } from './draftText.js';

/** A draft whose mentions are settled. */
interface MentionedIn {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
}

/** Where more paragraphs change at once, nothing is taken over from before. */
export const MOST_CHANGED = 12;

/**
 * The paragraphs that an edit changed, by their numbers; undefined where they are not as many as before, or where many changed.
 * @param isKept whether what else was found in a paragraph is what it was
 */
export function changedParagraphs(
  before: Draft,
  now: Draft,
  isKept: (paragraph: number) => boolean,
): ReadonlySet<number> | undefined {
  const [old, fresh] = [before.paragraphs, now.paragraphs];
  if (old.length !== fresh.length) return undefined;
  const changed = new Set<number>();
  for (let i = 0; i < old.length; i++) {
    if (old[i].reading === fresh[i].reading && old[i].kind === fresh[i].kind && isKept(i)) continue;
    if (changed.size === MOST_CHANGED) return undefined;
    changed.add(i);
  }
  return changed;
}

/** Whether two drafts have the same mentions, in unchanged paragraphs at the same places: they may have moved with their paragraphs. */
export function sameMentions(
  before: MentionedIn,
  now: MentionedIn,
  changed: ReadonlySet<number>,
): boolean {
  if (before.mentions.length !== now.mentions.length) return false;
  const [old, fresh] = [before.draft.paragraphs, now.draft.paragraphs];
  let paragraph = 0;
  for (const [k, mention] of now.mentions.entries()) {
    const known = before.mentions[k];
    while (paragraph + 1 < fresh.length && fresh[paragraph].end <= mention.start) paragraph++;
    if (
      known.actor !== mention.actor ||
      known.status !== mention.status ||
      known.text !== mention.text ||
      known.candidates.length !== mention.candidates.length ||
      known.candidates.some(({ actor }, i) => actor !== mention.candidates[i].actor) ||
      (!changed.has(paragraph) &&
        known.start - old[paragraph].start !== mention.start - fresh[paragraph].start)
    )
      return false;
  }
  return true;
}
