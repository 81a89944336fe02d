import { actors, assertNotes, type Desk } from './notesOf.js';

const desk: Desk = {
  actors: actors(
    'old: {name: Ivo Brandt, kind: person, reviewed: 2024-10}',
    'fresh: {name: Mia Quast, kind: person, reviewed: 2025-06-01, tests: {match: [Quast’s plan], not: [Vasily Quast]}}',
    'never: {name: Zoe Falk, kind: person}',
    'fails: {name: Lena Spaeth, kind: person, tests: {match: [the Spaethes], not: [Spaeth’s car]}}',
  ),
};

describe('entry-stale', () => {
  it('notes the first mention of an actor whose entry is old', () =>
    void assertNotes(
      'entry-stale',
      'Ivo Brandt met Mia Quast. Brandt left.',
      ['Ivo Brandt'],
      desk,
    ));
  it('counts from the last day that the date covers', () =>
    void assertNotes('entry-stale', 'Ivo Brandt', [], { ...desk, date: '2025-10-31' }));
  it('counts as many days as the house wants', () =>
    void assertNotes('entry-stale', 'Ivo Brandt met Mia Quast.', ['Ivo Brandt', 'Mia Quast'], {
      ...desk,
      rules: { staleAfterDays: 100 },
    }));
  it('leaves those alone that nobody ever reviewed', () =>
    void assertNotes('entry-stale', 'Zoe Falk', [], desk));
});

describe('entry-tests', () => {
  it('notes an actor whose entry fails its tests', () =>
    void assertNotes('entry-tests', 'Lena Spaeth met Mia Quast.', ['Lena Spaeth'], desk));
  it('says which test', () => {
    const [{ message }] = assertNotes('entry-tests', 'Lena Spaeth', ['Lena Spaeth'], desk);
    if (!message.includes('“the Spaethes” does not name Lena Spaeth')) throw new Error(message);
  });
  it('leaves those alone that pass or have none', () =>
    void assertNotes('entry-tests', 'Mia Quast met Ivo Brandt.', [], desk));
});
