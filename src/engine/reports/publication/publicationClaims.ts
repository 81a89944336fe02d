import {
  reviewsByClaim,
  type Standing,
  standingOf,
  standsAs,
} from '../../decisions/claimStanding.js';
import type { ReviewDecision } from '../../decisions/decision.js';
import { findUnasked } from '../../decisions/accusations.js';
import { accusedName, partiesToAnswer } from '../reply/replyParties.js';
import type { DraftBeforePublication, Item, ItemPassage } from './publication.js';
import type { Placer } from './passages.js';
import { flagsOf, type ReadClaim, readClaims } from '../readClaims.js';
import { attributionWords, FLAG_NAMES } from '../reportWords.js';

/** A claim in words, and how it stands. */
export interface ClaimStanding {
  readonly read: ReadClaim;
  readonly standing: Standing;
  /** What was decided, perhaps on other words than it has now. */
  readonly decision: ReviewDecision | undefined;
}

export function claimsStanding({
  text,
  annotation,
  actors,
}: DraftBeforePublication): ClaimStanding[] {
  const reviews = reviewsByClaim(annotation);
  return readClaims(text, annotation.claims, (id) => actors.get(id)?.name).map((read) => ({
    read,
    standing: standingOf(reviews.get(read.claim.id)),
    decision: reviews.get(read.claim.id)?.review.decision,
  }));
}

/** A claim as it is listed: who says what, how it stands, and what deserves a second look. */
export function claimItem({ read, standing, decision }: ClaimStanding, place: Placer): Item {
  const { claim, voice, content, passage } = read;
  const { speaker, cue } = attributionWords({
    voice: voice.kind,
    speaker: voice.words,
    cue: read.cue,
  });
  return {
    label: `${[speaker, cue].filter(Boolean).join(' ')}: ${content}`,
    facts: [
      ...(standing === 'unchecked' ? [] : [standsAs(standing, decision)]),
      ...flagsOf(claim)
        .filter((flag) => flag === 'contested' || flag === 'hedged')
        .map((flag) => FLAG_NAMES[flag]),
    ],
    passages: [place.exactly(passage)],
  };
}

/** Everybody who is accused and has not been asked for comment, with the claims that accuse them. */
export function unaskedItems(
  { text, annotation, actors }: DraftBeforePublication,
  claims: readonly ClaimStanding[],
  place: Placer,
): Item[] {
  const unasked = findUnasked(text, annotation);
  const byParty = new Map<string, Map<number, ItemPassage>>();
  for (const { read } of claims) {
    const passage = place.exactly(read.passage);
    for (const accused of unasked.get(read.claim.id) ?? []) {
      const label = accusedName(accused, (id) => actors.get(id)) || 'Whoever this accuses';
      const passages = byParty.get(label) ?? new Map<number, ItemPassage>();
      byParty.set(label, passages.set(passage.start, passage));
    }
  }
  return [...byParty].map(([label, passages]) => ({
    label,
    facts: ['no request for comment on record'],
    passages: [...passages.values()],
  }));
}

/** Everybody who is accused, was asked for comment and has not answered, with the claims that they are to answer. */
export function unansweredItems(
  { text, annotation, actors }: DraftBeforePublication,
  claims: readonly ClaimStanding[],
  place: Placer,
): Item[] {
  const passages = new Map(claims.map(({ read }) => [read.claim.id, read.passage]));
  return partiesToAnswer(text, annotation, (id) => actors.get(id)).flatMap((party) =>
    party.askedOn === undefined
      ? []
      : [
          {
            label: party.name,
            facts: [`asked on ${party.askedOn}, no answer yet`],
            passages: party.claims.map(({ id }) => place.exactly(passages.get(id)!)),
          },
        ],
  );
}
