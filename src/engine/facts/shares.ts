import { type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import type { FoundFact } from './foundFact.js';
import { isHead } from './titlePhrases.js';
import { BODY_HEADS } from './titleWords.js';

export const SHARES = /^(?:majority|plurality|supermajority)$/;
/** What makes it a party and no share: "majority leader". */
const OFFICES_OF_SHARES =
  /^(?:leader|leaders|whip|whips|owner|owners|shareholder|stake|party|rule|opinion|report|government|governments|culture)$/;

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
  const next = tokens[at + 1];
  if (lower === 'nobody' || next?.lower === 'one') return null;
  if (lower === 'zero') return { kind: 'figure', from: at, to: at + 1, value: { number: 0 } };
  if (next?.kind !== 'word' || NOT_COUNTED.test(next.lower)) return null;
  const counted = isCountedNone(tokens, at) || isNoneTaken(tokens, at);
  return counted ? { kind: 'figure', from: at, to: at + 1, value: { number: 0 } } : null;
}

/** "no injuries", "no armed men", "no senator voted", "no other party has". */
function isCountedNone(tokens: readonly FactToken[], at: number): boolean {
  // "no front-line jobs": the compound says which.
  const before = isHyphen(tokens, at + 2) ? at + 3 : at;
  const [next, behind, third] = [1, 2, 3].map((i) => tokens[before + i]);
  if (next === undefined) return false;
  if (COUNTED_NONE.test(next.lower)) return true;
  if (behind?.kind !== 'word') return false;
  const isOfPeople = isHead(tokens, before + 1) && !BODY_HEADS.has(next.lower);
  return (
    (isOfPeople && /^(?:has|have|had|was|were|is|are|ever|voted)$/.test(behind.lower)) ||
    COUNTED_NONE.test(behind.lower) ||
    (next.lower.endsWith('s') && /^(?:would|will)$/.test(behind.lower)) ||
    /^(?:has|have|had|was|were|is|are)$/.test(third?.lower ?? '')
  );
}

/** "took no questions", "won no seats", "found no significant irregularities". */
function isNoneTaken(tokens: readonly FactToken[], at: number): boolean {
  const isAdjective = /(?:al|ant|ent|ous|ble|ive|ic|ious|ed|ar)$/.test(tokens[at + 1].lower);
  const counted = tokens[isAdjective ? at + 2 : at + 1];
  return (
    counted?.kind === 'word' &&
    /[^s]s$/.test(counted.lower) &&
    /^(?:found|saw|seen|reported|took|taken|answered|received|won|cast|held|paid|recorded|registered|filed|accepted|lost|issued|suffered)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}
