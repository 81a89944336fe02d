import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, Annotator } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { starterDirectories } from './starter.js';

const DRAFT = [
  'Sen. John Cornyn (R-Texas) met President Obama on Tuesday in Congress.',
  'He said the bill would pass. “We will vote,” Cornyn said.',
  'Ann Lee disagreed. She said that he was wrong.',
  'Vice President Biden left. He said no.',
].join('\n\n');
const TYPED = [
  ' ',
  '.',
  '\n\n',
  'she',
  'Cornyn',
  'Mitch McConnell said so. ',
  'Obama',
  ' he said.',
  '“',
];

describe('whom directories know, while somebody types', () => {
  it('speak as in a fresh reading, after any edit', async () => {
    const options = { date: '2014-05-01', directories: await starterDirectories() };
    const lexicon = compileLexicon([{ id: 'ann-lee', name: 'Ann Lee', kind: 'person' }]);
    const edit = fc.record({
      at: fc.nat(400),
      gone: fc.nat(12),
      words: fc.constantFrom('', ...TYPED),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const annotator = new Annotator('plaintext');
        let text = DRAFT;
        annotator.annotate(text, lexicon, options);
        for (const { at, gone, words } of edits) {
          const from = Math.min(at, text.length);
          text = text.slice(0, from) + words + text.slice(from + gone);
          assert.deepEqual(
            annotator.annotate(text, lexicon, options),
            annotate(text, 'plaintext', lexicon, options),
            text,
          );
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});
