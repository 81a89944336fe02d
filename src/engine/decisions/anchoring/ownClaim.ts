import { type WantedClaim, type ClaimPlace, covers } from './claimsByWords.js';
import { sidesHeld, nearerHalf, isUncontradicted } from './neighbouringWords.js';

/** Claims of the same words that are compared one by one; of more only the one in the decided one's place counts. */
const MAX_TWINS = 32;

/** Which of the claims with a review's very words is its own; none where that is not certain. */
export function ownClaim(
  text: string,
  one: WantedClaim,
  same: readonly ClaimPlace[],
  rivals: number,
): ClaimPlace | undefined {
  const { review, key, alike } = one;
  const twins = alike.filter((other) => other === key).length;
  if (same.length === 1 && twins === 0 && rivals === 1) return same[0];
  const inPlace = same.filter(({ start }) => start === review.target[0]?.start);
  const compared = same.length > MAX_TWINS ? inPlace : same;
  // One neighbour may have been moved to a twin; both were not. Where no twin is left, the nearer half of the second is enough.
  const own = compared.filter((claim) => {
    const sides = sidesHeld(text, one, claim);
    return (
      sides === 2 ||
      (sides === 1 && same.length === 1 && sidesHeld(text, nearerHalf(one), claim) === 2)
    );
  });
  if (own.length === 1) return own[0];
  // Nothing tells them apart: only where none has come or gone, and what stood beside it does, the place says which it is.
  return same.length === twins + 1 &&
    inPlace.length === 1 &&
    isUncontradicted(text, one, inPlace[0])
    ? inPlace[0]
    : undefined;
}

/** Whether a claim stands inside another, and holds one, just as the decided one did. */
export function isNestedAlike(
  { key, alike }: WantedClaim,
  claim: ClaimPlace,
  placed: readonly ClaimPlace[],
): boolean {
  const wasInside = alike.some((other) => other !== key && other.includes(key));
  const wasAround = alike.some((other) => other !== key && key.includes(other));
  if (!wasInside && !wasAround) return true;
  const isInside = placed.some((one) => one !== claim && covers(one, claim));
  const isAround = placed.some((one) => one !== claim && covers(claim, one));
  return isInside === wasInside && isAround === wasAround;
}
