import assert from 'node:assert/strict';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { importLists } from '../../src/engine/sanctions/compiled/importLists.js';
import { ListRefused } from '../../src/engine/sanctions/parsing/listing.js';
import { AUSTRALIA_CSV, NEW_ZEALAND_CSV, workbookOf } from '../engine/sanctions/nationalSamples.js';
import { OTHER_SAMPLES, SAMPLES } from '../engine/sanctions/samples.js';
import { damaged } from './damage.js';
import { assertGrowth } from './growth.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

// What somebody may send who wants an import to hang, to fill the memory or to end in words that nobody understands.

const FILES: readonly (readonly [name: string, text: string])[] = Object.values({
  ...SAMPLES,
  ...OTHER_SAMPLES,
}).flatMap((files) => Object.entries(files));

/** What a message must not have in it: words of programs, and no name of a file. */
const NO_WORDS_OF_PROGRAMS =
  /undefined|\bNaN\b|\[object|is not a function|Cannot read|RangeError|TypeError|Unexpected token|at \w+ \(/;

/** Imports a file; it ends in a list or in a reason for people. */
async function imported(name: string, bytes: Uint8Array, piece = 65_536): Promise<void> {
  try {
    await importLists([{ name, pieces: inPieces(bytes, piece) }], () => {});
  } catch (error) {
    if (!(error instanceof ListRefused)) throw error;
    assert.ok(error.message.startsWith(name), error.message);
    assert.doesNotMatch(error.message, NO_WORDS_OF_PROGRAMS);
    assert.match(error.message, /[.)]$/);
    assert.ok(error.message.length < 1200, `${error.message.length} characters`);
  }
}

async function* inPieces(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** A text as other programs save it, and as nobody should. */
const ENCODINGS: readonly ((text: string, random: Random) => Uint8Array)[] = [
  (text) => utf16(text, false),
  (text) => utf16(text, true),
  // An odd number of bytes, and a mark that promises what does not follow.
  (text) => utf16(text, false).subarray(1),
  (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)]),
  (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), Buffer.from(text)]),
  (text) => Buffer.from(text, 'latin1'),
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let at = random.below(9); at < bytes.length; at += 1 + random.below(99)) bytes[at] |= 0x80;
    return bytes;
  },
  (text) => Buffer.from(text.replaceAll(' ', '\0')),
  (text) => Buffer.from(text.replace(/\r?\n/g, '\r')),
  (text) => Buffer.from(text.replace(/encoding="utf-8"/i, 'encoding="utf-7"')),
];

const WORKBOOKS: readonly Uint8Array[] = [AUSTRALIA_CSV, NEW_ZEALAND_CSV].map((csv) =>
  workbookOf(
    'List',
    csv
      .split('\n')
      .map((line) => line.replaceAll('"', '').replaceAll('&', '').split(',').slice(0, 26)),
  ),
);

/** Archives that are not what they seem. */
const ARCHIVES: readonly ((random: Random, name: string, text: string) => Uint8Array)[] = [
  (random, name, text) => flipped(zipSync({ [name]: strToU8(text) }), random),
  (random, name, text) => {
    const bytes = zipSync({ [name]: strToU8(text) });
    return bytes.subarray(0, random.below(bytes.length));
  },
  // One name twice, folders, names that lead out of the folder, and names of nothing.
  (random, name, text) =>
    zipSync(
      Object.fromEntries(
        ['', '../', '/', 'a/', '__MACOSX/', 'xl/', '\0', '..\\'].map((folder) => [
          `${folder}${name}`,
          strToU8(random.below(2) ? text : damaged(text, random)),
        ]),
      ),
    ),
  // An archive in an archive.
  (_, name, text) =>
    zipSync({ 'in.zip': zipSync({ [name]: strToU8(text) }), [name]: new Uint8Array(0) }),
  // Much of nothing: a hundred megabytes in a hundred kilobytes.
  (random) => zipSync({ 'a.xml': new Uint8Array(random.below(100_000_000)) }),
  (random, name, text) => {
    const inside: Zippable = {};
    for (let i = 0; i < 2000; i++)
      inside[`${i}-${name}`] = strToU8(text.slice(0, random.below(200)));
    return zipSync(inside);
  },
  (random) => flipped(random.of(WORKBOOKS), random),
  (random) => {
    const bytes = random.of(WORKBOOKS);
    return bytes.subarray(0, random.below(bytes.length));
  },
  (random) => zipSync({ 'xl/workbook.xml': strToU8(bomb(random, 'workbook')) }),
];

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let times = 1 + random.below(8); times > 0; times--)
    copy[random.below(copy.length)] = random.below(256);
  return copy;
}

/** Entities that are made of entities, without end or of a file. */
function bomb(random: Random, root: string): string {
  const levels = 2 + random.below(30);
  const entities = Array.from(
    { length: levels },
    (_, i) => `<!ENTITY e${i} "${i === 0 ? 'ha' : `&e${i - 1};`.repeat(10)}">`,
  );
  const more = random.of([
    '',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    '<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;',
    '<!ENTITY a "&b;"><!ENTITY b "&a;">',
  ]);
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${entities.join('')}${more}]><${root}>&e${levels - 1};&x;&a;`;
}

/** An XML list with a bomb before its root, and its entities in the texts. */
function bombed(text: string, random: Random): string {
  const root = /<([A-Za-z][\w:-]*)[\s>]/.exec(text.replace(/<\?[^>]*\?>/, ''))?.[1] ?? 'x';
  const body = text.slice(Math.max(0, text.search(/<[A-Za-z]/)));
  const prolog = bomb(random, root);
  return (
    prolog.slice(0, prolog.lastIndexOf(`<${root}>`)) +
    body.replace(/>(?=[^<\s])/g, (mark) =>
      random.below(4) ? mark : `>&e1;&x;&#${random.below(99)};`,
    )
  );
}

/** The texts that begin with an XML element. */
const XML_FILES = FILES.filter(([, text]) => /^\uFEFF?\s*</.test(text));

/** A text with a stretch of itself, from one mark to another of its kind, again and again. */
function grown(text: string, mark: string, from: number, to: number, chars: number): string {
  const marks = [...text.matchAll(new RegExp(mark.replace(/[[\]{}|]/g, '\\$&'), 'g'))].map(
    ({ index }) => index,
  );
  if (marks.length < 2) return text;
  const start = marks[from % (marks.length - 1)];
  const end = marks[Math.min(marks.length - 1, (from % (marks.length - 1)) + 1 + (to % 12))];
  const part = text.slice(start, end);
  return text.slice(0, start) + part.repeat(Math.ceil(chars / part.length)) + text.slice(end);
}

export const hostileListTargets: readonly FuzzTarget[] = [
  {
    name: 'lists in other encodings',
    run: (random) => {
      const [name, text] = random.of(FILES);
      return imported(name, random.of(ENCODINGS)(text, random), 1 + random.below(5000));
    },
  },
  {
    name: 'lists in archives and workbooks',
    run: (random) => {
      const [name, text] = random.of(FILES);
      return imported('list.zip', random.of(ARCHIVES)(random, name, text));
    },
  },
  {
    name: 'lists with entities of entities',
    run: (random) => {
      const [name, text] = random.of(XML_FILES);
      return imported(name, strToU8(bombed(text, random)));
    },
  },
  ...Object.entries(SAMPLES).map(([format, files]) => ({
    name: `time for lists ${format}`,
    every: 25,
    run: (random: Random) => {
      const [name, text] = random.of(Object.entries(files));
      const [mark, from, to] = [
        random.of(['\n', '<', ',', '{', ' ']),
        random.below(1000),
        random.below(1000),
      ];
      return assertGrowth(
        `${name}, from mark ${from} to ${to} of ${JSON.stringify(mark)}`,
        (grownText) => imported(name, strToU8(grownText)),
        (chars) => grown(text, mark, from, to, chars),
        2_000_000,
      );
    },
  })),
];
