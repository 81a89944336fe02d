import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import {
  literalMarkdown,
  harmlessMarkdown,
  hostOf,
  httpsLink,
} from '../../src/editor/kit/harmlessMarkdown.js';

/** What VS Code's own Markdown library makes of it. */
const html = (markdown: string): string =>
  (marked.parse(markdown, { async: false, gfm: true }) as string).trim();
const plain = (markdown: string): string =>
  html(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#36;/g, '$')
    .replace(/&amp;/g, '&');

function assertHarmless(markdown: string): void {
  const drawn = html(markdown);
  for (const [tag, name] of drawn.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)) {
    assert.match(name, /^(p|strong|em|del|ul|ol|li|blockquote|br|a)$/, `${tag} in ${drawn}`);
    if (tag.startsWith('<a')) assert.match(tag, /^<a href="https:\/\/[^"\s]*">$/, drawn);
  }
  assert.doesNotMatch(drawn, /\$\(/, 'an icon');
}

describe('harmless Markdown', () => {
  const becomes = (source: string, expected: string) =>
    it(`${JSON.stringify(source)} is drawn as ${expected}`, () => {
      assert.equal(html(harmlessMarkdown(source)), expected);
      assertHarmless(harmlessMarkdown(source));
    });

  becomes(
    'Head of the *fund* since **2011**.',
    '<p>Head of the <em>fund</em> since <strong>2011</strong>.</p>',
  );
  becomes('One\nline\n\nTwo', '<p>One line</p>\n<p>Two</p>');
  becomes('- a\n- b **c**', '<ul>\n<li>a</li>\n<li>b <strong>c</strong></li>\n</ul>');
  becomes('1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>');
  becomes('> quoted\n> on', '<blockquote>\n<p>quoted on</p>\n</blockquote>');
  becomes('# Career', '<p><strong>Career</strong></p>');
  becomes(
    'See [the notice](https://treasury.gov/a_(b)?x=1&y="z").',
    '<p>See <a href="https://treasury.gov/a_%28b%29?x=1&y=%22z%22">the notice</a>.</p>',
  );
  becomes('<https://a.org/x>', '<p><a href="https://a.org/x">https://a.org/x</a></p>');
  becomes(
    'at https://a.org/x today',
    '<p>at <a href="https://a.org/x">https://a.org/x</a> today</p>',
  );
  becomes('[run](command:workbench.action.quit)', '<p>run</p>');
  becomes('[run](<command:workbench.action.quit>)', '<p>run</p>');
  becomes('[x](javascript:alert(1)) [y](http://a.org) [z](file:///etc/passwd)', '<p>x y z</p>');
  becomes('[x](//a.org) [y](a.md) [z](vscode://x/y)', '<p>x y z</p>');
  becomes('[bank](https://bank.com@evil.org/)', '<p>bank</p>');
  becomes('![portrait](https://a.org/track.png) of him', '<p>portrait of him</p>');
  becomes(
    '[![portrait](https://a.org/p.png)](https://a.org)',
    '<p><a href="https://a.org/">portrait</a></p>',
  );
  becomes(
    '<img src=x onerror=alert(1)> and <b>bold</b>',
    '<p>&lt;img src=x onerror=alert(1)&gt; and &lt;b&gt;bold&lt;/b&gt;</p>',
  );
  becomes('<script>\nalert(1)\n</script>', '<p>&lt;script&gt; alert(1) &lt;/script&gt;</p>');
  becomes('$(error) SANCTIONED', '<p>&#36;(error) SANCTIONED</p>');
  becomes('&lt;img src=x&gt; &#36;(error)', '<p>&lt;img src=x&gt; &#36;(error)</p>');
  becomes('a\u202Eb\u0000c', '<p>abc</p>');
  becomes('write to me@a.org or www.a.org', '<p>write to me@a.org or www.a.org</p>');
  becomes('[a]: https://a.org\n\nsee [a] and [sic]', '<p>see [a] and [sic]</p>');
  becomes('| a | b |\n| - | - |\n| c | d |', '<p>a · b<br>c · d</p>');

  it('cuts a bio that is a page long', () => {
    const drawn = harmlessMarkdown('word '.repeat(5000));
    assert.ok(drawn.length < 4100 && drawn.endsWith('…'));
  });

  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '[',
          ']',
          '(',
          ')',
          '![',
          '](',
          '<',
          '>',
          '`',
          '```',
          '*',
          '**',
          '_',
          '~~',
          '\\',
          '\n',
          '\n\n',
          '    ',
          '\t',
          '&',
          '&lt;',
          '&#x5b;',
          '|',
          '-',
          '#',
          '> ',
          '1. ',
          '- ',
          '$(',
          '$(error)',
          ':',
          '/',
          '"',
          "'",
        ),
        fc.constantFrom(
          'https://a.org',
          'http://a.org',
          'command:x',
          'javascript:alert(1)',
          'data:text/html,x',
          'www.a.org',
          'me@a.org',
          '<img src=x>',
          '<a href="command:x">',
          '<!--',
          '-->',
          '[a]: command:x',
          '\u202E',
          '\uD800',
        ),
        fc.string(),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  it('draws no HTML, no picture, no icon and no link but to https, whatever it is given', () => {
    fc.assert(
      fc.property(nasty, (source) => assertHarmless(harmlessMarkdown(source))),
      { numRuns: 3000 },
    );
  });

  it('an escaped text reads as itself', () => {
    fc.assert(
      fc.property(nasty, (source) => {
        assertHarmless(literalMarkdown(source));

        const read = source
          .replace(
            /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
            '',
          )
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .replace(/\s+/g, ' ')
          .trim();
        assert.equal(plain(literalMarkdown(source)).trim(), read);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('links', () => {
  it('only to https', () => assert.equal(httpsLink('x_y', 'http://a.org'), 'x\\_y'));
  it('with the address made safe', () =>
    assert.equal(httpsLink('x', 'https://a.org/)"[('), '[x](https://a.org/%29%22%5B%28)'));
  it('hosts without www', () => assert.equal(hostOf('https://www.a.org/x'), 'a.org'));
  it('no host of what is no address', () => assert.equal(hostOf('a b'), undefined));
});
