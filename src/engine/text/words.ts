const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*/gu;

/** How many words a text has, as a newsroom counts them: "Mr." is one, and so is "U.S.-Russian". */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Where each word of a text begins, ascending. */
export function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(WORD), ({ index }) => index);
}
