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
  foundWords,
  lostWords,
  QUOTATION_WORDS,
  quotationWords,
  reviewWords,
  standWords,
} from '../reportWords.js';
import { isolated, labelled, reportPage } from './reportPage.js';

/** For screen and paper, in light and dark. It holds no text of a draft. */
const STYLE = new SafeHtml(`
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .25rem; overflow-wrap: anywhere; }
h3 { margin: 0; font-size: 1rem; }
h3 .cue { font-weight: normal; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
ol.claims { list-style: none; padding: 0; }
ol.claims > li { border-left: .3rem double; padding-left: 1rem; margin: 1.25rem 0; break-inside: avoid; }
ol.claims > li.checked { border-left-style: solid; }
ol.claims > li.disputed, ol.claims > li.unsupported { border-left-style: dashed; }
blockquote { margin: .4rem 0; padding: 0; font-family: Georgia, serif; font-size: 1.0625rem; overflow-wrap: anywhere; }
.decision { font-weight: 600; text-transform: uppercase; font-size: .8125rem; letter-spacing: .03em; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { text-decoration: none; color: inherit; } h2, h3 { break-after: avoid; } }
`);

/** A claims report as a page by itself: no script, nothing loaded, printable. */
export function reportHtml(report: ClaimsReport): string {
  return reportPage('Claims report', STYLE, report, report.drafts.map(draftSection));
}

function draftSection(draft: ReportedDraft): SafeHtml {
  return html`<section>
<h2>${isolated(draft.file)}</h2>
<p>${standWords(draft)}.</p>
<ol class="claims">
${draft.claims.map(claimItem)}</ol>
${
  draft.quotations.length > 0 &&
  html`<h3>Quotations compared with the documents</h3>
<ol class="claims">
${draft.quotations.map(quotationItem)}</ol>
`
}${
    draft.orphans.length > 0 &&
    html`<h3>Decisions without a claim</h3>
<ol class="claims">
${draft.orphans.map(orphanItem)}</ol>
`
  }</section>
`;
}

function claimItem(claim: ReportedClaim): SafeHtml {
  const { speaker, cue } = attributionWords(claim);
  const { number, inside, line, content, quotation, decision, review } = claim;
  const facts = [
    `line ${line}`,
    QUOTATION_WORDS[quotation],
    inside !== null && `inside claim ${inside}`,
  ]
    .filter(Boolean)
    .join(', ');
  const said = [...foundWords(claim), ...(review ? reviewWords(review) : [])];
  return html`<li class="${decision}">
<h3>${number}. ${isolated(speaker)}${cue && html` <span class="cue">${isolated(cue)}</span>`}</h3>
<blockquote dir="auto">${content || claim.cue}</blockquote>
<div><span class="decision">${decisionHead(decision)}</span> (${facts})</div>
${said.length > 0 && labelled(said)}</li>
`;
}

function quotationItem(quotation: ReportedQuotation): SafeHtml {
  return html`<li>
<blockquote dir="auto">“${quotation.words}”</blockquote>
<div>(line ${quotation.line})</div>
${labelled(quotationWords(quotation))}</li>
`;
}

function orphanItem(review: ReportedReview): SafeHtml {
  return html`<li class="${review.decision}">
<div><span class="decision">${decisionHead(review.decision)}</span>, on words that are ${lostWords(review)}</div>
${labelled(reviewWords(review))}</li>
`;
}
