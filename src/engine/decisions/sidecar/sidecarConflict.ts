import type { SidecarBlocks } from './sidecarBlocks.js';
import type { ReviewBlock, FactBlock } from './blockDecisions.js';

/** What both sides of a conflict say. */
export function sharedBlocks(ours: SidecarBlocks, theirs: SidecarBlocks): SidecarBlocks {
  const both = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...a].filter(([id, block]) => JSON.stringify(b.get(id)) === JSON.stringify(block)));
  return {
    pins: both(ours.pins, theirs.pins),
    ignores: both(ours.ignores, theirs.ignores),
    reviews: both(ours.reviews, theirs.reviews),
    facts: both(ours.facts, theirs.facts),
    clearances: both(ours.clearances, theirs.clearances),
    documents: both(ours.documents, theirs.documents),
    // Of two dates nobody knows which is the draft's: it is not that of today.
    ...((ours.date ?? theirs.date) !== undefined && {
      date: ours.date === theirs.date ? ours.date : '',
    }),
  };
}

/** What the sides of a conflict decided differently on the same claims and facts. */
export function contradictions(ours: SidecarBlocks, theirs: SidecarBlocks): string {
  const said = ({ decision, by, on }: Pick<ReviewBlock, 'decision' | 'by' | 'on'>): string =>
    [decision, by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ');
  const theirDecisions = new Map<string, ReviewBlock | FactBlock>([
    ...theirs.reviews,
    ...theirs.facts,
  ]);
  const different = [...ours.reviews, ...ours.facts].flatMap(([id, our]) => {
    const their = theirDecisions.get(id);
    return their && JSON.stringify(our) !== JSON.stringify(their)
      ? [`${id}: ${said(our)}, or ${said(their)}`]
      : [];
  });
  return different.length > 0 ? ` (${different.join('; ')})` : '';
}
