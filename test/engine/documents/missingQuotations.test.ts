import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';

/** A hearing that never took place. */
const HEARING = `ILSA VANTERPOOL: We do not have enough cranes at the northern quay.

CHAIR ORDELL: Can the port pay for that from its own money?

ILSA VANTERPOOL: It should be able to pay for most of it.
`;

/** Whether a quotation of somebody's is said to be missing from the documents. */
function isMissing(speaker: string, quotation: string, isWhole = true): boolean {
  const documents = DocumentIndex.of([{ name: 'hearing.txt', text: HEARING }], isWhole);
  const { quotations } = annotate(
    `“${quotation}” ${speaker} said.\n`,
    'plaintext',
    compileLexicon([]),
    { date: '2026-01-05', documents },
  );
  assert.equal(quotations?.length, 1);
  return quotations[0].missing === true;
}

describe('a quotation that no document has', () => {
  const never = 'The ferries will all be sold before the winter comes,';
  it('is said to be missing where its speaker speaks in a document', () =>
    assert.equal(isMissing('Ilsa Vanterpool', never), true));
  it('is not where its speaker speaks in none', () =>
    assert.equal(isMissing('Bertil Quill', never), false));
  it('is not where the document has it', () =>
    assert.equal(
      isMissing('Ilsa Vanterpool', 'We do not have enough cranes at the northern quay,'),
      false,
    ));
  it('is not where another document could not be read: the words may be in that', () =>
    assert.equal(isMissing('Ilsa Vanterpool', never, false), false));
});
