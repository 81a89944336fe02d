import assert from 'node:assert/strict';
import { timeLine } from './grammars.js';

/** What a pattern could trip over, repeated: beginnings without an end, and ends that come too late. */
const SEEDS = [
  'word ',
  'TK ',
  'TK',
  'TK1',
  'TK TK1 ',
  '[TK',
  '[TK:',
  '[',
  '[[',
  '[[a',
  '[[a]] ',
  ']]',
  '(',
  '(CQ, ',
  '[CQ:',
  '[sic',
  ' ',
  '-',
  'A ',
  'A, ',
  'A.',
  'WASHINGTON ',
  'WASHINGTON, A ',
  'KYIV (',
  '(AP',
  '-30-',
  '#',
  'NYSE: ',
  'Slug: ',
  '$',
];
/** Linear work grows by 8 from one length to the other, quadratic work by 64. */
const GROWTH = 8;
const MOST = 40;

describe('syntaxes: time grows no faster than the line', () => {
  for (const language of ['plaintext', 'markdownMarks'] as const) {
    // A busy machine can slow one measurement down; a pattern that is quadratic is slow in all of them.
    const compare = async (seed: string, long: number): Promise<void> => {
      const time = (length: number): Promise<number> =>
        timeLine(seed.repeat(length / seed.length), language);
      let short = Infinity;
      let whole = Infinity;
      for (let tries = 0; tries < 8; tries++) {
        short = Math.min(short, await time(long / GROWTH));
        whole = Math.min(whole, await time(long));
        // Below a few milliseconds the clock and the collector are what is measured.
        if (whole < MOST * Math.max(short, 2)) return;
      }
      assert.fail(
        `${JSON.stringify(seed)}: ${short.toFixed(1)} ms for ${long / GROWTH}, ${whole.toFixed(1)} ms for ${long} characters`,
      );
    };
    before(() => timeLine('warm up '.repeat(20_000), language));
    it(`${language}: a hundred thousand characters of anything awkward`, async () => {
      for (const seed of SEEDS) await compare(seed, 100_000);
    }).timeout(120_000);
    it(`${language}: a million characters of everything`, () =>
      compare(SEEDS.join(' '), 1_000_000)).timeout(120_000);
  }
});
