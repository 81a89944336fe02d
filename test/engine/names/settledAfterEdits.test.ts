import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, Annotator } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { actor, body, SANCTIONED } from './mentions.js';

const LEXICON = compileLexicon([
  actor('v', 'Viktor Drazhin', { ...SANCTIONED, country: ['ru'], pronouns: 'he' }),
  actor('i', 'Irina Drazhin', { pronouns: 'she' }),
  actor('s', 'Christopher Murphy', {
    country: ['us'],
    roles: [{ title: 'US senator from Connecticut' }],
  }),
  body('us', 'United States Senate', { country: ['us'], aliases: [{ name: 'Senate' }] }),
  body('no', 'Labour Party', { country: ['no'] }),
  body('gb', 'Labour Party', { country: ['gb'] }),
  body('a', 'Aurora Trading', { ...SANCTIONED, aliases: [{ name: 'Aurora' }] }),
  body('c', 'Revolutionary Council', { ...SANCTIONED, country: ['ir'] }),
]);
/** What tells bearers of one name apart may stand in another paragraph than the name. */
const PARAGRAPHS = [
  'Viktor Drazhin left.',
  'Irina Drazhin left.',
  'Boris Drazhin left.',
  'Drazhin said no.',
  'Another Viktor Drazhin sells tyres.',
  'Viktor Drazhin, the mayor of Cuenca in Ecuador, left.',
  'Chris Murphy spoke.',
  'Chris Murphy, the Connecticut senator, spoke.',
  'Murphy spoke.',
  'The Senate met.',
  'The Brazilian Senate met.',
  'Lawmakers met in Paris.',
  'Lawmakers met in Ohio.',
  'The Labour Party won.',
  'It rained in Oslo.',
  'It rained in London.',
  'Aurora Cannabis cut jobs.',
  'Aurora said no.',
  'Aurora Trading said no.',
  'Ghana’s Revolutionary Council met.',
  'The Revolutionary Council met.',
  'Drazhin Hadley wore black.',
  'Viktor Drazhin won the men’s final.',
  'Otto Aurora built it.',
] as const;
const OPTIONS = { date: '2025-11-20' } as const;
const paragraph = fc.constantFrom(...PARAGRAPHS);

describe('who is meant after an edit', () => {
  it('is who would be meant if the draft were new', () =>
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 8 }),
        fc.array(fc.record({ at: fc.nat(), put: fc.option(paragraph) }), { maxLength: 6 }),
        (start, edits) => {
          const annotator = new Annotator('plaintext');
          const now: string[] = [...start];
          annotator.annotate(now.join('\n\n'), LEXICON, OPTIONS);
          for (const { at, put } of edits) {
            now.splice(at % (now.length + 1), 1, ...(put === null ? [] : [put]));
            const text = now.join('\n\n');
            assert.deepEqual(
              annotator.annotate(text, LEXICON, OPTIONS).mentions,
              annotate(text, 'plaintext', LEXICON, OPTIONS).mentions,
            );
          }
        },
      ),
      { numRuns: 150 },
    )).timeout(120_000);
});

describe('who is meant after an edit of the name itself', () => {
  const lexicon = compileLexicon([body('f', 'Ford', { kind: 'company' })]);
  const meant = (text: string): readonly string[] =>
    annotate(text, 'plaintext', lexicon, OPTIONS).mentions.map(({ status }) => status);
  const [shouted, plain] = ['FORD', 'Ford'].map(
    (word) =>
      `Gerald Ford left the plant early.\n\nOn Monday the firm closed it, and ${word} said so.`,
  );
  it('to other letters is told anew', () => {
    assert.notDeepEqual(meant(shouted), meant(plain));
    for (const [before, after] of [
      [shouted, plain],
      [plain, shouted],
    ]) {
      const annotator = new Annotator('plaintext');
      annotator.annotate(before, lexicon, OPTIONS);
      assert.deepEqual(
        annotator.annotate(after, lexicon, OPTIONS).mentions,
        annotate(after, 'plaintext', lexicon, OPTIONS).mentions,
      );
    }
  });
});

describe('who is meant after an edit beside a name', () => {
  const lexicon = compileLexicon([
    actor('a', 'Ada Veldthuizen', { ...SANCTIONED, born: '1980-01-01' }),
    actor('b', 'Bo Lundqvist', { born: '1980-01-01' }),
  ]);
  /** The statuses after each of several versions of a draft, which are those of a new one. */
  const statuses = (...versions: string[]): string[] => {
    const annotator = new Annotator('plaintext');
    return versions.map((text) => {
      const { mentions } = annotator.annotate(text, lexicon, OPTIONS);
      assert.deepEqual(mentions, annotate(text, 'plaintext', lexicon, OPTIONS).mentions, text);
      return mentions.map(({ status }) => status).join(' ');
    });
  };
  const OLD = 'It was in 1950 that it began.';
  const NEW = OLD.replace('1950', '2010');
  const FAR = `${'And so it went on and on. '.repeat(10)}`;

  it('is told anew by what stands in the next paragraph or the one before', () => {
    const name = 'We met Ada Veldthuizen.';
    assert.deepEqual(statuses(...[NEW, OLD, NEW].map((other) => `${name}\n\n${other}`)), [
      'certain',
      'possible',
      'certain',
    ]);
    assert.deepEqual(statuses(...[NEW, OLD, NEW].map((other) => `${other}\n\n${name}`)), [
      'certain',
      'possible',
      'certain',
    ]);
  });
  it('is the same after an edit far away, and after one that says nothing', () => {
    const name = 'We met Ada Veldthuizen and Bo Lundqvist.';
    assert.deepEqual(statuses(...[NEW, OLD].map((other) => `${name}\n\n${FAR}\n\n${other}`)), [
      'certain certain',
      'certain certain',
    ]);
    assert.deepEqual(
      statuses(...[NEW, NEW.replace('2010', '2011')].map((other) => `${name}\n\n${other}`)),
      ['certain certain', 'certain certain'],
    );
  });
  it('is told anew for each name near the edit', () => {
    const names = ['We met Ada Veldthuizen.', 'We met Bo Lundqvist.'];
    assert.deepEqual(
      statuses(...[NEW, OLD].map((other) => `${names[0]}\n\n${other}\n\n${names[1]}`)),
      ['certain certain', 'possible possible'],
    );
    assert.deepEqual(statuses(`${names[0]}\n\n${names[1]}`, `${names[1]}\n\n${names[0]}`), [
      'certain certain',
      'certain certain',
    ]);
  });
});
