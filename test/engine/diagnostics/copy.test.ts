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
});
