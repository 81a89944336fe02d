import { detached } from './detached.js';

/** So many answers are kept: a draft's words are few, and come again and again. */
const MOST = 20_000;

/** The same function, which remembers what it has answered for a word; it must answer the same each time. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      if (known.size >= MOST) known.clear();
      const own = detached(word);
      known.set(own, (found = answer(own)));
    }
    return found as T;
  };
}
