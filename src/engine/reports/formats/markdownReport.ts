import { asMarkdown } from '../../text/output/asMarkdown.js';
import type {
  ClaimsReport,
  ReportedClaim,
  ReportedDraft,
  ReportedQuotation,
  ReportedReview,
} from '../reportSchema.js';
import {
  attributionWords,
  decisionHead,
  foundWords,
  lostWords,
  QUOTATION_WORDS,
  headWords,
  quotationWords,
  reviewWords,
  standWords,
} from '../reportWords.js';

/** A claims report as Markdown (CommonMark). */
export function reportMarkdown(report: ClaimsReport): string {
  const head = headWords(report).map(([label, value]) => `- **${label}:** ${asMarkdown(value)}`);
  return ['# Claims report', '', ...head, '', ...report.drafts.flatMap(draftLines)].join('\n');
}

function draftLines(draft: ReportedDraft): string[] {
  return [
    `## ${asMarkdown(draft.file)}`,
    '',
    `${standWords(draft)}.`,
    '',
    ...draft.claims.flatMap(claimLines),
    ...(draft.quotations.length > 0
      ? [
          '### Quotations compared with the documents',
          '',
          ...draft.quotations.flatMap(quotationLines),
        ]
      : []),
    ...(draft.orphans.length > 0
      ? ['### Decisions without a claim', '', ...draft.orphans.flatMap(orphanLines)]
      : []),
  ];
}

function claimLines(claim: ReportedClaim): string[] {
  const { speaker, cue } = attributionWords(claim);
  const { number, inside, line, content, quotation, decision, review } = claim;
  const facts = [
    `line ${line}`,
    QUOTATION_WORDS[quotation],
    inside !== null && `inside claim ${inside}`,
  ]
    .filter(Boolean)
    .join(', ');
  return [
    `### ${number}. ${asMarkdown(speaker)}${cue ? ` ${asMarkdown(cue)}` : ''}`,
    '',
    `> ${asMarkdown(content || claim.cue)}`,
    '',
    `- **${decisionHead(decision)}** (${facts})`,
    ...foundWords(claim).map(([label, value]) => `- ${label}: ${asMarkdown(value)}`),
    ...(review ? reviewLines(review) : []),
    '',
  ];
}

function quotationLines(quotation: ReportedQuotation): string[] {
  return [
    `> ${asMarkdown(`“${quotation.words}”`)} (line ${quotation.line})`,
    '',
    ...quotationWords(quotation).map(([label, value]) => `- ${label}: ${asMarkdown(value)}`),
    '',
  ];
}

function orphanLines(review: ReportedReview): string[] {
  return [
    `- **${decisionHead(review.decision)}**, on words that are ${lostWords(review)}`,
    ...reviewLines(review).map((line) => `  ${line}`),
    '',
  ];
}

function reviewLines(review: ReportedReview): string[] {
  return reviewWords(review).map(([label, value]) => `- ${label}: ${asMarkdown(value)}`);
}
