import { leftOutWords } from '../parsing/leftOut.js';
import type { Listing } from '../parsing/listing.js';
import type { ListHead } from './compiledList.js';
import type { PartyTable } from './partyTable.js';

/** What of a listing may change, in the order in which it is told. */
export const FACTS = [
  'names',
  'weakNames',
  'programs',
  'listedOn',
  'born',
  'nationalities',
  'birthplaces',
  'gender',
  'positions',
  'identifiers',
  'addresses',
  'craft',
  'imo',
  'remarks',
  'kind',
  'measure',
] as const;
export type ListedFact = (typeof FACTS)[number];

/** What one fact of a listing has lost and gained. */
export interface FactChange {
  readonly fact: ListedFact;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export interface ChangedListing {
  readonly listing: Listing;
  readonly changes: readonly FactChange[];
}

/** What an import has made of a list: against the one that was in force before. */
export interface ListChanges {
  readonly list: string;
  readonly title: string;
  readonly before: Edition;
  readonly after: Edition;
  readonly added: readonly Listing[];
  readonly gone: readonly Listing[];
  readonly changed: readonly ChangedListing[];
  /** How many more there are of each kind than are told one by one. */
  readonly untold: { readonly added: number; readonly gone: number; readonly changed: number };
}

/** Which list it was. */
export interface Edition {
  readonly date?: string;
  readonly imported: string;
  readonly records: number;
  /** What of it was not read: "the 2 rows that were left out". */
  readonly leftOut?: string;
}

export function editionOf({ imported, summary }: ListHead): Edition {
  const { date, records } = summary;
  const leftOut = leftOutWords(summary);
  return { date, imported, records, ...(leftOut && { leftOut }) };
}

/** Numbers of listings, of the older list or of the newer. */
export interface PartyChanges {
  readonly added: readonly number[];
  readonly gone: readonly number[];
  /** Older and newer; whether anything that matters has changed only their details tell. */
  readonly differing: readonly (readonly [number, number])[];
}

/** How many parties are compared between two looks at the clock. */
const STEP = 2000;

/** Compares two lists by their parties' ids and the sums of their details; a party that is printed twice counts as it is printed first. */
export function* compareParties(
  before: PartyTable,
  after: PartyTable,
): Generator<void, PartyChanges> {
  const known = new Map<string, number>();
  for (let listing = 0; listing < before.size; listing++) {
    const { id } = before.at(listing);
    if (!known.has(id)) known.set(id, listing);
    if (listing % STEP === 0) yield;
  }
  const added: number[] = [];
  const differing: [number, number][] = [];
  const seen = new Set<string>();
  for (let listing = 0; listing < after.size; listing++) {
    const { id } = after.at(listing);
    if (listing % STEP === 0) yield;
    if (seen.has(id)) continue;
    seen.add(id);
    const older = known.get(id);
    if (older === undefined) added.push(listing);
    else if (before.sumOf(older) !== after.sumOf(listing)) differing.push([older, listing]);
  }
  return {
    added,
    gone: [...known].filter(([id]) => !seen.has(id)).map(([, listing]) => listing),
    differing,
  };
}

/** What differs between two editions of one listing; the order of names and programmes says nothing. */
export function factChanges(before: Listing, after: Listing): FactChange[] {
  return FACTS.flatMap((fact) => {
    const [older, newer] = [valuesOf(before, fact), valuesOf(after, fact)];
    const gone = older.filter((value) => !newer.includes(value));
    const added = newer.filter((value) => !older.includes(value));
    return gone.length + added.length > 0 ? [{ fact, gone, added }] : [];
  });
}

function valuesOf(listing: Listing, fact: ListedFact): readonly string[] {
  switch (fact) {
    case 'names':
      return namesOf(listing, 'strong');
    case 'weakNames':
      return namesOf(listing, 'weak');
    case 'programs':
    case 'born':
    case 'nationalities':
    case 'birthplaces':
    case 'positions':
    case 'identifiers':
    case 'addresses':
    case 'craft':
      return listing[fact] ?? [];
    case 'measure':
      return [listing.measure ?? 'sanctions'];
    default:
      return listing[fact] === undefined ? [] : [listing[fact]];
  }
}

function namesOf({ names }: Listing, wanted: 'strong' | 'weak'): string[] {
  return [
    ...new Set(names.filter(({ strength }) => strength === wanted).map(({ printed }) => printed)),
  ];
}
