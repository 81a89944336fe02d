import assert from 'node:assert/strict';
import { annotate, Annotator } from '../../../src/engine/annotate.js';
import type { DraftedName } from '../../../src/engine/annotation.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { capitalRuns } from '../../../src/engine/names/drafted/capitalRuns.js';
import { actor } from './mentions.js';

function namesIn(text: string, ...actors: Actor[]): readonly DraftedName[] {
  return annotate(text, 'markdown', compileLexicon(actors), { date: '2026-01-05' }).names;
}

/** Each name as "kind name (role) ×mentions". */
function lines(text: string, ...actors: Actor[]): string[] {
  return namesIn(text, ...actors).map(
    ({ kind, name, role, mentions }) =>
      `${kind === 'person' ? 'p' : 'o'} ${name}${role ? ` (${role})` : ''} ×${mentions.length}`,
  );
}

describe('names in a draft', () => {
  for (const [said, edited] of [
    ['Ann Lorrimer, who was minister in 2013, left.', 'Ann Lorrimer, and who was late, left.'],
    ['Ann Lorrimer, a keen climber, left.', 'Ann Lorrimer, a keen baker, left.'],
    ['Sen. Ann Lorrimer of Texas left.', 'Sen. Ann Lorrimer of late left.'],
    ['Ann Lorrimer left.', 'Ann Lorrimer, the mayor, left.'],
  ])
    it(`have the role that is said now: ${edited}`, () => {
      const annotator = new Annotator('plaintext');
      const [lexicon, options] = [compileLexicon([]), { date: '2026-01-05' }];
      annotator.annotate(said, lexicon, options);
      assert.deepEqual(
        annotator.annotate(edited, lexicon, options).names,
        annotate(edited, 'plaintext', lexicon, options).names,
      );
    });

  it('leaves titles out of a name and says them as the role', () => {
    assert.deepEqual(
      lines(
        'Danish Prime Minister Mette Frederiksen met U.S. Treasury Secretary Scott Bessent and European Council President António Costa.',
      ),
      [
        'p Mette Frederiksen (Danish Prime Minister) ×1',
        'p Scott Bessent (U.S. Treasury Secretary) ×1',
        'o European Council ×1',
        'p António Costa (European Council President) ×1',
      ],
    );
  });

  it('gives nobody the office of another or the kind of a body', () => {
    assert.deepEqual(
      lines(
        'A spokesman for the mayor, Jonas Pell, said so. A friend of the president, Carl Ott, said so. A spokeswoman for the party, Lena Holt, said so.',
      ),
      ['p Jonas Pell ×1', 'p Carl Ott ×1', 'p Lena Holt ×1'],
    );
    assert.deepEqual(
      lines(
        'A report by the agency’s chief, Andrew Parker, said so. The leader of the party, Ida Frost, sang. Deputy Finance Minister Ann Ford left. An aide to the governor, Mark Penn, left.',
      ),
      [
        'p Andrew Parker (agency’s chief) ×1',
        'p Ida Frost (leader of the party) ×1',
        'p Ann Ford (Deputy Finance Minister) ×1',
        'p Mark Penn (aide to the governor) ×1',
      ],
    );
  });

  it('takes two names with “&” for no person', () => {
    assert.deepEqual(lines('The mayor chose Smith & Wesson, not the consultancy Verity & Lowe.'), [
      'o Smith & Wesson ×1',
      'o Verity & Lowe (consultancy) ×1',
    ]);
    assert.ok(!lines('Barack & Michelle Obama came.').some((line) => line.includes('&')));
  });

  it('takes one name for a body throughout where one place shows that it is', () => {
    assert.deepEqual(
      lines(
        'They sold it to Harlan Freight, a shipping company. Harlan Freight’s chief executive, Viktor Drazhin, denied it.',
      ),
      ['o Harlan Freight ×2', 'p Viktor Drazhin (Harlan Freight’s chief executive) ×1'],
    );
    assert.deepEqual(
      lines(
        'They sold it to Morgan Pell, a law firm. Its founder, Mr. Morgan Pell, denied it. Morgan Pell said he was ill.',
      ),
      ['o Morgan Pell (law firm) ×1', 'p Morgan Pell (founder) ×2'],
    );
  });

  it('takes no seat behind a lawmaker and no label of a transcript for a body', () => {
    assert.deepEqual(
      lines(
        'Sen. Carla Whitfield, D-N.M., pressed EPA Deputy Administrator Luis Arroyo (R-Ohio).\n\nARROYO: I read it.\n\nNATO left.',
      ),
      [
        'p Carla Whitfield (senator from New Mexico) ×1',
        'o EPA ×1',
        'p Luis Arroyo (EPA Deputy Administrator) ×1',
        'o NATO ×1',
      ],
    );
  });

  it('takes a place whose last word is a family name, too, for a place where neither given name nor title says otherwise', () => {
    assert.deepEqual(
      lines(
        'Capitol Hill had been his home, and Notting Hill was hers. Faith Hill sang, Senator Hill said, and so did Mr. Tamsin Brook.',
      ),
      ['p Faith Hill (Senator) ×2', 'p Tamsin Brook ×1'],
    );
  });

  it('takes the role from an apposition', () => {
    assert.deepEqual(
      lines(
        'Kirill Dmitriev, head of the Russian Direct Investment Fund (RDIF), spoke. Nora Feld, a spokeswoman for the ministry, did not. Sen. Roger Wicker, the chairman of the Armed Services Committee, left.',
      ),
      [
        'p Kirill Dmitriev (head of the Russian Direct Investment Fund) ×1',
        'o Russian Direct Investment Fund ×2',
        'p Nora Feld (spokeswoman for the ministry) ×1',
        'p Roger Wicker (chairman of the Armed Services Committee) ×1',
        'o Armed Services Committee ×1',
      ],
    );
  });

  it('does not read a title across the end of a sentence', () => {
    assert.deepEqual(lines('A Ukrainian drone hit Odesa. President Joe Biden spoke.'), [
      'p Joe Biden (President) ×1',
    ]);
  });

  it('counts family names, first names of Chinese and Koreans, and acronyms with the full form', () => {
    assert.deepEqual(
      lines(
        'Putin called Xi. Xi Jinping and Kim Jong Un had met President Vladimir Putin. “No,” Kim said of the North Atlantic Council. The NAC is silent.',
      ),
      [
        'p Vladimir Putin (President) ×2',
        'p Xi Jinping ×2',
        'p Kim Jong Un ×2',
        'o North Atlantic Council ×2',
      ],
    );
  });

  it('keeps particles, initials and hyphens in a name', () => {
    assert.deepEqual(
      namesIn(
        'Ursula von der Leyen, Mohammed bin Salman, Ban Ki-moon, John F. Kennedy and Bashar al-Assad were named. Assad was not there.',
      ).map(({ name }) => name),
      [
        'Ursula von der Leyen',
        'Mohammed bin Salman',
        'Ban Ki-moon',
        'John F. Kennedy',
        'Bashar al-Assad',
      ],
    );
  });

  it('parts a body from the person whose office it is', () => {
    assert.deepEqual(
      lines(
        'Bank of England Governor Andrew Bailey and Chamber of Deputies Speaker Eduardo Cunha left.',
      ),
      [
        'o Bank of England ×1',
        'p Andrew Bailey (Bank of England Governor) ×1',
        'o Chamber of Deputies ×1',
        'p Eduardo Cunha (Chamber of Deputies Speaker) ×1',
      ],
    );
  });

  for (const [what, text] of [
    ['pronouns', 'He said that They would go. I agreed. “I’m here,” She said. We will see.'],
    [
      'common nouns',
      'Analysts warned. Officials said so. Reporters asked. However, The Bill passed.',
    ],
    [
      'weekdays, months and feasts',
      'On Monday it rained. In March, too. Christmas came. By Friday, April was over.',
    ],
    [
      'places',
      'They met in New York, in Tel Aviv, near San Marino and on the West Bank. North Korea was silent.',
    ],
    [
      'demonyms and faiths',
      'Americans and Germans disagreed. Many Russians left. A Buddhist spoke, Muslims did not.',
    ],
    [
      'things',
      'World War II ended. The Nobel Peace Prize went to nobody. The Black Sea is cold. The Cold War was over.',
    ],
    ['headlines', '# Lawmakers Face Vote On Climate Change\n\nNothing came of it.'],
    ['capitals throughout', 'TALKS FAIL IN THE CAPITAL AS JUDGES LEAVE\n\nNothing came of it.'],
    [
      'countries as acronyms',
      'The US, the UK, the U.S. and the UAE agreed. GDP fell, and TV was on.',
    ],
    [
      'bylines and credits',
      'By Ann Lee\n\nNothing came of it. (AFP, dpa)\n\nReporting by Tom Day; editing by Ann Lee',
    ],
    ['saints', 'He was born at St. Mary’s and died there.'],
  ])
    it(`names nobody for ${what}`, () => {
      assert.deepEqual(lines(text), []);
    });

  it('leaves out whom the registry has, however the draft writes them', () => {
    const putin = actor('putin', 'Vladimir Putin');
    assert.deepEqual(lines('Vladimir Putin met Ann Lee. Mr. Putin left.', putin), ['p Ann Lee ×1']);
  });

  it('keeps a stranger with the family name of somebody in the registry', () => {
    const becker = actor('becker', 'Boris Becker');
    assert.deepEqual(lines('Ali Becker met Ann Lee.', becker), ['p Ali Becker ×1', 'p Ann Lee ×1']);
  });

  it('tells the pronoun that a title tells, and none where titles disagree', () => {
    const of = (text: string) => namesIn(text).map(({ pronoun }) => pronoun);
    assert.deepEqual(of('Mrs. Chris Doe spoke.'), ['she']);
    assert.deepEqual(of('Chris Doe spoke.'), [undefined]);
    assert.deepEqual(of('Mrs. Chris Doe spoke. Mr. Doe left.'), [undefined]);
  });

  it('gives the offsets of the draft, markup and all', () => {
    const text = '**Ann Lee** said no. Mr. Lee left.';
    assert.deepEqual(
      namesIn(text)[0].mentions.map(({ start, end }) => text.slice(start, end)),
      ['Ann Lee', 'Lee'],
    );
  });

  it('gives nobody the title of the next one in a list', () => {
    assert.deepEqual(
      lines(
        'UN Secretary-General António Guterres, Foreign Secretary David Lammy and Pope Leo met.',
      ).filter((line) => /Guterres|Lammy/.test(line)),
      ['p António Guterres (UN Secretary-General) ×1', 'p David Lammy (Foreign Secretary) ×1'],
    );
    assert.deepEqual(
      lines('Sen. Ann Cole, D-Toledo, agreed with Rep. Bob Peterson (R-Chillicothe).'),
      ['p Ann Cole (Sen.) ×1', 'p Bob Peterson (Rep.) ×1'],
    );
  });

  it('leaves professions by their endings out of a name', () =>
    assert.deepEqual(
      lines(
        'Criminologist Amara Singh said so. Photographer Tom Dale and geologist Ann Lee agreed.',
      ),
      [
        'p Amara Singh (Criminologist) ×1',
        'p Tom Dale (Photographer) ×1',
        'p Ann Lee (geologist) ×1',
      ],
    ));

  it('finds a relative by the given name alone', () => {
    assert.deepEqual(lines("Mayor Dan Holcomb spoke. Holcomb's wife, Becky, wept."), [
      'p Dan Holcomb (Mayor) ×2',
      'p Becky ×1',
    ]);
    assert.deepEqual(lines("Holcomb's house, Monday, burned."), []);
  });

  it('finds bodies by what they are said to be, by a country, by an acronym that is a small word', () => {
    assert.deepEqual(
      lines(
        'VIA Rail cancelled trains that Alstom Canada built. We asked Shelter, the housing charity, and the Victorian Ombudsman.',
      ),
      [
        'o VIA Rail ×1',
        'o Alstom Canada ×1',
        'o Shelter (housing charity) ×1',
        'o Victorian Ombudsman ×1',
      ],
    );
    assert.deepEqual(
      lines('We asked for Shelter, the housing of the poor. Mexican Canada geese flew.'),
      [],
    );
  });

  it('takes no run of a thousand capitals for a name', () => {
    const runs = capitalRuns('Of Ministry '.repeat(1000));
    assert.ok(Math.max(...runs.map(({ words }) => words.length)) < 20);
    assert.deepEqual(lines(`${'Ab Cd '.repeat(500)}.`), []);
  });
});
