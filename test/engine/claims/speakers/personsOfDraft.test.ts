import assert from 'node:assert/strict';
import {
  knownPersons,
  namesTold,
  PersonsKnown,
  type KnownPersons,
} from '../../../../src/engine/claims/speakers/knownPersons.js';
import type { NameUse } from '../../../../src/engine/claims/syntax/naming/nameUse.js';
import { nameUse, person } from './nameUses.js';

/** What a draft tells of persons whose paragraphs have these names. */
function known(...paragraphs: readonly (readonly NameUse[])[]): KnownPersons {
  return knownPersons(paragraphs.map((names) => namesTold(names, [])));
}

/** What is told where these speak, each of whose words begin so. */
function heard(...speaking: readonly (readonly [NameUse, first: string])[]): KnownPersons {
  return knownPersons([
    namesTold(
      speaking.map(([name]) => name),
      speaking.map(([name, first]) => ({ name, first })),
    ),
  ]);
}

describe('what the names of a draft tell of persons', () => {
  it('is the pronoun of a family name, where one is told', () => {
    const { gender } = known([person('Mary Cole', { gender: 'she' })], [person('Bell')]);
    assert.deepEqual(
      [...gender],
      [
        ['cole', 'she'],
        ['bell', null],
      ],
    );
  });

  it('is kept where a later use does not tell it, and learned where an earlier one did not', () => {
    const cole = [person('Cole', { gender: 'she' })];
    assert.equal(known(cole, [person('Cole')]).gender.get('cole'), 'she');
    assert.equal(known([person('Cole')], cole).gender.get('cole'), 'she');
  });

  it('is none where two share the family name', () => {
    const [she, he] = (['she', 'he'] as const).map((gender) => [person('Cole', { gender })]);
    assert.equal(known(she, he).gender.get('cole'), null);
    assert.equal(known(she, he, she).gender.get('cole'), null);
    assert.equal(known(she, she).gender.get('cole'), 'she');
  });

  it('is nothing of those who are called by a role, or whom nothing shows to be persons', () => {
    assert.equal(known([person('minister', { unnamed: true })]).gender.size, 0);
    assert.equal(known([nameUse('Mary Cole')]).gender.size, 0);
  });

  it('is that a full name is a person’s, where its last word stands by itself', () => {
    const names = known([nameUse('Auston Cole', { gender: 'he' })], [nameUse('Cole')]);
    assert.deepEqual([...names.full], ['auston cole']);
    assert.equal(names.gender.get('cole'), 'he');
    assert.deepEqual(
      [...known([nameUse('Auston Ray Cole')], [nameUse('Cole')]).full],
      ['auston ray cole'],
    );
    assert.deepEqual([...known([nameUse('Auston Cole')]).full], []);
  });

  it('is not, where its first word does too, or its last is a place', () => {
    const apart = (full: NameUse, ...single: string[]): number =>
      known(
        [full],
        single.map((one) => nameUse(one)),
      ).full.size;
    assert.equal(apart(nameUse('Acme Steel'), 'Steel'), 1);
    assert.equal(apart(nameUse('Acme Steel'), 'Steel', 'Acme'), 0);
    assert.equal(apart(nameUse('Acme Steel', { body: true }), 'Steel'), 0);
    assert.equal(apart(nameUse('Acme Steel', { unnamed: true }), 'Steel'), 0);
    assert.equal(apart(nameUse('Cole'), 'Cole'), 0);
    assert.equal(apart(nameUse('Big Old Acme Steel'), 'Steel'), 0);
    assert.equal(apart(nameUse('Radio Moscow'), 'Moscow'), 0);
    assert.equal(apart(nameUse('Visit Norway'), 'Norway'), 0);
  });

  it('is the family name of those who bear it first', () => {
    assert.equal(known([nameUse('Ban Ki-moon')]).gender.get('ban'), null);
    for (const name of [
      nameUse('Ban Ki-moon', { body: true }),
      nameUse('Mr Ban Ki-moon'),
      nameUse('Ban Ki-Moon'),
      nameUse('Ki-moon'),
      nameUse('Ban Kimoon'),
    ])
      assert.ok(!known([name]).gender.has('ban'), name.name);
  });

  it('is "he" and "she" of a word that says it of itself', () => {
    const { gender, things } = heard(
      [nameUse('Pell'), 'he'],
      [nameUse('Cole'), 'she'],
      [nameUse('Dale'), 'taxes'],
      [nameUse('Mary Holm'), 'she'],
      [nameUse('Labour'), 'he'],
      [nameUse('Kremlin'), 'he'],
      [nameUse('Acme', { body: true }), 'he'],
    );
    assert.deepEqual(
      [...gender],
      [
        ['pell', 'he'],
        ['cole', 'she'],
      ],
    );
    assert.equal(things.size, 0);
  });

  it('is "it" of a word or a longer name that says it of itself', () => {
    const { gender, things, bodies } = heard(
      [nameUse('Wimpey'), 'it'],
      [nameUse('Wimpey'), 'he'],
      [nameUse('Dale'), 'its'],
      [nameUse('Roe'), 'their'],
      [nameUse('Kilroe Fabrics'), 'it'],
      [person('Bell'), 'it'],
      [person('Ann Bell'), 'it'],
      [nameUse('Acme Council', { body: true }), 'it'],
    );
    assert.deepEqual([...things], ['wimpey', 'dale']);
    assert.deepEqual([...bodies], ['kilroe fabrics']);
    assert.ok(!gender.has('wimpey'));
  });

  it('is the same object as long as they tell the same', () => {
    const persons = new PersonsKnown();
    const told = (...names: NameUse[]): ReturnType<typeof namesTold> => namesTold(names, []);
    const [cole, bell] = [told(person('Cole')), told(person('Bell'))];
    const first = persons.of([cole, bell]);
    assert.equal(persons.of([cole, bell]), first);
    assert.equal(persons.of([told(person('Cole')), bell]), first);
    const shorter = persons.of([cole]);
    assert.deepEqual([...shorter.gender.keys()], ['cole']);
    const other = persons.of([bell]);
    assert.deepEqual([...other.gender.keys()], ['bell']);
    assert.deepEqual([...persons.of([bell, cole]).gender.keys()], ['bell', 'cole']);
  });
});
