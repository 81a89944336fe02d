import type { Mention, Span } from '../../engine/annotation.js';
import { isExportRestricted } from '../../engine/sanctions/screening/exportRestrictions.js';

/** What a mark says. Each has its own line style and its own place in the ruler, so that colour is never the only sign. */
export type MarkKind =
  'sanctioned' | 'possible' | 'restricted' | 'ambiguous' | 'actor' | 'directory';

export const MARK_KINDS: readonly MarkKind[] = [
  'sanctioned',
  'possible',
  'restricted',
  'ambiguous',
  'actor',
  'directory',
];

/** Which mark a mention gets: what may be a sanctioned party comes before what is only a name. */
export function markKind(mention: Mention): MarkKind {
  if (mention.sanctioned === 'yes' && mention.status === 'certain') return 'sanctioned';
  // Export restrictions are no sanctions, and must not look like them.
  if (isExportRestricted(mention)) return 'restricted';
  // Namesakes of whom none is the registry's: whoever is meant, it may be neither.
  if (
    mention.status === 'ambiguous' &&
    mention.candidates.length > 0 &&
    mention.candidates.every(({ actor }) => actor === undefined)
  )
    return 'ambiguous';
  if (mention.status === 'possible' || mention.sanctioned === 'possible') return 'possible';
  if (mention.directory) return 'directory';
  return mention.status === 'ambiguous' ? 'ambiguous' : 'actor';
}

/** The first mention of each actor or listing and of each name that fits several, in the order of the text. */
export function firstMentions(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const who = whoseMention(mention);
    return !seen.has(who) && seen.add(who);
  });
}

/** Tells mentions of one actor, one listing, or one ambiguous name from all others. */
export function whoseMention({ actor, listing, candidates, text }: Mention): string {
  if (actor !== null) return `actor ${actor}`;
  if (listing) return `listing ${listing.list} ${listing.id}`;
  return candidates.length > 0
    ? `any of ${candidates.map((one) => one.actor ?? one.listing?.id).join(' ')}`
    : `name ${text}`;
}

/**
 * The stretch of ascending mentions that is drawn: all of them, or those nearest to what is seen.
 * @param seen the text on screen
 * @param most how many are drawn at most
 * @returns indices, `to` exclusive
 */
export function drawnAround(
  mentions: readonly Mention[],
  seen: Span,
  most: number,
): { from: number; to: number } {
  if (mentions.length <= most) return { from: 0, to: mentions.length };
  const first = countBefore(mentions, seen.start);
  const spare = most - Math.min(most, countBefore(mentions, seen.end) - first);
  const from = Math.max(0, Math.min(first - (spare >> 1), mentions.length - most));
  return { from, to: from + most };
}

/** How many mentions end at or before an offset. */
export function countBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Of ascending mentions those that the ruler can tell apart: the first of each kind in each of `steps` stretches of the
 * text, so that a ruler of a few hundred pixels shows the whole draft however many marks it has.
 * @param length the text's length
 */
export function rulerMentions(
  mentions: readonly Mention[],
  length: number,
  steps: number,
): Mention[] {
  const stretch = Math.max(1, length / steps);
  const last = new Map<MarkKind, number>();
  return mentions.filter((mention) => {
    const kind = markKind(mention);
    const step = Math.floor(mention.start / stretch);
    return last.get(kind) !== step && last.set(kind, step);
  });
}
