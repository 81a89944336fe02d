import { shortHash } from '../../text/shortHash.js';

/** A short name for a claim's words: the same words give the same name in every draft and version, whatever stands around them. */
export function nameWords(words: string): string {
  return `c${shortHash(words)}`;
}

/** Words as they count for a claim's name: neither blanks nor the style of marks matter. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
