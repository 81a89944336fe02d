import assert from 'node:assert/strict';
import { DraftReader } from '../../../../src/engine/text/draftText.js';
import { tameMarkup } from '../../../../src/engine/text/markup/tameMarkup.js';

describe('markup that no draft has', () => {
  const read = (text: string): string[] =>
    new DraftReader('markdown').read(text).paragraphs.map(({ reading }) => reading.text);
  it('is text: thousands of marks in one stretch', () =>
    assert.equal(read(`${'*_'.repeat(3000)} **Putin**`)[0].slice(-9), '**Putin**'));
  it('is text: hundreds of list markers in one line', () =>
    assert.equal(read(`${'1. '.repeat(2000)}Putin`)[0].slice(-10), '. 1. Putin'));
  it('leaves the other paragraphs alone', () => {
    for (const end of ['\n\n', '\r\n\r\n', '\n \t\n'])
      assert.deepEqual(
        read(`**Putin**${end}${'*_'.repeat(3000)}${end}**Putin**`)
          .map((words) => words.trim())
          .filter((words) => words.length < 20),
        ['Putin', 'Putin'],
        JSON.stringify(end),
      );
  });
  it('keeps every offset', () => {
    for (const text of [
      '[a]('.repeat(4000),
      '> + 1) '.repeat(1500),
      `a\r\n${'[x]: '.repeat(3000)}\n\nb`,
    ])
      assert.equal(tameMarkup(text).length, text.length);
  });
  it('is none in a long draft, in a rule or in a table', () => {
    const draft = `${'**Kirill** [Dmitriev](x) said.\n\n'.repeat(3000)}${'-'.repeat(200)}\n\n| a | b |\n| - | - |\n${'| [Putin](x) | *b* |\n'.repeat(400)}`;
    assert.equal(tameMarkup(draft), draft);
  });
  it('is read the same after an edit as if it were new', () => {
    const reader = new DraftReader('markdown');
    const marks = '*_'.repeat(2501);
    for (const text of [
      `a *b* ${marks.slice(4)}`,
      `a *b* ${marks}`,
      `a [b* ${marks}`,
      `a [b* ${marks.slice(4)}`,
    ])
      assert.deepEqual(
        reader.read(text).paragraphs.map(({ reading }) => reading.text),
        read(text),
      );
  });
});
