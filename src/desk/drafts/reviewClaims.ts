import { localDay } from '../../engine/text/localDay.js';
import type { AnchoredReview, Claim } from '../../engine/annotation.js';
import type {
  Evidence,
  Review,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import { claimKey, reviewKey, runsOf, targetOf } from '../../engine/decisions/decidedWords.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import { type OpenDraft } from './draft.js';
import { settings } from '../vscode/settings.js';

/** What is decided on claims; what is left out stays as it was. */
export interface ReviewChange {
  readonly decision?: ReviewDecision;
  readonly note?: string;
  /** One more piece. */
  readonly evidence?: Evidence;
  readonly reply?: RightOfReply;
}

/**
 * Decides on claims of a draft, all in one edit of its sidecar.
 * @throws Error that a person can read, where it cannot be written down
 */
export async function reviewClaims(
  decisions: DecisionStore,
  draft: OpenDraft,
  claimIds: readonly string[],
  change: ReviewChange,
): Promise<void> {
  const { claims, reviews } = await draft.current();
  const text = draft.document.getText();
  const wanted = new Set(claimIds);
  const byClaim = new Map([...reviews].reverse().map((one) => [one.claim, one]));
  const used = new Set(reviews.map(({ review }) => review.id));
  await decisions.review(
    draft.document.uri,
    claims
      .filter(({ id }) => wanted.has(id))
      .map((claim) => {
        const known = byClaim.get(claim.id);
        const before =
          known?.review ??
          ({
            id: unused(claim.id, used),
            decision: 'unchecked',
            evidence: [],
            ...targetOf(text, claim, claims),
          } satisfies Review);
        used.add(before.id);
        // A decision is on the words as they are now; a note leaves standing what it was made on.
        return changed(
          change.decision === undefined ? before : { ...before, ...targetOf(text, claim, claims) },
          change,
        );
      }),
  );
}

/** Gives an orphaned review to a claim. On other words than it was made on, its decision has to be made anew. */
export async function reattachReview(
  decisions: DecisionStore,
  draft: OpenDraft,
  { review }: AnchoredReview,
  claimId: string,
): Promise<void> {
  const { claims } = await draft.current();
  const text = draft.document.getText();
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) return;
  const same = claimKey(text, runsOf(text, claim)) === reviewKey(review);
  await decisions.review(draft.document.uri, [
    { ...review, ...targetOf(text, claim, claims), decision: same ? review.decision : 'unchecked' },
  ]);
}

function changed(before: Review, { decision, note, evidence, reply }: ReviewChange): Review {
  const by = settings.reviewsBy.get() || undefined;
  return {
    ...before,
    ...(decision !== undefined && { decision, by, on: localDay(new Date()) }),
    ...(note !== undefined && { note: note || undefined }),
    ...(evidence && { evidence: [...before.evidence, evidence] }),
    ...(reply && { reply: { ...before.reply, ...reply } }),
  };
}

/** A claim's own id, or one beside it where another review bears that. */
function unused(id: Claim['id'], used: ReadonlySet<string>): string {
  let free = id;
  for (let i = 2; used.has(free); i++) free = `${id}.${i}`;
  return free;
}
