import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/engine/annotation.js';
import { ReviewAnchors } from '../../../../src/engine/decisions/anchoring/anchor.js';
import type { Review } from '../../../../src/engine/decisions/decision.js';
import {
  claimKey,
  runsOf,
  targetOf,
} from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import { claimsOf } from '../../claims/claimsOf.js';

/** A sentence that stays itself however it is moved and altered; a copy is another one. */
interface Sentence {
  readonly id: number;
  readonly text: string;
}

const POOL = [
  'Ann Brown said taxes would fall.',
  'Ann Brown said taxes would rise.',
  'It rained hard in Iowa.',
  'The sun shone in Ohio.',
  'Snow fell on the hills of Maine.',
  'Jon Roe said that Ann Brown claimed the plant would close.',
  'Ann Brown claimed the plant would close.',
  '“We won,” said Ann Brown, the chair.',
  'Nobody else was there to see it.',
  'The plant made steel for sixty years.',
  'According to Reuters, the bank will move to Riga.',
];
const WORDS = ['not', 'never', 'all', 'local', 'quite'];

const textOf = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => text).join(' ');

interface Identified {
  readonly claim: Claim;
  readonly sentence: number;
  /** Its number among the claims of its sentence. */
  readonly rank: number;
  readonly count: number;
  readonly source: string;
  readonly key: string;
}

/** The claims of a draft with the sentence that each is in; those over several sentences are left out. */
function identified(sentences: readonly Sentence[]): Identified[] {
  const text = textOf(sentences);
  const claims = claimsOf(text).map((claim) => ({ claim, runs: runsOf(text, claim) }));
  const found: Identified[] = [];
  let at = 0;
  sentences.forEach((sentence, position) => {
    const end = at + sentence.text.length;
    const own = claims.filter(({ runs }) => runs[0].start >= at && runs.at(-1)!.end <= end);
    own.forEach(({ claim, runs }, rank) =>
      found.push({
        claim,
        sentence: position,
        rank,
        count: own.length,
        source: claim.source.map((span) => text.slice(span.start, span.end)).join(),
        key: claimKey(text, runs),
      }),
    );
    at = end + 1;
  });
  return found;
}

const edit = fc
  .record({
    kind: fc.constantFrom('move', 'delete', 'copy', 'alter', 'insert'),
    at: fc.nat(50),
    to: fc.nat(50),
    word: fc.constantFrom(...WORDS),
    sentence: fc.constantFrom(...POOL),
  })
  .map(
    ({ kind, at, to, word, sentence }) =>
      (sentences: readonly Sentence[]): readonly Sentence[] => {
        if (sentences.length === 0) return sentences;
        const i = at % sentences.length;
        const rest = sentences.filter((_, j) => j !== i);
        const j = to % (rest.length + 1);
        const next = Math.max(...sentences.map(({ id }) => id)) + 1000;
        switch (kind) {
          case 'delete':
            return rest;
          case 'move':
            return [...rest.slice(0, j), sentences[i], ...rest.slice(j)];
          case 'copy':
            return [
              ...sentences.slice(0, j),
              { id: next, text: sentences[i].text },
              ...sentences.slice(j),
            ];
          case 'insert':
            return [...sentences.slice(0, j), { id: next, text: sentence }, ...sentences.slice(j)];
          case 'alter': {
            const words = sentences[i].text.split(' ');
            words.splice(1 + (to % (words.length - 1)), 0, word);
            return sentences.map((one, k) => (k === i ? { ...one, text: words.join(' ') } : one));
          }
        }
      },
  );

describe('a decision stays with its own claim', () => {
  const count = { own: 0, lost: 0, standing: 0, kept: 0 };
  after(() => console.log(`      ${JSON.stringify(count)}`));

  it('or is lost, however sentences are moved, deleted, copied, altered and written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...POOL), { minLength: 2, maxLength: 7 }),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (pool, edits, decided) => {
          const before = pool.map((text, id): Sentence => ({ id, text }));
          const text = textOf(before);
          const claims = claimsOf(text);
          const mine = new Map<string, Identified>();
          const reviews = identified(before)
            .filter((_, i) => decided[i % decided.length])
            .map((one): Review => {
              mine.set(one.claim.id, one);
              return {
                id: one.claim.id,
                decision: 'checked',
                evidence: [],
                ...targetOf(text, one.claim, claims),
              };
            });
          const after = edits.reduce<readonly Sentence[]>((now, change) => change(now), before);
          const now = new Map(identified(after).map((one) => [one.claim.id, one]));
          for (const { review, claim } of new ReviewAnchors().place(
            textOf(after),
            claimsOf(textOf(after)),
            reviews,
          )) {
            const own = mine.get(review.id)!;
            const { id } = before[own.sentence];
            const place = after.findIndex((one) => one.id === id);
            const stands = place >= 0 && after[place].text === before[own.sentence].text;
            if (stands) count.standing++;
            if (claim === undefined) {
              count.lost++;
              continue;
            }
            const given = now.get(claim);
            if (!given) continue;
            if (stands) count.kept++;
            count.own++;
            const what = `${own.key} -> ${given.key}\n${text}\n${textOf(after)}`;
            const sentence = after[given.sentence];
            if (sentence.id !== id && !isSamePlace(before, own.sentence, after, given.sentence))
              assert.fail(`another claim: ${what}`);
            if (given.count === own.count)
              assert.equal(given.rank, own.rank, `around or inside: ${what}`);
            else assert.equal(given.source, own.source, `around or inside: ${what}`);
          }
        },
      ),
      {
        numRuns: Number(process.env.ANCHOR_RUNS ?? 250),
        ...(process.env.ANCHOR_RUNS === undefined && { seed: 20251122 }),
      },
    );
  }).timeout(600_000);
});

/** Whether a sentence stands where another stood so that the text does not tell them apart: the words are the same and no other has them, or it replaced it between the same neighbours. */
function isSamePlace(
  before: readonly Sentence[],
  i: number,
  after: readonly Sentence[],
  j: number,
): boolean {
  const same = (a: Sentence | undefined, b: Sentence | undefined): boolean => a?.text === b?.text;
  const beside = same(before[i - 1], after[j - 1]) && same(before[i + 1], after[j + 1]);
  const only = before.filter((one) => same(one, before[i])).length === 1;
  const alone = after.filter((one) => same(one, before[i])).length === 1;
  return beside || (same(before[i], after[j]) && only && alone);
}
