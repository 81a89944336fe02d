import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knownKeysAt } from '../../../src/engine/registry/typing/knownKeys.js';
import { isDateTyped, typedKeyAt } from '../../../src/engine/registry/typing/typedKey.js';

const HEAD =
  'version: 1\nactors:\n  bob: {name: Bob, kind: person}\n  ada:\n    name: Ada\n    roles:\n      - title: mayor\n        since: 2020\n';
const TAIL = '\n    kind: person\n  carl: {name: Carl, kind: person}\n';

/** The keys that are offered at the mark `|`; null where none is. */
function offered(marked: string, head = HEAD, tail = TAIL): readonly string[] | null {
  const offset = head.length + marked.indexOf('|');
  const found = typedKeyAt(head + marked.replace('|', '') + tail, offset);
  return found && [found.keys.join('.'), ...found.known.map(({ name }) => name)];
}

describe('the key that is typed', () => {
  const entry = knownKeysAt([]).map(({ name }) => name);
  const without = (...names: string[]): string[] => entry.filter((name) => !names.includes(name));

  it('is one of the entry’s that it does not have yet', () => {
    for (const typed of ['    |', '    bo|', '    |bo'])
      assert.deepEqual(offered(typed), ['ada', ...without('name', 'kind', 'roles')], typed);
  });

  it('is one of a map in a list, of which each item has its own', () => {
    assert.deepEqual(offered('        |'), ['ada.roles', 'until']);
    assert.deepEqual(offered('      - |'), ['ada.roles', 'title', 'since', 'until']);
    assert.deepEqual(offered('    aliases:\n      - na|'), [
      'ada.aliases',
      ...knownKeysAt(['aliases']).map(({ name }) => name),
    ]);
    assert.deepEqual(offered('    sanctions: [{authority: EU, si|')?.[0], 'ada.sanctions');
  });

  it('is none in values, comments, texts, ids and maps that the format does not know', () => {
    for (const typed of [
      '    born: |',
      '    bio: the |',
      '    # na|',
      '    bio: >\n      na|',
      '  |',
      '    nothing:\n      a|',
      '    bo|rn: 1960',
    ])
      assert.equal(offered(typed), null, typed);
  });

  it('comes with a sentence about each', () => {
    for (const path of [[], ['roles'], ['aliases'], ['affiliations'], ['sanctions'], ['style']])
      for (const { name, says } of knownKeysAt(path)) assert.match(says, /\.$/, name);
    assert.deepEqual(knownKeysAt(['born']), []);
  });

  it('tells dates from other values', () => {
    const dates = ['born', 'died', 'reviewed', 'roles.since', 'sanctions.until', 'aliases.from'];
    for (const path of dates) assert.equal(isDateTyped(['ada', ...path.split('.')]), true, path);
    for (const path of ['name', 'roles', 'roles.title', 'sanctions.id', 'nothing'])
      assert.equal(isDateTyped(['ada', ...path.split('.')]), false, path);
    assert.equal(isDateTyped(['ada']), false);
  });

  it('is found or not, and never throws, wherever the cursor is', () => {
    const text = HEAD + TAIL;
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 6 }), (offset, typed) => {
        typedKeyAt(text.slice(0, offset) + typed + text.slice(offset), offset + typed.length);
      }),
    );
  });
});
