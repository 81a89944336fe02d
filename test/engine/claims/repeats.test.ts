import assert from 'node:assert/strict';
import { claimsOf, wordsOf } from './claimsOf.js';

describe('repeats', () => {
  const same: [name: string, text: string][] = [
    [
      'the lede and the body',
      'The governor, Ann Brown, said the state would close its oldest power plant.\n\nThe plant burns coal.\n\n“We are going to close the oldest power plant in the state,” Brown said.',
    ],
    [
      'a quotation and its paraphrase',
      'Ann Brown promised to veto any budget that cuts school lunches.\n\n“I will veto a budget that cuts lunches at school,” she said.',
    ],
    [
      'nobody named, nearly the same words',
      'Officials said 125,000 accounts linked to extremism had been suspended since March.\n\nThe company said it had suspended 125,000 accounts linked to extremism since March.',
    ],
  ];
  for (const [name, text] of same) {
    it(`are linked: ${name}`, () => {
      const claims = claimsOf(text);
      const again = claims.find(({ repeats }) => repeats !== undefined);
      assert.ok(again, claims.map((claim) => wordsOf(text, claim.content)).join('\n'));
      assert.equal(again.repeats, claims[0].id);
      assert.ok(again.why.some((reason) => reason.startsWith('Repeats:')));
    });
  }

  const different: [name: string, text: string][] = [
    [
      'two speakers',
      'Ann Brown said the state would close its oldest power plant.\n\nJohn Reyes said the state would close its oldest power plant.',
    ],
    [
      'the opposite',
      'Ann Brown said the state would close its oldest power plant.\n\nBrown said the state would not close its oldest power plant.',
    ],
    [
      'the same subject',
      'Ann Brown said the power plant was old and dirty.\n\nBrown said the power plant employs three hundred people.',
    ],
    [
      'a claim inside a claim',
      'Ann Brown said the minister had told her that the state would close its oldest power plant.',
    ],
    [
      'a question',
      'Ann Brown said the state would close its oldest power plant.\n\n“Will the state close its oldest power plant?” Brown asked.',
    ],
  ];
  for (const [name, text] of different)
    it(`are not: ${name}`, () =>
      assert.deepEqual(
        claimsOf(text)
          .map(({ repeats }) => repeats)
          .filter(Boolean),
        [],
      ));
});
