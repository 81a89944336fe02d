import type { Listing, ListSummary } from '../parsing/listing.js';
import { entryId, FORMAT, type ListHead } from './compiledList.js';
import { detailsLine, LISTINGS_IN_CHUNK } from './listDetails.js';
import type { ListedForm } from './listedForm.js';
import { listedForms } from './listedForms.js';
import { NameIndexBuilder } from '../../names/matching/nameIndexBuilder.js';
import { PartyTableBuilder } from './partyTable.js';

/** The forms that an index holds of a listing's names. */
export type FormsOf = (listing: Listing) => Iterable<ListedForm>;

/** A list made ready for matching: plain data, to be stored as it is and opened with `CompiledList.open`. */
export interface CompiledFiles {
  readonly head: ListHead;
  /** A name index, see `NameIndex`. */
  readonly names: ArrayBuffer;
  /** Who the names are of, see `PartyTable`. */
  readonly parties: ArrayBuffer;
}

/** Compiles a list, listing by listing, so that no more of it is in memory than must be. */
export class ListCompiler {
  private readonly builder = new NameIndexBuilder();
  private readonly parties = new PartyTableBuilder();
  private lines: string[] = [];

  /** @param onDetails takes the details of the next `LISTINGS_IN_CHUNK` listings, to be stored under the chunk's number, counted from 0 */
  constructor(
    private readonly onDetails: (chunk: string) => void,
    private readonly formsOf: FormsOf = listedForms,
  ) {}

  add(listing: Listing): void {
    const line = detailsLine(listing);
    const number = this.parties.add(listing, line);
    for (const { text, strength } of this.formsOf(listing))
      this.builder.add(text, entryId({ listing: number, kind: listing.kind, strength }));
    this.lines.push(line);
    if (this.lines.length === LISTINGS_IN_CHUNK) this.flush();
  }

  /**
   * The compiled list. The compiler is used up.
   * @param imported when, ISO 8601 with time and zone
   */
  finish(summary: ListSummary, imported: string): CompiledFiles {
    if (this.lines.length > 0) this.flush();
    const index = this.builder.build();
    return {
      head: { format: FORMAT, imported, differentNames: index.size, summary },
      names: index.buffer,
      parties: this.parties.build(),
    };
  }

  private flush(): void {
    this.onDetails(this.lines.join(''));
    this.lines = [];
  }
}
