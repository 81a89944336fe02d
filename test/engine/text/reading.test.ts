import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OMISSION, Reading } from '../../../src/engine/text/markup/plainReading.js';

/** What is read of a source, and which part of the source one of its words comes from. */
function assertReads(
  source: string,
  text: string,
  ...words: [read: string, written: string][]
): void {
  const reading = Reading.of(source);
  assert.equal(reading.text, text);
  for (const [read, written] of words) {
    const start = reading.text.indexOf(read);
    const span = reading.toSource({ start, end: start + read.length });
    assert.equal(source.slice(span.start, span.end), written);
  }
}

describe('Reading', () => {
  it('reads plain words as they are', () =>
    assertReads('Marco Rubio said', 'Marco Rubio said', ['Rubio', 'Rubio']));
  it('reads a no-break space as a space', () =>
    assertReads('Marco\u00a0Rubio', 'Marco Rubio', ['Marco Rubio', 'Marco\u00a0Rubio']));
  it('does not read soft hyphens', () =>
    assertReads(
      'Dmi\u00adtriev met',
      'Dmitriev met',
      ['Dmitriev', 'Dmi\u00adtriev'],
      ['met', 'met'],
    ));
  it('does not read zero-width characters', () =>
    assertReads('Ru\u200bbio', 'Rubio', ['Rubio', 'Ru\u200bbio']));
  it('reads one space for a line break and the blanks around it', () =>
    assertReads(
      'Marco  \r\n  Rubio said',
      'Marco Rubio said',
      ['Marco Rubio', 'Marco  \r\n  Rubio'],
      ['said', 'said'],
    ));
  it('reads a tab as a space', () => assertReads('a\tb', 'a b', ['b', 'b']));
  it('maps a part of a copied run', () => assertReads('x\u00adabcdef', 'xabcdef', ['cd', 'cd']));

  it('tells what within words is read otherwise than it is written', () => {
    const source = 'Ann <!-- Kate --> stole &amp; hid `x` it';
    const reading = Reading.of(source, [
      { start: 0, end: 4 },
      { start: 17, end: 24 },
      { start: 24, end: 29, as: '&' },
      { start: 29, end: 34 },
      { start: 34, end: 37, as: OMISSION },
      { start: 37, end: 40 },
    ]);
    const replaced = (words: string): string[] => {
      const start = reading.text.indexOf(words);
      return reading
        .replacedIn({ start, end: start + words.length })
        .map((one) => `${source.slice(one.start, one.end)} > ${one.as}`);
    };
    assert.equal(reading.text, `Ann stole & hid ${OMISSION} it`);
    assert.deepEqual(replaced(reading.text), ['<!-- Kate -->  > ', '&amp; > &', '`x` > …']);
    assert.deepEqual(replaced('stole & hid'), ['&amp; > &']);
    assert.deepEqual(replaced('stole'), []);
    assert.deepEqual(replaced('Ann '), []);
    assert.deepEqual(Reading.of(source).replacedIn({ start: 0, end: source.length }), []);
  });

  it('reads what a piece stands for, and nothing of what no piece covers', () => {
    const reading = Reading.of('**A** `x` b', [
      { start: 2, end: 3 },
      { start: 5, end: 6 },
      { start: 6, end: 9, as: OMISSION },
      { start: 9, end: 11 },
    ]);
    assert.equal(reading.text, `A ${OMISSION} b`);
    assert.deepEqual(reading.toSource({ start: 2, end: 3 }), { start: 6, end: 9 });
    assert.deepEqual(reading.toSource({ start: 0, end: 1 }), { start: 2, end: 3 });
  });

  it('gives spans inside the source that hold the same words', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '\u00ad', '\u00a0', '\u200b', '😀', '.'),
    });
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (text, a, b) => {
        const reading = Reading.of(text);
        const [start, end] = [a % (reading.text.length + 1), b % (reading.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const span = reading.toSource({ start, end });
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        const letters = (s: string): string => s.replace(/[\s\u00ad\u00a0\u200b]/g, '');
        assert.equal(
          letters(text.slice(span.start, span.end)),
          letters(reading.text.slice(start, end)),
        );
      }),
    );
  });
});
