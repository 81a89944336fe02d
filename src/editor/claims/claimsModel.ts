import type { Quotation, Span } from '../../engine/annotation.js';
import {
  type ClaimFlag,
  FLAGS,
  type ReadClaim,
  type Voice,
  voiceKey,
} from '../../engine/reports/readClaims.js';
import {
  NO_REVIEWS,
  type ReviewsByClaim,
  type Standing,
  STANDINGS,
  standingOf,
} from '../../engine/decisions/claimStanding.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { lexicalKey } from '../cursor/nameInText.js';

/** How the claims view arranges its claims. */
export const GROUPINGS = ['order', 'speaker', 'kind', 'decision'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const QUOTATIONS: readonly Quotation[] = ['direct', 'mixed', 'indirect'];

/** What claims can be told apart by: a flag, a kind, how they stand. */
export type ClaimTrait = ClaimFlag | Quotation | Standing;

/** What a person asked to see: claims with all the words and, where any are chosen, at least one of the traits. */
export interface ClaimFilter {
  readonly words: string;
  readonly traits: ReadonlySet<ClaimTrait>;
}

export const NO_FILTER: ClaimFilter = { words: '', traits: new Set() };

export interface ClaimGroup {
  readonly type: 'group';
  readonly id: string;
  /** The voice, the kind or the standing that the group's claims share. */
  readonly of:
    { readonly voice: Voice } | { readonly quotation: Quotation } | { readonly standing: Standing };
  readonly children: readonly ClaimItem[];
}

export interface ClaimItem {
  readonly type: 'claim';
  readonly id: string;
  readonly read: ReadClaim;
  /** The claim as the row shows it; a view whose rows are decided on says so. */
  seen?: SeenPassage;
  readonly parent: ClaimGroup | ClaimItem | undefined;
  /** The claims inside this one. */
  readonly children: readonly ClaimItem[];
}

export type ClaimNode = ClaimGroup | ClaimItem;

/** Whether a claim is among those that a person asked to see. Case and accents do not count. */
export function fits(
  { claim, voice, source, cue, content }: ReadClaim,
  { words, traits }: ClaimFilter,
  reviews: ReviewsByClaim = NO_REVIEWS,
): boolean {
  if (
    traits.size > 0 &&
    !traits.has(claim.quotation) &&
    !traits.has(standingOf(reviews.get(claim.id))) &&
    !FLAGS.some((flag) => claim[flag] && traits.has(flag))
  )
    return false;
  const wanted = lexicalKey(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const said = lexicalKey(`${voice.words} ${source} ${cue} ${content}`);
  return wanted.every((word) => said.includes(word));
}

/**
 * The tree of the claims that fit a filter. A claim that stands inside another is listed under it, or, where that one
 * is not in the same group, for itself.
 */
export function claimTree(
  claims: readonly ReadClaim[],
  grouping: Grouping,
  filter: ClaimFilter = NO_FILTER,
  reviews: ReviewsByClaim = NO_REVIEWS,
): ClaimNode[] {
  const shown = claims.filter((read) => fits(read, filter, reviews));
  if (grouping === 'order') return nest(shown, undefined);
  const groups = new Map<string, ReadClaim[]>();
  for (const read of shown) {
    const key =
      grouping === 'kind'
        ? read.claim.quotation
        : grouping === 'decision'
          ? standingOf(reviews.get(read.claim.id))
          : voiceKey(read.voice);
    const group = groups.get(key);
    if (group) group.push(read);
    else groups.set(key, [read]);
  }
  const order: readonly string[] =
    grouping === 'kind' ? QUOTATIONS : grouping === 'decision' ? STANDINGS : UNNAMED;
  const rank = (key: string): number => order.indexOf(key);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, members]) => {
      const group = {
        type: 'group' as const,
        id: `${grouping}:${key}`,
        of:
          grouping === 'kind'
            ? { quotation: key as Quotation }
            : grouping === 'decision'
              ? { standing: key as Standing }
              : { voice: members[0].voice },
        children: [] as ClaimItem[],
      };
      group.children = nest(members, group);
      return group;
    });
}

/** Voices without a name come after those with one. */
const UNNAMED: readonly string[] = ['unnamed', 'unresolved', 'none'];

function nest(claims: readonly ReadClaim[], group: ClaimGroup | undefined): ClaimItem[] {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const inside = new Map<string | null, ReadClaim[]>();
  for (const read of claims) {
    const outer =
      read.claim.parent !== null &&
      read.claim.parent !== read.claim.id &&
      ids.has(read.claim.parent)
        ? read.claim.parent
        : null;
    const siblings = inside.get(outer);
    if (siblings) siblings.push(read);
    else inside.set(outer, [read]);
  }
  const itemsOf = (outer: string | null, parent: ClaimGroup | ClaimItem | undefined): ClaimItem[] =>
    (inside.get(outer) ?? []).map((read) => {
      const item = {
        type: 'claim' as const,
        id: read.claim.id,
        read,
        parent,
        children: [] as ClaimItem[],
      };
      item.children = itemsOf(read.claim.id, item);
      return item;
    });
  return itemsOf(null, group);
}

/** Every claim of a tree, from the top down. */
export function* claimItemsOf(nodes: readonly ClaimNode[]): Generator<ClaimItem> {
  for (const node of nodes) {
    if (node.type === 'claim') yield node;
    yield* claimItemsOf(node.children);
  }
}

/**
 * The claim to show for a selection in the draft: the one whose passage was selected, else the innermost one around
 * the selection's end.
 */
export function claimAt<C extends { readonly passage: Span }>(
  claims: Iterable<C>,
  selection: Span,
): C | undefined {
  let innermost: C | undefined;
  for (const one of claims) {
    const { start, end } = one.passage;
    if (start === selection.start && end === selection.end) return one;
    if (start > selection.end || end < selection.end) continue;
    if (!innermost || end - start < innermost.passage.end - innermost.passage.start)
      innermost = one;
  }
  return innermost;
}
