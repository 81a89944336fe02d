import type { HedgedStatement, Span } from '../../engine/annotation.js';
import { wordsInSpans } from '../../engine/reports/readClaims.js';

/** The draft's own hedged statements, which are listed apart from what others say. */
export interface HedgedSection {
  readonly type: 'hedgedSection';
  readonly id: 'hedged';
  readonly children: readonly HedgedItem[];
}

export interface HedgedItem {
  readonly type: 'hedged';
  readonly id: string;
  /** The statement and the words that hedge it, each in one line. */
  readonly statement: string;
  readonly hedge: string;
  readonly why: string;
  readonly passage: Span;
  readonly parent: HedgedSection;
}

export type HedgedNode = HedgedSection | HedgedItem;

/** The section of a draft's hedged statements, or nothing where it has none. */
export function hedgedSection(
  text: string,
  statements: readonly HedgedStatement[],
): HedgedSection | undefined {
  if (statements.length === 0) return undefined;
  const children: HedgedItem[] = [];
  const section: HedgedSection = { type: 'hedgedSection', id: 'hedged', children };
  const uses = new Map<string, number>();
  for (const { start, end, hedge, why } of statements) {
    const statement = wordsInSpans(text, [{ start, end }]);
    const nth = (uses.get(statement) ?? 0) + 1;
    uses.set(statement, nth);
    children.push({
      type: 'hedged',
      id: `hedged:${nth}:${statement}`,
      statement,
      hedge: wordsInSpans(text, [hedge]),
      why,
      passage: { start, end },
      parent: section,
    });
  }
  return section;
}

/** Whether a node of the claims view belongs to the hedged statements. */
export function isHedged(node: { readonly type: string }): node is HedgedNode {
  return node.type === 'hedgedSection' || node.type === 'hedged';
}
