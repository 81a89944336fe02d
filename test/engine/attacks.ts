import fc from 'fast-check';

/** Texts that no output may let through: what breaks out of a line, a terminal, a build's log, Markdown or HTML. */
export const ATTACKS: readonly string[] = [
  'x\n::stop-commands::zz',
  '::error::PWNED',
  '  ::add-mask::a',
  'x\r::set-output name=a::b',
  '##[error]x',
  'a ##vso[task.setvariable]x',
  '%0A::error::x',
  '\u001B[2Jgone',
  '\u001B]0;title\u0007',
  '\u001B]8;;https://evil.example\u001B\\link\u001B]8;;\u001B\\',
  '\u009B31mred',
  '\u0090q\u009C',
  'a\bb\u007F',
  'safe\u202Etxt.exe',
  '\u2066x\u2069\u2067y',
  'a\u200Eb\u061Cc',
  'x\u2028::error::y\u2029z',
  '<img src=https://evil.example/p.png>',
  'https://e.x/(a)<img src=https://evil.example/p.png> was false.',
  'www.e.x/(a)<s>struck</s>',
  'http://a.b/\\<script>alert(1)</script>',
  '![x](https://evil.example/p.png)',
  '[click](command:workbench.action.quit)',
  '<command:workbench.action.quit>',
  '<https://evil.example>',
  'evil.example and https://evil.example, //evil.example',
  'ann@evil.example mailto:ann@evil.example',
  'ftp://evil.example',
  '\\',
  'a\\\\<b>',
  '&lt;img src=x&gt; &#60;b&#62; &amp;lt;',
  '`<b>` ``x`` ***b*** __i__ ~~s~~ $$m$$',
  '# h',
  '- a',
  '1. a',
  '> q',
  '=== ',
  '---',
  '| a | b |',
  ':---:',
  '[^1]: note',
  '[ref]: https://evil.example',
  '<!-- c --><?php ?><![CDATA[x]]>',
  '" onmouseover="x',
  "' onmouseover='x",
  '</script></title></p>',
];

const PIECES = [
  ...ATTACKS,
  ...'<>[]()!&;#`*_~|\\/:.@"\' \n\r\t\u001B\u202E-+=1a^$%',
  'https://',
  'http:',
  'www.',
  'e.x',
  'evil.example',
  'img src=',
  '&lt;',
  '&#x3c;',
  ' Ann ',
];

/** Texts made of pieces that mean something somewhere. */
export const nasty: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 10,
  })
  .map((pieces) => pieces.join(''));
