import assert from 'node:assert/strict';
import type { Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { listedReason } from '../../../src/engine/sanctions/screening/listedReason.js';
import { listed } from './screened.js';

const PUTIN = listed('person', '1', 'PUTIN, Vladimir Vladimirovich', '(VOVA)', 'PUTIN, V. V.');
const GARCIA = listed('person', '2', 'GARCIA DURAN, Maria Elena');
const FUND = listed('entity', '3', 'DIRECT INVESTMENT FUND LLC', '(RDIF)', 'OMEGA TRUST OF MOSCOW');
const SHIP: Listing = { ...listed('vessel', '4', 'LUNA STAR'), imo: '9187629' };
const ALIAS = listed('person', '6', 'OTHER, Name', 'PUTIN, Vladimir', 'THIRD, Name');
const TWICE = listed('entity', '5', 'OTHER BODY', '(LUNA)', 'LUNA');

describe('why words match a listing', () => {
  const cases: [words: string, listing: Listing, kind: string, printed: string][] = [
    ['Vladimir Vladimirovich Putin', PUTIN, 'strong', 'PUTIN, Vladimir Vladimirovich'],
    ['PUTIN, Vladimir Vladimirovich', PUTIN, 'strong', 'PUTIN, Vladimir Vladimirovich'],
    ['Vova', PUTIN, 'weak', 'VOVA'],
    ['Vladimir Putin', PUTIN, 'father', 'PUTIN, Vladimir Vladimirovich'],
    ['Vladimir “Vova” Putin', PUTIN, 'father', 'PUTIN, Vladimir Vladimirovich'],
    ['Maria Garcia', GARCIA, 'shortened', 'GARCIA DURAN, Maria Elena'],
    ['Vladimir X. Putin', PUTIN, 'initial', 'PUTIN, Vladimir Vladimirovich'],
    ['Vladimir Poutin', PUTIN, 'spelling', 'PUTIN, Vladimir Vladimirovich'],
    ['Vladimir X. Putin', ALIAS, 'initial', 'PUTIN, Vladimir'],
    ['Vladimir Poutin', ALIAS, 'spelling', 'PUTIN, Vladimir'],
    ['Direct Investment Fund', FUND, 'legal-form', 'DIRECT INVESTMENT FUND LLC'],
    ['RDIF', FUND, 'weak', 'RDIF'],
    ['Omega Trust', FUND, 'longer', 'OMEGA TRUST OF MOSCOW'],
    ['Nothing Alike', FUND, 'spelling', 'DIRECT INVESTMENT FUND LLC'],
    ['9187629', SHIP, 'number', 'LUNA STAR'],
    ['Luna Star', SHIP, 'strong', 'LUNA STAR'],
    ['Luna', TWICE, 'strong', 'LUNA'],
  ];
  for (const [words, listing, kind, printed] of cases)
    it(`${words}: ${kind}`, () =>
      assert.deepEqual(listedReason(listing, words, 'name'), { kind, printed }));
  it('is that they are less than the name, where that is how they stand', () => {
    assert.equal(listedReason(PUTIN, 'Vladimir Putin', 'surname').kind, 'surname');
    assert.equal(listedReason(FUND, 'Direct Investment Fund', 'acronym').kind, 'acronym');
  });
});
