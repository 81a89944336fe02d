import type { ActorKind } from '../../registry/registrySchema.js';
import { jsonText } from '../../text/output/jsonText.js';
import type { ClaimsReport, Decision, ReportedClaim, ReportedDraft } from '../reportSchema.js';
import { headWords } from '../reportWords.js';
import { idOf, iriOf, isWebAddress } from './iri.js';

/**
 * What a decision becomes as a schema.org Rating. ClaimReview has no scale of its own: the words say what the number means,
 * and the number only orders them. A checked claim was said as the draft has it; whether it is right nobody has decided,
 * and so it has no rating, and a statement found right, which would be 3, is never among them.
 */
export const RATINGS: Readonly<
  Record<
    Exclude<Decision, 'unchecked' | 'checked'>,
    { readonly value: number; readonly name: string; readonly explanation: string }
  >
> = {
  disputed: {
    value: 2,
    name: 'Disputed',
    explanation:
      'Other accounts contradict the statement, and the newsroom has not settled which is right.',
  },
  unsupported: {
    value: 1,
    name: 'Unsupported',
    explanation: 'The newsroom found nothing that supports the statement.',
  },
};

/** A claims report as schema.org ClaimReview in JSON-LD: the claims that the desk has found disputed or unsupported and the draft prints, and nothing of the others. */
export function reportClaimReview(report: ClaimsReport): string {
  const reviews = report.drafts.flatMap((draft) =>
    draft.claims.map((claim) => reviewOf(draft, claim)).filter((review) => review !== null),
  );
  const about = {
    '@type': 'CreativeWork',
    name: 'Claims report',
    dateCreated: report.made,
    description: headWords(report)
      .map(([label, value]) => `${label}: ${value}`)
      .join('. '),
    hasPart: reviews.map((review) => ({ '@id': review['@id'] })),
  };
  return jsonText({ '@context': 'https://schema.org', '@graph': [about, ...reviews] });
}

function reviewOf(
  draft: ReportedDraft,
  claim: ReportedClaim,
): { readonly '@id': string; readonly [key: string]: unknown } | null {
  const { decision, review, printed } = claim;
  if (decision === 'unchecked' || decision === 'checked' || !review || !printed) return null;
  const { value, name, explanation } = RATINGS[decision];
  return {
    '@type': 'ClaimReview',
    '@id': idOf(draft.file, 'decision', review.id),
    url: iriOf(draft.file),
    claimReviewed: printed.said,
    ...(review.on && { datePublished: review.on }),
    ...(review.by && { author: { name: review.by } }),
    ...(review.note && { reviewBody: review.note }),
    ...(review.evidence.length > 0 && {
      citation: review.evidence.map(({ what, note }) => ({
        '@type': 'CreativeWork',
        ...(isWebAddress(what) ? { url: what } : { name: what }),
        ...(note && { description: note }),
      })),
    }),
    itemReviewed: {
      '@type': 'Claim',
      '@id': idOf(draft.file, 'claim', claim.id),
      ...(printed.speaker !== null && {
        author: { ...typeOf(claim.kind), name: printed.speaker },
      }),
      appearance: {
        '@type': 'CreativeWork',
        '@id': iriOf(draft.file),
        name: draft.file,
        ...(draft.date && { dateCreated: draft.date }),
      },
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: value,
      bestRating: 3,
      worstRating: 1,
      alternateName: name,
      ratingExplanation: explanation,
    },
  };
}

/** A claim's author is a person or an organization; where nobody knows which, nothing is said. */
function typeOf(kind: ActorKind | null): { '@type'?: string } {
  return kind === null ? {} : { '@type': kind === 'person' ? 'Person' : 'Organization' };
}
