import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention, MentionStatus, Sanctioned } from '../../src/engine/annotation.js';
import {
  drawnAround,
  firstMentions,
  MARK_KINDS,
  markKind,
  rulerMentions,
} from '../../src/editor/highlights/markKinds.js';

function mention(
  start: number,
  status: MentionStatus = 'certain',
  sanctioned: Sanctioned = 'no',
  actor: string | null = 'a',
): Mention {
  return {
    start,
    end: start + 2,
    text: 'Al',
    actor,
    listing: null,
    candidates: [],
    form: 'name',
    status,
    sanctioned,
    antecedent: null,
    pinned: false,
  };
}

describe('which mark a mention gets', () => {
  const namesake = { actor: 'a', name: 'Al' };
  const gets = (status: MentionStatus, sanctioned: Sanctioned, kind: string) =>
    it(`${status}, ${sanctioned}: ${kind}`, () => {
      assert.equal(
        markKind({
          ...mention(0, status, sanctioned),
          candidates: status === 'certain' ? [] : [namesake],
        }),
        kind,
      );
    });
  gets('certain', 'yes', 'sanctioned');
  gets('certain', 'no', 'actor');
  gets('certain', 'lifted', 'actor');
  gets('certain', 'possible', 'possible');
  gets('possible', 'no', 'possible');
  gets('possible', 'yes', 'possible');
  gets('ambiguous', 'no', 'ambiguous');
  gets('ambiguous', 'possible', 'possible');
  it('ambiguous, listed namesakes alone: ambiguous', () => {
    const listed = (id: string) => ({
      name: 'Al',
      listing: { list: 'ofac-sdn', id, name: 'AL', strength: 'strong' as const },
    });
    assert.equal(
      markKind({
        ...mention(0, 'ambiguous', 'possible', null),
        candidates: [listed('1'), listed('2')],
      }),
      'ambiguous',
    );
  });
});

describe('first mentions', () => {
  it('are one for each actor, and one for each name that fits several', () => {
    const all = [
      mention(0),
      mention(5, 'certain', 'no', 'b'),
      mention(9),
      mention(12, 'ambiguous', 'no', null),
      mention(20, 'ambiguous', 'no', null),
    ];
    assert.deepEqual(
      firstMentions(all).map(({ start }) => start),
      [0, 5, 12],
    );
  });
});

describe('what is drawn', () => {
  const all = Array.from({ length: 100 }, (_, i) => mention(i * 10));
  const around = (start: number, end: number, most = 20) => {
    const { from, to } = drawnAround(all, { start, end }, most);
    return [from, to];
  };
  it('is everything where that is little', () => assert.deepEqual(around(500, 510, 100), [0, 100]));
  it('is what is seen, and as much before as behind', () =>
    assert.deepEqual(around(500, 540), [42, 62]));
  it('at the start', () => assert.deepEqual(around(0, 40), [0, 20]));
  it('at the end', () => assert.deepEqual(around(980, 1000), [80, 100]));
  it('is the beginning of what is seen where even that is too much', () =>
    assert.deepEqual(around(200, 800), [20, 40]));
  it('always holds what is seen, if that is little enough', () => {
    fc.assert(
      fc.property(
        fc.nat(1100),
        fc.nat(150),
        fc.integer({ min: 17, max: 120 }),
        (start, length, most) => {
          const [from, to] = around(start, start + length, most);
          assert.ok(from >= 0 && to <= all.length && to - from <= most);
          all.forEach(({ start: at, end }, i) => {
            if (at < start + length && end > start)
              assert.ok(i >= from && i < to, `${i} is not in ${from}-${to}`);
          });
        },
      ),
    );
  });
});

describe('the ruler', () => {
  it('shows all of a short draft', () =>
    assert.equal(rulerMentions([mention(0), mention(5), mention(9)], 20, 1000).length, 3));
  it('shows each kind in each stretch of a long one, and never more', () => {
    const marks = Array.from({ length: 50_000 }, (_, i) =>
      mention(i * 10, i % 7 === 0 ? 'ambiguous' : 'certain', i % 5 === 0 ? 'yes' : 'no'),
    );
    const shown = rulerMentions(marks, 500_000, 1000);
    assert.ok(shown.length <= 1000 * MARK_KINDS.length);
    for (const kind of ['sanctioned', 'ambiguous', 'actor'])
      assert.equal(
        new Set(
          shown.filter((one) => markKind(one) === kind).map(({ start }) => Math.floor(start / 500)),
        ).size,
        1000,
        kind,
      );
  });
});
