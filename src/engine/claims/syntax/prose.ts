import { findQuotations } from '../../text/quotationMarks.js';
import { ReadingBudget } from '../../text/readingBudget.js';
import { readPhrases } from './phrases.js';
import type { Phrase } from './phrase.js';
import { type QuotedTokens, readQuotations } from './quoted.js';
import { retag } from './tagging/retag.js';
import { sentenceEnds } from './sentenceEnds.js';
import { tagText } from './tagging/tagger.js';

/** A sentence: its tokens `from` to before `to`, and their phrases. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
}

/** A paragraph, read: words, quotations and sentences. */
export interface Prose extends QuotedTokens {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What taking it apart may still cost. */
  readonly budget: ReadingBudget;
}

/**
 * Reads a paragraph.
 * @param marks its quotations, where they were found already
 * @throws UnreadParagraph where it is too long
 */
export function readProse(text: string, marks = findQuotations(text)): Prose {
  const budget = new ReadingBudget(text);
  const tagged = tagText(text);
  const quoted = readQuotations(text, retag(tagged.tokens), marks.quotations);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of sentenceEnds(quoted, tagged.sentenceEnds)) {
    sentences.push({ from, to, phrases: readPhrases(quoted, from, to) });
    from = to;
  }
  return { ...quoted, text, sentences, budget };
}
