import { type FactToken, isCapitalised } from './factTokens.js';
import type { FoundFact } from './foundFact.js';

export const SHARES = /^(?:majority|plurality|supermajority)$/;
/** What makes it a party and no share: "majority leader". */
const OFFICES_OF_SHARES =
  /^(?:leader|leaders|whip|whips|owner|owners|shareholder|stake|party|rule|opinion|report)$/;

/** "a majority of", "the majority": no "majority leader". */
export function shareAt(tokens: readonly FactToken[], at: number): FoundFact | null {
  const next = tokens[at + 1];
  if (next !== undefined && OFFICES_OF_SHARES.test(next.lower)) return null;
  if (isCapitalised(tokens[at]) && !tokens[at].initial) return null;
  return { kind: 'figure', from: at, to: at + 1 };
}

const COUNTED_NONE =
  /^(?:injuries|deaths|casualties|fatalities|survivors|arrests|charges|incident|incidents|organization|group|votes|seats|cases|reports|weapons|witnesses|victims|suspects|candidate|candidates|women|men|children|members|country|countries|state|states|president|senator|one)$/;

const NOT_COUNTED =
  /^(?:longer|doubt|reason|idea|need|matter|way|sense|secret|surprise|wonder|question|more|less|other|such|good|point|use|chance|choice|comment|fan|stranger|problem)$/;

/** "no injuries", "no women": a count of nought that can be looked up. */
export function noneAt(tokens: readonly FactToken[], at: number): FoundFact | null {
  const { lower } = tokens[at];
  if (lower === 'nobody' || tokens[at + 1]?.lower === 'one') return null;
  if (lower === 'zero') return { kind: 'figure', from: at, to: at + 1, value: { number: 0 } };
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || NOT_COUNTED.test(next.lower)) return null;
  const behind = tokens[at + 2];
  const counted =
    COUNTED_NONE.test(next.lower) ||
    (behind?.kind === 'word' && COUNTED_NONE.test(behind.lower)) ||
    (behind?.kind === 'word' &&
      /^(?:has|have|had|was|were|is|are)$/.test(tokens[at + 3]?.lower ?? ''));
  return counted ? { kind: 'figure', from: at, to: at + 1, value: { number: 0 } } : null;
}
