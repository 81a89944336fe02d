import type { Span } from '../../annotation.js';
import type { FactReview } from '../decision.js';
import { comparableEnd, comparableStart } from './decidedWords.js';
import { MIN_TELLING_CHARS } from './neighbouringWords.js';
import { occurrences } from './verbatimWords.js';

/** So many characters on both sides together must be left where neither side is whole. */
const PARTLY = 16;
/** Of words that others share, so many characters on the side that was edited must be left: “Ann told the board that a third” is not “Karim told the senate that a third”. */
const NEAR_TWIN = 24;

/** A place where a decision's fact may be. */
export interface Spot extends Span {
  /** On how many sides stands all that stood beside it. */
  readonly sides: number;
  /** Of those, the ones of the fact's own sentence: what follows a sentence's last words may follow others', too. */
  readonly ownSides: number;
  readonly isSameSentence: boolean;
  /** Characters of what stood beside it that still do. */
  readonly held: number;
  readonly isNearBoth: boolean;
  /** Whether on each side most of what stood next to it still does. */
  readonly isNearOther: boolean;
  /** Whether a name that stood beside it, in its sentence, does so no longer. */
  readonly isOthers: boolean;
}

/** A fact that decisions are looked for among. */
export interface PlacedFact extends Span {
  /** Its sentence as `sentenceKey` writes it, where that is known. */
  readonly sentenceKey?: string;
}

/** Where a decision's very words stand, and what of their neighbours is left there. */
export function spotsOfDecision(
  text: string,
  review: FactReview,
  same: readonly PlacedFact[],
): Spot[] {
  const [target] = review.target;
  if (!target) return [];
  const ownBefore = target.prefix.split(SENTENCE_EDGE).at(-1)!;
  const ownBehind = target.suffix.split(SENTENCE_EDGE)[0];
  const [isOwnBefore, isOwnBehind] = [tells(ownBefore), tells(ownBehind)];
  const [namesBefore, namesBehind] = [namesIn(ownBefore), namesIn(ownBehind)];
  const places: readonly PlacedFact[] =
    same.length > 0 && !review.added ? same : [...occurrences(text, target.exact), ...same];
  const [then, thereafter] = [comparableEnd(target.prefix), comparableStart(target.suffix)];
  const unique = new Map(places.map((place) => [place.start, place]));
  return Array.from(unique.values(), ({ start, end, sentenceKey }) => {
    const before = side(
      text.slice(Math.max(0, start - 2 * target.prefix.length - 8), start),
      { stood: target.prefix, then },
      'before',
    );
    const behind = side(
      text.slice(end, end + 2 * target.suffix.length + 8),
      { stood: target.suffix, then: thereafter },
      'behind',
    );
    return {
      start,
      end,
      sides: Number(before.isWhole) + Number(behind.isWhole),
      ownSides: Number(before.isWhole && isOwnBefore) + Number(behind.isWhole && isOwnBehind),
      isSameSentence: sentenceKey !== undefined && sentenceKey === review.sentence,
      held: before.held + behind.held,
      isOthers:
        isNameGone(namesBefore, before.isWhole, before.near.split(SENTENCE_EDGE).at(-1)!) ||
        isNameGone(namesBehind, behind.isWhole, behind.near.split(SENTENCE_EDGE)[0]),
      isNearOther: Math.min(before.held, behind.held) >= NEAR_TWIN,
      isNearBoth: before.held + behind.held >= PARTLY,
    };
  });
}

const SENTENCE_EDGE = /[.!?…]["”’')\]]*(?:\s|$)|\n\s*\n/u;

/** Whether words that stood on one side of a fact, in its own sentence, tell it from others. */
function tells(stood: string): boolean {
  return stood.trim().length >= MIN_TELLING_CHARS;
}

/**
 * Whether a side was edited, and a name that stood there is gone: "Unemployment rose" is "Crime rose" now.
 * @param near what stands on that side now, of the fact's own sentence
 */
function isNameGone(stood: readonly string[], isWhole: boolean, near: string): boolean {
  if (isWhole || stood.length === 0) return false;
  const now: readonly string[] = near.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return stood.some((word) => !now.includes(word));
}

/** The words with a capital letter, in lower case, but for those that begin any sentence. */
function namesIn(words: string): string[] {
  return (words.match(CAPITALISED) ?? []).map((word) => word.toLowerCase());
}

const CAPITALISED =
  /(?<!\p{L})(?!(?:An?|The|In|On|At|By|For|From|Of|To|With|And|But|Or)(?!\p{L}))\p{Lu}[\p{L}\p{N}]*/gu;

interface Side {
  /** What stands there now. */
  readonly near: string;
  readonly held: number;
  readonly isWhole: boolean;
}

/**
 * How much of what stood on one side of a fact still stands there, and whether all of it does.
 * @param then what stood there as it is compared
 */
function side(
  near: string,
  { stood, then }: { readonly stood: string; readonly then: string },
  where: 'before' | 'behind',
): Side {
  const isBefore = where === 'before';
  if (isBefore ? near.endsWith(stood) : near.startsWith(stood))
    return { near, held: stood.length, isWhole: tells(stood) };
  const now = isBefore ? comparableEnd(near) : comparableStart(near);
  const length = Math.min(now.length, then.length);
  let held = 0;
  while (
    held < length &&
    (isBefore ? now.at(-1 - held) === then.at(-1 - held) : now[held] === then[held])
  )
    held++;
  return { near, held, isWhole: held === then.length && then.length >= MIN_TELLING_CHARS };
}
