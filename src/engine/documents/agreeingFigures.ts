import { scaleValue } from '../english/numbers.js';
import type { CountedFigure } from './quantityStatements.js';

/** Whether two figures are one number: however it is written ("£8.5 million", "£8,500,000"), and rounded where one of them says that it is. */
export function isSameFigure(a: CountedFigure, b: CountedFigure): boolean {
  if (a.unit !== b.unit) return false;
  if (a.number === b.number) return true;
  const [one, other] = [valueOf(a.number), valueOf(b.number)];
  // Floating point: 8.2 million is 8199999.999999999.
  return (
    Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value) ||
    isRoundedTo(a.rounded, one, other.value) ||
    isRoundedTo(b.rounded, other, one.value)
  );
}

interface RoundNumber {
  readonly value: number;
  /** What its last digit that is no nought counts: 1,000 in 12,000. */
  readonly step: number;
}

function valueOf(number: string): RoundNumber {
  const [digits, ...scales] = number.split(' ');
  const scale = scales.reduce(
    (product, word) => product * (word === 'dozen' ? 12 : (scaleValue(word) ?? 1)),
    1,
  );
  const decimals = /\.(\d+)$/.exec(digits)?.[1].length ?? 0;
  const noughts = decimals > 0 ? -decimals : (/[1-9](0+)$/.exec(digits)?.[1].length ?? 0);
  return { value: Number(digits) * scale, step: 10 ** noughts * scale };
}

/** "more than 400" is 430, "nearly 450" is 447, "about 11,000" is 11,200. */
function isRoundedTo(
  how: CountedFigure['rounded'],
  { value, step }: RoundNumber,
  exact: number,
): boolean {
  if (how === undefined) return false;
  const beyond = exact - value;
  if (how === 'about') return Math.abs(beyond) <= step / 2;
  return how === 'down' ? beyond >= 0 && beyond < step : beyond <= 0 && beyond > -step;
}
