import ignore from 'ignore';

/** An ignore file as it stands: the folder that it is in, relative to the root ("" for the root itself), and its text. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * What the ignore files of a folder and of those below leave out, as Git reads them: a file below counts before one
 * above, and within a folder that is left out nothing is taken in again.
 * @returns whether a file is left out, by its path relative to the root, with slashes
 */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  if (files.length === 0) return () => false;
  const depth = ({ folder }: IgnoreFile): number => (folder === '' ? 0 : folder.split('/').length);
  const rules = ignore().add(
    [...files]
      .sort((a, b) => depth(a) - depth(b))
      .flatMap(({ folder, text }) => text.split(/\r\n|\r|\n/).map((line) => below(folder, line))),
  );
  return (path) => rules.ignores(path);
}

/** A rule of an ignore file further down, as one at the root would say it. */
function below(folder: string, line: string): string {
  if (folder === '' || /^\s*(?:#|$)/.test(line)) return line;
  const [, not, pattern] = /^(!?)(.*)$/.exec(line)!;
  const place = `/${folder.replace(/[\\*?[\]!#]/g, '\\$&')}`;
  // A slash at the head or in the middle ties a rule to its folder; without one it holds at any depth.
  return /^\/|\/./.test(pattern)
    ? `${not}${place}/${pattern.replace(/^\//, '')}`
    : `${not}${place}/**/${pattern}`;
}
