import assert from 'node:assert/strict';
import type { Review } from '../../src/engine/decisions/decision.js';
import { withReview, withReviews } from '../../src/engine/decisions/sidecar/decisionEdits.js';
import { cpuTime } from '../cpuTime.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

/** From one size to the other linear work grows by this much, n log n by little more, quadratic work by its square. */
const GROWTH = 4;
const MAX_GROWTH = 9;
/** What takes less says nothing of how it grows. */
const LEAST_MS = 20;

/** What is measured, with so many decisions in the file, or made at once. */
const TASKS: Readonly<Record<string, (reviews: readonly Review[], text: string) => string | null>> =
  {
    'many decisions at once': (reviews) => withReviews('', reviews),
    'one more decision': ([first], text) => withReview(text, { ...first, id: 'm' }),
    'one decision changed': ([first], text) => withReview(text, { ...first, note: 'no' }),
    'many decisions changed': (reviews, text) =>
      withReviews(
        text,
        reviews.map((review) => ({ ...review, decision: 'disputed', note: 'why' })),
      ),
    'many decisions taken back': (reviews, text) =>
      withReviews(
        text,
        reviews.map((review) => ({ ...review, decision: 'unchecked' })),
      ),
  };

function reviewsOf(random: Random, count: number): Review[] {
  return Array.from({ length: count }, (_, i) => {
    const exact = `Ann Brown said taxes would fall by ${i} percent`;
    return {
      id: `c${random.below(1_000_000)}n${i}`,
      decision: 'checked',
      evidence: [],
      alike: [],
      target: [{ exact, prefix: 'It rained. ', suffix: '.', start: i, end: i + exact.length }],
    };
  });
}

/** @throws where the time grows with more than n log n; a busy machine can slow one measurement down, but not each */
function measure(random: Random, what: string, count: number): void {
  const run = TASKS[what];
  const took = (size: number): number => {
    const reviews = reviewsOf(random, size);
    const text = withReviews('', reviews)!;
    const began = cpuTime();
    assert.notEqual(run(reviews, text), null, what);
    return cpuTime() - began;
  };
  let [short, long] = [Infinity, Infinity];
  for (let tries = 0; tries < 4; tries++) {
    short = Math.min(short, took(count / GROWTH));
    long = Math.min(long, took(count));
    if (long < MAX_GROWTH * Math.max(short, LEAST_MS)) return;
  }
  assert.fail(
    `${what}: ${short.toFixed(0)} ms for ${count / GROWTH}, ${long.toFixed(0)} ms for ${count}`,
  );
}

/** What `npm run fuzz` does with sidecars that hold thousands of decisions. */
export const decisionTargets: readonly FuzzTarget[] = Object.keys(TASKS).map((what) => ({
  name: `time of ${what}`,
  every: 200,
  run: (random) => measure(random, what, 2000),
}));
