import assert from 'node:assert/strict';
import { lastOfficeBefore, officeOn } from '../../../src/engine/directories/naming/knownPerson.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { annotated, knownIn, opened, readTexts } from './starter.js';

const POLITICS = ' Republicans and Democrats in Congress were divided on Tuesday.';

const PRESIDENTS = ' Republicans and Democrats in Congress wanted the White House.';

/** Whom a draft names, for the directories. */
const NAMED: readonly (readonly [text: string, date: string, known: readonly string[]])[] = [
  // A full name that hardly anybody else has, and what follows from it.
  [
    `Alexandria Ocasio-Cortez voted no. Ocasio-Cortez said so.${POLITICS}`,
    '2026-06-20',
    ['Alexandria Ocasio-Cortez = Alexandria Ocasio-Cortez, Ocasio-Cortez'],
  ],
  [`Mitch McConnell left early.${POLITICS}`, '2016-05-01', ['Mitch McConnell = Mitch McConnell']],
  ['Donald Trump, a reality star, spoke.', '2016-05-01', ['Donald Trump = Donald Trump']],
  // An office before the name, with party and state or without.
  ['Sen. John Cornyn (R-Texas) agreed.', '2014-05-01', ['John Cornyn = John Cornyn']],
  ['Sen. Cornyn (R-Texas) agreed.', '2014-05-01', ['John Cornyn = Cornyn']],
  ['Texas Sen. Cornyn agreed.', '2014-05-01', ['John Cornyn = Cornyn']],
  ['President Obama left. Obama was calm.', '2014-05-01', ['Barack Obama = Obama, Obama']],
  ['Vice President Biden left.', '2014-05-01', ['Joe Biden = Biden']],
  ['Former President Obama left.', '2026-06-20', ['Barack Obama = Obama']],
  ['As President Reagan once said, trust but verify.', '2014-05-01', ['Ronald Reagan = Reagan']],
  [
    `Rep. Ocasio-Cortez agreed.${POLITICS}`,
    '2026-06-20',
    ['Alexandria Ocasio-Cortez = Ocasio-Cortez'],
  ],
  ['Gov. Greg Abbott of Texas agreed.', '2026-06-20', ['Greg Abbott = Greg Abbott']],
  // An office that is another's beside the name.
  [
    'Ann Lee, the national treasurer for Ronald Reagan, left. Reagan smiled.',
    '2014-05-01',
    ['Ronald Reagan = Ronald Reagan, Reagan'],
  ],
  // Office and state before the name tell, whatever state is spoken of behind it.
  [
    'Texas Sen. Ted Cruz, who has gained in Iowa, agreed. Ohio liked Cruz.',
    '2016-02-01',
    ['Ted Cruz = Ted Cruz, Cruz'],
  ],
  ['Texas Sen. Ted Cruz, an Iowa favorite, agreed.', '2016-02-01', ['Ted Cruz = Ted Cruz']],
  // A second family name that hardly anybody shares; an office before the bare name elsewhere; a race for president.
  [
    `DNC Chair Debbie Wasserman Schultz resigned.${POLITICS}`,
    '2016-07-25',
    ['Debbie Wasserman Schultz = Debbie Wasserman Schultz'],
  ],
  [
    'Elizabeth Warren agreed. Sen. Warren said so in the Senate.',
    '2016-05-01',
    ['Elizabeth Warren = Elizabeth Warren, Warren'],
  ],
  [
    'The band played for presidential candidate Bernie Sanders.',
    '2016-02-02',
    ['Bernie Sanders = Bernie Sanders'],
  ],
  // A name that many have, with its office, its state, or a clause behind it.
  ['Rep. Mike Johnson, R-La., agreed.', '2019-05-01', ['Mike Johnson = Mike Johnson']],
  ['Ron Johnson, the Wisconsin Republican, agreed.', '2016-05-01', ['Ron Johnson = Ron Johnson']],
  [
    'Senators Ron Johnson of Wisconsin and Rand Paul (Ky.) agreed.',
    '2016-05-01',
    ['Ron Johnson = Ron Johnson', 'Rand Paul = Rand Paul'],
  ],
  // Whoever has been president stays known, by the name that news use, with all initials or none.
  [
    `Jimmy Carter built houses. Carter smiled.${PRESIDENTS}`,
    '2016-05-01',
    ['Jimmy Carter = Jimmy Carter, Carter'],
  ],
  [`Al Gore smiled.${PRESIDENTS}`, '2016-05-01', ['Al Gore Jr. = Al Gore']],
  [`Gerald R. Ford smiled.${PRESIDENTS}`, '2016-05-01', ['Gerald Ford Jr. = Gerald R. Ford']],
  [
    `George H.W. Bush smiled, and so did George W. Bush.${PRESIDENTS}`,
    '2016-05-01',
    ['George Bush = George H.W. Bush', 'George W. Bush = George W. Bush'],
  ],
  ['Former President George H. W. Bush left.', '2016-05-01', ['George Bush = George H. W. Bush']],
  // The family name before the office.
  ['The Obama administration agreed.', '2016-05-01', ['Barack Obama = Obama']],
  ['Aides of the Obama White House agreed.', '2016-05-01', ['Barack Obama = Obama']],
  ['It was a habit of the Reagan era.', '2016-05-01', ['Ronald Reagan = Reagan']],
  [
    'The Trump administration agreed. Melania Trump smiled.',
    '2018-05-01',
    ['Donald Trump = Trump'],
  ],
  // What stands before an office and gives it to no body.
  ['On Monday President Obama left.', '2014-05-01', ['Barack Obama = Obama']],
  ['Praising President Obama, she left.', '2014-05-01', ['Barack Obama = Obama']],
  [
    'Barack Obama, president of the United States, left.',
    '2014-05-01',
    ['Barack Obama = Barack Obama'],
  ],
  ['Joe Biden, president of the Senate, left.', '2014-05-01', ['Joe Biden = Joe Biden']],
];

/** What no directory makes certain. */
const UNNAMED: readonly (readonly [text: string, date: string])[] = [
  // Other people, by spelling, office, state, age, calling or time.
  [`James Comey said so. Comey was the director of the F.B.I.${POLITICS}`, '2017-05-01'],
  [`FBI Director Comey said so.${POLITICS}`, '2017-05-01'],
  ['Gov. Mike Johnson agreed.', '2026-06-20'],
  ['Adm. Mike Rogers, the director of the NSA, agreed.', '2016-05-01'],
  [`Mike Rogers agreed.${POLITICS}`, '2016-05-01'],
  ['Mike Johnson, 34, of Dover, was arrested.', '2026-06-20'],
  ['Mike Johnson, a plumber, won the lottery.', '2026-06-20'],
  [`Chris Carr, the committee’s political director, agreed.${POLITICS}`, '2016-05-01'],
  ['Rep. Mike Johnson, D-Ohio, agreed.', '2026-06-20'],
  ['Judge John Kennedy adjourned.', '2026-06-20'],
  [`Robert Menendez, the New Jersey senator, agreed.${POLITICS}`, '2014-05-01'],
  [`Sen. Robert Menendez (D-N.J.) agreed.`, '2014-05-01'],
  ['Al Green sang “Let’s Stay Together”.', '2026-06-20'],
  ['Adam Smith wrote “The Wealth of Nations”.', '2026-06-20'],
  [`The band played for Bernie Sanders.`, '2016-02-02'],
  [`Debbie Schultz resigned.${POLITICS}`, '2016-07-25'],
  ['Elizabeth Warren, a nurse, agreed. Sen. Warren said so.', '2016-05-01'],
  ['Elizabeth Warren agreed. State Sen. Warren said so.', '2016-05-01'],
  ['Elizabeth Warren agreed. Sen. Mark Warren left. Sen. Warren said so.', '2016-05-01'],
  ['Ted Cruz, who runs a diner in Ohio, agreed.', '2016-02-01'],
  [`Gov. Ted Cruz agreed.${POLITICS}`, '2016-02-01'],
  // A family name alone; one that two hold; one of a time of which the directory lacks others.
  ['Cornyn agreed.', '2026-06-20'],
  [`Rep. Scott agreed.${POLITICS}`, '2026-06-20'],
  [`Rep. Johnson agreed.${POLITICS}`, '2013-05-01'],
  ['Sen. Cornyn (D-Ohio) agreed.', '2014-05-01'],
  ['State Sen. Cornyn agreed.', '2026-06-20'],
  ['President Bush agreed.', '2016-05-01'],
  ['President Putin agreed.', '2026-06-20'],
  // Who is in no office yet, or in none any more.
  ['President Trump is a fiction.', '2012-05-01'],
  ['President Biden is a fiction.', '2014-05-01'],
  // Presidents of clubs, firms and chambers.
  ['University President Clinton agreed.', '2016-05-01'],
  ['City Council President Bill Clinton agreed.', '2016-05-01'],
  ['Union president Joe Biden agreed.', '2014-05-01'],
  ['Senate President Bill Clinton agreed.', '2016-05-01'],
  ['Harvard president Clinton agreed.', '2016-05-01'],
  ['The talks with Volkswagen President Carter failed.', '2016-05-01'],
  ['Bill Clinton, president of the Rotary Club, agreed.', '2016-05-01'],
  // The names of presidents in another story, in another form, of a person with another calling.
  ['Councillor Ann Lee and Jimmy Carter, both Labour, agreed. The mayor left.', '2016-05-01'],
  [`James Carter agreed.${PRESIDENTS}`, '2016-05-01'],
  [`Jimmy Carter, a lawyer, agreed.${PRESIDENTS}`, '2016-05-01'],
  [`George Bush agreed.${PRESIDENTS}`, '2016-05-01'],
  // Whose administration it is, a name that many have does not tell, nor one that two had, nor another's.
  ['The Johnson administration agreed.', '2021-05-01'],
  ['The Bush administration agreed.', '2016-05-01'],
  ['The Clinton administration agreed. Hillary Clinton smiled.', '2016-05-01'],
  ['A Trump administration would agree.', '2016-05-01'],
  ['The Michelle Obama administration is a fiction.', '2016-05-01'],
  // Things that are called after people.
  ['He teaches at the Barack Obama Academy and the Ronald Reagan Airport.', '2026-06-20'],
];

describe('directories', () => {
  for (const [text, date, known] of NAMED)
    it(`knows whom “${text.slice(0, 70)}” means on ${date}`, async () => {
      assert.deepEqual(await knownIn(text, date), known);
    });

  for (const [text, date] of UNNAMED)
    it(`makes nobody certain in “${text.slice(0, 70)}” on ${date}`, async () => {
      assert.deepEqual(await knownIn(text, date), []);
    });

  it('leaves a bare family name alone where another person of the name is in the draft', async () => {
    for (const other of [
      'Hillary Clinton was there.',
      'Mrs. Clinton was there.',
      'Secretary Clinton was there.',
    ])
      assert.deepEqual(
        await knownIn(
          `Former President Bill Clinton spoke. ${other} Clinton smiled.`,
          '2016-05-01',
        ),
        ['Bill Clinton = Bill Clinton'],
      );
    assert.deepEqual(
      await knownIn('Donald Trump spoke. Ivanka Trump smiled. Trump left.', '2018-05-01'),
      ['Donald Trump = Donald Trump'],
    );
    assert.deepEqual(
      await knownIn('Donald Trump spoke. Donald Trump Jr. smiled. Trump left.', '2018-05-01'),
      ['Donald Trump = Donald Trump'],
    );
  });

  it('knows whom a newsroom’s own list of councillors has, in a council’s story', async () => {
    const [read] = await readTexts({
      'councillors.csv':
        'name,role,since\nPriya Nandakumar,councillor,2022-05-16\nNora Quellen,councillor,\n',
    });
    const named = async (text: string): Promise<string[]> =>
      annotate(text, 'plaintext', compileLexicon([]), {
        date: '2026-06-20',
        directories: [opened(read)],
      })
        .mentions.filter(({ directory }) => directory)
        .map((mention) => mention.text);
    assert.deepEqual(
      await named(
        'Labour councillors Priya Nandakumar and Nora Quellen voted no. Nandakumar told the mayor so.',
      ),
      ['Priya Nandakumar', 'Nora Quellen', 'Nandakumar'],
    );
    assert.deepEqual(await named('Priya Nandakumar opened a bakery.'), []);
  });

  it('gives the role on the draft’s date, and not today’s', async () => {
    const { known = [] } = await annotated('Joe Biden spoke in the White House.', '2014-05-01');
    const [biden] = known;
    assert.equal(officeOn(biden, '2014-05-01')?.title, 'vice president of the United States');
    assert.equal(officeOn(biden, '2022-05-01')?.title, 'president of the United States');
    assert.equal(officeOn(biden, '2026-05-01'), undefined);
    assert.equal(lastOfficeBefore(biden, '2026-05-01')?.title, 'president of the United States');
    assert.equal(officeOn(biden, ''), undefined);
  });

  it('never wins over the registry, and never sanctions anybody', async () => {
    const mine: Actor = { id: 'jc', kind: 'person', name: 'John Cornyn', bio: 'Ours.' };
    const { mentions, known } = await annotated(
      'Sen. John Cornyn (R-Texas) and Sen. Ted Cruz (R-Texas) agreed. Cornyn left. Cruz stayed.',
      '2016-05-01',
      [mine],
    );
    assert.deepEqual(
      mentions.map(({ text, actor, directory = false, sanctioned }) => [
        text,
        actor,
        directory,
        sanctioned,
      ]),
      [
        ['John Cornyn', 'jc', false, 'no'],
        ['Ted Cruz', 'directory:Q2036942', true, 'no'],
        ['Cornyn', 'jc', false, 'no'],
        ['Cruz', 'directory:Q2036942', true, 'no'],
      ],
    );
    assert.deepEqual(
      known?.map(({ name }) => name),
      ['Ted Cruz'],
    );
  });

  it('tells pronouns whom they mean, by the sex that a directory gives', async () => {
    const { claims } = await annotated(
      'Sen. Lindsey Graham (R-S.C.) met Sen. Tammy Duckworth (D-Ill.). “It was useful,” he said.',
      '2026-06-20',
    );
    assert.deepEqual(
      claims.map(({ speaker }) => speaker?.name),
      ['Lindsey Graham'],
    );
  });

  it('makes nobody certain by an office where the draft’s date cannot be read', async () => {
    assert.deepEqual(
      await knownIn('---\ndate: someday\n---\n\nSen. Cornyn (R-Texas) agreed.', '2026-06-20'),
      [],
    );
  });
});
