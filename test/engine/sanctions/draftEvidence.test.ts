import assert from 'node:assert/strict';
import { compareWithDraft } from '../../../src/engine/sanctions/screening/comparison.js';
import { assertScreened, compiledList, listed, screened } from './screened.js';

const LAM = {
  ...listed('person', '1', 'LAM, Carrie'),
  born: ['13 May 1957'],
  nationalities: ['China'],
  positions: ['Chief Executive of Hong Kong'],
};

describe('an age beside a listed name', () => {
  it('excludes a party that the list has as of another age', () => {
    assertScreened([LAM], 'Carrie Lam, 24, a student, won the race.');
    assertScreened([LAM], 'The 24-year-old nurse Carrie Lam won the race.');
    assertScreened([LAM], 'Carrie Lam (24) won the race.');
  });
  it('leaves it where the ages agree, or the list says nothing', () => {
    assertScreened([LAM], '{Carrie Lam}, 68, led the city.');
    assertScreened([{ ...LAM, born: [] }], '{Carrie Lam}, 24, led the city.');
    assertScreened([LAM], '{Carrie Lam}, 24 hours later, led the city.');
  });
});

describe('a listed name that is other things as well', () => {
  it('counts where it stands as a body, or the draft agrees', () => {
    const mig = listed('entity', '1', 'MIG');
    assertScreened([mig], 'The MIG welding class began. He studied MIG welding.');
    assertScreened([mig], 'Sanctions hit {MIG} again.');
    assertScreened([listed('entity', '2', 'GRU')], 'Officers of the {GRU} were charged.');
  });
  it('is no possessive', () =>
    assertScreened(
      [listed('entity', '1', "CLEOPATRA'S")],
      "Cleopatra's famous head-dress was found.",
    ));
});

describe('a listed name in the spelling of another language', () => {
  it('is found', () => {
    assertScreened([listed('person', '1', 'PUTIN, Vladimir')], 'Then {Vladimir Poutine} left.');
    assertScreened([listed('person', '1', 'KHAMENEI, Ali')], 'Then {Ali Chamenei} left.');
    assertScreened(
      [listed('entity', '1', 'HIZBALLAH', 'LEBANESE HEZBOLLAH')],
      'Then {Hizbullah} and {Hizbollah} left.',
    );
  });
});

describe('what list and draft say of a name', () => {
  it('is put side by side', () => {
    const text = 'In Hong Kong the former chief executive Carrie Lam, 68, spoke of Chinese rule.';
    const start = text.indexOf('Carrie');
    assert.deepEqual(
      compareWithDraft(LAM, text, { start, end: start + 10 }).map(({ aspect, draft }) => [
        aspect,
        draft.join(),
      ]),
      [
        ['nationality', 'Chinese'],
        ['birth', '68'],
        ['office', 'Chief,Executive,Hong,Kong'],
      ],
    );
  });
  it('takes a country for no agreement of offices, nor what belongs to it for a place', () => {
    const dyumin = {
      ...listed('person', '1', 'DYUMIN, Alexey'),
      birthplaces: ['Kursk, Russian Federation', 'Tula, Russia'],
      positions: ['Governor of Tula, Russian Federation'],
    };
    const draftSays = (text: string): unknown =>
      compareWithDraft(dyumin, text, { start: 0, end: 13 }).map(({ draft }) => draft.join());
    assert.deepEqual(draftSays('Alexey Dyumin met Russian firms.'), ['', '']);
    assert.deepEqual(draftSays('Alexey Dyumin left Russia.'), ['Russia', '']);
    assert.deepEqual(draftSays('Alexey Dyumin, governor, left Kursk.'), ['Kursk', 'Governor']);
  });
  it('is empty where the draft says nothing', () => {
    const text = 'Carrie Lam won.';
    assert.ok(
      compareWithDraft(LAM, text, { start: 0, end: 10 }).every(({ draft }) => draft.length === 0),
    );
    assert.equal(screened([compiledList([LAM])], text).length, 1);
  });
});
