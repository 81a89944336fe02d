import assert from 'node:assert/strict';
import { quotedSpans } from '../../../src/engine/text/quotedSpans.js';

describe('the quotations of a text', () => {
  const quoted = (text: string): string[] =>
    quotedSpans(text).map(({ start, end }) => text.slice(start, end));
  it('are found in every paragraph', () =>
    assert.deepEqual(quoted('He said “one.”\n\nShe said "two" and\n"three".\n \nNothing.'), [
      '“one.”',
      '"two"',
      '"three"',
    ]));
  it('end with their paragraph', () =>
    assert.deepEqual(quoted('“Open\r\n\r\nNot in it'), ['“Open']));
  it('go on over the end of a line, whichever that is', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(quoted(`“One${end}two” three`), [`“One${end}two”`]);
  });
  it('are none in nothing', () => assert.deepEqual(quoted(''), []));
});
