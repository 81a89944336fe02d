import type { Hit } from '../recognition/hit.js';

/** Whether two hits say the same, wherever they stand in their paragraphs. */
export function isSameHit(
  one: Hit,
  other: Hit,
  among: readonly Hit[],
  amongOthers: readonly Hit[],
): boolean {
  return (
    sameItems(one.ways, other.ways) &&
    sameItems(one.bearers, other.bearers) &&
    JSON.stringify({ ...one, ...NOT_COMPARED }) === JSON.stringify({ ...other, ...NOT_COMPARED }) &&
    relativeOf(one, among) === relativeOf(other, amongOthers)
  );
}

const NOT_COMPARED = { start: 0, end: 0, relativeAt: 0, ways: 0, bearers: 0 };

/** Which hit of a paragraph is the relative's of another one. */
function relativeOf({ relativeAt }: Hit, hits: readonly Hit[]): number | null {
  return relativeAt === null
    ? null
    : hits.findIndex(({ start, end }) => start === relativeAt || end === relativeAt);
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
