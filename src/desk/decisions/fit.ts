import type { Decisions } from '../../engine/decisions/decision.js';
import { comparable } from '../../engine/decisions/anchoring/decidedWords.js';

/** More passages than this tell no more about whether decisions belong to a draft. */
const MAX_PASSAGES = 40;
/** How much of what stood behind a fact tells whose it is. */
const FACT_SUFFIX_CHARS = 24;
/** Longer texts are not looked through. */
const MAX_CHARS = 2_000_000;

/** How many of the words that decisions were made on a draft holds. */
export interface Fit {
  readonly found: number;
  readonly asked: number;
}

/** How well decisions fit a draft's text: claims' words, pinned names, and names and words that are ignored are looked for in it. */
export function fitOf(decisions: Decisions, text: string): Fit {
  const passages = [...new Set(passagesOf(decisions).flat())].slice(0, MAX_PASSAGES);
  if (text.length > MAX_CHARS) return { found: 0, asked: passages.length };
  const words = comparable(text);
  return {
    found: passages.filter((passage) => words.includes(passage)).length,
    asked: passages.length,
  };
}

/** How many decisions were made on words that a text holds. Looks for all of them, so it takes longer than `fitOf`. */
export function countFound(decisions: Decisions, text: string): number {
  const words = comparable(text);
  return passagesOf(decisions).filter((passages) =>
    passages.some((passage) => words.includes(passage)),
  ).length;
}

/** The words that each decision was made on. */
function passagesOf({ reviews, facts, pins, ignores }: Decisions): string[][] {
  return [
    ...reviews.map(({ target }) => target.map(({ exact }) => exact)),
    // "12%" alone stands in many drafts.
    ...facts.map(({ target }) =>
      target.map(({ exact, suffix }) => exact + suffix.slice(0, FACT_SUFFIX_CHARS)),
    ),
    ...[...pins.keys()].map((name) => [name]),
    ...ignores.map((ignore) =>
      ignore.kind === 'listing' ? [ignore.name] : ignore.exact ? [ignore.exact] : [],
    ),
  ].map((passages) => passages.map(comparable).filter(Boolean));
}

/** Whether most of what was decided on is in the draft. */
export function isOwn({ found, asked }: Fit): boolean {
  return found > 0 && 2 * found >= asked;
}

/** How many decisions there are. */
export function countOf({ reviews, facts, pins, ignores }: Decisions): number {
  return reviews.length + facts.length + pins.size + ignores.length;
}
