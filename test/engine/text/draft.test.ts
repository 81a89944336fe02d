import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, DraftReader, type Markup } from '../../../src/engine/text/draftText.js';
import { inDraft } from '../../../src/engine/text/markup/paragraphs.js';
import { OMISSION } from '../../../src/engine/text/markup/plainReading.js';

const read = (text: string, markup: Markup): Draft => new DraftReader(markup).read(text);
const readings = (text: string, markup: Markup): string[] =>
  read(text, markup).paragraphs.map(({ reading }) => reading.text);
const assertPlain = (text: string, ...paragraphs: string[]): void =>
  assert.deepEqual(readings(text, 'plaintext'), paragraphs);
const assertMarkdown = (text: string, ...paragraphs: string[]): void =>
  assert.deepEqual(readings(text, 'markdown'), paragraphs);

const LONG =
  'Officials and lawmakers are increasingly alarmed by a recent meeting that involved the administration and an envoy, they said.';

describe('a plain text', () => {
  it('has a paragraph between blank lines', () =>
    assertPlain('One.\n\nTwo.\n \t\nThree.', 'One.', 'Two.', 'Three.'));
  it('may end its lines with CR LF or CR', () =>
    assertPlain('One.\r\n\r\nTwo.\r\rThree.', 'One.', 'Two.', 'Three.'));
  it('keeps long lines apart', () => assertPlain(`${LONG}\n${LONG}`, LONG, LONG));
  it('keeps short lines apart: a list, an address', () =>
    assertPlain('Kirill Dmitriev\nMarco Rubio', 'Kirill Dmitriev', 'Marco Rubio'));
  it('joins lines that were wrapped by hand', () =>
    assertPlain(
      'U.S. officials and lawmakers are increasingly alarmed by a meeting of Kirill\nDmitriev with the administration in Miami at the end of October, four people\nsaid.',
      'U.S. officials and lawmakers are increasingly alarmed by a meeting of Kirill Dmitriev with the administration in Miami at the end of October, four people said.',
    ));
  it('is as wide as one sees: soft hyphens make no list a column', () =>
    assertPlain(
      'Kirill Dmitriev, the de\u00ADle\u00ADga\u00ADtion’s head\nMarco Rubio',
      'Kirill Dmitriev, the delegation’s head',
      'Marco Rubio',
    ));
  it('ends a wrapped paragraph at a line that had room for the next word', () =>
    assertPlain(
      'This line is as wide as the column that its writer has chosen to use\nand it ends here.\nThis one begins another paragraph of the text, as one sees at the start',
      'This line is as wide as the column that its writer has chosen to use and it ends here.',
      'This one begins another paragraph of the text, as one sees at the start',
    ));
});

describe('a Markdown text', () => {
  it('has headings', () =>
    assert.deepEqual(
      read('# Alarm\n\nText\n\nSetext\n===', 'markdown').paragraphs.map(({ kind, reading }) => [
        kind,
        reading.text,
      ]),
      [
        ['heading', 'Alarm'],
        ['prose', 'Text'],
        ['heading', 'Setext '],
      ],
    ));
  it('is read without emphasis', () =>
    assertMarkdown('**Kirill** _Dmitriev_ ~~met~~', 'Kirill Dmitriev met'));
  it('is read over hard-wrapped lines and in quotations', () =>
    assertMarkdown('> Kirill\n> Dmitriev  \n> met', 'Kirill Dmitriev met'));
  it("is read without links' targets", () =>
    assertMarkdown('[Marco Rubio](https://x.org/Putin "Putin") said', 'Marco Rubio said'));
  it('is read without link definitions', () =>
    assertMarkdown('[Rubio][1]\n\n[1]: https://x.org/Putin', 'Rubio'));
  it('is read without code', () =>
    assertMarkdown('Run `Putin` now\n\n```\nPutin\n```\n\n    Putin', `Run ${OMISSION} now`));
  it('is read without addresses and pictures', () =>
    assertMarkdown(
      'See https://putin.example and ![Putin](p.png)',
      `See ${OMISSION} and ${OMISSION}`,
    ));
  it('is read without HTML tags and comments', () =>
    assertMarkdown('<b title="Putin">Marco</b> Rubio <!-- Putin --> said', 'Marco Rubio said'));
  it('reads an HTML block between its tags', () =>
    assertMarkdown(
      '<div class="Putin">\nMarco <b>Rubio</b>\n</div>\n<script>Putin</script>',
      'Marco Rubio ',
    ));
  it('reads character references and escapes', () =>
    assertMarkdown('R&amp;D \\*x\\* Dmitriev&rsquo;s &#233;', 'R&D *x* Dmitriev’s é'));
  it('reads tables and lists by cell and item', () =>
    assertMarkdown(
      '- One\n- [ ] Two\n\n| A | B |\n|---|---|\n| C | D |',
      'One',
      'Two',
      'A',
      'B',
      'C',
      'D',
    ));
});

describe('front matter', () => {
  const facts = (text: string): unknown => {
    const { date, lang } = read(text, 'markdown').frontMatter ?? {};
    return { date, lang };
  };
  it('gives date and language', () =>
    assert.deepEqual(facts('---\ndate: 2025-11-20\nlang: en-GB\n---\nText'), {
      date: '2025-11-20',
      lang: 'en-gb',
    }));
  it('may hold a time and quotes', () =>
    assert.deepEqual(facts('---\r\ndate: "2025-11-20T10:00:00Z"\r\n---\r\nText'), {
      date: '2025-11-20',
      lang: undefined,
    }));
  it('is not read as prose', () => assertMarkdown('---\ntitle: Putin\n---\nText', 'Text'));
  it('is not read as prose in plain text either', () =>
    assertPlain('---\ntitle: Putin\n---\nText', 'Text'));
  it('is read although another line is broken', () =>
    assert.deepEqual(facts('---\n[: {\ndate: 2025-11-20\n---\nText'), {
      date: '2025-11-20',
      lang: undefined,
    }));
  it('is not a rule in the middle', () =>
    assertMarkdown('Text\n\n---\n\ndate: 2020-01-01', 'Text', 'date: 2020-01-01'));
});

describe('reading again after an edit', () => {
  it('takes over nothing of a Markdown text that reads otherwise after the edit', () => {
    for (const [before, after] of [
      ['    .\n.\n', '.\n.\n'],
      ['\tAda Northrop said so.\nIt went on.\n', 'Ada Northrop said so.\nIt went on.\n'],
      ['\tAda said so.\n\nIt went on.\n', 'Ada said so.\n\nIt went on.\n'],
      ['    - Ada said so.\n', '- Ada said so.\n'],
      ['    > Ada said so.\nOn.\n', '> Ada said so.\nOn.\n'],
      ['- x\n  Ada said so.\n\n    It went on.\n', '-\n  Ada said so.\n\n    It went on.\n'],
      ['Ada said so.\na | b\n     |-|-|\n', 'Ada said so.\na | b\n  \n   |-|-|\n'],
      ['# x\n-\n  Ada said so.\n\n    It went on.\n', '-\n  Ada said so.\n\n    It went on.\n'],
    ]) {
      const reader = new DraftReader('markdown');
      reader.read(before);
      assert.deepEqual(reader.read(after), read(after, 'markdown'));
    }
  });

  const line = fc.string({
    unit: fc.constantFrom(
      'Putin said so ',
      'a',
      ' ',
      '*',
      '`',
      '#',
      '> ',
      '- ',
      '<b>',
      '“',
      LONG,
      '---',
      'date: 2025-01-01',
      '[x](y)',
      '|',
    ),
  });
  const text = fc
    .array(line)
    .chain((all) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => all.join(end)));
  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      remove: fc.nat(40),
      insert: fc.oneof(line, fc.constantFrom('\n', '\n\n', '\r', '')),
    }),
    { maxLength: 6 },
  );
  for (const markup of ['plaintext', 'markdown'] as const) {
    it(`finds in ${markup} what reading from scratch finds`, () => {
      fc.assert(
        fc.property(text, edits, (first, changes) => {
          const reader = new DraftReader(markup);
          let now = first;
          reader.read(now);
          for (const { at, remove, insert } of changes) {
            const from = at % (now.length + 1);
            now = now.slice(0, from) + insert + now.slice(from + remove);
            const flat = ({ paragraphs }: Draft): unknown =>
              paragraphs.map((paragraph) => ({
                ...paragraph,
                reading: paragraph.reading.text,
                whole: inDraft(paragraph, { start: 0, end: paragraph.reading.text.length }),
              }));
            assert.deepEqual(flat(reader.read(now)), flat(read(now, markup)));
          }
        }),
        { numRuns: 300 },
      );
    });
    it(`keeps the readings of ${markup} that the edit left alone`, () => {
      const paragraphs = Array.from({ length: 50 }, (_, i) => `Paragraph ${i}. ${LONG}`);
      const reader = new DraftReader(markup);
      const before = reader.read(paragraphs.join('\n\n')).paragraphs;
      paragraphs[20] += ' More.';
      const after = reader.read(paragraphs.join('\n\n')).paragraphs;
      const kept = after.filter(({ reading }, i) => reading === before[i].reading).length;
      assert.ok(kept >= 45, `${kept} of 50 readings kept`);
    });
  }
});
