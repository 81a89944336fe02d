import {
  type Listing,
  type ListedKind,
  ListRefused,
  type ListSource,
  type ListSummary,
  type SkippedRecord,
} from './listing.js';

/** A file of a list: its name, for messages, and its text in pieces of any length. */
export interface ListFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** A file of a list, and its first characters without a byte order mark. */
export interface HeadedFile extends ListFile {
  readonly head: string;
}

/** How many left-out records a summary describes one by one. */
const DESCRIBED_SKIPS = 100;
/** Where a larger share of a file's records than this, and more than a few, cannot be read, the file is damaged or something else. */
const MOST_SKIPPED = 0.05;
const A_FEW_SKIPPED = 3;

/** Counts what a format's reader delivers, and keeps nameless parties out. */
export class ListReading {
  private records = 0;
  private readonly byKind: Record<ListedKind, number> = {
    person: 0,
    entity: 0,
    vessel: 0,
    aircraft: 0,
  };
  private readonly otherMeasures = { 'export-restrictions': 0, none: 0 };
  private strongNames = 0;
  private weakNames = 0;
  private skippedCount = 0;
  private readonly skipped: SkippedRecord[] = [];
  private readonly remarks: string[] = [];
  private declared?: number;
  private incompleteness?: string;
  orphans = 0;

  /** @param onListing takes each party as it is read */
  constructor(private readonly onListing: (listing: Listing) => void) {}

  /** Delivers one party; names without a letter or digit are left out, and so is a party without any other. */
  deliver(listing: Listing, file: string, line: number): void {
    const names = distinct(listing.names);
    if (listing.id === '') return this.skip(file, line, 'the record has no id');
    if (names.length === 0) return this.skip(file, line, `record ${listing.id} has no name`);
    this.records++;
    this.byKind[listing.kind]++;
    if (listing.measure) this.otherMeasures[listing.measure]++;
    for (const { strength } of names) {
      if (strength === 'strong') this.strongNames++;
      else this.weakNames++;
    }
    // A ship's number in what is said of a person is that of a ship, and must not find the person.
    const imo = listing.kind === 'person' ? undefined : listing.imo;
    this.onListing({ ...listing, names, imo });
  }

  skip(file: string, line: number, reason: string): void {
    this.skippedCount++;
    if (this.skipped.length < DESCRIBED_SKIPS) this.skipped.push({ file, line, reason });
  }

  /** What the file's own header says about its length. */
  declare(records: number): void {
    if (Number.isInteger(records) && records >= 0) this.declared = records;
  }

  /** Notes that a part of the list is in none of the files. @param why says what is missing, and what to do */
  incomplete(why: string): void {
    this.incompleteness = why;
  }

  remark(text: string): void {
    if (!this.remarks.includes(text)) this.remarks.push(text);
  }

  /** @throws ListRefused where nothing usable was read, too much was left out, or the file's header promises more */
  summary(source: ListSource, files: readonly string[]): ListSummary {
    this.checkUsable(source, files);
    const {
      records,
      byKind,
      otherMeasures,
      strongNames,
      weakNames,
      skippedCount,
      skipped,
      orphans,
      remarks,
      declared,
      incompleteness,
    } = this;
    const mismatch =
      declared !== undefined && declared !== records ? { declaredRecords: declared } : {};
    return {
      ...source,
      files,
      records,
      byKind,
      ...((otherMeasures['export-restrictions'] > 0 || otherMeasures.none > 0) && {
        otherMeasures,
      }),
      strongNames,
      weakNames,
      skippedCount,
      skipped,
      orphans,
      remarks,
      ...mismatch,
      ...(incompleteness !== undefined && { incomplete: incompleteness }),
    };
  }

  private checkUsable({ title }: ListSource, files: readonly string[]): void {
    const { records, skippedCount, skipped, declared = 0 } = this;
    const refuse = (why: string): never => {
      throw new ListRefused(`${files.join(', ')}: ${why}`);
    };
    const first = skipped[0] ? ` (line ${skipped[0].line}: ${skipped[0].reason})` : '';
    if (records === 0)
      refuse(
        `not one usable record was found in this ${title} file${first}. Download the file again.`,
      );
    if (skippedCount > Math.max(A_FEW_SKIPPED, MOST_SKIPPED * (records + skippedCount)))
      refuse(
        `${skippedCount} of ${records + skippedCount} records of this ${title} file cannot be read${first}: it is damaged, or it is another table. Download the list again.`,
      );
    if (records + skippedCount < declared)
      refuse(
        `the file's header promises ${declared} records, and ${records + skippedCount} are in it, so a part of the list is missing. Download the file again.`,
      );
  }
}

/** An empty name would match everything; the same name twice is one, strong where it is strong once. */
function distinct(names: Listing['names']): Listing['names'] {
  const found = new Map<string, Listing['names'][number]>();
  for (const name of names) {
    if (!/[\p{L}\p{N}]/u.test(name.spoken)) continue;
    const known = found.get(name.spoken);
    if (!known || (known.strength === 'weak' && name.strength === 'strong'))
      found.set(name.spoken, name);
  }
  return [...found.values()];
}
