import assert from 'node:assert/strict';
import {
  isSameChange,
  Journal,
  makeChange,
  type StateChange,
  takeBack,
} from '../../../../src/engine/claims/speakers/journal.js';

/** A running state of each kind. */
function emptyState() {
  return {
    member: { name: 'Cole', uses: 1 },
    all: new Set<string>(),
    byActor: new Map<string, string>(),
    byLastWord: new Map<string, string[]>(),
    byRole: new Map<string, Set<string>>(),
  };
}

describe('a journal of changes', () => {
  let state = emptyState();
  let journal = new Journal();
  beforeEach(() => {
    state = emptyState();
    journal = new Journal();
  });
  const changeAll = (): readonly StateChange[] => {
    const { member, all, byActor, byLastWord, byRole } = state;
    journal.set(member, 'name', 'Mary Cole');
    journal.set(member, 'uses', 2);
    journal.add(all, 'Cole');
    journal.add(all, 'Bell');
    journal.remove(all, 'Cole');
    journal.put(byActor, 'cole', 'Cole');
    journal.put(byActor, 'cole', 'Mary Cole');
    journal.append(byLastWord, 'cole', 'Mary');
    journal.append(byLastWord, 'cole', 'Ann');
    journal.join(byRole, 'mayor', 'Mary');
    journal.join(byRole, 'mayor', 'Ann');
    return journal.take();
  };

  it('makes them', () => {
    assert.equal(changeAll().length, 11);
    assert.deepEqual(state, {
      member: { name: 'Mary Cole', uses: 2 },
      all: new Set(['Bell']),
      byActor: new Map([['cole', 'Mary Cole']]),
      byLastWord: new Map([['cole', ['Mary', 'Ann']]]),
      byRole: new Map([['mayor', new Set(['Mary', 'Ann'])]]),
    });
  });

  it('takes them back, the last first, and makes them again', () => {
    const changes = changeAll();
    const changed = structuredClone(state);
    for (let i = 0; i < 2; i++) {
      takeBack(changes);
      assert.deepEqual(state, emptyState());
      changes.forEach(makeChange);
      assert.deepEqual(state, changed);
    }
    takeBack(changes.slice(-1));
    assert.deepEqual(state.byRole, new Map([['mayor', new Set(['Mary'])]]));
    takeBack(changes.slice(8, 9));
    assert.deepEqual(state.byLastWord, new Map([['cole', ['Mary']]]));
    takeBack(changes.slice(6, 7));
    assert.deepEqual(state.byActor, new Map([['cole', 'Cole']]));
  });

  it('notes none that changes nothing', () => {
    changeAll();
    const { member, all, byActor, byRole } = state;
    journal.set(member, 'uses', 2);
    journal.add(all, 'Bell');
    journal.remove(all, 'Cole');
    journal.put(byActor, 'cole', 'Mary Cole');
    journal.join(byRole, 'mayor', 'Ann');
    assert.deepEqual(journal.take(), []);
  });

  it('gives each change once', () => {
    journal.add(state.all, 'Cole');
    assert.equal(journal.take().length, 1);
    assert.equal(journal.take().length, 0);
  });
});

describe('two changes', () => {
  const target = {};
  const change: StateChange = { kind: 'set', target, key: 'name', before: 1, value: 'Cole' };

  it('are the same where they make the same of the same state', () => {
    assert.ok(isSameChange(change, { ...change, before: 2 }));
    const list: StateChange = { ...change, value: ['mary', 'cole'] };
    assert.ok(isSameChange(list, { ...change, value: ['mary', 'cole'] }));
  });

  it('are others where anything else changes', () => {
    for (const other of [
      { kind: 'put' },
      { target: {} },
      { key: 'words' },
      { value: 'Bell' },
      { value: ['cole'] },
      { value: null },
    ] as const)
      assert.ok(!isSameChange(change, { ...change, ...other }), JSON.stringify(other));
    const list: StateChange = { ...change, value: ['mary', 'cole'] };
    for (const value of [
      ['mary'],
      ['mary', 'cole', 'roe'],
      ['mary', 'roe'],
      ['ann', 'cole'],
      'Cole',
    ])
      assert.ok(!isSameChange(list, { ...change, value }), String(value));
    assert.ok(!isSameChange({ ...change, value: [] }, { ...change, value: '' }));
    assert.ok(!isSameChange({ ...change, value: '' }, { ...change, value: [] }));
  });
});
