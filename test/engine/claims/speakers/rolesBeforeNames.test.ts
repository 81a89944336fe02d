import assert from 'node:assert/strict';
import { behindName, DelayedNames } from '../../../../src/engine/claims/speakers/delayedNames.js';
import type { NameUse } from '../../../../src/engine/claims/syntax/naming/nameUse.js';
import { nameUse as use } from './nameUses.js';

describe('a role that a draft tells before the name', () => {
  let delayed = new DelayedNames();
  beforeEach(() => {
    delayed = new DelayedNames();
  });
  /** The offices of whoever is named in the paragraph after one that begins with a role. */
  const offices = (
    [role, words]: readonly [role: string, words: string],
    ...[name, isNew = true, paragraph = 2, after = null]: [
      name: NameUse,
      ...rest: Partial<[isNew: boolean, paragraph: number, after: 'described' | 'owned' | null]>,
    ]
  ): readonly string[] => {
    delayed = new DelayedNames();
    delayed.meetRole(role, words, 1);
    return delayed.meetName(name, isNew, paragraph, after);
  };
  const MINISTER = ['minister', 'The housing minister'] as const;

  it('is that of whoever is named first in the next paragraph', () => {
    assert.deepEqual(offices(MINISTER, use('Denis Roe')), ['minister', 'housing minister']);
    assert.deepEqual(offices(['mep', 'A Green MEP'], use('Pippa Roe')), ['mep']);
    assert.deepEqual(offices(['baker', 'The baker'], use('Pippa Roe')), ['baker']);
    assert.deepEqual(offices(['envoy', 'Norway’s envoy'], use('Pippa Roe')), ['envoy']);
  });

  it('is nobody’s who has been named before, in other paragraphs, or by one word', () => {
    assert.deepEqual(offices(MINISTER, use('Denis Roe'), false), []);
    assert.deepEqual(offices(MINISTER, use('Denis Roe'), true, 1), []);
    assert.deepEqual(offices(MINISTER, use('Denis Roe'), true, 3), []);
    assert.deepEqual(offices(MINISTER, use('Roe')), []);
  });

  it('is nobody’s of whom the text says what they are', () => {
    assert.deepEqual(offices(MINISTER, use('Denis Roe', { roles: ['judge'] })), []);
    assert.deepEqual(offices(MINISTER, use('Denis Roe'), true, 2, 'described'), []);
  });

  it('is no thing’s', () => {
    assert.deepEqual(offices(MINISTER, use('Fair Rents Bill')), []);
    assert.deepEqual(offices(MINISTER, use('Bill Rents')), ['minister', 'housing minister']);
  });

  it('is nobody’s who is of another gender', () => {
    const spoken = ['chairwoman', 'The chairwoman'] as const;
    assert.deepEqual(offices(spoken, use('Denis Roe', { gender: 'he' })), []);
    assert.deepEqual(offices(spoken, use('Denise Roe', { gender: 'she' })), ['chairwoman']);
    assert.deepEqual(offices(spoken, use('Lee Roe')), ['chairwoman']);
    assert.deepEqual(offices(MINISTER, use('Denis Roe', { gender: 'he' })).length, 2);
  });

  it('is not that of a place or of the one to whom something belongs, and waits for the next name', () => {
    for (const [name, after] of [
      [use('Quebec Hill'), 'owned'],
      [use('New Zealand'), null],
    ] as const) {
      assert.deepEqual(offices(MINISTER, name, true, 2, after), [], name.name);
      assert.deepEqual(delayed.meetName(use('Denis Roe'), true, 2, null).length, 2, name.name);
    }
  });

  it('is not told by whoever speaks for another, or by just anybody', () => {
    for (const one of ['spokesman', 'aide', 'lawyer', 'source', 'official', 'critic'])
      assert.deepEqual(offices([one, `The ${one}`], use('Denis Roe')), [], one);
    assert.deepEqual(offices(['baker', 'A baker'], use('Denis Roe')), []);
    assert.deepEqual(offices(['baker', 'Other baker'], use('Denis Roe')), []);
  });

  it('is told only before anybody else has acted', () => {
    delayed.meetName(use('Ann May'), true, 0, null);
    assert.ok(delayed.isBegun);
    delayed.meetRole('minister', 'The housing minister', 1);
    assert.deepEqual(delayed.meetName(use('Denis Roe'), true, 2, null), []);
    delayed = new DelayedNames();
    delayed.meetRole('baker', 'A baker', 1);
    assert.ok(delayed.isBegun);
    delayed.meetRole('minister', 'The housing minister', 1);
    assert.deepEqual(delayed.meetName(use('Denis Roe'), true, 2, null), []);
  });

  it('is forgotten where another role or another name comes between', () => {
    delayed.meetRole('minister', 'The housing minister', 1);
    delayed.meetRole('mayor', 'The mayor', 1);
    assert.deepEqual(delayed.meetName(use('Denis Roe'), true, 2, null), []);
    delayed = new DelayedNames();
    delayed.meetRole('minister', 'The housing minister', 1);
    delayed.meetName(use('Ann May'), false, 2, null);
    assert.deepEqual(delayed.meetName(use('Denis Roe'), true, 2, null), []);
  });
});

describe('the words behind a name', () => {
  const behind = (name: string, after: string): string | null =>
    behindName(name + after, name.length);

  it('tell what somebody is', () => {
    for (const after of [', a baker', ', the mayor,', ', 52, an actor', ', aged 52, his son'])
      assert.equal(behind('Ann Roe', after), 'described', after);
  });

  it('tell what is theirs', () => {
    for (const after of ['’s premier', '’ house', "'s premier"])
      assert.equal(behind('Ann Roe', after), 'owned', after);
  });

  it('tell neither', () => {
    for (const after of [' said, a day later', ', 52, was ill', ', who left', ' on Ann’s wall', ''])
      assert.equal(behind('Ann Roe', after), null, after);
    assert.equal(behindName('Ann Roe, a baker', 3), null);
  });
});
