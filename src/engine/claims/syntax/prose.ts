import { type Phrase, readPhrases } from './phrases.js';
import { type QuotedTokens, readQuotations } from './quoted.js';
import { retag } from './retag.js';
import { sentenceEnds } from './sentenceEnds.js';
import { tagText } from './tagger.js';

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
}

/** Reads a paragraph. */
export function readProse(text: string): Prose {
  const tagged = tagText(text);
  const quoted = readQuotations(text, retag(tagged.tokens));
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of sentenceEnds(quoted, tagged.sentenceEnds)) {
    sentences.push({ from, to, phrases: readPhrases(quoted, from, to) });
    from = to;
  }
  return { ...quoted, text, sentences };
}
