/** What stands between two words of a packed list, and in none of them. */
const BETWEEN = '\u001f';
/** How many letters a word shares with the one before, as one character. */
const COUNTS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Packs a list of words, most of them in alphabetical order: each is written as how much of the one before it begins with,
 * and the rest. The order stays.
 * @param {readonly string[]} words
 * @returns {string}
 * @throws where a word holds the character that stands between two
 */
export function packWords(words) {
  let before = '';
  return words
    .map((word) => {
      if (word.includes(BETWEEN)) throw new Error(`a word holds what stands between two: ${word}`);
      let shared = 0;
      while (
        shared < COUNTS.length - 1 &&
        shared < word.length &&
        shared < before.length &&
        word[shared] === before[shared]
      )
        shared++;
      before = word;
      return COUNTS[shared] + word.slice(shared);
    })
    .join(BETWEEN);
}

/**
 * The words of a packed list. It is written into the bundles as it stands, so it uses nothing from outside.
 * @param {string} packed
 * @returns {string[]}
 */
export function unpackWords(packed) {
  let before = '';
  return packed
    .split('\u001f')
    .map((entry) => (before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1)));
}
