import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decoded } from '../../../src/engine/sanctions/parsing/decoding.js';

async function read(bytes: Uint8Array, piece: number): Promise<string> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.slice(from, from + piece);
  }
  let text = '';
  for await (const part of decoded(pieces())) text += part;
  return text;
}

describe('the bytes of a list', () => {
  it('are UTF-8, wherever they are cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.integer({ min: 1, max: 700 }),
        async (text, piece) =>
          assert.equal(await read(new TextEncoder().encode(`a${text}`), piece), `a${text}`),
      ),
    ));
  it('are UTF-16 where a spreadsheet saved it', async () => {
    assert.equal(await read(Buffer.from('\uFEFFid,ž', 'utf16le'), 3), 'id,ž');
    assert.equal(await read(Buffer.from('\uFEFFid,ž', 'utf16le').swap16(), 3), 'id,ž');
  });
  it('are Windows-1252 where the first sign beyond ASCII is no UTF-8, early or late', async () => {
    for (const before of [0, 100, 5000]) {
      for (const piece of [1, 600, 10_000])
        assert.equal(
          await read(Buffer.from(`${'a'.repeat(before)}O\x92Brien, M\xfcller`, 'latin1'), piece),
          `${'a'.repeat(before)}O’Brien, Müller`,
        );
    }
  });
  it('stay UTF-8 where one of them is damaged', async () => {
    const bytes = new TextEncoder().encode('Müller, Žižek, Ünal');
    bytes[bytes.length - 4] = 0xff;
    assert.match(await read(bytes, 4), /^Müller, Žižek, .*�.*nal$/);
    assert.equal(await read(Buffer.from('<a>O\x92Brien</a>', 'latin1'), 9), '<a>O�Brien</a>');
  });
  it('may be none', async () => assert.equal(await read(new Uint8Array(0), 1), ''));
});
