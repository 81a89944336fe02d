import { webAddress } from '../../text/webAddress.js';
import { html, type SafeHtml } from '../markup.js';
import type { ClaimsReport } from '../reportSchema.js';
import { headWords } from '../reportWords.js';

/**
 * A report as a page by itself: no script, nothing loaded, printable.
 * @param title what kind of report it is; the page's title names the drafts as well
 * @param style the page's style sheet, which holds no text of a draft
 * @param sections what stands under the report's head, a section for each draft
 */
export function reportPage(
  title: string,
  style: SafeHtml,
  report: ClaimsReport,
  sections: readonly SafeHtml[],
): string {
  return String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Copydesk ${report.copydesk}">
<title>${title}: ${report.drafts.map(({ file }) => file).join(', ')}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${labelled(headWords(report))}
${sections}
</main>
</body>
</html>
`);
}

/** Values, each behind its label. */
export function labelled(all: readonly (readonly [label: string, value: string])[]): SafeHtml {
  return html`<dl>${all.map(([label, value]) => html`<dt>${label}</dt><dd>${linked(value)}</dd>`)}</dl>
`;
}

/** Words of a draft or of a file keep their own direction and leave the sentence around them alone. */
export function isolated(text: string): SafeHtml {
  return html`<bdi>${text}</bdi>`;
}

/** A web address leads there; any other text stays text. */
function linked(value: string): SafeHtml {
  const address = webAddress(value);
  return address
    ? html`<a href="${address}" rel="noreferrer noopener">${value}</a>`
    : isolated(value);
}
