import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawTheme, parseRawGrammar, Registry } from 'vscode-textmate';
import { cpuTime } from '../cpuTime.js';

/** Tokenises as VS Code does: its engine, its Markdown grammar (from tm-grammars), and the manifest's own contributions. */

const root = resolve(__dirname, '../..');

interface Contribution {
  readonly scopeName: string;
  readonly language?: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: Contribution[] };
};
const ours = manifest.contributes.grammars;

const BUILT_IN: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
  'source.js': 'javascript',
};

const engine = loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(
  () => ({
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  }),
);

function newRegistry(instead: Readonly<Record<string, string>> = {}, theme?: IRawTheme): Registry {
  return new Registry({
    theme,
    onigLib: engine,
    loadGrammar: async (scopeName) => {
      if (instead[scopeName]) return parseRawGrammar(instead[scopeName], 'grammar.json');
      const own = ours.find((grammar) => grammar.scopeName === scopeName);
      const file = own
        ? resolve(root, own.path)
        : BUILT_IN[scopeName] &&
          require.resolve(`tm-grammars/grammars/${BUILT_IN[scopeName]}.json`);
      return file ? parseRawGrammar(readFileSync(file, 'utf8'), 'grammar.json') : null;
    },
    getInjections: (scopeName) =>
      ours
        .filter((grammar) => grammar.injectTo?.includes(scopeName))
        .map((grammar) => grammar.scopeName),
  });
}

export type Language = 'plaintext' | 'markdown';

function rootScope(language: Language): string {
  return language === 'markdown'
    ? 'text.html.markdown'
    : ours.find((grammar) => grammar.language === language)!.scopeName;
}

async function load(from: Registry, language: Language): Promise<IGrammar> {
  const grammar = await from.loadGrammar(rootScope(language));
  if (!grammar) throw new Error(`no grammar for ${language}`);
  return grammar;
}

const shared = newRegistry();

/** The text with braces around each stretch whose scopes include one that starts with `scope`. */
export function marked(text: string, scope: string, language: Language): Promise<string> {
  return markedBy(text, [scope], language);
}

/** The text with braces around each stretch whose scopes include one that starts with one of `wanted`. */
export async function markedBy(
  text: string,
  wanted: readonly string[],
  language: Language,
): Promise<string> {
  const grammar = await load(shared, language);
  let state = INITIAL;
  let inside = false;
  let out = '';
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const pieces = tokens.map(({ startIndex, endIndex, scopes }) => ({
      words: line.slice(startIndex, endIndex),
      within: scopes.some((one) =>
        wanted.some((scope) => one === scope || one.startsWith(`${scope}.`)),
      ),
    }));
    // A mark that goes on in the next line is one mark.
    if (inside && !pieces[0].within) {
      out = out.replace(/\n$/, '}\n');
      inside = false;
    }
    for (const { words, within } of pieces) {
      if (within !== inside) out += within ? '{' : '}';
      inside = within;
      out += words;
    }
    out += '\n';
  }
  return out.replace(/\n$/, inside ? '}' : '');
}

/**
 * A host for the marks in Markdown that does no work of its own: the real Markdown grammar takes quadratic time over a
 * million brackets.
 */
const BARE_MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    {
      name: 'meta.paragraph.markdown',
      begin: '^(?=.)',
      end: '$',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: { inline: { patterns: [] } },
};
const bare = newRegistry({ 'text.html.markdown': JSON.stringify(BARE_MARKDOWN) });

/** The milliseconds that one line takes as plain text, or for the marks alone in Markdown. */
export async function timeLine(
  line: string,
  language: 'plaintext' | 'markdownMarks',
): Promise<number> {
  const grammar = await load(bare, language === 'plaintext' ? language : 'markdown');
  const start = cpuTime();
  grammar.tokenizeLine(line, INITIAL);
  return cpuTime() - start;
}

/** The colour in which a theme shows the first character of `line`'s part `words`. */
export async function colorOf(
  words: string,
  line: string,
  theme: IRawTheme,
  language: Language,
): Promise<string> {
  const themed = newRegistry({}, theme);
  const { tokens } = (await load(themed, language)).tokenizeLine2(line, INITIAL);
  const at = line.indexOf(words);
  let color = 0;
  for (let i = 0; i < tokens.length && tokens[i] <= at; i += 2)
    color = (tokens[i + 1] >>> 15) & 0x1ff;
  return themed.getColorMap()[color];
}
