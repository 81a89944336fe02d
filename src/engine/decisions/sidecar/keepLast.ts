/** Longer texts are not kept: what is read out of them takes much more room than they do. */
const MAX_CHARS = 600_000;

/**
 * The same function of a text, which keeps its last answers: writing a decision reads the text before and after it
 * several times.
 * @param answer must answer the same each time, and what it answers must not be changed
 */
export function keepLast<T>(answer: (text: string) => T, count = 3): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > MAX_CHARS) return answer(text);
    const found = kept.has(text) ? kept.get(text)! : answer(text);
    kept.delete(text);
    kept.set(text, found);
    if (kept.size > count) kept.delete(kept.keys().next().value!);
    return found;
  };
}
