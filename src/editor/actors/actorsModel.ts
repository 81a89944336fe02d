import type { DraftedNode, DraftedSection, DraftedUse } from './draftedModel.js';
import type { Candidate, Mention, Sanctioned, Span } from '../../engine/annotation.js';

/** How sure the draft's mentions of somebody are. */
export type RowCertainty = Mention['status'];

/** Somebody whom the draft names: all mentions that mean the same party, with the same certainty. */
export interface NamedActor {
  readonly type: 'actor';
  readonly id: string;
  readonly certainty: RowCertainty;
  /** The registry's id; absent for a listing, and where a name may be several actors. */
  readonly actor?: string;
  /** The actor's name; of a listed party and of an ambiguous name the words of the draft, the longest. */
  readonly name: string;
  /** What a list calls the party whose name it is, where nobody else is meant. */
  readonly listedAs?: string;
  /** Who it may be, where that is not certain. */
  readonly candidates: readonly Candidate[];
  readonly sanctioned: Sanctioned;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
  readonly parent: ActorSection;
}

/** What the actors of a section have in common, in the order that the sections stand in. */
export const SECTIONS = ['sanctioned', 'named', 'possible', 'ambiguous'] as const;
export type SectionKind = (typeof SECTIONS)[number];

/** Sanctioned actors stand on top under their own heading; names that are not certain stand apart, so that nobody takes them for findings. */
export interface ActorSection {
  readonly type: 'section';
  readonly id: string;
  readonly kind: SectionKind;
  readonly children: readonly NamedActor[];
}

/** One mention, as a child of the one whom it names. */
export interface MentionNode {
  readonly type: 'mention';
  readonly id: string;
  readonly mention: Mention;
  readonly parent: NamedActor;
}

export type ActorNode =
  ActorSection | NamedActor | MentionNode | DraftedSection | DraftedNode | DraftedUse;

/**
 * Who is named in a draft, section by section, in each in the order of the first mention.
 * @param nameOf the name of an actor of the registry
 */
export function namedActors(
  mentions: readonly Mention[],
  nameOf: (actor: string) => string | undefined,
): ActorSection[] {
  const parties = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = rowParty(mention);
    const known = parties.get(key);
    if (known) known.push(mention);
    else parties.set(key, [mention]);
  }
  const sections = new Map(
    SECTIONS.map((kind) => [
      kind,
      { type: 'section' as const, id: `section:${kind}`, kind, children: [] as NamedActor[] },
    ]),
  );
  for (const [id, its] of parties) {
    const sanctioned = mostPressing(its);
    const section = sections.get(sectionOf(its[0].status, sanctioned))!;
    section.children.push({
      ...namedActor(its, nameOf),
      type: 'actor',
      id,
      sanctioned,
      parent: section,
    });
  }
  return [...sections.values()].filter(({ children }) => children.length > 0);
}

/** Only who certainly is sanctioned stands under that heading; what is said beside a name does the rest. */
function sectionOf(certainty: RowCertainty, sanctioned: Sanctioned): SectionKind {
  if (certainty !== 'certain') return certainty;
  return sanctioned === 'yes' ? 'sanctioned' : 'named';
}

/** Whom a mention means, and how certainly: mentions with one key are one row. */
export function rowParty({ status, actor, listing, text }: Mention): string {
  const party = actor
    ? `actor:${actor}`
    : listing
      ? `listing:${listing.list}:${listing.id}`
      : `words:${text.replace(/\s+/g, ' ')}`;
  return `${status}:${party}`;
}

function namedActor(
  mentions: readonly Mention[],
  nameOf: (actor: string) => string | undefined,
): Pick<NamedActor, 'certainty' | 'actor' | 'candidates' | 'mentions' | 'name' | 'listedAs'> {
  const [{ actor, listing, candidates, status }] = mentions;
  const only = status === 'possible' && candidates.length === 1 ? candidates[0] : undefined;
  const listed = listing ?? only?.listing;
  const words = mentions.reduce(
    (longest, { text }) => (text.length > longest.length ? text : longest),
    '',
  );
  return {
    certainty: status,
    actor: actor ?? undefined,
    candidates,
    mentions,
    name:
      (actor && nameOf(actor)) ?? (listed ? undefined : only?.name) ?? words.replace(/\s+/g, ' '),
    ...(actor === null && listed && { listedAs: listed.name }),
  };
}

function mostPressing(mentions: readonly Mention[]): Sanctioned {
  const found = new Set(mentions.map(({ sanctioned }) => sanctioned));
  return (['yes', 'possible', 'lifted'] as const).find((one) => found.has(one)) ?? 'no';
}

/** The mentions of a named actor as nodes of a tree; an id stays the same as long as no mention comes before it. */
export function mentionNodes(actor: NamedActor): MentionNode[] {
  return actor.mentions.map((mention, i) => ({
    type: 'mention',
    id: `${actor.id}#${i}`,
    mention,
    parent: actor,
  }));
}

/** How many actors a draft names. */
export function countActors(mentions: readonly Mention[]): {
  readonly actors: number;
  readonly sanctioned: number;
  readonly unsure: number;
} {
  const count = { sanctioned: 0, named: 0, possible: 0, ambiguous: 0 };
  for (const { kind, children } of namedActors(mentions, () => undefined))
    count[kind] = children.length;
  return {
    actors: count.sanctioned + count.named,
    sanctioned: count.sanctioned,
    unsure: count.possible + count.ambiguous,
  };
}

/** A mention in its line. */
export interface MentionLine {
  readonly text: string;
  /** Where the mention stands in `text`. */
  readonly highlight: readonly [number, number];
}

/** What is shown before and after a mention, at most. */
const LEAD = 24;
const TRAIL = 160;

/**
 * The line around a mention, cut so that the mention shows in a narrow side bar.
 * @param text the draft
 */
export function mentionLineOf(text: string, { start, end }: Span): MentionLine {
  const nearby = text.slice(Math.max(0, start - 2 * LEAD), start);
  const lead = /(?<![^\r\n])[^\r\n]*$/.exec(nearby)![0];
  const isCut = lead.length === nearby.length && start > nearby.length;
  const before = lead.replace(/\s+/g, ' ').replace(/^ /, '');
  const cut =
    before.length > LEAD
      ? `…${before.slice(-LEAD).replace(/^\S*\s/, '')}`
      : isCut
        ? `…${before}`
        : before;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const trail = /^[^\r\n]*/
    .exec(text.slice(end, end + TRAIL))![0]
    .replace(/\s+/g, ' ')
    .trimEnd();
  return { text: cut + words + trail, highlight: [cut.length, cut.length + words.length] };
}
