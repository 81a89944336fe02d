import { birthYearsIn } from '../parsing/births.js';
import type { ListedMeasure, Listing } from '../parsing/listing.js';
import { Growing } from '../../names/matching/growing.js';
import { isEverydayOccupation } from '../../english/occupations.js';
import { fold } from '../../names/matching/fold.js';
import { isOwnScript } from '../../names/scripts/ownScript.js';
import { checkSum } from '../../names/matching/nameTables.js';

/** What is known of a listing without reading its details. */
export interface ListedParty {
  /** The list's own number or reference for the party. */
  readonly id: string;
  /** Its primary name as the list prints it. */
  readonly name: string;
  readonly measure: ListedMeasure;
}

// "CDPT" where the lowest byte comes first; a machine that works the other way round reads another number and refuses.
const MAGIC = 0x54504443;
const VERSION = 6;
/** Magic, version, check sum, bytes in all, then how many parties. */
const HEADER = 5;
const SUM = 2;
const BYTES = 3;
const COUNT = 4;
/** What the two lowest bits of a party's start say; the others are where its text begins. */
const MEASURES: readonly ListedMeasure[] = ['sanctions', 'none', 'export-restrictions'];

/**
 * The parties of a list by their numbers, in one buffer: for each a sum of its details and where its text begins (id, a NUL, the
 * printed primary name, a NUL, nationalities and programmes, a NUL, names to go on from, a NUL, years of birth, a NUL, what ordinary people do, UTF-8), so that a match can name who it found and two lists can be compared without their details.
 */
export class PartyTable {
  private readonly sums: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly text: Uint8Array;
  readonly size: number;

  /**
   * @param buffer is used on
   * @throws Error when it is no party table, one of another version, or damaged
   */
  constructor(buffer: ArrayBuffer) {
    const header = new Uint32Array(buffer, 0, Math.min(HEADER, buffer.byteLength >> 2));
    if (header.length < HEADER || header[0] !== MAGIC)
      throw new Error('This is not a table of listed parties.');
    if (header[1] !== VERSION)
      throw new Error(
        `This table of listed parties has version ${header[1]}; version ${VERSION} is needed. Build it again.`,
      );
    this.size = header[COUNT];
    const textAt = (HEADER + 2 * this.size + 1) * 4;
    if (
      header[BYTES] !== buffer.byteLength ||
      textAt > buffer.byteLength ||
      header[SUM] !== checkSum(buffer)
    )
      throw new Error('This table of listed parties is damaged. Build it again.');
    this.sums = new Uint32Array(buffer, HEADER * 4, this.size);
    this.starts = new Uint32Array(buffer, (HEADER + this.size) * 4, this.size + 1);
    this.text = new Uint8Array(buffer, textAt);
  }

  at(listing: number): ListedParty {
    const [id, name] = this.textOf(listing).split('\0');
    return { id, name, measure: MEASURES[this.starts[listing] & 3] ?? 'none' };
  }

  /** What tells where a party is from, as the list prints it: nationalities and programmes, joined by semicolons. */
  originOf(listing: number): string {
    return this.textOf(listing).split('\0')[2] ?? '';
  }

  /**
   * The names from which others are made while a draft is read, as they are spoken: a body's of one or two words, where the list prints several, for
   * its branches; a person's in other letters than Latin ones, for the family name.
   */
  shortNamesOf(listing: number): string[] {
    return (this.textOf(listing).split('\0')[3] ?? '').split('\n').filter(Boolean);
  }

  /** The years in which a person may be born, as far as the list says. */
  birthYearsOf(listing: number): number[] {
    return (this.textOf(listing).split('\0')[4] ?? '').split(',').filter(Boolean).map(Number);
  }

  /** What the list says that a person does, as far as ordinary people do it: "singer"; folded. */
  occupationsOf(listing: number): string[] {
    return (this.textOf(listing).split('\0')[5] ?? '').split(',').filter(Boolean);
  }

  /** A sum of all details: where it differs they do. */
  sumOf(listing: number): number {
    return this.sums[listing];
  }

  /** The number of the party with an id; -1 where the list has none. */
  numberOf(id: string): number {
    const wanted = ENCODER.encode(`${id}\0`);
    for (let listing = 0; listing < this.size; listing++) {
      const start = this.starts[listing] >>> 2;
      let same = 0;
      while (same < wanted.length && this.text[start + same] === wanted[same]) same++;
      if (same === wanted.length) return listing;
    }
    return -1;
  }

  private textOf(listing: number): string {
    return DECODER.decode(
      this.text.subarray(this.starts[listing] >>> 2, this.starts[listing + 1] >>> 2),
    );
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Gathers the parties of a list. */
export class PartyTableBuilder {
  private readonly sums = new Growing(Uint32Array);
  private readonly starts = new Growing(Uint32Array);
  private bytes = new Uint8Array(4096);
  private length = 0;

  /**
   * @param details the party's details as text
   * @returns the party's number, counted from 0
   */
  add(listing: Listing, details: string): number {
    const { id, names, measure, nationalities, programs } = listing;
    const origin = [...nationalities, ...programs].join('; ');
    const years = listing.kind === 'person' ? listing.born.flatMap(birthYearsIn) : [];
    const text = [
      id,
      names[0].printed,
      origin,
      shortNames(listing).join('\n'),
      years.join(','),
      occupations(listing).join(','),
    ]
      .map((part) => part.replaceAll('\0', ''))
      .join('\0');
    if (this.bytes.length < this.length + text.length * 3) {
      const grown = new Uint8Array(Math.ceil((this.length + text.length * 3) * 1.5));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.starts.push(this.length * 4 + MEASURES.indexOf(measure ?? 'sanctions'));
    this.length += ENCODER.encodeInto(text, this.bytes.subarray(this.length)).written;
    return this.sums.push(sumOf(details));
  }

  build(): ArrayBuffer {
    const count = this.sums.length;
    const textAt = (HEADER + 2 * count + 1) * 4;
    const buffer = new ArrayBuffer(Math.ceil((textAt + this.length) / 4) * 4);
    const numbers = new Uint32Array(buffer);
    numbers.set([MAGIC, VERSION, 0, buffer.byteLength, count]);
    numbers.set(this.sums.values.subarray(0, count), HEADER);
    numbers.set(this.starts.values.subarray(0, count), HEADER + count);
    numbers[HEADER + 2 * count] = this.length * 4;
    new Uint8Array(buffer, textAt).set(this.bytes.subarray(0, this.length));
    numbers[SUM] = checkSum(buffer);
    return buffer;
  }
}

/** See `PartyTable.shortNamesOf`. */
function shortNames({ kind, names }: Listing): string[] {
  if (kind === 'person')
    return names
      .filter(({ spoken, strength }) => strength === 'strong' && isOwnScript(spoken))
      .map(({ spoken }) => spoken.replaceAll('\n', ' '));
  if (kind !== 'entity') return [];
  const short = names
    .filter(({ spoken, strength }) => strength === 'strong' && spoken.split(' ').length < 3)
    .map(({ spoken }) => spoken.replaceAll('\n', ' '));
  return short.length > 1 ? short : [];
}

/** See `PartyTable.occupationsOf`. */
function occupations({ kind, positions = [], remarks }: Listing): string[] {
  if (kind !== 'person') return [];
  const words = fold([...positions, remarks ?? ''].join(' ')).match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter(isEverydayOccupation);
}

function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
