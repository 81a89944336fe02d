import assert from 'node:assert/strict';
import { isHtmlArticle } from '../../../src/engine/text/markup/htmlArticle.js';

const PARAGRAPHS = `<p>PORTMERE &mdash; Councillors voted late on Tuesday to sell the harbour to a shipping&nbsp;company, and argued until midnight.</p>
<p>&ldquo;We had no choice,&rdquo; council leader <strong>Graham Tolland</strong> said. Two hundred jobs, he told the room, depended on it.</p>`;

describe('an article in HTML', () => {
  for (const [what, text] of [
    ['of a content management system', PARAGRAPHS],
    [
      'with its blocks and a tweet',
      `<!-- wp:paragraph -->${PARAGRAPHS}<!-- /wp:paragraph --><script async src="https://platform.example.com/widgets.js"></script>`,
    ],
    [
      'of a word processor',
      `<html><head><title>Harbour</title><style>p { margin: 0; background: url({a}) }</style></head><body>${PARAGRAPHS}</body></html>`,
    ],
    ['with line breaks for paragraphs', PARAGRAPHS.replace(/<\/?p>/g, '<br/>')],
  ])
    it(`is one ${what}`, () => {
      assert.equal(isHtmlArticle(text), true);
    });

  for (const [what, text] of [
    ['nothing', ''],
    ['a template', PARAGRAPHS.replace('Graham Tolland', '{{ leader.name }}')],
    ['a template of a server', `<?php include "head.php"; ?>${PARAGRAPHS}`],
    [
      'a page of an application',
      `<html><head><script type="module" src="/main.js"></script></head><body>${PARAGRAPHS}</body></html>`,
    ],
    [
      'a page with a style sheet of its site',
      `<head><link rel="stylesheet" href="site.css"></head>${PARAGRAPHS}`,
    ],
    ['a page with a form', `${PARAGRAPHS}<form action="/search"><input name="q"></form>`],
    [
      'a manual',
      '<p>Install the package, open the settings, and choose the language that you want to have your files in.</p><p>Then restart the editor; the files are read again, and what changed is shown in a list.</p>',
    ],
    ['one paragraph', PARAGRAPHS.slice(0, PARAGRAPHS.indexOf('\n'))],
    [
      'words in a script',
      `<div id="app"></div><script>const text = \`${PARAGRAPHS.replace(/<\/?p>/g, '')}\`;</script>`,
    ],
  ])
    it(`is not ${what}`, () => {
      assert.equal(isHtmlArticle(text), false);
    });

  it('is told in time that grows with the text, whatever it holds', () => {
    for (const part of ['<', '<p ', '<!--', '<script ', '<script>', '<link ', '&nbsp;', '{'])
      assert.equal(isHtmlArticle(part.repeat(60_000)), false);
  });
});
