import assert from 'node:assert/strict';
import { claimWords } from '../../../src/engine/claims/patterns/spokenWords.js';
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
    [
      'a country and its people',
      'Ann Brown said the German army would begin its largest exercise this autumn.\n\nThe army of Germany would begin its largest exercise this autumn near Tarn, Brown said.',
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
    [
      'another figure',
      'Ann Brown said Ada Veld stole 300,000 pounds from the school fund.\n\nIt rained.\n\nBrown said Veld stole 900,000 pounds from the school fund.',
    ],
    [
      'another number in words',
      'Ann Brown said the state would close three of its oldest power plants.\n\nBrown said the state would close seven of its oldest power plants.',
    ],
    [
      'another name',
      'Ann Brown said the minister Ada Veld had stolen from the school fund in secret.\n\nBrown said the minister Tom Pell had stolen from the school fund in secret.',
    ],
  ];
  it('rest on figures and on names inside sentences, and on none of a headline', () => {
    const detailsOf = (content: string): string[][] => {
      const { figures, names } = claimWords('', '', content);
      return [[...figures], [...names]];
    };
    assert.deepEqual(
      detailsOf('Ann paid 1,200 pounds and twenty five pence, Mr. Veld of Tarn said'),
      [
        ['1200', '20', '5'],
        ['veld', 'tarn'],
      ],
    );
    assert.deepEqual(detailsOf('State Will Close Its Oldest Plant in Tarn'), [[], []]);
    assert.deepEqual(detailsOf('no one saw one of them'), [[], []]);
  });
  it('are linked where one has a figure or a fuller name, and to the first of all', () => {
    const text =
      'Ann Brown said Ada Veld stole money from the school fund in secret.\n\nBrown said Veld stole 300,000 pounds of money from the school fund in secret.\n\nBrown said Veld secretly stole money from the school fund in secret.\n\nBrown said Veld stole money from the school fund in secret, 900,000 pounds.';
    const claims = claimsOf(text);
    assert.deepEqual(
      claims.map(({ repeats }) => repeats),
      [undefined, claims[0].id, claims[0].id, claims[0].id],
    );
  });
  it('are linked to nobody where the first has another figure', () => {
    const text =
      'Ann Brown said Veld stole 300,000 pounds from the new school fund.\n\nBrown said Veld stole pounds from the new school fund.\n\nBrown said Veld stole 900,000 pounds from the new school fund.';
    const claims = claimsOf(text);
    assert.deepEqual(
      claims.map(({ repeats }) => repeats),
      [undefined, claims[0].id, undefined],
    );
  });

  for (const [name, text] of different)
    it(`are not: ${name}`, () =>
      assert.deepEqual(
        claimsOf(text)
          .map(({ repeats }) => repeats)
          .filter(Boolean),
        [],
      ));
});
