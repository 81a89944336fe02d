import type { QuotedSpan } from '../../text/quotationMarks.js';
import type { DraftView } from '../draftView.js';
import { oncePerParagraph, type ParagraphText } from '../paragraphText.js';
import type { RuleFinding } from '../rule.js';

/** Words; what is shorter is a title or a term. */
const SHORTEST_QUOTATION = 6;

/** The quotations that are a sentence somebody said, where the draft does not say who. */
export function* unattributedQuotations(draft: DraftView): Generator<RuleFinding> {
  if (!draft.isEnglish) return;
  /** The paragraph before promises what follows: "He said:". */
  let promised = false;
  for (const [i, { paragraph, said }] of draft.paragraphs.entries()) {
    const follows = promised;
    const read = utterancesIn(said);
    promised = read.promises;
    if (paragraph.kind === 'heading') continue;
    for (const quotation of read.utterances) {
      const span = draft.inDraft(i, quotation);
      if ((follows && quotation.start === 0) || draft.isContent(span)) continue;
      yield { start: span.start, end: span.end, message: 'this quotation has no speaker' };
    }
  }
}

/** The sentences that a paragraph quotes without a speaker beside them, and whether its end leads into what follows. */
const utterancesIn = oncePerParagraph((said) => ({
  promises: /[:;,]\s*$/.test(said.text),
  utterances: said.quotations.quotations.filter(
    (quotation) =>
      isUtterance(said.text.slice(quotation.inner.start, quotation.inner.end)) &&
      !hasSpeaker(said, quotation),
  ),
}));

/** Whether quoted words are a sentence that somebody said rather than a title or a term. */
function isUtterance(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (all.length < SHORTEST_QUOTATION || !/^[^\p{L}]*\p{Lu}/u.test(words)) return false;
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals < all.length / 2 && /[.,!?…]\s*$/.test(words);
}

/** Words that lead up to it, a name or a bracket with the source behind it, or a speaker's name in it: somebody is near enough. */
function hasSpeaker({ text }: ParagraphText, { start, end, inner }: QuotedSpan): boolean {
  return (
    /[:;,—–-]\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s*[—–([-]/.test(text.slice(end, end + 4)) ||
    /^\p{Lu}{3}[\p{Lu} .]*:/u.test(text.slice(inner.start, inner.end))
  );
}
