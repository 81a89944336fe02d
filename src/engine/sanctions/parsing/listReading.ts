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

/** How many left-out records a summary describes one by one. */
const DESCRIBED_SKIPS = 100;

/** Counts what a format's reader delivers, and keeps nameless parties out. */
export class ListReading {
  private records = 0;
  private readonly byKind: Record<ListedKind, number> = {
    person: 0,
    entity: 0,
    vessel: 0,
    aircraft: 0,
  };
  private strongNames = 0;
  private weakNames = 0;
  private skippedCount = 0;
  private readonly skipped: SkippedRecord[] = [];
  private readonly remarks: string[] = [];
  private declared?: number;
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
    for (const { strength } of names) {
      if (strength === 'strong') this.strongNames++;
      else this.weakNames++;
    }
    this.onListing({ ...listing, names });
  }

  skip(file: string, line: number, reason: string): void {
    this.skippedCount++;
    if (this.skipped.length < DESCRIBED_SKIPS) this.skipped.push({ file, line, reason });
  }

  /** What the file's own header says about its length. */
  declare(records: number): void {
    if (Number.isInteger(records) && records >= 0) this.declared = records;
  }

  remark(text: string): void {
    if (!this.remarks.includes(text)) this.remarks.push(text);
  }

  /** @throws ListRefused where nothing usable was read */
  summary(source: ListSource, files: readonly string[]): ListSummary {
    if (this.records === 0)
      throw new ListRefused(
        `${files.join(', ')}: not one usable record was found in this ${source.title} file${this.skipped[0] ? ` (line ${this.skipped[0].line}: ${this.skipped[0].reason})` : ''}. The list in force stays; download the file again.`,
      );
    const {
      records,
      byKind,
      strongNames,
      weakNames,
      skippedCount,
      skipped,
      orphans,
      remarks,
      declared,
    } = this;
    const mismatch =
      declared !== undefined && declared !== records ? { declaredRecords: declared } : {};
    return {
      ...source,
      files,
      records,
      byKind,
      strongNames,
      weakNames,
      skippedCount,
      skipped,
      orphans,
      remarks,
      ...mismatch,
    };
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
