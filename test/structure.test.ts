import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const MAX_FILES = 25;
/** What each bundle has one of, and the twins of which the bundler takes one. */
const MAY_REPEAT = /^(?:index|main|worker)\.ts$/;
const TWINS = /^src\/desk\/(?:node|web)\//;

const folders: string[] = ['src'];
const files: string[] = [];
for (const folder of folders)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    (entry.isDirectory() ? folders : files).push(join(folder, entry.name));
const code = files.filter((file) => file.endsWith('.ts') && !TWINS.test(file));

/** What a file exports under a name that it declares itself. */
function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const { name } = statement as { name?: ts.Identifier };
    return name && !ts.isExportDeclaration(statement) ? [name.text] : [];
  });
}

function byKey(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, file] of pairs) found.set(key, (found.get(key) ?? new Set()).add(file));
  return found;
}

const twice = (found: Map<string, Set<string>>): string[] =>
  [...found].flatMap(([key, where]) =>
    where.size > 1 ? [`${key}: ${[...where].join(', ')}`] : [],
  );

describe('the source', () => {
  it(`has no folder of more than ${MAX_FILES} files`, () => {
    const crowded = folders
      .map((folder) => ({
        folder,
        count: readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile()).length,
      }))
      .filter(({ count }) => count > MAX_FILES);
    assert.deepEqual(crowded, []);
  });
  it('has no two files of one name', () =>
    assert.deepEqual(
      twice(
        byKey(
          code
            .map((file) => [basename(file), file] as const)
            .filter(([name]) => !MAY_REPEAT.test(name)),
        ),
      ),
      [],
    ));
  it('exports each name from one file alone', () =>
    assert.deepEqual(
      twice(byKey(code.flatMap((file) => exportsOf(file).map((name) => [name, file] as const)))),
      [],
    ));
});

describe('the comments and the documentation', () => {
  /** All files of some folders, without what is built or installed. */
  const below = (...roots: string[]): string[] =>
    roots.flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    );
  const sources = below('src', 'test', 'scripts');
  const known = new Set(
    [...sources, ...readdirSync('.')].map((name) => basename(name)).filter((name) => name !== ''),
  );
  const pages = ['CONTRIBUTING.md', 'README.md', ...below('docs')].filter((name) =>
    name.endsWith('.md'),
  );
  const FILE = /(?<![\w.*-])[A-Za-z][\w-]*\.(?:test\.)?(?:ts|mjs|cjs)\b(?!\.)/g;

  /** The names of files that are not there, in those parts of a file that speak of files. */
  function missing(file: string, parts: RegExp): string[] {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(parts)]
      .flatMap(([part]) => part.match(FILE) ?? [])
      .filter((name) => !known.has(name))
      .map((name) => `${file}: ${name}`);
  }

  it('name only files that are there', () => {
    const code = sources.filter((name) => name.endsWith('.ts'));
    assert.deepEqual(
      [
        ...code.flatMap((name) => missing(name, /\/\*\*?[^]*?\*\/|^\s*\/\/.*$/gm)),
        ...pages.flatMap((name) => missing(name, /`[^`\n]*`/g)),
      ],
      [],
    );
  });
});
