import assert from 'node:assert/strict';
import { DraftReader } from '../../../src/engine/text/draftText.js';
import { isReadAt } from '../../../src/engine/text/readAt.js';

const MARKDOWN = `---
title: Ada
---

# Ada in a heading

Here is Ada, *Adb* and \`Adc\` and [Add](https://ade.org/Ade "Adf") <b class="Adg">Adh</b>.  

    Adi indented

\`\`\`
Adj fenced
\`\`\`

> Adk quoted
`;

describe('what is read as prose', () => {
  const draft = new DraftReader('markdown').read(MARKDOWN);
  const cases: [words: string, read: boolean][] = [
    ['title: Ada', false],
    ['Ada in', true],
    ['is Ada', true],
    ['Adb', true],
    ['Adc', false],
    ['Add', true],
    ['ade.org', false],
    ['Adf', false],
    ['Adg', false],
    ['Adh', true],
    ['Adi', false],
    ['Adj', false],
    ['Adk', true],
  ];
  for (const [words, read] of cases)
    it(`${words} is ${read ? 'prose' : 'none'}`, () =>
      assert.equal(isReadAt(draft, MARKDOWN.indexOf(words) + words.length), read));
  it('is a blank behind prose, and an empty line', () => {
    assert.ok(isReadAt(draft, MARKDOWN.indexOf('Here is ') + 8));
    assert.ok(isReadAt(draft, MARKDOWN.length));
  });
  it('is everything but front matter in plain text', () => {
    const text = '---\nlang: en\n---\nAda `b`';
    const plain = new DraftReader('plaintext').read(text);
    assert.ok(isReadAt(plain, text.length));
    assert.ok(!isReadAt(plain, 8));
  });
});
