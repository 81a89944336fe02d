import assert from 'node:assert/strict';
import {
  apartFrom,
  ignoredNames,
  namesakes,
} from '../../../src/engine/sanctions/screening/countingHits.js';
import type { ListedPossibility } from '../../../src/engine/sanctions/screening/listedHit.js';
import { assertScreened, compiledList, listed, screened } from './screened.js';

describe('spans apart from others', () => {
  const span = (start: number, end: number) => ({ start, end });
  it('touch none of them, and may stand directly beside', () => {
    const others = [span(10, 20), span(30, 40)];
    const cases = [
      [0, 9],
      [0, 10],
      [0, 11],
      [12, 15],
      [19, 30],
      [20, 30],
      [20, 31],
      [40, 50],
    ];
    for (const [start, end] of cases) {
      const is = apartFrom([span(start, end)], others).length === 1;
      assert.equal(
        is,
        !others.some((one) => start < one.end && end > one.start),
        `${start}-${end}`,
      );
    }
    assert.deepEqual(
      apartFrom([span(0, 5), span(8, 12), span(20, 30), span(35, 36), span(50, 60)], others),
      [span(0, 5), span(20, 30), span(50, 60)],
    );
    assert.deepEqual(apartFrom([span(0, 5)], []), [span(0, 5)]);
  });
});

describe('those whom a name means by itself', () => {
  const of = (...strengths: string[]): string[] =>
    namesakes(strengths.map((strength) => ({ strength }) as ListedPossibility)).map(
      ({ strength }) => strength,
    );
  it('have it as it is, else made of theirs, and never as a weak one', () => {
    assert.deepEqual(of('strong', 'derived', 'weak', 'strong'), ['strong', 'strong']);
    assert.deepEqual(of('derived', 'weak'), ['derived']);
    assert.deepEqual(of('weak'), []);
  });
});

describe('names that the desk has said are others', () => {
  const list = compiledList(
    [listed('person', '7', 'VELD, Ada'), listed('person', '8', 'VELD, Ada')],
    'un',
  );
  it('are told by name, list and number, whatever the blanks and capitals', () => {
    const is = ignoredNames([
      { kind: 'note', code: 'spelling' },
      { kind: 'listing', name: ' Ada\n Veld', list: 'un', id: '7' },
    ])!;
    assert.equal(is('ADA VELD', { list, listing: 0 }), true);
    assert.equal(is('Ada Veld', { list, listing: 1 }), false);
    assert.equal(is('Ada Velde', { list, listing: 0 }), false);
  });
  it('are not asked for where there are none', () => {
    assert.equal(ignoredNames([]), undefined);
    assert.equal(ignoredNames([{ kind: 'note', code: 'spelling' }]), undefined);
  });
});

describe('the listed names of a draft that count', () => {
  const parties = (text: string, ...listings: ReturnType<typeof listed>[]): string[] =>
    screened([compiledList(listings)], text).map(
      ({ text: words, candidates }) =>
        `${words}: ${candidates.map(({ listing }) => `${listing!.id} ${listing!.strength}`).join(', ')}`,
    );
  it('are weak ones only of a party that is named otherwise, and of that one alone', () => {
    const [one, two] = [
      listed('entity', '1', 'OMEGA HOLDING TRUST', '(OHTRUST)'),
      listed('entity', '2', 'SIGMA HOLDING TRUST', '(OHTRUST)'),
    ];
    assert.deepEqual(parties('The OHTRUST paid.', one, two), []);
    assert.deepEqual(parties('The OHTRUST paid the Omega Holding Trust.', one, two), [
      'OHTRUST: 1 weak',
      'Omega Holding Trust: 1 strong',
    ]);
  });
  it('are a person’s and a body’s where both have them, whatever else the draft names', () => {
    const person = listed('person', 'p', 'LUNA, Alpha');
    const firm = listed('entity', 'f', 'ALPHA LUNA', 'OMEGA HOLDING TRUST');
    assert.deepEqual(parties('Omega Holding Trust paid, and then Alpha Luna left.', person, firm), [
      'Omega Holding Trust: f strong',
      'Alpha Luna: f strong, p strong',
    ]);
  });
  it('are those of every body that has them, where the draft names all of these otherwise', () => {
    const [one, two] = [
      listed('entity', '1', 'TUPOLEV CORP', 'NB GROUP'),
      listed('entity', '2', 'ROSNEFT CORP', 'NB GROUP'),
    ];
    assert.deepEqual(
      parties('Tupolev Corp and Rosneft Corp own NB Group.', one, two).at(-1),
      'NB Group: 1 strong, 2 strong',
    );
    assert.deepEqual(
      parties('Tupolev Corp paid. They own NB Group.', one, two).at(-1),
      'NB Group: 2 strong',
    );
  });
  it('are given names alone where the draft agrees with the country, as names that are made', () => {
    const kim = { ...listed('person', '1', 'VELDT, Adalbertus Maria'), nationalities: ['Russia'] };
    assertScreened([kim], 'A Russian, {Adalbertus Veldt}, left.');
  });
});
