import assert from 'node:assert/strict';
import { fileLanguages } from '../../src/desk/drafts/draftLanguages.js';

const CONTRIBUTED = [
  { id: 'latex', extensions: ['.tex', '.ltx'] },
  { id: 'asciidoc', extensions: ['.adoc'], filenames: ['README'], filenamePatterns: ['notes-*'] },
  { id: 'json', extensions: ['.json'] },
];

describe('the languages of files', () => {
  const { patterns, languageOf } = fileLanguages(
    ['plaintext', 'markdown', 'asciidoc'],
    CONTRIBUTED,
    {
      '*.copy': 'plaintext',
      '*.log.txt': 'log',
      'wire/*.dat': 'markdown',
      '*.{wire,slug}': 'plaintext',
    },
  );
  const cases: [path: string, language: string | undefined][] = [
    ['/a/x.md', 'markdown'],
    ['/a/X.MD', 'markdown'],
    ['/a/x.txt', 'plaintext'],
    ['/a/x.adoc', 'asciidoc'],
    ['/a/x.tex', undefined],
    ['/a/x.json', undefined],
    ['/a/README', 'asciidoc'],
    ['/a/notes-1', 'asciidoc'],
    ['/a/x.copy', 'plaintext'],
    ['/a/x.log.txt', undefined],
    ['/wire/x.dat', 'markdown'],
    ['/a/x.dat', undefined],
    ['/a/x.wire', 'plaintext'],
    ['/a/X.SLUG', 'plaintext'],
    ['/a/.md', 'markdown'],
    ['/a/md', undefined],
    ['/', undefined],
    ['/a.md/x', undefined],
  ];
  for (const [path, language] of cases)
    it(`${path} is ${language ?? 'no draft'}`, () => assert.equal(languageOf(path), language));

  it('are looked for by patterns, those of other languages not', () => {
    for (const pattern of [
      '**/*.md',
      '**/*.txt',
      '**/*.adoc',
      '**/README',
      '**/notes-*',
      '**/*.copy',
      '**/wire/*.dat',
    ])
      assert.ok(patterns.includes(pattern), pattern);
    assert.ok(
      !patterns.some((pattern) => /tex|json|log/.test(pattern.replace(/txt|mdtext/, ''))),
      patterns.join(' '),
    );
  });
  it("are none where no language is a draft's", () =>
    assert.deepEqual(fileLanguages([], CONTRIBUTED, {}).patterns, []));
});
