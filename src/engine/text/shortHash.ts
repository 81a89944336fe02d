/** A short name for words: 52 bits of two FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
export function shortHash(words: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return ((a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)).toString(36);
}
