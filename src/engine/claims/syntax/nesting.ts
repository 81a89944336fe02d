import { hasClause } from './clauses.js';
import type { Complement } from './complements.js';
import type { SentenceView } from './sentenceView.js';

/** "while", "when", "as", "after": the clause that follows hangs on another. */
export function isSubordinate(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'subordinator') ||
    (view.is(i, 'question') && /^(?:when|where|if)$/.test(view.word(i))) ||
    (view.is(i, 'preposition') && /^(?:as|after|before|since|until)$/.test(view.word(i)))
  );
}

/** "While advisers said A, B": the first comma before a main clause ends it; so it does in ", who said A, ...". */
export function nestedEnd(view: SentenceView, { kind, start, end }: Complement): number {
  for (let i = start; i < end; i++) {
    if (!view.is(i, 'comma')) continue;
    const next = view.skipAdverbs(i + 1);
    // "vowed to fight on, and to win"
    if (kind === 'infinitive' && view.is(next, 'conjunction') && view.word(next + 1) === 'to')
      continue;
    if (
      view.isFinite(next) ||
      view.is(next, 'conjunction') ||
      (view.is(next, 'noun') && hasClause(view, next))
    )
      return i;
  }
  return end;
}
