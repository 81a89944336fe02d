import type { Severity, Span } from '../annotation.js';
import { quotedSpans } from '../text/quotedSpans.js';
import type { DocumentIndex } from './documentIndex.js';
import { type DifferenceKind, listDifferences, type QuotationDifference } from './differences.js';
import { findPassage, type FoundPassage, MIN_QUOTED_WORDS } from './findPassage.js';
import { NEGATIONS } from './functionWords.js';
import { type QuotedPassage, readQuotedPassage } from './quotedPassage.js';
import { speakerAt } from './sourceText.js';

/**
 * How a quotation compares with what its document has: word for word; tidied (fillers, contractions, little words); with
 * ellipses or brackets; with words left out unmarked; run together from parts; with other words; turned by a negation;
 * or in none of the documents.
 */
export type QuotationVerdict =
  'verbatim' | 'tidied' | 'marked' | 'elided' | 'stitched' | 'altered' | 'negation' | 'not-found';

/** A quotation of a draft, held against the documents that it rests on. Offsets are UTF-16 code units, end exclusive. */
export interface CheckedQuotation extends Span {
  readonly verdict: QuotationVerdict;
  /** How loudly to say so; `none` for what needs no look. */
  readonly level: Severity | 'none';
  /** The document's name; null where no document has the words. */
  readonly document: string | null;
  /** Where the passage stands in the document's text. */
  readonly passage: Span | null;
  /** Where a person finds the passage: "line 12". */
  readonly locator: string | null;
  readonly differences: readonly QuotationDifference[];
  /** Whose label stands before the passage. */
  readonly speaker?: string;
}

const VERDICTS: Readonly<Record<DifferenceKind, QuotationVerdict>> = {
  negation: 'negation',
  figure: 'altered',
  modal: 'altered',
  name: 'altered',
  substitution: 'altered',
  insertion: 'altered',
  hedge: 'altered',
  'long-omission': 'stitched',
  omission: 'elided',
  marked: 'marked',
  tidied: 'tidied',
};

const LEVELS: Readonly<Record<DifferenceKind, Severity | 'none'>> = {
  negation: 'error',
  figure: 'error',
  modal: 'error',
  name: 'error',
  substitution: 'warning',
  insertion: 'warning',
  hedge: 'warning',
  'long-omission': 'warning',
  omission: 'information',
  marked: 'none',
  tidied: 'none',
};
const GRAVITY = [
  'negation',
  'altered',
  'stitched',
  'elided',
  'marked',
  'tidied',
  'verbatim',
] as const;
const LOUDNESS = ['error', 'warning', 'information', 'none'] as const;

/** Checks every quotation of a draft that is long enough to prove something against the documents. Spans are of the words inside the marks. */
export function checkQuotations(draft: string, index: DocumentIndex): CheckedQuotation[] {
  return quotedSpans(draft).flatMap(({ start, end }) => {
    const inside = wordsInside(draft, { start, end });
    const quotation = readQuotedPassage(draft.slice(inside.start, inside.end));
    if (quotation.words.length < MIN_QUOTED_WORDS) return [];
    return [checkQuotation(draft, inside, quotation, index)];
  });
}

function checkQuotation(
  draft: string,
  span: Span,
  quotation: QuotedPassage,
  index: DocumentIndex,
): CheckedQuotation {
  const found = findPassage(index, quotation);
  if (found === null)
    return {
      ...span,
      verdict: 'not-found',
      level: 'none',
      document: null,
      passage: null,
      locator: null,
      differences: [],
    };
  const differences = listDifferences(quotation, found, draft.slice(span.start, span.end));
  const said = found.pairs.filter((pair) => pair.said >= 0).map((pair) => pair.said);
  const { words, text, labels, lines, name } = found.document;
  const passage = { start: words[said[0]].start, end: words[said[said.length - 1]].end };
  const speaker = speakerAt(labels, passage.start);
  const verdicts = differences.map(({ kind }) => VERDICTS[kind]);
  const levels = differences.map(({ kind }) => LEVELS[kind]);
  if (quotation.hasEllipsis || quotation.hasBrackets) verdicts.push('marked');
  const cut = isCutBehindNegation(found, said, text);
  return {
    ...span,
    verdict: GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'verbatim',
    level: cut ? 'error' : (LOUDNESS.find((level) => levels.includes(level)) ?? 'none'),
    document: name,
    passage,
    locator: `line ${lines.positionOf(passage.start).line}`,
    differences,
    ...(speaker ? { speaker } : {}),
  };
}

/** "I would never [say that]": whether the quotation begins right behind a negation of its own sentence. */
function isCutBehindNegation(
  { document }: FoundPassage,
  said: readonly number[],
  text: string,
): boolean {
  const before = document.words[said[0] - 1];
  if (before === undefined || !NEGATIONS.has(before.norm)) return false;
  return !/[.!?;:\n—–]/.test(text.slice(before.end, document.words[said[0]].start));
}

/** The words between a quotation's marks, without the blanks beside them. */
function wordsInside(draft: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /["“”„«»‘’'`\s]/.test(draft[from])) from++;
  while (to > from && /["“”„«»‘’'`\s]/.test(draft[to - 1])) to--;
  return { start: from, end: to };
}
