import ts from 'typescript';

/** A regular expression of the sources, and what is said beside it. */
export interface RegexUse {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
  /** Why it may be slow on long input: what stands after `slow-regex:` in a comment beside it; absent where there is none. */
  readonly excuse?: string;
}

/** A call of RegExp: what it is composed of is known only when it runs. */
export interface RegexCall {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly excuse?: string;
}

export interface Collected {
  readonly uses: readonly RegexUse[];
  readonly calls: readonly RegexCall[];
}

const EXCUSE = /\bslow-regex:\s*(\S[^\n*]*)/;

/**
 * Every regular expression that a TypeScript file writes, and every one that it composes.
 * @param file what the file is called in what is returned
 */
export function collectRegexes(file: string, text: string): Collected {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const uses: RegexUse[] = [];
  const calls: RegexCall[] = [];
  const visit = (node: ts.Node): void => {
    const place = (): RegexCall => ({
      file,
      line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      excuse: excuseOf(node, text),
    });
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      uses.push({ ...place(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    )
      calls.push(place());
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { uses, calls };
}

/** What a comment says of the expression: on its line, or directly above it, its statement, or a part of the statement that it is in. */
function excuseOf(node: ts.Node, text: string): string | undefined {
  const lineEnd = text.indexOf('\n', node.getEnd());
  const behind = text.slice(node.getEnd(), lineEnd < 0 ? text.length : lineEnd);
  const found = EXCUSE.exec(behind)?.[1];
  if (found !== undefined) return found.trim();
  for (
    let at: ts.Node = node;
    at.parent && !ts.isBlock(at) && !ts.isSourceFile(at);
    at = at.parent
  ) {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, at.getFullStart()) ?? []) {
      const excuse = EXCUSE.exec(text.slice(pos, end))?.[1];
      if (excuse !== undefined) return excuse.trim();
    }
  }
  return undefined;
}
