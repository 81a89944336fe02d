import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/engine/annotation.js';
import { findAttributions } from '../../../src/engine/claims/patterns/paragraph/attributions.js';
import { cpuTime } from '../../cpuTime.js';
import { claimsOf, lineOf } from './claimsOf.js';

const SENTENCES = [
  'The minister said taxes would fall.',
  '“We won,” said Ann Brown, the chair.',
  'According to two officials, the plant will close.',
  'He asked: “Why?”',
  'While aides said A, the president left.',
  'She denied it.',
  'It was cold in Iowa.',
  'Mr. Reyes (D-N.M.) told CNN that “nothing” had changed, adding that he was tired.',
  '“No,” he said. “Never again.”',
  'Critics, including Ms. Cole, voiced concern about the deal.',
  'Trump: I will win the whole thing on Tuesday',
  'WALLACE: Thank you.',
];
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));
const draft = fc.array(paragraph, { minLength: 1, maxLength: 5 });
/** Anything that somebody might paste, marks that mislead above all. */
const noise = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...'"“”‘’\'«»„.,:;!?-—()[]'.split(''),
        ' said ',
        ' he ',
        '\n\n',
        ' that ',
        'Mr. ',
      ),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

function assertSpans(text: string, claims: readonly Claim[]): void {
  for (const claim of claims) {
    for (const spans of [claim.source, claim.cue, claim.content]) {
      let last = 0;
      for (const { start, end } of spans) {
        assert.ok(
          start >= last && end > start && end <= text.length,
          `${start}-${end} after ${last} of ${text.length}`,
        );
        last = end;
      }
    }
  }
  const ids = claims.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  for (const { parent } of claims) assert.ok(parent === null || ids.includes(parent));
}

describe('claims of any text', () => {
  it('lie inside it, in order, with ids of their own', () => {
    fc.assert(
      fc.property(draft, (paragraphs) =>
        assertSpans(paragraphs.join('\n\n'), claimsOf(paragraphs.join('\n\n'))),
      ),
      { numRuns: 150 },
    );
  });

  it('are found without an exception in noise', () => {
    fc.assert(
      fc.property(noise, (text) => assertSpans(text, claimsOf(text))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(noise, (text) => assertSpans(text, claimsOf(text, { markup: 'markdown' }))),
      { numRuns: 150 },
    );
  });

  it('keep their ids while their words stay, whatever stands around them', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (first, second) => {
        const ids = new Set(
          claimsOf(`${first}\n\n${second}`).map(({ id }) => id.replace(/-\d+$/, '')),
        );
        for (const { id } of claimsOf(second))
          if (!/^[“"]/.test(second)) assert.ok(ids.has(id.replace(/-\d+$/, '')));
      }),
      { numRuns: 100 },
    );
  });

  it('change only in the paragraph where a quotation mark is put, but for quotations and turns of a transcript that run on', () => {
    fc.assert(
      fc.property(
        draft.filter((paragraphs) => !paragraphs.some((text) => text.startsWith('WALLACE:'))),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('“', '”', '"', "'", '«'),
        (paragraphs, which, where, mark) => {
          const i = which % paragraphs.length;
          const at = where % (paragraphs[i].length + 1);
          const edited = paragraphs.with(
            i,
            paragraphs[i].slice(0, at) + mark + paragraphs[i].slice(at),
          );
          const others = (all: string[]): string[][] =>
            all.map((text, k) => (k === i || /^[“"]/.test(text) ? [] : alone(all, k)));
          assert.deepEqual(others(edited), others(paragraphs));
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** The claims that begin in the k-th paragraph of a draft, as sorted lines: their order hangs on what they go on with in others. */
function alone(paragraphs: readonly string[], k: number): string[] {
  const text = paragraphs.join('\n\n');
  const start = paragraphs.slice(0, k).join('\n\n').length + (k > 0 ? 2 : 0);
  return claimsOf(text)
    .filter(({ cue }) => cue[0].start >= start && cue[0].end <= start + paragraphs[k].length)
    .map((claim) =>
      lineOf(text, {
        ...claim,
        content: claim.content.filter((span) => span.end <= start + paragraphs[k].length),
      }),
    )
    .sort();
}

describe('the cost of claims', () => {
  const unkind: Record<string, (length: number) => string> = {
    'one line of sentences': (length) =>
      'The minister said that taxes would fall, and he added that “growth” will last. '.repeat(
        length / 80,
      ),
    'one sentence without an end': (length) =>
      'the man who said that taxes of the state and '.repeat(length / 46),
    'only quotation marks': (length) => '"'.repeat(length),
    'single marks after s': (length) => "'s ".repeat(length / 3),
    'opening marks': (length) => '“A '.repeat(length / 3),
    'one word': (length) => 'x'.repeat(length),
    commas: (length) => 'A, '.repeat(length / 3),
    'nouns and verbs': (length) => 'Smith said Jones said '.repeat(length / 22),
    brackets: (length) => '(he said '.repeat(length / 9),
  };
  for (const [name, make] of Object.entries(unkind)) {
    it(`grows with the text: ${name}`, () => {
      const time = (length: number): number => {
        const text = make(length);
        const start = cpuTime();
        findAttributions(text);
        return cpuTime() - start;
      };
      time(5_000);
      // A busy machine can slow one measurement down; a rule that is quadratic is slow in all of them.
      let [short, long] = [Infinity, Infinity];
      for (let tries = 0; tries < 6; tries++) {
        short = Math.min(short, time(25_000));
        long = Math.min(long, time(100_000));
        // Four times the text; a quadratic rule would cost sixteen times as much.
        if (long < Math.max(short * 9, 250)) return;
      }
      assert.fail(
        `${short.toFixed(0)} ms for 25,000 characters, ${long.toFixed(0)} ms for 100,000`,
      );
    });
  }
});
