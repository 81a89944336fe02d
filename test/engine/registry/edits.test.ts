import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actorId } from '../../../src/engine/registry/actorId.js';
import { addActor } from '../../../src/engine/registry/edits/addActor.js';
import { addAlias } from '../../../src/engine/registry/edits/addAliasEdit.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { applyEdit } from '../../../src/engine/registry/edits/textEdit.js';

const actorsOf = (text: string): [string, string, string[]][] => {
  const { entries, problems } = parseRegistry(text, 'actors.yaml');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  return entries.map(({ actor }) => [
    actor.id,
    actor.name,
    (actor.aliases ?? []).map(({ name }) => name),
  ]);
};

/** Adds an actor; the text with it. */
function added(text: string, name = 'Ada Lovelace'): string {
  const addition = addActor(text, {
    id: actorId(name, new Set(actorsOf(text).map(([id]) => id))),
    name,
    kind: 'person',
  });
  assert.ok(addition, text);
  const result = applyEdit(text, addition.edit);
  assert.ok(
    result.slice(0, addition.cursor).match(/person"?\}?\}?$/) ||
      result.slice(0, addition.cursor).includes('person'),
    result.slice(0, addition.cursor),
  );
  return result;
}

/** Adds an alias to the first actor; the text with it. */
function aliased(text: string, alias = 'Countess of Lovelace'): string {
  const file = parseRegistry(text, 'actors.yaml');
  const edit = addAlias(file, file.entries[0], alias);
  assert.ok(edit, text);
  return applyEdit(text, edit);
}

const BLOCK = `# ours
version: 1
actors:
  a:            # the first
    name: Alpha
    kind: person
    aliases: # known as
      - Al      # short
    bio: |
      Text.

  b:
    name: Beta
    kind: media
# the end
`;

describe('adding an actor', () => {
  const registries: [string, string][] = [
    ['behind block entries', BLOCK],
    ['to an empty registry', 'version: 1\nactors:\n'],
    ['to an empty registry without a final line break', 'version: 1\nactors:'],
    ['to braces', 'version: 1\nactors: {a: {name: Alpha, kind: person}}\n'],
    ['to empty braces', 'version: 1\nactors: {}\n'],
    [
      'to JSON',
      JSON.stringify({ version: 1, actors: { a: { name: 'Alpha', kind: 'person' } } }, null, 2),
    ],
    [
      'to JSON on one line',
      JSON.stringify({ version: 1, actors: { a: { name: 'Alpha', kind: 'person' } } }),
    ],
    ['with CR LF', BLOCK.replaceAll('\n', '\r\n')],
    ['with anchors', 'version: 1\nactors:\n  a: &a\n    name: Alpha\n    kind: person\n'],
    ['where no line break ends the file', BLOCK.slice(0, BLOCK.indexOf('\n# the end'))],
    [
      'indented by four',
      'version: 1\nactors:\n    a:\n        name: Alpha\n        kind: person\n',
    ],
  ];
  for (const [where, text] of registries)
    it(where, () =>
      assert.deepEqual(actorsOf(added(text)), [
        ...actorsOf(text),
        ['ada-lovelace', 'Ada Lovelace', []],
      ]),
    );
  for (const text of ['', 'version: 1\n', 'version: 1', '# ours\nversion: 1\n']) {
    it(`to a file that has no actors yet: ${JSON.stringify(text)}`, () => {
      const { edit } = addActor(text, {
        id: 'ada-lovelace',
        name: 'Ada Lovelace',
        kind: 'person',
      })!;
      assert.deepEqual(actorsOf(applyEdit(text, edit)), [['ada-lovelace', 'Ada Lovelace', []]]);
    });
  }
  it('keeps the style: blank lines between entries, indentation, line ends', () => {
    const result = added(BLOCK.replaceAll('\n', '\r\n'));
    assert.ok(
      result.includes(
        '    kind: media\r\n\r\n  ada-lovelace:\r\n    name: Ada Lovelace\r\n    kind: person\r\n# the end',
      ),
      result,
    );
  });
  it('quotes a name where YAML wants it', () =>
    assert.equal(actorsOf(added(BLOCK, 'Yes: #1, {Inc}')).at(-1)![1], 'Yes: #1, {Inc}'));
  it('gives up where the registry must be mended first', () =>
    assert.equal(addActor('actors: [:\n', { id: 'a', name: 'A', kind: 'person' }), null));
});

describe('adding an alias', () => {
  const entry = (aliases: string): string =>
    `version: 1\nactors:\n  a:\n    name: Alpha\n    kind: person # kind\n${aliases}    born: 1815\n`;
  const ways: [string, string, string[]][] = [
    ['to an entry without', entry(''), []],
    [
      'to a block list',
      entry('    aliases:\n      - One # first\n      - {name: Two, weak: true}\n'),
      ['One', 'Two'],
    ],
    ['to a list that is not indented', entry('    aliases:\n    - One\n'), ['One']],
    ['to brackets', entry('    aliases: [One, "Two"] # both\n'), ['One', 'Two']],
    ['to empty brackets', entry('    aliases: []\n'), []],
    ['to one value', entry('    aliases: One\n'), ['One']],
    ['to an empty key', entry('    aliases:\n'), []],
    ['to an empty key with a comment', entry('    aliases: # none: yet\n'), []],
    ['to an empty key apart from its colon', entry('    aliases :\n'), []],
    ['to an empty key in quotation marks', entry('    "aliases" : # none\n'), []],
    ['to nothing, written out', entry('    aliases: null # none\n'), []],
    ['to a tilde', entry('    aliases: ~\n'), []],
    ['to one value with a comment', entry('    aliases: Kay D. # was K.D.\n'), ['Kay D.']],
    [
      'to braces with nothing',
      'version: 1\nactors: {a: {name: Alpha, kind: person, aliases: ~}}\n',
      [],
    ],
    [
      'to JSON with null',
      '{"version": 1, "actors": {"a": {"name": "Alpha", "kind": "person", "aliases": null}}}',
      [],
    ],
    ['to braces', 'version: 1\nactors: {a: {name: Alpha, kind: person}}\n', []],
    [
      'to JSON',
      JSON.stringify(
        { version: 1, actors: { a: { name: 'Alpha', kind: 'person', aliases: ['One'] } } },
        null,
        1,
      ),
      ['One'],
    ],
    [
      'to JSON without',
      JSON.stringify({ version: 1, actors: { a: { name: 'Alpha', kind: 'person' } } }, null, 1),
      [],
    ],
    ['with CR LF', entry('    aliases:\n      - One\n').replaceAll('\n', '\r\n'), ['One']],
  ];
  for (const [where, text, before] of ways) {
    it(where, () =>
      assert.deepEqual(actorsOf(aliased(text))[0], [
        'a',
        'Alpha',
        [...before, 'Countess of Lovelace'],
      ]),
    );
  }
  it('keeps comments', () =>
    assert.ok(
      aliased(BLOCK).includes('      - Al      # short\n      - Countess of Lovelace\n    bio: |'),
    ));
  it('takes the place of nothing: a comment stays, and no empty alias is left', () => {
    const text = aliased(entry('    aliases: ~ # none\n'));
    assert.match(text, /^ {4}aliases: \[Countess of Lovelace\] # none$/m);
    assert.match(
      aliased(
        '{"version": 1, "actors": {"a": {"name": "Alpha", "kind": "person", "aliases": null}}}',
      ),
      /"aliases": \["Countess of Lovelace"\]/,
    );
  });
  it('gives up where another entry may repeat what it would write into', () => {
    const edit = (text: string): unknown => {
      const file = parseRegistry(text, 'actors.yaml');
      return addAlias(file, file.entries[0], 'X Y');
    };
    assert.notEqual(edit(entry('    aliases: RDIF\n')), null);
    assert.equal(edit(entry('    aliases: &short RDIF\n')), null);
    assert.equal(edit(entry('    aliases: &short [RDIF]\n')), null);
    assert.equal(edit(entry('    aliases: &short\n      - RDIF\n')), null);
    assert.equal(edit(entry('    aliases: &short\n')), null);
    assert.equal(edit(entry('    aliases: RDIF\n').replace('  a:', '  a: &a')), null);
    const merged =
      'version: 1\nx-more: &more {aliases: [One]}\nactors:\n  a:\n    <<: *more\n    name: Alpha\n    kind: person\n';
    assert.deepEqual(actorsOf(merged), [['a', 'Alpha', ['One']]]);
    assert.equal(edit(merged), null);
  });
  it('that looks like the start of a document', () =>
    assert.ok(aliased(BLOCK, '---').includes('\n      - ---\n')));
  it('holds any name', () => {
    const name = fc
      .string({
        unit: fc.constantFrom(
          'a',
          'B',
          ' ',
          ',',
          ':',
          '#',
          '"',
          "'",
          '[',
          '}',
          '-',
          'é',
          '*',
          '!',
          '1',
        ),
      })
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(name, fc.constantFrom(...ways.map(([, text]) => text)), (alias, text) => {
        const after = actorsOf(aliased(text, alias))[0][2];
        assert.equal(after.at(-1), alias);
        assert.equal(added(text, alias).includes('Alpha'), true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an id', () => {
  const id = (name: string, ...taken: string[]): string => actorId(name, new Set(taken));
  it('is made of the name', () => assert.equal(id('Kirill Dmitriev'), 'kirill-dmitriev'));
  it('has no accents', () => assert.equal(id('Łukasz Gößner’s'), 'lukasz-gossners'));
  it('is other than those taken', () => assert.equal(id('A B', 'a-b', 'a-b-2'), 'a-b-3'));
  it('is there for any script', () => assert.equal(id('Путин'), 'actor'));
});
