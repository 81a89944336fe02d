/** What a designated party is, as far as a list says. */
export type ListedKind = 'person' | 'entity' | 'vessel' | 'aircraft';

/**
 * What being listed means for a party: sanctions; export restrictions, which limit what may be sold to it and are no sanctions; or nothing, where a list
 * only watches it (a politically exposed person) or holds it for another reason (debarred from contracts).
 */
export type ListedMeasure = 'sanctions' | 'export-restrictions' | 'none';

/** A name of a designated party. */
export interface ListedName {
  /** As the list prints it: "DMITRIEV, Kirill Aleksandrovich". */
  readonly printed: string;
  /** In the order in which a text writes it: "Kirill Aleksandrovich DMITRIEV". */
  readonly spoken: string;
  /** A weak name is true, but identifies nobody by itself: it only confirms a strong one in the same draft. */
  readonly strength: 'strong' | 'weak';
  /** The family name, where the list marks it, as in `spoken`. */
  readonly family?: string;
}

/** One designated party on an official list. */
export interface Listing {
  /** The list's own number or reference for the party. */
  readonly id: string;
  readonly kind: ListedKind;
  /** The first is the primary name. */
  readonly names: readonly ListedName[];
  readonly programs: readonly string[];
  /** Absent for sanctions, which most lists are about. */
  readonly measure?: Exclude<ListedMeasure, 'sanctions'>;
  /** ISO 8601, perhaps to the year or month only; absent where the list gives no date of listing. */
  readonly listedOn?: string;
  /** Dates of birth as the list prints them; in ISO 8601 where the list's order of day and month could be misread. */
  readonly born: readonly string[];
  /** Nationalities and citizenships, as printed. */
  readonly nationalities: readonly string[];
  readonly birthplaces?: readonly string[];
  readonly gender?: string;
  /** Titles, offices and functions. */
  readonly positions?: readonly string[];
  /** Numbers of passports, identity cards, registers and the like, each with what it is: "Passport D9004878 (Iran)". */
  readonly identifiers?: readonly string[];
  readonly addresses?: readonly string[];
  /** What else is known of a ship or aircraft: flag, type, call sign, owner. */
  readonly craft?: readonly string[];
  /** International Maritime Organization number of a vessel, seven digits. */
  readonly imo?: string;
  readonly remarks?: string;
  /** The official notice or reference on the web. */
  readonly url?: string;
}

/** Which list a file is, and when its authority made it. */
export interface ListSource {
  /** Short and stable, fit for a file name: "ofac-sdn". */
  readonly list: string;
  /** What a person calls it: "OFAC SDN". */
  readonly title: string;
  readonly authority: string;
  /** ISO 8601; absent where the file gives none. */
  readonly date?: string;
}

/** A row or record that was left out, and why. */
export interface SkippedRecord {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What reading a list came to. */
export interface ListSummary extends ListSource {
  readonly files: readonly string[];
  readonly records: number;
  readonly byKind: Readonly<Record<ListedKind, number>>;
  /** How many of the records are no sanctions, by what they are instead; absent where all are. */
  readonly otherMeasures?: Readonly<Record<NonNullable<Listing['measure']>, number>>;
  readonly strongNames: number;
  readonly weakNames: number;
  /** How many records were left out; `skipped` holds the first of them. */
  readonly skippedCount: number;
  readonly skipped: readonly SkippedRecord[];
  /** Alias rows whose party is in none of the files: files fetched at different moments. */
  readonly orphans: number;
  /** The number of records that the file's own header promises, where it is not the number read. */
  readonly declaredRecords?: number;
  /** Why this is only a part of the list, and what to do about it; absent where it is whole. */
  readonly incomplete?: string;
  /** What a person should know besides: a licence, a weakness of the format. */
  readonly remarks: readonly string[];
}

/** A file that is no usable list; the message names the file and says why and what to do instead. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';
}

/** A file whose last record is cut off: nobody knows how much else is missing. */
export function brokenOff(file: string, line: number): ListRefused {
  return new ListRefused(
    `${file}: the file breaks off on line ${line}, so a part of the list is missing. Download the file again.`,
  );
}
