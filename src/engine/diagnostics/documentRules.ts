import type { Fact, Span } from '../annotation.js';
import { otherFigure } from '../documents/otherFigures.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** A rule about figures that the documents give otherwise. It says what the document has, never who is right. */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    code: 'document-figure',
    severity: 'information',
    summary: 'a figure that differs from the one an attached document gives for the same thing',
    find: otherFigures,
  },
];

/** "61 votes to 37": held against another by its first number. */
const SCORE = /^\d[\d,]{0,9} \p{L}{4,6} to \d/u;
/** Figures of a draft that are looked up. */
const MAX_FIGURES = 500;

function* otherFigures(draft: DraftView): Generator<RuleFinding> {
  const { documents, quotations } = draft;
  if (!documents) return;
  const { text } = draft.draft;
  const figures = draft.facts.filter(
    ({ kind, value, start, end }) =>
      (kind === 'figure' || kind === 'date') &&
      (value?.number !== undefined || SCORE.test(text.slice(start, end))),
  );
  for (const fact of figures.slice(0, MAX_FIGURES)) {
    // What is quoted is held against the documents word by word.
    if (quotations.some(({ start, end }) => start < fact.end && fact.start < end)) continue;
    const around = statementAround(draft, fact);
    const other = otherFigure(documents, {
      words: text.slice(around.start, around.end),
      figure: { start: fact.start - around.start, end: fact.end - around.start },
    });
    if (!other) continue;
    yield {
      start: fact.start,
      end: fact.end,
      message: `${other.document}, ${other.locator}, has “${other.written}” where the draft has “${text.slice(fact.start, fact.end)}”: ${other.sentence}`,
    };
  }
}

/** What is said of a figure: the content of the claim that it stands in, else its sentence. */
function statementAround(draft: DraftView, fact: Fact): Span {
  const claim = draft.claims.find(({ id }) => id === fact.claim);
  return (
    claim?.content.find(({ start, end }) => start <= fact.start && fact.end <= end) ?? fact.sentence
  );
}
