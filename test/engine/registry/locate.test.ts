import assert from 'node:assert/strict';
import { locate } from '../../../src/engine/registry/locate.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import type { Path } from '../../../src/engine/registry/problem.js';

const block = `version: 1
actors:
  # the first
  ada:
    name: Ada Lovelace
    kind: person
    aliases:
      - Countess
      - {name: AAL, weak: true}
    country: gb
    affiliations:
      - actor: bob
        role: friend
    bio: |
      One.

      Two.
    died:
  bob: {name: Bob, kind: person, aliases: [B, Bobby]}
`;

describe('locate', () => {
  const cases: [id: string, path: Path, found: string][] = [
    ['ada', [], 'name: Ada Lovelace…'],
    ['ada', ['name'], 'Ada Lovelace'],
    ['ada', ['aliases', 0], 'Countess'],
    ['ada', ['aliases', 0, 'name'], 'Countess'],
    ['ada', ['aliases', 1], '{name: AAL, weak: true}'],
    ['ada', ['aliases', 1, 'name'], 'AAL'],
    ['ada', ['country', 0], 'gb'],
    ['ada', ['affiliations', 0, 'actor'], 'bob'],
    ['ada', ['bio'], '|\n      One.\n\n      Two.'],
    ['ada', ['died'], 'died'],
    ['ada', ['reviewed'], 'ada'],
    ['ada', ['aliases', 5], 'Countess…'],
    ['bob', ['aliases', 1], 'Bobby'],
    ['bob', ['kind'], 'person'],
  ];
  const files = [
    ['LF', block],
    ['CR LF', block.replaceAll('\n', '\r\n')],
    ['CR', block.replaceAll('\n', '\r')],
    ['an anchor elsewhere', `x-a: &a 1\nx-b: *a\n${block}`],
  ] as const;
  for (const [ends, text] of files) {
    const file = parseRegistry(text, 'f');
    for (const [id, path, found] of cases) {
      it(`${ends}: ${id} ${path.join('.')}`, () => {
        const { start, end } = locate(
          file,
          file.entries.find(({ actor }) => actor.id === id)!,
          path,
        );
        const there = text.slice(start, end).replace(/\r\n?/g, '\n');
        if (found.endsWith('…')) assert.ok(there.includes(found.slice(0, -1)), there);
        else assert.equal(there, found);
      });
    }
  }

  it('finds keys', () => {
    const file = parseRegistry(block, 'f');
    const { start, end } = locate(file, file.entries[0], ['affiliations', 0, 'role'], true);
    assert.equal(block.slice(start, end), 'role');
  });

  it('finds its way in JSON and flow style', () => {
    for (const text of [
      '{"version":1,"actors":{"ada":{"name":"Ada","kind":"person"},"bob":{"name":"Bob","kind":"person","aliases":["B","Bobby"]}}}',
      'version: 1\nactors: {ada: {name: Ada, kind: person}, bob: {name: Bob, kind: person, aliases: ["B", "Bobby"]}}',
    ]) {
      const file = parseRegistry(text, 'f');
      const { start, end } = locate(file, file.entries[1], ['aliases', 1, 'name']);
      assert.equal(text.slice(start, end), '"Bobby"');
    }
  });
});
