import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typedAt } from '../../../src/engine/registry/typing/typedAt.js';

const HEAD = 'version: 1\nactors:\n  bob: {name: Bob, kind: person}\n  ada:\n    name: Ada\n';
const TAIL = '\n  carl: {name: Carl, kind: person}\n';

/** What is typed at the mark `|`, in an entry between two others. */
function at(marked: string, head = HEAD, tail = TAIL): string | null {
  const offset = head.length + marked.indexOf('|');
  const found = typedAt(head + marked.replace('|', '') + tail, offset);
  return found && `${found.keys.join('.')} ${found.words}`;
}

describe('the value that is typed', () => {
  const cases: [marked: string, found: string | null][] = [
    ['    kind: |', 'ada.kind '],
    ['    kind: per|', 'ada.kind per'],
    ['    kind: "per|', 'ada.kind per'],
    ['    kind: |person', 'ada.kind '],
    ['    affiliations: [{actor: |', 'ada.affiliations.actor '],
    ['    affiliations: [{actor: bo|}]', 'ada.affiliations.actor bo'],
    ['    affiliations: [{role: head, actor: bo|', 'ada.affiliations.actor bo'],
    ['    affiliations:\n      - actor: bo|', 'ada.affiliations.actor bo'],
    ['    affiliations:\n      - role: x\n        actor: |', 'ada.affiliations.actor '],
    ['    affiliations: [{actor: bob}, {actor: c|', 'ada.affiliations.actor c'],
    ['    affiliations: {actor: b|', 'ada.affiliations.actor b'],
    ['    country: [gb, f|', 'ada.country f'],
    ['    country: [|', 'ada.country '],
    ['    country: r|', 'ada.country r'],
    ['    kin|', null],
    ['    kind:|', null],
    ['    # kind: per|', null],
    ['    kind: person # kind: p|', null],
    ['    bio: |\n      kind: per'.replace('bio: |', 'bio: >').replace('per', 'per|'), null],
    ['    name: Ada Lo|', null],
    ['    bio: "kind: per|', null],
  ];
  for (const [marked, found] of cases)
    it(JSON.stringify(marked), () => assert.equal(at(marked), found));
  it('is found in JSON', () =>
    assert.equal(
      at('"kind": "per|', '{"version": 1, "actors": {"ada": {"name": "Ada", ', '"}}}'),
      'ada.kind per',
    ));
  it('is found in a registry between braces', () =>
    assert.equal(at('kind: per|', 'actors: {ada: {name: Ada, ', '}}'), 'ada.kind per'));
  it('never throws', () =>
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.string({ unit: fc.constantFrom(...' \n:-{}[]"\'#|>ab'), maxLength: 12 }),
        fc.nat(200),
        (from, typed, cursor) => {
          const text = HEAD + TAIL;
          const changed = text.slice(0, from) + typed + text.slice(from);
          const found = typedAt(changed, Math.min(cursor, changed.length));
          if (found)
            assert.equal(changed.slice(found.start, found.start + found.words.length), found.words);
        },
      ),
      { numRuns: 500 },
    ));
});
