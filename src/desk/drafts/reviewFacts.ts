import * as l10n from '@vscode/l10n';
import type { Fact, FactKind, Span } from '../../engine/annotation.js';
import type { FactReview } from '../../engine/decisions/decision.js';
import { reviewsByFact } from '../../engine/decisions/factStanding.js';
import { targetsOfFacts } from '../../engine/decisions/factTarget.js';
import { type SeenPassage, SeenPassages } from '../../engine/decisions/seenPassage.js';
import { shortHash } from '../../engine/text/shortHash.js';
import { ChangedMeanwhile } from '../decisions/changedMeanwhile.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DeskDraft } from './draft.js';
import { changed, type ReviewChange, signatureOf, unused, updateOf } from './reviewUpdates.js';

/** What is decided on facts; right of reply is a claim's. */
export type FactReviewChange = Omit<ReviewChange, 'reply'> & { readonly dismissed?: boolean };

/**
 * Decides on facts of a draft, all in one edit of its sidecar. Decisions on the claims that hold them are left alone.
 * @param seen the facts as the person saw them, or the ids of some that were read just now
 * @throws Error that a person can read, where it cannot be written down; ChangedMeanwhile where one of them is no longer
 * there as it was seen, or somebody has written into it what the person did not see
 */
export async function reviewFacts(
  decisions: DecisionStore,
  draft: DeskDraft,
  seen: readonly (SeenPassage | string)[],
  { dismissed, ...change }: FactReviewChange,
): Promise<void> {
  const annotation = await draft.current();
  const { facts, factReviews } = annotation;
  const text = draft.document.getText();
  const now = SeenPassages.ofFacts(text, annotation);
  const wanted = new Set(seen.map((one) => now.idOf(one) ?? notThere()));
  const chosen = facts.filter(({ id }) => wanted.has(id));
  const targets = targetsOfFacts(text, facts, chosen);
  const byFact = reviewsByFact({ factReviews });
  const used = new Set(factReviews.map(({ review }) => review.id));
  const signature = signatureOf(draft.host);
  await decisions.reviewFacts(
    draft.document.uri,
    chosen.map((fact, i) => {
      const id = byFact.get(fact.id)?.review.id ?? freeId(targets[i], used);
      const fresh = undecided(id, fact, targets[i]);
      return updateOf(fresh, (before, made, isAgain) => {
        // A decision is on the words as they are now; a comment leaves standing what it was made on.
        const placed =
          change.decision === undefined ? before : { ...before, twins: undefined, ...targets[i] };
        return {
          ...changed(signature, placed, change, made, isAgain),
          ...(dismissed && { dismissed }),
        };
      });
    }),
  );
}

/**
 * Makes words of a draft a fact.
 * @param span with the version of the text that it was selected in, where that may be another by now
 * @returns false where they are one already
 * @throws Error as `reviewFacts`
 */
export async function addFact(
  decisions: DecisionStore,
  draft: DeskDraft,
  { version, ...span }: Span & { readonly version?: number },
  kind: FactKind = 'other',
): Promise<boolean> {
  const { facts, factReviews } = await draft.current();
  if (version !== undefined && version !== draft.document.version)
    throw new ChangedMeanwhile(
      l10n.t(
        'The draft was edited in the meantime, so nothing was recorded. Select the words again.',
      ),
    );
  if (facts.some(({ start, end }) => start === span.start && end === span.end)) return false;
  const text = draft.document.getText();
  const dismissed = factReviews.find(
    ({ review, spans }) =>
      review.dismissed && spans.some(({ start, end }) => start === span.start && end === span.end),
  );
  if (dismissed) {
    const { review } = dismissed;
    const { target, sentence, twins } = review;
    // What was decided on it before it was dismissed holds again.
    await decisions.reviewFacts(draft.document.uri, [
      updateOf(undecided(review.id, review, { target, sentence, twins }), (before) => ({
        ...before,
        dismissed: undefined,
      })),
    ]);
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

/**
 * Gives a decision that lost its fact to another one. On other words than it was made on, it has to be made anew.
 * @throws Error as `reviewFacts`
 */
export async function reattachFactReview(
  decisions: DecisionStore,
  draft: DeskDraft,
  review: FactReview,
  seen: SeenPassage | string,
): Promise<void> {
  const annotation = await draft.current();
  const { facts } = annotation;
  const text = draft.document.getText();
  const wanted = SeenPassages.ofFacts(text, annotation).idOf(seen) ?? notThere();
  const [target] = targetsOfFacts(
    text,
    facts,
    facts.filter(({ id }) => id === wanted),
  );
  const { exact } = target.target[0];
  await decisions.reviewFacts(draft.document.uri, [
    updateOf(review, (before) => ({
      ...before,
      ...target,
      decision: exact === before.target[0]?.exact ? before.decision : 'unchecked',
    })),
  ]);
}

function notThere(): never {
  throw new ChangedMeanwhile(
    l10n.t(
      'The draft was edited in the meantime, so nothing was recorded. Look at the fact again.',
    ),
  );
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
