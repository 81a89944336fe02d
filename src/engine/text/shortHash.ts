/**
 * A short name for words, in base 36: the 32 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) and 20 bits of a
 * second hash made in the same way with MurmurHash2's multiplier. It stands in sidecars: the same words always give the same.
 */
export function shortHash(words: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return ((a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)).toString(36);
}
