/** So many answers are kept: a draft's names are few, and come again and again. */
const MOST = 10_000;

/** The same function, which remembers what it has answered for a word; it must answer the same each time. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      if (known.size >= MOST) known.clear();
      known.set(word, (found = answer(word)));
    }
    return found as T;
  };
}
