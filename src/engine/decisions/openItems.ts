import type { Annotation, Span } from '../annotation.js';
import { isNotHeld, isOpen, reviewsByClaim, standingOf } from './claimStanding.js';
import { runsOf } from './anchoring/decidedWords.js';
import { openFacts, reviewsByFact } from './factStanding.js';

/** Something that nobody has decided on, or not since it was edited, or that was not read at all. */
export interface OpenItem extends Span {
  readonly kind: 'claim' | 'fact' | 'unread';
  /** Its words in one line, cut short. */
  readonly words: string;
}

const MAX_WORDS_CHARS = 80;

/** What of a draft is still open: claims, facts, and paragraphs that were not read. */
export function openItems(text: string, annotation: Annotation): OpenItem[] {
  const item = (kind: OpenItem['kind'], { start, end }: Span): OpenItem => {
    const words = text
      .slice(start, Math.min(end, start + 2 * MAX_WORDS_CHARS))
      .replace(/\s+/g, ' ')
      .trim();
    return {
      kind,
      start,
      end,
      words: words.length > MAX_WORDS_CHARS ? `${words.slice(0, MAX_WORDS_CHARS)}…` : words,
    };
  };
  const reviews = reviewsByClaim(annotation);
  return [
    ...annotation.unread.map((passage) => item('unread', passage)),
    ...annotation.claims
      .filter(({ id }) => isOpen(standingOf(reviews.get(id))))
      .map((claim) => {
        const runs = runsOf(text, claim);
        return item('claim', { start: runs[0].start, end: runs.at(-1)!.end });
      }),
    ...openFacts(annotation).map((fact) => item('fact', fact)),
  ];
}

/** How many claims and facts of a draft somebody has found not to hold, their words changed since or not: nobody has found since that they do. */
export function notHeldCount(annotation: Annotation): { claims: number; facts: number } {
  const claims = reviewsByClaim(annotation);
  const facts = reviewsByFact(annotation);
  return {
    claims: annotation.claims.filter(({ id }) => isNotHeld(claims.get(id)?.review.decision)).length,
    facts: annotation.facts.filter(({ id }) => isNotHeld(facts.get(id)?.review.decision)).length,
  };
}
