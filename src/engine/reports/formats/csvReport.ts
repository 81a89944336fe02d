import Papa from 'papaparse';
import { lineText } from '../../text/output/lineText.js';
import type {
  ClaimsReport,
  ReportedClaim,
  ReportedDraft,
  ReportedReview,
} from '../reportSchema.js';
import { headWords, lostWords, quotationWords, standWords } from '../reportWords.js';
import { UNREAD_DATE } from '../whatWasRead.js';

/** The columns, each with what it says of a claim (null for a decision that is on none) and of the decision. */
const COLUMNS: readonly (readonly [
  name: string,
  value: (
    draft: ReportedDraft,
    claim: ReportedClaim | null,
    review: ReportedReview | null,
  ) => string | number | null | undefined,
])[] = [
  ['draft', ({ file }) => file],
  ['date', ({ date }) => date ?? UNREAD_DATE],
  ['number', (_, claim) => claim?.number],
  ['line', (_, claim) => claim?.line],
  ['inside', (_, claim) => claim?.inside],
  ['voice', (_, claim) => claim?.voice],
  ['speaker', (_, claim) => claim?.speaker],
  ['actor', (_, claim) => claim?.actor],
  ['source', (_, claim) => claim?.source],
  ['cue', (_, claim) => claim?.cue],
  ['content', (_, claim) => claim?.content],
  ['quotation', (_, claim) => claim?.quotation],
  ['flags', (_, claim) => claim?.flags.join('; ')],
  // A draft whose claims were not read has one line, which says so.
  [
    'why',
    (draft, claim, review) =>
      claim?.why.join(' ') ?? (!review && draft.claimsNotRead ? standWords(draft) : null),
  ],
  ['decision', (_, claim, review) => claim?.decision ?? review?.decision],
  [
    'decided_claim',
    (_, claim, review) =>
      !review
        ? null
        : !claim
          ? lostWords(review)
          : review.was === null
            ? 'as decided'
            : 'changed since',
  ],
  ['decided_words', (_, _claim, review) => review?.was],
  ['by', (_, _claim, review) => review?.by],
  ['on', (_, _claim, review) => review?.on],
  ['note', (_, _claim, review) => review?.note],
  [
    'evidence',
    (_, _claim, review) =>
      review?.evidence.map(({ what, note }) => (note ? `${what} (${note})` : what)).join(' ; '),
  ],
  ['accuses', (_, _claim, review) => review?.accuses],
  ['asked', (_, _claim, review) => review?.reply?.asked],
  ['asked_how', (_, _claim, review) => review?.reply?.how],
  ['answered', (_, _claim, review) => review?.reply && (review.reply.answered ? 'yes' : 'no')],
  ['answer', (_, _claim, review) => review?.reply?.words],
  [
    'documents',
    (draft, claim) =>
      claim &&
      quotationsIn(draft, claim)
        .map((one) =>
          quotationWords(one)
            .map(([label, value]) => `${label}: ${value}`)
            .join('. '),
        )
        .join(' ; '),
  ],
  ['claim_id', (_, claim) => claim?.id],
];

/** The checked quotations that stand in a claim's content. */
function quotationsIn(
  { quotations }: ReportedDraft,
  { spans: { content } }: ReportedClaim,
): ReportedDraft['quotations'] {
  return quotations.filter((one) =>
    content.some(([start, end]) => one.start < end && start < one.end),
  );
}

/** What a spreadsheet would take for a formula: such a cell gets an apostrophe before it, which spreadsheets hide. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A claims report as CSV (RFC 4180), one line for each claim, for each decision that is on no claim, and for each draft whose claims
 * were not read; what the report was made with stands in the last columns. It begins with a byte order mark: spreadsheets read it as UTF-8 by that.
 */
export function reportCsv(report: ClaimsReport): string {
  const made = headColumns(report);
  const rows = report.drafts.flatMap((draft) => [
    ...(draft.claimsNotRead ? [rowOf(draft, null, null)] : []),
    ...draft.claims.map((claim) => rowOf(draft, claim, claim.review)),
    ...draft.orphans.map((review) => rowOf(draft, null, review)),
  ]);
  const fields = [...COLUMNS.map(([name]) => name), ...made.keys()];
  const data = rows.map((row) =>
    [...row, ...made.values()].map((cell) => (typeof cell === 'string' ? lineText(cell) : cell)),
  );
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** What stands at the head of other formats, by its column; each line says itself which draft it covers. What could not be read is one column. */
function headColumns(report: ClaimsReport): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const [label, value] of headWords(report)) {
    if (label === 'Covers') continue;
    const plain = label.toLowerCase().replaceAll(' ', '_');
    const name = COLUMNS.some(([own]) => own === plain) ? `report_${plain}` : plain;
    const before = columns.get(name);
    columns.set(name, before === undefined ? value : `${before} ; ${value}`);
  }
  return columns;
}

function rowOf(
  draft: ReportedDraft,
  claim: ReportedClaim | null,
  review: ReportedReview | null,
): (string | number | null)[] {
  return COLUMNS.map(([, value]) => value(draft, claim, review) ?? null);
}
