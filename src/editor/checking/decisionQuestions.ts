import * as vscode from 'vscode';
import type { ReviewChange } from '../../desk/drafts/reviewUpdates.js';
import type { Review } from '../../engine/decisions/decision.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { wordsInSpans } from '../../engine/reports/readClaims.js';
import { reviewsByClaim } from '../../engine/decisions/claimStanding.js';
import type { ChosenClaims } from '../drafts/decidedClaims.js';
import type { OpenDraft } from '../host/openDraft.js';
import { claimCount } from '../wording/claimText.js';
import { askForComment } from './commentQuestion.js';

// What a person is asked before something is written down about a claim. Each question can be broken off, and nothing is changed then.

/** What a person wants changed, and on which claims where those are not the ones that were asked about. */
export interface ChangeAsked extends ReviewChange {
  readonly claims?: readonly SeenPassage[];
}

/** What was decided on a claim before, where it is one claim. */
export function knownReview(draft: OpenDraft, ids: readonly string[]): Review | undefined {
  return ids.length === 1
    ? draft.annotation?.reviews.find(({ claim }) => claim === ids[0])?.review
    : undefined;
}

/** The claim that a question is about, as the draft has it; how many where there are several. */
export function claimsInQuestion(
  { annotation, document }: OpenDraft,
  ids: readonly string[],
): string {
  const claim = annotation?.claims.find(({ id }) => id === ids[0]);
  return ids.length === 1 && claim
    ? `“${wordsInSpans(document.getText(), claim.content, claim.readAs)}”`
    : claimCount(ids.length);
}

export async function askForNote({ draft, ids }: ChosenClaims): Promise<ReviewChange | undefined> {
  const reviews = reviewsByClaim(await draft.current());
  return askForComment(
    vscode.l10n.t('Comment on the Claim'),
    ids.map((id) => reviews.get(id)?.review),
  );
}
