import assert from 'node:assert/strict';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';

const head = 'version: 1\nactors:\n';
const bob = '  bob:\n    name: Bob Kahn\n    kind: person\n';

/** Nine levels of nine: 387 million if it went off. */
const bomb = [
  'x-a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'
    .split('')
    .map((name, i) => `x-${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
].join('\n');

describe('a hostile registry', () => {
  const texts: [what: string, text: string, says: RegExp, usable: string[]][] = [
    [
      'an alias bomb',
      `${bomb}\n${head}  eve: {name: Eve, kind: person, aliases: *i}\n${bob}`,
      /repeat each other too often/,
      ['bob'],
    ],
    [
      'an alias in itself',
      `${head}  eve: &e {name: Eve, kind: person, aliases: [*e]}\n${bob}`,
      /aliases|alias/,
      ['bob'],
    ],
    [
      'an alias that leads nowhere',
      `${head}  eve: {name: *nobody, kind: person}\n${bob}`,
      /leads nowhere/,
      ['bob'],
    ],
    [
      'a merge of what is no map',
      `x-a: &a text\n${head}  eve: {<<: *a, name: Eve, kind: person}\n${bob}`,
      /alias|merge/i,
      ['bob'],
    ],
    [
      'more than 20 MB',
      head + ' '.repeat(20_000_000),
      /at most 20 million characters, this one 21: split it/,
      [],
    ],
    [
      'an endless entry',
      `${head}  eve: "${'x'.repeat(200_000)}"\n${bob}`,
      /at most 100,000 characters.*left open above/,
      ['bob'],
    ],
    [
      'deep brackets',
      `${head}  eve: ${'['.repeat(50_000)}\n${bob}`,
      /nested more than 60 levels/,
      ['bob'],
    ],
    [
      'deep maps',
      `${head}  eve: ${'{a: '.repeat(20_000)}\n${bob}`,
      /nested more than 60 levels/,
      ['bob'],
    ],
    [
      'deep indentation',
      `${head}  eve:\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i + 4)}a:`).join('\n')}\n${bob}`,
      /nested more than 60 levels/,
      ['bob'],
    ],
    [
      'deep dashes',
      `${head}  eve: \n    ${'- '.repeat(20_000)}x\n${bob}`,
      /nested more than 60 levels/,
      ['bob'],
    ],
    ['brackets and nothing else', '['.repeat(900_000), /nested more than 60 levels/, []],
    [
      'a tag that would run code',
      `${head}  eve: !!js/function "function () { process.exit() }"\n${bob}`,
      /tags \(!\.\.\.\) are not used/,
      ['bob'],
    ],
    [
      'a tag of Python',
      `${head}  eve: {name: !!python/object/apply:os.system [ls], kind: person}\n${bob}`,
      /tags \(!\.\.\.\) are not used/,
      ['bob'],
    ],
    [
      'prototype keys',
      `${head}  __proto__: {polluted: yes}\n  constructor: {prototype: {polluted: yes}}\n${bob}`,
      /id "__proto__"/,
      ['bob'],
    ],
    [
      'prototype keys in an entry',
      `${head}  eve:\n    name: Eve\n    kind: person\n    __proto__: {polluted: yes}\n    constructor: {polluted: yes}\n    toString: x\n${bob}`,
      /unknown key "__proto__"/,
      ['eve', 'bob'],
    ],
    [
      'a NUL in a name',
      `${head}  eve:\n    name: E\0ve\n    kind: person\n${bob}`,
      /name: must not contain control characters/,
      ['bob'],
    ],
    [
      'a NUL in a key',
      `${head}  eve:\n    na\0me: Eve\n    kind: person\n${bob}`,
      /unknown key/,
      ['bob'],
    ],
    ['a binary file', '\x7fELF\0\0\x01\x02'.repeat(2000), /./, []],
    [
      'lone surrogates',
      `${head}  eve:\n    name: "\uD800"\n    kind: persn\n${bob}`,
      /kind/,
      ['bob'],
    ],
    [
      'a map for a key',
      `${head}  ? {a: b}\n  : {name: Eve, kind: person}\n${bob}`,
      /the id ""/,
      ['bob'],
    ],
    [
      'thousands of keys in one entry',
      `${head}  eve: {${Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join(',')}}\n${bob}`,
      /unknown key/,
      ['bob'],
    ],
    ['quotation marks', `${head}  eve: ${'"\n   '.repeat(18_000)}\n${bob}`, /./, ['bob']],
    ['commas', `${head}  eve: [${','.repeat(90_000)}\n${bob}`, /./, ['bob']],
    ['comments', `${head}${'#\n'.repeat(200_000)}${bob}`, /^$/, ['bob']],
  ];
  for (const [what, text, says, usable] of texts) {
    it(`${what} gets a clear message and harms nothing`, function () {
      this.timeout(60_000);
      const file = parseRegistry(text, 'actors.yaml');
      const found = file.entries.map(({ actor }) => actor.id);
      assert.deepEqual(
        usable.filter((id) => !found.includes(id)),
        [],
      );
      assert.ok(found.length <= usable.length + 2, found.join());
      assert.match(file.problems.map(({ message }) => message).join('\n'), says);
      for (const { start, end, message } of file.problems) {
        assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
        assert.ok(message.length < 1000, message);
      }
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it('is not told of to its end where all of it is wrong', () => {
    const text = head + Array.from({ length: 1500 }, (_, i) => `  a${i}: [,,,,\n`).join('');
    const { problems } = parseRegistry(text, 'actors.yaml');
    assert.ok(problems.length < 700, String(problems.length));
    assert.match(problems.at(-1)!.message, /those from here on are not listed/);
  });

  it('of a megabyte with anchors is read all the same', function () {
    this.timeout(60_000);
    const text =
      'x-base: &base {kind: person, country: gb}\n' +
      head +
      Array.from({ length: 20_000 }, (_, i) => `  a${i}: {<<: *base, name: Somebody ${i}}\n`).join(
        '',
      );
    const { entries, problems } = parseRegistry(text, 'actors.yaml');
    assert.deepEqual([entries.length, problems], [20_000, []]);
  });
});
