import picomatch from 'picomatch';

/** As VS Code's globs: hidden files count, and only `*`, `?`, `**`, `{a,b}` and `[a-z]` are more than themselves. */
const AS_IN_VSCODE = { dot: true, nonegate: true, noextglob: true, windows: false } as const;

/**
 * Tells paths that fit at least one of some globs, as VS Code reads globs. A glob that cannot be read fits nothing.
 * @param ignoreCase whether capitals and small letters are the same
 * @returns takes a path with `/` between its parts and none at its head
 */
export function globMatcher(
  globs: readonly string[],
  ignoreCase = false,
): (path: string) => boolean {
  const matchers = globs.flatMap((glob) => {
    try {
      return [picomatch(escaped(glob.replace(/^\//, '')), { ...AS_IN_VSCODE, nocase: ignoreCase })];
    } catch {
      return [];
    }
  });
  return (path) => matchers.some((fits) => fits(path));
}

/** Without what picomatch takes for a regular expression and VS Code for letters; `[!a]` is the same as `[^a]`. */
function escaped(glob: string): string {
  return glob.replace(/[()|+@$]/g, '\\$&').replaceAll('[!', '[^');
}

/** One glob for several. */
export function oneOfGlobs(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;
}
