/** A file's bytes as text, or why they are none that can be read for certain. */
export type DecodedText =
  { readonly text: string; readonly encoding: string } | { readonly refused: string };

/** How many bytes are looked at for signs of UTF-16 and of binary files; as many as VS Code looks at. */
const HEAD_BYTES = 512;

/**
 * The text of a draft, registry or sidecar from its bytes: UTF-8, or UTF-16 with or without a byte order mark, which is no
 * part of the text. Bytes that are neither are refused rather than guessed at: a name that is read wrongly is not found.
 * @param setting the encoding of a file without a mark, as VS Code's `files.encoding` calls it
 */
export function decodeText(bytes: Uint8Array, setting = 'utf8'): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return decodedAs(marked, bytes);
  const isMarkedUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!/^utf-?8/i.test(setting) && !isMarkedUtf8) return decodedAs(labelOf(setting), bytes);
  const zeros = zeroBytes(bytes.subarray(0, HEAD_BYTES));
  // Without a mark, text in UTF-16 shows by a zero in every other byte.
  if (zeros === 'odd') return decodedAs('utf-16le', bytes);
  if (zeros === 'even') return decodedAs('utf-16be', bytes);
  if (zeros === 'some') return { refused: 'this is not a text file: it has bytes of value 0' };
  return decodedAs('utf-8', bytes);
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** VS Code's name of an encoding as the platform calls it: windows1252, iso88591, utf16le. */
function labelOf(setting: string): string {
  return setting
    .toLowerCase()
    .replace(/^windows(?=\d)/, 'windows-')
    .replace(/^iso8859(?=\d)/, 'iso-8859-')
    .replace(/^utf16/, 'utf-16')
    .replace(/^koi8(?=[ru])/, 'koi8-');
}

function decodedAs(encoding: string, bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { refused: whyNot(encoding, bytes) };
  }
}

function whyNot(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'utf-8') return `this is damaged ${encoding.toUpperCase()}: save it as UTF-8`;
  const controls = bytes.subarray(0, HEAD_BYTES).filter((byte) => byte < 9 || byte === 0x7f);
  if (controls.length > 0) return 'this is not a text file';
  return 'this is not UTF-8 (perhaps Windows-1252 or another older encoding): save it as UTF-8';
}

/** Where zero bytes are: none, in every other place (odd or even) and nowhere else, or elsewhere. */
function zeroBytes(head: Uint8Array): 'none' | 'odd' | 'even' | 'some' {
  const counts = [0, 0];
  head.forEach((byte, i) => byte === 0 && counts[i % 2]++);
  const [even, odd] = counts;
  if (even + odd === 0) return 'none';
  const most = head.length / 4;
  if (even === 0 && odd >= most) return 'odd';
  return odd === 0 && even >= most ? 'even' : 'some';
}
