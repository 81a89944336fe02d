import assert from 'node:assert/strict';
import { hedgedSection, isHedged } from '../../src/editor/claims/hedgedModel.js';
import { spansOf } from './drafted.js';

describe('hedged statements in the claims view', () => {
  const text = 'It remains unclear\nwhether he knew. Ann Brown said so.';
  const [statement, hedge] = spansOf(
    text,
    'It remains unclear\nwhether he knew.',
    'remains unclear',
  );

  it('stand in a section of their own, each in one line', () => {
    const section = hedgedSection(text, [{ ...statement, hedge, why: 'because' }])!;
    assert.deepEqual(
      section.children.map(({ statement: words, hedge: hedging, passage }) => ({
        words,
        hedging,
        passage,
      })),
      [
        {
          words: 'It remains unclear whether he knew.',
          hedging: 'remains unclear',
          passage: statement,
        },
      ],
    );
    assert.equal(section.children[0].parent, section);
    assert.ok(isHedged(section) && isHedged(section.children[0]) && !isHedged({ type: 'claim' }));
  });

  it('have ids of their own, though the draft says the same twice', () => {
    const twice = hedgedSection(text, [
      { ...statement, hedge, why: '' },
      { ...statement, hedge, why: '' },
    ])!;
    assert.equal(new Set(twice.children.map(({ id }) => id)).size, 2);
  });

  it('make no section where there is none', () => assert.equal(hedgedSection(text, []), undefined));
});
