import assert from 'node:assert/strict';
import { assertClaims, claimsOf } from './claimsOf.js';

/** The words of whom "who" and "which" stand for, claim by claim; null where the source is named itself. */
function antecedentsOf(text: string): (string | null)[] {
  return claimsOf(text).map(({ antecedent }) =>
    antecedent ? text.slice(antecedent.start, antecedent.end) : null,
  );
}

describe('whom a relative pronoun stands for', () => {
  const cases: [text: string, ...antecedents: (string | null)[]][] = [
    ['She met Republicans who said it was late.', 'Republicans'],
    ['It passed over the objections of Republicans who called it “a giveaway”.', 'Republicans'],
    ['She read the letter of residents who said it was late.', 'residents'],
    ['She met the head of the firm who said it was late.', 'the head of the firm'],
    ['She met a witness of the crash who said it was late.', 'a witness of the crash'],
    ['She met officials of the bank who said it was late.', 'officials of the bank'],
    ['It was rejected by No 10, which said the plan was late.', null, 'No 10'],
    ['Ann Lee said it was late.', null],
  ];
  for (const [text, ...antecedents] of cases)
    it(text, () => assert.deepEqual(antecedentsOf(text), antecedents));
});

describe('sources', () => {
  const cases: Record<string, [text: string, ...claims: string[]][]> = {
    'are whole where words stand between their head and the verb': [
      [
        'One of Labour’s most senior women said it was late.',
        'One of Labour’s most senior women | said | it was late',
      ],
      ['His more moderate aides said it was late.', 'His more moderate aides | said | it was late'],
      [
        'The minister’s aides most often said it was late.',
        'The minister’s aides | often said | it was late',
      ],
      ['Analysts at Swiss Re said it was late.', 'Analysts at Swiss Re | said | it was late'],
      ['Re the tax, she said it was late.', 'she | said | it was late'],
      [
        'Current and former officials in the FBI and at the Justice Department have said it was late.',
        'Current and former officials in the FBI and at the Justice Department | have said | it was late',
      ],
      [
        'His campaign and much of the media will tell you that he won.',
        'His campaign and much of the media | will tell | that he won',
      ],
      [
        'Several people I’ve spoken with over the last couple of weeks said Mr. Dale was ill.',
        'Several people I’ve spoken with over the last couple of weeks | said | Mr. Dale was ill',
      ],
      [
        'People he has worked with said he was kind.',
        'People he has worked with | said | he was kind',
      ],
      [
        'Opponents of allowing refugees into Ohio say that the region is unsafe.',
        'Opponents of allowing refugees into Ohio | say | that the region is unsafe',
      ],
      [
        'A copy of the inspector general’s memo seen by Reuters said the law was void.',
        'A copy of the inspector general’s memo seen by Reuters | said | the law was void',
      ],
      [
        'One well-connected baker familiar with the talks said it was over.',
        'One well-connected baker familiar with the talks | said | it was over',
      ],
      [
        'Harry Bond, 30, of Raleigh, N.C., who was among those polled, said that both scare him.',
        'Harry Bond, 30, of Raleigh, N.C., who was among those polled | said | that both scare him',
      ],
      [
        'Marty West, a professor who previously worked for Ann Lee (R-Tenn.), one of the architects, called it “an incredible development.”',
        'Marty West, a professor who previously worked for Ann Lee (R-Tenn.), one of the architects | called | it “an incredible development',
      ],
      [
        'Aides to Chris Dale of Leeds, a former prosecutor, and John Roy of York, who had a long career, said it was late.',
        'Aides to Chris Dale of Leeds, a former prosecutor, and John Roy of York, who had a long career | said | it was late',
      ],
      [
        'The letter written by Ann Lee said it was late.',
        'The letter written by Ann Lee | said | it was late',
      ],
      ['Nine out of 10 say they will stay.', 'Nine out of 10 | say | they will stay'],
      [
        'Ann Lee, who coined the word, once said, “It happened so often.”',
        'Ann Lee, who coined the word | once said | It happened so often',
      ],
      [
        'Sen. Jack Roy (D-R.I.), said that he had not read the plan.',
        'Sen. Jack Roy | said | that he had not read the plan',
      ],
      [
        'A man who took the video posted to her page said it was real.',
        'A man who took the video posted to her page | said | it was real',
      ],
    ],
    'end where those begin who are no part of them': [
      ['In Ohio, Ms. Cole said the law was void.', 'Ms. Cole | said | the law was void'],
      [
        'He spoke of the party and one in four said it was over.',
        'He | spoke of | the party',
        'one in four | said | it was over',
      ],
      [
        'Once elected, Ms. Cole said, she would stay.',
        'Ms. Cole | said | Once elected … she would stay',
      ],
      [
        'Officials posted to Kyiv said the city was safe.',
        'Officials posted to Kyiv | said | the city was safe',
      ],
    ],
    'do without adverbs of several words': [
      [
        'Critics have in particular noted the cost.',
        'Critics | have in particular noted | the cost',
      ],
      ['Andrew Dale, of course, said that it was late.', 'Andrew Dale | said | that it was late'],
      [
        'The report for the first time cited a memo from Leeds.',
        'The report | for the first time cited | a memo from Leeds',
      ],
      [
        'Facebook reported last quarter that users spent, on average, 50 minutes a day.',
        'Facebook | reported | that users spent, on average, 50 minutes a day',
      ],
      [
        'The head of the firm in part two said it was late.',
        'The head of the firm in part two | said | it was late',
      ],
    ],
    'are whoever acts, and not the object before a participle': [
      ['He heaped praise on Mr Dale saying he was good.', 'He | saying | he was good'],
      [
        'The party suspended a candidate for allegedly suggesting that they had lied.',
        'a candidate | allegedly suggesting | that they had lied',
      ],
      [
        'Having announced that he would stay, Judge Dale left the room.',
        'Judge Dale | Having announced | that he would stay',
      ],
      [
        'Dale said having a campaign in May “turned off voters” and suggested people were bored.',
        'Dale | said | having a campaign in May “turned off voters',
        'Dale | suggested | people were bored',
      ],
    ],
    'are not what the clause of another cue does': [
      [
        'Kiedis said his band and collaborator Brian Dale, AKA the Mouse, wrote a host of new songs.',
        'Kiedis | said | his band and collaborator Brian Dale, AKA the Mouse, wrote a host of new songs',
      ],
      ['He would win, wrote Ann Lee.', 'Ann Lee | wrote | He would win'],
      ['The report that Ann Lee wrote was late.'],
      ['The man who Ann Lee says has left was there.', 'Ann Lee | says | who … has left'],
    ],
    'hear and find in inquiries, and not elsewhere': [
      ['The committee found the money was gone.', 'The committee | found | the money was gone'],
      ['The farmer found the money was gone.'],
      [
        'The Supreme Court ruled 5-4 that the search was illegal.',
        'The Supreme Court | ruled | that the search was illegal',
      ],
      ['She dismissed two aides in May.'],
      ['She dismissed two aides as fools.', 'She | dismissed | two aides as fools'],
      ['He declared bankruptcy in May.'],
      ['He declared victory in May.', 'He | declared | victory'],
    ],
    'keep what denies': [
      [
        'Neither the firm nor its lawyer would say why.',
        'Neither the firm nor its lawyer | would say | why',
      ],
      [
        'The mayor said taxes would rise but did not say when.',
        'The mayor | said | taxes would rise',
        'The mayor | did not say | when',
      ],
      [
        'The mayor said taxes would rise but would not fall.',
        'The mayor | said | taxes would rise but would not fall',
      ],
    ],
    'say what they say to its end, and no further': [
      ['Half of them said yes while others left.', 'Half of them | said | yes'],
      [
        'If the law is void, Dale said, there is a reason: “Nobody read it.”',
        'Dale | said | If the law is void … there is a reason: “Nobody read it',
      ],
      [
        'He denied it, but a man who took it said it was real.',
        'He | denied | it',
        'a man who took it | said | it was real',
      ],
      [
        'Chris Dale said campaign strategists plan to secure enough delegates.',
        'Chris Dale | said | campaign strategists plan to secure enough delegates',
      ],
    ],
  };
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...claims] of texts) it(text, () => void assertClaims(text, ...claims));
    });

  it('hear in court, and stand in doubt elsewhere', () => {
    const stances = ['The court', 'The farmer'].map(
      (who) => claimsOf(`${who} heard that the boy had been ill.`)[0].stance ?? false,
    );
    assert.deepEqual(stances, [false, true]);
  });

  const named: [text: string, speaker: string | null][] = [
    ['The Justice Department said it would appeal.', 'Justice Department'],
    ['General Motors, the car maker, said it was late.', 'General Motors'],
    ['General Ann Motley said it was late.', 'Ann Motley'],
    ['King’s College London said it would reopen.', 'King’s College London'],
    ['The Prevention of Terrorism Bill proposes “control orders”.', 'Prevention of Terrorism Bill'],
    ['Judge Street said it was late.', 'Street'],
    ['Sue Park said rents were high.', 'Sue Park'],
    ['Gov. Ed Rendell said it was late.', 'Ed Rendell'],
    ['One Democrat said it was over.', null],
    ['One Liberal MP said it was over.', null],
    ['The Ontario MPP said it was over.', null],
    ['Rob Ford said it was over.', 'Rob Ford'],
    ['The Food and Drug Administration said it was late.', 'Food and Drug Administration'],
    ['The Globe and Mail said it was late.', 'Globe and Mail'],
    ['A Department for Work and Pensions spokeswoman said it was late.', null],
    ['Figures from the Bank of England say it was late.', 'Bank of England'],
    [
      'A report by the liberal Center for Policy Research says it was late.',
      'Center for Policy Research',
    ],
    ['Documents obtained by Global News say it was late.', null],
    ['A report by Global News says it was late.', 'Global News'],
    ['“We will pay,” he said.\n- He said it was late.', null],
    ['Current officials said it was late.', null],
    [
      'Sen. Bernie Dale (Vt.) and former governor Martin Roy said it was late.',
      'Bernie Dale and Martin Roy',
    ],
  ];
  for (const [text, name] of named)
    it(`${text} is said by ${name ?? 'nobody with a name'}`, () =>
      assert.equal(claimsOf(text)[0].speaker?.name ?? null, name));
});
