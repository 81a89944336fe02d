import { webAddress } from '../../text/webAddress.js';
import { html, Markup } from '../markup.js';
import type {
  ClaimsReport,
  ReportedClaim,
  ReportedDraft,
  ReportedReview,
} from '../reportSchema.js';
import {
  attributionWords,
  decisionHead,
  FLAG_NAMES,
  headWords,
  reviewWords,
  standWords,
} from '../reportWords.js';

/** For screen and paper, in light and dark. It holds no text of a draft. */
const STYLE = new Markup(`
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
  return String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Copydesk ${report.copydesk}">
<title>Claims report: ${report.drafts.map(({ file }) => file).join(', ')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Claims report</h1>
${pairs(headWords(report))}
${report.drafts.map(draftSection)}
</main>
</body>
</html>
`);
}

function draftSection(draft: ReportedDraft): Markup {
  return html`<section>
<h2>${words(draft.file)}</h2>
<p>${standWords(draft)}.</p>
<ol class="claims">
${draft.claims.map(claimItem)}</ol>
${
  draft.orphans.length > 0 &&
  html`<h3>Decisions whose claim is gone</h3>
<ol class="claims">
${draft.orphans.map(orphanItem)}</ol>
`
}</section>
`;
}

function claimItem(claim: ReportedClaim): Markup {
  const { speaker, cue } = attributionWords(claim);
  const { number, inside, line, content, quotation, flags, why, decision, review } = claim;
  const facts = [`line ${line}`, quotation, inside !== null && `inside claim ${inside}`]
    .filter(Boolean)
    .join(', ');
  const said: [string, string][] = [
    ...(flags.length > 0
      ? [['Flags', flags.map((flag) => FLAG_NAMES[flag]).join('; ')] as [string, string]]
      : []),
    ...(why.length > 0 ? [['Listed because', why.join(' ')] as [string, string]] : []),
    ...(review ? reviewWords(review) : []),
  ];
  return html`<li class="${decision}">
<h3>${number}. ${words(speaker)}${cue && html` <span class="cue">${words(cue)}</span>`}</h3>
<blockquote dir="auto">${content || claim.cue}</blockquote>
<div><span class="decision">${decisionHead(decision)}</span> (${facts})</div>
${said.length > 0 && pairs(said)}</li>
`;
}

function orphanItem(review: ReportedReview): Markup {
  return html`<li class="${review.decision}">
<div><span class="decision">${decisionHead(review.decision)}</span>, on words that the draft has no longer</div>
${pairs(reviewWords(review))}</li>
`;
}

function pairs(all: readonly [label: string, value: string][]): Markup {
  return html`<dl>${all.map(([label, value]) => html`<dt>${label}</dt><dd>${linked(value)}</dd>`)}</dl>
`;
}

/** A web address leads there; any other text stays text. */
function linked(value: string): Markup {
  const address = webAddress(value);
  return address ? html`<a href="${address}" rel="noreferrer noopener">${value}</a>` : words(value);
}

/** Words of a draft or of a file keep their own direction and leave the sentence around them alone. */
function words(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}
