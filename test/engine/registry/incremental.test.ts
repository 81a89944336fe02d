import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { actorId } from '../../../src/engine/registry/actorId.js';
import { parseRegistry, parseRegistrySteps } from '../../../src/engine/registry/parseRegistry.js';
import type { RegistryFile } from '../../../src/engine/registry/registryFile.js';

const sample = readFileSync('media/newsroom/actors.yaml', 'utf8');
const asJson = JSON.stringify(
  {
    version: 1,
    actors: Object.fromEntries(
      parseRegistry(sample, 'actors.yaml').entries.map(({ actor: { id, ...rest } }) => [id, rest]),
    ),
  },
  null,
  1,
);

/** An edit: what stands in a text from one place on is replaced. Places are parts of the text's length. */
interface Edit {
  at: number;
  cut: number;
  put: string;
}

const fragments = [
  '',
  '\n',
  ' ',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ': ',
  '- ',
  '#',
  '# x\n',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>',
  '?',
  '---\n',
  '...\n',
  '%',
  '\r\n',
  '\r',
  '\0',
  '\uFEFF',
  '\u2028',
  '\n  eve:\n    name: Eve\n    kind: person\n',
  '\n  eve: {name: Eve, kind: person, aliases: [E, {name: V, weak: true}]}\n',
  '\nactors:\n',
  'x: 1\n',
  '"eve": {"name": "Eve", "kind": "person"},',
  '<<: *a\n',
  'sanctions',
  'é',
  '😀',
];
const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(2000)),
    put: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, { at, cut, put }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}

function assertSound(file: RegistryFile): void {
  const { text, entries, problems } = file;
  for (const { start, end } of problems)
    assert.ok(
      0 <= start && start <= end && end <= text.length,
      `problem at ${start}-${end} of ${text.length}`,
    );
  for (const { span, idSpan, actor } of entries) {
    assert.ok(span.start === idSpan.start && idSpan.end <= span.end && span.end <= text.length);
    assert.ok(
      text.slice(idSpan.start, idSpan.end).includes(actor.id) ||
        // An entry of a list has no id written, and gets one that is made of its name.
        idSpan.start === idSpan.end ||
        // An id that cannot be one is read as the nearest that can, with a number where another has it.
        actor.id.startsWith(actorId(text.slice(idSpan.start, idSpan.end), new Set())) ||
        /["'\\]/.test(text.slice(idSpan.start, idSpan.end)),
      'the id stands where it should',
    );
  }
}

describe('reading a registry again', () => {
  for (const [style, start] of [
    ['block style', sample],
    ['JSON', asJson],
  ] as const) {
    it(`of ${style}: never throws, and gives what a first reading gives, after any edits`, function () {
      this.timeout(600_000);
      fc.assert(
        fc.property(edits, (list) => {
          let text = start;
          let last = parseRegistry(text, 'actors.yaml');
          for (const edit of list) {
            text = edited(text, edit);
            last = parseRegistry(text, 'actors.yaml', last);
            assertSound(last);
            assert.deepEqual(last, parseRegistry(text, 'actors.yaml'));
          }
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 25) },
      );
    });
  }

  it('keeps the actors that the edit left alone', () => {
    const before = parseRegistry(sample, 'actors.yaml');
    const after = parseRegistry(
      sample.replace('name: Jared Kushner', 'name: Jared C. Kushner'),
      'actors.yaml',
      before,
    );
    const changed = after.entries
      .filter(({ actor }, i) => actor !== before.entries[i].actor)
      .map(({ actor }) => actor.name);
    assert.deepEqual(changed, ['Jared C. Kushner']);
  });

  it('keeps entries that moved', () => {
    const before = parseRegistry(
      'version: 1\nactors:\n  a: {name: A, kind: person}\n  b: {name: B, kind: person}\n  c: {name: C, kind: person}\n',
      'f',
    );
    const after = parseRegistry(
      'version: 1\nactors:\n  c: {name: C, kind: person}\n  x: {name: X, kind: person}\n  b: {name: B, kind: person}\n  a: {name: A, kind: person}\n',
      'f',
      before,
    );
    assert.ok(
      after.entries[0].actor === before.entries[2].actor &&
        after.entries[3].actor === before.entries[0].actor,
    );
    assert.equal(
      after.text.slice(after.entries[3].span.start, after.entries[3].span.end),
      'a: {name: A, kind: person}',
    );
  });

  it('can start from a reading that was kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(parseRegistry(sample, 'actors.yaml'))) as RegistryFile;
    const again = parseRegistry(sample, 'actors.yaml', kept);
    assert.deepEqual(again, parseRegistry(sample, 'actors.yaml'));
    assert.ok(again.entries[3].actor === kept.cut!.blocks[3].entry!.actor);
  });

  it('goes in steps, none of them long', () => {
    const text = `version: 1\nactors:\n${Array.from({ length: 400 }, (_, i) => sample.slice(sample.indexOf('  kirill'), sample.indexOf('  vladimir')).replace('kirill-dmitriev', `actor-${i}`)).join('')}`;
    const steps = [...parseRegistrySteps(text, 'f')].length;
    assert.ok(
      steps >= text.length / 30_000 && steps <= text.length / 15_000,
      `${steps} steps for ${text.length} characters`,
    );
  });
});
