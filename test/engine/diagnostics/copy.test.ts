import assert from 'node:assert/strict';
import { assertNotes } from './notesOf.js';

describe('leftover-mark', () => {
  const marks = (text: string, ...words: string[]): void =>
    void assertNotes('leftover-mark', text, words);
  it('finds TK', () => marks('The minister is TK years old.', 'TK'));
  it('finds its kin', () => marks('TKTK and $TK, TK-name, tktk', 'TKTK', '$TK', 'TK-name', 'tktk'));
  it('finds marks in brackets', () =>
    marks('He said so [TK: ask the ministry].', '[TK: ask the ministry]'));
  it('finds notes to the desk', () =>
    marks('He said so [[check with legal]].', '[[check with legal]]'));
  it('leaves tickers alone', () => marks('Teekay (NYSE: TK) rose; TK.N fell, TK:US too.'));
  it('leaves flights and firms alone', () =>
    marks('Flight TK 1980 and TK1980, TK Maxx, TK Elevator'));
  it('leaves words alone', () => marks('Atkins, ATK, STKS and the tk of a file.tk'));
  it('leaves other brackets alone', () => marks('He said [they] would [sic] go [on].'));
  it('finds version control’s lines around a conflict, and leaves underlined headings alone', () =>
    marks(
      'News\n=======\n\nOne.\n\n<<<<<<< HEAD\nIt fell.\n=======\nIt rose.\n>>>>>>> desk\n\nMore\n=======\n',
      '<<<<<<< HEAD',
      '=======',
      '>>>>>>> desk',
    ));
  it('finds them in what front matter prints, and not in its keys and tags', () => {
    marks('---\ntitle: TK on the vote\nslug: tk\ntags: [TK]\n---\n\nIt fell.', 'TK');
    marks('---\nstatus: TK\ntk: x\n---\n\nIt fell.');
    marks('---\ntitle: It fell\nbyline: "[CQ] Ann Lee"\n---\n\nTK fell.', '[CQ]', 'TK');
    marks('+++\ndek = "TK"\ntitle =\n+++\n\nIt fell.', 'TK');
    marks('title: TK', 'TK');
  });
  it('reads Markdown', () =>
    void assertNotes(
      'leftover-mark',
      'He [[check this]] said [TK: ask] **TK** so.',
      ['[[check this]]', '[TK: ask]', 'TK'],
      { markup: 'markdown' },
    ));
  it('leaves links and code in Markdown alone', () =>
    void assertNotes(
      'leftover-mark',
      'Write `TK` and `[[x]]`, [[1]](https://example.org).\n\n```\n[[x]]\n```\n',
      [],
      { markup: 'markdown' },
    ));
  it('reads notes of several lines, up to a blank one', () =>
    marks('He [[check\nthis]] said [[so\n\nand]] so.', '[[check\nthis]]', '[[so'));
});

describe('quote-unbalanced', () => {
  const marks = (text: string, ...words: string[]): void =>
    void assertNotes('quote-unbalanced', text, words);
  it('finds what is never closed', () => marks('She said, “We go.\n\nThen they left.', '“'));
  it('finds what was never opened', () => marks('She said, We go.” Then they left.', '”'));
  it('tells the two ends of one mistake once', () =>
    marks('She said, “We go.\n\nWe go now,” and left.', '“'));
  it('lets a quotation go on in the next paragraph', () =>
    marks('She said: “We go.\n\n“We go now.” And they left.'));
  it('reads straight marks', () => marks('She said, "We go.', '"'));
  it('leaves pairs alone', () => marks('“We ‘go’ now,” she said. «Oui.» "Yes."'));
  it('leaves apostrophes alone', () =>
    marks('The ’90s, rock ’n’ roll, James’ and the dogs’ tails'));
  it('leaves inches alone', () => marks('He is 6\'2" tall.'));
  it('finds marks turned the wrong way round', () => {
    marks('”It is late,“ he said to them.', '”', '“');
    marks('The minister said “it is late,“ and left.', '“');
    marks('She said „Wir gehen“, which means that they leave.');
  });
  it('finds what is never closed within a quotation', () =>
    marks('“He told me ‘no way to me,” she said.', '‘'));
  it('leaves bullets and separators alone', () => {
    marks('» The plan was cut.\n» The tax was raised.');
    marks('Home » News » Politics\n\nThe plan was cut.');
  });
  it('finds the mark behind an address', () => {
    const markdown = (text: string, ...words: string[]): void =>
      void assertNotes('quote-unbalanced', text, words, { markup: 'markdown' });
    for (const address of ['https://example.org/a', 'www.example.org', 'press@example.org']) {
      markdown(`“Look at ${address},” she said.`);
      markdown(`“Look at ${address}” she said.`);
      markdown(`“Look at ${address}.”`);
      markdown(`"Look at ${address}", she said.`);
      markdown(`'Look at ${address}', she said. “No.”`);
      markdown(`“Look at <https://example.org/a>,” she said.`);
      markdown(`Look at ${address}.” She left.`, '”');
    }
  });
});

describe('mixed-letters', () => {
  const marks = (text: string, ...words: string[]): void =>
    void assertNotes('mixed-letters', text, words);
  it('finds Cyrillic and Greek letters in Latin words', () => {
    marks('We met Ad\u0430 Northrop.', 'Ad\u0430');
    marks('It was \u0420utin and \u039Dikos.', '\u0420utin', '\u039Dikos');
  });
  it('finds Latin letters in Cyrillic words', () => marks('Его зовут Пyтин.', 'Пyтин'));
  it('writes them in one alphabet', () => {
    const fixes = (text: string): (string | undefined)[] =>
      assertNotes('mixed-letters', text, [text]).map(({ fixes: [fix] }) => fix?.edits[0].newText);
    assert.deepEqual(fixes('Ad\u0430'), ['Ada']);
    assert.deepEqual(fixes('Пyтин'), ['Путин']);
  });
  it('leaves words in one alphabet and units alone', () =>
    marks('Путин, Νίκος, 5 μg, kΩ, α-helix, β-блокатор and Яндекс-Taxi; Müller, Şırnak.'));
  it('finds what is not seen in place of a space', () => {
    marks('We met Ada\u200BNorthrop.', '\u200B');
    marks('It rained.\u2060\u200BShe left.', '\u2060\u200B');
  });
  it('leaves it alone within a word, and beside a space', () =>
    marks('A very long\u200Bword, Donau\u00ADDampf, and Ada \u200BNorthrop; Ada\u200B Northrop.'));
});

describe('html-draft', () => {
  const found = (text: string, markup: 'plaintext' | 'markdown', ...words: string[]): void =>
    void assertNotes('html-draft', text, words, { markup });
  const PAGE = '<h1>News</h1>\n\n<p>&ldquo;It is late,&rdquo; Ann Brown said.</p>\n';
  for (const markup of ['plaintext', 'markdown'] as const) {
    it(`is told once, at its first tag, in ${markup}`, () => found(PAGE, markup, '<h1>'));
    it(`is told at its first entity, in ${markup}`, () =>
      found('&ldquo;It is late,&rdquo; Ann Brown said.\n', markup, '&ldquo;'));
    it(`knows numbered entities, in ${markup}`, () =>
      found('&#8220;It is late,&#x201D; Ann Brown said.\n', markup, '&#8220;'));
    it(`knows what only a content management system writes, in ${markup}`, () => {
      found('<!-- wp:paragraph -->\nIt rained.<br>It stopped.\n', markup, '<!-- wp:');
      found('<div class="body">It rained.</div>\n', markup, '<div class=');
      found('An element such as <div>, and a <!-- comment -->, are HTML.\n', markup);
    });
    it(`leaves prose with a tag or an ampersand alone, in ${markup}`, () =>
      found(
        'The AT&T tag <p> was new; x < 3 and y > 4, Marks & Spencer said. R&D; B&B. <br> <img src="a.png">\n',
        markup,
      ));
  }
  it('leaves code in Markdown alone', () =>
    found(
      'Write `&ldquo;` and `&rdquo;`, `<p>` and `</p>`, `<b>`.\n\n```html\n<p>&ldquo;Hi&rdquo;</p>\n<p></p>\n```\n',
      'markdown',
    ));
  it('leaves what only folds a Markdown draft alone', () =>
    found('<details>\n<summary>More</summary>\n\nIt rained.\n\n</details>\n', 'markdown'));
});
