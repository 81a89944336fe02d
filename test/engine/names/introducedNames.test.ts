import assert from 'node:assert/strict';
import type { Gender } from '../../../src/engine/english/gender.js';
import {
  Introductions,
  type Stranger,
  saidBefore,
} from '../../../src/engine/names/resolution/introductions.js';
import type { Evidence } from '../../../src/engine/names/variants/evidence.js';
import { actor } from './mentions.js';

const [ann, bob, cid] = ['Ann Brown', 'Bob Brown', 'Cid Brown'].map((name) =>
  actor(name.slice(0, 3), name),
);
const span = (start: number): { start: number; end: number } => ({ start, end: start + 9 });

/** A draft that names these actors in full at these places, and these strangers called Brown. */
function naming(
  actors: readonly (readonly [one: typeof ann, at: number])[],
  strangers: readonly (readonly [given: string, at: number, more?: Partial<Stranger>])[] = [],
): Introductions {
  const names = new Introductions();
  for (const [one, at] of actors)
    names.introduce(one, span(at), { exact: true, open: false, said: [] });
  for (const [given, at, more] of strangers)
    names.meetStranger('brown', {
      given,
      at,
      onlyTitled: false,
      byGiven: false,
      gender: null,
      ...more,
    });
  return names;
}

/** Whose "Brown" is: the owners, the stranger who has it too, and whether it is the stranger's. */
function whose(
  names: Introductions,
  bearers = [ann, bob, cid],
  mayBe: (stranger: Stranger) => boolean = () => true,
): string {
  const { owners, rival, strangers } = names.ownersOf('brown', bearers, mayBe);
  const ids = owners.map(({ actor: { id } }) => id).join('+') || 'nobody';
  return `${ids}${rival ? ` or ${rival.given}` : ''}${strangers ? ', a stranger' : ''}`;
}

describe('whose a bare family name is', () => {
  it('is nobody’s whom the draft does not name in full', () => {
    assert.equal(whose(naming([])), 'nobody');
    assert.equal(whose(naming([[ann, 0]]), [bob]), 'nobody');
  });
  it('is whose full name stands most often, wherever', () => {
    const names: [typeof ann, number][] = [
      [ann, 0],
      [bob, 20],
      [bob, 40],
    ];
    assert.equal(whose(naming(names)), 'Bob');
    assert.equal(whose(naming(names), [bob, ann]), 'Bob');
    assert.equal(whose(naming([...names, [ann, 60]])), 'Ann');
    assert.equal(whose(naming([...names, [ann, 60]]), [bob, ann]), 'Ann');
    assert.equal(whose(naming([...names, [cid, 70], [cid, 80], [cid, 90]])), 'Cid');
  });
  it('is of equals the first one’s, in whatever order the registry has them', () => {
    for (const bearers of [
      [ann, bob],
      [bob, ann],
    ])
      assert.equal(
        whose(
          naming([
            [bob, 20],
            [ann, 0],
          ]),
          bearers,
        ),
        'Ann',
      );
  });
  it('is of namesakes both, whom the same words name as often', () => {
    const both: [typeof ann, number][] = [
      [ann, 0],
      [bob, 0],
    ];
    assert.equal(whose(naming(both)), 'Ann+Bob');
    assert.equal(whose(naming([...both, [bob, 20]])), 'Bob');
    assert.equal(whose(naming([...both, [cid, 30], [cid, 40]])), 'Cid');
    assert.equal(whose(naming([...both, [cid, 30]])), 'Ann+Bob');
  });
});

describe('a family name that a stranger bears, too', () => {
  it('is the stranger’s who is named more often, or first of equals', () => {
    assert.equal(whose(naming([], [['mia', 5]])), 'nobody or mia, a stranger');
    assert.equal(whose(naming([[ann, 0]], [['mia', 20]])), 'Ann or mia');
    assert.equal(whose(naming([[ann, 20]], [['mia', 0]])), 'nobody or mia, a stranger');
    assert.equal(
      whose(
        naming(
          [[ann, 0]],
          [
            ['mia', 20],
            ['mia', 30],
          ],
        ),
      ),
      'nobody or mia, a stranger',
    );
    assert.equal(
      whose(
        naming(
          [
            [ann, 20],
            [ann, 40],
          ],
          [['mia', 0]],
        ),
      ),
      'Ann or mia',
    );
  });
  it('has for a rival the stranger who is named most often, the first of equals', () => {
    const names: [string, number][] = [
      ['mia', 20],
      ['zoe', 30],
    ];
    assert.equal(whose(naming([[ann, 0]], names)), 'Ann or mia');
    assert.equal(whose(naming([[ann, 0]], [...names, ['zoe', 40]])), 'nobody or zoe, a stranger');
    assert.equal(
      whose(naming([[ann, 0]], names), [ann], ({ given }) => given !== 'mia'),
      'Ann or zoe',
    );
    assert.equal(
      whose(naming([[ann, 0]], names), [ann], () => false),
      'Ann',
    );
    assert.equal(
      whose(naming([], names), [ann], () => false),
      'nobody',
    );
  });
  it('is left open by a given name alone, and no more', () => {
    const byGiven = { byGiven: true };
    assert.equal(whose(naming([[ann, 20]], [['mia', 0, byGiven]])), 'Ann or mia');
    assert.equal(whose(naming([], [['mia', 0, byGiven]])), 'nobody or mia');
    // A family name goes before a given name, however often that stands there.
    const often: [string, number, object][] = [
      ['mia', 10, byGiven],
      ['mia', 11, byGiven],
    ];
    assert.equal(whose(naming([[ann, 0]], [...often, ['zoe', 30]])), 'Ann or zoe');
    assert.equal(whose(naming([[ann, 0]], [['zoe', 30], ...often])), 'Ann or zoe');
    assert.equal(whose(naming([[ann, 0]], [['zoe', 9, byGiven], ...often])), 'Ann or mia');
  });
  it('is the stranger’s who has it in full, whatever else calls the stranger by a given name', () => {
    const relative = { onlyTitled: true };
    const untitled = ({ onlyTitled }: Stranger): boolean => !onlyTitled;
    const met = naming(
      [[ann, 0]],
      [
        ['mia', 20, relative],
        ['mia', 30],
      ],
    );
    assert.equal(whose(met, [ann], untitled), 'Ann or mia');
    assert.equal(whose(met), 'Ann or mia');
    assert.equal(whose(naming([[ann, 0]], [['mia', 20, relative]]), [ann], untitled), 'Ann');
    assert.equal(
      whose(
        naming(
          [[ann, 0]],
          [
            ['mia', 20, { byGiven: true }],
            ['mia', 30],
            ['mia', 40],
          ],
        ),
      ),
      'nobody or mia, a stranger',
    );
  });
  it('is another family’s in another name', () => {
    const names = naming([[ann, 20]], [['mia', 0]]);
    assert.deepEqual(
      names.ownersOf('green', [ann], () => true).owners.map(({ actor: { id } }) => id),
      ['Ann'],
    );
  });
  it('knows the stranger as first met', () => {
    const met = (...genders: (Gender | null)[]): Stranger =>
      naming(
        [],
        genders.map((gender, i) => ['mia', 10 + i, { gender }] as const),
      ).ownersOf('brown', [], () => true).rival!;
    const { at, count, gender } = met('she', null);
    assert.deepEqual([at, count, gender], [10, 2, 'she']);
  });
});

describe('how a draft names an actor', () => {
  it('is once exact where any place is, and open where every place is', () => {
    const told = (...places: [exact: boolean, open: boolean][]): string => {
      const names = new Introductions();
      for (const [i, [exact, open]] of places.entries())
        names.introduce(ann, span(i * 20), { exact, open, said: [] });
      const known = names.of(ann)!;
      return `${known.count} ${known.exact ? 'exact' : 'loose'} ${known.open ? 'open' : 'sure'}`;
    };
    assert.equal(told([false, true]), '1 loose open');
    assert.equal(told([false, true], [true, false]), '2 exact sure');
    assert.equal(told([true, false], [false, true]), '2 exact sure');
    assert.equal(told([false, true], [false, true]), '2 loose open');
    assert.equal(told([true, true], [true, true], [true, true]), '3 exact open');
  });
  it('is kept with what stands beside it: at first for all places, later on for those behind', () => {
    const [nurse, judge] = ['a nurse', 'a judge'].map((said): Evidence => ({
      verdict: 'slight',
      said,
      ofBearer: true,
    }));
    const names = new Introductions();
    for (const [at, ...said] of [[20, nurse], [40, judge], [60]] as [number, ...Evidence[]][])
      names.introduce(ann, span(at), { exact: true, open: false, said });
    const before = (at: number): string =>
      saidBefore(names.of(ann), span(at))
        .map(({ said }) => said)
        .join(', ');
    assert.deepEqual([0, 20, 30, 40, 60].map(before), [
      'a nurse',
      '',
      'a nurse',
      'a nurse',
      'a nurse, a judge',
    ]);
    assert.deepEqual(saidBefore(names.of(bob), span(9)), []);
  });
  it('is kept with the first place', () => {
    const said: Evidence[] = [{ verdict: 'slight', said: 'a nurse', ofBearer: true }];
    const names = new Introductions();
    names.introduce(ann, span(7), { exact: true, open: false, said });
    names.introduce(ann, span(40), { exact: true, open: false, said: [] });
    assert.deepEqual(names.of(ann)!.first, span(7));
    assert.deepEqual(names.of(ann)!.said, [{ at: 7, evidence: said }]);
    assert.equal(names.of(bob), undefined);
    assert.deepEqual(
      names.several([bob, ann]).map(({ actor: { id } }) => id),
      ['Ann'],
    );
    assert.equal([...names.all].length, 1);
  });
});
