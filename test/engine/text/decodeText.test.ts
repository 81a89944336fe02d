import assert from 'node:assert/strict';
import { decodeText } from '../../../src/engine/text/decodeText.js';

const WORDS = 'José Ñúñez said “no”: Δ 王毅\n';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const text = (bytes: Uint8Array): string | undefined => {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : undefined;
};
const refusal = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return 'refused' in decoded ? decoded.refused : '';
};

describe('the text of a file', () => {
  const utf16 = Buffer.from(WORDS, 'utf16le');
  const latin = Buffer.from('Jose Nunez wrote to the ministry.\n', 'utf16le');
  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)])],
    ['UTF-16 as Notepad saves it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16)])],
  ] as const)
    it(`is read from ${name}`, () => assert.equal(text(bytes), WORDS));
  it('is read from UTF-16 without a mark', () => {
    assert.equal(text(latin), 'Jose Nunez wrote to the ministry.\n');
    assert.equal(text(swapped(latin)), 'Jose Nunez wrote to the ministry.\n');
  });
  it('is empty where the file is', () => assert.equal(text(new Uint8Array(0)), ''));
  it('is not guessed from Windows-1252', () =>
    assert.match(refusal(Buffer.from('José said “no”', 'latin1')), /not UTF-8 .*save it as UTF-8/));
  it('is not made of what is no text', () => {
    assert.match(
      refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2])),
      /not a text file/,
    );
    assert.match(
      refusal(Uint8Array.from({ length: 2048 }, (_, i) => (i * 167 + 13) % 256)),
      /not a text file/,
    );
    assert.match(refusal(Buffer.from([1, 2, 0x41, 0xe9, 0x42])), /not a text file/);
  });
  it('is not made of half a character', () =>
    assert.match(refusal(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42])), /damaged UTF-16LE/));
});
