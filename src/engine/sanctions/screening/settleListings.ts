import type { Candidate, ListingMatch, Mention, Span } from '../../annotation.js';
import type { Day } from '../../registry/partialDate.js';
import { NO_DECISIONS } from '../../decisions/decision.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { isOwnScript } from '../../names/scripts/ownScript.js';
import { isAcronym } from '../../names/variants/organizationName.js';
import type { Lexicon } from '../../names/variants/lexicon.js';
import { apartFrom, namesakes, type PlacedHit } from './countingHits.js';
import { type ListedPossibility, listingKey } from './listedHit.js';
import type { NameHits } from '../../names/recognition/scan.js';
import { shareWord } from './longerBodies.js';
import { settleMentions } from '../../names/resolution/settleMentions.js';

/** A listed party that a draft names in full, as an actor of whom shorter names can be looked for. */
export interface ListedActor {
  readonly actor: Actor;
  readonly possible: readonly ListedPossibility[];
  readonly first: Span;
}

/** The actors whose shorter names are to be looked for: the people, by their family names, and who has an acronym in the draft. */
export function listedActors(hits: readonly PlacedHit[]): ReadonlyMap<string, ListedActor> {
  const actors = new Map<string, ListedActor>();
  for (const hit of hits) {
    const meant = namesakes(hit.possible);
    if (meant.length === 0) continue;
    const people = meant.filter(({ kind }) => kind === 'person');
    if (people.length > 0)
      for (const name of personNames(hit.text, people)) add(actors, people, hit, 'person', name);
    if (hit.defines !== null && isAcronym(hit.defines))
      add(actors, meant, hit, 'organization', hit.defines);
  }
  return actors;
}

/** The names of which a person's shorter ones are made: as the draft writes it, or, in other letters, as the list does, whose case is known. */
function personNames(written: string, people: readonly ListedPossibility[]): readonly string[] {
  if (!isOwnScript(written)) return [written];
  const names = people
    .flatMap(({ list, listing }) => list.parties.shortNamesOf(listing))
    .filter((name) => scriptOf(name) === scriptOf(written));
  return names.length > 0 ? [...new Set(names)] : [written];
}

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Han}/u,
];

function scriptOf(name: string): number {
  return SCRIPTS.findIndex((script) => script.test(name));
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
  return hits.map((hit) => mentionOf(hit, hit.possible, { form: 'name', antecedent: null }));
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
        possible.map((one) => ({ ...one, strength: 'derived' })),
        {
          form: isPerson ? 'surname' : 'acronym',
          antecedent: mention.antecedent ?? first,
          weighed: mention.weighed,
        },
      ),
    ];
  });
}

/** How the words of a mention stand for a listed party. */
type Naming = Pick<Mention, 'form' | 'antecedent' | 'weighed'>;

function mentionOf(
  { start, end, text }: Span & { readonly text: string },
  possible: readonly ListedPossibility[],
  { form, antecedent, weighed = [] }: Naming,
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
    strength: strength === 'shortened' ? 'derived' : strength,
    ...(measure !== 'sanctions' && { measure }),
  };
}

/** Whether one list has several people of a name, or bodies with nothing in common; a body that is listed with its branches, or a party on several lists, is one. */
function areNamesakes(meant: readonly ListedPossibility[]): boolean {
  const parties = new Map<string, ListedPossibility>();
  return meant.some((one) => {
    const { list, listing, kind } = one;
    if (kind !== 'person' && kind !== 'entity') return false;
    const key = `${list.head.summary.list} ${kind}`;
    const other = parties.get(key);
    parties.set(key, one);
    return (
      other !== undefined &&
      other.listing !== listing &&
      (kind === 'person' || !shareWord(list.party(other.listing).name, list.party(listing).name))
    );
  });
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ listing }) => {
    const key = `${listing!.list} ${listing!.id}`;
    return !seen.has(key) && seen.add(key);
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
