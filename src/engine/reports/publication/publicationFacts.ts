import { localDayOf } from '../../text/localDay.js';
import type { Annotation, FactKind, Span } from '../../annotation.js';
import { isNotHeld, standsAs } from '../../decisions/claimStanding.js';
import { factless, factStanding, reviewsByFact } from '../../decisions/factStanding.js';
import { counted } from '../../text/output/plural.js';
import { Lines } from '../../text/positions.js';
import { COULD_NOT_BE_READ, isFailed } from '../unreadContent.js';
import { decidedWords, lostFactWords } from '../lostDecisions.js';
import type { Placer } from './passages.js';
import type { DraftBeforePublication, Item } from './publication.js';

const KIND_WORDS: Readonly<Record<FactKind, string>> = {
  figure: 'figure',
  date: 'date',
  age: 'age',
  rank: 'ranking',
  title: 'title',
  legal: 'legal status',
  other: 'added by hand',
};

/** The facts that are not found to hold: unchecked, changed, disputed, unsupported. */
export function factItems({ text, annotation }: DraftBeforePublication, place: Placer): Item[] {
  const reviews = reviewsByFact(annotation);
  return annotation.facts.flatMap((fact) => {
    const anchored = reviews.get(fact.id);
    const standing = factStanding(anchored);
    if (standing === 'checked') return [];
    const words = text.slice(fact.start, fact.end).replace(/\s+/g, ' ');
    const decision = anchored?.review.decision;
    const stands = anchored?.reopened
      ? `${isNotHeld(decision) ? `${decision}; ` : ''}open again: edited since it was cleared`
      : standsAs(standing, decision);
    return [
      { label: words, facts: [KIND_WORDS[fact.kind], stands], passages: [place.exactly(fact)] },
    ];
  });
}

/** Decisions on facts that are on none: their words were not found, or are no fact any more. */
export function lostFactItems(annotation: Annotation, place: Placer): Item[] {
  return factless(annotation).map((one) => ({
    label: decidedWords(one),
    facts: [`was ${one.review.dismissed ? 'dismissed' : one.review.decision}`, lostFactWords(one)],
    passages: one.spans.map((span) => place.exactly(span)),
  }));
}

const MAX_LINES = 5;

/** How the draft stands to the version that was cleared for publication, in one line. */
export function clearingLine({
  text,
  annotation,
}: Pick<DraftBeforePublication, 'text' | 'annotation'>): string {
  if (isFailed(annotation))
    return `${COULD_NOT_BE_READ}: whether it is as it was cleared for publication is not known`;
  const { clearing } = annotation;
  if (!clearing) return 'The draft has not been cleared for publication';
  const { signed, isCurrent, touched, removed } = clearing;
  const who = signed.map(({ by, at }) => `${by ?? 'somebody'} on ${localDayOf(at)}`).join(' and ');
  if (isCurrent) {
    const open = signed.at(-1)!.open.length;
    return `Cleared for publication by ${who}${open > 0 ? `, with ${counted(open, 'item', 'items')} open` : ''}`;
  }
  const lines = lineNumbersOf(text, touched);
  const where =
    lines.length > 0
      ? `: ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MAX_LINES).join(', ')}${lines.length > MAX_LINES ? ' …' : ''}`
      : removed > 0
        ? ': sentences were taken out'
        : '';
  return `No longer cleared: edited since it was cleared by ${who}${where}`;
}

function lineNumbersOf(text: string, spans: readonly Span[]): number[] {
  const lines = new Lines(text);
  return [...new Set(spans.map(({ start }) => lines.positionOf(start).line))];
}
