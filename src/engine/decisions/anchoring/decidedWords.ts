import { distance } from 'fastest-levenshtein';
import type { Claim, Span } from '../../annotation.js';
import type { Review, Selector } from '../decision.js';

/** How much of what stands beside a claim is kept, and how much at most where the same words stand elsewhere too. */
const CONTEXT = 32;
const LONGEST_CONTEXT = 256;
/** From here on two claims read much the same; unrelated sentences come to 0.3. */
const ALIKE = 0.4;
/** How many of them a decision keeps. */
export const MAX_ALIKE = 8;

/** Where a claim's words stand: source, cue and content, joined where only blanks and marks lie between, in the order of the text. */
export function runsOf(
  text: string,
  { source, cue, content }: Pick<Claim, 'source' | 'cue' | 'content'>,
): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...source, ...cue, ...content].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

/** Words as they count for whether a claim is the same: neither blanks nor the style of quotation marks matter; all else does. */
export function comparable(words: string): string {
  return words
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[“”„‟«»″]|''|``/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s",.;:]+|(?<![\s",.;:])[\s",.;:]+$/g, '');
}

/** Words that end where a claim begins, or begin where it ends: at that edge blanks and marks count. */
export const comparableEnd = (words: string): string => comparable(`${words}x`).slice(0, -1);
export const comparableStart = (words: string): string => comparable(`x${words}`).slice(1);
/** The same with both edges left as they are. */
export const comparableWithin = (words: string): string => comparable(`x${words}x`).slice(1, -1);

/** A claim's words in one line. @param read what `comparable` says, for who knows it already */
export function claimKey(text: string, runs: readonly Span[], read = comparable): string {
  return runs.map(({ start, end }) => read(text.slice(start, end))).join(' … ');
}

/** The words that a review was made on, in one line. */
export function reviewKey({ target }: Pick<Review, 'target'>): string {
  return target.map(({ exact }) => comparable(exact)).join(' … ');
}

/** The words that were decided on, in one line, as a person knows them. */
export function wordsDecidedOn({ target }: Pick<Review, 'target'>): string {
  return target.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ');
}

/** How much two lines of words have in common: 1 where they are the same, about 0.3 where they have nothing to do with each other. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** What finds a decided claim again. */
type DecidedPassage = Pick<Review, 'target' | 'alike' | 'speaker'>;

/** What finds one claim again; as `targetsOf`. */
export function targetOf(text: string, claim: Claim, claims: readonly Claim[]): DecidedPassage {
  return targetsOf(text, claims, [claim])[0];
}

/**
 * What finds claims again after the draft was edited, and what they must not be taken for. The draft is read once for all.
 * @param claims all claims of the text
 * @param wanted those to be found again
 * @returns in the order of `wanted`
 */
export function targetsOf(
  text: string,
  claims: readonly Claim[],
  wanted: readonly Claim[],
): DecidedPassage[] {
  const whole = comparableWithin(text);
  const isOnce = (context: string): boolean => {
    const at = whole.indexOf(context);
    return at >= 0 && whole.indexOf(context, at + 1) < 0;
  };
  const all = claims.map((claim) => keyedClaim(text, claim));
  return wanted.map((claim) => targetAmong(text, keyedClaim(text, claim), all, isOnce));
}

interface KeyedClaim {
  readonly id: string;
  readonly runs: readonly Span[];
  readonly key: string;
  readonly speaker: Claim['speaker'];
}

function keyedClaim(text: string, claim: Claim): KeyedClaim {
  const runs = runsOf(text, claim);
  return { id: claim.id, runs, key: claimKey(text, runs), speaker: claim.speaker };
}

function targetAmong(
  text: string,
  { id, runs, key, speaker }: KeyedClaim,
  all: readonly KeyedClaim[],
  isOnce: (context: string) => boolean,
): DecidedPassage {
  const alike = all
    .filter(
      (other) =>
        other.id !== id &&
        Math.min(key.length, other.key.length) >= ALIKE * Math.max(key.length, other.key.length),
    )
    .map((other) => ({ ...other, likeness: similarity(key, other.key) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_ALIKE);
  const twins = alike.filter((other) => other.key === key).map((other) => other.runs);
  return {
    ...(speaker && { speaker }),
    alike: alike.map((other) => other.key),
    target: runs.map(({ start, end }, i): Selector => ({
      exact: text.slice(start, end),
      prefix: contextOf(
        (n) => text.slice(Math.max(0, start - n), start),
        twins.map(
          (twin) => (n) => text.slice(Math.max(0, (twin[i]?.start ?? 0) - n), twin[i]?.start ?? 0),
        ),
        comparableEnd,
        isOnce,
        (words, edge) => words.endsWith(edge),
      ),
      suffix: contextOf(
        (n) => text.slice(end, end + n),
        twins.map((twin) => (n) => text.slice(twin[i]?.end ?? 0, (twin[i]?.end ?? 0) + n)),
        comparableStart,
        isOnce,
        (words, edge) => words.startsWith(edge),
      ),
      start,
      end,
    })),
  };
}

/** The text on one side of a passage, so many characters of it. */
export type Side = (length: number) => string;

/** What stands on one side, as much as stands there alone in the text and tells it from all twins; nothing where it does not. */
export function contextOf(
  side: Side,
  twins: readonly Side[],
  read: (words: string) => string,
  isOnce: (context: string) => boolean,
  fits: (words: string, edge: string) => boolean,
): string {
  for (let length = CONTEXT; length <= LONGEST_CONTEXT; length *= 2) {
    const own = read(side(length));
    if (
      isOnce(own) &&
      twins.every((twin) => {
        const near = twin(length);
        // A twin at the draft's edge has less beside it: that tells them apart, too.
        return (
          !fits(read(twin(2 * length)), own) && (near.length < length || !fits(own, read(near)))
        );
      })
    )
      return side(length);
  }
  return '';
}
