import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isUnclosed, NamePrefixes, typedNames } from '../../src/editor/completion/namePrefixes.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';

const actors: Actor[] = [
  { id: 'kd', name: 'Kirill Dmitriev', kind: 'person', aliases: [{ name: 'Kirill Dmitriyev' }] },
  { id: 'dt', name: 'Donald Trump', kind: 'person' },
  {
    id: 'tr',
    name: 'U.S. Department of the Treasury',
    kind: 'public-body',
    aliases: [{ name: 'Treasury Department' }],
  },
  { id: 'jp', name: 'José Peña', kind: 'person' },
  { id: 'oc', name: 'Siobhán O’Connor', kind: 'person' },
];
const prefixes = new NamePrefixes(actors);
const found = (typed: string, first = ''): string[] =>
  prefixes
    .find(typed, ({ id }) => (id === first ? 0 : 1), 10)
    .names.map(({ actor, name, from }) => `${actor.id} ${name.slice(from)}`);

describe('names that begin so', () => {
  it('begin with any word that has a capital', () => {
    assert.deepEqual(
      found('D'),
      ['dt Donald Trump', 'tr Department of the Treasury', 'kd Dmitriev'].sort(
        (a, b) => found('D').indexOf(a) - found('D').indexOf(b),
      ),
    );
    assert.deepEqual(found('the'), []);
  });
  it('go on over several words', () =>
    assert.deepEqual(found('Kirill Dmitri'), ['kd Kirill Dmitriev']));
  it('are found by an alias too', () => assert.deepEqual(found('Dmitriye'), ['kd Dmitriyev']));
  it('forgive case, accents and apostrophes', () => {
    assert.deepEqual(found('pena'), ['jp Peña']);
    assert.deepEqual(found("o'con"), ['oc O’Connor']);
  });
  it('are ranked first, then by whether the name itself begins so', () => {
    assert.deepEqual(found('Tr'), ['tr Treasury Department', 'dt Trump']);
    assert.deepEqual(found('Tr', 'dt'), ['dt Trump', 'tr Treasury Department']);
  });
  it('are capped, and say so', () => {
    const many = new NamePrefixes(
      Array.from({ length: 50 }, (_, i): Actor => ({
        id: `a${i}`,
        name: `Ann ${i}`,
        kind: 'person',
      })),
    );
    const { names, more } = many.find('An', () => 0, 20);
    assert.deepEqual([names.length, more], [20, true]);
    assert.equal(many.find('Ann 7', () => 0, 20).more, false);
  });
  it('find each actor by every beginning of its name', () =>
    fc.assert(
      fc.property(fc.constantFrom(...actors), fc.nat(30), (actor, length) => {
        const typed = actor.name.slice(0, length + 1);
        assert.ok(
          prefixes.find(typed, () => 0, 100).names.some((one) => one.actor === actor),
          typed,
        );
      }),
    ));
});

describe('where a name that is typed begins', () => {
  const cases: [line: string, starts: string[], anyCase?: boolean][] = [
    ['they met Kirill Dm', ['Kirill Dm', 'Dm']],
    ['they met K', ['K']],
    ['they met Dm', ['Dm']],
    ['The D', ['The D', 'D']],
    ['he met kir', []],
    ['he met kir', ['kir'], true],
    ['met Anna de l', []],
    ['see https://x.org/Dm', []],
    ['mail a@Dm', []],
    ['#Dm', []],
    ['path/Dm', []],
    ['“Dm', ['Dm']],
    ['(Dm', ['Dm']],
    ['', []],
    ['He ', []],
    ['O’Con', ['O’Con']],
    ['U.S. Dep', ['U.S. Dep', 'Dep']],
  ];
  for (const [line, starts, anyCase = false] of cases)
    it(`${line || '(nothing)'}${anyCase ? ' on request' : ''}`, () =>
      assert.deepEqual(
        typedNames(line, anyCase).map((start) => line.slice(start)),
        starts,
      ));
  it('takes no time in a long line', () =>
    assert.ok(typedNames('A'.repeat(200_000), false).length <= 5));
});

describe('what is not closed yet', () => {
  for (const line of ['[a](Dm', 'a `Dm', '<a href="Dm', 'https://x.org/Dm'])
    it(`is ${line}`, () => assert.ok(isUnclosed(line)));
  for (const line of ['[a](b) Dm', 'a `b` Dm', '5 < 6 and Dm', 'He (Dm', ''])
    it(`is not ${line || 'nothing'}`, () => assert.ok(!isUnclosed(line)));
});
