import assert from 'node:assert/strict';
import { annotate } from '../../src/engine/annotate.js';
import type { Markup } from '../../src/engine/text/draftText.js';
import { cpuTime } from '../cpuTime.js';
import { ARTICLE, assertInside, LEXICON, OPTIONS, PIECES } from './annotation.js';
import type { FuzzTarget } from './targets.js';

/** Texts that are long in one way, by what they repeat: one line, one word, one paragraph, one quotation, brackets in brackets. */
export const REPEATED: readonly string[] = [
  'x',
  ' ',
  '“',
  '"',
  '[',
  '[a](',
  '[[',
  '*_',
  '**Putin** ',
  '> ',
  '1. ',
  '+ ',
  '|a|\n|-|\n',
  '`a',
  '<a ',
  '<!--',
  '&amp',
  'http://a ',
  'a@b.c ',
  '\0',
  '\u202Eא',
  '😀',
  '\uD83D',
  'e\u0301',
  '\u200B',
  'a\n',
  '\r',
  'a\r\n\r',
  'TK ',
  '[TK: ',
  'a. ',
  'Mr. ',
  'U.S. ',
  'A B ',
  'Putin ',
  'Putin’s ',
  'Putin, ',
  'Putin\u0301 ',
  'Putin said\n',
  'Kirill Dmitreiv ',
  'Senator Marco Rubio said. ',
  'Vladimir Putin said. ',
  '“Vladimir Putin” ',
  '“No,” Putin said. ',
  'He said he said ',
  'said that ',
  'according to ',
  'reportedly ',
  'Putin denied it. ',
  'That is false. ',
  'Dmitriev, a sanctioned envoy, ',
  'sanctioned in 2021 ',
  'He was sanctioned. ',
  'Ann Brown, Bob Smith and ',
  'العقوبات ',
  '制裁',
  ARTICLE,
  ARTICLE.replaceAll('\n', ' '),
];

const repeated = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** @returns the processor's time that it took, in milliseconds */
function check(text: string, markup: Markup): number {
  const began = cpuTime();
  const annotation = annotate(text, markup, LEXICON, OPTIONS);
  const took = cpuTime() - began;
  assertInside(text, annotation);
  return took;
}

/** Linear work grows by this from one length to the other, quadratic work by its square; what is below some milliseconds is not the text's. */
const GROWTH = 8;
const MOST = 20;
const LEAST = 10;

/**
 * Annotates words repeated to a length.
 * @throws where the time grows with more than the length; a busy machine can slow one measurement down, but not each
 */
export function fuzzLong(words: string, markup: Markup, length: number): void {
  let [short, long] = [Infinity, Infinity];
  for (let tries = 0; tries < 4; tries++) {
    short = Math.min(short, check(repeated(words, length / GROWTH), markup));
    long = Math.min(long, check(repeated(words, length), markup));
    if (long < MOST * Math.max(short, LEAST)) return;
  }
  assert.fail(
    `${JSON.stringify(words.slice(0, 40))} as ${markup}: ${short.toFixed(0)} ms for ${length / GROWTH} characters, ${long.toFixed(0)} ms for ${length}`,
  );
}

/** A draft with so many mentions that nothing may be done for each pair of them. */
export function fuzzMentions(count: number): void {
  const text = Array.from(
    { length: count },
    (_, i) =>
      ['Vladimir Putin met Kirill Dmitriev.', 'Putin said so.', 'The RDIF paid Zelensky.'][i % 3],
  ).join('\n\n');
  const annotation = annotate(text, 'plaintext', LEXICON, OPTIONS);
  assert.ok(annotation.mentions.length >= count, `${annotation.mentions.length} mentions`);
  assertInside(text, annotation);
}

/** What `npm run fuzz` does with drafts that are too long. */
export const longTargets: readonly FuzzTarget[] = [
  {
    name: 'lines of a million characters',
    every: 20,
    run: (random) => {
      const words =
        random.below(2) === 0
          ? random.of(REPEATED)
          : Array.from({ length: 1 + random.below(6) }, () => random.of(PIECES)).join('');
      fuzzLong(words, random.of(['plaintext', 'markdown']), 1_000_000);
    },
  },
  { name: 'drafts of 100,000 mentions', every: 200, run: () => fuzzMentions(100_000) },
];
