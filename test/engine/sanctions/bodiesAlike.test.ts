import assert from 'node:assert/strict';
import {
  agreementOfBody,
  bodiesCalledAlike,
  branchNamed,
  shareWord,
} from '../../../src/engine/sanctions/screening/longerBodies.js';
import { isLoud, maySucceed } from '../../../src/engine/sanctions/screening/matchedWords.js';
import { compiledList, listed } from './screened.js';

type Party = ReturnType<typeof listed>;

/** The branch of the body in brackets that a text names: its words and the parties that have the name. */
function branch(marked: string, ...parties: Party[]): string | undefined {
  const list = compiledList(parties);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const entries = list.entriesOf(list.index.lookup(text.slice(start, end)));
  const found = branchNamed(text, { start, end }, entries, list);
  return (
    found &&
    `${text.slice(start, found.end)}: ${list
      .entriesOf(found.name)
      .map(({ listing }) => list.party(listing).id)
      .join(' ')}`
  );
}

describe('the branch of a body', () => {
  const state = listed('entity', 'state', 'ISIL', 'ISLAMIC STATE');
  const khorasan = listed('entity', 'khorasan', 'ISIL KHORASAN');
  const province = listed('entity', 'province', 'ISIL KHORASAN PROVINCE');

  it('is named in any spelling of the body, by the longest name', () => {
    assert.equal(
      branch('[Islamic State] Khorasan fell', khorasan, state),
      'Islamic State Khorasan: khorasan',
    );
    assert.equal(
      branch('[Islamic State] Khorasan Province fell', khorasan, state, province),
      'Islamic State Khorasan Province: province',
    );
    assert.equal(
      branch('[Islamic State] Khorasan Province fell', khorasan, state),
      'Islamic State Khorasan: khorasan',
    );
    assert.equal(
      branch('[Islamic State]-Khorasan fell', khorasan, state),
      'Islamic State-Khorasan: khorasan',
    );
    assert.equal(
      branch('[Islamic State] in Khorasan fell', khorasan, state),
      'Islamic State in Khorasan: khorasan',
    );
  });
  it('is named by the body’s one name, too', () => {
    const front = listed('entity', 'front', 'HAQQANI FRONT');
    const west = listed('entity', 'west', 'HAQQANI FRONT KHORASAN');
    assert.equal(
      branch('[Haqqani Front] of Khorasan fell', front, west),
      'Haqqani Front of Khorasan: west',
    );
  });
  it('is none that no body has for a name', () => {
    assert.equal(branch('[Islamic State] Yesterday fell', khorasan, state), undefined);
    assert.equal(branch('[Islamic State] fell', khorasan, state), undefined);
    assert.equal(branch('[Islamic State] khorasan fell', khorasan, state), undefined);
    assert.equal(
      branch('[Islamic State] Khorasan fell', state, listed('vessel', 's', 'ISIL KHORASAN')),
      undefined,
    );
    assert.equal(
      branch(
        '[Islamic State] Khorasan fell',
        state,
        listed('entity', 'x', 'OTHER BODY', '(ISIL KHORASAN)'),
      ),
      undefined,
    );
  });
  it('is none of what is no body, or has the name as a weak one', () => {
    const same = listed('entity', 'same', 'ISLAMIC STATE KHORASAN');
    const ship = listed('vessel', 's', 'ISLAMIC STATE');
    const weak = listed('entity', 'w', 'OTHER BODY', '(ISLAMIC STATE)');
    for (const one of [ship, weak])
      assert.equal(branch('[Islamic State] Khorasan fell', one, same), undefined, one.id);
    const body = listed('entity', 'b', 'ISLAMIC STATE');
    for (const parties of [[body], [ship, body], [body, weak]])
      assert.equal(
        branch('[Islamic State] Khorasan fell', ...parties, same),
        'Islamic State Khorasan: same',
      );
  });
});

describe('bodies that are called alike', () => {
  const alike = (written: string, ...parties: Party[]): string[] => {
    const list = compiledList(parties);
    return bodiesCalledAlike(written, list).map(({ listing }) => list.party(listing).id);
  };
  const palestine = listed('entity', 'p', 'PALESTINIAN ISLAMIC JIHAD');
  it('have a country with these words, or them without the blank', () => {
    assert.deepEqual(alike('Islamic Jihad', palestine), ['p']);
    assert.deepEqual(alike('Islamic Jihad', listed('entity', 'q', 'ISLAMIC JIHAD OF PALESTINE')), [
      'q',
    ]);
    assert.deepEqual(alike('Ansar Allah', listed('entity', 'a', 'ANSARALLAH')), ['a']);
    assert.deepEqual(alike('Ansar-Allah', listed('entity', 'a', 'ANSARALLAH')), ['a']);
  });
  it('are no ships, no weak names and no others', () => {
    assert.deepEqual(
      alike('Islamic Jihad', listed('vessel', 's', 'PALESTINIAN ISLAMIC JIHAD')),
      [],
    );
    assert.deepEqual(
      alike('Islamic Jihad', listed('entity', 'w', 'OTHER BODY', '(PALESTINIAN ISLAMIC JIHAD)')),
      [],
    );
    assert.deepEqual(alike('Islamic Front', palestine), []);
    assert.deepEqual(alike('Islamic Jihad', listed('entity', 'n', 'NEW ISLAMIC JIHAD')), []);
  });
});

describe('how well a body’s name agrees with words', () => {
  it('is best where it is these words, then where it holds them', () => {
    assert.equal(agreementOfBody('ANSAR-ALLAH', 'Ansar Allah'), 2);
    assert.equal(agreementOfBody('ANSAR ALLAH OF YEMEN', 'Ansar Allah'), 1);
    assert.equal(agreementOfBody('HIZBALLAH', 'Ansar Allah'), 0);
    assert.equal(agreementOfBody('ANSAR', 'Ansar Allah'), 0);
  });
  it('is that of one body with its branches where they share a word of three letters', () => {
    assert.equal(shareWord('NORDIC BANK', 'NORDIC TRUST'), true);
    assert.equal(shareWord('AL SHABAAB', 'AL QAIDA'), false);
    assert.equal(shareWord('ABC TRUST', 'THE ABC-BANK'), true);
    assert.equal(shareWord('L’ORIENT', 'LORIENT BANK'), true);
    assert.equal(shareWord('NORDIC BANK', 'BALTIC TRUST'), false);
  });
});

describe('words behind a name', () => {
  it('may succeed it where they are everyday words, days and titles', () => {
    for (const word of ['the', 'friday', 'ayatollah', 'leader', 'leaders'])
      assert.equal(maySucceed(word), true, word);
    for (const word of ['tupolev', 'capitalia', 'khorasan'])
      assert.equal(maySucceed(word), false, word);
  });
  it('are loud in two capitals and no small letter', () => {
    for (const word of ['OPERA', 'EU', 'A-1B']) assert.equal(isLoud(word), true, word);
    for (const word of ['Opera', 'E', 'McD', '12', 'oPERA'])
      assert.equal(isLoud(word), false, word);
  });
});
