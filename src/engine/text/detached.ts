/** The same characters, in memory of their own: a part of a text keeps all of the text in memory. */
export function detached(words: string): string {
  return ` ${words}`.slice(1);
}
