import assert from 'node:assert/strict';
import { listed } from '../sanctions/screened.js';
import { actors, assertNotes, type Desk, sdn } from './notesOf.js';

const lists = [
  sdn(
    listed('person', '34336', 'DMITRIEV, Kirill Aleksandrovich', 'DMITRIYEV, Kirill', '(KIRYUSHA)'),
    listed('person', '503', 'BIRCH, Boris'),
  ),
];
const desk = (...entries: readonly string[]): Desk => ({ actors: actors(...entries), lists });
const BIRCH = 'boris-birch: {name: Boris Birch, kind: person}';

describe('list-unmarked', () => {
  it('is said once, where the actor is first named', () => {
    const [note] = assertNotes(
      'list-unmarked',
      'Boris Birch met her. Birch left.',
      ['Boris Birch'],
      desk(BIRCH),
    );
    assert.equal(
      note.message,
      '“Boris Birch” is a name of BIRCH, Boris on the list OFAC SDN (no. 503), but the entry of Boris Birch has no designation in force by OFAC; name match only: check identity',
    );
  });
  for (const [what, text, entry] of [
    [
      'says so',
      'Boris Birch met her.',
      'boris-birch: {name: Boris Birch, kind: person, sanctions: [{authority: OFAC, list: SDN, id: 503}]}',
    ],
    [
      'says that it begins after the draft’s date',
      'Boris Birch met her.',
      'boris-birch: {name: Boris Birch, kind: person, sanctions: [{authority: OFAC, list: SDN, since: 2026-01-01}]}',
    ],
    [
      'says that it is over',
      'Boris Birch met her.',
      'boris-birch: {name: Boris Birch, kind: person, sanctions: [{authority: OFAC, list: SDN, id: 503, until: 2024-01-01}]}',
    ],
    [
      'is of another kind',
      'Boris Birch met her.',
      'boris-birch: {name: Boris Birch, kind: company}',
    ],
    ['is not named', 'Ann Lee met her.', BIRCH],
  ])
    it(`is not said where the entry ${what}`, () =>
      assert.ok(assertNotes('list-unmarked', text, [], desk(entry))));
  it('is not said of a name that the desk knows to be somebody else', () => {
    const ignores = [
      { kind: 'listing' as const, name: 'Boris Birch', list: 'ofac-sdn', id: '503' },
    ];
    assertNotes('list-unmarked', 'Boris Birch met her.', [], { ...desk(BIRCH), ignores });
    assertNotes('list-unmarked', 'Boris Birch met her.', ['Boris Birch'], {
      ...desk(BIRCH),
      ignores: [{ ...ignores[0], id: '504' }],
    });
  });
  it('is not said without lists', () =>
    assert.ok(assertNotes('list-unmarked', 'Boris Birch met her.', [], { actors: actors(BIRCH) })));
});

describe('list-lifted', () => {
  const entry = (designation: string): string =>
    `ada-veld: {name: Ada Veld, kind: person, sanctions: [{authority: OFAC, list: SDN, ${designation}}]}`;
  it('is said of a number that the list has no more', () => {
    const [note] = assertNotes(
      'list-lifted',
      'Ada Veld met her.',
      ['Ada Veld'],
      desk(entry('id: 77')),
    );
    assert.equal(
      note.message,
      'no. 77 is no longer on the list OFAC SDN of 2025-11-01, but the entry of Ada Veld says that the designation is in force',
    );
  });
  for (const designation of ['id: 34336', 'id: 77, until: 2024-05-01', 'program: TEST'])
    it(`is not said of {${designation}}`, () =>
      assert.ok(assertNotes('list-lifted', 'Ada Veld met her.', [], desk(entry(designation)))));
});

describe('list-spelling', () => {
  const known =
    'dmitriev: {name: Cyril Demetri, kind: person, sanctions: [{authority: OFAC, list: SDN, id: 34336}]}';
  it('is said of a strong name on the listing that the entry names by its number', () => {
    const [note] = assertNotes(
      'list-spelling',
      'Kirill Dmitriev met her. Kirill Dmitriev left.',
      ['Kirill Dmitriev'],
      desk(known),
    );
    assert.equal(
      note.message,
      'the list OFAC SDN has “Kirill Dmitriev” for Cyril Demetri, a name that the registry does not have',
    );
  });
  it('is not said where the registry knows the name, of others, and of a weak name', () => {
    assertNotes(
      'list-spelling',
      'Kirill Dmitriev met her.',
      [],
      desk(
        'dmitriev: {name: Kirill Dmitriev, kind: person, sanctions: [{authority: OFAC, list: SDN, id: 34336}]}',
      ),
    );
    assertNotes('list-spelling', 'Boris Birch met her.', [], desk(known));
    assertNotes(
      'list-spelling',
      'Kirill Dmitriev met her. They call him Kiryusha.',
      ['Kirill Dmitriev'],
      desk(known),
    );
  });
});
