import assert from 'node:assert/strict';
import { CONSTRUCTIONS } from '../../../src/engine/claims/patterns/constructions.js';
import type { Example } from '../../../src/engine/claims/patterns/construction.js';
import { claimsOf, lineOf } from './claimsOf.js';

/** The claims of a text as lines, read without one construction where a name is given. */
function linesOf(text: string, without?: string): string[] {
  return claimsOf(text, { without, markup: 'markdown' }).map((claim) => lineOf(text, claim));
}

function reads([text, ...lines]: Example, without?: string): boolean {
  return JSON.stringify(linesOf(text, without)) === JSON.stringify(lines);
}

describe('constructions', () => {
  for (const { name, examples, counterExamples = [] } of CONSTRUCTIONS) {
    describe(name, () => {
      for (const [text, ...lines] of [...examples, ...counterExamples])
        it(text, () => assert.deepEqual(linesOf(text), lines));

      it('is needed: without it, one of its examples is read otherwise', () =>
        assert.ok(examples.some((example) => !reads(example, name))));
    });
  }

  it('have names of their own', () =>
    assert.equal(new Set(CONSTRUCTIONS.map(({ name }) => name)).size, CONSTRUCTIONS.length));
});
