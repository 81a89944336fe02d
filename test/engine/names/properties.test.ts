import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Annotator } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { actor, body, mentionsOf, SANCTIONED } from './mentions.js';

const lexicon = compileLexicon([
  actor('dmitriev', 'Kirill Dmitriev', SANCTIONED),
  actor('putin', 'Vladimir Vladimirovich Putin', SANCTIONED),
  actor('leyen', 'Ursula von der Leyen'),
  actor('assad', 'Bashar al-Assad'),
  actor('kim', 'Kim Jong-un'),
  actor('betty', 'Betty Ford'),
  actor('gerald', 'Gerald Ford'),
  actor('smith-1', 'John Smith'),
  actor('smith-2', 'John Smith'),
  actor('francis', 'Pope Francis'),
  body('rdif', 'Russian Direct Investment Fund'),
  body('state', 'United States Department of State'),
  body('post', 'The Washington Post'),
  body('un', 'United Nations', { aliases: [{ name: 'UN' }] }),
]);

const PIECES = [
  'Kirill',
  'Dmitriev',
  'Dmitriyev',
  'Dmitrief',
  'Vladimir',
  'V.',
  'Putin',
  'PUTIN',
  'Ursula',
  'von der',
  'Leyen',
  'al-',
  'Assad',
  'Kim',
  'Jong-un',
  'Betty',
  'Gerald',
  'Ford',
  'Jr.',
  'John',
  'Smith',
  'Pope',
  'Francis',
  'Ali',
  'President',
  'said',
  'the',
  'The',
  'Russian Direct Investment Fund',
  '(RDIF)',
  'RDIF',
  'State Department',
  'Washington Post',
  'U.N.',
  '"Baby Doc"',
  '.',
  ',',
  '’s',
  '-',
  '\n\n',
  '\n',
  ' ',
  ' ',
];
const drafts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

describe('mentions of any draft', () => {
  it('ascend, lie inside the text and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(drafts, fc.string({ maxLength: 200, unit: 'binary' })), (text) => {
        let end = 0;
        for (const mention of mentionsOf(lexicon, text)) {
          assert.ok(
            mention.start >= end && mention.end > mention.start && mention.end <= text.length,
          );
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('name an actor when certain, and candidates otherwise', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const { status, actor: id, candidates, sanctioned } of mentionsOf(lexicon, text)) {
          assert.equal(status === 'certain', id !== null && candidates.length === 0);
          assert.equal(status === 'ambiguous', candidates.length > 1);
          if (status !== 'certain') assert.notEqual(sanctioned, 'yes');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('mark nobody as sanctioned whom the draft does not name in full', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const { actor: id, sanctioned } of mentionsOf(lexicon, text)) {
          if (sanctioned === 'yes')
            assert.match(
              text.replace(/\s+/g, ' '),
              id === 'dmitriev' ? /Kirill(?: \S+)* Dmitri/i : /V(?:ladimir)?\.?(?: \S+)* Putin/i,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same after edits as from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(drafts, { minLength: 2, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PIECES)), { maxLength: 8 }),
        (paragraphs, edits) => {
          let text = paragraphs.join('\n\n');
          const annotator = new Annotator('plaintext');
          annotator.annotate(text, lexicon, { date: '2025-11-20' });
          for (const [at, length, words] of edits) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + words + text.slice(start + length);
            assert.deepEqual(
              annotator.annotate(text, lexicon, { date: '2025-11-20' }).mentions,
              mentionsOf(lexicon, text),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('do not depend on invisible characters and no-break spaces', () => {
    const spans = (text: string): string[] =>
      mentionsOf(lexicon, text).map(
        ({ text: words, actor: id, status }) =>
          `${words.replace(/[\u00AD\u200B]/g, '').replace(/\u00A0/g, ' ')} ${id} ${status}`,
      );
    fc.assert(
      fc.property(drafts, fc.array(fc.nat(), { maxLength: 5 }), (text, places) => {
        // Not behind a line's first word: a no-break space makes it longer, so that the line before had less room for it.
        let other = text.replace(/(?<= [^\n]*\p{L}) (?=\p{L})/gu, '\u00A0');
        for (const place of places) {
          const at = place % (other.length + 1);
          if (/\p{L}/u.test(other.charAt(at - 1)) && /\p{L}/u.test(other.charAt(at)))
            other = `${other.slice(0, at)}\u00AD${other.slice(at)}`;
        }
        assert.deepEqual(spans(other), spans(text));
      }),
      { numRuns: 200 },
    );
  });
});
