import { localDay } from '../../engine/text/localDay.js';
import type { AnchoredReview } from '../../engine/annotation.js';
import type {
  DecisionEvidence,
  Review,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import {
  claimKey,
  reviewKey,
  runsOf,
  targetOf,
} from '../../engine/decisions/anchoring/decidedWords.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DeskDraft } from './draft.js';
import type { DeskHost } from '../host.js';

/** What is decided on claims; what is left out stays as it was. */
export interface ReviewChange {
  readonly decision?: ReviewDecision;
  readonly note?: string;
  /** One more piece. */
  readonly evidence?: DecisionEvidence;
  readonly reply?: RightOfReply;
  /** Whether `reply` is one more request: the one before it is kept among the earlier ones. */
  readonly askedAgain?: boolean;
}

/**
 * Decides on claims of a draft, all in one edit of its sidecar.
 * @throws Error that a person can read, where it cannot be written down
 */
export async function reviewClaims(
  decisions: DecisionStore,
  draft: DeskDraft,
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
          draft.host,
          change.decision === undefined ? before : { ...before, ...targetOf(text, claim, claims) },
          change,
        );
      }),
  );
}

/** Gives an orphaned review to a claim. On other words than it was made on, its decision has to be made anew. */
export async function reattachReview(
  decisions: DecisionStore,
  draft: DeskDraft,
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

/** A decision as it is after a change; what was decided before by somebody else, or on another day, stays in its history. */
export function changed<R extends Review>(
  { settings, clock }: Pick<DeskHost, 'settings' | 'clock'>,
  before: R,
  { decision, note, evidence, reply, askedAgain }: ReviewChange,
): R {
  const by = settings.get('copydesk.reviews.by') || undefined;
  const on = localDay(new Date(clock.now()));
  const isNews = before.on !== undefined && (before.by !== by || before.on !== on);
  return {
    ...before,
    ...(decision !== undefined && { decision, by, on }),
    ...(decision !== undefined && isNews && { history: withPast(before) }),
    ...(note !== undefined && { note: note || undefined }),
    ...(evidence && { evidence: [...before.evidence, evidence] }),
    ...(reply && {
      reply: { ...before.reply, ...reply, ...(askedAgain && withLastRequest(before.reply)) },
    }),
  };
}

function withLastRequest({ askedOn, how, earlier }: RightOfReply = {}): RightOfReply {
  return askedOn === undefined
    ? {}
    : { earlier: [...(earlier ?? []), { askedOn, ...(how && { how }) }] };
}

function withPast({ history, decision, by, on }: Review): NonNullable<Review['history']> {
  return [...(history ?? []), { decision, ...(by && { by }), ...(on && { on }) }];
}

/** An id, or one beside it where another decision bears that. */
export function unused(id: string, used: ReadonlySet<string>): string {
  let free = id;
  for (let i = 2; used.has(free); i++) free = `${id}.${i}`;
  return free;
}
