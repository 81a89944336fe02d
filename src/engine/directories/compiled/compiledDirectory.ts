import { NameIndex } from '../../names/matching/nameIndex.js';
import {
  type DirectoryPerson,
  DirectoryRefused,
  type DirectorySource,
} from '../directoryPerson.js';

/** Of the whole file; the index has a version of its own. */
export const DIRECTORY_FORMAT = 1;

/** What there is to say of a compiled directory without its people. */
export interface DirectoryHead extends DirectorySource {
  readonly format: number;
  /** When it was imported, ISO 8601 with time and zone. */
  readonly imported: string;
  /** How many people are in it. */
  readonly count: number;
  readonly files: readonly string[];
  /** Whether nothing of it was there before this import. */
  readonly isFirst?: boolean;
}

/** What a name of the index is to its person. */
export type DirectoryNameKind = 'full' | 'family';

/** A name of a directory, resolved to its person. */
export interface DirectoryEntry {
  /** The person's number, counted from 0. */
  readonly person: number;
  readonly kind: DirectoryNameKind;
}

const MAGIC = 0x43444452;
/** Magic, version, and the lengths of the four parts. */
const HEADER_BYTES = 24;

/** A directory that is ready for matching: one buffer, out of which people are read when they are asked for. */
export class CompiledDirectory {
  private readonly read = new Map<number, DirectoryPerson>();

  private constructor(
    readonly head: DirectoryHead,
    readonly index: NameIndex,
    private readonly ends: Uint32Array,
    private readonly records: Uint8Array,
  ) {}

  /**
   * Opens a compiled directory, whose buffer it goes on using.
   * @throws DirectoryRefused where it is damaged or of another version; then its files must be imported again
   */
  static open(buffer: ArrayBuffer): CompiledDirectory {
    try {
      const [magic, format, headLength, indexLength, endsLength, recordsLength] = new Uint32Array(
        buffer,
        0,
        HEADER_BYTES / 4,
      );
      if (magic !== MAGIC || format !== DIRECTORY_FORMAT) throw new Error('another format');
      let at = HEADER_BYTES;
      const part = (length: number): number => {
        const start = at;
        at += padded(length);
        return start;
      };
      const head = JSON.parse(
        new TextDecoder().decode(new Uint8Array(buffer, part(headLength), headLength)),
      ) as DirectoryHead;
      const index = part(indexLength);
      const ends = part(endsLength);
      const records = part(recordsLength);
      return new CompiledDirectory(
        head,
        NameIndex.load(buffer.slice(index, index + indexLength)),
        new Uint32Array(buffer, ends, endsLength / 4),
        new Uint8Array(buffer, records, recordsLength),
      );
    } catch (error) {
      throw new DirectoryRefused(
        `This directory is damaged or of another version (${(error as Error).message}). Import its files again.`,
      );
    }
  }

  /** Whom the name with a number (see `NameIndex.scan`) may mean. */
  entriesOf(name: number): DirectoryEntry[] {
    return Array.from(this.index.idsOf(name), (id) => ({
      person: id >>> 1,
      kind: id & 1 ? 'family' : 'full',
    }));
  }

  /** The person with a number; the same object each time. */
  person(number: number): DirectoryPerson {
    let person = this.read.get(number);
    if (!person) {
      const start = number === 0 ? 0 : this.ends[number - 1];
      person = JSON.parse(
        new TextDecoder().decode(this.records.subarray(start, this.ends[number])),
      ) as DirectoryPerson;
      this.read.set(number, person);
    }
    return person;
  }

  /** All people, in the order of their numbers. */
  *people(): Generator<DirectoryPerson> {
    for (let number = 0; number < this.ends.length; number++) yield this.person(number);
  }
}

/** The parts of a compiled directory as one buffer, see `CompiledDirectory.open`. */
export function directoryBuffer(
  head: DirectoryHead,
  index: ArrayBuffer,
  records: readonly Uint8Array[],
): ArrayBuffer {
  const words = new TextEncoder().encode(JSON.stringify(head));
  const total = records.reduce((sum, { length }) => sum + length, 0);
  const lengths = [words.length, index.byteLength, records.length * 4, total];
  const buffer = new ArrayBuffer(
    HEADER_BYTES + lengths.reduce((sum, length) => sum + padded(length), 0),
  );
  const bytes = new Uint8Array(buffer);
  new Uint32Array(buffer, 0, HEADER_BYTES / 4).set([MAGIC, DIRECTORY_FORMAT, ...lengths]);
  let at = HEADER_BYTES;
  bytes.set(words, at);
  at += padded(words.length);
  bytes.set(new Uint8Array(index), at);
  at += padded(index.byteLength);
  const ends = new Uint32Array(buffer, at, records.length);
  at += padded(records.length * 4);
  let end = 0;
  for (const [i, record] of records.entries()) {
    bytes.set(record, at + end);
    ends[i] = end += record.length;
  }
  return buffer;
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
