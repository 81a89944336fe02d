import type { Claim, Mention, Span } from '../../src/engine/annotation.js';

/** The spans of words in a text, each at its first place. */
export function spansOf(text: string, ...words: string[]): Span[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`"${word}" is not in the text`);
    return { start, end: start + word.length };
  });
}

/** A claim for a test; what is not given is unremarkable. */
export function claim(id: string, parts: Partial<Claim> = {}): Claim {
  return {
    id,
    source: [],
    cue: [],
    content: [{ start: 0, end: 1 }],
    quotation: 'indirect',
    speaker: null,
    anonymous: false,
    hedged: false,
    contested: false,
    unattributed: false,
    loaded: false,
    parent: null,
    why: [],
    ...parts,
  };
}

/** A mention of the words' nth place in a text. */
export function mention(
  text: string,
  words: string,
  parts: Partial<Mention> = {},
  nth = 0,
): Mention {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return {
    start,
    end: start + words.length,
    text: words,
    actor: null,
    listing: null,
    candidates: [],
    form: 'name',
    status: 'certain',
    sanctioned: 'no',
    antecedent: null,
    pinned: false,
    ...parts,
  };
}
