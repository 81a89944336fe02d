import assert from 'node:assert/strict';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { relatedPassages } from '../../../src/engine/documents/related/relatedPassages.js';

const REPORT = `The harbour board met in spring. Nobody spoke of ships.

ILSA VANTERPOOL: In 2019 the northern quay moved 340,000 containers. The figure was read out twice.

The weather was mild, and the gulls were many. ${'Nothing happened for a long time after that. '.repeat(20)}

Mr. Castellan has been treasurer for 32 years. He has no plans to leave.
`;
const index = DocumentIndex.of([{ name: 'report.txt', text: REPORT }]);
const look = (words: string, ...names: string[][]) => relatedPassages(index, words, names);

describe('passages that speak of the same names and figures', () => {
  it('say what agrees and what does not', () => {
    const [first] = look('The northern quay moved 430,000 containers in 2019.');
    assert.equal(
      REPORT.slice(first.passage.start, first.passage.end),
      'ILSA VANTERPOOL: In 2019 the northern quay moved 340,000 containers.',
    );
    assert.deepEqual(first.agrees, ['2019']);
    assert.deepEqual(first.differs, [
      { draft: '430,000 containers', document: '340,000 containers' },
    ]);
    assert.equal(first.locator, 'line 3');
  });

  it('are found by a variant of a name', () => {
    const [first] = look('The treasurer held the post for 30 years.', [
      'the treasurer',
      'Bruno Castellan',
    ]);
    assert.match(first.words, /^Mr\. Castellan has been treasurer for 32 years\.$/);
    assert.deepEqual(first.differs, [{ draft: '30 years', document: '32 years' }]);
  });

  it('are found by a name that no registry has', () => {
    const [first, ...others] = look('He said that Bruno Castellan had held the post for 30 years.');
    assert.match(first.words, /^Mr\. Castellan has been treasurer for 32 years\.$/);
    assert.deepEqual(first.agrees, ['Castellan']);
    assert.deepEqual(first.differs, [{ draft: '30 years', document: '32 years' }]);
    assert.deepEqual(others, []);
  });

  it('are found by other words where the documents have neither name nor figure of the draft', () => {
    const fund = DocumentIndex.of([
      {
        name: 'audit.txt',
        text: `${'Nothing happened for a long time after that. '.repeat(20)}\n\nA state harbour fund paid $14 million to a company without offices.\n`,
      },
    ]);
    const [first, ...others] = relatedPassages(
      fund,
      'The harbour fund had paid $16 million to a company that nobody found.',
      [],
    );
    assert.match(first.words, /^A state harbour fund paid \$14 million/);
    assert.deepEqual(first.differs, [{ draft: '$16 million', document: '$14 million' }]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      relatedPassages(fund, 'A company of actors happened to come to the harbour.', []),
      [],
    );
  });

  it('say a figure that both have with its unit', () => {
    const fund = DocumentIndex.of([
      { name: 'audit.txt', text: 'Payments were of $2.4 million, $90,000 and 7 percent.' },
    ]);
    const [{ agrees }] = relatedPassages(
      fund,
      'It paid $90,000, then $2.4 million to 7 people.',
      [],
    );
    assert.deepEqual([...agrees].sort(), ['$2.4 million', '$90,000', '7']);
  });

  it('take figures however they are written', () => {
    const [first] = look('thirty-two years as treasurer');
    assert.match(first.words, /32 years/);
    assert.deepEqual(first.differs, []);
  });

  it('hold no figure against one that counts something else', () => {
    const port = DocumentIndex.of([
      {
        name: 'port.txt',
        text: 'Freight at Westhaven fell 11% to 8.2 million tons. The port lost $16 million and €3bn, in 2 million hours.',
      },
    ]);
    const differs = (words: string) => relatedPassages(port, words, [])[0].differs;
    assert.deepEqual(differs('In Westhaven 8.2 million tons came, and $14 million was lost.'), [
      { draft: '$14 million', document: '$16 million' },
    ]);
    assert.deepEqual(differs('Westhaven had 9.1 million tons and €3 billion.'), [
      { draft: '9.1 million tons', document: '8.2 million tons' },
    ]);
    assert.deepEqual(differs('Westhaven had 14 million guests, £5 million and 11% more.'), []);
  });

  it('are none where only common words agree', () => {
    assert.deepEqual(look('Nobody met for a long time in the weather.'), []);
    assert.deepEqual(look('Ada Veld spent 17 dollars.', ['Ada Veld']), []);
  });
});
