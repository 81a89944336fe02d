import type { DraftToReport } from './claimsReport.js';
import { annotatedCopy } from './formats/annotatedCopy.js';
import { reportClaimReview } from './formats/claimReview.js';
import { reportCsv } from './formats/csvReport.js';
import { reportHtml } from './formats/htmlReport.js';
import { reportJson } from './formats/jsonReport.js';
import { reportMarkdown } from './formats/markdownReport.js';
import { reportWebAnnotation } from './formats/webAnnotation.js';
import type { ClaimsReport } from './reportSchema.js';

/** How a claims report can be written. */
export interface ReportFormat {
  /** What a file's name ends with, without the leading dot. */
  readonly ending: string;
  /** VS Code's language for it. */
  readonly language: string;
  /** @param drafts what the report is of, for formats that show the drafts' own text */
  readonly write: (report: ClaimsReport, drafts?: readonly DraftToReport[]) => string;
}

/** The formats by the names that `copydesk report --format` takes. */
export const REPORT_FORMATS = {
  markdown: { ending: 'md', language: 'markdown', write: reportMarkdown },
  html: { ending: 'html', language: 'html', write: reportHtml },
  annotated: { ending: 'annotated.html', language: 'html', write: annotatedCopy },
  csv: { ending: 'csv', language: 'plaintext', write: reportCsv },
  json: { ending: 'json', language: 'json', write: reportJson },
  claimreview: { ending: 'claimreview.jsonld', language: 'json', write: reportClaimReview },
  webannotation: { ending: 'webannotation.jsonld', language: 'json', write: reportWebAnnotation },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;
