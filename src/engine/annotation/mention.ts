import type { Span } from './span.js';

/** How a mention is written, compared with the actor's entry. */
export type MentionForm =
  'name' | 'alias' | 'surname' | 'first-name' | 'acronym' | 'variant' | 'title';

/** `certain` links to one actor; `possible` is a name match that nobody has confirmed; `ambiguous` fits several. */
export type MentionStatus = 'certain' | 'possible' | 'ambiguous';

/** Whether designations of the mentioned party are in force on the draft's date. */
export type Sanctioned = 'yes' | 'possible' | 'lifted' | 'no';

/** A party on an imported sanctions list, and how its name was matched. */
export interface ListingMatch {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly strength: 'strong' | 'weak' | 'derived';
  /** What the listing is where it is no sanctions: limits on what may be sold to the party, or nothing at all. */
  readonly measure?: 'export-restrictions' | 'none';
}

/** One of the actors or listings that an ambiguous or possible mention may be. */
export interface Candidate {
  /** An id of the registry; absent for a listing. */
  readonly actor?: string;
  readonly listing?: ListingMatch;
  readonly name: string;
}

/** A span of a draft resolved to an actor, to a listing, or to several candidates. */
export interface Mention extends Span {
  readonly text: string;
  /** The registry's id, or null where the mention is ambiguous or only a listing's. */
  readonly actor: string | null;
  readonly listing: ListingMatch | null;
  readonly candidates: readonly Candidate[];
  readonly form: MentionForm;
  readonly status: MentionStatus;
  readonly sanctioned: Sanctioned;
  /** The earlier (or later) fuller name that a short form rests on: what a hover calls "after the full name in line 3". */
  readonly antecedent: Span | null;
  /** True where the desk pinned this mention to its actor for this draft. */
  readonly pinned: boolean;
  /** What left it open whom the words mean: sentences, where there is something to say. Never on a certain mention. */
  readonly weighed?: readonly string[];
  /** True where a directory alone knows who is meant: `actor` is then the id of one of the annotation's `known`, and nobody in the newsroom has reviewed it. */
  readonly directory?: true;
}

/** An office that somebody holds or held, as a directory gives it; ISO 8601, to the day or partial, both ends included. */
export interface KnownOffice {
  readonly title: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly party?: string;
  readonly state?: string;
}

/** Somebody whom a draft names and only a directory knows: public facts that the newsroom has not reviewed. */
export interface KnownPerson {
  /** Never an id of a registry: it begins with "directory:". */
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly sex?: 'female' | 'male' | 'other';
  /** The years alone. */
  readonly born?: string;
  readonly died?: string;
  /** ISO 3166-1 alpha-2 codes, in small letters. */
  readonly country: readonly string[];
  readonly offices: readonly KnownOffice[];
  readonly wikidata?: string;
  /** The directory that says so, where it has it from, and the day of its facts, ISO 8601. */
  readonly directory: {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly date: string;
  };
}

/** Somebody, or some body, that the draft names and the registry has not. */
export interface DraftedName {
  /** In its fullest form in the draft, without titles. */
  readonly name: string;
  readonly kind: 'person' | 'organization';
  /** What the draft says they are, in its own words ("spokesman for the ministry"); absent where it says nothing. */
  readonly role?: string;
  /** The pronoun that a title tells ("Mrs.", "spokesman"). */
  readonly pronoun?: 'he' | 'she';
  /** Where it stands, in the order of the text; never empty. */
  readonly mentions: readonly Span[];
}
