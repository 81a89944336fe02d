import type { DraftToReport } from '../claimsReport.js';
import { html, SafeHtml } from '../markup.js';
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
  lostWords,
  quotationWords,
  reviewWords,
  standWords,
} from '../reportWords.js';
import { isolated, labelled, reportPage } from './reportPage.js';

/** For screen and paper, in light and dark. It holds no text of a draft. */
const STYLE = new SafeHtml(`
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; font-size: 1.0625rem; }
sup { line-height: 0; } sup a { padding: 0 .1em; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .15rem 1rem; margin: .25rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
ol.notes > li, ul.notes > li { margin: .75rem 0; break-inside: avoid; }
:target { outline: 2px solid; outline-offset: .2rem; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { text-decoration: none; color: inherit; } }
`);

/** A note behind a passage of the draft. */
interface NumberedNote {
  /** Where its number stands in the draft, in UTF-16 code units. */
  readonly at: number;
  readonly head: string;
  readonly said: readonly [label: string, value: string][];
}

/** The drafts' own text with numbered notes, and behind each note what it rests on; then the decisions that are on no claim. A page by itself: no script, nothing loaded, printable. */
export function annotatedCopy(report: ClaimsReport, drafts: readonly DraftToReport[] = []): string {
  const texts = new Map(drafts.map(({ file, text }) => [file, text]));
  return reportPage(
    'Annotated copy',
    STYLE,
    report,
    report.drafts.map((draft, i) => section(draft, texts.get(draft.file) ?? '', i)),
  );
}

function section(draft: ReportedDraft, text: string, i: number): SafeHtml {
  const notes = notesOf(draft);
  const id = (note: number, kind: string): string => `${kind}${i + 1}-${note + 1}`;
  let at = 0;
  const parts = notes.map((note, n) => {
    const before = text.slice(at, note.at);
    at = Math.max(at, note.at);
    return html`${before}<sup><a href="#${id(n, 'note')}" id="${id(n, 'at')}" aria-label="Note ${n + 1}">${n + 1}</a></sup>`;
  });
  return html`<section>
<h2>${isolated(draft.file)}</h2>
<p>${standWords(draft)}.</p>
<div class="draft" dir="auto">${parts}${text.slice(at)}</div>
<h3>Notes</h3>
<ol class="notes">
${notes.map(
  (
    { head, said },
    n,
  ) => html`<li id="${id(n, 'note')}"><a href="#${id(n, 'at')}" aria-label="Back to the text">↑</a> ${isolated(head)}
${said.length > 0 && labelled(said)}</li>
`,
)}</ol>
${
  draft.orphans.length > 0 &&
  html`<h3>Decisions without a claim</h3>
<ul class="notes">
${draft.orphans.map(orphanItem)}</ul>
`
}</section>
`;
}

/** A decision that is on no claim, so that no number in the text leads to it. */
function orphanItem(review: ReportedReview): SafeHtml {
  return html`<li>${decisionHead(review.decision)}, on words that are ${lostWords(review)}
${labelled(reviewWords(review))}</li>
`;
}

/** A note for each claim, with the quotations in it, and one for each quotation that stands in none; in the order of the text. */
function notesOf(draft: ReportedDraft): NumberedNote[] {
  const inClaims = new Set<ReportedQuotation>();
  const claims = draft.claims.map((claim): NumberedNote => {
    const ends = [...claim.spans.source, ...claim.spans.cue, ...claim.spans.content].map(
      ([, end]) => end,
    );
    const own = draft.quotations.filter(
      (one) =>
        !inClaims.has(one) &&
        claim.spans.content.some(([start, end]) => one.start < end && start < one.end),
    );
    for (const one of own) inClaims.add(one);
    const said = [
      ...(claim.review ? reviewWords(claim.review) : []),
      ...own.flatMap(quotationWords),
    ];
    return { at: Math.max(0, ...ends), head: headOf(claim), said };
  });
  const others = draft.quotations
    .filter((one) => !inClaims.has(one))
    .map((one): NumberedNote => ({
      at: one.end,
      head: `Quotation, line ${one.line}`,
      said: quotationWords(one),
    }));
  return [...claims, ...others].sort((a, b) => a.at - b.at);
}

function headOf(claim: ReportedClaim): string {
  const { speaker, cue } = attributionWords(claim);
  return `${[speaker, cue].filter(Boolean).join(' ')}: ${decisionHead(claim.decision).toLowerCase()}`;
}
