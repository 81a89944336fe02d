import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOf } from '../../../src/engine/sanctions/formats/listFormats.js';
import { ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { listOf } from './listOf.js';
import { OTHER_SAMPLES, SAMPLES } from './samples.js';

/** What happens to downloads: cut, bytes flipped, stretches doubled, swapped or blown up. */
const damage = fc.record({
  how: fc.constantFrom('cut', 'flip', 'double', 'swap', 'blow', 'drop', 'quote', 'nul'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  code: fc.integer({ min: 0, max: 0xffff }),
});

function damaged(
  text: string,
  { how, at, length, code }: { how: string; at: number; length: number; code: number },
): string {
  const from = Math.floor(at * text.length);
  const part = text.slice(from, from + length);
  const [before, after] = [text.slice(0, from), text.slice(from + part.length)];
  switch (how) {
    case 'cut':
      return before;
    case 'flip':
      return before + String.fromCharCode(code) + text.slice(from + 1);
    case 'double':
      return before + part + part + after;
    case 'swap':
      return before + [...part].reverse().join('') + after;
    case 'blow':
      return before + part.repeat(200) + after;
    case 'drop':
      return before + after;
    case 'quote':
      return `${before}"${part}${after}`;
    default:
      return `${before}\0${part}${after}`;
  }
}

describe('a damaged list', () => {
  for (const [format, files] of Object.entries({ ...SAMPLES, ...OTHER_SAMPLES })) {
    it(`of ${format} ends in an import with skips or in a clear refusal`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(damage, { minLength: 1, maxLength: 3 }),
          fc.integer({ min: 50, max: 5000 }),
          async (which, damages, piece) => {
            const name = Object.keys(files)[which % Object.keys(files).length];
            const text = damages.reduce(damaged, files[name]);
            try {
              const { summary, listings } = await listOf({ ...files, [name]: text }, piece);
              assert.equal(summary.records, listings.length);
              for (const { id, names } of listings)
                assert.ok(
                  id !== '' &&
                    names.length > 0 &&
                    names.every(({ spoken }) => /[\p{L}\p{N}]/u.test(spoken)),
                );
            } catch (error) {
              // Damage to the head may make another format of it, which then is no list of one format.
              if (
                error instanceof Error &&
                error.message === 'the files make up more than one list'
              )
                return;
              assert.ok(error instanceof ListRefused, String(error));
              assert.match(error.message, /^[\w., -]+: /);
            }
          },
        ),
        { numRuns: 50 },
      );
    });
  }
  it('is told in no time where its XML prolog is repeated', () => {
    for (const part of ['<?xml version="1.0"?>', '<!-- x -->', '<? ', '<!-- ']) {
      assert.throws(() => formatOf(part.repeat(200) + '<x>', 'x.xml'), ListRefused);
    }
    assert.equal(
      formatOf(`${'<?xml version="1.0"?><!-- x -->'.repeat(50)}<sdnList>`, 'x.xml').id,
      'ofac-xml',
    );
  });
  it('is refused where elements without end stand in each other', async () => {
    await assert.rejects(
      listOf({ 'SDN.XML': `<sdnList>\n${'<a>'.repeat(100_000)}` }),
      /SDN\.XML: the file is damaged: from line 2 on too many elements are never closed/,
    );
  });
  it('is read in time that grows with its length, however small its pieces are', async () => {
    const row = '1,"ONE","individual","X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"';
    await assert.rejects(
      listOf({ 'sdn.csv': row + 'x'.repeat(600_000) }, 50),
      /breaks off on line 1/,
    );
  });
});
