import type { Token } from './tagging/tagger.js';
import type { Phrase, PhraseKind } from './phrase.js';

/** Longer words in brackets are read like the rest. */
const LONGEST_ASIDE = 10;

/** Whether a token is a quotation mark, single or double, straight or curly. */
export function isQuotationMark({ text }: Token): boolean {
  return QUOTATION_MARKS.has(text);
}

const QUOTATION_MARKS = new Set('"\'‘’“”«»„`');

/** The phrase that the punctuation at a token is or begins: an aside goes on to its closing bracket. */
export function punctuationPhrase(tokens: readonly Token[], at: number, to: number): Phrase {
  const { text, start, end } = tokens[at];
  const one = (kind: PhraseKind): Phrase => ({ kind, from: at, to: at + 1 });
  if (text === ',') return one('comma');
  if (text === ';') return one('semicolon');
  if (text === ':') return one('colon');
  if (/^[.?!…]+$/.test(text)) return one('stop');
  if (/^[([{]$/.test(text)) {
    for (let i = at + 1; i < Math.min(to, at + LONGEST_ASIDE); i++)
      if (/^[)\]}]$/.test(tokens[i].text)) return { kind: 'aside', from: at, to: i + 1 };
    return one('bracket');
  }
  if (/^[)\]}]$/.test(text)) return one('bracket');
  if (/^[-–—―]+$/.test(text)) {
    const second = tokens[at + 1]?.text === '-' && tokens[at + 1].start === end;
    const spaced =
      tokens[at - 1] === undefined || tokens[at - 1].end < start || /[–—―]/.test(text) || second;
    return spaced
      ? { kind: 'dash', from: at, to: second ? Math.min(at + 2, to) : at + 1 }
      : one('other');
  }
  return one('other');
}
