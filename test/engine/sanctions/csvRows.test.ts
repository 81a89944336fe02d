import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Row } from '../../../src/engine/sanctions/parsing/csvRowReader.js';
import { readRows } from '../../../src/engine/sanctions/parsing/csvRows.js';

async function rows(
  text: string,
  pieceChars = text.length,
  delimiter: ',' | ';' = ',',
  isHeader?: (cells: readonly string[]) => boolean,
): Promise<Row[]> {
  async function* chunks(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += pieceChars) yield text.slice(at, at + pieceChars);
  }
  const found: Row[] = [];
  for await (const row of readRows({ name: 'x.csv', chunks: chunks() }, delimiter, isHeader))
    found.push(row);
  return found;
}

describe('rows of a CSV file', () => {
  it('are what Papa Parse reads in a file without errors, in pieces of any length', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'b c', '"', ',', ';', '\n', ' ', 'é', '\t'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (table, pieceChars, quotes) => {
          const text = Papa.unparse(table, { newline: '\n', quotes });
          const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
          assert.deepEqual(
            (await rows(text, pieceChars)).map(({ cells }) => cells),
            data.filter((cells) => cells.some((one) => one.trim() !== '')),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
  it('know the line that they begin on, whatever ends the lines', async () => {
    for (const lineBreak of ['\n', '\r\n', '\r'])
      assert.deepEqual(
        (await rows(['a,"b', 'c"', '', 'd,e', ''].join(lineBreak), 1)).map(({ line }) => line),
        [1, 4],
      );
  });
  it('a mark that is never closed costs the rest of its own line', async () =>
    assert.deepEqual(await rows('1,a\n2,"b, c\n3,d\n'), [
      { cells: ['1', 'a'], line: 1 },
      { cells: ['2', 'b', ' c'], line: 2, unclosed: true },
      { cells: ['3', 'd'], line: 3 },
    ]));
  it('so does one in each line', async () => {
    const found = await rows('1,"x\n'.repeat(50_000), 65_536);
    assert.equal(found.length, 50_000);
    assert.ok(found.every(({ cells, unclosed }) => unclosed && cells.join() === '1,x'));
  });
  it('say where the file ends within a row', async () => {
    assert.deepEqual(await rows('1,a\n2,b'), [
      { cells: ['1', 'a'], line: 1 },
      { cells: ['2', 'b'], line: 2, unended: true },
    ]);
    assert.equal((await rows('1,"a\n')).at(-1)?.unclosed, true);
  });
  it('any text is read, to its end', async () => {
    const pieces = fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', 'a', ' ', '","', '",\n');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const text = `${parts.join('')}\nlast,row\n`;
        const joined = (await rows(text, 3)).flatMap(({ cells }) => cells).join(' ');
        assert.match(joined, /last.*row/s);
      }),
      { numRuns: 400 },
    );
  });
});

describe('rows of a table with a header', () => {
  const table = async (...lines: string[]): Promise<(readonly string[])[]> => {
    const text = `id;name;kind\n${lines.join('\n')}\n`;
    const [whole, ...pieces] = await Promise.all(
      [text.length, 1, 7].map((length) => rows(text, length, ';', () => true)),
    );
    for (const found of pieces) assert.deepEqual(found, whole);
    assert.ok(whole.every(({ unclosed }) => !unclosed));
    return whole.slice(1).map(({ cells }) => cells);
  };

  it('are not taken in by a cell that only begins with a quotation mark', async () =>
    assert.deepEqual(
      await table('1;"Abu Ali" Hasan;x', '2;Foo Bar;x', '3;"Baz Qux";x', '4;"A;B";"C\nD"'),
      [
        ['1', '"Abu Ali" Hasan', 'x'],
        ['2', 'Foo Bar', 'x'],
        ['3', 'Baz Qux', 'x'],
        ['4', 'A;B', 'C\nD'],
      ],
    ));
  it('nor by one in each line, or one mark that has no second', async () => {
    assert.deepEqual(await table('1;"Abu" Ali;x', '2;"Abu" Omar;x', '3;"Abu" Said;"x;y"'), [
      ['1', '"Abu" Ali', 'x'],
      ['2', '"Abu" Omar', 'x'],
      ['3', '"Abu" Said', 'x;y'],
    ]);
    assert.deepEqual(await table('1;"Abu Ali;x', '2;Foo Bar;x', '3;"Baz Qux";x'), [
      ['1', 'Abu Ali', 'x'],
      ['2', 'Foo Bar', 'x'],
      ['3', 'Baz Qux', 'x'],
    ]);
  });
  it('have cells of several lines, and marks inside of cells, as before', async () => {
    const reasons = '"He said ""yes"";\nand then ""no""."';
    assert.deepEqual(await table(`1;${reasons};x`, `2;x;${reasons}`), [
      ['1', 'He said "yes";\nand then "no".', 'x'],
      ['2', 'x', 'He said "yes";\nand then "no".'],
    ]);
    assert.deepEqual(
      await table('1;x;"He said "yes" and\nmore; "no" too"', '2;"Abu "Ali" Said";x'),
      [
        ['1', 'x', 'He said "yes" and\nmore; "no" too'],
        ['2', 'Abu "Ali" Said', 'x'],
      ],
    );
    assert.deepEqual(await table('1;"a.k.a. "x" b; c";x', '2;"";""'), [
      ['1', 'a.k.a. "x" b; c', 'x'],
      ['2', '', ''],
    ]);
  });
  it('are what they are without a header where every mark is right', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'b c', '"', ',', ';', '\n', ' ', 'é'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (cells, pieceChars) => {
          const text = Papa.unparse([['a', 'b', 'c'], ...cells], { newline: '\n', quotes: true });
          assert.deepEqual(await rows(text, pieceChars, ',', () => true), await rows(text));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('are read to their end, whatever they hold, and in the same way in pieces of any length', async () => {
    const pieces = fc.constantFrom('"', '""', ',', ';', '\n', 'a', ' ', '","', '",\n', '\n"a" b,');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const text = `x,y\n${parts.join('')}\nlast,row\n`;
        const found = await rows(text, 3, ',', () => true);
        assert.deepEqual(found, await rows(text, text.length, ',', () => true));
        assert.match(found.flatMap(({ cells }) => cells).join(' '), /last.*row/s);
      }),
      { numRuns: 400 },
    );
  });
});
