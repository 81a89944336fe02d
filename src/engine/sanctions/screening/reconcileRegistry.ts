import type { Ignore } from '../../decisions/decision.js';
import { leftOutWords } from '../parsing/leftOut.js';
import type { Listing } from '../parsing/listing.js';
import { hasEnded } from '../../registry/partialDate.js';
import type { Actor, Designation } from '../../registry/registrySchema.js';
import type { CompiledList } from '../compiled/compiledList.js';
import { fold } from '../../names/matching/fold.js';
import { inCapitals, isOfKind } from '../compiled/listingEntry.js';
import { withoutLegalForm } from '../../names/variants/legalForm.js';
import { carries } from './authorities.js';
import { ignoredNames } from './countingHits.js';

/** Where a registry and the lists in force do not agree. */
export type Discrepancy =
  /** A list has a party of the actor's name, and the entry has no designation in force of an authority that the list carries. */
  | {
      readonly code: 'list-unmarked';
      readonly list: CompiledList;
      readonly listing: number;
      readonly name: string;
    }
  /** The entry has a designation in force under a number that is on the list no more. */
  | {
      readonly code: 'list-lifted';
      readonly list: CompiledList;
      readonly designation: number;
      /** What of the list was not read, where the party may be among it: then nobody knows that it is off the list. */
      readonly leftOut?: string;
    };

/**
 * Compares an actor of the registry with lists.
 * @param day the day on which designations count, ISO 8601
 * @param ignores names that the desk has decided to be others than the listed party
 */
export function reconcile(
  actor: Actor,
  lists: readonly CompiledList[],
  day: string,
  ignores: readonly Ignore[] = [],
): Discrepancy[] {
  const isIgnored = ignoredNames(ignores);
  return lists.flatMap((list) => [
    ...unmarked(actor, list, day, isIgnored),
    ...lifted(actor, list, day),
  ]);
}

function* unmarked(
  actor: Actor,
  list: CompiledList,
  day: string,
  isIgnored: ReturnType<typeof ignoredNames>,
): Generator<Discrepancy> {
  const designations = (actor.sanctions ?? []).filter(({ authority }) =>
    carries(list.head.summary.authority, authority),
  );
  // One that is in force only after the day is known all the same.
  if (designations.some(({ since, until, doubtful }) => !hasEnded({ since, until, doubtful }, day)))
    return;
  for (const name of [
    actor.name,
    ...(actor.aliases ?? []).filter(({ weak }) => !weak).map((alias) => alias.name),
  ]) {
    const number = list.index.lookup(name);
    if (number < 0 || (actor.kind === 'person' && !/\s/.test(name.trim()))) continue;
    const entries = list
      .entriesOf(number)
      .filter(({ kind, strength }) => strength !== 'weak' && isOfKind(kind, actor.kind));
    const strong = entries.filter(({ strength }) => strength === 'strong');
    const parties = [
      ...new Set((strong.length > 0 ? strong : entries).map(({ listing }) => listing)),
    ].filter((listing) => list.party(listing).measure === 'sanctions');
    // Several people of the name: the entry may be any of them or none, and the mark in a draft says so.
    if (parties.length === 0 || (parties.length > 1 && actor.kind === 'person')) continue;
    // A designation that somebody wrote down as lifted is no oversight.
    if (designations.some(({ id, until }) => id === list.party(parties[0]).id && until)) continue;
    if (isIgnored?.(name, { list, listing: parties[0] })) continue;
    yield { code: 'list-unmarked', list, listing: parties[0], name };
    return;
  }
}

function* lifted(actor: Actor, list: CompiledList, day: string): Generator<Discrepancy> {
  const leftOut = leftOutWords(list.head.summary);
  for (const [i, designation] of (actor.sanctions ?? []).entries()) {
    if (
      typeof designation.id !== 'string' ||
      hasEnded({ since: designation.since, until: designation.until }, day) ||
      !isOn(designation, list)
    )
      continue;
    if (!idsOf(list).has(designation.id))
      yield { code: 'list-lifted', list, designation: i, ...(leftOut && { leftOut }) };
  }
}

/** Whether a designation says that it is on a list: by the authority, and by the list's name after it. */
function isOn(
  { authority, list: name }: Designation,
  { head: { summary } }: CompiledList,
): boolean {
  return (
    isSame(authority, summary.authority) &&
    typeof name === 'string' &&
    [summary.title, summary.list].some(
      (one) => isSame(one, name) || isSame(one, `${authority} ${name}`),
    )
  );
}

const isSame = (one: string, other: string): boolean => fold(one.trim()) === fold(other.trim());

const known = new WeakMap<CompiledList, ReadonlySet<string>>();

function idsOf(list: CompiledList): ReadonlySet<string> {
  let ids = known.get(list);
  if (!ids)
    known.set(
      list,
      (ids = new Set(
        Array.from({ length: list.parties.size }, (_, listing) => list.party(listing).id),
      )),
    );
  return ids;
}

/** The listings that an actor's entry names by their numbers. */
export function listingsOf(
  actor: Actor,
  lists: readonly CompiledList[],
): { readonly list: CompiledList; readonly id: string }[] {
  return lists.flatMap((list) =>
    (actor.sanctions ?? []).flatMap((designation) =>
      typeof designation.id === 'string' &&
      isOn(designation, list) &&
      idsOf(list).has(designation.id)
        ? [{ list, id: designation.id }]
        : [],
    ),
  );
}

/** More spellings than these at once nobody reads. */
const MOST_SPELLINGS = 3;

/**
 * Strong names that a list has for an actor and the registry does not recognise, as a text would write them.
 * @param recognises whether the registry finds the actor by words
 */
export function spellingsOnList(listing: Listing, recognises: (name: string) => boolean): string[] {
  const spellings = listing.names
    .filter(
      ({ strength, spoken }) =>
        strength === 'strong' && (listing.kind !== 'person' || /\s/.test(spoken)),
    )
    .map(({ spoken }) => inCapitals(withoutLegalForm(spoken)));
  return [...new Set(spellings)]
    .filter((spelling) => !recognises(spelling))
    .slice(0, MOST_SPELLINGS);
}
