import assert from 'node:assert/strict';
import { Debounce } from '../../src/desk/host/debounce.js';
import { Lifetime } from '../../src/desk/host/lifetime.js';
import { inSlices } from '../../src/desk/host/slices.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work in slices', () => {
  function* busy(steps: number, milliseconds: number): Generator<void, string> {
    for (let i = 0; i < steps; i++) {
      for (const end = performance.now() + milliseconds; performance.now() < end;);
      yield;
    }
    return 'done';
  }

  it("gives the steps' result", async () => assert.equal(await inSlices(busy(3, 0)), 'done'));
  it('lets others work in between', async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    await inSlices(busy(40, 5));
    clearInterval(others);
    assert.ok(turns >= 8, `${turns} turns in 200 ms of work`);
  });
  it('throws what a step throws', async () => {
    await assert.rejects(
      inSlices(
        (function* (): Generator<void, void> {
          yield;
          throw new Error('no');
        })(),
      ),
      /no/,
    );
  });
});

describe('debouncing', () => {
  it('waits for the last call', async () => {
    let runs = 0;
    const debounce = new Debounce(30, () => runs++);
    for (let i = 0; i < 3; i++) {
      debounce.trigger();
      await pause(10);
    }
    assert.equal(runs, 0);
    await pause(60);
    assert.equal(runs, 1);
  });
  it('or for the first, however many follow', async () => {
    let runs = 0;
    const debounce = new Debounce(30, () => runs++);
    for (let i = 0; i < 6; i++) {
      debounce.ensure();
      await pause(10);
    }
    assert.ok(runs >= 1, 'scrolling on and on would never be drawn');
    debounce.dispose();
  });
  it('does nothing once disposed', async () => {
    const debounce = new Debounce(5, () => assert.fail());
    debounce.trigger();
    debounce.dispose();
    await pause(20);
  });
});

describe('lifetimes', () => {
  it('give back what they own, newest first, and what comes too late at once', () => {
    const given: string[] = [];
    const thing = (name: string) => ({ dispose: () => given.push(name) });
    const lifetime = new Lifetime();
    lifetime.own(thing('a'));
    const b = lifetime.own(thing('b'));
    lifetime.own(thing('c'));
    lifetime.release(b);
    lifetime.dispose();
    lifetime.own(thing('late'));
    lifetime.dispose();
    assert.deepEqual(given, ['b', 'c', 'a', 'late']);
  });
});
