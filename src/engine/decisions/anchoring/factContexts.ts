import { comparableEnd, comparableStart } from './decidedWords.js';
import type { FactReview } from '../decision.js';
import { type PlacedFact, type Spot, spotsOfDecision } from './factSpots.js';

/** So many characters on each side are looked up; a decision that has fewer is compared with every fact of its words. */
const LOOKED_UP = 24;
/** As much of the text as the longest of what stood beside a fact is compared with. */
const WINDOW = 520;
/** Of fewer facts with the same words each is compared. */
const FEW = 8;

/** Facts of the same words by what stands beside them: most decisions are found without comparing them with each of the facts. */
export class FactContexts {
  private byContext?: Map<string, PlacedFact[]>;

  constructor(
    private readonly text: string,
    /** In the order of the text. */
    readonly facts: PlacedFact[] = [],
  ) {}

  /** The one place where all that stood on both sides of a decision's fact still does; undefined where there is none for certain. */
  onlyWhole(review: FactReview): Spot | undefined {
    const [target] = review.target;
    if (!target || review.added || this.facts.length < FEW) return undefined;
    const [before, behind] = [comparableEnd(target.prefix), comparableStart(target.suffix)];
    if (before.length < LOOKED_UP || behind.length < LOOKED_UP) return undefined;
    this.byContext ??= this.contexts();
    const near = this.byContext.get(keyOf(before, behind)) ?? [];
    if (near.length === 0) return undefined;
    const whole = spotsOfDecision(this.text, review, near).filter(({ sides }) => sides === 2);
    return whole.length === 1 ? whole[0] : undefined;
  }

  private contexts(): Map<string, PlacedFact[]> {
    const byContext = new Map<string, PlacedFact[]>();
    for (const fact of this.facts) {
      const key = keyOf(
        comparableEnd(this.text.slice(Math.max(0, fact.start - WINDOW), fact.start)),
        comparableStart(this.text.slice(fact.end, fact.end + WINDOW)),
      );
      const same = byContext.get(key);
      if (same) same.push(fact);
      else byContext.set(key, [fact]);
    }
    return byContext;
  }
}

function keyOf(before: string, behind: string): string {
  return `${before.slice(-LOOKED_UP)}|${behind.slice(0, LOOKED_UP)}`;
}
