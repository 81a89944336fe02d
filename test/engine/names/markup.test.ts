import assert from 'node:assert/strict';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { actor, assertMentions, body, mentionsOf } from './mentions.js';

/** How a draft may write a name, and the source that the mention covers. */
const WRITTEN: readonly (readonly [
  name: string,
  markup: 'markdown' | 'plaintext',
  source: string,
])[] = [
  ['a no-break space', 'plaintext', 'Kirill\u00A0Dmitriev'],
  ['a soft hyphen', 'plaintext', 'Kirill Dmit\u00ADriev'],
  ['a zero-width space', 'plaintext', 'Kirill Dmit\u200Briev'],
  ['capitals', 'plaintext', 'KIRILL DMITRIEV'],
  ['diacritics taken apart', 'plaintext', 'Kiri\u0301ll Dmitriev'],
  ['emphasis in the middle', 'markdown', 'Kirill **Dmitriev'],
  ['an entity', 'markdown', 'Kirill&nbsp;Dmitriev'],
  ['a link', 'markdown', 'Kirill Dmitriev'],
];

describe('names in markup', () => {
  const lexicon = compileLexicon([actor('d', 'Kirill Dmitriev')]);

  for (const [name, markup, source] of WRITTEN) {
    it(`finds a name with ${name}`, () => {
      const text =
        name === 'a link'
          ? `They met [${source}](https://example.org/Kirill) there.`
          : `They met ${source}${source.includes('**') ? '**' : ''} there.`;
      assert.deepEqual(
        mentionsOf(lexicon, text, { markup }).map((mention) => mention.text),
        [source],
      );
    });
  }

  it('finds a name over a hard-wrapped line', () => {
    const text =
      'The meeting in Miami took place at the end of October, and Kirill\nDmitriev was there, as the officials said on the day after that.\nThen they left.';
    assert.deepEqual(
      mentionsOf(lexicon, text).map((mention) => mention.text),
      ['Kirill\nDmitriev'],
    );
  });

  it('finds a possessive with a curly apostrophe', () =>
    assert.deepEqual(
      mentionsOf(lexicon, 'It was Kirill Dmitriev’s plan.').map((mention) => mention.text),
      ['Kirill Dmitriev'],
    ));
  it('leaves code alone', () =>
    assert.deepEqual(
      mentionsOf(lexicon, 'See `Kirill Dmitriev` there.', { markup: 'markdown' }),
      [],
    ));

  describe('reads a heading in small letters as a sentence, and one in capitals as capitals', () => {
    const actors = [body('c', 'Congress'), actor('o', 'Ada Orlin')];
    for (const marked of [
      '# Johnson asks [Congress] to carry on\n\nHe did.',
      '## Why [Congress] waited\n\nIt did.',
      '# Trade Talks Begin as Miners Congress Meets\n\nIt did.',
      '# Congress\n\nIt met.',
      '# Miners’ Congress Ends\n\nIt did.',
      '# CONGRESS TO MEET\n\nIt did.',
      '# A day with [Ada Orlin] in the north\n\nIt was long.',
      '# A Day With [Ada Orlin]\n\nIt was long.',
    ])
      it(marked.split('\n')[0]!, () => assertMentions(actors, marked, { markup: 'markdown' }));
  });
});
