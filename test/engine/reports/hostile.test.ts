import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import Papa from 'papaparse';
import { parseFragment, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml, html } from '../../../src/engine/reports/markup.js';
import { REPORT_FORMATS } from '../../../src/engine/reports/reportFormats.js';
import { lineText } from '../../../src/engine/text/output/lineText.js';
import { reportSaying } from './reported.js';

/** Texts as nobody would like them. */
const hostile = fc
  .oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      ']]>',
      '--><b>',
      '</style><script>',
      "=cmd|'/c calc'!A1",
      '"><img src=x onerror=alert(1)>',
      'https://x.example/"onclick="a',
      '![a](http://x)',
      '[a](javascript:b)',
      '`c` $x$ ***',
      '\u202Edlrow',
      'שלום &amp; עולם',
      'a\r\nb\n\n# c',
      '| a | b |',
      '\u0000\uFFFF\uD800',
      '- [ ] x',
      '> q',
      '1. x',
      '&lt;b&gt;',
      '~~~',
      '===',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          '`',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '!',
          '\\',
          '|',
          '#',
          '\n',
          '\r',
          ' ',
          'a',
          '=',
          '-',
          '+',
          ',',
          ';',
          '\u202E',
          '\uD83D',
          '\uDE42',
          '$',
          '~',
          ':',
          '/',
        ),
        { maxLength: 40 },
      )
      .map((signs) => signs.join('')),
  )
  .filter((words) => words.length > 0);
const RUNS = { numRuns: 200 };

describe('whatever a draft says', () => {
  it('stays text in the HTML report', () => {
    const elements = (page: string): string[] => {
      const found: string[] = [];
      const walk = (node: Tree.Node): void => {
        if ('tagName' in node) {
          found.push(node.tagName);
          for (const { name, value } of node.attrs)
            assert.ok(
              [
                'lang',
                'charset',
                'name',
                'content',
                'http-equiv',
                'class',
                'dir',
                'href',
                'rel',
              ].includes(name) &&
                (name !== 'href' || /^https?:/i.test(value)),
              `${name}="${value}"`,
            );
        }
        if ('childNodes' in node) node.childNodes.forEach(walk);
      };
      const errors: string[] = [];
      walk(parse(page, { onParseError: ({ code }) => errors.push(code) }));
      assert.deepEqual(errors, []);
      return found.filter((name) => name !== 'a');
    };
    const plain = elements(REPORT_FORMATS.html.write(reportSaying('words')));
    fc.assert(
      fc.property(hostile, (words) =>
        assert.deepEqual(elements(REPORT_FORMATS.html.write(reportSaying(`x${words}`))), plain),
      ),
      RUNS,
    );
  });
  it('is escaped so that it reads as it was', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const fragment = parseFragment(String(html`<p title="${words}">${words}</p>`));
        const p = fragment.childNodes[0] as Tree.Element;
        const shown = escapeHtml(words)
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        assert.equal(p.attrs[0].value, shown);
        assert.equal(fragment.childNodes.length, 1, serialize(fragment));
      }),
      RUNS,
    );
  });
  it('stays text in the Markdown report', () => {
    const kinds = (markdown: string): string[] => {
      const found: string[] = [];
      const walk = (tokens: readonly Token[]): void =>
        tokens.forEach((token) => {
          // Text that was escaped comes in pieces; a bare address is a link by itself, and shows where it leads.
          if (
            !['text', 'escape', 'space'].includes(token.type) &&
            !(token.type === 'link' && /^[^[<]/.test(token.raw))
          )
            found.push(token.type);
          if ('tokens' in token && token.tokens && token.type !== 'link') walk(token.tokens);
          if (token.type === 'list') walk((token as Tokens.List).items);
        });
      walk(lexer(markdown));
      return found;
    };
    const plain = kinds(REPORT_FORMATS.markdown.write(reportSaying('words')));
    fc.assert(
      fc.property(hostile, (words) =>
        assert.deepEqual(kinds(REPORT_FORMATS.markdown.write(reportSaying(`x ${words}`))), plain),
      ),
      RUNS,
    );
    fc.assert(
      fc.property(
        hostile.filter((words) => lineText(words) !== ''),
        (words) =>
          assert.deepEqual(kinds(REPORT_FORMATS.markdown.write(reportSaying(words))), plain),
      ),
      RUNS,
    );
  });
  it('is read back from the CSV report, and is no formula', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const [header, row] = Papa.parse<string[]>(REPORT_FORMATS.csv.write(reportSaying(words)), {
          delimiter: ',',
        }).data;
        const note = row[header.indexOf('note')];
        assert.equal(note, lineText(words).replace(/^(?=[=+\-@＝＋－＠])/, "'"));
        assert.doesNotMatch(note, /^[=+\-@＝＋－＠\t\r]/);
      }),
      RUNS,
    );
  });
  it('leaves JSON and JSON-LD whole', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        for (const format of ['json', 'claimreview', 'webannotation'] as const)
          assert.ok(JSON.parse(REPORT_FORMATS[format].write(reportSaying(words))));
        assert.equal(
          (
            JSON.parse(REPORT_FORMATS.json.write(reportSaying(words))) as {
              drafts: { orphans: { note: string }[] }[];
            }
          ).drafts[0].orphans[0].note,
          words,
        );
      }),
      RUNS,
    );
  });
});
