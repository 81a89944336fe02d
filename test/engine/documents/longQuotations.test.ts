import assert from 'node:assert/strict';
import { checkQuotations } from '../../../src/engine/documents/checkQuotations.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';

const SYLLABLES = [
  'bar',
  'den',
  'fol',
  'gam',
  'hul',
  'kep',
  'lir',
  'mon',
  'nat',
  'pos',
  'rud',
  'sev',
];

/** A word that never was, the same for the same number. */
function word(number: number): string {
  const mixed = (number * 2_654_435_761) % 4_294_967_296;
  return [0, 1, 2].map((i) => SYLLABLES[Math.floor(mixed / 12 ** (i + 2)) % 12]).join('');
}

/** Sentences of twelve words. */
const sentences = Array.from({ length: 300 }, (_, i) => {
  const words = Array.from({ length: 12 }, (_one, at) => word(i * 12 + at)).join(' ');
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
});
const index = DocumentIndex.of([{ name: 'speech.txt', text: `${sentences.join(' ')}\n` }]);

function verdictOf(quoted: readonly string[]): string {
  const [checked] = checkQuotations(`“${quoted.join(' ')}” she said.\n`, index);
  return checked.verdict;
}

/** Between 49 sentences (588 words) and 51 (612) an alignment became too long. */
describe('a quotation of more than 600 words', () => {
  for (const [from, to] of [
    [20, 69],
    [20, 71],
    [0, 110],
    [40, 260],
    [0, 300],
  ])
    it(`is word for word where it is: ${12 * (to - from)} words`, () =>
      assert.equal(verdictOf(sentences.slice(from, to)), 'verbatim'));
  it('is word for word in the place from which it goes on, not in an earlier one with the same beginning', () => {
    const text = [
      ...sentences.slice(100, 140),
      ...sentences.slice(0, 90),
      ...sentences.slice(100, 200),
    ];
    const twice = DocumentIndex.of([{ name: 'twice.txt', text: text.join(' ') }]);
    const [checked] = checkQuotations(
      `“${sentences.slice(100, 180).join(' ')}” she said.\n`,
      twice,
    );
    assert.equal(checked.verdict, 'verbatim');
  });
  const quoted = sentences.slice(20, 120);
  const [before, after] = [quoted.slice(0, 70), quoted.slice(71)];
  it('lacks a sentence that it does not mark as left out, anywhere and between two of its pieces', () => {
    assert.equal(verdictOf([...before, ...after]), 'stitched');
    for (let i = 48; i < 53; i++)
      assert.equal(verdictOf(quoted.filter((_, at) => at !== i)), 'stitched', `${i}`);
    assert.equal(verdictOf([...before, '…', ...after]), 'marked');
  });
  it('has a sentence that was not said, or another word or figure', () => {
    const added = 'We shall sell the northern quay to the ferry company in spring.';
    for (const at of [10, 49, 50, 51, 90])
      assert.equal(
        verdictOf([...quoted.slice(0, at), added, ...quoted.slice(at)]),
        'altered',
        `${at}`,
      );
    assert.equal(verdictOf([...before, quoted[70].replace(/ \w+/, ' forty'), ...after]), 'altered');
  });
  it('is run together from two places, or in none', () => {
    assert.equal(verdictOf([...sentences.slice(0, 40), ...sentences.slice(200, 240)]), 'stitched');
    assert.equal(verdictOf([...sentences.slice(200, 240), ...sentences.slice(0, 40)]), 'stitched');
    assert.equal(
      verdictOf(Array.from({ length: 70 }, () => 'Nobody ever said so in this place.')),
      'not-found',
    );
  });
});
