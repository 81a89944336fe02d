import assert from 'node:assert/strict';
import type { Span } from '../../../src/engine/annotation.js';
import { clearingOf, signedWords } from '../../../src/engine/decisions/clearing.js';
import type { Clearance } from '../../../src/engine/decisions/decision.js';
import { type Draft, DraftReader } from '../../../src/engine/text/draftText.js';

const draft = (text: string): Draft => new DraftReader('markdown').read(text);
const signed = (by: string, text: string): Clearance => ({
  id: by,
  by,
  at: '2025-11-22T10:00:00Z',
  ...signedWords(draft(text)),
  open: [],
});
const hash = (text: string): string => signedWords(draft(text)).hash;

const MORNING = 'Exports rose. Imports fell.\n\nBanks closed.';
const NOON = 'Exports rose. Imports fell by a tenth.\n\nBanks closed.';
const NIGHT = 'Exports rose. Imports fell by a third.\n\nBanks closed.';

describe('the words that are signed', () => {
  it('are the same with other blanks, line breaks, composed letters and markup', () => {
    const text = 'The café is shut.\n\nIt rained.';
    for (const same of [
      'The  café\nis shut.\n\n\n\nIt rained.\n\n',
      'The cafe\u0301 is shut.\n\nIt rained.',
      'The **café** is shut.\n\nIt rained.',
    ])
      assert.equal(hash(same), hash(text), same);
  });
  it('are others with another word, mark, paragraph or title', () => {
    const text = '---\ntitle: One\n---\n\nIt is shut. It rained.';
    for (const other of [
      text.replace('shut', 'open'),
      text.replace('shut.', 'shut!'),
      text.replace('. It', '.\n\nIt'),
      text.replace('One', 'Two'),
      text.replace(/^---[\s\S]*---\n\n/, ''),
    ])
      assert.notEqual(hash(other), hash(text), other);
  });
  it('are told sentence by sentence, wherever each stands', () => {
    const [one, two, three] = signedWords(draft('It rained. It snowed.\n\nIt rained.')).sentences;
    assert.equal(one, three);
    assert.notEqual(one, two);
  });
});

describe('how a draft stands to the versions that were cleared', () => {
  const standing = (text: string, ...clearances: Clearance[]) => {
    const clearing = clearingOf(draft(text), clearances);
    return (
      clearing && {
        by: clearing.signed.map(({ by }) => by),
        isCurrent: clearing.isCurrent,
        touched: clearing.touched.map(({ start, end }: Span) => text.slice(start, end).trim()),
        removed: clearing.removed,
      }
    );
  };
  const [jo, al, cy] = [signed('Jo', MORNING), signed('Al', NOON), signed('Cy', MORNING)];

  it('is nothing where none was', () => assert.equal(standing(MORNING), undefined));
  it('is cleared where it is one of them, by all who signed it and nobody else', () => {
    assert.deepEqual(standing(NOON, jo, al), {
      by: ['Al'],
      isCurrent: true,
      touched: [],
      removed: 0,
    });
    assert.deepEqual(standing(MORNING, jo, al)?.by, ['Jo']);
    assert.deepEqual(standing(MORNING, jo, al, cy)?.by, ['Jo', 'Cy']);
  });
  it('is edited since the newest where it is none of them', () => {
    assert.deepEqual(standing(NIGHT, jo, al), {
      by: ['Al'],
      isCurrent: false,
      touched: ['Imports fell by a third.'],
      removed: 1,
    });
    assert.deepEqual(standing(NIGHT, al, jo)?.by, ['Jo']);
    assert.deepEqual(standing('Exports rose.', jo)?.removed, 2);
  });
});
