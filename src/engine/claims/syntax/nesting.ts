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

/**
 * "While advisers said A, B": the first comma before a main clause ends it; so it does in ", who said A, ...".
 * @param restrictive whether it stands in a relative clause without commas, which the main clause's verb ends ("a man who vowed to leave | said")
 */
export function nestedEnd(
  view: SentenceView,
  { kind, start, end }: Complement,
  restrictive = false,
): number {
  for (let i = start; i < end; i++) {
    if (restrictive && i > start && view.isFinite(i) && !opensClause(view, i)) return i;
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

/**
 * Where a clause ends that stands in the subject of the sentence ("the claim that the law is void | was false"): before the verb of the main
 * clause, which comes after the clause's own. `end` where none comes.
 */
export function beforeMainVerb(view: SentenceView, start: number, end: number): number {
  let own = false;
  for (let i = start; i < end; i++) {
    if (!view.isFinite(i)) continue;
    if (own && !opensClause(view, i) && !hasSubject(view, i)) return i;
    own = true;
  }
  return end;
}

/** A noun before the verb at `i` that no verb or preposition before it takes. */
function hasSubject(view: SentenceView, i: number): boolean {
  const before = view.skipAdverbs(i - 1, -1);
  return view.is(before, 'noun') && !view.is(before - 1, 'verb', 'preposition');
}

/** Whether any finite verb stands before phrase `i`: what follows is not the sentence's subject. */
export function hasVerbBefore(view: SentenceView, i: number): boolean {
  for (let v = 0; v < i; v++) if (view.isFinite(v)) return true;
  return false;
}

/** Whether the finite verb at `i` belongs to a clause of its own, or is a participle. */
function opensClause(view: SentenceView, i: number): boolean {
  return (
    view.is(view.skipAdverbs(i - 1, -1), 'relative', 'that', 'question', 'conjunction') ||
    (view.isBarePast(i) && !view.cue(i))
  );
}
