import assert from 'node:assert/strict';
import { scannedText } from '../../../src/engine/names/recognition/scan.js';
import { MatchedWords } from '../../../src/engine/sanctions/screening/matchedWords.js';
import { isInLongerBody } from '../../../src/engine/sanctions/screening/partOfLongerBody.js';

/** Whether the words in brackets are a part of something longer. */
function isPart(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return isInLongerBody(new MatchedWords(scannedText(text, 'prose'), { start, end }));
}

const CASES: Readonly<Record<string, readonly [part: string[], whole: string[]]>> = {
  'one of several with a number': [
    [
      'They sold [Lot] 49 to us.',
      'They fired a [Kornet]-9 at us.',
      'They fired a [Kornet] M9 at us.',
    ],
    [
      'They say [Hamas] 40,000 men strong is.',
      'They say [Hamas] 40 fighters lost.',
      'They say [Hamas] 40 percent lost.',
      'They sold [Delta Lot] 49 to us.',
      'They say [Hamas] lost 40.',
    ],
  ],
  'the first half of a compound': [
    ['The [Rosneft]-Aramco deal fell.', 'The [Gazprom]‑Shell deal fell.'],
    [
      'The [Hamas]-led men fell.',
      'The [Hamas]-Led men fell.',
      'The [Hamas]-Israeli war went on.',
      'The [Hamas]-OPEC deal fell.',
      'The [Hamas]-Backed men fell.',
    ],
  ],
  'everyday words in general': [
    ['We saw [Green Light] for all.', '[Green Light] was given.', 'We saw [Green Light] of men.'],
    ['We saw [Green Light] there.', 'We saw [Rosneft Light] of men.', '[Rosneft Light] was there.'],
  ],
  'a title of a work': [
    [
      'The film [Green Light] is out.',
      'The novel [Green Light], out now, sold.',
      'She saw the film [Green Light]',
    ],
    [
      'The film [Green Light] made was theirs.',
      'The firm [Green Light] is out.',
      'The film [Rosneft Light] is out.',
      'They saw [Green Light], a film.',
    ],
  ],
  'the beginning of a longer name': [
    ['We met [Green Light] Capitalia there.', 'We met [Rosneft] Capitalia there.'],
    [
      'We met [Rosneft Light] Capitalia there.',
      'We met [Rosneft] Leader there.',
      'We met [ROSNEFT] Capitalia there.',
      'We met [Rosneft] there.',
    ],
  ],
  'somebody’s surname': [
    ['We met Anna [Rosneft] there.', 'We met J. [Rosneft] there.'],
    [
      'We met Tupolev [Rosneft] there.',
      'We met anna [Rosneft] there.',
      'We met Anna [Rosneft Trading] there.',
    ],
  ],
};

describe('words that are a part of something longer', () => {
  for (const [what, [part, whole]] of Object.entries(CASES)) {
    for (const marked of part) it(`${what}: ${marked}`, () => assert.equal(isPart(marked), true));
    for (const marked of whole)
      it(`not ${what}: ${marked}`, () => assert.equal(isPart(marked), false));
  }
  it('are not told by the capitals of a headline', () => {
    assert.equal(isPart('Ministers Meet [Rosneft] Capitalia In Moscow'), false);
    assert.equal(isPart('Ministers Meet Anna [Rosneft] In Moscow'), false);
  });
});
