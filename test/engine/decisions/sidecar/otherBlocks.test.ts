import assert from 'node:assert/strict';
import {
  withClearance,
  withDocument,
  withPin,
  withReviews,
} from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import type { Clearance, Review } from '../../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';

const clearance = (id: string, at: string): Clearance => ({
  id,
  at,
  hash: '0'.repeat(64),
  sentences: ['a1', 'b2'],
  open: [],
});
const review = (id: string): Review => ({
  id,
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [],
});
/** The ids of a list, in the order of the file. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/^ {2}([a-z]\d?):/gmu)].map(([, id]) => id);

describe('clearances in a sidecar', () => {
  const written = ['2026-03-02', '2026-03-01', '2026-03-03'].reduce(
    (text, day, i) => withClearance(text, clearance(`k${i}`, `${day}T10:00:00Z`))!,
    'version: 1\n',
  );
  it('are read in the order in which they were given, whatever their ids: the last one counts', () =>
    assert.deepEqual(
      readSidecar(written).decisions.clearances?.map(({ id }) => id),
      ['k1', 'k0', 'k2'],
    ));
});

describe('documents in a sidecar', () => {
  const speech = {
    id: 'd1',
    title: 'Speech',
    kind: 'transcript',
    file: 'speech.txt',
    speakers: ['Ann Brown'],
  } as const;
  it('are read as they were attached', () =>
    assert.deepEqual(readSidecar(withDocument('version: 1\n', speech)!).decisions.documents, [
      speech,
    ]));
  it('are not spoken of where there are none', () =>
    assert.ok(!('documents' in readSidecar('version: 1\n').decisions)));
});

describe('a new block', () => {
  const list = (...ids: string[]): string =>
    `version: 1\nreviews:\n${ids.map((id) => `  ${id}:\n    decision: disputed\n`).join('')}`;
  const cases: [what: string, before: string[], added: string[], after: string[]][] = [
    ['stands by its id', ['a', 'c', 'e'], ['d'], ['a', 'c', 'd', 'e']],
    ['stands before all', ['b', 'c'], ['a'], ['a', 'b', 'c']],
    ['stands behind all', ['a', 'b'], ['c'], ['a', 'b', 'c']],
    // Somebody has sorted by hand, or two lists were joined: it stands behind the last that is less than it.
    [
      'stands behind the last lesser id of a list out of order',
      ['d', 'a', 'c'],
      ['b'],
      ['d', 'a', 'b', 'c'],
    ],
    ['stands at the end of a list in falling order', ['c', 'b', 'a'], ['d'], ['c', 'b', 'a', 'd']],
    ['stands beside another at one place', ['a', 'd'], ['b', 'c'], ['a', 'b', 'c', 'd']],
    ['stands apart from another', ['b', 'd'], ['a', 'c', 'e'], ['a', 'b', 'c', 'd', 'e']],
  ];
  for (const [what, before, added, after] of cases)
    it(what, () =>
      assert.deepEqual(idsIn(withReviews(list(...before), added.map(review))!), after),
    );
});

describe('a block that somebody began by hand and left empty', () => {
  const cases = [
    'version: 1\npins:\n  Lund:\n  Luna: anna-luna\n',
    'version: 1\nreviews:\n  a:\n  b:\n    decision: disputed\n',
    'version: 1\nreviews:\n  a: {}\n',
  ];
  for (const text of cases)
    it(`is a problem, and nothing is written into the file: ${JSON.stringify(text)}`, () => {
      assert.equal(readSidecar(text).problems.length, 1);
      assert.equal(withReviews(text, [review('a')]), null);
      assert.equal(withPin(text, 'Lund', 'rob-lund'), null);
    });
});
