import assert from 'node:assert/strict';
import fc from 'fast-check';
import { step } from '../../src/editor/kit/steps.js';

/** Steps through words in brackets, from the cursor `|` or the selection `|…|`; gives the word, with `!` where the walk began anew. */
function walk(marked: string, direction: 'next' | 'previous'): string | undefined {
  const spans: { start: number; end: number; word: string }[] = [];
  const cursor: number[] = [];
  let length = 0;
  let open = 0;
  let word = '';
  for (const character of marked) {
    if (character === '|') cursor.push(length);
    else if (character === '[') [open, word] = [length, ''];
    else if (character === ']') spans.push({ start: open, end: length, word });
    else [length, word] = [length + 1, word + character];
  }
  const found = step(spans, { start: cursor[0], end: cursor[1] ?? cursor[0] }, direction);
  return found && found.to.word + (found.wrapped ? '!' : '');
}

describe('a step', () => {
  it('goes on from between', () => assert.equal(walk('[a] x|x [b]', 'next'), 'b'));
  it('goes back from between', () => assert.equal(walk('[a] x|x [b]', 'previous'), 'a'));
  it('goes on from a start', () => assert.equal(walk('[|aa] [b]', 'next'), 'b'));
  it('goes back from a start', () => assert.equal(walk('[a] [|bb]', 'previous'), 'a'));
  it('goes back from inside to the one before', () =>
    assert.equal(walk('[a] [b|b]', 'previous'), 'a'));
  it('goes on from a selected span', () => assert.equal(walk('[|aa|] [b]', 'next'), 'b'));
  it('goes back from a selected span', () => assert.equal(walk('[a] [|bb|]', 'previous'), 'a'));
  it('begins anew after the last', () => assert.equal(walk('[a] [b] |', 'next'), 'a!'));
  it('begins anew before the first', () => assert.equal(walk('| [a] [b]', 'previous'), 'b!'));
  it('stays on the only one', () => assert.equal(walk('[|a]', 'next'), 'a!'));
  it('has nowhere to go', () => assert.equal(walk('x|x', 'next'), undefined));

  it('reaches every span once on the way round, and back again', () => {
    const gaps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(gaps, fc.nat(120), (some, from) => {
        let at = 0;
        const spans = some.map(([gap, length]) => ({ start: (at += gap), end: (at += length) }));
        for (const direction of ['next', 'previous'] as const) {
          const seen = new Set<number>();
          let cursor = from;
          for (let i = 0; i < spans.length; i++) {
            const found = step(spans, { start: cursor, end: cursor }, direction)!;
            seen.add(found.index);
            cursor = found.to.start;
          }
          assert.equal(seen.size, spans.length);
        }
      }),
    );
  });
});
