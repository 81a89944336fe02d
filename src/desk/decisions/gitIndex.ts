// Git's index as https://git-scm.com/docs/index-format describes it.

/**
 * Whether an index has a file. Otherwise that cannot be told from it: a part of it stands in another file (`split`), of the
 * file's folder it has only the name (`sparse`), or it is damaged or of another kind (`unknown`).
 */
export type Tracking = 'tracked' | 'untracked' | 'split' | 'sparse' | 'unknown';

/** How long an object's name is, in bytes: SHA-1 or SHA-256. The index does not say which. */
const HASH_BYTES = [20, 32];
const HEADER_BYTES = 12;
/** What stands in an entry before the object's name, and the lengths of its flags. */
const STAT_BYTES = 40;
const FLAG_BYTES = 2;
const EXTENDED = 0x4000;
const LONGEST_NAME = 0xfff;
const EXTENSION_HEAD_BYTES = 8;
const SLASH = 0x2f;

/**
 * Looks for a file in git's index.
 * @param path from the repository's root, with slashes; capitals do not count, as on the disks of many computers
 */
export function trackingIn(index: Uint8Array, path: string): Tracking {
  for (const hashBytes of HASH_BYTES) {
    const found = read(index, hashBytes, path);
    if (found) return found;
  }
  // Nobody knows this format; but where the path stands in it, it is tracked.
  return holds(index, new TextEncoder().encode(path)) ? 'tracked' : 'unknown';
}

/** @returns undefined where the index is not what this reads, or its objects' names are not that long */
function read(index: Uint8Array, hashBytes: number, path: string): Tracking | undefined {
  if (index.length < HEADER_BYTES + hashBytes || ascii(index, 0) !== 'DIRC') return undefined;
  const view = new DataView(index.buffer, index.byteOffset, index.length);
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return undefined;
  const wanted = comparablePath(path);
  const decoder = new TextDecoder();
  let isTracked = false;
  let isInFolder = false;
  const end = readEntries(view, hashBytes, (name) => {
    // Most names need not be decoded.
    const last = name.at(-1) ?? 0;
    if (last !== SLASH && (last | 0x20) !== (wanted.charCodeAt(wanted.length - 1) | 0x20)) return;
    const found = comparablePath(decoder.decode(name));
    isTracked ||= found === wanted;
    // A folder stands for all that is in it where somebody has checked out a part of the repository.
    isInFolder ||= last === SLASH && wanted.startsWith(found);
  });
  const extensions = end === undefined ? undefined : extensionsFrom(view, end, hashBytes);
  if (!extensions) return undefined;
  if (isTracked) return 'tracked';
  if (extensions.includes('link')) return 'split';
  // Git, too, refuses an index with an extension in small letters that it does not know.
  const isKnown = extensions.every((name) => name === 'sdir' || /^[A-Z]/.test(name));
  if (!isKnown) return 'unknown';
  return isInFolder ? 'sparse' : 'untracked';
}

/** @returns where the entries end; undefined where they are none */
function readEntries(
  view: DataView,
  hashBytes: number,
  each: (name: Uint8Array) => void,
): number | undefined {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const [version, count] = [view.getUint32(4), view.getUint32(8)];
  const end = bytes.length - hashBytes;
  let at = HEADER_BYTES;
  let before: Uint8Array = new Uint8Array();
  for (let i = 0; i < count; i++) {
    const start = at;
    at += STAT_BYTES + hashBytes;
    if (at + FLAG_BYTES > end) return undefined;
    const flags = view.getUint16(at);
    at += FLAG_BYTES + (flags & EXTENDED ? FLAG_BYTES : 0);
    // Version 4 leaves out what a name begins with as the one before it does.
    let kept = 0;
    if (version === 4) {
      const cut = readOffset(bytes, at);
      at = cut.end;
      kept = before.length - cut.value;
    }
    const zero = bytes.indexOf(0, at);
    if (kept < 0 || zero < 0 || zero >= end) return undefined;
    const name = new Uint8Array(kept + zero - at);
    name.set(before.subarray(0, kept));
    name.set(bytes.subarray(at, zero), kept);
    if (Math.min(name.length, LONGEST_NAME) !== (flags & LONGEST_NAME)) return undefined;
    each(name);
    before = name;
    // Up to version 3 entries are filled up to a multiple of eight bytes, with one zero at least.
    at = version === 4 ? zero + 1 : start + ((zero - start + 8) & ~7);
  }
  return at;
}

/** A number as packs write offsets: seven bits in a byte, the highest first. */
function readOffset(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } {
  let byte = bytes[at++];
  let value = byte & 0x7f;
  while (byte & 0x80) {
    byte = bytes[at++] ?? 0;
    value = (value + 1) * 0x80 + (byte & 0x7f);
  }
  return { value, end: at };
}

/** The signatures of what stands behind the entries; undefined where that does not end where the index does. */
function extensionsFrom(view: DataView, start: number, hashBytes: number): string[] | undefined {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const end = bytes.length - hashBytes;
  const names: string[] = [];
  let at = start;
  while (at + EXTENSION_HEAD_BYTES <= end) {
    const name = ascii(bytes, at);
    if (!/^[A-Za-z]{4}$/.test(name)) return undefined;
    names.push(name);
    at += EXTENSION_HEAD_BYTES + view.getUint32(at + 4);
  }
  return at === end ? names : undefined;
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function comparablePath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Whether bytes hold a path with a zero behind it. */
function holds(bytes: Uint8Array, path: Uint8Array): boolean {
  outer: for (let at = bytes.indexOf(path[0]); at >= 0; at = bytes.indexOf(path[0], at + 1)) {
    for (let i = 1; i < path.length; i++) if (bytes[at + i] !== path[i]) continue outer;
    if (bytes[at + path.length] === 0) return true;
  }
  return false;
}
