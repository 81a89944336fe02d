import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type {
  BeforePublication,
  Item,
  ItemPassage,
  Section,
} from '../../engine/reports/publication/publication.js';
import { beforePublication } from '../../engine/reports/publication/beforePublication.js';
import type { SummaryPart } from '../../engine/reports/publication/publication.js';
import { beforePublicationMarkdown } from '../../engine/reports/publication/beforePublicationText.js';
import { html, type SafeHtml } from '../../engine/reports/markup.js';
import { registryActors, whatWasRead } from './reportInputs.js';
import { tellDone } from '../kit/contextKeys.js';
import { registerDraftPage } from './draftPage.js';

/** All that is to be looked at before a draft is published, on one page. */
export function registerBeforePublication(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const copy = async (draft: OpenDraft): Promise<string> => {
    const annotation = await currentWithLists(desk.lists, draft);
    const markdown = beforePublicationMarkdown(checked(desk, draft, annotation));
    await vscode.env.clipboard.writeText(markdown);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('$(check) Copied the check before publication'),
      4000,
    );
    return markdown;
  };
  lifetime.own(
    registerDraftPage(desk, {
      viewType: 'copydesk.publication',
      command: 'copydesk.publication.check',
      title: (file) => vscode.l10n.t('Before Publication: {0}', file),
      body: (draft, annotation) => {
        const body = pageBody(checked(desk, draft, annotation));
        tellDone('publication');
        return body;
      },
      actions: {
        copy,
        entry: ({ document }, actor) =>
          vscode.commands.executeCommand('copydesk.actor.openEntry', document.uri, actor),
      },
    }),
  );
  lifetime.own(
    vscode.commands.registerCommand('copydesk.publication.copyAsMarkdown', async () => {
      const draft = desk.drafts.active;
      return draft
        ? copy(draft)
        : void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
    }),
  );
  return lifetime;
}

/** @param annotation from `currentWithLists`, with nothing awaited since */
function checked(desk: Desk, draft: OpenDraft, annotation: DraftAnnotation): BeforePublication {
  return beforePublication({
    file: vscode.workspace.asRelativePath(draft.document.uri),
    text: draft.document.getText(),
    annotation,
    actors: registryActors(draft),
    read: whatWasRead(desk, draft),
    today: localDay(new Date()),
  });
}

function pageBody({ file, date, summary, sections }: BeforePublication): SafeHtml {
  return html`<h1>${vscode.l10n.t('Before publication')}: <bdi>${file}</bdi></h1>
<p>${date === '' ? vscode.l10n.t('The draft’s date cannot be read. Select a passage to go to it.') : vscode.l10n.t('Draft of {0}. Select a passage to go to it.', date)}</p>
<p><button type="button" class="action" id="copy" data-action="copy">${vscode.l10n.t('Copy as Markdown')}</button></p>
${summary.map(summaryBody)}
${sections.map(sectionBody)}`;
}

function summaryBody({ id, title, nothing, lines }: SummaryPart): SafeHtml {
  const heading = `summary-${id}`;
  return html`<section aria-labelledby="${heading}"${id === 'mend' && lines.length > 0 && html` class="grave"`}>
<h2 id="${heading}">${title}</h2>
${lines.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`<ul class="items">${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`}
</section>
`;
}

function sectionBody({ id, title, nothing, items }: Section): SafeHtml {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title} (${items.length})</h2>
${items.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`<ul class="items">${items.map((item, i) => itemBody(id, item, i))}</ul>`}
</section>
`;
}

function itemBody(
  section: Section['id'],
  { label, facts, passages, actor }: Item,
  i: number,
): SafeHtml {
  const [only] = passages;
  // A claim's words are its label already: the label itself leads there.
  const leads =
    passages.length === 1 &&
    section !== 'sanctions' &&
    section !== 'marks' &&
    section !== 'problems';
  const key = `${section}-${only?.start ?? 'item'}-${i}`;
  return html`<li${section === 'sanctions' && html` class="grave"`}>
${leads ? html`<span class="label">${goButton(`${key}-go`, only, html`<bdi>${label}</bdi>`)}</span> <span class="quiet">${vscode.l10n.t('line {0}', only.line)}</span>` : html`<span class="label"><bdi>${label}</bdi></span>`}${facts.length > 0 && html` <span class="quiet">· ${facts.join(' · ')}</span>`}
${actor !== undefined && html`<button type="button" class="text" id="${key}-entry" data-action="entry" data-argument="${actor}" aria-label="${vscode.l10n.t('Open Entry: {0}', label)}">${vscode.l10n.t('Open Entry')}</button>`}
${!leads && passages.length > 0 && html`<ul>${passages.map((passage) => html`<li>${goButton(`${section}-${label}-${passage.start}`, passage, html`<span class="line">${vscode.l10n.t('Line {0}', passage.line)}</span>: <span class="words"><bdi>${passage.words}</bdi></span>`, 'passage')}</li>`)}</ul>`}
</li>
`;
}

function goButton(id: string, { start, end }: ItemPassage, content: SafeHtml, kind = ''): SafeHtml {
  return html`<button type="button" class="text ${kind}" id="${id}" data-start="${start}" data-end="${end}">${content}</button>`;
}
