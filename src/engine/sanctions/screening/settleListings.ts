import type { Candidate, ListingMatch, Mention, MentionForm, Span } from '../../annotation.js';
import type { Day } from '../../registry/partialDate.js';
import { type Ignore, NO_DECISIONS } from '../../decisions/decision.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/paragraphs.js';
import { fold } from '../../names/matching/fold.js';
import { isAcronym } from '../../names/variants/organizationName.js';
import type { Lexicon } from '../../names/variants/lexicon.js';
import { type ListedHit, type ListedPossibility, listingKey } from './listedHit.js';
import type { NameHits } from '../../names/recognition/scan.js';
import { agreementIn, isBorneByMany } from './rarity.js';
import { settleMentions } from '../../names/resolution/settleMentions.js';

/** A listed party that a draft names in full, as an actor of whom shorter names can be looked for. */
export interface ListedActor {
  readonly actor: Actor;
  readonly possible: readonly ListedPossibility[];
  readonly first: Span;
}

/** A hit where it stands in the draft, and whom it may mean there. */
export interface PlacedHit extends Span {
  readonly text: string;
  readonly defines: string | null;
  readonly possible: readonly ListedPossibility[];
}

/**
 * The listed names of a draft that count: those that are no actor's of the registry, that nobody has decided are somebody else's, and of which the
 * weak ones stand beside a strong one of the same party.
 * @param hits one list for each paragraph of the draft
 * @param mentions what the registry knows of the draft
 * @param ignores what the desk has decided not to be this one
 */
export function countingHits(
  draft: Draft,
  hits: readonly (readonly ListedHit[])[],
  mentions: readonly Mention[],
  ignores: readonly Ignore[],
): PlacedHit[] {
  const isIgnored = ignoredNames(ignores);
  const agrees = agreementIn(draft.text);
  const placed: PlacedHit[] = [];
  for (const [i, found] of hits.entries()) {
    for (const { defines, possible, ...span } of found) {
      const { start, end } = inDraft(draft.paragraphs[i], span);
      const text = draft.text.slice(start, end);
      const own = isIgnored ? possible.filter((one) => !isIgnored(text, one)) : possible;
      const left = isBorneByMany(text) ? own.filter(agrees) : own;
      if (left.length > 0) placed.push({ start, end, text, defines, possible: left });
    }
  }
  const free = apartFrom(placed, mentions);
  const named = new Set(free.flatMap(({ possible }) => namesakes(possible)).map(listingKey));
  return free.flatMap((hit) => {
    const possible = hit.possible.filter(
      (one) => one.strength !== 'weak' || named.has(listingKey(one)),
    );
    return possible.length > 0 ? [{ ...hit, possible }] : [];
  });
}

/** Tells whether a name was decided to be another than a listed party; undefined where nothing was decided. */
/** Whether the desk has decided that a name is not a listed party; undefined where it has decided nothing of the kind. */
export function ignoredNames(
  ignores: readonly Ignore[],
): ((text: string, one: Pick<ListedPossibility, 'list' | 'listing'>) => boolean) | undefined {
  const ignored = new Set(
    ignores.flatMap((one) =>
      one.kind === 'listing' ? [JSON.stringify([nameKey(one.name), one.list, one.id])] : [],
    ),
  );
  if (ignored.size === 0) return undefined;
  return (text, { list, listing }) =>
    ignored.has(JSON.stringify([nameKey(text), list.head.summary.list, list.party(listing).id]));
}

const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** Those that a name means by itself: never by a weak name, and by what follows from a name only where nobody has it as it is. */
function namesakes(possible: readonly ListedPossibility[]): readonly ListedPossibility[] {
  const strong = possible.filter(({ strength }) => strength === 'strong');
  return strong.length > 0 ? strong : possible.filter(({ strength }) => strength === 'derived');
}

/** The actors whose shorter names are to be looked for: the people, by their family names, and who has an acronym in the draft. */
export function listedActors(hits: readonly PlacedHit[]): ReadonlyMap<string, ListedActor> {
  const actors = new Map<string, ListedActor>();
  for (const hit of hits) {
    const meant = namesakes(hit.possible);
    if (meant.length === 0) continue;
    const people = meant.filter(({ kind }) => kind === 'person');
    if (people.length > 0) add(actors, people, hit, 'person', hit.text);
    if (hit.defines !== null && isAcronym(hit.defines))
      add(actors, meant, hit, 'organization', hit.defines);
  }
  return actors;
}

function add(
  actors: Map<string, ListedActor>,
  possible: readonly ListedPossibility[],
  first: Span,
  kind: Actor['kind'],
  name: string,
): void {
  const id = `${kind}: ${[...new Set(possible.map(listingKey))].sort().join(', ')}`;
  const known = actors.get(id);
  // A designation of whatever kind makes the registry's rules as strict as they are for sanctioned actors.
  if (!known)
    actors.set(id, {
      actor: { id, kind, name, sanctions: [{ authority: 'list' }] },
      possible,
      first,
    });
  else if (
    known.actor.name !== name &&
    !known.actor.aliases?.some((alias) => alias.name === name)
  ) {
    actors.set(id, {
      ...known,
      actor: { ...known.actor, aliases: [...(known.actor.aliases ?? []), { name }] },
    });
  }
}

/** The mentions of listed parties by their names, each only possible: a name is no identity. */
export function listedMentions(hits: readonly PlacedHit[]): Mention[] {
  return hits.map((hit) => mentionOf(hit, hit.text, hit.possible, 'name', null));
}

/**
 * The mentions of listed parties by less than their names, which stand elsewhere in the draft.
 * @param actors from `listedActors`
 * @param found what each paragraph holds of them, as `lexicon` has them
 */
export function shorterMentions(
  draft: Draft,
  actors: ReadonlyMap<string, ListedActor>,
  lexicon: Lexicon,
  found: readonly NameHits[],
  date: Day,
): Mention[] {
  return settleMentions(draft, found, lexicon, {
    date,
    decisions: NO_DECISIONS,
    strict: true,
  }).flatMap((mention): Mention[] => {
    if (mention.status === 'ambiguous') return [];
    const { possible, first, actor } = actors.get(mention.actor ?? mention.candidates[0].actor!)!;
    const isPerson = actor.kind === 'person';
    // Full names were found already, or refused for what stands beside them; a family name needs one of them in the draft.
    if (isPerson && (mention.form !== 'surname' || mention.antecedent === null)) return [];
    return [
      mentionOf(
        mention,
        mention.text,
        possible.map((one) => ({ ...one, strength: 'derived' })),
        isPerson ? 'surname' : 'acronym',
        mention.antecedent ?? first,
        mention.weighed,
      ),
    ];
  });
}

function mentionOf(
  { start, end }: Span,
  text: string,
  possible: readonly ListedPossibility[],
  form: MentionForm,
  antecedent: Span | null,
  weighed: readonly string[] = [],
): Mention {
  const meant = possible.some(({ strength }) => strength !== 'weak')
    ? namesakes(possible)
    : possible;
  const matches = meant.map((one) => ({ ...one, match: matchOf(one) }));
  const ambiguous = areNamesakes(meant);
  const sanctions = meant.some(({ list, listing }) => list.party(listing).measure === 'sanctions');
  return {
    start,
    end,
    text,
    form,
    antecedent,
    pinned: false,
    actor: null,
    listing: ambiguous ? null : matches[0].match,
    candidates: distinct(
      matches.map(({ match }): Candidate => ({ listing: match, name: match.name })),
    ),
    status: ambiguous ? 'ambiguous' : 'possible',
    sanctioned: sanctions ? 'possible' : 'no',
    ...(weighed.length > 0 && { weighed }),
  };
}

function matchOf({ list, listing, strength }: ListedPossibility): ListingMatch {
  const { id, name, measure } = list.party(listing);
  return {
    list: list.head.summary.list,
    id,
    name,
    strength,
    ...(measure !== 'sanctions' && { measure }),
  };
}

/** Whether one list has several people of a name; a body that is listed with its branches, or a party on several lists, is one. */
function areNamesakes(meant: readonly ListedPossibility[]): boolean {
  const people = new Map<string, number>();
  return meant.some(({ list, listing, kind }) => {
    if (kind !== 'person') return false;
    const other = people.get(list.head.summary.list);
    people.set(list.head.summary.list, listing);
    return other !== undefined && other !== listing;
  });
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ listing }) => {
    const key = `${listing!.list} ${listing!.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Of ascending spans those that touch none of other ascending ones. */
function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next].end <= start) next++;
    return next >= others.length || others[next].start >= end;
  });
}

/** Ascending mentions, and those of others that overlap none of them, in one order. */
export function withOthers(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  return others.length === 0
    ? mentions
    : [...mentions, ...apartFrom(others, mentions)].sort((one, other) => one.start - other.start);
}
