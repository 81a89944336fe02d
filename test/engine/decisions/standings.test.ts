import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/engine/annotation.js';
import {
  claimless,
  countStandings,
  isOpen,
  progressOf,
  reviewsByClaim,
  standingAfter,
  standingCounts,
  standsAs,
  standingOf,
} from '../../../src/engine/decisions/claimStanding.js';
import type { ReviewDecision } from '../../../src/engine/decisions/decision.js';
import {
  evidenceNote,
  evidenceWords,
  readPlace,
} from '../../../src/engine/decisions/evidenceText.js';
import {
  countFacts,
  factless,
  factStanding,
  openFacts,
  reviewsByFact,
} from '../../../src/engine/decisions/factStanding.js';
import { notHeldCount, openItems } from '../../../src/engine/decisions/openItems.js';

type Reviews = Pick<Annotation, 'claims' | 'reviews'>;
type FactReviews = Pick<Annotation, 'facts' | 'factReviews'>;

/** A decision that is on a claim or, with null, on none. */
const on = (
  claim: string | null,
  decision: ReviewDecision = 'checked',
  state: 'found' | 'changed' | 'orphaned' = 'found',
) => ({ review: { id: `r-${claim}`, decision }, state, ...(claim !== null && { claim }) });
const claims = (...ids: string[]) => ids.map((id) => ({ id }));
const draft = (ids: string[], ...reviews: object[]): Reviews =>
  ({ claims: claims(...ids), reviews }) as unknown as Reviews;

describe('how a claim stands', () => {
  it('is as it was decided, unchecked without a decision', () => {
    const { reviews } = draft(['a'], on('a', 'disputed'), on('b', 'unsupported'));
    assert.equal(standingOf(undefined), 'unchecked');
    assert.deepEqual(reviews.map(standingOf), ['disputed', 'unsupported']);
  });
  it('has changed where its words have, unless nobody had decided', () => {
    const { reviews } = draft(
      ['a'],
      on('a', 'checked', 'changed'),
      on('a', 'unchecked', 'changed'),
    );
    assert.deepEqual(reviews.map(standingOf), ['changed', 'unchecked']);
    assert.equal(standingAfter('disputed', false), 'disputed');
    assert.equal(standingAfter('disputed', true), 'changed');
  });
  it('wants a look where nobody has looked, or the words are others', () =>
    assert.deepEqual(
      (['unchecked', 'changed', 'checked', 'disputed', 'unsupported'] as const).filter(isOpen),
      ['unchecked', 'changed'],
    ));
  it('is told by the first of two decisions', () => {
    const byClaim = reviewsByClaim(draft(['a'], on('a', 'checked'), on('a', 'disputed'), on(null)));
    assert.deepEqual(
      [...byClaim].map(([id, { review }]) => [id, review.decision]),
      [['a', 'checked']],
    );
  });
  it('is of no claim where a decision has lost its own', () =>
    assert.deepEqual(
      claimless(draft(['a'], on('a'), on(null))).map(({ review }) => review.id),
      ['r-null'],
    ));
});

describe('how far the claims of a draft are decided', () => {
  it('is told by those that still want a look', () => {
    const reviews = [on('a'), on('b', 'disputed', 'changed'), on('c', 'unchecked')];
    assert.deepEqual(progressOf(draft(['a', 'b', 'c', 'd'], ...reviews)), { begun: true, open: 3 });
    assert.deepEqual(progressOf(draft(['a'], on('a'))), { begun: true, open: 0 });
  });
  it('has not begun while nobody has decided anything', () => {
    assert.deepEqual(progressOf(draft(['a'])), { begun: false, open: 1 });
    assert.deepEqual(progressOf(draft(['a'], on('a', 'unchecked'))), { begun: false, open: 1 });
  });
  it('is told in words, what is checked first', () => {
    const standings = ['unchecked', 'checked', 'changed', 'checked', 'unsupported'] as const;
    assert.deepEqual(countStandings(standings), {
      unchecked: 1,
      checked: 2,
      disputed: 0,
      unsupported: 1,
      changed: 1,
    });
    assert.equal(
      standingCounts(standings),
      '2 checked, 1 unsupported, 1 changed since decided, 1 unchecked',
    );
    assert.equal(standingCounts([]), '');
  });
  it('is told of one claim with what was decided before its words changed', () => {
    assert.equal(standsAs('changed', 'checked'), 'changed since it was checked');
    assert.equal(standsAs('changed', 'disputed'), 'changed since it was disputed');
    assert.equal(standsAs('changed', 'unsupported'), 'changed since it was found unsupported');
    assert.equal(standsAs('disputed', 'disputed'), 'disputed');
    assert.equal(standsAs('unchecked'), 'unchecked');
  });
});

describe('how a fact stands', () => {
  const fact = (id: string | null, decision: ReviewDecision, more: object = {}) => ({
    review: { id: `f-${id}`, decision, dismissed: false },
    state: 'found',
    ...(id !== null && { fact: id }),
    ...more,
  });
  const facts = (ids: string[], ...factReviews: object[]): FactReviews =>
    ({ facts: claims(...ids), factReviews }) as unknown as FactReviews;
  const all = facts(
    ['a', 'b', 'c', 'd', 'e'],
    fact('a', 'checked'),
    fact('a', 'disputed'),
    fact('b', 'disputed'),
    fact('c', 'checked', { state: 'changed' }),
    fact('d', 'checked', { reopened: true }),
    fact(null, 'checked'),
    { review: { id: 'gone', decision: 'unchecked', dismissed: true }, state: 'found' },
  );
  it('is as it was decided first, and open again where its sentence was edited after clearing', () => {
    const reviews = reviewsByFact(all);
    assert.deepEqual(
      all.facts.map(({ id }) => factStanding(reviews.get(id))),
      ['checked', 'disputed', 'changed', 'changed', 'unchecked'],
    );
    assert.deepEqual([...reviews.keys()], ['a', 'b', 'c', 'd']);
  });
  it('counts: disputed ones are neither checked nor open', () => {
    assert.deepEqual(countFacts(all), { all: 5, checked: 1, open: 3 });
    assert.deepEqual(
      openFacts(all).map(({ id }) => id),
      ['c', 'd', 'e'],
    );
  });
  it('is of no fact where a decision has lost its own, but not where it says that there is none', () =>
    assert.deepEqual(
      factless(all).map(({ review }) => review.id),
      ['f-null'],
    ));
});

describe('what of a draft was found not to hold', () => {
  const count = (more: object): object =>
    notHeldCount({ claims: [], reviews: [], facts: [], factReviews: [], ...more } as never);
  const decided = (id: string, decision: string, extra: object) => ({
    review: { id, decision },
    state: 'found',
    ...extra,
  });
  it('is counted, claims and facts apart', () => {
    assert.deepEqual(count({}), { claims: 0, facts: 0 });
    assert.deepEqual(
      count({
        claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        reviews: [
          decided('a', 'disputed', { claim: 'a' }),
          decided('b', 'unsupported', { claim: 'b' }),
          decided('c', 'checked', { claim: 'c' }),
        ],
        facts: [{ id: 'f' }, { id: 'g' }],
        factReviews: [decided('f', 'disputed', { fact: 'f' })],
      }),
      { claims: 2, facts: 1 },
    );
  });
  it('is counted where the words have changed since, though it is open again', () => {
    const changed = { state: 'changed' };
    assert.deepEqual(
      count({
        claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        reviews: [
          decided('a', 'disputed', { claim: 'a', ...changed }),
          decided('b', 'checked', { claim: 'b', ...changed }),
          decided('gone', 'disputed', { state: 'orphaned' }),
        ],
        facts: [{ id: 'f' }, { id: 'g' }],
        factReviews: [
          decided('f', 'unsupported', { fact: 'f', ...changed }),
          decided('g', 'disputed', { fact: 'g', reopened: true }),
        ],
      }),
      { claims: 1, facts: 2 },
    );
  });
});

describe('what of a draft is open', () => {
  const text = `${'Taxes  will\nfall. '.repeat(10)}She said no.`;
  const open = (more: object): string[] =>
    openItems(text, {
      unread: [],
      claims: [],
      reviews: [],
      facts: [],
      factReviews: [],
      ...more,
    } as unknown as Annotation).map(
      ({ kind, start, end, words }) => `${kind} ${start}-${end} ${words}`,
    );
  const at = text.indexOf('She');
  it('is what was not read, claims that nobody has decided on, and facts', () => {
    const claim = (id: string) => ({
      id,
      source: [{ start: at, end: at + 3 }],
      cue: [{ start: at + 4, end: at + 8 }],
      content: [{ start: at + 9, end: at + 11 }],
    });
    assert.deepEqual(
      open({
        unread: [{ start: 0, end: 17 }],
        claims: [claim('a'), claim('b')],
        reviews: [on('a')],
        facts: [{ id: 'f', start: at, end: at + 3 }],
      }),
      [
        `unread 0-17 Taxes will fall.`,
        `claim ${at}-${at + 11} She said no`,
        `fact ${at}-${at + 3} She`,
      ],
    );
  });
  it('is told in one line of eighty characters', () => {
    const words = text.replace(/\s+/g, ' ');
    const raw = text.length - text.indexOf('She');
    assert.ok(raw > 0);
    assert.deepEqual(open({ unread: [{ start: 0, end: 150 }] }), [
      `unread 0-150 ${words.slice(0, 80)}…`,
    ]);
    // Two blanks are one: 85 characters of the draft are eighty.
    assert.deepEqual(open({ unread: [{ start: 0, end: 85 }] }), [
      `unread 0-85 ${words.slice(0, 80)}`,
    ]);
  });
});

describe('evidence in words', () => {
  it('says what it is, and where in it', () => {
    assert.equal(
      evidenceWords({ interview: 'Ann Lee', held: '2025-11-20', how: 'by telephone' }),
      'interview with Ann Lee, 2025-11-20, by telephone',
    );
    assert.equal(evidenceWords({ interview: 'Ann Lee' }), 'interview with Ann Lee');
    assert.equal(evidenceWords({ calculation: '6 / 50' }), 'calculation: 6 / 50');
    assert.equal(
      evidenceWords({ file: 'call.mp3', time: '12:34', page: '4', paragraph: '2', line: '7' }),
      'call.mp3, page 4, paragraph 2, line 7, at 12:34',
    );
    assert.equal(evidenceWords({ url: 'https://example.org' }), 'https://example.org');
  });
  it('says what stands with it, or nothing', () => {
    const one = { file: 'a.pdf', quote: 'It rose.', read: '2025-11-21', note: 'page torn' };
    assert.equal(evidenceNote(one), '“It rose.”; read on 2025-11-21; page torn');
    assert.equal(evidenceNote({ file: 'a.pdf', note: 'page torn' }), 'page torn');
    assert.equal(evidenceNote({ file: 'a.pdf' }), null);
  });
  it('reads a place as people type it', () => {
    assert.deepEqual(readPlace('4'), { page: '4' });
    assert.deepEqual(readPlace('4–6'), { page: '4–6' });
    assert.deepEqual(readPlace('at 12:34'), { time: '12:34' });
    assert.deepEqual(readPlace(' page 4 ; , line 12, '), { page: '4', line: '12' });
    assert.deepEqual(readPlace('¶ 3'), { paragraph: '3' });
    assert.equal(readPlace('page 4, somewhere'), null);
    assert.equal(readPlace(' , '), null);
  });
});
