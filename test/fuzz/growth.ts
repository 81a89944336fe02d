import assert from 'node:assert/strict';
import { findAttributions } from '../../src/engine/claims/patterns/paragraph/attributions.js';
import { findFacts } from '../../src/engine/facts/findFacts.js';
import { compileLexicon } from '../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';
import { readOfacRemarks } from '../../src/engine/sanctions/formats/ofacRemarks.js';
import { CsvRowReader } from '../../src/engine/sanctions/parsing/csvRowReader.js';
import { DraftReader } from '../../src/engine/text/draftText.js';
import { MAX_PARAGRAPH_CHARS } from '../../src/engine/text/readingBudget.js';
import { cpuTime } from '../cpuTime.js';
import { PIECES } from './annotation.js';
import { REPEATED } from './long.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

/** Linear work has 1, n log n a little more, quadratic work 2. */
const MAX_EXPONENT = 1.4;
/** Milliseconds; less is not the text's. */
const SHORTEST_MS = 20;
const DOUBLINGS = 3;
const TRIES = 4;

/**
 * Measures how the processor's time for a text grows when the text is doubled three times.
 * @throws where it grows faster than n log n each of several times: a busy machine can slow one measurement down, but not each
 */
export async function assertGrowth(
  what: string,
  run: (text: string) => unknown,
  textOf: (chars: number) => string,
  longest: number,
): Promise<void> {
  const texts = [textOf(longest >> DOUBLINGS), textOf(longest)];
  const times = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries++) {
    for (const [i, text] of texts.entries()) {
      const began = cpuTime();
      await run(text);
      times[i] = Math.min(times[i], cpuTime() - began);
    }
    if (exponentOf(times) <= MAX_EXPONENT) return;
  }
  assert.fail(
    `${what}: ${times.map((time) => time.toFixed(0)).join(' and ')} ms for ${texts.map(({ length }) => length).join(' and ')} characters, exponent ${exponentOf(times).toFixed(1)}`,
  );
}

function exponentOf([short, long]: readonly number[]): number {
  return Math.log2(Math.max(long, SHORTEST_MS) / Math.max(short, SHORTEST_MS / 4)) / DOUBLINGS;
}

const repeated = (words: string, chars: number): string =>
  words.repeat(Math.ceil(chars / words.length)).slice(0, chars);

/** What names are made of, and what misleads those who take them apart. */
const NAME_PIECES = [
  ' ',
  '(',
  ')',
  '[',
  '](',
  ' Jr.',
  ', ',
  ',',
  'Department of ',
  'Navy of ',
  '»',
  '“',
  ' Ltd',
  ' Co. Ltd',
  'OOO ',
  'a ',
  'A. ',
  'the ',
  ' de ',
  'al-',
  '-',
  "'",
  'I ',
  'III ',
  ' and ',
  '& ',
  ' of ',
  'Smith ',
  'Иван ',
  '(x) ',
  '/',
  '. ',
  '\t',
  '\n',
] as const;
const REMARK_PIECES = [
  "a.k.a. '",
  "a.k.a. ''",
  "a.k.a. 'x ",
  "';",
  "' ",
  "'.",
  '\t',
  ' ',
  ';',
  '; ',
  '.',
  'DOB 1 Jan 1960; ',
  'Linked To: X',
  'alt. ',
  '(individual) ',
  'IMO ',
  '[SDGT] ',
  'x',
] as const;
const CLAIM_PIECES = [
  'said ',
  'he said ',
  'that ',
  'to say ',
  ' and ',
  ', ',
  '“',
  '”',
  '" ',
  ': ',
  '; ',
  '— ',
  '(',
  ')',
  'who ',
  'not ',
  'according to ',
  'claims ',
  'his claim that ',
  'Ann Brown ',
  'WALLACE: ',
  'reportedly ',
  'by ',
  'of ',
  'the ',
  'was ',
  'sanctioned ',
  'in 2021 ',
  '$5 million ',
  '3rd ',
  'U.S. ',
  'it is unclear whether ',
  'may ',
  '’s ',
  '. ',
] as const;
const MARKDOWN_PIECES = [
  ' ',
  '   x',
  '`',
  '``',
  '` ',
  '*',
  '_',
  '[',
  ']',
  '](',
  '![',
  '<',
  '<!--',
  '<a href=',
  '&',
  '\\',
  '~',
  '|',
  '\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n\n',
  '\t',
  'http://a',
  'www.a.',
  'a@b.c',
  '\r\n',
  '- [ ] ',
  '[^1]: ',
] as const;

const mixed = (random: Random, pieces: readonly string[]): string =>
  Array.from({ length: 1 + random.below(3) }, () => random.of(pieces)).join('');

const named = (name: string): unknown => {
  for (const kind of ['person', 'company'] as const)
    compileLexicon([
      { id: 'one', name: 'Ada Veld', kind, aliases: [{ name }] } as unknown as Actor,
    ]);
  return undefined;
};

const CSV_PIECES = [
  '1,"x\n',
  '"\n',
  '"a\n",',
  '"a"\n',
  '"a" x\n',
  '""',
  '"',
  ',',
  '\n',
  ' ',
  'a,"b",""c\n',
  '1,"a" b,c\n',
  '1,"a,b\n',
  'a,"b",","\n',
  '1,"",x\n',
  'x,y\n',
  '"x","y""z"\n',
] as const;

function csvRows(text: string): void {
  readPieces(text, new CsvRowReader(','));
}

/** The same below a header of three cells. */
function tableRows(text: string): void {
  readPieces(`a,b,c\n${text}`, new CsvRowReader(',', () => true));
}

function readPieces(text: string, reader: CsvRowReader): void {
  // In pieces, as a file comes.
  for (let at = 0; at < text.length; at += 16_384)
    for (const row of reader.add(text.slice(at, at + 16_384))) void row;
  for (const row of reader.end()) void row;
}

/** What is measured: with what pieces a text is made, how long it may become, and who reads it. */
const MEASURED: readonly {
  name: string;
  pieces: readonly string[];
  longest: number;
  run: (text: string) => unknown;
}[] = [
  { name: 'compiling a name', pieces: NAME_PIECES, longest: 64_000, run: named },
  { name: 'OFAC remarks', pieces: REMARK_PIECES, longest: 128_000, run: readOfacRemarks },
  {
    name: 'claims of a paragraph',
    pieces: [...CLAIM_PIECES, ...PIECES, ...REPEATED.filter(({ length }) => length < 40)],
    longest: MAX_PARAGRAPH_CHARS - 16,
    run: findAttributions,
  },
  {
    name: 'facts of a paragraph',
    pieces: [...CLAIM_PIECES, '1', '1,', '.5', '%', ' million', '-', '/'],
    longest: 128_000,
    run: findFacts,
  },
  {
    name: 'a Markdown paragraph',
    pieces: MARKDOWN_PIECES,
    longest: 128_000,
    run: (text) => new DraftReader('markdown').read(`Ada ${text} said`),
  },
  { name: 'rows of a CSV file', pieces: CSV_PIECES, longest: 4_000_000, run: csvRows },
  { name: 'rows of a table', pieces: CSV_PIECES, longest: 4_000_000, run: tableRows },
];

/** Measures one way of reading over one text of repeated pieces. */
export function fuzzGrowth(name: string, words: string): Promise<void> {
  const { longest, run } = MEASURED.find((one) => one.name === name)!;
  return assertGrowth(
    `${name}, ${JSON.stringify(words)} repeated`,
    run,
    (chars) => repeated(words, chars),
    longest,
  );
}

/** What `npm run fuzz` does with the time that doubled texts take. */
export const growthTargets: readonly FuzzTarget[] = MEASURED.map(({ name, pieces }) => ({
  name: `time for ${name}`,
  every: 10,
  run: (random) => fuzzGrowth(name, mixed(random, pieces)),
}));

/** Each piece by itself, for a run that leaves nothing to chance. */
export const growthPieces = (): [name: string, piece: string][] =>
  MEASURED.flatMap(({ name, pieces }) => pieces.map((piece): [string, string] => [name, piece]));
