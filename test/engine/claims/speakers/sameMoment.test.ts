import assert from 'node:assert/strict';
import { isSameMoment, type Moment } from '../../../../src/engine/claims/speakers/moment.js';
import type { Focused, InSight } from '../../../../src/engine/claims/speakers/sight.js';

type Seen = Focused<string>;

const SEEN: Seen = {
  member: 'Ann',
  at: 5,
  paragraph: 1,
  before: { member: 'Bob', at: 2, paragraph: 1 },
};
const SIGHT: InSight<string> = {
  subject: { he: SEEN, she: SEEN },
  speaker: { he: SEEN, she: SEEN },
  named: { he: SEEN, she: SEEN },
  lone: SEEN,
};
const ANNOUNCED = { role: 'mayor', offices: ['mayor'], gender: 'he', paragraph: 2 } as const;
const PAIR = { members: ['Ann', 'Bob'], paragraph: 1, isCouple: false } as const;
const MOMENT: Moment<string> = {
  voice: { member: 'Acme', paragraph: 2 },
  latest: 'Ann',
  lastPerson: 'Ann',
  sight: SIGHT,
  pairs: [PAIR],
  announced: ANNOUNCED,
  isBegun: true,
  acting: [{ body: 'Acme', at: 1, told: false }],
};

/** Whether all goes on alike from paragraph 3 after the moment above and one that is otherwise. */
function isSame(other: Partial<Moment<string>>, number = 3): boolean {
  const moment = { ...MOMENT, ...other };
  const [there, back] = [
    isSameMoment(MOMENT, moment, number),
    isSameMoment(moment, MOMENT, number),
  ];
  assert.equal(there, back, 'either way round');
  return there;
}

function inSight(other: Partial<InSight<string>>): Partial<Moment<string>> {
  return { sight: { ...SIGHT, ...other } };
}

describe('all goes on alike', () => {
  it('where all is the same', () => {
    assert.ok(isSame({}));
    assert.ok(isSame(structuredClone(MOMENT)), 'and nothing the same object');
  });

  it('only after whoever was met last, and where somebody has begun to act in both', () => {
    assert.ok(!isSame({ latest: 'Bob' }));
    assert.ok(!isSame({ latest: null }));
    assert.ok(!isSame({ isBegun: false }));
  });

  it('only after the body that spoke last, in this paragraph or the one before', () => {
    for (const voice of [null, { member: 'Dale', paragraph: 2 }, { member: 'Acme', paragraph: 3 }])
      assert.ok(!isSame({ voice }), JSON.stringify(voice));
    assert.ok(isSame({ voice: { member: 'Dale', paragraph: 1 }, announced: null }, 4));
    assert.ok(isSame({ voice: null, announced: null }, 4));
  });

  it('only after the role that was told last, in this paragraph or the one before', () => {
    for (const announced of [
      null,
      { ...ANNOUNCED, role: 'judge' },
      { ...ANNOUNCED, gender: null },
      { ...ANNOUNCED, paragraph: 3 },
      { ...ANNOUNCED, offices: ['judge'] },
      { ...ANNOUNCED, offices: [] },
    ])
      assert.ok(!isSame({ announced }), JSON.stringify(announced));
    assert.ok(isSame({ announced: null, voice: null }, 4));
  });

  it('only after the same pairs and bodies, in the same order', () => {
    for (const other of [
      { members: ['Jane', 'Bob'] },
      { members: ['Ann', 'Tom'] },
      { paragraph: 2 },
      { isCouple: true },
    ] as const)
      assert.ok(!isSame({ pairs: [{ ...PAIR, ...other }] }), JSON.stringify(other));
    assert.ok(!isSame({ pairs: [] }));
    assert.ok(!isSame({ pairs: [PAIR, PAIR] }));
    assert.ok(!isSame({ acting: [] }));
    for (const other of [{ at: 2 }, { body: 'Dale' }, { told: true }])
      assert.ok(!isSame({ acting: [{ ...MOMENT.acting[0], ...other }] }), JSON.stringify(other));
    assert.ok(!isSame({ lastPerson: 'Bob' }));
  });

  it('only after the same who acted, spoke or was named, within three paragraphs', () => {
    for (const what of ['subject', 'speaker', 'named'] as const)
      for (const gender of ['he', 'she'] as const)
        for (const seen of [
          null,
          { ...SEEN, member: 'Bob' },
          { ...SEEN, at: 6 },
          { ...SEEN, paragraph: 0 },
        ]) {
          const other = inSight({ [what]: { ...SIGHT[what], [gender]: seen } });
          assert.ok(!isSame(other), `${what} ${gender} ${JSON.stringify(seen)}`);
          assert.ok(!isSame(other, 4));
          assert.ok(isSame(other, 5), `${what} out of sight`);
        }
  });

  it('only after the same who was in sight before', () => {
    const before = (one: Seen['before']): Partial<Moment<string>> =>
      inSight({ subject: { he: { ...SEEN, before: one }, she: SEEN } });
    assert.ok(isSame(before({ member: 'Bob', at: 2, paragraph: 1 })));
    assert.ok(!isSame(before(null)));
    assert.ok(!isSame(before(undefined)));
    assert.ok(!isSame(before({ member: 'Tom', at: 2, paragraph: 1 })));
    const old = (member: string): Seen => ({
      ...SEEN,
      paragraph: 2,
      before: { member, at: 2, paragraph: 1 },
    });
    const [one, other] = ['Bob', 'Tom'].map((member): Moment<string> => ({
      ...MOMENT,
      ...inSight({ subject: { he: old(member), she: null } }),
    }));
    assert.ok(!isSameMoment(one, other, 4));
    assert.ok(isSameMoment(one, other, 5), 'out of sight');
  });

  it('only after the same who spoke under a single word, in sight or not', () => {
    assert.ok(!isSame(inSight({ lone: null })));
    assert.ok(!isSame(inSight({ lone: null }), 9));
    assert.ok(!isSame(inSight({ lone: { ...SEEN, at: 6 } })));
    assert.ok(isSame(inSight({ lone: { ...SEEN, at: 6 } }), 5));
  });
});
