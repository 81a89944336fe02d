import * as l10n from '@vscode/l10n';
import { wordsDecidedOn } from '../../engine/decisions/anchoring/decidedWords.js';
import type {
  AttachedDocument,
  Decisions,
  FactReview,
  Review,
} from '../../engine/decisions/decision.js';
import {
  withoutDocument,
  withoutFactReview,
  withoutReview,
} from '../../engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import { ChangedMeanwhile } from './changedMeanwhile.js';
import { isSameDecision } from './decisionUpdates.js';
import { type DecisionKey, decisionKey, documentKey, factKey } from './madeHere.js';

/** A kind of things that a person takes away, out of a text of decisions. */
export interface TakenKind<R extends { readonly id: string }> {
  readonly keyOf: (id: string) => DecisionKey;
  /** What a person calls one of them. */
  readonly titleOf: (one: R) => string;
  readonly heldIn: (decisions: Decisions) => readonly R[] | undefined;
  readonly without: (text: string, id: string) => string | null;
}

export const DOCUMENTS: TakenKind<AttachedDocument> = {
  keyOf: documentKey,
  titleOf: ({ title }) => title,
  heldIn: ({ documents }) => documents,
  without: withoutDocument,
};

export const CLAIM_REVIEWS: TakenKind<Review> = {
  keyOf: decisionKey,
  titleOf: wordsDecidedOn,
  heldIn: ({ reviews }) => reviews,
  without: withoutReview,
};

export const FACT_REVIEWS: TakenKind<FactReview> = {
  keyOf: factKey,
  titleOf: wordsDecidedOn,
  heldIn: ({ facts }) => facts,
  without: withoutFactReview,
};

/**
 * A text of decisions without what a person takes away; null where it cannot be changed.
 * @param seen as the person saw it
 * @throws ChangedMeanwhile where somebody has written something into it since
 */
export function withoutSeen<R extends { readonly id: string }>(
  text: string,
  seen: R,
  { titleOf, heldIn, without }: TakenKind<R>,
): string | null {
  const now = heldIn(readSidecar(text).decisions)?.find(({ id }) => id === seen.id);
  if (now && !isSameDecision(now, seen))
    throw new ChangedMeanwhile(
      l10n.t(
        '“{0}” was changed in the meantime, so it was not removed. Look at it, then remove it again.',
        titleOf(seen),
      ),
    );
  return without(text, seen.id);
}
