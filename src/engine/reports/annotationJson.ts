import { reviewsByFact } from '../decisions/factStanding.js';
import type {
  AnchoredFactReview,
  AnchoredReview,
  Annotation,
  CheckedQuotation,
  Claim,
  DraftedName,
  Fact,
  HedgedStatement,
  KnownPerson,
  Mention,
  Note,
  Span,
  UnreadPassage,
} from '../annotation.js';

import { lostBecause } from './lostDecisions.js';

/** An annotation as the command line prints it: spans as pairs, nothing that only a screen needs. */
export function annotationJson(annotation: Annotation): {
  mentions: object[];
  known?: readonly KnownPerson[];
  claims: object[];
  orphanedReviews: object[];
  hedgedStatements: object[];
  names: object[];
  facts: object[];
  quotations?: object[];
  notes: object[];
  unread?: readonly UnreadPassage[];
  foreign?: boolean;
  withoutClaims?: boolean;
  withoutFacts?: boolean;
} {
  const reviews = new Map(annotation.reviews.map((one) => [one.claim, one]));
  const factReviews = reviewsByFact(annotation);
  return {
    mentions: annotation.mentions.map(mentionJson),
    ...(annotation.known && { known: annotation.known }),
    claims: annotation.claims.map((claim) => claimJson(claim, reviews.get(claim.id))),
    orphanedReviews: annotation.reviews.filter(({ claim }) => claim === undefined).map(orphanJson),
    hedgedStatements: annotation.hedgedStatements.map(hedgedJson),
    names: annotation.names.map(nameJson),
    facts: annotation.facts.map((fact) => factJson(fact, factReviews.get(fact.id))),
    ...(annotation.quotations && { quotations: annotation.quotations.map(quotationJson) }),
    notes: annotation.notes.map(noteJson),
    ...(annotation.unread.length > 0 && { unread: annotation.unread }),
    ...(annotation.foreign && { foreign: true }),
    ...(annotation.withoutClaims && { withoutClaims: true }),
    ...(annotation.withoutFacts && { withoutFacts: true }),
  };
}

function mentionJson({
  start,
  end,
  text,
  actor,
  listing,
  candidates,
  form,
  status,
  sanctioned,
  directory,
}: Mention): object {
  return {
    start,
    end,
    text,
    actor,
    listing,
    candidates,
    form,
    status,
    sanctioned,
    ...(directory && { directory }),
  };
}

function claimJson(claim: Claim, anchored: AnchoredReview | undefined): object {
  const {
    id,
    source,
    antecedent,
    cue,
    content,
    quotation,
    speaker,
    anonymous,
    hedged,
    contested,
    contestedBy,
    unattributed,
    parent,
    repeats,
    loaded,
    stance,
    why,
  } = claim;
  return {
    id,
    source: pairs(source),
    ...(antecedent && { antecedent: pairs([antecedent])[0] }),
    cue: pairs(cue),
    content: pairs(content),
    quotation,
    speaker,
    anonymous,
    hedged,
    contested,
    contestedBy: contestedBy
      ? { claim: contestedBy.claim ?? null, spans: pairs(contestedBy.spans) }
      : null,
    unattributed,
    parent,
    repeats: repeats ?? null,
    loaded,
    ...(stance && { stance }),
    why,
    review: anchored
      ? { id: anchored.review.id, decision: anchored.review.decision, state: anchored.state }
      : null,
  };
}

function orphanJson(anchored: AnchoredReview): object {
  const { review, before, candidates } = anchored;
  return {
    id: review.id,
    decision: review.decision,
    lost: lostBecause(anchored),
    before: before ?? null,
    candidates: pairs(candidates),
  };
}

function hedgedJson({ start, end, hedge, why }: HedgedStatement): object {
  return { start, end, hedge: [hedge.start, hedge.end], why };
}

function nameJson({ name, kind, role, mentions }: DraftedName): object {
  return {
    name,
    kind,
    ...(role !== undefined && { role }),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

function factJson(
  { start, end, kind, claim, value, added }: Fact,
  anchored: AnchoredFactReview | undefined,
): object {
  return {
    start,
    end,
    kind,
    claim,
    ...(value ? { value } : {}),
    ...(added && { added }),
    ...(anchored && {
      review: {
        id: anchored.review.id,
        decision: anchored.review.decision,
        state: anchored.reopened ? 'reopened' : anchored.state,
      },
    }),
  };
}

function noteJson({ code, severity, start, end, message }: Note): object {
  return { code, severity, start, end, message };
}

function quotationJson(quotation: CheckedQuotation): object {
  const { start, end, verdict, level, document, passage, locator, differences } = quotation;
  const { speaker, attributedTo } = quotation;
  return {
    ...{ start, end, verdict, level, document, passage, locator, differences },
    ...(speaker && { speaker }),
    ...(attributedTo && { attributedTo }),
  };
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}
