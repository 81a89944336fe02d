import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Review } from '../../../../src/engine/decisions/decision.js';
import { withReview } from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';

const review = (id: string, decision: Review['decision'], by?: string): Review => ({
  id,
  decision,
  by,
  evidence: [],
  alike: [],
  target: [{ exact: `What ${id} says`, prefix: '', suffix: '', start: 0, end: 12 }],
});

/** A three-way merge of texts by git's own lines. */
function merged(base: string, ours: string, theirs: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-merge-'));
  try {
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    return execFileSync(
      'git',
      ['merge-file', '-p', file('ours', ours), file('base', base), file('theirs', theirs)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Git's exit code is the number of conflicts.
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('two people who decide at the same time', () => {
  const base = ['c1', 'c3', 'c5'].reduce(
    (text, id) => withReview(text, review(id, 'unchecked', 'Desk'))!,
    '',
  );

  it('on different claims merge by lines', () => {
    const ours = withReview(
      withReview(base, review('c1', 'checked', 'Ann'))!,
      review('c2', 'disputed', 'Ann'),
    )!;
    const theirs = withReview(
      withReview(base, review('c5', 'unsupported', 'Bob'))!,
      review('c4', 'checked', 'Bob'),
    )!;
    const { decisions, problems } = readSidecar(merged(base, ours, theirs));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      decisions.reviews.map(({ id, decision, by }) => [id, decision, by]),
      [
        ['c1', 'checked', 'Ann'],
        ['c2', 'disputed', 'Ann'],
        ['c3', 'unchecked', 'Desk'],
        ['c4', 'checked', 'Bob'],
        ['c5', 'unsupported', 'Bob'],
      ],
    );
  });

  it('on the same claim are told of both sides, and the others stand', () => {
    const text = merged(
      base,
      withReview(base, review('c3', 'checked', 'Ann'))!,
      withReview(base, review('c3', 'disputed', 'Bob'))!,
    );
    const { decisions, problems } = readSidecar(text);
    assert.match(problems[0].message, /\(c3: checked by Ann, or disputed by Bob\)$/);
    assert.deepEqual(
      decisions.reviews.map(({ id }) => id),
      ['c1', 'c5'],
    );
    assert.equal(
      withReview(text, review('c1', 'checked')),
      null,
      'a file in conflict is left as it is',
    );
  });
});
