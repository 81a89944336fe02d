import type { CheckedQuotation } from '../documents/checkQuotations.js';
import type {
  AnchoredReview,
  Annotation,
  Claim,
  Fact,
  HedgedStatement,
  Mention,
  Note,
  Span,
} from '../annotation.js';

/** An annotation as the command line prints it: spans as pairs, nothing that only a screen needs. */
export function annotationJson(annotation: Annotation): {
  mentions: object[];
  claims: object[];
  orphanedReviews: object[];
  hedgedStatements: object[];
  facts: object[];
  notes: object[];
} {
  const reviews = new Map(annotation.reviews.map((one) => [one.claim, one]));
  return {
    mentions: annotation.mentions.map(mentionJson),
    claims: annotation.claims.map((claim) => claimJson(claim, reviews.get(claim.id))),
    orphanedReviews: annotation.reviews.filter(({ claim }) => claim === undefined).map(orphanJson),
    hedgedStatements: annotation.hedgedStatements.map(hedgedJson),
    facts: annotation.facts.map(factJson),
    notes: annotation.notes.map(noteJson),
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
}: Mention): object {
  return { start, end, text, actor, listing, candidates, form, status, sanctioned };
}

function claimJson(claim: Claim, anchored: AnchoredReview | undefined): object {
  const {
    id,
    source,
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

function orphanJson({ review: { id, decision }, before, candidates }: AnchoredReview): object {
  return { id, decision, before: before ?? null, candidates: pairs(candidates) };
}

function hedgedJson({ start, end, hedge, why }: HedgedStatement): object {
  return { start, end, hedge: [hedge.start, hedge.end], why };
}

function factJson({ start, end, kind, claim, value }: Fact): object {
  return { start, end, kind, claim, ...(value ? { value } : {}) };
}

function noteJson({ code, severity, start, end, message }: Note): object {
  return { code, severity, start, end, message };
}

/** A checked quotation as the command line prints it. */
export function checkedQuotationJson(quotation: CheckedQuotation): object {
  const { start, end, verdict, level, document, passage, locator, differences, speaker } =
    quotation;
  return { start, end, verdict, level, document, passage, locator, differences, speaker };
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}
