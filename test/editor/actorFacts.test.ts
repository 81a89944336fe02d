import assert from 'node:assert/strict';
import type { Actor } from '../../src/engine/registry/registrySchema.js';
import { actorFactsOf } from '../../src/editor/wording/actorFacts.js';
import { countryName, localDateWords } from '../../src/editor/kit/localWords.js';

const fund: Actor = {
  id: 'fund',
  name: 'The Fund',
  kind: 'company',
  sanctions: [{ authority: 'OFAC', since: '2022-02-28' }],
};
const veld: Actor = {
  id: 'veld',
  name: 'Ada Veld',
  kind: 'person',
  roles: [
    { title: 'mayor', since: '2001', until: '2009' },
    { title: 'minister', since: '2010', until: '2019-06' },
    { title: 'head', since: '2022' },
  ],
  affiliations: [
    { actor: 'gone', until: '2019' },
    { actor: 'fund', role: 'head', since: '2022' },
    { actor: 'later', since: '2030' },
  ],
  sanctions: [
    { authority: 'UN', since: '2031' },
    { authority: 'EU', since: '2014', until: '2020' },
    { authority: 'UK', since: '2023-05-02' },
  ],
};
const on = (date: string) => actorFactsOf(veld, date, (id) => (id === 'fund' ? fund : undefined));

describe('facts about an actor', () => {
  it('the role in force', () =>
    assert.deepEqual(
      [on('2015-01-01').role?.title, on('2015-01-01').role?.past],
      ['minister', false],
    ));
  it('the last role where none is', () =>
    assert.deepEqual(
      [on('2021-01-01').role?.title, on('2021-01-01').role?.past],
      ['minister', true],
    ));
  it('no role before the first', () => assert.equal(on('1999-01-01').role, undefined));
  it('designations in force first', () =>
    assert.deepEqual(
      on('2025-11-24').designations.map(({ authority, standing }) => `${authority} ${standing}`),
      ['UK in-force', 'EU lifted', 'UN later'],
    ));
  it('sanctioned on the day that it begins', () =>
    assert.deepEqual([on('2023-05-01').sanctioned, on('2023-05-02').sanctioned], [false, true]));
  it('ties in force first, later ones not, and whether the other is sanctioned', () => {
    assert.deepEqual(
      on('2025-11-24').ties.map(({ name, past, sanctioned }) => [name, past, sanctioned]),
      [
        ['The Fund', false, true],
        ['gone', true, false],
      ],
    );
  });
  it('a tie is no warning before the other was sanctioned', () =>
    assert.equal(on('2022-01-02').ties[0].sanctioned, false));
});

describe('words', () => {
  it('dates to the day, the month and the year', () =>
    assert.deepEqual(
      ['2022-02-28', '2022-02', '2022'].map((date) => localDateWords(date, 'en-GB')),
      ['28 February 2022', 'February 2022', '2022'],
    ));
  it('dates of long ago', () => assert.equal(localDateWords('0042-03-01', 'en-GB'), '1 March 42'));
  it('countries, and codes that are none', () =>
    assert.deepEqual(
      ['ru', 'gb', 'zz', '1'].map((code) => countryName(code, 'de')),
      ['Russland', 'Vereinigtes Königreich', 'Unbekannte Region', '1'],
    ));
});
