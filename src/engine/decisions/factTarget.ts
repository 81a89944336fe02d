import type { Span } from '../annotation.js';
import type { FactReview, Selector } from './decision.js';
import {
  comparable,
  comparableEnd,
  comparableStart,
  comparableWithin,
  contextOf,
} from './anchoring/decidedWords.js';

/** A passage that may be decided on, as `targetsOfFacts` takes it. */
export interface FactPassage extends Span {
  readonly sentenceKey: string;
}

/**
 * What finds facts again after the draft was edited, and what they must not be taken for.
 * @param facts all facts of the text
 * @param wanted those to be found again, some of `facts` or others
 * @returns in the order of `wanted`
 */
export function targetsOfFacts(
  text: string,
  facts: readonly Span[],
  wanted: readonly FactPassage[],
): Pick<FactReview, 'target' | 'sentence' | 'twins'>[] {
  const whole = comparableWithin(text);
  const isOnce = (context: string): boolean => {
    const at = whole.indexOf(context);
    return at >= 0 && whole.indexOf(context, at + 1) < 0;
  };
  const byWords = new Map<string, Span[]>();
  for (const fact of facts) {
    const key = comparable(text.slice(fact.start, fact.end));
    const same = byWords.get(key);
    if (same) same.push(fact);
    else byWords.set(key, [fact]);
  }
  return wanted.map(({ start, end, sentenceKey }) => {
    const exact = text.slice(start, end);
    const twins = (byWords.get(comparable(exact)) ?? []).filter((one) => one.start !== start);
    const near = twins.slice(0, MAX_TWINS);
    const selector: Selector = {
      exact,
      prefix: contextOf(
        (n) => text.slice(Math.max(0, start - n), start),
        near.map((twin) => (n) => text.slice(Math.max(0, twin.start - n), twin.start)),
        comparableEnd,
        isOnce,
        (words, edge) => words.endsWith(edge),
      ),
      suffix: contextOf(
        (n) => text.slice(end, end + n),
        near.map((twin) => (n) => text.slice(twin.end, twin.end + n)),
        comparableStart,
        isOnce,
        (words, edge) => words.startsWith(edge),
      ),
      start,
      end,
    };
    return {
      target: [selector],
      sentence: sentenceKey,
      ...(twins.length > 0 && { twins: twins.length }),
    };
  });
}

/** Of more facts with the same words only the first are compared: what stands beside a fact is alone in the text anyhow. */
const MAX_TWINS = 32;
