import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { draftedEntry } from '../../../src/engine/registry/edits/draftedEntry.js';

/** What an entry would have of the first person that a draft names: "name: role / country". */
function firstEntry(text: string): string {
  const { names = [] } = annotate(text, 'plaintext', compileLexicon([]), {
    date: '2026-05-01',
    today: '2026-05-01',
  });
  const person = names.find(({ kind }) => kind === 'person');
  if (!person) return 'nobody';
  const { name, roles, country } = draftedEntry(person, 'person');
  return `${name}: ${[roles].flat()[0]?.title ?? '-'} / ${String(country ?? '-')}`;
}

const ROLES: readonly (readonly [text: string, entry: string])[] = [
  // The whole of what stands before the name.
  ['Iran’s top nuclear negotiator Nora Feld agreed.', 'Nora Feld: top nuclear negotiator / ir'],
  ['Turkey’s main opposition leader Nora Feld agreed.', 'Nora Feld: main opposition leader / tr'],
  [
    'European Union foreign policy chief Nora Feld agreed.',
    'Nora Feld: European Union foreign policy chief / -',
  ],
  ['Senate majority leader Nora Feld agreed.', 'Nora Feld: Senate majority leader / -'],
  ['He thanked film producer Nora Feld.', 'Nora Feld: film producer / -'],
  ['It was told by US chemist Nora Feld.', 'Nora Feld: chemist / us'],
  ['Labour group leader Nora Feld agreed.', 'Nora Feld: Labour group leader / -'],
  ['That left Sen. Nora Feld of Texas alone.', 'Nora Feld: senator from Texas / us'],
  ['Earlier Tory leader Nora Feld agreed.', 'Nora Feld: Tory leader / -'],
  ['Council leader Cllr Nora Feld agreed.', 'Nora Feld: Council leader / -'],
  ['The Attorney General, Lord Harcastle, agreed.', 'Harcastle: Attorney General / -'],
  // Party and state, state or country behind the name.
  ['Sen. Nora Feld, D-Vt., agreed.', 'Nora Feld: senator from Vermont / us'],
  ['Rep. Nora Feld (R-Texas) agreed.', 'Nora Feld: representative from Texas / us'],
  ['Former Gov. Nora Feld of Ohio agreed.', 'Nora Feld: Former governor of Ohio / us'],
  ['The senators Nora Feld (Ky.) and Peter Lund left.', 'Nora Feld: senator from Kentucky / us'],
  [
    'Senator Feld agreed. Senator Nora Feld of Texas, a lawyer, left.',
    'Nora Feld: Senator from Texas / us',
  ],
  ['President Feld agreed. Nora Feld, an admirer of Bach, left.', 'Nora Feld: President / -'],
  ['Nora Feld, R-Ohio, agreed.', 'Nora Feld: Republican from Ohio / us'],
  ['Nora Feld MP said no.', 'Nora Feld: MP / -'],
  ['Foreign Minister Nora Feld of Denmark agreed.', 'Nora Feld: Foreign Minister of Denmark / dk'],
  // A state in the title is in the US, a country of the same name is not.
  ['Georgia Gov. Nora Feld agreed.', 'Nora Feld: Georgia governor / us'],
  ['Georgian President Nora Feld agreed.', 'Nora Feld: President / ge'],
  ['Former British prime minister Nora Feld agreed.', 'Nora Feld: Former prime minister / gb'],
  ['The new Lithuanian president, Nora Feld, agreed.', 'Nora Feld: president / lt'],
  // Behind the name, with an age or without, with an article or without.
  [
    'Nora Feld, 66, a retired post office worker who left, agreed.',
    'Nora Feld: retired post office worker / -',
  ],
  [
    'Nora Feld, education and law professor at Ohio State, agreed.',
    'Nora Feld: education and law professor at Ohio State / -',
  ],
  [
    'Nora Feld, a longtime Club for Growth donor, agreed.',
    'Nora Feld: longtime Club for Growth donor / -',
  ],
  ['Nora Feld, who is the party’s treasurer, agreed.', 'Nora Feld: treasurer / -'],
  [
    'Nora Feld, who was the youngest leader of the club, agreed.',
    'Nora Feld: youngest leader of the club / -',
  ],
  ['Nora Feld, who was head of research, agreed.', 'Nora Feld: former head of research / -'],
  // Before the name, at the beginning of the sentence.
  [
    'A spokeswoman for the Harbour Trust, Nora Feld, agreed.',
    'Nora Feld: spokeswoman for the Harbour Trust / -',
  ],
  [
    'A lawyer for the Norland Bank, Nora Feld, agreed.',
    'Nora Feld: lawyer for the Norland Bank / -',
  ],
];

const NO_ROLES: readonly string[] = [
  // Whoever is spoken for may be the one who is named.
  'A spokesman for the mayor, Nora Feld, agreed.',
  // Another's role, a list, a clause, a place, half a title.
  'Nora Feld and Peter Lund, a Feld supporter, agreed.',
  'Nora Feld, Peter Lund and a teacher agreed.',
  'Nora Feld, then the river, was painted.',
  'Nora Feld, in Leeds, agreed.',
  'Dr. Nora Feld agreed.',
];

describe('what an entry from a draft has', () => {
  for (const [text, entry] of ROLES)
    it(`from “${text}”`, () => {
      assert.equal(firstEntry(text), entry);
    });

  for (const text of NO_ROLES)
    it(`is no role in “${text}”`, () => {
      assert.equal(firstEntry(text), 'Nora Feld: - / -');
    });

  it('has a middle initial that is a word of English as well', () => {
    for (const name of ['Nora A. Feld', 'Nora I. Feld', 'Nora O. Feld'])
      assert.equal(firstEntry(`General Counsel ${name} agreed.`), `${name}: General Counsel / -`);
  });

  it('is no person where a place or a firm is spoken of', () => {
    for (const text of [
      'The leader spoke in Melton Norbury, said the paper.',
      'The new MP for Ludmere, said the paper, was ill.',
      'It was seen in Badmore, Gloucestershire, said the paper.',
      'They met in Norland Freight’s headquarters.',
    ])
      assert.equal(firstEntry(text), 'nobody', text);
    assert.equal(
      firstEntry('Nora Feld is chief executive of Norland Freight, said the paper.'),
      'Nora Feld: - / -',
    );
  });
});
