import assert from 'node:assert/strict';
import type { Annotation } from '../../src/engine/annotation.js';
import { listedNames } from '../../src/editor/wording/namesOnLists.js';
import { mention } from './drafted.js';

const TEXT = 'Boris Birch met Clara Cedar. Birch left.';
const MENTIONS = [
  mention(TEXT, 'Boris Birch', { actor: 'birch' }),
  mention(TEXT, 'Clara Cedar', { actor: 'cedar' }),
  mention(TEXT, 'Birch', { actor: 'birch' }, 1),
];
const note = (code: string, words: string): Annotation['notes'][number] => ({
  code,
  severity: 'warning',
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  message: `${words} has a note`,
  fixes: [],
  related: [],
});

describe('names of the registry that a list has', () => {
  it('are those of the actors with that problem, for all of their mentions', () => {
    const notes = [note('list-unmarked', 'Boris Birch'), note('name-style', 'Clara Cedar')];
    assert.deepEqual(
      [...listedNames({ notes, mentions: MENTIONS })],
      [['birch', 'Boris Birch has a note']],
    );
  });

  it('are none where nothing was noted', () => {
    assert.equal(listedNames({ notes: [], mentions: MENTIONS }).size, 0);
  });
});
