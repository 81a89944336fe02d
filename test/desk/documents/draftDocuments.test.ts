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
});
