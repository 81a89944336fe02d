import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { groupFiles, readList } from '../../../src/engine/sanctions/formats/readLists.js';
import { decoded } from '../../../src/engine/sanctions/parsing/decoding.js';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import { type ByteFile, unpackedFiles } from '../../../src/engine/sanctions/parsing/zipFiles.js';

const FOLDER = new URL('../../fixtures/lists/whole/', import.meta.url);
const OFAC_CSV = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];
const LISTS = [
  OFAC_CSV,
  ...readdirSync(FOLDER)
    .filter((name) => name !== 'expected' && !OFAC_CSV.includes(name))
    .map((name) => [name]),
];

type Bytes = Uint8Array<ArrayBufferLike>;
const file = (name: string, bytes: Bytes): ByteFile => ({
  name,
  pieces: (async function* () {
    for (let from = 0; from < bytes.length; from += 700) yield bytes.subarray(from, from + 700);
  })(),
});

async function read(
  files: readonly ByteFile[],
): Promise<{ listings: Listing[]; summary: ListSummary }> {
  const unpacked = await unpackedFiles(files);
  const [group, ...others] = await groupFiles(
    unpacked.map(({ name, pieces }) => ({ name, chunks: decoded(pieces) })),
  );
  assert.equal(others.length, 0);
  const listings: Listing[] = [];
  const summary = await readList(group, (one) => listings.push(one));
  return { listings, summary: { ...summary, files: [], skipped: [] } };
}

const UTF8 = (text: string): Bytes => Buffer.from(text);
/** What programs make of a file that they save again, none of which changes what it says. */
const SAVED: Readonly<Record<string, (text: string) => Bytes>> = {
  'with a byte order mark': (text) => UTF8(`\uFEFF${text.replace(/^\uFEFF/, '')}`),
  'with line breaks of Windows': (text) => UTF8(text.replace(/\r?\n/g, '\r\n')),
  'with line breaks of Unix': (text) => UTF8(text.replace(/\r\n/g, '\n')),
  'in UTF-16': (text) => Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le'),
  'in UTF-16 of the other order': (text) =>
    Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le').swap16(),
};

describe('a list that was saved again', () => {
  for (const names of LISTS) {
    const texts = names.map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
    const plain = (): Promise<unknown> => read(names.map((name, i) => file(name, UTF8(texts[i]))));
    for (const [how, save] of Object.entries(SAVED))
      it(`${how} says the same: ${names[0]}`, async () =>
        assert.deepEqual(
          await read(names.map((name, i) => file(name, save(texts[i])))),
          await plain(),
        ));
    it(`in an archive, in a folder, says the same: ${names[0]}`, async () => {
      const inside = names.map((name, i) => [`lists/${name}`, UTF8(texts[i])]);
      assert.deepEqual(
        await read([file('x.zip', zipSync(Object.fromEntries(inside)))]),
        await plain(),
      );
    });
  }
});

describe('an XML list that names an encoding of a byte for each character', () => {
  const text = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><data-set><record><Country>Haiti</Country><LastName>Testé</LastName><GivenName>Zoë</GivenName><Schedule>1</Schedule><Item>2</Item></record></data-set>`;
  for (const [encoding, bytes] of [
    ['ISO-8859-1', 'latin1'],
    ['windows-1252', 'latin1'],
    ['iso-8859-1', 'utf8'],
    ['UTF-8', 'utf8'],
    ['utf-16', 'utf8'],
  ] as const)
    it(`is read: ${encoding}, in ${bytes}`, async () =>
      assert.deepEqual(
        (await read([file('x.xml', Buffer.from(text(encoding), bytes))])).listings[0].names[0]
          .spoken,
        'Zoë Testé',
      ));
});
