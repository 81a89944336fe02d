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
 * Tags (`yaml-tag`) and keys written twice (`duplicate-key`) are problems, a slip of the syntax is one (`yaml-syntax`): nothing of what Copydesk reads has a use for them.
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
  const problems = slips([...document.errors, ...document.warnings.filter(isTag)], text.length);
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

/** What the library's complaints mean to somebody who writes a registry. */
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab cannot indent YAML: use spaces',
  BAD_INDENT:
    'wrong indentation: keys of one entry line up exactly, and what belongs to a key is indented further',
  MISSING_CHAR:
    'something that was opened is not closed here: a quotation mark, [ or {; or a colon is missing after a key',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on one line: put the text in quotes',
  MULTILINE_IMPLICIT_KEY:
    'a colon is missing after a key in these lines, or a quotation mark is not closed',
  BLOCK_IN_FLOW:
    'a bracket, [ or {, that was opened further up is not closed before this line begins something new',
  UNEXPECTED_TOKEN: 'this is not allowed here: put the text in quotes',
  BAD_SCALAR_START: 'text cannot begin with this character: put it in quotes',
  BAD_DQ_ESCAPE:
    'between "..." a backslash begins a special character: write \\\\ for a backslash itself',
  BAD_ALIAS: 'text that begins with * or & must be in quotes',
  KEY_OVER_1024_CHARS: 'a key of more than 1,024 characters: is a quotation mark left open above?',
  TAG_RESOLVE_FAILED: 'tags (!...) are not used here: delete it, or put the text in quotes',
  RESOURCE_EXHAUSTION: 'nested too deeply',
};
const NO_ADVICE =
  'not valid YAML: look for a missing colon, quotation mark or bracket, and at the indentation';

function adviceOn({ code, message }: YAMLError): string {
  // A bracket that is not closed makes whatever follows it stand in the wrong place.
  const isOpen = code === 'BAD_INDENT' && /flow/i.test(message);
  return ADVICE[isOpen ? 'BLOCK_IN_FLOW' : code] ?? NO_ADVICE;
}

function isTag({ code }: YAMLError): boolean {
  return code === 'TAG_RESOLVE_FAILED';
}

/** What is wrong with a text as YAML: of slips the first, because the parser stumbles on from there; and each tag. */
function slips(errors: readonly YAMLError[], length: number): Problem[] {
  const syntax = errors.filter((error) => !isTag(error));
  const first = syntax.length > 0 ? syntax.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a)) : [];
  return [first, errors.filter(isTag).slice(0, MOST_PROBLEMS)].flat().map((error) => {
    const start = Math.min(error.pos[0], length);
    return problemAt(
      { start, end: Math.min(Math.max(error.pos[1], start), length) },
      isTag(error) ? 'yaml-tag' : 'yaml-syntax',
      adviceOn(error),
    );
  });
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
          const before = nodeSpan(first.key as Node);
          problems.push({
            ...problemAt(
              nodeSpan(pair.key as Node),
              'duplicate-key',
              `the key "${String(key)}" is here twice: delete one, or join them`,
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
export function nodeSpan(node: Node | null | undefined): Span {
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
