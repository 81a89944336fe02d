import assert from 'node:assert/strict';
import { actors, assertNotes, type Desk, fixed } from './notesOf.js';

const known = actors(
  'kerry: {name: John Kerry, kind: person, roles: [{title: U.S. secretary of state, since: 2013-02-01, until: 2017-01-20}, {title: U.S. senator from Massachusetts, since: 1985-01-02, until: 2013-02-01}, {title: special envoy for climate, since: 2021-01-20, until: 2024-03-06}]}',
  'rubio: {name: Marco Rubio, kind: person, roles: [{title: U.S. secretary of state, since: 2025-01-21}, {title: U.S. senator from Florida, since: 2011-01-03, until: 2025-01-20}]}',
  'trump: {name: Donald Trump, kind: person, aliases: [Trump], roles: [{title: president of the United States, since: 2025-01-20}, {title: president of the United States, since: 2017-01-20, until: 2021-01-20}]}',
  'umerov: {name: Rustem Umerov, kind: person, roles: [{title: "secretary of Ukraine’s National Security and Defense Council", since: 2025-07-18}, {title: "Ukraine’s defense minister", since: 2023-09, until: 2025-07}]}',
  'next: {name: Nora Quist, kind: person, roles: [{title: prime minister of Norway, since: 2026-01-01}]}',
  'mueller: {name: Robert Mueller, kind: person, died: 2024-05-01}',
  'bare: {name: Ivo Brandt, kind: person}',
  'pope: {name: Pope Francis, kind: person}',
  'dmitriev: {name: Kirill Dmitriev, kind: person}',
  'johnston: {name: Michael Johnston, kind: person}',
  'umbrella: {name: Umbrella Fund, kind: company}',
);
const desk: Desk = { actors: known };
const check =
  (code: string, more: Desk = {}) =>
  (text: string, ...words: string[]): void =>
    void assertNotes(code, text, words, { ...desk, ...more });

describe('role-mismatch', () => {
  const notes = check('role-mismatch');
  it('notes a title that is over', () =>
    notes('Secretary of State John Kerry came.', 'Secretary of State'));
  it('reads what stands before it', () =>
    notes('The talks with U.S. Secretary of State John Kerry failed.', 'U.S. Secretary of State'));
  it('reads short titles', () => notes('Then Sen. Marco Rubio left.', 'Sen.'));
  it('reads the title behind the name', () =>
    notes('John Kerry, the U.S. secretary of state, came.', 'U.S. secretary of state'));
  it('notes a title that has not begun', () =>
    notes('Prime Minister Nora Quist came.', 'Prime Minister'));
  it('writes "former"', () => {
    assert.equal(
      fixed('role-mismatch', 'He met Secretary of State John Kerry.', desk),
      'He met former Secretary of State John Kerry.',
    );
    assert.equal(
      fixed('role-mismatch', 'Secretary of State John Kerry came.', desk),
      'Former Secretary of State John Kerry came.',
    );
  });
  it('is content with "former", "then", "late"', () =>
    notes(
      'Former Secretary of State John Kerry met then-Senator Marco Rubio and the ex-senator, former U.S. Senator Marco Rubio.',
    ));
  it('is content with "who was"', () =>
    notes('John Kerry, who was the U.S. secretary of state, came.'));
  it('is content with the role in force', () =>
    notes(
      'Secretary of State Marco Rubio met President Donald Trump and Secretary Rustem Umerov.',
    ));
  it('is content where the sentence tells of then', () =>
    notes('In 2015, Secretary of State John Kerry went to Lausanne.'));
  it('is content on the day', () =>
    check('role-mismatch', { date: '2016-05-01' })('Secretary of State John Kerry came.'));
  it('knows an office that was held twice', () =>
    check('role-mismatch', { date: '2023-05-01' })('President Donald Trump came.', 'President'));
  it('leaves quotations alone', () => notes('“Secretary of State John Kerry came,” she said.'));
  it('leaves other people’s titles alone', () =>
    notes('The Secretary of State, John Kerry’s friend, met Prime Minister Smith and Ivo Brandt.'));
  it('reads the title of one person before a name and a comma', () => {
    notes('The secretary of state, John Kerry, came.', 'secretary of state');
    notes('He asked America’s secretary of state, John Kerry.', 'secretary of state');
  });
  it('leaves lists and openings alone', () =>
    notes(
      'It needs the secretary of state, John Kerry and the generals. To the secretary of state, John Kerry was a friend.',
    ));
  it('reads a part of a title that says no more behind the name', () =>
    notes('John Kerry, the secretary, came.', 'secretary'));
  it('leaves the heads of other bodies alone', () =>
    notes(
      'John Kerry, the club’s secretary, and the bank’s secretary, John Kerry, and John Kerry, a busy secretary, came.',
    ));
  it('leaves what says when it was held', () => {
    notes('John Kerry, once the U.S. secretary of state, came.');
    notes('John Kerry, the 68th U.S. secretary of state, came.');
    notes('John Kerry, the first U.S. secretary of state to go there, came.');
    notes('John Kerry, the longest-serving U.S. secretary of state, came.');
    notes('John Kerry, U.S. secretary of state under President Lowe, came.');
    notes('John Kerry, U.S. secretary of state for four long years, came.');
    notes('John Kerry, the U.S. secretary of state in the last administration, came.');
    notes('John Kerry, the U.S. secretary of state when the talks began, came.');
    notes('John Kerry, no longer U.S. secretary of state, came.');
    notes('The former secretary of state, John Kerry, came.');
    notes('The previous secretary of state, John Kerry, came.');
    notes('Nora Quist, the next prime minister, came.');
  });
  it('is not content with a year of something else', () =>
    notes(
      'John Kerry, the U.S. secretary of state, came for the first time since 2021.',
      'U.S. secretary of state',
    ));
});

describe('actor-died', () => {
  const notes = check('actor-died');
  it('notes who speaks after death', () =>
    notes('Robert Mueller says that the report stands.', 'says'));
  it('reads a surname', () =>
    notes('Robert Mueller wrote it. The report stands, Mueller insists.', 'insists'));
  it('leaves the past alone', () => notes('Robert Mueller said that the report stands.'));
  it('leaves the living alone', () => notes('John Kerry says that the report stands.'));
  it('leaves drafts of then alone', () =>
    check('actor-died', { date: '2019-05-01' })('Robert Mueller says that the report stands.'));
});

describe('first-reference', () => {
  const notes = check('first-reference');
  it('wants the full name', () => notes('Secretary Rubio came. Then Marco Rubio left.', 'Rubio'));
  it('wants a word about who that is', () =>
    notes('The meeting with Marco Rubio failed.', 'Marco Rubio'));
  it('is content with whose relative or which official somebody is', () => {
    notes('It was Marco Rubio, Donald Trump’s son-in-law, who left.');
    notes('In the 1990s Marco Rubio, then a city official, met Donald Trump.');
  });
  it('writes the full name', () =>
    assert.equal(
      fixed('first-reference', 'Secretary Rubio came. Then Marco Rubio left.', desk),
      'Secretary Marco Rubio came. Then Marco Rubio left.',
    ));
  it('writes the role', () =>
    assert.equal(
      fixed('first-reference', 'The meeting with Marco Rubio failed.', desk),
      'The meeting with Marco Rubio, U.S. secretary of state, failed.',
    ));
  it('is content with a title before', () => notes('U.S. Secretary of State Marco Rubio came.'));
  it('is content with a word behind', () => notes('Marco Rubio, the secretary, came.'));
  it('is content with the next sentence', () =>
    notes('Marco Rubio came. He is the secretary of state.'));
  it('does not take another’s title for theirs', () =>
    notes('Special envoy John Kerry, Marco Rubio and Ivo Brandt came.', 'Marco Rubio'));
  it('asks for no word that the registry does not have', () =>
    notes('The meeting with Ivo Brandt failed.'));
  it('takes the registry’s short names as they are', () => notes('Then Trump left.'));
  it('is content with a family name that follows for two', () =>
    notes('Marco and Ann Rubio left. Then the secretary came.'));
  it('still wants a word about who that is after a family name that followed for two', () =>
    notes('Marco and Ann Rubio left. The talks with Marco Rubio failed.', 'Marco Rubio'));
  it('knows names of one word', () => notes('Pope Francis came. Francis left.'));
  it('looks at first mentions alone', () =>
    notes('Secretary of State Marco Rubio came. Rubio left.'));
  it('leaves headlines alone', () =>
    check('first-reference', { markup: 'markdown' })(
      '# Rubio leaves\n\nSecretary of State Marco Rubio left.',
    ));
  it('leaves quotations alone', () =>
    notes('“Rubio left,” she said. Secretary of State Marco Rubio left.'));
  it('leaves answers in an interview alone', () =>
    notes('I met Rubio there, and my friends too.\n\nThen Secretary of State Marco Rubio came.'));
});

describe('later-reference', () => {
  const notes = check('later-reference');
  it('wants the surname', () => notes('Marco Rubio came. Then Marco Rubio left.', 'Marco Rubio'));
  it('writes it', () =>
    assert.equal(
      fixed('later-reference', 'Marco Rubio came. Then Marco Rubio’s car left.', desk),
      'Marco Rubio came. Then Rubio’s car left.',
    ));
  it('is content with the surname', () => notes('Marco Rubio came. Then Rubio left.'));
  it('leaves quotations alone', () => notes('Marco Rubio came. “Marco Rubio left,” she said.'));
  it('tells namesakes apart', () =>
    assertNotes('later-reference', 'Marco Rubio and Ann Rubio came. Marco Rubio left.', [], {
      actors: [...known, ...actors('ann: {name: Ann Rubio, kind: person}')],
    }));
});

describe('name-misspelt', () => {
  const notes = check('name-misspelt');
  it('notes two letters swapped', () => notes('Kirill Dmitreiv came.', 'Dmitreiv'));
  it('notes a letter where the person is named rightly too', () =>
    notes('Kirill Dmitriev came. Then Kirill Dmitrjev left.'.replace('rjev', 'rlev'), 'Dmitrlev'));
  it('notes the surname alone where letters are swapped and the person is named', () =>
    notes('Kirill Dmitriev came. Then Dmitreiv left.', 'Dmitreiv'));
  it('writes it rightly', () =>
    assert.equal(fixed('name-misspelt', 'Kirill Dmitreiv came.', desk), 'Kirill Dmitriev came.'));
  it('leaves other people alone', () => notes('Michael Johnson and Vasily Dmitreiv came.'));
  it('leaves words alone', () => notes('The Dimitrov plan, Johnstons and Johnstown'));
  it('leaves spellings alone', () => notes('Kirill Dmitriyev, Kirill Dmitrieff, Kirill Dmitrievs'));
  it('leaves what is right alone', () => notes('Kirill Dmitriev and Michael Johnston came.'));
  it('leaves bodies alone', () => notes('The Umbrlela Fund paid.'));

  it('notes what a mention forgives, in given and family names of any length', () => {
    for (const [text, ...slips] of [
      ['Kiril Dmitriev came.', 'Kiril'],
      ['Krill Dmitriev came.', 'Krill'],
      ['Kirlil Dmitriev came.', 'Kirlil'],
    ] as const)
      notes(text, ...slips);
    const putin = actors('putin: {name: Vladimir Putin, kind: person}');
    for (const [text, instead] of [
      ['Vladmir Putin came.', 'Vladimir Putin came.'],
      ['Valdimir Putin came.', 'Vladimir Putin came.'],
      ['Vladimir Puttin came.', 'Vladimir Putin came.'],
    ] as const)
      assert.equal(fixed('name-misspelt', text, { actors: putin }), instead);
  });
  const leaders = {
    actors: actors(
      'putin: {name: Vladimir Putin, kind: person, aliases: [Владимир Путин]}',
      'harris: {name: Kamala Harris, kind: person}',
      'merkel: {name: Angela Merkel, kind: person}',
      'zelensky: {name: Volodymyr Zelensky, kind: person, aliases: [Vladimir Zelensky]}',
      'lee: {name: Mary Jane Leeward, kind: person}',
    ),
  };
  it('notes a slip in whom the words only may mean, behind a possessive and across markup', () => {
    assert.equal(
      fixed('name-misspelt', 'Valdimir Putin’s plane met Kamela Harris.', leaders),
      'Vladimir Putin’s plane met Kamala Harris.',
    );
    assert.equal(
      fixed('name-misspelt', 'Then **Valdimir** _Putin_ left.', { ...leaders, markup: 'markdown' }),
      'Then **Vladimir** _Putin_ left.',
    );
  });
  it('leaves other given names, other spellings, nicknames and initials of several people alone', () =>
    assertNotes(
      'name-misspelt',
      'Vladimir Putin, Angelo Merkel, Vladimir Zelensky, Wladimir Putin, Volodimir Zelensky, V. Putin, Angie Merkel, Mary Leeward and Jane Leeward.',
      [],
      leaders,
    ));
  it('leaves nicknames, other romanisations and what the registry has as an alias alone', () => {
    notes('Cyril Dmitriev, Kiryll Dmitriyev and Kirill A. Dmitriev came.');
  });
});
