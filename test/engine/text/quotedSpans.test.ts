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
  it('are none in nothing', () => assert.deepEqual(quoted(''), []));
});
