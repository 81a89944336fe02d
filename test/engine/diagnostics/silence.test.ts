import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/engine/annotate.js';
import type { Note } from '../../../src/engine/annotation.js';
import { type Ignore, NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { silenceHere, unsilenced } from '../../../src/engine/diagnostics/silencedNotes.js';
import { notesOf } from './notesOf.js';

const TEXT = 'The minister is TK years old.\nThe envoy is TK too, and so is\r\nthe TK\nfund.';
const marks = (text: string, ...ignores: Ignore[]): number[] =>
  unsilenced(text, notesOf('leftover-mark', text), ignores).map(({ start }) => start);
const all = notesOf('leftover-mark', TEXT);

describe('silenced notes', () => {
  it('are those of a code, everywhere', () =>
    assert.deepEqual(marks(TEXT, { kind: 'note', code: 'leftover-mark' }), []));
  it('are those of that code alone', () =>
    assert.deepEqual(marks(TEXT, { kind: 'note', code: 'loaded-cue' }).length, 3));
  it('are those of certain words', () =>
    assert.deepEqual(
      marks('TK and $TK', { kind: 'note', code: 'leftover-mark', exact: 'TK' }),
      [7],
    ));
  it('are the one in its place', () => {
    for (const note of all)
      assert.deepEqual(
        marks(TEXT, silenceHere(TEXT, note)),
        all.filter((one) => one !== note).map(({ start }) => start),
      );
  });
  it('stay silent when what stands before them in the draft changes', () =>
    assert.equal(marks(`New.\n\n${TEXT}`, silenceHere(TEXT, all[1])).length, 2));
  it('stay silent when one side of them is edited', () =>
    assert.equal(marks(TEXT.replace('too,', 'as well,'), silenceHere(TEXT, all[1])).length, 2));
  it('speak again when both sides are', () =>
    assert.equal(
      marks(
        TEXT.replace('too,', 'as well,').replace('The envoy is', 'The envoy was'),
        silenceHere(TEXT, all[1]),
      ).length,
      3,
    ));
  it('are no others that are followed by the same mark', () => {
    const text = 'The first sum is TK.\n\nAnother sum is TK.\n\n- TK\n- TK.\n';
    const notes = notesOf('leftover-mark', text);
    for (const note of notes.slice(0, 2))
      assert.deepEqual(
        marks(text, silenceHere(text, note)),
        notes.filter((one) => one !== note).map(({ start }) => start),
      );
  });
  it('stay silent in a short line of their own, and in no other', () => {
    const text = '- TK.\n- about TK.\nTK.\n';
    const notes = notesOf('leftover-mark', text);
    assert.deepEqual(
      notes.map((note) => marks(text, silenceHere(text, note)).length),
      [2, 2, 2],
    );
    assert.equal(marks(`Now.\n${text}`, silenceHere(text, notes[0])).length, 2);
  });
  it('are all of those words where they stand alone in their line', () => {
    const text = 'TK\n\nIt is TK.\n';
    assert.deepEqual(marks(text, silenceHere(text, notesOf('leftover-mark', text)[0])), []);
  });
  it('are not hurt by listings that are ignored', () =>
    assert.equal(marks(TEXT, { kind: 'listing', name: 'TK', list: 'x', id: '1' }).length, 3));
  it('are left out of the annotation', () => {
    const decisions = {
      ...NO_DECISIONS,
      ignores: [{ kind: 'note', code: 'leftover-mark' }] as const,
    };
    assert.deepEqual(
      annotate(TEXT, 'plaintext', compileLexicon([]), {
        date: '2025-11-22',
        decisions,
      }).notes.filter(({ code }) => code === 'leftover-mark'),
      [],
    );
  });
  it('are silent wherever they stand in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(),
        fc.nat(8),
        (text, at, length) => {
          const start = at % (text.length + 1);
          const note: Note = {
            start,
            end: Math.min(text.length, start + length),
            code: 'x',
            severity: 'hint',
            message: '',
            fixes: [],
            related: [],
          };
          assert.deepEqual(unsilenced(text, [note], [silenceHere(text, note)]), []);
        },
      ),
    );
  });
});
