import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const bundle = JSON.parse(text('l10n/bundle.l10n.json')) as Record<string, unknown>;
const manifest = JSON.parse(text('package.json')) as { l10n: string };

/** What a person sees goes into these. */
const SHOWN = new Set([
  'title',
  'placeHolder',
  'placeholder',
  'prompt',
  'label',
  'detail',
  'description',
  'tooltip',
  'openLabel',
  'saveLabel',
  'text',
  'message',
  'cancelLabel',
  'validationMessage',
]);
const SAID = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)$/;

/** All of the code that speaks to a person: every file of editor and desk, parsed. */
const sources = ['src/editor', 'src/desk']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file),
    ),
  )
  // The command line speaks English; official lists are called as their authorities call them.
  .filter(
    (file) => file.endsWith('.ts') && !/[\\/]desk[\\/]node[\\/]|[\\/]listSources\.ts$/.test(file),
  )
  .map((file) => ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true));

function nodes(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  found.push(node);
  ts.forEachChild(node, (child) => void nodes(child, found));
  return found;
}

/** A literal with a word of a sentence in it; identifiers, URLs and patterns are none. */
function hasWords(node: ts.Expression): boolean {
  const parts = ts.isStringLiteralLike(node)
    ? [node.text]
    : ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      : [];
  return parts.some((part) =>
    /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}+[.!?…]?$/u.test(part.replace(/\$\([a-z-]+\)/g, '')),
  );
}

const place = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().slice(0, 80)}`;

describe('translation', () => {
  it('knows where the bundle is', () => assert.equal(manifest.l10n, './l10n'));

  it('has every word of the code in the bundle, and no other', () => {
    const keys = new Set<string>();
    for (const source of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) =>
        ts.createSourceFile(file, text(join('src', file)), ts.ScriptTarget.Latest, true),
      )) {
      for (const node of nodes(source)) {
        if (!ts.isCallExpression(node) || !node.expression.getText().endsWith('l10n.t')) continue;
        const [first] = node.arguments;
        const message = ts.isObjectLiteralExpression(first)
          ? first.properties.find(
              (one) => ts.isPropertyAssignment(one) && one.name.getText() === 'message',
            )
          : undefined;
        const literal = message && ts.isPropertyAssignment(message) ? message.initializer : first;
        assert.ok(ts.isStringLiteralLike(literal), place(source, node));
        keys.add(literal.text);
      }
    }
    // A text with a comment for the translator has it in its key, behind a slash.
    const known = new Set(
      Object.keys(bundle).map((key) => (keys.has(key) ? key : key.replace(/\/[^/]*$/, ''))),
    );
    assert.deepEqual(
      [...keys].filter((key) => !known.has(key)),
      [],
      'npm run l10n',
    );
    assert.deepEqual(
      [...known].filter((key) => !keys.has(key)),
      [],
      'npm run l10n',
    );
  });

  it('is asked for all that is shown or said', () => {
    const raw: string[] = [];
    for (const source of sources) {
      for (const node of nodes(source)) {
        if (
          ts.isPropertyAssignment(node) &&
          SHOWN.has(node.name.getText()) &&
          hasWords(node.initializer)
        )
          raw.push(place(source, node));
        if (
          ts.isBinaryExpression(node) &&
          node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
          ts.isPropertyAccessExpression(node.left) &&
          SHOWN.has(node.left.name.text) &&
          hasWords(node.right)
        )
          raw.push(place(source, node));
        if (ts.isCallExpression(node) && SAID.test(node.expression.getText().split('.').at(-1)!))
          raw.push(...node.arguments.filter(hasWords).map((one) => place(source, one)));
      }
    }
    assert.deepEqual(raw, []);
  });

  it('keeps the same places for values in a text and in its translations', () => {
    const places = (words: string): string =>
      [...words.matchAll(/\{\w+\}/g)]
        .map(([one]) => one)
        .sort()
        .join();
    for (const file of readdirSync(join(root, 'l10n')).filter(
      (one) => /^bundle\.l10n\..+\.json$/.test(one) && one !== 'bundle.l10n.json',
    )) {
      for (const [key, words] of Object.entries(
        JSON.parse(text(join('l10n', file))) as Record<string, string>,
      ))
        assert.equal(places(words), places(key), `${file}: ${key}`);
    }
  });
});

describe('a count in a sentence', () => {
  /** Phrases whose number is never one: of namesakes there are two at least, of words hundreds; others come behind a test for one. */
  const NEVER_ONE = new Set([
    '{0} listed parties share this name; name match only: check identity',
    '“{0}” is gone, but {2} decisions on it match “{1}”.',
    'A name has between 1 and {0} characters.',
    '{0} files',
    '{0} words',
    '{0} answered {1}, {2} times.',
    '{0} has sent nothing for {1} seconds. Try again later.',
    'takes longer than {0} seconds to read: it may be damaged or too large. Attach the part that you need',
    '{0}, {1}: {2} of {3} words, {4}.',
  ]);
  /** What looks like a plural behind a number and is none. */
  const NO_PLURAL =
    /^(?:is|has|was|says|its|this|names|takes|contains|already|blocks|does|leads|redirects)$/;

  it('has words for one beside those for several', () => {
    const keys = Object.keys(bundle);
    const lacking = keys.filter((key) =>
      [...key.matchAll(/\{\d\} ((?:[a-z]+ ){0,1}?)([a-z]+s)\b/g)].some(
        ([whole, before, plural]) => {
          const first = whole.split(' ')[1];
          if (NEVER_ONE.has(key) || NO_PLURAL.test(plural) || NO_PLURAL.test(first)) return false;
          const one = `1 ${before}${plural.replace(/ies$/, 'y').replace(/s$/, '')}`;
          return !keys.some((other) => other.includes(one));
        },
      ),
    );
    assert.deepEqual(lacking, []);
  });
});
