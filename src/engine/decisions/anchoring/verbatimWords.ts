import type { Span } from '../../annotation.js';
import { comparable } from './decidedWords.js';
import type { WantedClaim, ClaimPlace } from './claimsByWords.js';
import { MIN_TELLING_CHARS } from './neighbouringWords.js';

/** How much of a claim and of what stands where it stood must be the same, where the rules read it anew. */
const SAME_EXTENT = 0.85;

/** Where a review's words stand with all that stood beside them, once and no more: there nothing was edited, whatever is read out of it now. */
export function verbatimSpans(
  text: string,
  { review: { target }, key, alike }: WantedClaim,
): Span[] | undefined {
  if (target.length === 0 || alike.includes(key)) return undefined;
  const spans = target.map(({ exact, prefix, suffix }) => {
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    const isOnce = at >= 0 && text.indexOf(whole, at + 1) < 0;
    // Little stands beside what begins or ends a draft: then it must do so still.
    const isBeside =
      (prefix.length >= MIN_TELLING_CHARS || comparable(text.slice(0, at)) === '') &&
      (suffix.length >= MIN_TELLING_CHARS || comparable(text.slice(at + whole.length)) === '');
    return isOnce && isBeside && exact.length >= MIN_TELLING_CHARS
      ? { start: at + prefix.length, end: at + prefix.length + exact.length }
      : undefined;
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** The claim that spans are, read with other edges; not one around it, nor one inside it, nor one that was another before. */
export function sameExtent(
  spans: readonly Span[],
  { alike }: WantedClaim,
  claims: Iterable<ClaimPlace>,
): ClaimPlace | undefined {
  const size = (some: readonly Span[]): number =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first, last] = [spans[0].start, spans.at(-1)!.end];
  let best: { claim: ClaimPlace; common: number } | undefined;
  for (const claim of claims) {
    if (claim.start >= last || claim.end <= first || alike.includes(claim.key)) continue;
    const common = size(
      claim.runs.flatMap((run) =>
        spans.map(({ start, end }) => ({
          start: Math.max(start, run.start),
          end: Math.max(Math.max(start, run.start), Math.min(end, run.end)),
        })),
      ),
    );
    if (common < SAME_EXTENT * Math.max(size(spans), size(claim.runs))) continue;
    if (common > (best?.common ?? 0)) best = { claim, common };
  }
  return best?.claim;
}

/** Words that stand more often than this in a text are found so often alone. */
const MAX_OCCURRENCES = 64;

/** Where words stand in a text as words of their own. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MAX_OCCURRENCES;
    at = text.indexOf(words, at + words.length)
  ) {
    const end = at + words.length;
    const isWhole =
      !(isWordCharacter(text[at - 1]) && isWordCharacter(words[0])) &&
      !(isWordCharacter(text[end]) && isWordCharacter(words.at(-1)));
    if (isWhole) found.push({ start: at, end });
  }
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
