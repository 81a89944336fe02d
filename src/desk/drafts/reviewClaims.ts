import * as l10n from '@vscode/l10n';
import type { AnchoredReview } from '../../engine/annotation.js';
import type { Review } from '../../engine/decisions/decision.js';
import {
  claimKey,
  reviewKey,
  runsOf,
  targetOf,
  targetsOf,
} from '../../engine/decisions/anchoring/decidedWords.js';
import { isOthersNow } from '../../engine/decisions/anchoring/decidedSpeaker.js';
import { type SeenPassage, SeenPassages } from '../../engine/decisions/seenPassage.js';
import { ChangedMeanwhile } from '../decisions/changedMeanwhile.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DeskDraft } from './draft.js';
import { changed, type ReviewChange, signatureOf, unused, updateOf } from './reviewUpdates.js';

/**
 * Decides on claims of a draft, all in one edit of its sidecar.
 * @param seen the claims as the person saw them, or the ids of some that were read just now
 * @throws Error that a person can read, where it cannot be written down; ChangedMeanwhile where one of them is no longer
 * there as it was seen, or somebody has written into it what the person did not see
 */
export async function reviewClaims(
  decisions: DecisionStore,
  draft: DeskDraft,
  seen: readonly (SeenPassage | string)[],
  change: ReviewChange,
): Promise<void> {
  const annotation = await draft.current();
  const { claims, reviews } = annotation;
  const text = draft.document.getText();
  const now = SeenPassages.ofClaims(text, annotation);
  const wanted = new Set(seen.map((one) => now.idOf(one) ?? notThere()));
  const byClaim = new Map([...reviews].reverse().map((one) => [one.claim, one]));
  const used = new Set(reviews.map(({ review }) => review.id));
  const signature = signatureOf(draft.host);
  const chosen = claims.filter(({ id }) => wanted.has(id));
  const targets = targetsOf(text, claims, chosen);
  await decisions.review(
    draft.document.uri,
    chosen.map((claim, i) => {
      const id = byClaim.get(claim.id)?.review.id ?? unused(claim.id, used);
      used.add(id);
      const fresh: Review = { id, decision: 'unchecked', evidence: [], ...targets[i] };
      return updateOf(fresh, (before, made, isAgain) => {
        // A decision is on the words as they are now; a note leaves standing what it was made on.
        const placed =
          change.decision === undefined ? before : { ...before, speaker: undefined, ...targets[i] };
        return changed(signature, placed, change, made, isAgain);
      });
    }),
  );
}

/**
 * Gives an orphaned review to a claim. On other words than it was made on, or on somebody else's, its decision has to be made anew.
 * @throws Error as `reviewClaims`
 */
export async function reattachReview(
  decisions: DecisionStore,
  draft: DeskDraft,
  { review }: AnchoredReview,
  seen: SeenPassage | string,
): Promise<void> {
  const annotation = await draft.current();
  const { claims } = annotation;
  const text = draft.document.getText();
  const wanted = SeenPassages.ofClaims(text, annotation).idOf(seen) ?? notThere();
  const claim = claims.find(({ id }) => id === wanted)!;
  const key = claimKey(text, runsOf(text, claim));
  const target = targetOf(text, claim, claims);
  const actors = (await draft.registry?.lexicon)?.actors;
  await decisions.review(draft.document.uri, [
    updateOf(review, (before) => ({
      ...before,
      speaker: undefined,
      ...target,
      decision:
        key === reviewKey(before) && !isOthersNow(text, before, claim, actors)
          ? before.decision
          : 'unchecked',
    })),
  ]);
}

function notThere(): never {
  throw new ChangedMeanwhile(
    l10n.t(
      'The draft was edited in the meantime, so nothing was recorded. Look at the claim again.',
    ),
  );
}
