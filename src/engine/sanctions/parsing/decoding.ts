/** How much of a file must be seen before its encoding is told. */
const HEAD = 512;

/**
 * The text of a file that comes in pieces of bytes. Lists are in UTF-8; spreadsheets save UTF-16 with a byte order mark, and OFSI
 * published Windows-1252: a file is read so when its first bytes beyond ASCII are no UTF-8, and an XML file that names such an encoding in that one. Damaged bytes become U+FFFD.
 */
export async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting: Uint8Array | undefined = new Uint8Array(0);
  let decoder: Decoder | undefined;
  for await (const piece of pieces) {
    if (waiting) {
      waiting = joined(waiting, piece);
      if (waiting.length < HEAD) continue;
    }
    decoder ??= decoderFor(waiting!);
    yield decoder.decode(waiting ?? piece);
    waiting = undefined;
  }
  decoder ??= decoderFor(waiting!);
  yield decoder.decode(waiting ?? new Uint8Array(0)) + decoder.end();
}

interface Decoder {
  decode(bytes: Uint8Array): string;
  /** What is left at the end of the file. */
  end(): string;
}

function decoderFor(head: Uint8Array): Decoder {
  if (head[0] === 0xff && head[1] === 0xfe) return plain('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return plain('utf-16be');
  const text = new TextDecoder().decode(head).replace('\uFEFF', '').trimStart();
  if (!text.startsWith('<')) return new MaybeWindows('windows-1252');
  const declared = ONE_BYTE.exec(text)?.[1];
  return declared === undefined ? plain('utf-8') : new MaybeWindows(declared.toLowerCase());
}

function plain(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/** Where an XML file says that each character is a byte; a program that saved it again as UTF-8 may have left that as it was. */
const ONE_BYTE = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["'](iso-8859-\d{1,2}|windows-125\d)["']/i;

/** UTF-8, unless the first bytes beyond ASCII say otherwise: then an encoding of a byte for each character. */
class MaybeWindows implements Decoder {
  private told?: Decoder;

  constructor(private readonly otherwise: string) {}

  decode(bytes: Uint8Array): string {
    if (this.told) return this.told.decode(bytes);
    const first = bytes.findIndex((byte) => byte >= 0x80);
    if (first >= 0) this.told = isUtf8(bytes, first) ? plain('utf-8') : plain(this.otherwise);
    return (this.told ?? plain('utf-8')).decode(bytes);
  }

  end(): string {
    return this.told?.end() ?? '';
  }
}

/** Whether a character of UTF-8 begins at a place; one that the piece cuts off may be one. */
function isUtf8(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first >= 0xf5) return false;
  return bytes.subarray(at + 1, at + length).every((byte) => (byte & 0xc0) === 0x80);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
