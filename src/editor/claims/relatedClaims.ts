import type { Claim, Span } from '../../engine/annotation.js';
import { passageOf } from '../../engine/reports/readClaims.js';

/** A passage that has to do with a claim, and which claim it is, if it is one. */
export interface Related {
  readonly passage: Span;
  readonly claim?: Claim;
}

/** The ids of the claims from which either leads somewhere. */
export function relatedIds(claims: readonly Claim[]): {
  readonly contest: ReadonlySet<string>;
  readonly repeat: ReadonlySet<string>;
} {
  const known = new Set(claims.map(({ id }) => id));
  const contest = claims.flatMap(({ id, contestedBy }) =>
    contestedBy ? [id, contestedBy.claim ?? id] : [],
  );
  const repeat = claims.flatMap(({ id, repeats }) =>
    repeats !== undefined && known.has(repeats) ? [id, repeats] : [],
  );
  return { contest: new Set(contest), repeat: new Set(repeat) };
}

/** What the draft sets against a claim; from what contests others, the first of those. */
export function contestFor(claims: readonly Claim[], id: string): Related | undefined {
  const contest = claims.find((claim) => claim.id === id)?.contestedBy;
  if (contest) {
    const claim = claims.find((one) => one.id === contest.claim);
    return {
      passage: claim
        ? passageOf(claim)
        : { start: contest.spans[0].start, end: Math.max(...contest.spans.map(({ end }) => end)) },
      claim,
    };
  }
  const contested = claims.find(({ contestedBy }) => contestedBy?.claim === id);
  return contested && { passage: passageOf(contested), claim: contested };
}

/** The next claim that says the same as one, in the order of the draft and from its start again. */
export function repeatFor(claims: readonly Claim[], id: string): Related | undefined {
  const firsts = new Map<string, string>();
  // A repeat names an earlier claim, which may itself be one.
  for (const { id: one, repeats } of claims)
    firsts.set(one, repeats === undefined ? one : (firsts.get(repeats) ?? repeats));
  const first = firsts.get(id);
  const same = claims.filter(
    (claim) => first !== undefined && (firsts.get(claim.id) === first || claim.id === first),
  );
  const next = same[(same.findIndex((claim) => claim.id === id) + 1) % same.length];
  return next && next.id !== id ? { passage: passageOf(next), claim: next } : undefined;
}
