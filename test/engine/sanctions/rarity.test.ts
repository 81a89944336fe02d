import assert from 'node:assert/strict';
import type { ListedPossibility } from '../../../src/engine/sanctions/screening/listedHit.js';
import {
  agreementIn,
  countriesOfOrigin,
  hasWordOfOrigin,
  isTalkOfLists,
  needsAgreement,
} from '../../../src/engine/sanctions/screening/rarity.js';

type Kind = ListedPossibility['kind'];
type Strength = ListedPossibility['strength'];

/** Whether a name in brackets must agree with the draft. */
function needs(marked: string, kind: Kind, strength: Strength = 'strong'): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return needsAgreement(text, { start, end }, { kind, strength } as ListedPossibility);
}

describe('a listed name that may easily be somebody else’s', () => {
  const cases: [marked: string, kind: Kind, strength: Strength, needs: boolean][] = [
    // people: a given name alone, or a name that thousands bear
    ['We met [Kirill Dmitriev] there', 'person', 'strong', false],
    ['We met [Kirill Dmitriev] there', 'person', 'derived', false],
    ['We met [Kirill Dmitriev] there', 'person', 'shortened', true],
    ['We met [John Smith] there', 'person', 'strong', true],
    ['We met [Maria Garcia] there', 'person', 'weak', true],
    ['We met [Maria Flores] there', 'person', 'strong', false],
    ['We met [Maria Flores] there', 'person', 'shortened', true],
    // ships are looked for beside a word for one
    ['We met [MIR] there', 'vessel', 'strong', false],
    ['We met [MIR] there', 'vessel', 'derived', false],
    // a few letters, unless they stand as a body does
    ['We met [MIG] there', 'entity', 'strong', true],
    ['We met [MIG] there', 'entity', 'weak', false],
    ['We met [MIGS] there', 'entity', 'strong', false],
    ['We met [MI-G] there', 'entity', 'strong', false],
    ['We met the [MIG] there', 'entity', 'strong', false],
    ['The [MIG] was there', 'entity', 'strong', false],
    ['(the [MIG] was there', 'entity', 'strong', false],
    ['We bathe [MIG] there', 'entity', 'strong', true],
    ['We met the big [MIG] there', 'entity', 'strong', true],
    ['the [MIG] welding class', 'entity', 'strong', true],
    ['the [MIG] weldings', 'entity', 'strong', false],
    ['the [MIG] Welding', 'entity', 'strong', false],
    ['the [MIG], being', 'entity', 'strong', false],
    // everyday words that are left of a longer name
    ['We met [United Aircraft] there', 'entity', 'derived', true],
    ['We met [Moscow Aircraft] there', 'entity', 'derived', true],
    ['We met [Russian Aircraft] there', 'entity', 'derived', true],
    ['We met [Russian-Aircraft] there', 'entity', 'derived', true],
    ['We met [Software Holding] there', 'entity', 'derived', true],
    ['We met [Tupolev Aircraft] there', 'entity', 'derived', false],
    ['We met [United Aircraft] there', 'entity', 'strong', false],
    ['We met [United Aircraft] there', 'entity', 'weak', false],
  ];
  for (const [marked, kind, strength, expected] of cases)
    it(`${marked}, ${kind}, ${strength}: ${expected ? 'yes' : 'no'}`, () =>
      assert.equal(needs(marked, kind, strength), expected));
});

describe('the countries that a list gives for a party', () => {
  const cases: [origin: string, ...codes: string[]][] = [
    ['Russia', 'ru'],
    ['Russian Federation', 'ru'],
    ['RUSSIA-EO14024', 'ru'],
    ['UKRAINE-EO13662] [RUSSIA-EO14024', 'ua', 'ru'],
    ['Iran; Syria', 'ir', 'sy'],
    ['Iran, Islamic Republic of', 'ir'],
    ['DRCONGO', 'cd'],
    ['HK-EO13936', 'cn'],
    ['DPRK3', 'kp'],
    ['SOUTH SUDAN', 'ss'],
    ['SDGT'],
    [''],
  ];
  for (const [origin, ...codes] of cases)
    it(`“${origin}”: ${codes.join(', ') || 'none'}`, () =>
      assert.deepEqual(new Set(countriesOfOrigin(origin)), new Set(codes)));
});

describe('a text that has a word of a party’s countries', () => {
  const cases: [text: string, origin: string, has: boolean][] = [
    ['The Russian envoy left.', 'Russia', true],
    ['Russia', 'Russia', true],
    ['He left Moscow.', 'RUSSIA-EO14024', true],
    ['He left Moscow.', 'Iran', false],
    ['He left Tehran.', 'Iran', true],
    // A part of a longer word is another.
    ['Muscovites', 'Russia', false],
    ['The Kremlinology of old', 'Russia', false],
    ['NeoKremlin', 'Russia', false],
    ['Kremlinology is no Kremlin', 'Russia', true],
    ['He left.', '', false],
  ];
  for (const [text, origin, has] of cases)
    it(`“${text}”, ${origin || 'none'}: ${has ? 'yes' : 'no'}`, () =>
      assert.equal(hasWordOfOrigin(text, origin), has));
});

describe('a draft that agrees with a listed party', () => {
  const agrees = (text: string, origin: string, strength: Strength = 'strong'): boolean =>
    agreementIn(text)({
      strength,
      listing: 3,
      list: { parties: { originOf: (listing: number) => (listing === 3 ? origin : '') } },
    } as unknown as ListedPossibility);
  it('names its country, or talks of what lists are about', () => {
    assert.equal(agrees('The Russian envoy left.', 'Russia'), true);
    assert.equal(agrees('The envoy left.', 'Russia'), false);
    assert.equal(agrees('The sanctioned envoy left.', 'Russia'), true);
    assert.equal(agrees('The sanctioned envoy left.', ''), true);
  });
  it('names its country, for a given name alone', () => {
    assert.equal(agrees('The sanctioned envoy left.', 'Russia', 'shortened'), false);
    assert.equal(agrees('The Russian envoy left.', 'Russia', 'shortened'), true);
  });
  it('is asked of several parties', () => {
    const ask = agreementIn('The Russian envoy left.');
    const one = (origin: string) =>
      ask({
        strength: 'strong',
        listing: 0,
        list: { parties: { originOf: () => origin } },
      } as unknown as ListedPossibility);
    assert.deepEqual(['Russia', 'Iran', 'Russia', 'Iran'].map(one), [true, false, true, false]);
  });
  it('talks of sanctions, cartels and militants', () => {
    for (const text of [
      'Sanctions bite',
      'a blacklisted firm',
      'The Taliban',
      'al-Qaeda',
      'al Qaida',
    ])
      assert.equal(isTalkOfLists(text), true, text);
    for (const text of ['Unsanctioned', 'a firm', 'metal qualities'])
      assert.equal(isTalkOfLists(text), false, text);
  });
});
