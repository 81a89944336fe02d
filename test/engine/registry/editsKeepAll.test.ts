import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { actorId } from '../../../src/engine/registry/actorId.js';
import { addActor } from '../../../src/engine/registry/edits/addActor.js';
import { addAlias } from '../../../src/engine/registry/edits/addAliasEdit.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { setText } from '../../../src/engine/registry/edits/setText.js';
import { applyEdit, type TextEdit } from '../../../src/engine/registry/edits/textEdit.js';

const sample = readFileSync('media/newsroom/actors.yaml', 'utf8');
const small = parseRegistry(sample, 'actors.yaml')
  .entries.slice(0, 4)
  .map(({ actor: { id, ...rest } }) => [id, rest] as const);
const json = { version: 1, actors: Object.fromEntries(small) };
const STYLES = [
  sample,
  sample.replaceAll('\n', '\r\n'),
  sample.replaceAll('\n', '\r'),
  `\uFEFF${sample}`,
  sample.trimEnd(),
  `${sample}x-more: 1\n`,
  `x-a: &a 1\nx-b: *a\n${sample}`,
  JSON.stringify(json),
  JSON.stringify(json, null, 2),
  JSON.stringify(json, null, '\t'),
  'version: 1\nactors:\n  a:\n    name: Alpha\n    kind: person\n    aliases:\n      - One # the first\n\n      # another\n      - {name: Two}\n    # what follows\n    born: 1900\n  # the last\n  b: {name: Beta, kind: person, aliases: [\n    One,\n    Two,\n  ]}\n# the end\n',
  'version: 1\nactors:\n  a:\n    "name": \'Alpha\'\n    "kind": "person"\n    aliases: "One, two"\n  b:\n    name: Beta\n    kind: person\n    aliases: One, two\n  c:\n    name: Gamma\n    kind: person\n    aliases: {name: X}\n  d:\n    name: Delta\n    kind: person\n    aliases:\n      name: Y\n  e:\n    kind: person # first\n    name: E\n    aliases:   # none yet\n    born: 1900\n',
  'version: 1\nactors: {a: {name: Alpha, kind: person, aliases: ["One"]}, b: {name: Beta, kind: person, }, }\n',
  'version: 1\nactors: {\n  a: {name: Alpha, kind: person},\n  b: {name: Beta, kind: person}\n}\n',
];
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
      '&',
      '?',
      '|',
      '%',
      '@',
      '`',
      '\\',
      '~',
    ),
    maxLength: 12,
  })
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '');

/** An edit adds, and takes nothing away but a value that it writes again. */
function assertKeeps(text: string, edit: TextEdit): void {
  const gone = text.slice(edit.start, edit.end).trim();
  assert.ok(
    edit.newText.includes(gone) || edit.newText.includes(JSON.stringify(gone)),
    `«${gone}» became «${edit.newText}»`,
  );
  assert.ok(!gone.includes('\n') && !gone.includes('\r'), `more than a line was replaced: ${gone}`);
}

describe('an edit of a registry', function () {
  this.timeout(600_000);
  it('adds an actor and nothing else, in any style, whatever its name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        (start, names) => {
          let text = start;
          for (const one of names) {
            const before = parseRegistry(text, 'f');
            const ids = before.entries.map(({ actor }) => actor.id);
            const id = actorId(one, new Set(ids));
            const addition = addActor(text, { id, name: one, kind: 'person' });
            assert.ok(addition, text);
            assertKeeps(text, addition.edit);
            text = applyEdit(text, addition.edit);
            const after = parseRegistry(text, 'f');
            assert.deepEqual(
              after.problems.map(({ message }) => message),
              before.problems.map(({ message }) => message),
              text,
            );
            assert.deepEqual(
              after.entries.map(({ actor }) => actor),
              [...before.entries.map(({ actor }) => actor), { id, name: one, kind: 'person' }],
            );
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
  });

  it('adds an alias and nothing else, in any style, to any actor, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.nat(30),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        (start, which, aliases) => {
          let text = start;
          for (const alias of aliases) {
            const before = parseRegistry(text, 'f');
            const whole = before.entries.filter(({ actor }) => !actor.unread);
            const at = before.entries.indexOf(whole[which % whole.length]);
            const edit = addAlias(before, before.entries[at], alias);
            // A map of its own lines under "aliases:" is left to the person.
            if (!edit) return assert.ok(/aliases:\n {6}name: Y/.test(text), text);
            assertKeeps(text, edit);
            text = applyEdit(text, edit);
            const after = parseRegistry(text, 'f');
            assert.deepEqual(
              after.entries.map(({ actor }) => actor),
              before.entries.map(({ actor }, i) =>
                i === at
                  ? { ...actor, aliases: [...(actor.aliases ?? []), { name: alias }] }
                  : actor,
              ),
              text,
            );
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
  });

  it('puts another name in the place of a name or alias, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.nat(30),
        fc.nat(5),
        name,
        (text, which, nth, words) => {
          // A name without a letter, or in curly quotation marks, is no name: see the salvage of broken entries.
          fc.pre(/[\p{L}\p{N}]/u.test(words) && !/[“”„«»‘’]/.test(words));
          const before = parseRegistry(text, 'f');
          const at = which % before.entries.length;
          const { actor } = before.entries[at];
          // A quotation mark behind a value of a broken entry is taken for what is left of quoting.
          fc.pre(!actor.unread || !/["']$/.test(words));
          const aliases = actor.aliases ?? [];
          const i = nth - 1;
          if (i >= aliases.length) return;
          const edit = setText(
            before,
            before.entries[at],
            i < 0 ? ['name'] : ['aliases', i, 'name'],
            words,
          );
          assert.ok(edit, text);
          const old = i < 0 ? actor.name : aliases[i].name;
          assert.ok(
            text.slice(edit.start, edit.end).replace(/^["']|["']$/g, '') === old,
            text.slice(edit.start, edit.end),
          );
          const changed =
            i < 0
              ? { ...actor, name: words }
              : {
                  ...actor,
                  aliases: aliases.map((alias, n) => (n === i ? { ...alias, name: words } : alias)),
                };
          assert.deepEqual(
            parseRegistry(applyEdit(text, edit), 'f').entries.map((entry) => entry.actor),
            before.entries.map((entry, n) => (n === at ? changed : entry.actor)),
          );
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
    );
  });

  it('leaves a name alone that other entries may repeat, but not an id', () => {
    const text = `version: 1
actors:
  a:
    name: &name Alpha
    kind: organization
    aliases: [&two Two, Three]
    affiliations: [{actor: &b b}]
  b:
    name: *name
    kind: organization
    aliases: [*two]
`;
    const file = parseRegistry(text, 'f');
    const set = (...path: (string | number)[]): TextEdit | null =>
      setText(file, file.entries[0], path, 'other');
    assert.equal(set('name'), null);
    assert.equal(set('aliases', 0), null);
    assert.match(applyEdit(text, set('aliases', 1)!), /\[&two Two, other\]/);
    assert.match(applyEdit(text, set('affiliations', 0, 'actor')!), /actor: &b other/);
  });
  it('adds whole entries: designations, sources and a bio of several lines', () => {
    const whole = {
      id: 'new',
      name: 'New: One',
      kind: 'company' as const,
      aliases: ['N, O', { name: 'NO', weak: true }],
      country: ['ru'],
      born: '2011',
      bio: 'Two lines,\nand a # in one: of them.',
      sanctions: [
        {
          authority: 'OFAC',
          list: 'SDN',
          program: 'RUSSIA-EO14024',
          id: '007',
          since: '2022-02-28',
        },
      ],
      sources: ['https://ofac.treasury.gov'],
    };
    const expected = { ...whole, aliases: [{ name: 'N, O' }, { name: 'NO', weak: true }] };
    for (const text of STYLES) {
      const { edit, cursor } = addActor(text, whole)!;
      const after = applyEdit(text, edit);
      assert.deepEqual(
        parseRegistry(after, 'f').entries.at(-1)!.actor,
        expected,
        after.slice(edit.start),
      );
      assert.ok(cursor > edit.start && cursor <= after.length);
    }
  });
});
