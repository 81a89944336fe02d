import {
  Composer,
  type Document,
  type DocumentOptions,
  isScalar,
  isMap,
  Lexer,
  type Node,
  type Pair,
  type ParseOptions,
  Parser,
  type ScalarTag,
  type SchemaOptions,
  visit,
  type YAMLError,
} from 'yaml';
import type { Span } from '../annotation.js';
import type { Problem } from './problem.js';

/** A text read as YAML 1.2, and what is wrong with it; `document` is null where there is nothing to go on with. */
export interface YamlText {
  readonly document: Document.Parsed | null;
  readonly problems: readonly Problem[];
}

/** No file of a desk nests deeper; what does is meant to exhaust the stack. */
const DEEPEST = 60;
/** More problems than this in one text say nothing new. */
const MOST_PROBLEMS = 100;

/** Numbers stay texts unless they are written as JavaScript would write them: an id 007 keeps its noughts. */
const wholeNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^(?:0|-?[1-9][0-9]{0,14})$/,
  identify: (value) => typeof value === 'number',
  resolve: Number,
};
const OPTIONS: DocumentOptions & ParseOptions & SchemaOptions = {
  version: '1.2',
  schema: 'failsafe',
  customTags: ['null', 'bool', wholeNumber, 'merge'],
  merge: true,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
};

/** A lone CR is a line break in YAML, but not to the library. Offsets stay. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * Reads a text as one YAML document. Never throws. Aliases are left to be resolved (`toPlain`), so a bomb does not go off.
 * Tags and keys written twice are problems: nothing of what Copydesk reads has a use for them.
 * @param text with line feeds (`withLineFeeds`)
 * @param file the file's name in problems that point to another place of it
 */
export function readYaml(text: string, file: string): YamlText {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) {
      const at = parser.offset;
      return {
        document: null,
        problems: [
          problemAt(
            { start: at, end: at + 1 },
            'yaml-syntax',
            `nested more than ${DEEPEST} levels deep; an entry needs four`,
          ),
        ],
      };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (!document) return { document: null, problems: [] };
  const problems = [...document.errors, ...document.warnings]
    .slice(0, MOST_PROBLEMS)
    .map((error) => syntaxProblem(error, text.length));
  if (second)
    problems.push(
      problemAt(
        { start: second.range[0], end: Math.min(second.range[0] + 3, text.length) },
        'yaml-syntax',
        'a second document begins here ("---"); one file holds one: delete the line',
      ),
    );
  problems.push(...doubledKeys(document, file));
  return { document: document as Document.Parsed, problems };
}

/** What the library's commonest complaints mean to somebody who writes a registry. */
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab cannot indent YAML: use spaces',
  BAD_INDENT:
    'wrong indentation: keys of one entry stand exactly under each other, and what belongs to a key stands further to the right',
  MISSING_CHAR:
    'something that was opened is not closed here: a quotation mark, [ or {; or a colon is missing after a key',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on one line: put the text in quotes',
  TAG_RESOLVE_FAILED: 'tags (!...) are not used here: delete it, or put the text in quotes',
  RESOURCE_EXHAUSTION: 'nested too deeply',
};

function syntaxProblem(error: YAMLError, length: number): Problem {
  const start = Math.min(error.pos[0], length);
  const advice = ADVICE[error.code];
  const message =
    error.code === 'TAG_RESOLVE_FAILED' ||
    error.code === 'RESOURCE_EXHAUSTION' ||
    error.code === 'TAB_AS_INDENT'
      ? advice
      : `not valid YAML: ${error.message}${advice ? ` (${advice})` : ''}`;
  return problemAt(
    { start, end: Math.min(Math.max(error.pos[1], start), length) },
    'yaml-syntax',
    message,
  );
}

export function problemAt({ start, end }: Span, code: string, message: string): Problem {
  return { start, end, severity: 'error', code, message };
}

/** The library's own check compares each key with each; a map of 100,000 keys would take a minute. */
function doubledKeys(document: Document, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<unknown, Pair>();
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? pair.key.value : pair.key;
        const first = seen.get(key);
        if (first && key !== '<<' && problems.length < MOST_PROBLEMS) {
          const before = spanOf(first.key as Node);
          problems.push({
            ...problemAt(
              spanOf(pair.key as Node),
              'duplicate-key',
              `the key "${String(key)}" stands here twice: delete one, or join them`,
            ),
            related: { ...before, file, message: 'first here' },
          });
        }
        seen.set(key, pair);
      }
    },
  });
  return problems;
}

/** Where a node stands, without the blank behind it. */
export function spanOf(node: Node | null | undefined): Span {
  return node?.range ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 };
}

/** Whether anything below a node is an alias (`*name`). */
export function hasAliases(node: Node | Document): boolean {
  let found = false;
  visit(node, {
    Alias: (): symbol => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * A node's value in plain data, aliases resolved.
 * @throws ReferenceError where aliases multiply beyond reason, or lead nowhere
 */
export function toPlain(node: Node | null, document: Document): unknown {
  return node?.toJS(document, { maxAliasCount: 100 }) ?? null;
}

/** The pair of a map with that key. */
export function pairOf(map: unknown, key: string | number): Pair<Node, Node | null> | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) as
    Pair<Node, Node | null> | undefined;
}
