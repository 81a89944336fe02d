import type { FactKind, FactValue, Span } from '../annotation.js';
import { findAges } from './ages.js';
import { findDates } from './dates/dates.js';
import { type FactToken, factTokens } from './factTokens.js';
import { findFigures } from './figures.js';
import type { FoundFact } from './foundFact.js';
import { findLegalStatuses } from './legal.js';
import { findRanks } from './ranks.js';
import { findTitles } from './titles.js';
import { sentenceAround, sentenceKey, sentenceStarts } from '../text/sentences.js';
import { dateWords, speaksOfFuture, type WrittenDate } from './dates/dateWords.js';

/** A checkable detail of one paragraph; offsets are UTF-16 code units of the paragraph's reading, end exclusive. */
export interface ParagraphFact extends Span {
  readonly kind: FactKind;
  readonly value?: FactValue;
  /** The sentence that it stands in, and that sentence's `sentenceKey`. */
  readonly sentence: Span;
  readonly sentenceKey: string;
  /** A date as it is written; which day that is, the draft's own date says. */
  readonly date?: WrittenDate;
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
 * @param startsOf where its sentences begin, where that is known: see `sentenceStarts`
 */
export function findFacts(
  text: string,
  startsOf: () => readonly number[] = () => sentenceStarts(text),
): ParagraphFact[] {
  const tokens = factTokens(text);
  const taken = new Uint8Array(tokens.length);
  const facts: FoundFact[] = [];
  for (const find of FINDERS)
    for (const fact of find(tokens)) {
      if (isTaken(taken, fact)) continue;
      taken.fill(1, fact.from, fact.to);
      facts.push(fact);
    }
  const starts = facts.length > 0 ? startsOf() : [];
  const keys = new Map<number, string>();
  return facts
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, to, value }) => {
      const [start, end] = [tokens[from].start, tokens[to - 1].end];
      const sentence = sentenceAround(text, starts, start);
      const key = keys.get(sentence.start) ?? sentenceKey(text.slice(sentence.start, sentence.end));
      keys.set(sentence.start, key);
      return {
        kind,
        start,
        end,
        sentence,
        sentenceKey: key,
        ...(value && { value }),
        ...(kind === 'date' && { date: writtenDate(text, { start, end }, sentence) }),
      };
    });
}

function isTaken(taken: Uint8Array, { from, to }: FoundFact): boolean {
  for (let i = from; i < to; i++) if (taken[i] !== 0) return true;
  return false;
}

/** Characters beside a date in which its sentence may speak of what is to come. */
const REACH = 200;

/** "He said on Tuesday that he will resign", "The plan was rejected Tuesday": a verb of the past leads the date itself. */
const PAST_BEFORE =
  /(?<!\b(?:be|to|get|getting|being) )\b(?:said|told|met|won|lost|held|made|sent|(?!(?:scheduled|planned|expected|slated|need|proposed|projected|indeed|hundred|speed|feed)\b)\p{L}{2,20}ed)(?: (?!be\b|to\b|that\b)[\p{L}\d$£€%'’-]{1,20}){0,3}(?: (?:on|late|early|in|at|last|this|just))?[ ,]*$/iu;
const PAST_REACH = 80;

function writtenDate(text: string, { start, end }: Span, sentence: Span): WrittenDate {
  const near = text.slice(
    Math.max(sentence.start, start - REACH),
    Math.min(sentence.end, end + REACH),
  );
  // "She demanded answers by Friday"
  const isDeadline =
    /\bby $/i.test(text.slice(Math.max(0, start - 4), start)) && !/\bhad\b/.test(near);
  return {
    words: dateWords(text.slice(start, end)),
    isFuture:
      isDeadline ||
      (speaksOfFuture(near) &&
        !PAST_BEFORE.test(text.slice(sentence.start, start).slice(-PAST_REACH))),
  };
}
