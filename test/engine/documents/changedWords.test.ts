import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { CheckedQuotation } from '../../../src/engine/annotation.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';

/** Words enough that the telling ones of a short document are rare. */
const MORE = Array.from(
  { length: 300 },
  (_, i) => `On day ${i + 40} the weather was mild and the ferry came at noon.`,
).join(' ');

/** A quotation of a draft in Markdown, held against a document. */
function checked(document: string, quotation: string): CheckedQuotation {
  const documents = DocumentIndex.of([{ name: 'a.txt', text: `${document}\n\n${MORE}\n` }]);
  const options = { date: '2026-01-05', documents };
  const draft = `“${quotation}” the clerk said.\n`;
  const { quotations = [] } = annotate(draft, 'markdown', compileLexicon([]), options);
  assert.equal(quotations.length, 1);
  return quotations[0];
}

/** What the document has, what the draft has of it, and what is said of that. */
type Case = readonly [document: string, quotation: string, verdict: string, level: string];

const LEVY = 'We will not raise the levy on small boats this year.';
const DREDGER = 'We spent about 340 crowns on the dredger and the barge beside it.';
const TOLL = 'We moved 340,000 crates in 2019 and half of that last year.';
const FEE = 'We paid $5 million to the builder of the pier last year.';
const LOSS = 'We lost 5 million dollars on that pier last year.';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a mark excuses what is left out, and no word that is there': [
    [LEVY, 'We will … raise the levy on small boats this year.', 'negation', 'error'],
    [LEVY, 'We [will] raise the levy on small boats this year.', 'negation', 'error'],
    [LEVY, 'We [won’t] raise the levy on small boats this year.', 'marked', 'none'],
    [
      'We will not, Mr. President, raise the levy on small boats.',
      'We will … raise the levy on small boats.',
      'negation',
      'error',
    ],
    [
      'We will not, in the U.S. Senate, raise the levy on small boats.',
      'We will … raise the levy on small boats.',
      'negation',
      'error',
    ],
    [LEVY, 'We [refuse to] raise the levy on small boats this year.', 'marked', 'none'],
    [
      'We will, and I cannot say it often enough, raise the levy on small boats.',
      'We will … raise the levy on small boats.',
      'marked',
      'none',
    ],
    [
      'We will mend the old pier. It is not safe. We will raise the levy on small boats.',
      'We will mend the old pier. … We will raise the levy on small boats.',
      'marked',
      'none',
    ],
    [DREDGER, 'We spent … 430 crowns on the dredger and the barge beside it.', 'altered', 'error'],
    [DREDGER, 'We spent … 340 crowns on the dredger and the barge beside it.', 'marked', 'none'],
    [
      'The board could sell the old pier to a builder from the south.',
      'The board … must sell [it] to a builder from the south.',
      'altered',
      'error',
    ],
    [
      'The board moved its whole fleet to the southern pier in the spring.',
      'The board moved [its] entire fleet to the southern pier in the spring.',
      'altered',
      'warning',
    ],
    [
      'He moved the fleet to the southern pier in the spring.',
      '[Orme] moved the fleet to the southern pier in the spring.',
      'marked',
      'none',
    ],
    [
      'Then the clerks raise the levy on small boats in the spring.',
      '[T]he clerks rais[ed] the levy on small boats in the spring.',
      'marked',
      'none',
    ],
  ],
  'an ordinal is no number but beside a month': [
    [
      'A third of the piers broke in the first storm.',
      'Three of the piers broke in the first storm.',
      'altered',
      'error',
    ],
    [
      'A third of the piers may break in a storm.',
      'Three of the piers may break in a storm.',
      'altered',
      'error',
    ],
    [
      'On November third the pier broke in the storm.',
      'On Nov. 3 the pier broke in the storm.',
      'verbatim',
      'none',
    ],
    [
      'On May twenty-first the pier broke in the storm.',
      'On May 21 the pier broke in the storm.',
      'verbatim',
      'none',
    ],
    [
      'The third pier broke in the storm of that spring.',
      'The 3rd pier broke in the storm of that spring.',
      'verbatim',
      'none',
    ],
    [
      'The third pier broke in the storm of that spring.',
      'The second pier broke in the storm of that spring.',
      'altered',
      'error',
    ],
  ],
  'an amount is its currency and its scale, too': [
    [FEE, 'We paid £5 million to the builder of the pier last year.', 'altered', 'error'],
    [FEE, 'We paid 5 million dollars to the builder of the pier last year.', 'tidied', 'none'],
    [FEE, 'We paid 5 million euros to the builder of the pier last year.', 'altered', 'error'],
    [FEE, 'We paid 5 million to the builder of the pier last year.', 'verbatim', 'none'],
    [LOSS, 'We lost 5 million pounds on that pier last year.', 'altered', 'error'],
    [LOSS, 'We lost 5 dollars on that pier last year.', 'altered', 'error'],
    [
      'We lost half a million crowns on that pier last year.',
      'We lost a million crowns on that pier last year.',
      'altered',
      'error',
    ],
    [
      'We saw 5 percent of the crates leave that pier last year.',
      'We saw 5 of the crates leave that pier last year.',
      'altered',
      'error',
    ],
    [
      'We lost 3 million crates and 2 million barrels on that pier last year.',
      'We lost 3 crates and 2 million barrels on that pier last year.',
      'altered',
      'error',
    ],
    [
      'They closed 20 piers and 3 million crates were lost last year.',
      'They closed 20 million piers and 3 million crates were lost last year.',
      'altered',
      'error',
    ],
    [
      'We lost between 3 million and 4 million crates on that pier last year.',
      'We lost between 3 and 4 million crates on that pier last year.',
      'tidied',
      'none',
    ],
    [
      'We paid 5 million yuan to the builder of the pier last year.',
      'We paid ¥5 million to the builder of the pier last year.',
      'tidied',
      'none',
    ],
    [
      'The toll rose from 5 percent to 10 percent on that pier last year.',
      'The toll rose from 5 to 10 percent on that pier last year.',
      'tidied',
      'none',
    ],
    [
      'The toll rose from 5 to 10 percent on that pier last year.',
      'The toll rose from 5 percent to 10 percent on that pier last year.',
      'tidied',
      'none',
    ],
  ],
  'words are compared as they are printed': [
    [
      TOLL,
      'We moved [430,000 crates](https://harbour.example/a) in 2019 and half of that last year.',
      'altered',
      'error',
    ],
    [
      TOLL,
      'We moved [340,000 crates](https://harbour.example/a) in 2019 and **half** of that last year.',
      'verbatim',
      'none',
    ],
    [TOLL, 'We moved [them] in 2019 and half of that last year.', 'marked', 'none'],
    [TOLL, 'We moved 340,000 (sic) crates in 2019 and half of that last year.', 'marked', 'none'],
  ],
  'a small word may be the one that counts': [
    [
      'They’d have broken the pier for us.',
      'They have broken the pier for us.',
      'altered',
      'error',
    ],
    [
      'We’ll close the pier if the storm comes.',
      'We close the pier if the storm comes.',
      'altered',
      'error',
    ],
    [
      'We’ll close the pier if the storm comes.',
      'We will close the pier if the storm comes.',
      'verbatim',
      'none',
    ],
    [
      'He’d left the pier before the storm came.',
      'He had left the pier before the storm came.',
      'tidied',
      'none',
    ],
    [
      'It’s been a hard year for the pier and us.',
      'It has been a hard year for the pier and us.',
      'tidied',
      'none',
    ],
    [
      'I’d better leave the pier before the storm comes.',
      'I better leave the pier before the storm comes.',
      'tidied',
      'none',
    ],
    [
      'We moved the crates from the pier in the spring.',
      'We moved the crates to the pier in the spring.',
      'altered',
      'warning',
    ],
    [
      'The pier was different from the one that we had.',
      'The pier was different to the one that we had.',
      'tidied',
      'none',
    ],
    [
      'We had over 500 crates on the pier in the spring.',
      'We had under 500 crates on the pier in the spring.',
      'altered',
      'warning',
    ],
    [
      'We had 500 crates on the pier in the spring.',
      'We had 500 crates in the pier in the spring.',
      'tidied',
      'none',
    ],
  ],
  'one word is written in several ways': [
    [
      'One in five boats in this harbour leaks badly.',
      '1 in 5 boats in this harbour leaks badly.',
      'verbatim',
      'none',
    ],
    [
      'About one percent of boats in this harbour leaks.',
      'About 1% of boats in this harbour leaks.',
      'verbatim',
      'none',
    ],
    [
      'One of the boats in this harbour leaks badly.',
      'Two of the boats in this harbour leaks badly.',
      'altered',
      'error',
    ],
    [
      'The US paid for the pier in the spring.',
      'The U.S. paid for the pier in the spring.',
      'verbatim',
      'none',
    ],
    ['THEY TELL US TO PAY FOR THE PIER.', 'They tell us to pay for the pier.', 'verbatim', 'none'],
    [
      'THE BUILDERS WANT TO HURT US! Thank you for your attention.',
      'THE BUILDERS WANT TO HURT US',
      'verbatim',
      'none',
    ],
    [
      'We dont pay for the pier in the spring.',
      'We don’t pay for the pier in the spring.',
      'verbatim',
      'none',
    ],
  ],
  'May is a month, and may is not': [
    [
      'We mended the pier in May and in the summer.',
      'We mended the pier in June and in the summer.',
      'altered',
      'error',
    ],
    [
      'We mended the pier again in May and in the summer.',
      'We mended the pier again and in the summer.',
      'elided',
      'information',
    ],
    [
      'We may mend the pier again in the summer.',
      'We mend the pier again in the summer.',
      'altered',
      'error',
    ],
  ],
  'what nobody speaks is not compared': [
    [
      'I got the call at 9:15 that morning and ran to the pier.',
      'I got the call at 9:15 that morning and ran to the pier.',
      'verbatim',
      'none',
    ],
    [
      'I got the call at\n9:15 that morning and ran to the pier.',
      'I got the call at 9:15 that morning and ran to the pier.',
      'verbatim',
      'none',
    ],
    [
      'I got the call at 9:15 that morning and ran to the pier.',
      'I got the call at 9:45 that morning and ran to the pier.',
      'altered',
      'error',
    ],
    [
      '[00:12:33] ORME: I got the call that morning\n00:12:40 and ran (1:02:03) to the pier.',
      'I got the call that morning and ran to the pier.',
      'verbatim',
      'none',
    ],
    [
      'I got the call that morning and we all\n\nIlsa Orme  12:33\nran out of the house to the pier.',
      'we all ran out of the house to the pier.',
      'elided',
      'information',
    ],
    [
      '9 Q. What did you do that\n10 morning, when you had\n11 the call?\n12 A. I got up and I ran\n13 out of the house to\n14 the pier.',
      'I got up and I ran out of the house to the pier.',
      'verbatim',
      'none',
    ],
  ],
  'a cut behind a negation': [
    ['I would never sell the old pier to them.', 'sell the old pier to them', 'verbatim', 'error'],
    [
      'I saw no evidence of a leak in the pier.',
      'evidence of a leak in the pier',
      'verbatim',
      'error',
    ],
    ['No, I did not sell the pier to him.', 'I did not sell the pier to him', 'verbatim', 'none'],
    ['No I did not sell the pier to him.', 'I did not sell the pier to him', 'verbatim', 'none'],
    [
      'Like it or not, we will sell the pier to him.',
      'we will sell the pier to him',
      'verbatim',
      'none',
    ],
  ],
};

describe('words of a quotation that were changed', () => {
  for (const [rule, cases] of Object.entries(CASES))
    describe(rule, () => {
      for (const [document, quotation, verdict, level] of cases)
        it(`${verdict}: ${quotation} (${document.slice(0, 30)})`, () => {
          const found = checked(document, quotation);
          assert.deepEqual(
            [found.verdict, found.level],
            [verdict, level],
            JSON.stringify(found.differences),
          );
        });
    });

  it('are told with their amounts', () => {
    assert.deepEqual(checked(LOSS, 'We lost 5 dollars on that pier last year.').differences, [
      { kind: 'figure', quoted: '5', said: '5 million' },
    ]);
    assert.deepEqual(
      checked(FEE, 'We paid £5 million to the builder of the pier last year.').differences,
      [{ kind: 'figure', quoted: '£5', said: '$5' }],
    );
  });

  it('stand in the draft where they are written, markup and all', () => {
    const { start, end } = checked(
      TOLL,
      'We moved [340,000 crates](https://harbour.example/a) in 2019 and half of that last year.',
    );
    assert.deepEqual([start, end - start], [1, 88]);
  });
});
