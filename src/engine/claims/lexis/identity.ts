import { shortHash } from '../../text/shortHash.js';

/**
 * A short name for a claim's words: the same words give the same name in every draft and version, whatever stands around them.
 * @param parts source, cue and content, of which neither blanks nor the style of marks matter
 */
export function nameWords(parts: readonly string[]): string {
  return `c${shortHash(parts.map(plainWords).join('|'))}`;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
