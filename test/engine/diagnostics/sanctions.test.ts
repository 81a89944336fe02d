import assert from 'node:assert/strict';
import { silenceHere } from '../../../src/engine/diagnostics/silencedNotes.js';
import { actors, assertNotes, type Desk, fixed, notesOf } from './notesOf.js';

const known = actors(
  'd: {name: Kirill Dmitriev, kind: person, affiliations: [{actor: rdif, since: 2011}], sanctions: [{authority: OFAC, list: SDN, since: 2022-02-28, note: sanctioned by the U.S. Treasury since February 2022}]}',
  'p: {name: Vladimir Putin, kind: person, sanctions: [{authority: OFAC, list: SDN, since: 2022-02-25}, {authority: EU, since: 2022-02-25}]}',
  'rdif: {name: Russian Direct Investment Fund, kind: organization, aliases: [{name: RDIF, case: exact}], sanctions: [{authority: OFAC, list: SDN, since: 2022-02-28}]}',
  'k: {name: Jared Kushner, kind: person}',
  't: {name: Treasury Department, kind: public-body, aliases: [U.S. Treasury]}',
  'v: {name: Viktor Vekselberg, kind: person, sanctions: [{authority: OFAC, since: 2018-04-06, until: 2020-01-01}]}',
  'ru: {name: Russia, kind: country}',
  'late: {name: Lena Spaeth, kind: person, sanctions: [{authority: EU, since: 2025-12-01}]}',
);
const desk: Desk = { actors: known };

describe('sanctioned-not-disclosed', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('sanctioned-not-disclosed', text, words, desk);
  it('notes a sanctioned actor of whom nothing is said', () =>
    notes('Vladimir Putin met Jared Kushner. Putin smiled.', 'Vladimir Putin'));
  it('notes a body', () =>
    notes('The Russian Direct Investment Fund (RDIF) paid.', 'Russian Direct Investment Fund'));
  it('reads "a sanctioned envoy"', () =>
    notes('Kirill Dmitriev, a sanctioned Russian envoy, came.'));
  it('reads "the sanctioned banker"', () =>
    notes('The sanctioned Russian banker Kirill Dmitriev came.'));
  it('reads "was sanctioned"', () => notes('Vladimir Putin was sanctioned by Washington in 2022.'));
  it('reads "under sanctions"', () =>
    notes('Vladimir Putin, who has been under U.S. and EU sanctions since 2022, came.'));
  it('reads "under U.S., EU and U.K. sanctions"', () =>
    notes('Vladimir Putin, who is under U.S., EU and U.K. sanctions, came.'));
  it('reads past abbreviations', () =>
    notes('Vladimir Putin, the U.S. president’s host, has been sanctioned by the E.U.'));
  it('reads "the Treasury sanctioned him"', () =>
    notes('Vladimir Putin came. The U.S. Treasury sanctioned him in 2022.'));
  it('reads "the Treasury sanctioned" with the name', () =>
    notes('The U.S. Treasury sanctioned Vladimir Putin in 2022.'));
  it('reads "put on its list"', () =>
    notes(
      'The U.S. Treasury put Vladimir Putin and the RDIF, the Russian Direct Investment Fund, on its sanctions list.',
    ));
  it('reads "X and Y were sanctioned"', () =>
    notes('Kirill Dmitriev and Vladimir Putin were sanctioned in 2022.'));
  it('reads pronouns and "his fund"', () =>
    notes(
      'Kirill Dmitriev runs the Russian Direct Investment Fund. Dmitriev’s talks followed U.S. sanctions imposed in 2022 targeting him and his fund.',
    ));
  it('takes the body’s sanctions for its head’s', () =>
    notes('Kirill Dmitriev came. The Russian Direct Investment Fund is under U.S. sanctions.'));
  it('is not content with sanctions on others', () =>
    notes('Vladimir Putin criticized the sanctions on Iran.', 'Vladimir Putin'));
  it('is not content with sanctions on somebody else', () =>
    notes('Vladimir Putin met Kirill Dmitriev, a sanctioned envoy.', 'Vladimir Putin'));
  it('is not content with sanctions that may come', () =>
    notes('Vladimir Putin could be sanctioned.', 'Vladimir Putin'));
  it('is not content with sanctions that are lifted', () =>
    notes('Vladimir Putin is no longer under sanctions.', 'Vladimir Putin'));
  it('notes nobody without sanctions', () => notes('Jared Kushner met Viktor Vekselberg.'));
  it('notes nobody before the day', () =>
    void assertNotes('sanctioned-not-disclosed', 'Vladimir Putin came.', [], {
      ...desk,
      date: '2021-01-01',
    }));
  it('says it once, in the paper’s own words first', () =>
    notes('“Vladimir Putin must go,” she said. Putin smiled. Putin left.', 'Putin'));
  it('inserts the wording that the desk approved', () =>
    assert.equal(
      fixed('sanctioned-not-disclosed', 'Then Kirill Dmitriev spoke.', desk),
      'Then Kirill Dmitriev, sanctioned by the U.S. Treasury since February 2022, spoke.',
    ));
  it('makes the wording of authority and month where none is approved', () =>
    assert.equal(
      fixed('sanctioned-not-disclosed', 'It was Vladimir Putin.', desk),
      'It was Vladimir Putin, sanctioned by the U.S. Treasury since February 2022.',
    ));
  for (const [sanctions, wording] of [
    ['{authority: OpenSanctions, program: EU-UKR, since: 2014-03-17}', undefined],
    [
      '{authority: OpenSanctions, since: 2014-03-17}, {authority: EU, since: 2014-03-17}',
      'sanctioned by the European Union since March 2014',
    ],
    [
      '{authority: US, list: Consolidated Screening List, since: 2014-03-17}',
      'sanctioned by the United States since March 2014',
    ],
    ['{authority: UN}', 'sanctioned by the United Nations'],
    ['{authority: UK}', 'sanctioned by Britain'],
    ['{authority: Canada}', 'sanctioned by Canada'],
    [
      '{authority: OpenSanctions, note: sanctioned by the EU since 2014}',
      'sanctioned by the EU since 2014',
    ],
  ])
    it(`words {sanctions: [${sanctions}]} as ${wording ?? 'nothing: a collection sanctions nobody'}`, () => {
      const [note] = notesOf('sanctioned-not-disclosed', 'Then Ada Veld spoke.', {
        actors: actors(`v: {name: Ada Veld, kind: person, sanctions: [${sanctions}]}`),
      });
      assert.deepEqual(
        note.fixes.map(({ title }) => title),
        wording ? [`Insert “${wording}”`] : [],
      );
    });
  it('inserts it where the sentence has room', () =>
    assert.equal(
      fixed(
        'sanctioned-not-disclosed',
        'Vladimir Putin’s plan failed. President Putin, who left, said so.',
        desk,
      ),
      'Vladimir Putin’s plan failed. President Putin, sanctioned by the U.S. Treasury since February 2022, who left, said so.',
    ));
  it('inserts it behind a bracket', () =>
    assert.equal(
      fixed('sanctioned-not-disclosed', 'The Russian Direct Investment Fund (RDIF) paid.', desk),
      'The Russian Direct Investment Fund (RDIF), sanctioned by the U.S. Treasury since February 2022, paid.',
    ));
  it('inserts it in brackets where the name ends an apposition to another', () => {
    const mended = fixed(
      'sanctioned-not-disclosed',
      'Ann Lee, a close associate of Vladimir Putin, was there.',
      desk,
    );
    assert.equal(
      mended,
      'Ann Lee, a close associate of Vladimir Putin (sanctioned by the U.S. Treasury since February 2022), was there.',
    );
    assertNotes('sanctioned-not-disclosed', mended, [], desk);
  });
  it('inserts it behind Markdown', () =>
    assert.equal(
      fixed('sanctioned-not-disclosed', 'Then **Vladimir Putin** spoke.', {
        ...desk,
        markup: 'markdown',
      }),
      'Then **Vladimir Putin**, sanctioned by the U.S. Treasury since February 2022, spoke.',
    ));
  it('counts several in one diagnostic, and shows where each of them is named', () => {
    const text = 'Kirill Dmitriev met Vladimir Putin at the RDIF. Jared Kushner left.';
    const [note] = assertNotes('sanctioned-not-disclosed', text, ['Kirill Dmitriev'], {
      actors: known.filter(({ id }) => id !== 'rdif'),
    });
    assert.equal(
      note.message,
      '2 sanctioned people are named without being called sanctioned: Kirill Dmitriev and Vladimir Putin',
    );
    assert.deepEqual(
      note.related.map(({ start, end, message }) => [text.slice(start, end), message]),
      [
        [
          'Kirill Dmitriev',
          'according to the registry, Kirill Dmitriev is under sanctions (OFAC SDN)',
        ],
        [
          'Vladimir Putin',
          'according to the registry, Vladimir Putin is under sanctions (OFAC SDN, EU)',
        ],
      ],
    );
    assert.deepEqual(
      note.fixes.map(({ title }) => title),
      [
        'Insert “sanctioned by the U.S. Treasury since February 2022” after Kirill Dmitriev',
        'Insert “sanctioned by the U.S. Treasury since February 2022” after Vladimir Putin',
      ],
    );
  });
  it('hides no other name where one is silenced', () => {
    const text = 'Kirill Dmitriev met Vladimir Putin.';
    const [first] = notesOf('sanctioned-not-disclosed', text, desk);
    const [note] = assertNotes('sanctioned-not-disclosed', text, ['Vladimir Putin'], {
      ...desk,
      ignores: [silenceHere(text, first)],
    });
    assert.match(note.message, /^according to the registry, Vladimir Putin is under sanctions/);
  });
  it('reads English alone', () =>
    void assertNotes(
      'sanctioned-not-disclosed',
      '---\nlang: de\n---\nVladimir Putin kam.',
      [],
      desk,
    ));
});

describe('sanction-claim-unsupported', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('sanction-claim-unsupported', text, words, desk);
  it('notes who is called sanctioned and is not', () =>
    notes('Jared Kushner, a sanctioned investor, came.', 'Jared Kushner'));
  it('notes it behind an abbreviation', () =>
    notes('Jared Kushner, the U.S. envoy, has been sanctioned by China.', 'Jared Kushner'));
  it('notes the adjective before a name', () =>
    notes('The sanctioned investor Jared Kushner came.', 'Jared Kushner'));
  it('notes "is under sanctions"', () =>
    notes('Jared Kushner is under EU sanctions.', 'Jared Kushner'));
  it('notes sanctions imposed on somebody', () =>
    notes('The EU imposed sanctions on Jared Kushner.', 'Jared Kushner'));
  it('notes sanctions that are lifted', () =>
    notes('Viktor Vekselberg, who is under U.S. sanctions, came.', 'Viktor Vekselberg'));
  it('notes sanctions that have not begun', () =>
    notes('Lena Spaeth is sanctioned by the EU.', 'Lena Spaeth'));
  it('leaves those alone who are sanctioned', () =>
    notes('Vladimir Putin, a sanctioned man, met Kirill Dmitriev.'));
  it('leaves whoever imposes them alone', () =>
    notes(
      'The U.S. Treasury sanctioned Vladimir Putin. The Treasury Department’s sanctions work.',
    ));
  it('leaves denials alone', () =>
    notes('Jared Kushner was never sanctioned. Jared Kushner is not under sanctions.'));
  it('leaves threats alone', () =>
    notes('The EU could sanction Jared Kushner. It proposed sanctions on Jared Kushner.'));
  it('leaves whoever speaks of them alone', () =>
    notes(
      'Jared Kushner criticized U.S. sanctions. Jared Kushner said that the sanctioned envoy was gone.',
    ));
  it('leaves whoever meets the sanctioned alone', () =>
    notes(
      'Jared Kushner met Kirill Dmitriev, a sanctioned Russian envoy, and the sanctioned Vladimir Putin.',
    ));
  it('leaves countries alone', () => notes('Russia is under sanctions.'));
});

describe('sanction-date', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('sanction-date', text, words, desk);
  it('notes another year', () => notes('Vladimir Putin was sanctioned in 2021.', '2021'));
  it('reads months', () =>
    notes('Vladimir Putin, under U.S. sanctions since March 2014, came.', '2014'));
  it('reads pronouns', () =>
    notes('Kirill Dmitriev came. Sanctions imposed in 2020 targeting him stand.', '2020'));
  it('writes the registry’s year', () =>
    assert.equal(
      fixed('sanction-date', 'Vladimir Putin was sanctioned in 2021.', desk),
      'Vladimir Putin was sanctioned in 2022.',
    ));
  it('is content with the registry’s year', () =>
    notes(
      'Vladimir Putin was sanctioned in 2022. Vladimir Putin, under EU sanctions since February 2022, came.',
    ));
  it('leaves other years alone', () =>
    notes(
      'Vladimir Putin, a sanctioned man, was born in Leningrad, where he lived and worked and studied until he left it in 1990.',
    ));
  it('leaves those without sanctions to another rule', () =>
    notes('Jared Kushner was sanctioned in 2021.'));
});

it('the message names list and date', () => {
  assert.match(
    notesOf('sanctioned-not-disclosed', 'Kirill Dmitriev came.', desk)[0].message,
    /Kirill Dmitriev is under sanctions \(OFAC SDN\)/,
  );
  assert.match(
    notesOf('sanction-claim-unsupported', 'Viktor Vekselberg is under sanctions.', desk)[0].message,
    /no longer in force/,
  );
});
