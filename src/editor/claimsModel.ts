import type { Claim, Quotation, Span } from '../engine/annotation.js';
import { lexicalKey } from './nameInText.js';

/** How the claims view arranges its claims. */
export const GROUPINGS = ['order', 'speaker', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What may be said of a claim besides its kind, most pressing first. */
export const FLAGS = ['contested', 'unattributed', 'anonymous', 'hedged', 'loaded'] as const;
export type ClaimFlag = (typeof FLAGS)[number];

export const QUOTATIONS: readonly Quotation[] = ['direct', 'mixed', 'indirect'];

/** A claim's speaker as a list shows it. */
export interface Voice {
  /** `named`: a name stands behind it; `unnamed`: the draft hides it; `unresolved`: "he", and nobody knows who; `none`: nobody speaks. */
  readonly kind: 'named' | 'unnamed' | 'unresolved' | 'none';
  /** The name, or the draft's words for a source without one; may be empty. */
  readonly words: string;
  readonly actor?: string;
}

/** A claim in words: its spans read as one line each. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly voice: Voice;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** From the first to the last of its words. */
  readonly passage: Span;
}

/** What a person asked to see: claims with all the words and, where any are chosen, at least one of the traits. */
export interface ClaimFilter {
  readonly words: string;
  readonly traits: ReadonlySet<ClaimFlag | Quotation>;
}

export const NO_FILTER: ClaimFilter = { words: '', traits: new Set() };

export interface ClaimGroup {
  readonly type: 'group';
  readonly id: string;
  /** The voice or the kind that the group's claims share. */
  readonly of: { readonly voice: Voice } | { readonly quotation: Quotation };
  readonly children: readonly ClaimItem[];
}

export interface ClaimItem {
  readonly type: 'claim';
  readonly id: string;
  readonly read: ReadClaim;
  readonly parent: ClaimGroup | ClaimItem | undefined;
  /** The claims inside this one. */
  readonly children: readonly ClaimItem[];
}

export type ClaimNode = ClaimGroup | ClaimItem;

/**
 * Reads claims in words.
 * @param text the draft that the claims' offsets count in
 * @param nameOf the name of an actor of the registry
 */
export function readClaims(text: string, claims: readonly Claim[], nameOf: (actor: string) => string | undefined): ReadClaim[] {
  return claims.map((claim) => {
    const source = wordsOf(text, claim.source);
    return { claim, source, voice: voiceOf(claim, source, nameOf), cue: wordsOf(text, claim.cue), content: wordsOf(text, claim.content), passage: passageOf(claim) };
  });
}

/** The words of spans as one line, with an ellipsis where something stands between them. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' ').trim()).filter(Boolean).join(' … ');
}

/** From the first to the last of a claim's words. */
export function passageOf({ source, cue, content }: Claim): Span {
  const spans = [...source, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function voiceOf({ speaker, anonymous, unattributed }: Claim, source: string, nameOf: (actor: string) => string | undefined): Voice {
  const name = (speaker?.actor && nameOf(speaker.actor)) ?? speaker?.name ?? speaker?.actor;
  if (unattributed) return { kind: 'none', words: '' };
  if (anonymous) return { kind: 'unnamed', words: source || (name ?? '') };
  if (name) return { kind: 'named', words: name, actor: speaker?.actor };
  return source ? { kind: 'unresolved', words: source } : { kind: 'none', words: '' };
}

/** The flags of a claim, most pressing first. A claim without any source need not be called anonymous besides. */
export function flagsOf(claim: Claim): ClaimFlag[] {
  return FLAGS.filter((flag) => claim[flag] && !(flag === 'anonymous' && claim.unattributed));
}

/** Whether a claim is among those that a person asked to see. Case and accents do not count. */
export function fits({ claim, voice, source, cue, content }: ReadClaim, { words, traits }: ClaimFilter): boolean {
  if (traits.size > 0 && !traits.has(claim.quotation) && !FLAGS.some((flag) => claim[flag] && traits.has(flag))) return false;
  const wanted = lexicalKey(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const said = lexicalKey(`${voice.words} ${source} ${cue} ${content}`);
  return wanted.every((word) => said.includes(word));
}

/**
 * The tree of the claims that fit a filter. A claim that stands inside another is listed under it, or, where that one
 * is not in the same group, for itself.
 */
export function claimTree(claims: readonly ReadClaim[], grouping: Grouping, filter: ClaimFilter = NO_FILTER): ClaimNode[] {
  const shown = claims.filter((read) => fits(read, filter));
  if (grouping === 'order') return nest(shown, undefined);
  const groups = new Map<string, ReadClaim[]>();
  for (const read of shown) {
    const key = grouping === 'kind' ? read.claim.quotation : voiceKey(read.voice);
    const group = groups.get(key);
    if (group) group.push(read);
    else groups.set(key, [read]);
  }
  const rank = grouping === 'kind' ? (key: string) => QUOTATIONS.indexOf(key as Quotation) : (key: string) => UNNAMED.indexOf(key);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([key, members]) => {
    const group = { type: 'group' as const, id: `${grouping}:${key}`, of: grouping === 'kind' ? { quotation: key as Quotation } : { voice: members[0].voice }, children: [] as ClaimItem[] };
    group.children = nest(members, group);
    return group;
  });
}

/** Voices without a name come after those with one. */
const UNNAMED: readonly string[] = ['unnamed', 'unresolved', 'none'];

function voiceKey({ kind, actor, words }: Voice): string {
  return kind !== 'named' ? kind : actor ? `actor:${actor}` : `name:${lexicalKey(words)}`;
}

function nest(claims: readonly ReadClaim[], group: ClaimGroup | undefined): ClaimItem[] {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const inside = new Map<string | null, ReadClaim[]>();
  for (const read of claims) {
    const outer = read.claim.parent !== null && read.claim.parent !== read.claim.id && ids.has(read.claim.parent) ? read.claim.parent : null;
    const siblings = inside.get(outer);
    if (siblings) siblings.push(read);
    else inside.set(outer, [read]);
  }
  const itemsOf = (outer: string | null, parent: ClaimGroup | ClaimItem | undefined): ClaimItem[] => (inside.get(outer) ?? []).map((read) => {
    const item = { type: 'claim' as const, id: read.claim.id, read, parent, children: [] as ClaimItem[] };
    item.children = itemsOf(read.claim.id, item);
    return item;
  });
  return itemsOf(null, group);
}

/** Every claim of a tree, from the top down. */
export function* itemsOf(nodes: readonly ClaimNode[]): Generator<ClaimItem> {
  for (const node of nodes) {
    if (node.type === 'claim') yield node;
    yield* itemsOf(node.children);
  }
}

/**
 * The claim to show for a selection in the draft: the one whose passage was selected, else the innermost one around
 * the selection's end.
 */
export function claimAt<C extends { readonly passage: Span }>(claims: Iterable<C>, selection: Span): C | undefined {
  let innermost: C | undefined;
  for (const one of claims) {
    const { start, end } = one.passage;
    if (start === selection.start && end === selection.end) return one;
    if (start > selection.end || end < selection.end) continue;
    if (!innermost || end - start < innermost.passage.end - innermost.passage.start) innermost = one;
  }
  return innermost;
}
