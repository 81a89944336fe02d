import assert from 'node:assert/strict';
import type { Hit } from '../../../src/engine/names/recognition/hit.js';
import type { NameHits } from '../../../src/engine/names/recognition/scan.js';
import { REACH, SaidBeside } from '../../../src/engine/names/resolution/saidBeside.js';
import type { Way } from '../../../src/engine/names/variants/way.js';
import type { Draft } from '../../../src/engine/text/draftText.js';

describe('what is said beside names', () => {
  const way = {} as Way;
  const hit = (): Hit => ({}) as Hit;
  const starts = [0, 300, 600, 900];
  const paragraphs = starts.map((start) => ({ start, end: start + 100 }));
  /** Which of four paragraphs' names are read again after a change at these places. */
  const readAgain = (from: number, beforeEnd: number): string => {
    const beside = new SaidBeside();
    const hits = starts.map(() => ({ hits: [hit()] }) as unknown as NameHits);
    beside.read(hits);
    for (const {
      hits: [one],
    } of hits)
      beside.of(one, way, () => []);
    beside.forget(
      { draft: { paragraphs } as unknown as Draft, hits },
      { from, beforeEnd, afterEnd: 0 },
    );
    const again: number[] = [];
    for (const [
      i,
      {
        hits: [one],
      },
    ] of hits.entries())
      beside.of(one, way, () => {
        again.push(i);
        return [];
      });
    return again.join(' ');
  };
  it('is kept but near a change', () => {
    assert.equal(readAgain(650, 650), '1 2');
    assert.equal(readAgain(650, 900 - REACH), '1 2 3');
    assert.equal(readAgain(650, 899 - REACH), '1 2');
    assert.equal(readAgain(600 + REACH, 820), '2 3');
    assert.equal(readAgain(599 + REACH, 820), '1 2 3');
    assert.equal(readAgain(0, 0), '0');
    assert.equal(readAgain(1100, 1100), '3');
  });
  it('is kept by way of writing, and never of a paragraph that stands there twice', () => {
    const beside = new SaidBeside();
    const once = { hits: [hit()] } as unknown as NameHits;
    const twice = { hits: [hit()] } as unknown as NameHits;
    beside.read([twice, once, twice]);
    let found = 0;
    const read = (one: NameHits, how: Way): number => {
      beside.of(one.hits[0], how, () => {
        found++;
        return [];
      });
      return found;
    };
    assert.deepEqual([read(once, way), read(once, way), read(once, {} as Way)], [1, 1, 2]);
    assert.deepEqual([read(twice, way), read(twice, way)], [3, 4]);
    beside.read([twice]);
    assert.deepEqual([read(twice, way), read(twice, way)], [5, 5]);
  });
});
