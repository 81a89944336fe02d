import assert from 'node:assert/strict';
import { timeLine } from './grammars.js';

/** What a pattern could trip over, repeated: beginnings without an end, and ends that come too late. */
const SEEDS = [
  'word ', 'TK ', 'TK', 'TK1', 'TK TK1 ', '[TK', '[TK:', '[', '[[', '[[a', '[[a]] ', ']]', '(', '(CQ, ', '[CQ:', '[sic', ' ', '-', 'A ', 'A, ', 'A.', 'WASHINGTON ', 'WASHINGTON, A ', 'KYIV (', '(AP', '-30-', '#', 'NYSE: ', 'Slug: ', '$',
];
/** Linear work grows by 8 from one length to the other, quadratic work by 64. */
const GROWTH = 8;
const MOST = 24;

describe('syntaxes: time grows no faster than the line', () => {
  for (const language of ['plaintext', 'markdownMarks'] as const) {
    const compare = async (seed: string, long: number): Promise<void> => {
      const time = (length: number): Promise<number> => timeLine(seed.repeat(length / seed.length), language);
      const short = Math.min(await time(long / GROWTH), await time(long / GROWTH), await time(long / GROWTH));
      const whole = await time(long);
      // Below a few milliseconds the clock and the collector are what is measured.
      assert.ok(whole < MOST * Math.max(short, 2), `${JSON.stringify(seed)}: ${short.toFixed(1)} ms for ${long / GROWTH}, ${whole.toFixed(1)} ms for ${long} characters`);
    };
    before(() => timeLine('warm up '.repeat(20_000), language));
    it(`${language}: a quarter of a million characters of anything awkward`, async () => {
      for (const seed of SEEDS) await compare(seed, 250_000);
    }).timeout(120_000);
    it(`${language}: a million characters of everything`, () => compare(SEEDS.join(' '), 1_000_000)).timeout(120_000);
  }
});
