import assert from 'node:assert/strict';
import type { CheckedQuotation } from '../../../src/engine/annotation.js';
import { checkQuotations } from '../../../src/engine/documents/checkQuotations.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { oneSpelling } from '../../../src/engine/documents/oneSpelling.js';

const HEARING = `DORIAN PELL: They boiled their water for eleven days and looked after their neighbours. We will repay every household, and we'll do it before Christmas. We must never again put dividends ahead of safety.

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
  ['Training would cost $340,000 and the board said it could wait', 'elided', 'information'],
  ['Training would cost £430,000 and the board said it could wait', 'altered', 'error'],
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

describe('quotations in other forms', () => {
  for (const [quotation, verdict, level] of CASES)
    it(`${verdict}: ${quotation}`, () => {
      const { verdict: is, level: loud, differences } = checked(quotation);
      assert.deepEqual([is, loud], [verdict, level], JSON.stringify(differences));
    });

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
