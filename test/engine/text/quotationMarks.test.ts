import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../../src/engine/text/quotationMarks.js';

describe('quotation marks', () => {
  /** `text` with what is quoted, an ellipsis after a quotation that stays open, and how many marks have no partner. */
  const cases: [text: string, quoted: string[], stray?: number][] = [
    ['“We won,” she said, “twice.”', ['We won,', 'twice.']],
    ['"We won," she said, "twice."', ['We won,', 'twice.']],
    ["''We won,'' she said, ''twice.''", ['We won,', 'twice.']],
    ["``We won,'' she said.", ['We won,']],
    ["'We won,' she said.", ['We won,']],
    ['‘We won,’ she said.', ['We won,']],
    ['„Wir gehen“, sagte sie.', ['Wir gehen']],
    ['« Nous partons », dit-elle.', [' Nous partons ']],
    ['»Wir gehen«, sagte sie.', ['Wir gehen']],
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['\'He said "no" to me,\' she said.', ['He said "no" to me,']],
    ["It's the states' right in the '90s, rock 'n' roll and all.", []],
    ['It’s the states’ right.', []],
    ["'The states' rights matter,' he said.", ["The states' rights matter,"]],
    ['He is 5\'10" tall.', [], 1],
    ['“We came. We saw.', ['We came. We saw.…']],
    ['We came.” We saw.', [], 1],
    ['“One “two” three.', ['two'], 1],
    // Each paragraph of a long quotation opens it anew; only the last one closes it.
    ['“It was late. “We went on. “We won.” He left.', ['It was late. “We went on. “We won.'], 2],
    [
      '"It was late. "We went on," she said. "We won."',
      ['It was late. "We went on,', 'We won.'],
      1,
    ],
    [
      '"Well," she said, "but we lost. "We go on." He left.',
      ['Well,', 'but we lost. "We go on.'],
      1,
    ],
    ['"We lost, she said. "We go on," he said.', ['We go on,'], 1],
    ['"We lost. Said Ann Feld: "We go on."', ['We go on.'], 1],
    ['He called it "rubbish. Ms Feld said: "We go on."', ['We go on.'], 1],
    ['He called it "rubbish and "a shame".', ['a shame'], 1],
    ['”It is,“ he said, ”and it was.“', ['It is,', 'and it was.']],
    ['“He said ‘no to me,” she said.', ['He said ‘no to me,'], 1],
    ['“He said: ‘No to me,” she said.', ['He said: ‘No to me,'], 1],
    ['"He said \'no to me," she said.', ["He said 'no to me,"], 1],
    ['‘He said “no to me,’ she said.', ['He said “no to me,'], 1],
    ['“He said ‘no’ and ‘yes to me,” she said.', ['He said ‘no’ and ‘yes to me,'], 1],
    ['“We met ‘Ali in Aden,” she said.', ['We met ‘Ali in Aden,']],
    [
      '“It was the ’90s, rock ’n’ roll, the states’ right,” she said.',
      ['It was the ’90s, rock ’n’ roll, the states’ right,'],
    ],
    ['“‘No,’ he told me, ‘never again.’”', ['‘No,’ he told me, ‘never again.’']],
    ['‘He said “no” to me,’ she said.', ['He said “no” to me,']],
    ['» The plan was cut.', []],
    ['» The plan was cut. » It was not.', []],
    ['Home » News » Politics', []],
    ['The plan» was cut.', [], 1],
    ["''He had me at 'go,''' she said.", ["He had me at 'go,'"]],
    ['No marks at all', []],
    ['""', ['']],
  ];
  for (const [text, quoted, stray = 0] of cases) {
    it(text, () => {
      const found = findQuotations(text);
      assert.deepEqual(
        found.quotations.map(
          ({ inner, closed }) => text.slice(inner.start, inner.end) + (closed ? '' : '…'),
        ),
        quoted,
      );
      assert.equal(found.stray.length, stray);
    });
  }

  for (const [text, reversed] of [
    ['”It is,“ he said.', ['”', '“']],
    ['”It is,” he said.', ['”']],
    ['“It is,“ he said.', ['“']],
    ['“It is,” he said—“still.”', []],
    ['„Wir gehen“, sagte sie.', []],
    ['“We—” he began. “No.”', []],
    ['He is 5’10” tall.', []],
  ] as const)
    it(`${text}: ${reversed.length} turned the wrong way round`, () =>
      assert.deepEqual(
        findQuotations(text).reversed.map((at) => text[at]),
        reversed,
      ));

  it('lie in the text, one after another, in any text', () => {
    const marks = fc.array(
      fc.oneof(
        fc.constantFrom(...'"\'“”‘’„«»`'.split(''), ' ', 's', 'A', '.', ',', '\n'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, inner } of findQuotations(text).quotations) {
          assert.ok(
            last <= start &&
              start < inner.start &&
              inner.start <= inner.end &&
              inner.end <= end &&
              end <= text.length,
          );
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
