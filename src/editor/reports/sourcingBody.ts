import * as vscode from 'vscode';
import type { Quotation } from '../../engine/annotation.js';
import { html, type SafeHtml } from '../../engine/reports/markup.js';
import type {
  Passage,
  Share,
  SourceProfile,
  SourcingProfile,
} from '../../engine/reports/sourcing.js';
import { claimCount, quotationWord, speakerCount, voiceLabel } from '../wording/claimText.js';
import { type Standing, STANDINGS } from '../../engine/decisions/claimStanding.js';
import { standingWord } from '../wording/reviewText.js';

const TOLD: readonly Standing[] = [...STANDINGS.slice(1), 'unchecked'];
const QUOTATIONS: readonly Quotation[] = ['direct', 'mixed', 'indirect'];

/** The sourcing profile as the page shows it: two tables, whose bars only repeat what stands in words beside them. @param notRead why claims, or those of some paragraphs, were not read; empty where all were */
export function sourcingBody(
  document: vscode.TextDocument,
  profile: SourcingProfile,
  title: (file: string) => string,
  notRead: readonly string[],
): SafeHtml {
  const { claims, words, draftWords, sources } = profile;
  const heading = html`<h1>${title(document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1))}</h1>`;
  const unread = notRead.map((words) => html`<p>${words}</p>`);
  if (claims === 0)
    return html`${heading}${notRead.length > 0 ? unread : html`<p>${vscode.l10n.t('No claims found in this draft.')}</p>`}`;
  return html`${heading}${unread}
<p>${vscode.l10n.t('{0}, {1}: {2} of {3} words, {4}.', claimCount(claims), speakerCount(sources.length), words, draftWords, percent(words, draftWords))}
${vscode.l10n.t('A word inside two claims counts once in the total and once for each of their speakers, so shares may add up to more than 100 percent. Solid bars are direct quotations, half bars mixed, hatched bars indirect. Select a passage to go to it.')}</p>
${PATTERNS}
${summaryTable(profile)}
${sourcesTable(document, profile)}`;
}

/** What tells direct, mixed and indirect apart in a bar without colour: full, half, hatched. */
const PATTERNS = html`<svg class="patterns" aria-hidden="true"><defs>
<pattern id="mixed" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="4"/></pattern>
<pattern id="indirect" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6"/></pattern>
</defs></svg>`;

function summaryTable({ claims, words, quotations, voices, standings }: SourcingProfile): SafeHtml {
  const group = (id: string, label: string, rows: SafeHtml[]): SafeHtml =>
    html`<tbody><tr><th class="group" colspan="4" scope="rowgroup" id="${id}">${label}</th></tr>${rows}</tbody>`;
  const row = (label: string, share: Share): SafeHtml =>
    html`<tr><th scope="row">${label}</th><td class="number">${share.claims}</td><td class="number">${share.words} (${percent(share.words, words)})</td><td class="bar">${bar([[undefined, share.words]], words)}</td></tr>`;
  const counted = (label: string, count: number): SafeHtml =>
    html`<tr><th scope="row">${label}</th><td class="number">${count}</td><td class="number">${percent(count, claims)} ${vscode.l10n.t('of the claims')}</td><td class="bar">${bar([[undefined, count]], claims)}</td></tr>`;
  return html`<table class="summary">
<caption>${vscode.l10n.t('At a glance')}</caption>
<thead><tr><th scope="col">${vscode.l10n.t('Kind')}</th><th scope="col" class="number">${vscode.l10n.t('Claims')}</th><th scope="col" class="number">${vscode.l10n.t('Words')}</th><th scope="col">${vscode.l10n.t('Share')}</th></tr></thead>
${group(
  'in-whose-words',
  vscode.l10n.t('In whose words'),
  QUOTATIONS.map((quotation) => row(quotationWord(quotation), quotations[quotation])),
)}
${group('on-whose-word', vscode.l10n.t('On whose word'), [
  row(vscode.l10n.t('named source'), voices.named),
  row(vscode.l10n.t('unnamed source'), voices.unnamed),
  row(vscode.l10n.t('speaker not identified'), voices.unresolved),
  row(vscode.l10n.t('no source'), voices.none),
])}
${group(
  'how-checked',
  vscode.l10n.t('Decisions by the newsroom'),
  TOLD.map((standing) => counted(standingWord(standing), standings[standing])),
)}
</table>`;
}

function sourcesTable(document: vscode.TextDocument, profile: SourcingProfile): SafeHtml {
  const column = columns();
  const { claims, words, kinds, checked, where } = column;
  // On a narrow page the rows are blocks, which are a table to a screen reader by their roles alone.
  return html`<table class="sources" role="table">
<caption>${vscode.l10n.t('Who speaks, and where')}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${vscode.l10n.t('Speaker')}</th><th scope="col" role="columnheader" class="number">${claims}</th><th scope="col" role="columnheader" class="number">${words}</th><th scope="col" role="columnheader">${kinds}</th><th scope="col" role="columnheader">${checked}</th><th scope="col" role="columnheader">${where}</th></tr></thead>
<tbody role="rowgroup">
${profile.sources.map((source) => sourceRow(document, profile, source, column))}
</tbody>
</table>`;
}

/** What the columns are called: at the head, and on a narrow page before each value. */
function columns() {
  return {
    claims: vscode.l10n.t('Claims'),
    words: vscode.l10n.t('Words'),
    kinds: vscode.l10n.t('In whose words'),
    checked: vscode.l10n.t('Checked'),
    where: vscode.l10n.t('Where in the draft'),
  };
}

function sourceRow(
  document: vscode.TextDocument,
  { words, extent }: SourcingProfile,
  source: SourceProfile,
  column: ReturnType<typeof columns>,
): SafeHtml {
  const kinds = QUOTATIONS.filter((quotation) => source.quotations[quotation].claims > 0)
    .map((quotation) => `${source.quotations[quotation].claims} ${quotationWord(quotation)}`)
    .join(', ');
  const label = labelOf(source);
  return html`<tr role="row" id="source-${source.key}">
<th scope="row" role="rowheader"><bdi>${label}</bdi>${source.voice !== 'named' && source.names.length > 0 && html`<br><span class="quiet">${source.names.join(' · ')}</span>`}</th>
<td role="cell" class="number" data-column="${column.claims}">${source.claims}</td>
<td role="cell" class="number" data-column="${column.words}">${source.words} (${percent(source.words, words)})</td>
<td role="cell" class="bar" data-column="${column.kinds}">${kinds}${bar(
    QUOTATIONS.map((quotation) => [quotation, source.quotations[quotation].words]),
    Math.max(1, source.words),
  )}</td>
<td role="cell" data-column="${column.checked}">${checkedWords(source)}</td>
<td role="cell" class="where" data-column="${column.where}"><div class="strip" role="toolbar" aria-label="${vscode.l10n.t('Where {0} speaks', label)}">${source.passages.map((passage) => passageButton(document, passage, extent))}</div></td>
</tr>
`;
}

/** How many of a speaker's claims are checked, and what was found of others: "1 of 3, 1 disputed". */
function checkedWords({ claims, standings }: SourceProfile): string {
  const others = TOLD.filter(
    (standing) => !['checked', 'unchecked'].includes(standing) && standings[standing] > 0,
  ).map((standing) => `${standings[standing]} ${standingWord(standing)}`);
  return [vscode.l10n.t('{0} of {1}', standings.checked, claims), ...others].join(', ');
}

function labelOf({ voice, names }: SourceProfile): string {
  switch (voice) {
    case 'named':
      return names[0];
    case 'unnamed':
      return vscode.l10n.t('Unnamed Sources');
    case 'unresolved':
      return vscode.l10n.t('Speakers Not Identified');
    case 'none':
      return voiceLabel({ kind: 'none', words: '' });
  }
}

const LONGEST = 120;

function passageButton(
  document: vscode.TextDocument,
  { claim, start, end, quotation, standing, said }: Passage,
  extent: SourcingProfile['extent'],
): SafeHtml {
  const label = [
    vscode.l10n.t('Line {0}', document.positionAt(start).line + 1),
    quotationWord(quotation),
    standingWord(standing),
    said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said,
  ].join(', ');
  const length = Math.max(1, extent.end - extent.start);
  const place = (offset: number): number =>
    Math.max(0, Math.min(100, (100 * (offset - extent.start)) / length));
  return html`<button type="button" id="passage-${claim}" class="${quotation}" data-start="${start}" data-end="${end}" data-from="${place(start).toFixed(2)}" data-width="${(place(end) - place(start)).toFixed(2)}" aria-label="${label}" title="${label}"></button>`;
}

/** A bar of parts side by side; it says nothing to a screen reader, for the numbers stand beside it. */
function bar(
  parts: readonly (readonly [kind: Quotation | undefined, amount: number])[],
  whole: number,
): SafeHtml {
  let x = 0;
  const rects = parts.map(([kind, amount]) => {
    const width = whole > 0 ? (100 * amount) / whole : 0;
    const rect =
      width > 0 &&
      html`<rect x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8" class="${kind ?? ''}"/>`;
    x += width;
    return rect;
  });
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
}
