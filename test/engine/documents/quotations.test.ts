import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkQuotations } from '../../../src/engine/documents/checkQuotations.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';

/** A hearing that never took place. */
const HEARING = `HEARING OF THE HARBOUR COMMITTEE

CHAIR ORDELL: Good morning. We begin with the director.

ILSA VANTERPOOL: Thank you. We don't have enough cranes at the northern quay, and I've said so for five years.
The board would never sell the old warehouse to a private buyer, you know, because the city needs it.
In 2019 we moved 340,000 containers. (APPLAUSE) Last year we moved, I think, maybe half of that.
When Mr. Castellan asked for the accounts, I told him that the accounts were with the auditor.
We will open the second gate in March, we will hire forty people, and after that the ferry company has promised to move its whole fleet to the southern pier, which the residents have wanted since the storm.

CHAIR ORDELL: Can the port pay for all that from its own money?

ILSA VANTERPOOL: It should be able to pay for most of it.
`;

const index = DocumentIndex.of([
  {
    name: 'weather.txt',
    text: 'It rained on the northern quay for most of the year, and nobody asked why.\n',
  },
  { name: 'hearing.txt', text: HEARING },
]);

function check(quotation: string) {
  const [checked] = checkQuotations(`The director spoke. “${quotation}” she said.\n`, index);
  return checked;
}

/** A quotation, its verdict and its level. */
const CASES: readonly (readonly [quotation: string, verdict: string, level: string])[] = [
  ['We don’t have enough cranes at the northern quay,', 'verbatim', 'none'],
  ['We do not have enough cranes at the northern quay,', 'verbatim', 'none'],
  ['I have said so for 5 years.', 'verbatim', 'none'],
  [
    'The board would never sell the old warehouse to a private buyer, because the city needs it.',
    'tidied',
    'none',
  ],
  ['The board would never sell [it] to a private buyer', 'marked', 'none'],
  [
    'We will open the second gate in March … and after that the ferry company has promised to move',
    'marked',
    'none',
  ],
  [
    'We have enough cranes at the northern quay, and I’ve said so for five years.',
    'negation',
    'error',
  ],
  ['The board would sell the old warehouse to a private buyer', 'negation', 'error'],
  [
    'In 2019 we moved 430,000 containers. Last year we moved, I think, maybe half of that.',
    'altered',
    'error',
  ],
  ['The board could never sell the old warehouse to a private buyer', 'altered', 'error'],
  ['When Mr. Ordell asked for the accounts, I told him that', 'altered', 'error'],
  ['The board would never sell the old shipyard to a private buyer', 'altered', 'warning'],
  [
    'the ferry company has promised to move its fleet to the southern pier',
    'elided',
    'information',
  ],
  [
    'We will open the second gate in March, which the residents have wanted since the storm.',
    'stitched',
    'warning',
  ],
  ['sell the old warehouse to a private buyer', 'verbatim', 'error'],
  ['The mayor has no plan for the harbour at all.', 'not-found', 'none'],
  ['the northern quay for the storm since', 'not-found', 'none'],
];

/** Short quotations in which one word was changed, as rare as it may be, and short ones that nobody spoke. */
const SHORT_CASES: readonly (readonly [quotation: string, verdict: string, level: string])[] = [
  ['we will hire fifty people', 'altered', 'error'],
  ['I’ve said so for nine years.', 'altered', 'error'],
  ['In 2017 we moved 340,000 containers.', 'altered', 'error'],
  ['We will open the third gate', 'altered', 'error'],
  ['the second gate in April, we will', 'altered', 'error'],
  ['When Mr. Ordell asked for the accounts', 'altered', 'error'],
  ['Mr. Vanterpool asked for the accounts', 'altered', 'error'],
  ['at the southern quay, and I’ve said so', 'altered', 'warning'],
  ['It could be able to pay for', 'altered', 'error'],
  ['It should not be able to pay', 'negation', 'error'],
  ['We will not hire forty people', 'negation', 'error'],
  ['we have moved its whole fleet to', 'not-found', 'none'],
  ['The board would always sell the old', 'negation', 'error'],
  ['The board did sell the old warehouse', 'not-found', 'none'],
  ['we will hire a new director', 'not-found', 'none'],
  ['We will open the accounts in May', 'not-found', 'none'],
  ['Mr. Castellan asked for forty cranes', 'not-found', 'none'],
  ['the ferry company has no money', 'not-found', 'none'],
  ['the board would never ask for five', 'not-found', 'none'],
  ['We don’t have enough money for it', 'not-found', 'none'],
  ['the accounts were not in the bank', 'not-found', 'none'],
];

describe('quotations against documents', () => {
  for (const [quotation, verdict, level] of [...CASES, ...SHORT_CASES])
    it(`${verdict}: ${quotation}`, () => {
      const checked = check(quotation);
      assert.deepEqual(
        [checked.verdict, checked.level],
        [verdict, level],
        JSON.stringify(checked.differences),
      );
    });

  it('prove nothing where the documents have several things in one form of words', () => {
    const forms = 'We have signed 12 treaties with Norway. We have signed 30 treaties with Chad.\n';
    const [checked] = checkQuotations(
      '“We have signed 50 treaties with,” she said.\n',
      DocumentIndex.of([{ name: 'treaties.txt', text: forms }]),
    );
    assert.equal(checked.verdict, 'not-found');
  });

  it('lead to the passage, its line and whoever speaks there', () => {
    const { document, passage, locator, speaker } = check(
      'I told him that the accounts were with the auditor.',
    );
    assert.deepEqual([document, locator, speaker], ['hearing.txt', 'line 8', 'ILSA VANTERPOOL']);
    assert.equal(
      HEARING.slice(passage!.start, passage!.end),
      'I told him that the accounts were with the auditor',
    );
  });

  it('name each difference in the words of both', () => {
    assert.deepEqual(
      check('In 2019 we moved 430,000 containers. Last year we moved, I think, maybe half of that.')
        .differences,
      [{ kind: 'figure', quoted: '430,000', said: '340,000' }],
    );
  });

  it('are not checked where a few common words prove nothing', () => {
    assert.deepEqual(checkQuotations('“most of it,” she said.', index), []);
  });

  it('find a passage that is quoted word for word, wherever it stands', () => {
    const words = HEARING.split('\n\n')
      .slice(2)
      .join(' ')
      .split(/\s+/)
      .filter((word) => !/[:()A-Z]{4}/.test(word));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: words.length - 14 }),
        fc.integer({ min: 9, max: 14 }),
        (from, length) => {
          const quotation = words
            .slice(from, from + length)
            .join(' ')
            .replaceAll(/["“”]/g, '');
          const checked = check(quotation);
          assert.equal(checked.document, 'hearing.txt', quotation);
          assert.ok(
            ['verbatim', 'tidied', 'marked'].includes(checked.verdict),
            `${checked.verdict}: ${quotation}`,
          );
        },
      ),
    );
  });

  it('never call a quotation with a dropped or added "not" fine', () => {
    const sentence = 'We will open the second gate in March, we will hire forty people'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: sentence.length - 2 }), (at) => {
        const quotation = [...sentence.slice(0, at), 'not', ...sentence.slice(at)].join(' ');
        assert.equal(check(quotation).verdict, 'negation', quotation);
      }),
    );
  });
});
