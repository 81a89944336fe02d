import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/annotation.js';
import { isExportRestricted } from '../../../src/engine/sanctions/screening/exportRestrictions.js';
import { screenText } from '../../../src/engine/sanctions/screening/screen.js';
import { compiledList, listed, screened } from './screened.js';

const bank = listed('entity', 'bank', 'ROSNEFT TRADING');
const holding = listed('entity', 'holding', 'ROSNEFT TRADING HOLDING');
const tail = listed('entity', 'tail', 'TRADING HOLDING');
const inner = listed('entity', 'inner', 'TRADING HOLDING TUPOLEV TRUST');
const other = listed('entity', 'other', 'ROSNEFT TRADING');
const trust = listed('entity', 'trust', 'TUPOLEV TRUST');

/** The names in a text, with the parties that each may mean on all lists. */
function found(text: string, ...lists: (typeof bank)[][]): string[] {
  return screenText(text, 'prose', {
    lists: lists.map((parties, i) => compiledList(parties, `list${i}`)),
    vessels: false,
  }).map(
    ({ start, end, possible }) =>
      `${text.slice(start, end)}: ${possible.map(({ list, listing }) => list.party(listing).id).join(' ')}`,
  );
}

describe('names on several lists', () => {
  it('mean the parties of all of them, those of the first list first', () => {
    assert.deepEqual(found('They paid Rosneft Trading.', [bank], [other]), [
      'Rosneft Trading: bank other',
    ]);
    assert.deepEqual(found('They paid Rosneft Trading.', [other], [bank]), [
      'Rosneft Trading: other bank',
    ]);
  });
  it('mean the party of the longer name, whichever list has it', () => {
    const text = 'They paid Rosneft Trading Holding.';
    assert.deepEqual(found(text, [bank], [holding]), ['Rosneft Trading Holding: holding']);
    assert.deepEqual(found(text, [holding], [bank]), ['Rosneft Trading Holding: holding']);
    assert.deepEqual(found(text, [bank], [holding], [other]), ['Rosneft Trading Holding: holding']);
  });
  it('mean the party of the longer name where one begins within the other', () => {
    const text = 'They paid Rosneft Trading Holding Tupolev Trust.';
    assert.deepEqual(found(text, [holding], [inner]), ['Trading Holding Tupolev Trust: inner']);
    assert.deepEqual(found(text, [inner], [holding]), ['Trading Holding Tupolev Trust: inner']);
    // Of two of one length the first.
    const even = [
      listed('entity', '1', 'TUPOLEV ROSNEFT'),
      listed('entity', '2', 'ROSNEFT GAZPROM'),
    ];
    const three = 'They paid Tupolev Rosneft Gazprom there.';
    assert.deepEqual(found(three, [even[0]], [even[1]]), ['Tupolev Rosneft: 1']);
    assert.deepEqual(found(three, [even[1]], [even[0]]), ['Tupolev Rosneft: 1']);
  });
  it('mean the party of the longer name where both end in one place', () => {
    const text = 'They paid Rosneft Trading Holding.';
    assert.deepEqual(found(text, [holding], [tail]), ['Rosneft Trading Holding: holding']);
    assert.deepEqual(found(text, [tail], [holding]), ['Rosneft Trading Holding: holding']);
  });
  it('come in the order of the text', () => {
    const text = 'Tupolev Trust paid Rosneft Trading, and Rosneft Trading paid Tupolev Trust.';
    assert.deepEqual(found(text, [bank], [trust]), [
      'Tupolev Trust: trust',
      'Rosneft Trading: bank',
      'Rosneft Trading: bank',
      'Tupolev Trust: trust',
    ]);
  });
});

describe('names of one list that are written otherwise', () => {
  const people = [
    listed('person', 'y', 'YANUKOVYCH, Viktor Fedorovych'),
    listed('person', 'p', 'PUTIN, Vladimir Vladimirovich'),
  ];
  it('come in the order of the text, and say that they are derived', () => {
    const text = 'Victor Yanukovich met Vladimir Vladimirovich Putin.';
    assert.deepEqual(found(text, people), [
      'Victor Yanukovich: y',
      'Vladimir Vladimirovich Putin: p',
    ]);
    assert.deepEqual(
      screened([compiledList(people)], text).map(({ listing }) => listing?.strength),
      ['derived', 'strong'],
    );
  });
  it('are no names of a ship that is called like the branch of a body', () => {
    const state = listed('entity', 'state', 'ISIL', 'ISLAMIC STATE');
    const branch = listed('entity', 'branch', 'ISIL KHORASAN');
    const ship = listed('vessel', 'ship', 'ISIL KHORASAN');
    const text = 'They said that Islamic State Khorasan did it.';
    assert.deepEqual(found(text, [state, branch, ship]), ['Islamic State Khorasan: branch']);
    assert.deepEqual(
      screened([compiledList([state, branch])], text).map(({ listing }) => listing?.strength),
      ['derived'],
    );
  });
});

describe('bodies that news call by a part of their names', () => {
  it('are offered once each', () =>
    assert.deepEqual(
      found('Then Islamic Jihad said so.', [
        listed('entity', 'h', 'HIZBALLAH', 'ISLAMIC JIHAD', 'LEBANESE ISLAMIC JIHAD'),
        listed('entity', 'p', 'PALESTINIAN ISLAMIC JIHAD'),
      ]),
      ['Islamic Jihad: p h'],
    ));
});

describe('a party whose exports are restricted', () => {
  const restricted = { listing: { measure: 'export-restrictions' } };
  const is = (more: object): boolean =>
    isExportRestricted({
      actor: null,
      sanctioned: 'no',
      candidates: [restricted],
      ...more,
    } as unknown as Mention);
  it('is one that nobody has sanctioned, and no actor', () => {
    assert.equal(is({}), true);
    assert.equal(is({ actor: 'acme' }), false);
    assert.equal(is({ sanctioned: 'possible' }), false);
    assert.equal(is({ candidates: [{ listing: {} }, restricted] }), true);
    assert.equal(is({ candidates: [{ listing: {} }, { actor: 'acme' }] }), false);
    assert.equal(is({ candidates: [] }), false);
  });
});
