import type { Span } from '../annotation.js';
import {
  conflictLines,
  deskNotes,
  type Placeholder,
  type PlaceholderKind,
  placeholdersIn,
} from '../text/placeholders.js';
import { printedFrontMatter } from '../text/markup/frontMatter.js';
import type { DraftView } from './draftView.js';
import { htmlDraft } from './htmlDraft.js';
import { mixedLetters } from './mixedLetters.js';
import type { ParagraphText } from './paragraphText.js';
import type { RuleFinding, Rule } from './rule.js';

/** Rules about the copy itself: what must not be printed as it stands. */
export const COPY_RULES: readonly Rule[] = [
  {
    code: 'leftover-mark',
    severity: 'warning',
    summary: 'a placeholder that must not be published: TK, [[...]], [CQ]',
    find: leftoverMarks,
  },
  {
    code: 'quote-unbalanced',
    severity: 'warning',
    summary: 'a quotation mark without its partner',
    find: unbalancedQuotations,
  },
  {
    code: 'mixed-letters',
    severity: 'warning',
    summary: 'letters of two alphabets in one word, or an invisible character between two words',
    find: mixedLetters,
  },
  {
    code: 'html-draft',
    severity: 'warning',
    summary: 'a draft that looks like HTML, which Copydesk reads only in part',
    find: htmlDraft,
  },
];

const MESSAGES: Readonly<Record<PlaceholderKind, (words: string) => string>> = {
  'to-come': (words) => `“${words}” is a placeholder: fill it in before publication`,
  note: (words) => `“${words}” is an internal note: take it out before publication`,
  checked: (words) => `“${words}” marks something as checked: take it out before publication`,
  conflict: () =>
    'version control left a conflict here: keep one side, and delete its marker lines',
};

function* leftoverMarks(draft: DraftView): Generator<RuleFinding> {
  const { text } = draft.draft;
  if (draft.paragraphs.length === 0) return;
  let end = -1;
  for (const one of inOrder(draft)) {
    if (one.start < end) continue;
    end = one.end;
    const words = text.slice(one.start, one.end);
    yield { start: one.start, end, message: MESSAGES[one.kind](shortened(words)) };
  }
}

function inOrder(draft: DraftView): Placeholder[] {
  const { text } = draft.draft;
  const conflicts = conflictLines(text).map((line) => ({ ...line, kind: 'conflict' as const }));
  const opening = conflicts.filter((line) => text[line.start] !== '<' || isRead(draft, line.start));
  const notes = deskNotes(text).filter(
    ({ start }) => isRead(draft, start + 2) || isRead(draft, start),
  );
  return [...opening, ...notes, ...inFrontMatter(draft), ...placeholders(draft)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether what stands at an offset of the draft is its prose rather than code, an address or front matter. */
function isRead(draft: DraftView, at: number): boolean {
  const { paragraph } = draft.paragraphs[draft.locate(at).paragraph];
  return (
    at >= paragraph.start && at < paragraph.end && paragraph.reading.reads(at - paragraph.start)
  );
}

/** "title: TK": what stands above the text is printed, too. */
function inFrontMatter({ draft: { text, frontMatter } }: DraftView): Placeholder[] {
  if (!frontMatter) return [];
  return printedFrontMatter(text, frontMatter).flatMap((value) =>
    placeholdersIn(text.slice(value.start, value.end)).map(({ start, end, kind }) => ({
      start: value.start + start,
      end: value.start + end,
      kind,
    })),
  );
}

const known = new WeakMap<ParagraphText, readonly Placeholder[]>();

/** Looked for in the paragraphs as they are written, for Markdown reads brackets as links. */
function* placeholders(draft: DraftView): Generator<Placeholder> {
  for (const { paragraph, said } of draft.paragraphs) {
    let found = known.get(said);
    if (!found) {
      const source = draft.draft.text.slice(paragraph.start, paragraph.end);
      found = placeholdersIn(source).filter(
        ({ start }) => paragraph.reading.reads(start + 1) || paragraph.reading.reads(start),
      );
      known.set(said, found);
    }
    for (const { start, end, kind } of found)
      yield { start: paragraph.start + start, end: paragraph.start + end, kind };
  }
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

/** A quotation of several paragraphs opens in each of them, and closes in the last. */
function* unbalancedQuotations(draft: DraftView): Generator<RuleFinding> {
  /** The mark that the paragraph before left open. */
  let open: Span | null = null;
  for (const [i, { said }] of draft.paragraphs.entries()) {
    const { quotations, stray, reversed } = said.quotations;
    const last = quotations.at(-1);
    for (const at of stray) {
      // Inches, seconds; and what closes the quotation that was reported a paragraph before.
      if (/\d/.test(said.text.charAt(at - 1)) || open) continue;
      yield {
        ...draft.inDraft(i, { start: at, end: at + 1 }),
        message: 'this quotation mark has no partner in its paragraph',
      };
    }
    if (draft.isEnglish)
      for (const at of reversed)
        yield {
          ...draft.inDraft(i, { start: at, end: at + 1 }),
          message: 'this quotation mark faces the wrong way',
        };
    open = null;
    if (!last || last.closed || isContinued(draft, i)) continue;
    open = draft.inDraft(i, { start: last.start, end: last.inner.start });
    yield {
      ...open,
      message: 'this quotation is not closed, and the next paragraph does not continue it',
    };
  }
}

function isContinued({ paragraphs }: DraftView, i: number): boolean {
  return i + 1 < paragraphs.length && paragraphs[i + 1].said.quotations.quotations[0]?.start === 0;
}
