import { globMatcher } from '../host/globs.js';

/** What an extension's manifest says of a language. */
export interface LanguageContribution {
  readonly id?: string;
  readonly extensions?: readonly string[];
  readonly filenames?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

/** The languages that files on disk have, told by their names, as VS Code tells them. */
export interface FileLanguages {
  /** Glob patterns for files that may be drafts. */
  readonly patterns: readonly string[];
  /** The language of a file; undefined where it is not one of the drafts'. */
  languageOf(path: string): string | undefined;
}

/** Plain text is no extension's, and Markdown must be known where an extension's manifest cannot be seen. */
const BUILT_IN: readonly LanguageContribution[] = [
  { id: 'plaintext', extensions: ['.txt'] },
  {
    id: 'markdown',
    extensions: [
      '.md',
      '.mkd',
      '.mdwn',
      '.mdown',
      '.markdown',
      '.markdn',
      '.mdtxt',
      '.mdtext',
      '.workbook',
    ],
  },
];

/**
 * @param languages identifiers of the languages whose files are drafts
 * @param contributions what extensions say of languages
 * @param associations the setting `files.associations`: a pattern, and the language that it is given
 */
export function fileLanguages(
  languages: readonly string[],
  contributions: readonly LanguageContribution[],
  associations: Readonly<Record<string, string>>,
): FileLanguages {
  const wanted = new Set(languages);
  const named = [...BUILT_IN, ...contributions].filter(
    ({ id }) => id !== undefined && wanted.has(id),
  );
  const endings = new Map(
    named.flatMap(({ id, extensions = [] }) =>
      extensions.map((ending) => [ending.toLowerCase(), id!]),
    ),
  );
  const names = new Map(
    named.flatMap(({ id, filenames = [] }) => filenames.map((name) => [name.toLowerCase(), id!])),
  );
  // An association is a pattern for the name, or with a slash for the path.
  const given = [
    ...Object.entries(associations),
    ...named.flatMap(({ id, filenamePatterns = [] }) =>
      filenamePatterns.map((pattern): [string, string] => [pattern, id!]),
    ),
  ].map(([pattern, id]) => ({
    pattern,
    id,
    fits: globMatcher([pattern.includes('/') ? pattern : `**/${pattern}`], true),
  }));
  return {
    patterns: [
      ...new Set([
        ...[...endings.keys()].map((ending) => `**/*${ending}`),
        ...named.flatMap(({ filenames = [] }) => filenames.map((name) => `**/${name}`)),
        ...given
          .filter(({ id }) => wanted.has(id))
          .map(({ pattern }) =>
            pattern.startsWith('**/') || pattern.startsWith('/') ? pattern : `**/${pattern}`,
          ),
      ]),
    ],
    languageOf(path) {
      const relative = path.replace(/^\/+/, '');
      const name = relative.slice(relative.lastIndexOf('/') + 1).toLowerCase();
      const association = given.find(({ fits }) => fits(relative));
      if (association) return wanted.has(association.id) ? association.id : undefined;
      const byName = names.get(name);
      if (byName !== undefined) return byName;
      // The longest ending counts: ".notes.md" before ".md".
      for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
        const byEnding = endings.get(name.slice(at));
        if (byEnding !== undefined) return byEnding;
      }
      return undefined;
    },
  };
}
