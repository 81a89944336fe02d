import assert from 'node:assert/strict';
import { annotate, Annotator } from '../../../src/engine/annotate.js';
import {
  MAX_PARAGRAPH_CHARS,
  MAX_PARAGRAPH_STEPS,
  ReadingBudget,
} from '../../../src/engine/text/readingBudget.js';
import { annotatedLine } from '../../../src/cli/jsonl/annotatedLine.js';
import { unreadPassages } from '../../../src/engine/reports/unreadPassages.js';
import { LEXICON } from '../../fuzz/annotation.js';

const OPTIONS = { date: '2025-11-22' };
const SAID = 'Ann Brown said that taxes would fall.';
const LONG = 'Kirill Dmitriev said that it was cold. '
  .repeat(Math.ceil(MAX_PARAGRAPH_CHARS / 39) + 1)
  .trim();

describe('a paragraph that outruns its budget', function () {
  this.timeout(60_000);
  it('is said to be unread; its names are found, and the rest of the draft is read', () => {
    const text = `${SAID}\n\n${LONG}\n\nBob Smith denied it.`;
    const { claims, facts, mentions, unread } = annotate(text, 'plaintext', LEXICON, OPTIONS);
    const start = SAID.length + 2;
    assert.deepEqual(unread, [{ start, end: start + LONG.length, reason: 'too-long' }]);
    assert.equal(claims.length, 2);
    assert.ok(facts.every((fact) => fact.end <= start || fact.start >= start + LONG.length));
    assert.ok(mentions.length > 1000);
    assert.deepEqual(
      unreadPassages('a.txt', text, unread).map(({ line, column }) => [line, column]),
      [[3, 1]],
    );
    assert.match(unreadPassages('a.txt', text, unread)[0].message, /longer than 50,000 characters/);
  });

  it('is read as soon as it is broken up, and everything is read of a draft without one', () => {
    const annotator = new Annotator('markdown');
    assert.equal(annotator.annotate(LONG, LEXICON, OPTIONS).unread.length, 1);
    const broken = LONG.replace('cold. ', 'cold.\n\n');
    const half = broken.length >> 1;
    const after = annotator.annotate(
      `${broken.slice(0, half)}\n\n${broken.slice(half)}`,
      LEXICON,
      OPTIONS,
    );
    assert.deepEqual(after.unread, []);
    assert.ok(after.claims.length > 1000);
  });

  it('is given up after so many steps, whatever the machine', () => {
    const budget = new ReadingBudget('Ann Brown said so.');
    for (let steps = 0; steps < MAX_PARAGRAPH_STEPS; steps++) budget.step();
    assert.throws(() => budget.step(), { reason: 'too-involved' });
  });

  it('is named in the JSON of its draft, and a draft whose reading failed is wholly unread there', () => {
    const line = (text: string, lexicon = LEXICON): Record<string, unknown> =>
      JSON.parse(annotatedLine(JSON.stringify({ id: 7, text }), 1, { lexicon, options: OPTIONS }));
    assert.deepEqual(line(LONG).unread, [{ start: 0, end: LONG.length, reason: 'too-long' }]);
    assert.ok(!('unread' in line(SAID)));
    const broken = new Proxy(LEXICON, {
      get: () => {
        throw new Error('broken');
      },
    });
    const { id, unread, claims, mentions } = line(SAID, broken);
    assert.deepEqual(
      [id, unread, claims, mentions],
      [7, [{ start: 0, end: SAID.length, reason: 'failed' }], [], []],
    );
  });
});
