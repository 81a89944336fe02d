import { currencyOfWord, isMeasureUnit } from '../english/measureUnits.js';
import { type FactToken, isHyphen } from './factTokens.js';
import type { FoundFact } from './foundFact.js';

/** Words that are a figure by themselves. */
const MULTIPLES =
  /^(?:twice|thrice|twofold|threefold|fourfold|fivefold|tenfold|doubled|tripled|trebled|quadrupled|halved|doubling|tripling|halving)$/;
/** Words that are one where a quantity is led by them or goes before them: "more than double", "double the number". */
const BARE_MULTIPLES = /^(?:doubles?|triples?|trebles?|quadruples?|halves)$/;
const LEADS_MULTIPLE =
  /^(?:than|nearly|almost|about|roughly|around|over|to|will|would|could|may|might|should|by|not|at)$/;
const MULTIPLIED = /^(?:the|what|that|those|this|its|their|his|her|last|as)$/;

/** Whether a word may say how many times as much. */
export function beginsMultiple(lower: string): boolean {
  return MULTIPLES.test(lower) || BARE_MULTIPLES.test(lower);
}

/** Whether a word says how many times as much: "doubled", "twice", "more than double", "double what it was"; a "double standard" does not. */
export function isMultiple(tokens: readonly FactToken[], at: number): boolean {
  const { kind, lower } = tokens[at];
  if (kind !== 'word') return false;
  if (MULTIPLES.test(lower)) return true;
  if (!BARE_MULTIPLES.test(lower) || isHyphen(tokens, at + 1)) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && MULTIPLIED.test(next.lower)) return true;
  const isLed = LEADS_MULTIPLE.test(tokens[at - 1]?.lower ?? '');
  return (
    isLed &&
    (next === undefined ||
      next.kind === 'mark' ||
      /^(?:in|by|from|over|since|to|spending|its|their)$/.test(next.lower))
  );
}

/** "four times the estimate", "10 times as many": the "times" belongs to the number; in "voted four times" it does not. */
export function isFactor(tokens: readonly FactToken[], at: number): boolean {
  return (
    tokens[at]?.lower === 'times' &&
    /^(?:the|as|more|what|that|its|their|his|her|larger|bigger|higher|greater|faster|longer|likelier|those)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  );
}

/** "half a cent", "half an inch", "half a percentage point"; null elsewhere. */
export function halfOfUnit(tokens: readonly FactToken[], at: number): FoundFact | null {
  if (tokens[at].lower !== 'half' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const unit = tokens[at + 2]?.lower ?? '';
  if (!isMeasureUnit(unit) && currencyOfWord(unit) === undefined) return null;
  const points = unit === 'percentage' && /^points?$/.test(tokens[at + 3]?.lower ?? '');
  return {
    kind: 'figure',
    from: at,
    to: points ? at + 4 : at + 3,
    value: { number: 0.5, unit: points ? 'percent' : unit },
  };
}
