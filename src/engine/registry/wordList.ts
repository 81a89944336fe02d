import type { Actor } from './registrySchema.js';

/**
 * The words of all names of a registry, for spelling checkers: one on a line, sorted, each once, in the spelling of the
 * names. Code Spell Checker, Harper and LTeX read it as it is, and so does Vale as a vocabulary's accept.txt. Spellings
 * that the newsroom avoids are left out, and so are words of one letter, and numbers.
 * @param actors the registry's, in any order
 */
export function wordList(actors: Iterable<Actor>): string {
  const words = new Set<string>();
  const avoided = new Set<string>();
  for (const { name, aliases, style } of actors) {
    for (const written of [name, style?.prefer, ...(aliases ?? []).map((alias) => alias.name)])
      for (const word of wordsIn(written ?? '')) words.add(word);
    for (const written of style?.avoid ?? []) {
      const right = new Set(wordsIn(style?.prefer ?? name));
      for (const word of wordsIn(written)) if (!right.has(word)) avoided.add(word);
    }
  }
  return [...words]
    .filter((word) => !avoided.has(word))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((word) => `${word}\n`)
    .join('');
}

/** Letters with apostrophes inside; what a hyphen joins is checked word by word. */
function wordsIn(name: string): string[] {
  return (
    name
      .match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu)
      ?.filter((word) => word.length > 1) ?? []
  );
}
