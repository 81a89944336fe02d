import assert from 'node:assert/strict';
import { openVscode, type Vscode } from './harness.js';

/** The colours in which the letters of the open draft are drawn: for each stretch of words, the first that stands so in view. */
function colorsOf(vscode: Vscode, words: readonly string[]): Promise<string[]> {
  return Promise.all(
    words.map(async (some) => {
      const { x, y } = await vscode.editor.locate(some);
      return vscode.page.evaluate(
        ([left, top]) => {
          const span = document
            .elementsFromPoint(left, top)
            .find((element) => /\bmtk\d+\b/.test(element.className));
          return span ? getComputedStyle(span).color : 'no letter';
        },
        [x, y] as const,
      );
    }),
  );
}

const INLINE = ['MIAMI (Reuters)', 'TK', 'TK-date', '[CQ]', '[sic]', 'Ask the', 'for the letter'];

for (const [file, marks] of [
  ['draft.txt', [...INLINE, 'Slug:', '-30-']],
  ['draft.md', INLINE],
] as const) {
  describe(`newsroom marks in ${file}`, () => {
    let vscode: Vscode;
    before(async () => {
      vscode = await openVscode({
        folder: 'test/fixtures/newsroomMarks',
        openFile: file,
        settings: { 'editor.wordWrap': 'on' },
      });
    });
    after(() => vscode.close());

    it('have colours of their own in each theme', async () => {
      // Letters are drawn plain first and coloured a moment later.
      await vscode.page.waitForFunction(
        () =>
          new Set(
            [...document.querySelectorAll('.view-lines [class*="mtk"]')].map(
              (span) => span.className,
            ),
          ).size > 3,
      );
      await vscode.screenshotThemes(`newsroom-marks-${file}`, async () => {
        const [plain, ...colors] = await colorsOf(vscode, ['A second letter', ...marks]);
        for (const [i, color] of colors.entries()) assert.notEqual(color, plain, marks[i]);
      });
    });

    if (file === 'draft.md') {
      it('leave code and headings as they are', async () => {
        const [plain, code, inCode, heading] = await colorsOf(vscode, [
          'A second letter',
          'not',
          'not TK',
          'Envoys',
        ]);
        assert.equal(inCode, code);
        assert.notEqual(heading, plain);
      });
    }
  });
}
