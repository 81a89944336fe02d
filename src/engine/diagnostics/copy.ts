import type { Span } from '../annotation.js';
import type { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { Finding, Rule } from './rule.js';

/** Rules about the copy itself: what must not be printed as it stands. */
export const COPY_RULES: readonly Rule[] = [
  {
    code: 'leftover-mark',
    severity: 'warning',
    summary: 'a mark to the desk that must not be published: TK, [[...]]',
    find: leftoverMarks,
  },
  {
    code: 'quote-unbalanced',
    severity: 'warning',
    summary: 'a quotation mark without its partner',
    find: unbalancedQuotations,
  },
];

/** As the grammar in syntaxes/marks.tmLanguage.json colours them; a ticker (NYSE: TK), a flight (TK 1980) and a firm are no marks. */
const BRACKETED = /\[\[[^[\]]*\]\](?![[(])|(?<![\\\]])\[(?:TK)+(?![\p{L}\p{N}])[^[\]]*\](?![[(])/gu;
const BARE =
  /(?<![\p{L}\p{N}_@.:$-])[$£€]?(?:TK)+(?:[-_]\p{L}[\p{L}\p{N}]*|\p{Ll}+)?(?![\p{L}\p{N}_:.-]|[ \t]\d)|(?<![\p{L}\p{N}_@./-])(?:tk){2,}(?![\p{L}\p{N}_])/gu;

function* leftoverMarks(draft: DraftView): Generator<Finding> {
  const bracketed = [...bracketedMarks(draft)];
  yield* bracketed;
  let next = 0;
  for (const [i, { said }] of draft.paragraphs.entries()) {
    for (const mark of bareMarks(said)) {
      const span = draft.inDraft(i, mark);
      while (next < bracketed.length && bracketed[next].end <= span.start) next++;
      if (next < bracketed.length && bracketed[next].start <= span.start) continue;
      yield {
        ...span,
        message: `“${shortened(said.text.slice(mark.start, mark.end))}” stands for what is still to come`,
      };
    }
  }
}

/** Markdown reads brackets as links: these marks are looked for in the text as it is written, but where it is prose. */
function* bracketedMarks(draft: DraftView): Generator<Finding> {
  const { text } = draft.draft;
  if (draft.paragraphs.length === 0) return;
  for (const { 0: mark, index } of text.matchAll(BRACKETED)) {
    const inner = mark.search(/[^[]/);
    const { paragraph, at } = draft.locate(index + inner);
    const { start, end } = draft.paragraphs[paragraph].paragraph;
    if (
      /(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/.test(mark) ||
      index < start ||
      index >= end ||
      (draft.saidAt({ paragraph }).text[at] !== mark[inner] && /\S/.test(mark[inner]))
    )
      continue;
    yield {
      start: index,
      end: index + mark.length,
      message: mark.startsWith('[[')
        ? `“${shortened(mark)}” is a note to the desk: take it out before publication`
        : `“${shortened(mark)}” stands for what is still to come`,
    };
  }
}

const marks = new WeakMap<ParagraphText, readonly Span[]>();

function bareMarks(said: ParagraphText): readonly Span[] {
  let found = marks.get(said);
  if (!found) {
    found = /tk/i.test(said.text)
      ? Array.from(said.text.matchAll(BARE), ({ 0: mark, index }) => ({
          start: index,
          end: index + mark.length,
        })).filter(
          ({ start, end }) =>
            !/(?:NYSE|NASDAQ|AMEX|LSE|TSX|ASX|OTC)[ \t]?:?[ \t]?$/i.test(
              said.text.slice(Math.max(0, start - 9), start),
            ) && !/^[ \t](?:Maxx|Elevator)/.test(said.text.slice(end, end + 10)),
        )
      : [];
    marks.set(said, found);
  }
  return found;
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
      yield {
        ...draft.inDraft(i, { start: at, end: at + 1 }),
        message: 'this quotation mark has no partner in its paragraph',
      };
    }
    open = null;
    if (!last || last.closed || isContinued(draft, i)) continue;
    open = draft.inDraft(i, { start: last.start, end: last.inner.start });
    yield {
      ...open,
      message: 'this quotation is not closed, and the next paragraph does not go on with it',
    };
  }
}

function isContinued({ paragraphs }: DraftView, i: number): boolean {
  return i + 1 < paragraphs.length && paragraphs[i + 1].said.quotations.quotations[0]?.start === 0;
}
