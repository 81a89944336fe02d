import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { html } from '../../../src/engine/reports/markup.js';
import { asMarkdown } from '../../../src/engine/text/output/asMarkdown.js';
import { lineText } from '../../../src/engine/text/output/lineText.js';
import { terminalText } from '../../../src/engine/text/output/terminalText.js';
import { webAddress } from '../../../src/engine/text/webAddress.js';
import { workflowCommand } from '../../../src/engine/text/output/workflowCommand.js';
import { ATTACKS, nasty } from '../attacks.js';

const UNSEEN = /[\0-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

/** Elements of a page that we did not put there, and its text. */
function read(source: string): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node.tagName);
    if (node.nodeName === '#comment') elements.push('comment');
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parseFragment(source));
  return { elements, text: text.replace(/\s+/g, ' ').trim() };
}

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const READERS: Readonly<Record<string, (source: string) => string>> = {
  'markdown-it with html and linkify': (source) => markdownIt.render(source),
  marked: (source) => marked.parse(source, { async: false, gfm: true }),
};

describe('a text on a terminal', () => {
  const check = (text: string): void => {
    const out = terminalText([`${text}`, `  ${text}: error`]);
    assert.equal(out.split('\n').length, 3, JSON.stringify(out));
    assert.doesNotMatch(out, UNSEEN);
    assert.doesNotMatch(out, /^\s*::|##(?:vso|teamcity)?\[/m);
  };
  for (const attack of ATTACKS) it(JSON.stringify(attack), () => check(attack));
  it('whatever it is', () => fc.assert(fc.property(nasty, check), { numRuns: 2000 }));
  it('keeps its words and its indent', () =>
    assert.equal(terminalText(['  Ann said: 5 ## 6, a::b']), '  Ann said: 5 ## 6, a::b\n'));
});

describe('a text in a workflow command', () => {
  const check = (text: string): void => {
    const out = workflowCommand('error', { file: text, line: 1, col: undefined }, text);
    assert.match(out, /^::error file=[^\n\r,]*,line=1::[^\n\r]*\n$/);
    assert.doesNotMatch(out, UNSEEN);
    assert.doesNotMatch(out.slice(2, out.indexOf(',line=1::')), /::/);
  };
  for (const attack of ATTACKS) it(JSON.stringify(attack), () => check(attack));
  it('whatever it is', () => fc.assert(fc.property(nasty, check), { numRuns: 2000 }));
});

describe('a text in Markdown', () => {
  for (const [name, render] of Object.entries(READERS)) {
    const check = (text: string): void => {
      const words = lineText(text).replace(/\s+/g, ' ');
      if (words === '') return;
      const source = `- ${asMarkdown(text)}\n- x ${asMarkdown(text)} (line 1)\n\n> ${asMarkdown(text)}\n`;
      const { elements, text: shown } = read(render(source));
      assert.deepEqual(
        elements.filter((element) => !['ul', 'li', 'blockquote', 'p'].includes(element)),
        [],
        source,
      );
      if (name.startsWith('markdown-it'))
        assert.equal(shown, `${words} x ${words} (line 1) ${words}`.replace(/\s+/g, ' '), source);
    };
    for (const attack of ATTACKS) it(`${name}: ${JSON.stringify(attack)}`, () => check(attack));
    it(`${name}: whatever it is`, () => fc.assert(fc.property(nasty, check), { numRuns: 4000 }));
  }
  it('stays readable', () =>
    assert.equal(
      asMarkdown(
        'Ann Brown said the U.S. paid $3.5 million; “No,” he said. See p. 4/5: it’s true.',
      ),
      'Ann Brown said the U.S. paid \\$3.5 million; “No,” he said. See p. 4/5: it’s true.',
    ));
});

describe('a text in HTML', () => {
  const check = (text: string): void => {
    const { elements, text: shown } = read(String(html`<p title="${text}">${text}</p>`));
    assert.deepEqual(elements, ['p']);
    assert.doesNotMatch(shown, /[\u202A-\u202E\u2066-\u2069\u001B]/);
  };
  for (const attack of ATTACKS) it(JSON.stringify(attack), () => check(attack));
  it('whatever it is', () => fc.assert(fc.property(nasty, check), { numRuns: 2000 }));
});

describe('a web address', () => {
  it('is one', () => {
    assert.equal(webAddress('https://treasury.gov/a?b=c#d'), 'https://treasury.gov/a?b=c#d');
    assert.equal(webAddress('http://example.org'), 'http://example.org/');
  });
  for (const text of [
    'https://treasury.gov@evil.example/',
    'https://a:b@evil.example/',
    'https://treasury.gov%2F@evil.example/',
    'javascript:alert(1)',
    'https://e.x/"onclick="x',
    'https://e.x/ y',
    'https://e.x/<img>',
    '//e.x/',
    'ftp://e.x/',
    'https://',
  ])
    it(`is not ${text}`, () => assert.equal(webAddress(text), undefined));
});
