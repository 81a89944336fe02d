import assert from 'node:assert/strict';
import { DraftDocuments } from '../../../src/desk/documents/draftDocuments.js';
import type { AttachedDocument } from '../../../src/engine/decisions/decision.js';
import type { ReadText } from '../../../src/engine/documents/readers/documentText.js';
import { at, MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const READ: ReadText = { text: 'Cranes are rusting.', places: [], notes: [], isSource: false };
const ATTACHED: AttachedDocument = {
  id: 'a',
  kind: 'document',
  title: 'A paper',
  file: 'a.pdf',
  speakers: [],
};

describe('the documents of a draft in memory', () => {
  for (const [what, read, isWhole] of [
    ['of which all was read', READ, true],
    ['with pages that were not read', { ...READ, isPartial: true }, false],
  ] as const)
    it(`let a quotation be missing only where all was read: one ${what}`, async () => {
      const host = new MemoryHost();
      host.disk.write('/news/a.pdf', '%PDF-1.7\n');
      const documents = new DraftDocuments(
        host,
        () => ({ answer: Promise.resolve({ read }), end: () => undefined }),
        { read: () => Promise.resolve(null), write: () => Promise.resolve() },
      );
      const draft = at('draft.md');
      documents.indexOf(draft, [ATTACHED]);
      await waitUntil('it is read', () => documents.index(draft) !== null);
      assert.equal(documents.index(draft)!.isWhole, isWhole);
      documents.dispose();
    });

  it('are read from an address without an ending as they were when they were fetched', async () => {
    const types: (string | undefined)[] = [];
    const documents = new DraftDocuments(
      new MemoryHost(),
      ({ type }) => {
        types.push(type);
        return { answer: Promise.resolve({ read: READ }), end: () => undefined };
      },
      {
        read: () => Promise.resolve(new TextEncoder().encode('<p>Cranes are rusting.')),
        write: () => Promise.resolve(),
      },
    );
    const draft = at('draft.md');
    const url = 'https://harbour.example/speeches/cranes';
    documents.indexOf(draft, [
      { id: 'w', kind: 'document', title: 'A page', url, speakers: [], sha256: 'a'.repeat(64) },
    ]);
    await waitUntil('it is read', () => documents.index(draft) !== null);
    assert.equal(documents.of(draft)[0].standing.state, 'read');
    assert.deepEqual(types, ['text/html']);
    documents.dispose();
  });

  it('have the text that was read last, though an earlier reading ends later', async () => {
    const host = new MemoryHost();
    host.disk.write('/news/a.pdf', '%PDF-1.7 old\n');
    const answers: ((text: string) => void)[] = [];
    const documents = new DraftDocuments(
      host,
      () => ({
        answer: new Promise((resolve) =>
          answers.push((text) => resolve({ read: { ...READ, text } })),
        ),
        end: () => undefined,
      }),
      { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    );
    const draft = at('draft.md');
    documents.indexOf(draft, [ATTACHED]);
    await waitUntil('the old file is being read', () => answers.length === 1);
    host.disk.write('/news/a.pdf', '%PDF-1.7 new\n');
    await waitUntil('the new file is being read', () => answers.length === 2);
    answers[1]('Cranes are new.');
    await waitUntil('it is read', () => documents.index(draft) !== null);
    answers[0]('Cranes are old.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(documents.index(draft)!.documents[0].text, 'Cranes are new.');
    documents.dispose();
  });
});
