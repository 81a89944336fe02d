import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/engine/annotation.js';
import { claimsAt, decided, inShort, placed } from './claimsByHand.js';

const CLAIM = 'Taxes will fall next year';

/** All places where the words stand, as claims. */
function everywhere(text: string, words = CLAIM): Claim[] {
  return claimsAt(text, ...Array.from({ length: text.split(words).length - 1 }, () => words));
}

/** Where a decision on the nth of a text's claims of the same words is in the edited text. */
function after(before: string, nth: number, edited: string): string {
  const review = decided(before, everywhere(before), nth);
  return placed(edited, everywhere(edited), [review]).map(inShort).join();
}

describe('a decision on words that stand several times', () => {
  // More than is kept of a neighbor, so that each side is a sentence of its own.
  const A = 'It was a cold day when rain fell over Ohio. ';
  const B = ' Snow lay on the high hills of Iowa until noon. ';
  const C = ' The sun came out late that day in western Utah.';
  const once = `${A}${CLAIM}.${B}`;
  const twice = `${A}${CLAIM}.${B}${CLAIM}.${C}`;

  it('stays with its own words when they are copied in front of it', () =>
    assert.equal(after(once, 0, `${CLAIM}. ${once}`), 'r0 found c1'));
  it('is lost when its whole passage is copied', () =>
    assert.equal(after(once, 0, `${once}\n\n${once}`), 'r0 orphaned -'));
  it('is on the claim beside its own neighbors, not the one in its place', () => {
    const swapped = `${B.trim()} ${CLAIM}. ${C.trim()} ${A}${CLAIM}.${B}`;
    assert.equal(after(twice, 0, swapped), 'r0 found c1');
  });
  it('is lost where the claim in its place has other neighbors', () => {
    const other = `${A.replace('rain', 'hail')}${CLAIM}.${B.replace('Snow', 'Mist')}${CLAIM}.${C}`;
    assert.equal(after(twice, 0, other), 'r0 orphaned -');
  });
  it('is lost where what stood before the claim in its place is other words', () =>
    assert.equal(after(twice, 0, twice.replace('rain', 'hail')), 'r0 orphaned -'));
  it('is lost where what stood behind the claim in its place is other words', () =>
    assert.equal(after(twice, 0, twice.replace('Snow', 'Mist')), 'r0 orphaned -'));
  it('stays with the one that is left where its nearest words on both sides are', () => {
    const cut = `${A.replace('when', 'then')}${CLAIM}.${B}All of them went home early on.`;
    assert.equal(after(twice, 0, cut), 'r0 found c0');
  });
  it('is lost where only the nearest words on either side of the one that is left are its own', () => {
    const cut = `${A.replace('when', 'then')}${CLAIM}.${B.replace('hills', 'peaks')}All of them left.`;
    assert.equal(after(twice, 0, cut), 'r0 orphaned -');
  });
  it('is found beside any neighbors where it alone had and has its words', () => {
    const like = `${A}${CLAIM}.${B}${CLAIM.replace('fall', 'rise')}.`;
    const review = decided(like, claimsAt(like, CLAIM, CLAIM.replace('fall', 'rise')), 0);
    assert.equal(review.alike.length, 1);
    const now = `So it was. ${CLAIM}. All of them left.`;
    assert.deepEqual(placed(now, everywhere(now), [review]).map(inShort), ['r0 found c0']);
  });
  it('is lost where only the words on one side of the one that is left are its own', () => {
    const cut = `${A.replace('over', 'near')}${CLAIM}.${B}All of them went home early on.`;
    assert.equal(after(twice, 0, cut), 'r0 orphaned -');
  });
  it('is lost where two are left and on one side only the nearest words are its own', () =>
    assert.equal(after(twice, 0, twice.replace('when', 'then')), 'r0 orphaned -'));
  it('goes to the decision that was made there, whichever comes first', () => {
    const elsewhere = `It was hot in Texas. ${CLAIM}. No one came to see it.`;
    const there = { ...decided(elsewhere, everywhere(elsewhere), 0), id: 'there' };
    const here = { ...decided(once, everywhere(once), 0), id: 'here' };
    assert.deepEqual(placed(once, everywhere(once), [there, here]).map(inShort), [
      'here found c0',
      'there orphaned -',
    ]);
  });
});

describe('a decision on one of many rows that nothing tells apart', () => {
  const row = `${CLAIM}. `;
  it('stays in its place', () =>
    assert.equal(after(row.repeat(3), 1, row.repeat(3)), 'r1 found c1'));
  it('is lost where the rows have moved', () =>
    assert.equal(after(row.repeat(3), 1, `Now: ${row.repeat(3)}`), 'r1 orphaned -'));
  it('is lost where one was taken out', () =>
    assert.equal(after(row.repeat(3), 1, row.repeat(2)), 'r1 orphaned -'));
  it('is lost where one was added', () =>
    assert.equal(after(row.repeat(3), 1, row.repeat(4)), 'r1 orphaned -'));

  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Row ${i + 10} of the list is: ${CLAIM}. `).join('');
  it('is found by its neighbors among 32 of them, wherever they are now', () =>
    assert.equal(after(rows(32), 20, `So. ${rows(32)}`), 'r20 found c20'));
  it('is found in its place alone where there are more', () => {
    assert.equal(after(rows(33), 20, rows(33)), 'r20 found c20');
    assert.equal(after(rows(33), 20, `So. ${rows(33)}`), 'r20 orphaned -');
  });
});

describe('a decision on a claim that holds another, or stands in one', () => {
  const AROUND = 'Jon Roe said that Ann Brown claimed the plant would close';
  const INSIDE = 'Ann Brown claimed the plant would close';
  const text = `It rained hard in Iowa. ${AROUND}. The sun shone in Ohio.`;
  const edited = text.replace('the plant', 'the mill');
  const [around, inside] = [AROUND, INSIDE].map((one) => one.replace('the plant', 'the mill'));
  const on = (nth: number, now: string, ...claims: string[]): string =>
    placed(now, claimsAt(now, ...claims), [decided(text, claimsAt(text, AROUND, INSIDE), nth)])
      .map(inShort)
      .join();

  it('has changed with its words, each on its own claim', () => {
    assert.equal(on(0, edited, around, inside), 'r0 changed c0');
    assert.equal(on(1, edited, around, inside), 'r1 changed c1');
  });
  it('is lost where the other is no claim any more', () => {
    assert.equal(on(0, edited, around), 'r0 orphaned -');
    assert.equal(on(1, edited, inside), 'r1 orphaned -');
  });
  it('is lost where it would stand in one, or hold one, for the first time', () => {
    const longer = edited.replace(around, `Kim Low wrote: ${around}`);
    assert.equal(on(0, longer, `Kim Low wrote: ${around}`, around, inside), 'r0 orphaned -');
    assert.equal(on(1, edited, around, inside, 'the mill would close'), 'r1 orphaned -');
  });
  it('has changed where it was alone and one stands in it now', () => {
    const alone = decided(text, claimsAt(text, AROUND), 0);
    assert.equal(
      placed(edited, claimsAt(edited, around, 'the mill would close'), [alone])
        .map(inShort)
        .join(),
      'r0 changed c0',
    );
  });
});
