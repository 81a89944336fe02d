import type { Fact, FactKind, Span } from '../../engine/annotation.js';
import type { FactReview } from '../../engine/decisions/decision.js';
import { reviewsByFact } from '../../engine/decisions/factStanding.js';
import { targetsOfFacts } from '../../engine/decisions/factTarget.js';
import { shortHash } from '../../engine/text/shortHash.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DeskDraft } from './draft.js';
import { changed, type ReviewChange, signatureOf, unused, updateOf } from './reviewUpdates.js';

/** What is decided on facts; right of reply is a claim's. */
export type FactReviewChange = Omit<ReviewChange, 'reply'> & { readonly dismissed?: boolean };

/**
 * Decides on facts of a draft, all in one edit of its sidecar. Decisions on the claims that hold them are left alone.
 * @param factIds as the draft's annotation has them
 * @throws Error that a person can read, where it cannot be written down
 */
export async function reviewFacts(
  decisions: DecisionStore,
  draft: DeskDraft,
  factIds: readonly string[],
  { dismissed, ...change }: FactReviewChange,
): Promise<void> {
  const { facts, factReviews } = await draft.current();
  const wanted = new Set(factIds);
  const chosen = facts.filter(({ id }) => wanted.has(id));
  const text = draft.document.getText();
  const targets = targetsOfFacts(text, facts, chosen);
  const byFact = reviewsByFact({ factReviews });
  const used = new Set(factReviews.map(({ review }) => review.id));
  const signature = signatureOf(draft.host);
  await decisions.reviewFacts(
    draft.document.uri,
    chosen.map((fact, i) => {
      const id = byFact.get(fact.id)?.review.id ?? freeId(targets[i], used);
      const fresh = undecided(id, fact, targets[i]);
      return updateOf(fresh, (before, made) => {
        // A decision is on the words as they are now; a comment leaves standing what it was made on.
        const placed =
          change.decision === undefined ? before : { ...before, twins: undefined, ...targets[i] };
        return { ...changed(signature, placed, change, made), ...(dismissed && { dismissed }) };
      });
    }),
  );
}

/**
 * Makes words of a draft a fact.
 * @returns false where they are one already
 * @throws Error as `reviewFacts`
 */
export async function addFact(
  decisions: DecisionStore,
  draft: DeskDraft,
  span: Span,
  kind: FactKind = 'other',
): Promise<boolean> {
  const { facts, factReviews } = await draft.current();
  if (facts.some(({ start, end }) => start === span.start && end === span.end)) return false;
  const text = draft.document.getText();
  const dismissed = factReviews.find(
    ({ review, spans }) =>
      review.dismissed && spans.some(({ start, end }) => start === span.start && end === span.end),
  );
  if (dismissed) {
    await decisions.forgetFactReview(draft.document.uri, dismissed.review.id);
    return true;
  }
  const [target] = targetsOfFacts(text, facts, [{ ...span, sentenceKey: '' }]);
  const used = new Set(factReviews.map(({ review }) => review.id));
  const fresh = undecided(freeId(target, used), { kind }, { ...target, sentence: undefined });
  await decisions.reviewFacts(draft.document.uri, [
    updateOf(fresh, (before) => ({ ...before, added: true })),
  ]);
  return true;
}

/** Gives a decision that lost its fact to another one. On other words than it was made on, it has to be made anew. */
export async function reattachFactReview(
  decisions: DecisionStore,
  draft: DeskDraft,
  review: FactReview,
  factId: string,
): Promise<void> {
  const { facts } = await draft.current();
  const fact = facts.find(({ id }) => id === factId);
  if (!fact) return;
  const [target] = targetsOfFacts(draft.document.getText(), facts, [fact]);
  const { exact } = target.target[0];
  await decisions.reviewFacts(draft.document.uri, [
    updateOf(review, (before) => ({
      ...before,
      ...target,
      decision: exact === before.target[0]?.exact ? before.decision : 'unchecked',
    })),
  ]);
}

function undecided(
  id: string,
  { kind, added }: Pick<Fact, 'kind' | 'added'>,
  target: Pick<FactReview, 'target' | 'sentence' | 'twins'>,
): FactReview {
  return {
    id,
    kind,
    decision: 'unchecked',
    evidence: [],
    alike: [],
    ...(added && { added }),
    ...target,
  };
}

/** An id for a decision on words that nobody has decided on; it is in use then. */
function freeId({ target }: Pick<FactReview, 'target'>, used: Set<string>): string {
  const [{ exact, prefix, suffix, start }] = target;
  const beside = prefix + suffix;
  const id = unused(`f${shortHash(`${exact}|${beside || start}`)}`, used);
  used.add(id);
  return id;
}
