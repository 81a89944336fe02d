import assert from 'node:assert/strict';
import { claimsOf, lineOf } from '../claimsOf.js';

/** Drafts of one kind, each with its claims as `source | cue | content`. */
export type ClaimCases = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A test for each Markdown draft of each kind: it makes these claims. */
export function describeClaims(cases: ClaimCases): void {
  for (const [kind, drafts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of drafts)
        it(text, () =>
          assert.deepEqual(
            claimsOf(text, { markup: 'markdown' }).map((claim) => lineOf(text, claim)),
            lines,
          ),
        );
    });
}
