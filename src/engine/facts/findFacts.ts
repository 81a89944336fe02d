import type { FactKind, FactValue, Span } from '../annotation.js';
import { findAges } from './ages.js';
import { findDates } from './dates.js';
import { type FactToken, factTokens } from './factTokens.js';
import { findFigures } from './figures.js';
import type { FoundFact } from './foundFact.js';
import { findLegalStatuses } from './legal.js';
import { findRanks } from './ranks.js';
import { findTitles } from './titles.js';

/** A checkable detail of one paragraph; offsets are UTF-16 code units of the paragraph's reading, end exclusive. */
export interface ParagraphFact extends Span {
  readonly kind: FactKind;
  readonly value?: FactValue;
}

/** The kinds, the one that wins where two meet first: an age is no figure, "second quarter" a date and no rank. */
const FINDERS: readonly ((tokens: readonly FactToken[]) => FoundFact[])[] = [
  findAges,
  findDates,
  findTitles,
  findFigures,
  findRanks,
  findLegalStatuses,
];

/**
 * Finds the facts of one paragraph: every figure, date, age, rank, title and legal status that a checker would look up.
 * They do not overlap and are in the order of the text. Takes time linear in the text.
 * @param text what is read of the paragraph
 */
export function findFacts(text: string): ParagraphFact[] {
  const tokens = factTokens(text);
  const taken = new Uint8Array(tokens.length);
  const facts: FoundFact[] = [];
  for (const find of FINDERS)
    for (const fact of find(tokens)) {
      if (taken.subarray(fact.from, fact.to).some(Boolean)) continue;
      taken.fill(1, fact.from, fact.to);
      facts.push(fact);
    }
  return facts
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, to, value }) => ({
      kind,
      start: tokens[from].start,
      end: tokens[to - 1].end,
      ...(value ? { value } : {}),
    }));
}
