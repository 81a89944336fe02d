import assert from 'node:assert/strict';
import { actor } from '../names/mentions.js';
import { assertScreened, compiledList, listed, screened } from './screened.js';

const QAIDA = listed(
  'entity',
  '6366',
  "AL QA'IDA",
  'AL QAEDA',
  'AL QAIDA',
  'EGYPTIAN ISLAMIC JIHAD',
);
const PENINSULA = listed('entity', '11695', "AL-QA'IDA IN THE ARABIAN PENINSULA", '(AQAP)');
const STATE = listed(
  'entity',
  '8759',
  'ISLAMIC STATE OF IRAQ AND THE LEVANT',
  'ISLAMIC STATE',
  'ISIL',
  'ISIS',
);
const KHORASAN = listed('entity', '18647', 'ISIL KHORASAN', 'ISLAMIC STATE KHURASAN', 'ISIS-K');
const HIZBALLAH = listed(
  'entity',
  '4697',
  'HIZBALLAH',
  'HEZBOLLAH',
  'ISLAMIC JIHAD',
  'ANSAR ALLAH',
);
const PALESTINIAN = listed(
  'entity',
  '4707',
  'PALESTINE ISLAMIC JIHAD - SHAQAQI FACTION',
  'PALESTINIAN ISLAMIC JIHAD',
);
const ANSARALLAH = listed('entity', '47664', 'ANSARALLAH', 'ANSAR ALLAH');
const ALL = [QAIDA, PENINSULA, STATE, KHORASAN, HIZBALLAH, PALESTINIAN, ANSARALLAH];

/** The marked words, and the numbers of the parties that each may mean, the likeliest first. */
function parties(text: string, listings = ALL): string[] {
  return screened([compiledList(listings)], text).map(
    ({ text: words, candidates }) =>
      `${words}: ${candidates.map(({ listing }) => listing!.id).join(' ')}`,
  );
}

describe('a branch of a listed body', () => {
  it('is itself in every spelling of the body', () => {
    for (const name of [
      'Al-Qaeda in the Arabian Peninsula',
      'Al Qaeda in the Arabian Peninsula',
      'Al-Qaida in the Arabian Peninsula',
    ])
      assert.deepEqual(parties(`${name} claimed the attack.`), [`${name}: 11695`]);
  });

  it('is itself with a hyphen, a blank or a link between', () => {
    for (const name of [
      'Islamic State Khorasan',
      'Islamic State-Khorasan',
      'Islamic State in Khorasan',
      'ISIS Khorasan',
      'ISIS-K',
    ])
      assert.deepEqual(parties(`The group ${name} claimed it.`), [`${name}: 18647`]);
  });

  it('is not made of the body and any place or word behind it', () => {
    assert.deepEqual(parties('They fought al-Qaeda in Yemen and Islamic State in Syria.'), [
      'al-Qaeda: 6366',
      'Islamic State: 8759',
    ]);
    assert.deepEqual(parties('ISIS Leader Killed, Hezbollah Says'), [
      'ISIS: 8759',
      'Hezbollah: 4697',
    ]);
  });

  it('leaves the body its own name', () => {
    assert.deepEqual(
      parties('Al-Qaeda in the Arabian Peninsula is a branch. Al-Qaeda said so.').at(-1),
      'Al-Qaeda: 6366',
    );
  });
});

describe('a name that several listed bodies may be called by', () => {
  it('is theirs whom the draft names by a longer one', () => {
    assert.deepEqual(
      parties('Palestinian Islamic Jihad said it was ready. Later, Islamic Jihad said no.'),
      ['Palestinian Islamic Jihad: 4707', 'Islamic Jihad: 4707'],
    );
    assert.deepEqual(
      parties('Egyptian Islamic Jihad killed Sadat. Islamic Jihad said so.').at(-1),
      'Islamic Jihad: 6366',
    );
  });

  it('is anybody’s of them where the draft does not say', () => {
    assertScreened(ALL, 'Rockets flew, and <Islamic Jihad> said so.');
    assert.deepEqual(parties('Rockets flew, and Islamic Jihad said so.'), [
      'Islamic Jihad: 4707 4697 6366',
    ]);
  });

  it('is none of those whom the draft names otherwise', () => {
    assert.deepEqual(
      parties('Hezbollah and Islamic Jihad fired rockets.').at(-1),
      'Islamic Jihad: 4707 6366',
    );
    assert.deepEqual(
      parties('Hezbollah and Ansar Allah fired rockets.').at(-1),
      'Ansar Allah: 47664',
    );
  });

  it('is first that of the body whose own name it is', () => {
    assert.deepEqual(parties('The movement is called Ansar Allah.'), ['Ansar Allah: 47664 4697']);
    assert.deepEqual(
      parties('Its name is Ansar Allah.', [HIZBALLAH, listed('entity', '1', 'ANSARALLAH')]),
      ['Ansar Allah: 1 4697'],
    );
  });

  it('is one party’s where it is one body with its branches', () => {
    const bank = listed('entity', '1', 'NORDIC BANK', 'NB GROUP');
    const branch = listed('entity', '2', 'NORDIC BANK BELARUS', 'NB GROUP');
    assertScreened([bank, branch], 'They paid {NB Group} at once.');
  });
});

describe('a relative of somebody with the same family name', () => {
  const SON = listed('person', '9797', 'LUKASHENKA, Viktar Aliaksandravich', 'LUKASHENKO, Viktor');
  const FATHER = listed('person', '9760', 'LUKASHENKO, Alexander');

  it('is not who the bare family name means', () => {
    for (const text of [
      "Lukashenko's son {Viktor Lukashenko} ran security.",
      "Lukashenko's eldest son, {Viktor Lukashenko}, ran security.",
      '{Viktor Lukashenko}, Lukashenko’s son, ran security.',
      '{Viktor Lukashenko}, the eldest son of Lukashenko, ran security.',
    ])
      assertScreened([SON], text);
  });

  it('leaves it to the other who is named', () => {
    const mentions = screened(
      [compiledList([SON, FATHER])],
      "Alexander Lukashenko spoke. Lukashenko's son Viktor Lukashenko ran security.",
    );
    assert.deepEqual(
      mentions.map(({ text, listing }) => `${text}: ${listing?.id}`),
      ['Alexander Lukashenko: 9760', 'Lukashenko: 9760', 'Viktor Lukashenko: 9797'],
    );
  });

  it('is told apart in the registry as well', () => {
    const son = actor('viktor', 'Viktor Lukashenko');
    const mentions = screened([], "Lukashenko's son Viktor Lukashenko ran security.", {
      actors: [son],
    });
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ['Viktor Lukashenko'],
    );
  });

  it('does not take the name from one who has relatives without that name', () => {
    assertScreened([SON], "{Viktor Lukashenko} left. {Lukashenko}'s son Anton ran security.");
  });
});
