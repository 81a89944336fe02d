import assert from 'node:assert/strict';
import { placeFactReviews } from '../../../../src/engine/decisions/anchoring/factAnchors.js';
import type { PlacedFact } from '../../../../src/engine/decisions/anchoring/factSpots.js';
import type { FactReview } from '../../../../src/engine/decisions/decision.js';

/** Whether a fact's sentence is the one that was decided in. */
type InSentence = 'own' | 'other' | 'unknown';

/** All places of words in a text, as its facts. */
function factsAt(text: string, words: string, ...sentences: InSentence[]): PlacedFact[] {
  const facts: PlacedFact[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const key = sentences[facts.length] ?? 'unknown';
    const place = { start: at, end: at + words.length };
    facts.push(key === 'unknown' ? place : { ...place, sentenceKey: key });
  }
  return facts;
}

function decided(prefix: string, suffix: string, more: Partial<FactReview> = {}): FactReview {
  return {
    id: 'f1',
    kind: 'figure',
    decision: 'checked',
    evidence: [],
    alike: [],
    sentence: 'own',
    target: [{ exact: '40', prefix, suffix, start: 16, end: 18 }],
    ...more,
  };
}

/** `state start` of a decision on “40”. */
function where(text: string, review: FactReview, ...sentences: InSentence[]): string {
  const [{ state, spans }] = placeFactReviews(text, factsAt(text, '40', ...sentences), [review]);
  return [state, ...spans.map(({ start }) => start)].join(' ');
}

describe('a decision on a fact, by what is left beside its words', () => {
  const review = decided('the bank closed ', ' branches in May');
  const twin = decided('the bank closed ', ' branches in May', { twins: 1 });
  const own = 'the bank closed 40 branches in May';

  it('is found where all stands on both sides', () => {
    assert.equal(where(own, review), 'found 16');
    assert.equal(where(own, twin, 'other'), 'found 16');
  });
  it('is found in its own sentence where all stands twice', () => {
    const text = `${own}. Then ${own}.`;
    assert.equal(where(text, review, 'other', 'own'), `found ${own.length + 23}`);
    assert.equal(where(text, review, 'own', 'other'), 'found 16');
    assert.equal(where(text, review, 'other', 'other'), 'orphaned');
    assert.equal(where(text, review, 'own', 'own'), 'orphaned');
  });
  it('is not on a place in its own sentence with one side, where another has both', () =>
    assert.equal(where(`they sold 40 branches in May. Then ${own}.`, review, 'own'), 'found 51'));

  const short = decided('they saw ', ' men left');
  it('is found in its own sentence where all stands on one side', () => {
    // Another place has nearly as much.
    const text = 'we met 40 men left. Or 40 men lefs';
    assert.equal(where(text, short, 'own', 'other'), 'found 7');
    assert.equal(where(text, short, 'other', 'other'), 'orphaned');
  });
  it('is lost in its own sentence where next to nothing stands', () =>
    assert.equal(where('we met 40 women', short, 'own'), 'orphaned'));
  it('is found where all stands on one side and nothing like it anywhere else', () => {
    assert.equal(where('we met 40 men left. Or 40 women', short, 'other', 'other'), 'found 7');
    assert.equal(where('we met 40 men left. Or 40 men', short, 'other', 'other'), 'found 7');
    assert.equal(where('we met 40 men left. Or 40 men all', short, 'other', 'other'), 'orphaned');
  });
  it('is lost where another place has all of what little stood on one side', () => {
    const little = decided('they all saw ', ' men');
    assert.equal(where('they all saw 40 of us. We met 40 men', little, 'other'), 'found 13');
  });

  it('has changed where another place has all that stood on the other side', () => {
    const long = decided('in the spring the old bank had closed ', ' men left');
    const text = 'for in the spring the old bank had closed 40 women. We saw 40 men left';
    assert.equal(where(text, long, 'other', 'other'), 'changed 42');
  });

  it('has changed where others had its words and one side is left', () =>
    assert.equal(where('the firm shut 40 branches in May', twin, 'other'), 'changed 14'));
  it('is found where others had its words, one side is left, and most of the other', () => {
    const long = (suffix: string): FactReview =>
      decided('in the spring the old bank had closed ', suffix, { twins: 2 });
    const suffix = ' of its branches in the north';
    assert.equal(
      where(`for in that spring the old bank had closed 40${suffix}`, long(suffix), 'other'),
      'found 43',
    );
    assert.equal(
      where(`for in that spring one old bank had closed 40${suffix}`, long(suffix), 'other'),
      'changed 43',
    );
  });
  it('has changed where one side is left that is another sentence’s', () => {
    const behind = decided('the bank closed ', ' men. It rained all day');
    assert.equal(where('we met 40 men. It rained all day', behind, 'other'), 'changed 7');
    const shared = { ...behind, twins: 1 };
    assert.equal(where('we met 40 men. It rained all day', shared, 'other'), 'orphaned');
  });
  it('has changed where another sentence’s words are left, few of them, and nothing like them elsewhere', () => {
    const behind = decided('the bank closed ', ' m. It rained');
    assert.equal(where('we met 40 m. It rained', behind, 'other'), 'changed 7');
    assert.equal(
      where('we met 40 m. It rained. So 40 m. It rains', behind, 'other', 'other'),
      'orphaned',
    );
  });

  it('is found in its own sentence where both sides are partly left', () =>
    assert.equal(where('the firm closed 40 branches in June', review, 'own'), 'found 16'));
  it('has changed there where others had its words', () =>
    assert.equal(where('the firm closed 40 branches in June', twin, 'own'), 'changed 16'));
  it('has changed in another sentence where both sides are partly left', () =>
    assert.equal(where('the firm closed 40 branches in June', review, 'other'), 'changed 16'));
  it('is lost in another sentence where others had its words', () =>
    assert.equal(where('the firm closed 40 branches in June', twin, 'other'), 'orphaned'));
  it('is on the place beside which most is left', () => {
    const text = 'Then firms closed 40 branches in June. So we closed 40 branches soon. Or 40.';
    assert.equal(where(text, review), 'changed 18');
    assert.equal(where(text, decided('So we closed ', ' branches in May')), 'changed 52');
    const three = 'at 40 branches now. We closed 40 branches in June. So 40 branches went.';
    assert.equal(where(three, review), 'changed 30');
  });
});

describe('a decision on a fact beside which nothing tells', () => {
  const text = 'It is of all now 40. It is of all now 40.';
  it('is found where it stood', () => {
    assert.equal(where(`${'-'.repeat(16)}40`, decided('', '')), 'found 16');
    assert.equal(
      where(`${' '.repeat(9)}all   x40 or so   `, decided('   all   x', ' or so   ')),
      'found 16',
    );
  });
  it('is lost where it stood elsewhere', () => {
    assert.equal(where(`${'-'.repeat(15)}40`, decided('', '')), 'orphaned');
    assert.equal(where(text, decided('', '')), 'orphaned');
  });
  it('is lost where it stood, but eight characters beside it are others', () => {
    assert.equal(where(`${'-'.repeat(16)}40`, decided('they saw', '')), 'orphaned');
    assert.equal(where(`${'-'.repeat(16)}40`, decided('', 'they saw')), 'orphaned');
  });
});

describe('two decisions on facts', () => {
  const review = decided('the bank closed ', ' branches in May');
  const other: FactReview = { ...review, id: 'f2' };
  const place = (text: string, words: string, reviews: FactReview[]) =>
    placeFactReviews(text, factsAt(text, words), reviews);

  it('are not on the same place: the first has it', () => {
    const text = 'the bank closed 40 branches in May';
    assert.deepEqual(place(text, '40', [review, other]), [
      {
        review,
        state: 'found',
        spot: { start: 16, end: 18 },
        spans: [{ start: 16, end: 18 }],
        candidates: [],
      },
      { review: other, state: 'orphaned', spans: [], before: '40', candidates: [] },
    ]);
  });
  it('are not on the same place where its words were edited', () => {
    const text = 'the bank closed 45 branches in May';
    assert.deepEqual(place(text, '45', [review, other]), [
      {
        review,
        state: 'changed',
        spot: { start: 16, end: 18 },
        spans: [{ start: 16, end: 18 }],
        before: '40',
        candidates: [],
      },
      { review: other, state: 'orphaned', spans: [], before: '40', candidates: [] },
    ]);
  });
  it('are found by both sides first, and then by one', () => {
    const text = 'the bank closed 40 branches in May. The bank closed 40 branches in May';
    const half = { ...other, twins: 1, target: [{ ...review.target[0], prefix: 'they opened ' }] };
    const twice = { ...review, target: [{ ...review.target[0], prefix: 'he bank closed ' }] };
    const states = placeFactReviews(text, factsAt(text, '40', 'own', 'other'), [half, twice]);
    assert.deepEqual(
      states.map(({ review: { id }, state, spans }) => [id, state, spans[0]?.start]),
      [
        ['f2', 'changed', 52],
        ['f1', 'found', 16],
      ],
    );
  });
  it('tell in one line what their words were', () => {
    const [target] = review.target;
    const lines: FactReview = { ...review, target: [{ ...target, exact: '40 \n  million' }] };
    assert.equal(place('nothing', '40', [lines])[0].before, '40 million');
  });
  it('are found where a fact has their words in another style of marks', () => {
    const [target] = review.target;
    const quoted: FactReview = { ...review, target: [{ ...target, exact: '"40"' }] };
    assert.equal(place('the bank closed “40” branches in May', '“40”', [quoted])[0].state, 'found');
  });
});

describe('a decision on a fact whose words are others now', () => {
  const review = decided('the bank closed ', ' branches in May');
  const added: FactReview = { ...review, added: true };
  const at = (text: string, one: FactReview, ...facts: [start: number, end: number][]): string => {
    const [{ state, spans }] = placeFactReviews(
      text,
      facts.map(([start, end]) => ({ start, end })),
      [one],
    );
    return [state, ...spans.map(({ start, end }) => text.slice(start, end))].join(': ');
  };
  const text = 'the bank closed 45 branches in May, and 12 others';

  it('has changed to the one fact that stands there', () => {
    assert.equal(at(text, review, [16, 18]), 'changed: 45');
    assert.equal(at(text, review, [4, 8], [16, 18], [40, 42]), 'changed: 45');
  });
  it('is lost where a fact reaches beyond its place', () => {
    assert.equal(at(text, review, [16, 27]), 'orphaned');
    assert.equal(at(text, review, [9, 18]), 'orphaned');
    assert.equal(at(text, review, [40, 42]), 'orphaned');
  });
  it('is lost where no fact stands there', () => assert.equal(at(text, review), 'orphaned'));
  it('has changed to whatever stands there where a person made the words a fact', () => {
    assert.equal(at(text, added), 'changed: 45');
    assert.equal(at(text, added, [16, 18]), 'changed: 45');
  });
  it('is lost where two facts stand there, or nothing', () => {
    const two = 'the bank closed 45 of 90 branches in May';
    assert.equal(at(two, added, [16, 18], [22, 24]), 'orphaned');
    assert.equal(at('the bank closed   branches in May', added), 'orphaned');
    assert.equal(at('the bank closed  branches in May', added), 'orphaned');
  });
  it('is lost where what stood on one side is gone', () => {
    assert.equal(at('the bank closed 45 shops in May', added), 'orphaned');
    assert.equal(at('the bank had 45 branches in May', added), 'orphaned');
    assert.equal(at('And so the old bank had 45 branches in May', added), 'orphaned');
  });
  it('is lost where more than forty characters were written there', () => {
    const between = (length: number): string =>
      at(`the bank closed ${'x'.repeat(length)} branches in May`, added);
    assert.match(between(42), /^changed/);
    assert.equal(between(43), 'orphaned');
  });
  it('is lost where too little stood beside it', () => {
    const little = (prefix: string, suffix: string): string =>
      at(`${prefix}45${suffix}`, decided(prefix, suffix), [prefix.length, prefix.length + 2]);
    assert.equal(little('they saw', 'men left'), 'changed: 45');
    assert.equal(little('we saw   ', 'men left'), 'orphaned');
    assert.equal(little('they saw', '   we left'), 'orphaned');
  });
  it('is looked for with 200 decisions, and no more', () => {
    const line = (n: number, value: number): string =>
      `item ${n + 1000} is worth ${value} of all in it.`;
    const many = Array.from({ length: 202 }, (_, n) => ({
      ...decided(`item ${n + 1000} is worth `, ' of all in it'),
      id: `f${n}`,
    }));
    const edited = many.map((_, n) => line(n, 77)).join('\n');
    const states = placeFactReviews(edited, factsAt(edited, '77'), many).map(({ state }) => state);
    assert.deepEqual(states.slice(198), ['changed', 'changed', 'orphaned', 'orphaned']);
  });
});
