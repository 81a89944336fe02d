import type { Span } from '../annotation.js';
import type { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { Finding, Rule } from './rule.js';

/** Rules about the copy itself: what must not be printed as it stands. */
export const COPY_RULES: readonly Rule[] = [
  { code: 'leftover-mark', severity: 'warning', summary: 'a mark to the desk that must not be published: TK, [[...]]', inParagraph: leftoverMarks },
  { code: 'quote-unbalanced', severity: 'warning', summary: 'a quotation mark without its partner', inDraft: unbalancedQuotations },
];

/** As the grammar in syntaxes/marks.tmLanguage.json colours them; a ticker (NYSE: TK), a flight (TK 1980) and a firm are no marks. */
const MARK = /\[\[[^[\]]*\]\]|\[(?:TK)+(?![\p{L}\p{N}])[^[\]]*\]|(?<![\p{L}\p{N}_@.:$-])[$£€]?(?:TK)+(?:[-_]\p{L}[\p{L}\p{N}]*|\p{Ll}+)?(?![\p{L}\p{N}_:.-]|[ \t]\d)|(?<![\p{L}\p{N}_@./-])(?:tk){2,}(?![\p{L}\p{N}_])/gu;

function* leftoverMarks({ text }: ParagraphText): Generator<Finding> {
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (/(?:NYSE|NASDAQ|AMEX|LSE|TSX|ASX|OTC)[ \t]?:?[ \t]?$/i.test(text.slice(Math.max(0, index - 9), index)) || /^[ \t](?:Maxx|Elevator)/.test(text.slice(index + mark.length, index + mark.length + 10))) continue;
    const message = mark.startsWith('[[') ? `“${shortened(mark)}” is a note to the desk: take it out before publication` : `“${shortened(mark)}” stands for what is still to come`;
    yield { start: index, end: index + mark.length, message };
  }
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

/** A quotation of several paragraphs opens in each of them, and closes in the last. */
function* unbalancedQuotations(draft: DraftView): Generator<Finding> {
  /** The mark that the paragraph before left open. */
  let open: Span | null = null;
  for (const [i, { said }] of draft.paragraphs.entries()) {
    const { quotations, stray } = said.quotations;
    const last = quotations.at(-1);
    for (const at of stray) {
      // Inches, seconds; and what closes the quotation that was reported a paragraph before.
      if (/\d$/.test(said.text.slice(0, at)) || open) continue;
      yield { ...draft.inDraft(i, { start: at, end: at + 1 }), message: 'this quotation mark has no partner in its paragraph' };
    }
    open = null;
    if (!last || last.closed || isContinued(draft, i)) continue;
    open = draft.inDraft(i, { start: last.start, end: last.inner.start });
    yield { ...open, message: 'this quotation is not closed, and the next paragraph does not go on with it' };
  }
}

function isContinued({ paragraphs }: DraftView, i: number): boolean {
  return i + 1 < paragraphs.length && paragraphs[i + 1].said.quotations.quotations[0]?.start === 0;
}
