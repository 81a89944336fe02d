import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';

/** A hearing that never took place. */
const HEARING = `CHAIR: The panel will stand in recess until ten past two.

ILSA VANTERPOOL: We do not have enough cranes at the northern quay.

CHAIRMAN BRANDT: Nobody has shown us a single invoice so far.

REPORTER: Will the port pay for that from its own money?

ILSA VANTERPOOL: It should be able to pay for most of it.

INTERPRETER: The fishermen were never asked about the quay at all.

CHAIRMAN BRANDT: That is what the ministry told us in the spring.

CHAIR: The witness will answer the question that was asked.

REPORTER: Who signed the lease of the northern quay in March?

INTERPRETER: They would have said no to a second pier, of course.

CHAIRMAN BRANDT: You told us the ferry would never leave the southern pier.

ILSA VANTERPOOL: The ferry would never leave the southern pier, and nobody would leave the southern pier with it.

Finding: The cranes of the harbour were painted every other year.

Finding: The pumps of the harbour were never looked at.
`;
const documents = DocumentIndex.of([{ name: 'hearing.txt', text: HEARING }]);

/** Whose words the document has, where it is somebody else than the draft says. */
function elsewhere(speaker: string, quotation: string): string | undefined {
  const { quotations, notes } = annotate(
    `“${quotation},” ${speaker} said.\n`,
    'plaintext',
    compileLexicon([]),
    { date: '2026-01-05', documents },
  );
  assert.equal(quotations?.length, 1);
  const [{ attributedTo, speaker: there }] = quotations;
  assert.equal(
    notes.some(({ code }) => code === 'quote-speaker'),
    attributedTo !== undefined,
  );
  return attributedTo === undefined ? undefined : there;
}

describe('words that a document has twice', () => {
  it('are those that are not cut behind a negation', () => {
    const text =
      'We would never close the southern pier today. Will you close the southern pier today?\n';
    const { quotations } = annotate(
      'They promised to “close the southern pier today.”\n',
      'plaintext',
      compileLexicon([]),
      { date: '2026-01-05', documents: DocumentIndex.of([{ name: 'a.txt', text }]) },
    );
    assert.deepEqual(
      quotations?.map(({ level, passage }) => [level, passage?.start]),
      [['none', text.lastIndexOf('close')]],
    );
  });
});

describe('words that a document gives to somebody else', () => {
  for (const [speaker, quotation, there] of [
    ['Ilsa Vanterpool', 'Nobody has shown us a single invoice so far', 'CHAIRMAN BRANDT'],
    // A role without a name is somebody else than whoever speaks by name.
    ['Ilsa Vanterpool', 'The panel will stand in recess until ten past two', 'CHAIR'],
    ['Ilsa Vanterpool', 'The witness will answer the question that was asked', 'CHAIR'],
    ['Ilsa Vanterpool', 'Who signed the lease of the northern quay in March', 'REPORTER'],
    ['Ilsa Vanterpool', 'We do not have enough cranes at the northern quay', undefined],
    // The chair may be the one who is called so beside a name, or one whom the document names nowhere.
    ['Otto Brandt', 'The panel will stand in recess until ten past two', undefined],
    ['Thaddeus Orme', 'The panel will stand in recess until ten past two', undefined],
    // Somebody else says them first.
    ['Ilsa Vanterpool', 'The ferry would never leave the southern pier', undefined],
    ['Otto Brandt', 'The ferry would never leave the southern pier', undefined],
    ['Lucia Ferrant', 'The ferry would never leave the southern pier', 'CHAIRMAN BRANDT'],
    // The head of a paper's part is nobody.
    ['Ilsa Vanterpool', 'The cranes of the harbour were painted every other year', undefined],
    // An interpreter speaks another's words.
    ['Ilsa Vanterpool', 'The fishermen were never asked about the quay at all', undefined],
  ] as const)
    it(`${speaker}: ${quotation}`, () => assert.equal(elsewhere(speaker, quotation), there));
});
