import assert from 'node:assert/strict';
import { ReviewAnchors } from '../../../../src/engine/decisions/anchoring/anchor.js';
import {
  type ClaimPlace,
  covers,
} from '../../../../src/engine/decisions/anchoring/claimsByWords.js';
import type { Review } from '../../../../src/engine/decisions/decision.js';
import { claimsAt, decided, inShort, placed, said } from './claimsByHand.js';

const LEAD = 'It had been raining all day long in Ohio. ';
const TAIL = '. The sun came out late in western Utah.';
const around = (words: string): string => LEAD + words + TAIL;

/** What becomes of a decision on words between two sentences in an edited text. */
function after(
  words: string,
  edited: string,
  now: readonly string[],
  alike: readonly string[] = [],
): string {
  const text = around(words);
  const review: Review = { ...decided(text, claimsAt(text, words), 0), alike };
  return placed(edited, claimsAt(edited, ...now), [review])
    .map(inShort)
    .join();
}

describe('a decision on a claim whose words were edited', () => {
  it('is on what stands in its place and has 55 of 100 characters in common', () => {
    const on = (now: string): string => after('Taxes will fall soon', around(now), [now]);
    assert.equal(on('Taxes will 123456789'), 'r0 changed c0');
    assert.equal(on('Taxes wil0 123456789'), 'r0 orphaned -');
  });
  it('is on it where one neighbor is left, unless others read much the same', () => {
    const now = 'Taxes will rise soon';
    const edited = `${LEAD}${now}. Nobody came to see it on that day.`;
    assert.equal(after('Taxes will fall soon', edited, [now]), 'r0 changed c0');
    const alike = ['Rates went down late'];
    assert.equal(after('Taxes will fall soon', edited, [now], alike), 'r0 orphaned -');
    assert.equal(after('Taxes will fall soon', around(now), [now], alike), 'r0 changed c0');
  });
  it('is lost where no neighbor is left', () => {
    const now = 'Taxes will rise soon';
    assert.equal(
      after('Taxes will fall soon', `So it was then. ${now}. All of us left.`, [now]),
      'r0 orphaned -',
    );
  });
  it('is on the one of two that has both neighbors, and lost where each has one', () => {
    const [rise, drop] = ['Taxes will rise soon', 'Taxes will drop soon'];
    const both = `${around(rise)} Nobody came to see it on that day, and nobody will. ${drop}${TAIL}`;
    assert.equal(after('Taxes will fall soon', both, [rise, drop]), 'r0 changed c0');
    const later = `${LEAD}${rise}. Nobody came to see it on that day, and nobody will. ${around(drop)}`;
    assert.equal(after('Taxes will fall soon', later, [rise, drop]), 'r0 changed c1');
    const split = `${LEAD}${rise}. Nobody came to see it on that day, and nobody will. ${drop}${TAIL}`;
    assert.equal(after('Taxes will fall soon', split, [rise, drop]), 'r0 orphaned -');
  });
  it('is lost where it reads as much like a claim that was another then', () => {
    const now = 'Taxes will flip soon';
    assert.equal(
      after('Taxes will fall soon', around(now), [now], ['Taxes will fill soon']),
      'r0 orphaned -',
    );
    assert.equal(
      after('Taxes will fall soon', around(now), [now], ['Taxes will slap soon']),
      'r0 orphaned -',
    );
    assert.equal(
      after('Taxes will fall soon', around(now), [now], ['Taxes must stop soon']),
      'r0 changed c0',
    );
  });
  it('is lost where it is no liker than the last of eight that read like it then', () => {
    const now = 'Taxes will rise soon';
    // Each as unlike it as what stands there now, and unlike that.
    const eight = ['1234', '2345', '3456', '4567', '5678', '6789', '7890', '8901'].map(
      (digits) => `Taxes w${digits.slice(0, 3)} f${digits.slice(3)}ll soon`,
    );
    const on = (alike: readonly string[]): string =>
      after('Taxes will fall soon', around(now), [now], alike);
    assert.equal(on(eight), 'r0 orphaned -');
    assert.equal(on(eight.slice(1)), 'r0 changed c0');
    const far = ['1', '2', '3', '4', '5', '6', '7', '8'].map(
      (n) => `Taxes ${n.repeat(4)} f${n}ll soon`,
    );
    assert.equal(on(far), 'r0 changed c0');
    assert.equal(on([...far.slice(1), eight[0]]), 'r0 changed c0');
  });
  it('is lost where its very words stand elsewhere', () => {
    const [now, then] = ['Taxes will rise soon', 'Taxes will fall soon'];
    const edited = `${around(now)} Some went home. ${then}. Others stayed on. ${then}. None sang.`;
    assert.equal(after(then, edited, [now, then, then]), 'r0 orphaned -');
  });
  it('is lost where the claim in its place is another decision’s', () => {
    const edited = around('Taxes will rise soon');
    const claims = claimsAt(edited, 'Taxes will rise soon');
    const text = around('Taxes will fall soon');
    const old = decided(text, claimsAt(text, 'Taxes will fall soon'), 0);
    const reviews = [{ ...old, id: 'old' }, decided(edited, claims, 0)];
    assert.deepEqual(placed(edited, claims, reviews).map(inShort), [
      'r0 found c0',
      'old orphaned -',
    ]);
  });
});

describe('what is said of a decision', () => {
  const text = around('Taxes  will\nfall soon');
  const review = decided(text, claimsAt(text, 'Taxes  will\nfall soon'), 0);
  it('is its claim, where that is found', () => {
    const [{ start, end }] = claimsAt(text, 'Taxes  will\nfall soon')[0].content;
    assert.deepEqual(placed(text, claimsAt(text, 'Taxes  will\nfall soon'), [review]), [
      { review, state: 'found', claim: 'c0', spans: [{ start, end }], candidates: [] },
    ]);
  });
  it('is no claim, where only its words are found', () => {
    const [{ start, end }] = claimsAt(text, 'Taxes  will\nfall soon')[0].content;
    assert.deepEqual(placed(text, [], [review]), [
      { review, state: 'found', spans: [{ start, end }], candidates: [] },
    ]);
  });
  it('is what it was, where it has changed', () => {
    const now = around('Taxes will rise soon');
    const [{ start, end }] = claimsAt(now, 'Taxes will rise soon')[0].content;
    assert.deepEqual(placed(now, claimsAt(now, 'Taxes will rise soon'), [review]), [
      {
        review,
        state: 'changed',
        claim: 'c0',
        spans: [{ start, end }],
        before: 'Taxes will fall soon',
        candidates: [],
      },
    ]);
  });
  it('is what it was, where it is lost', () => {
    const [target] = review.target;
    const two: Review = { ...review, target: [{ ...target, exact: ' One\n part ' }, target] };
    assert.deepEqual(placed('', [], [two]), [
      {
        review: two,
        state: 'orphaned',
        spans: [],
        before: 'One part … Taxes will fall soon',
        candidates: [],
      },
    ]);
  });
  it('is nothing of one that has no words', () => {
    const none: Review = { ...review, target: [] };
    assert.deepEqual(placed(text, claimsAt(text, 'Taxes  will\nfall soon'), [none]).map(inShort), [
      'r0 orphaned -',
    ]);
  });
  it('is the same when it is asked again, and changes with the text', () => {
    const anchors = new ReviewAnchors();
    const at = (now: string, words: string): string =>
      anchors.place(now, claimsAt(now, words), [review]).map(inShort).join();
    assert.equal(at(text, 'Taxes  will\nfall soon'), 'r0 found c0');
    assert.equal(at(text, 'Taxes  will\nfall soon'), 'r0 found c0');
    assert.equal(at(around('Taxes will rise soon'), 'Taxes will rise soon'), 'r0 changed c0');
    assert.equal(at(`So. ${text}`, 'Taxes  will\nfall soon'), 'r0 found c0');
  });
});

describe('what a lost decision may belong to', () => {
  it('is what reads most like it, though others share more words', () => {
    const words = 'the council will close the old library in March';
    const long = `in March the old council will, as it said in a letter to the library, close the road`;
    const near = 'the counsel would closed the cold libraries this March';
    const edited = `So it was then. ${long}. And then again. ${near}. All of us left.`;
    const text = around(words);
    const [{ candidates }] = placed(edited, claimsAt(edited, long, near), [
      decided(text, claimsAt(text, words), 0),
    ]);
    assert.equal(said(edited, candidates)[0], near);
  });
});

describe('a claim around another', () => {
  const place = (start: number, end: number): ClaimPlace => ({ start, end }) as ClaimPlace;
  it('begins no later and ends no earlier', () => {
    assert.ok(covers(place(5, 10), place(5, 10)));
    assert.ok(covers(place(5, 10), place(6, 9)));
    assert.ok(!covers(place(5, 10), place(4, 9)));
    assert.ok(!covers(place(5, 10), place(6, 11)));
  });
});
