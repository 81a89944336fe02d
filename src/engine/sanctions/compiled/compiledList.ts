import type { ListedKind, ListSummary } from '../parsing/listing.js';
import { NameIndex } from '../../names/matching/nameIndex.js';
import { type ListedParty, PartyTable } from './partyTable.js';

/** Of head and details together; the index and the table of parties have versions of their own. */
export const FORMAT = 3;

/** What there is to say of a compiled list without loading it: its date, its counts, the files it was read from. */
export interface ListHead {
  readonly format: number;
  /** When it was imported, ISO 8601 with time and zone. */
  readonly imported: string;
  /**
   * Counted up with each import of the list into one store, so that what was imported last is in force whatever the clock said; absent, and then 0, in
   * heads of format 1.
   */
  readonly generation?: number;
  /** How often it has been built again out of its details since. */
  readonly rebuilt?: number;
  /** How many different names its index holds, after folding, derived ones included. */
  readonly differentNames: number;
  readonly summary: ListSummary;
  /** What its last download answered, where it was downloaded. */
  readonly download?: ListDownload;
}

/** What a server said of a list's file, to be asked again whether it has changed. */
export interface ListDownload {
  readonly addresses: readonly string[];
  /** For each address. */
  readonly etags: readonly (string | null)[];
  readonly lastModified: readonly (string | null)[];
}

const KINDS: readonly ListedKind[] = ['person', 'entity', 'vessel', 'aircraft'];
const STRENGTHS = ['strong', 'weak', 'derived', 'shortened'] as const;

/** What a name of the index stands for. One name may stand for several listings, and for one of them in several strengths. */
export interface ListedEntry {
  /** The listing's number in this list, counted from 0: see `CompiledList.party` and `listDetails.ts`. */
  readonly listing: number;
  readonly kind: ListedKind;
  /** `derived` where the list itself does not print the name like this; `shortened` where others may be called so and the draft has to agree. */
  readonly strength: (typeof STRENGTHS)[number];
}

/** The id under which an entry's name is in the index. */
export function entryId({ listing, kind, strength }: ListedEntry): number {
  return listing * 16 + KINDS.indexOf(kind) * 4 + STRENGTHS.indexOf(strength);
}

/** A list that is ready for matching. */
export class CompiledList {
  private constructor(
    readonly head: ListHead,
    readonly index: NameIndex,
    readonly parties: PartyTable,
  ) {}

  /**
   * Opens a compiled list, whose buffers it goes on using.
   * @throws Error with the reason, where a part is of another version, damaged or not what it should be; the list must then be built again
   */
  static open({
    head,
    names,
    parties,
  }: {
    head: ListHead;
    names: ArrayBuffer;
    parties: ArrayBuffer;
  }): CompiledList {
    if (head.format !== FORMAT)
      throw new Error(
        `This list is in format ${head.format}; format ${FORMAT} is needed. Import it again.`,
      );
    return new CompiledList(head, NameIndex.load(names), new PartyTable(parties));
  }

  /** What the name with a number (see `NameIndex.scan`) stands for. */
  entriesOf(name: number): ListedEntry[] {
    return Array.from(this.index.idsOf(name), (id) => ({
      listing: Math.floor(id / 16),
      kind: KINDS[(id >>> 2) & 3],
      strength: STRENGTHS[id & 3],
    }));
  }

  party(listing: number): ListedParty {
    return this.parties.at(listing);
  }
}
