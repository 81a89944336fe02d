import { jsonText } from '../../text/output/jsonText.js';
import type {
  ClaimsReport,
  ReportedClaim,
  ReportedDraft,
  ReportedQuotation,
  ReportedReview,
} from '../reportSchema.js';
import {
  decisionHead,
  headWords,
  lostWords,
  quotationWords,
  reviewWords,
  speakerWords,
} from '../reportWords.js';
import { idOf, iriOf, isWebAddress } from './iri.js';

const HOMEPAGE = 'https://github.com/copydesk/copydesk';

/**
 * A claims report in the W3C's Web Annotation Data Model (JSON-LD): for each claim an annotation that describes it, and
 * for each decision one that assesses it, on the same passage. Positions count Unicode code points.
 */
export function reportWebAnnotation(report: ClaimsReport): string {
  const items = report.drafts.flatMap((draft) => [
    ...draft.claims.flatMap((claim) => [
      describing(draft, claim),
      ...(claim.review ? [assessing(draft, claim.review, targetOf(draft, claim))] : []),
    ]),
    ...draft.quotations.map((quotation) => comparing(draft, quotation)),
    ...draft.orphans.map((review) =>
      assessing(draft, review, {
        source: iriOf(draft.file),
        ...(review.was && { selector: { type: 'TextQuoteSelector', exact: review.was } }),
      }),
    ),
  ]);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#claims',
    type: 'AnnotationCollection',
    label: 'Claims report',
    'dcterms:description': headWords(report)
      .map(([label, value]) => `${label}: ${value}`)
      .join('. '),
    generator: {
      id: HOMEPAGE,
      type: 'Software',
      name: `Copydesk ${report.copydesk}`,
      homepage: HOMEPAGE,
    },
    generated: report.made,
    total: items.length,
    first: {
      id: '#claims-page-1',
      type: 'AnnotationPage',
      partOf: '#claims',
      startIndex: 0,
      items,
    },
  };
  return jsonText(collection);
}

function describing(draft: ReportedDraft, claim: ReportedClaim): object {
  const said = [speakerWords(claim), claim.cue].filter(Boolean).join(' ');
  return {
    id: idOf(draft.file, 'claim', claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      textBody(`${said}: ${claim.content}`, 'describing'),
      ...[claim.quotation, ...claim.flags].map((word) => textBody(word, 'tagging')),
    ],
    target: targetOf(draft, claim),
  };
}

/** A quotation and what its document has. */
function comparing(draft: ReportedDraft, quotation: ReportedQuotation): object {
  return {
    id: idOf(draft.file, 'quotation', String(quotation.start)),
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      textBody(quotation.verdict, 'tagging'),
      ...quotationWords(quotation).map(([label, value]) =>
        textBody(`${label}: ${value}`, 'commenting'),
      ),
    ],
    target: {
      source: iriOf(draft.file),
      selector: [{ type: 'TextQuoteSelector', exact: quotation.words }],
    },
  };
}

function assessing(draft: ReportedDraft, review: ReportedReview, target: object): object {
  const { id, by, on, note, evidence, reply } = review;
  const more = reviewWords({
    ...review,
    by: null,
    on: null,
    note: null,
    evidence: [],
    reply: null,
  });
  return {
    id: idOf(draft.file, 'decision', id),
    type: 'Annotation',
    motivation: 'assessing',
    ...(by && { creator: { type: 'Person', name: by } }),
    ...(on &&
      /^\d{4}-\d{2}-\d{2}/.test(on) && { created: on.length > 10 ? on : `${on}T00:00:00Z` }),
    body: [
      textBody(assessment(review), 'assessing'),
      ...(note ? [textBody(note, 'commenting')] : []),
      ...evidence.flatMap(({ what, note: found }) => [
        isWebAddress(what)
          ? { type: 'SpecificResource', source: what, purpose: 'linking' }
          : textBody(what, 'linking'),
        ...(found ? [textBody(found, 'commenting')] : []),
      ]),
      ...(reply?.words ? [textBody(reply.words, 'replying')] : []),
      ...more.map(([label, value]) => textBody(`${label}: ${value}`, 'commenting')),
    ],
    target,
  };
}

/** "Checked", and that it was said of other words, or of words that are no claim. */
function assessment(review: ReportedReview): string {
  const head = decisionHead(review.decision);
  if (review.lost) return `${head}, on words that are ${lostWords(review)}`;
  return review.was === null ? head : `${head}, on other words`;
}

function targetOf(
  { file }: ReportedDraft,
  { quote: { exact, prefix, suffix, start, end } }: ReportedClaim,
): object {
  return {
    source: iriOf(file),
    selector: [
      { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function textBody(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}
