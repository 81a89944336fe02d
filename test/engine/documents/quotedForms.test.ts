import assert from 'node:assert/strict';
import type { CheckedQuotation } from '../../../src/engine/annotation.js';
import { checkQuotations } from '../../../src/engine/documents/checkQuotations.js';
import { comparedWords } from '../../../src/engine/documents/comparedWords.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { oneSpelling } from '../../../src/engine/documents/oneSpelling.js';

const HEARING = `DORIAN PELL: They boiled their water for eleven days and looked after their neighbours. We will repay every household, and we'll do it before Christmas. We must never again put dividends ahead of safety.

MINA ODELL: Three hundred and forty homes were flooded, and the fund has had nine hundred claims since two thousand nineteen. It has a hundred clerks and fifteen thousand letters. A million people, two of them in a hundred and five, live by the river, and twenty or thirty came.

MINA ODELL: On November third the U.S. government paid one point two million. We are the only town -- the only town in the county -- that pays, and at one point two of us never, never gave up.

LUCIA FERRANT: The board was told that training would cost 340,000 pounds and the board said it could wait. I voted against that. I was the only one who did, and the minutes will show it. I'm not proud of being right.

DORIAN PELL: I will go when the pipes are in the ground. They filled the tanks and the county filed a report.
`;

function checked(quotation: string): CheckedQuotation {
  const index = DocumentIndex.of([{ name: 'hearing.txt', text: HEARING, places: [] }]);
  return checkQuotations(`“${quotation}” the witness said.\n`, index)[0];
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['They boiled their water for 11 days and looked after their neighbors.', 'verbatim', 'none'],
  ['Training would cost £340,000 and the board said it could wait', 'tidied', 'none'],
  ['Training would cost $340,000 and the board said it could wait', 'altered', 'error'],
  ['Training would cost £430,000 and the board said it could wait', 'altered', 'error'],
  ['340 homes were flooded, and the fund has had 900 claims since 2019', 'verbatim', 'none'],
  [
    'Three hundred and forty homes were flooded, and the fund has had 900 claims',
    'verbatim',
    'none',
  ],
  ['304 homes were flooded, and the fund has had 900 claims since 2019', 'altered', 'error'],
  [
    'Three hundred and fifty homes were flooded, and the fund has had 900 claims',
    'altered',
    'error',
  ],
  ['It has 100 clerks and 15,000 letters', 'verbatim', 'none'],
  ['It has one hundred clerks and 15 thousand letters', 'verbatim', 'none'],
  ['It has a hundred clerks and fifty thousand letters', 'altered', 'error'],
  ['1 million people, 2 of them in 105, live by the river', 'verbatim', 'none'],
  ['2 million people, 2 of them in 105, live by the river', 'altered', 'error'],
  ['live by the river, and 20 or 30 came', 'verbatim', 'none'],
  ['On Nov. 3 the United States government paid $1.2 million', 'verbatim', 'none'],
  ['On Nov. 3 the United States government paid 1.3 million', 'altered', 'error'],
  ['On Dec. 3 the United States government paid 1.2 million', 'altered', 'error'],
  ['We are the only town in the county that pays', 'tidied', 'none'],
  ['We are the only town that pays', 'elided', 'information'],
  ['at one point two of us never gave up', 'tidied', 'none'],
  ['I voted against that. … I’m not proud of being right.', 'marked', 'none'],
  ['We will repay every household before Christmas', 'tidied', 'none'],
  [
    'I will go when the pipes are in the ground. We must never again put dividends ahead of safety.',
    'stitched',
    'warning',
  ],
  [
    'I will not go when the pipes are in the ground. We must never again put dividends ahead of safety.',
    'negation',
    'error',
  ],
  [
    'I will go when it is done, we promised. We shall never think of dividends.',
    'not-found',
    'none',
  ],
];

const NUMBERS: readonly (readonly [string, string])[] = [
  ['twenty-five', '25'],
  ['twenty-one', '21'],
  ['of the twenty one was left', 'of the 20 one was left'],
  ['two thousand three hundred and forty-five', '2345'],
  ['two thousand five', '2005'],
  ['nineteen hundred', '1900'],
  ['one point two five', '1.25'],
  ['at one point two left', 'at one point 2 left'],
  ['in the U.K. and the US', 'in the united kingdom and the united states'],
  ['one hundred twenty-five thousand', '125000'],
  ['a hundred', '100'],
  ['one of a million', 'one of 1 million'],
  ['fifty, sixty', '50 60'],
  ['a hundred first responders', '100 1st responders'],
  ['the twenty-first', 'the 21st'],
  ['a third, the 3rd and November third', 'a 3rd the 3rd and november 3'],
  ['the third of May may be the third', 'the 3 of may may be the 3rd'],
  ['twenty and five', '20 and 5'],
  ['section 200 five', 'section 200 5'],
  ['hundreds and forty', 'hundreds and 40'],
  ['two hundred, and forty', '200 and 40'],
];

describe('quotations in other forms', () => {
  for (const [quotation, verdict, level] of CASES)
    it(`${verdict}: ${quotation}`, () => {
      const { verdict: is, level: loud, differences } = checked(quotation);
      assert.deepEqual([is, loud], [verdict, level], JSON.stringify(differences));
    });

  for (const [said, read] of NUMBERS)
    it(`compares ${said} as ${read}`, () =>
      assert.equal(
        comparedWords(said)
          .map(({ norm }) => norm)
          .join(' '),
        read,
      ));

  it('are of one spelling on both sides of the Atlantic, and no two words become one', () => {
    for (const [british, american] of [
      ['neighbours', 'neighbors'],
      ['honoured', 'honored'],
      ['organisation', 'organization'],
      ['analysed', 'analyzed'],
      ['centre', 'center'],
      ['cancelled', 'canceled'],
      ['defence', 'defense'],
      ['programme', 'program'],
    ])
      assert.equal(oneSpelling(british), oneSpelling(american));
    for (const [one, other] of [
      ['filled', 'filed'],
      ['four', 'for'],
      ['hours', 'hors'],
      ['there', 'theer'],
    ])
      assert.notEqual(oneSpelling(one), oneSpelling(other));
  });
});
