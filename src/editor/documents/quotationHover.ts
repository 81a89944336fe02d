import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { CheckedQuotation } from '../../engine/annotation.js';
import { escapeHtml } from '../../engine/reports/markup.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { rangeOf } from '../kit/ranges.js';
import { documentNamed } from './documentPages.js';
import { quotationAt } from './quotationAt.js';
import { differenceLines, verdictText } from './quotationText.js';

/** Answers a hover on a quotation with the passage that it is from. */
export function registerQuotationHover(desk: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      const draft = desk.drafts.of(document);
      if (!draft) return undefined;
      await draft.current();
      if (token.isCancellationRequested) return undefined;
      const quotation = quotationAt(draft, position);
      return (
        quotation && new vscode.Hover(rows(desk, draft, quotation), rangeOf(document, quotation))
      );
    },
  });
}

function rows(desk: Desk, draft: OpenDraft, quotation: CheckedQuotation): vscode.MarkdownString[] {
  const { document, passage, locator, speaker, attributedTo } = quotation;
  const head = new vscode.MarkdownString(
    `$(quote) ${literalMarkdown(verdictText(quotation))}`,
    true,
  );
  if (document === null || passage === null) return [head];
  const found = documentNamed(desk, draft.document.uri, document);
  const title = found?.attached.title ?? document;
  const warning = attributedTo
    ? `$(warning) **${literalMarkdown(vscode.l10n.t('In the document, these words are {0}’s', speaker ?? ''))}**`
    : '';
  const place = literalMarkdown([title, locator, speaker].filter(Boolean).join(' · '));
  const said = new vscode.MarkdownString([warning, place].filter(Boolean).join('\n\n'), true);
  const text = found?.standing.state === 'read' ? found.standing.text.text : '';
  const context = new vscode.MarkdownString(undefined, true);
  context.supportHtml = true;
  context.value = contextHtml(text, quotation);
  const differences = differenceLines(quotation).map((line) => `- ${literalMarkdown(line)}`);
  const links = new vscode.MarkdownString(undefined, true);
  links.isTrusted = { enabledCommands: ['copydesk.quotation.openPassage'] };
  const args = encodeURIComponent(JSON.stringify([draft.document.uri.toString(), quotation.start]));
  links.value = `[$(split-horizontal) ${vscode.l10n.t('Open Passage')}](command:copydesk.quotation.openPassage?${args.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
  return [head, said, context, new vscode.MarkdownString(differences.join('\n')), links].filter(
    ({ value }) => value !== '',
  );
}

const CONTEXT_CHARS = 160;

/** The passage with what stands around it; what the draft has otherwise in colour. */
function contextHtml(text: string, { passage, differences }: CheckedQuotation): string {
  if (!passage || text === '') return '';
  const [from, to] = [passage.start - CONTEXT_CHARS, passage.end + CONTEXT_CHARS];
  // No word is cut in two.
  const near = text.slice(Math.max(0, from), passage.start);
  const before = from > 0 ? near.replace(/^\S{1,40}\s/, '') : near;
  const rest = text.slice(passage.end, to);
  const after = to < text.length ? rest.replace(/(?<=\s)\S{1,40}$/, '') : rest;
  let words = text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
  let marked = '';
  for (const { kind, said } of differences) {
    if (said === '' || kind === 'tidied' || kind === 'marked') continue;
    const at = words.indexOf(said);
    if (at < 0) continue;
    marked += `${plain(words.slice(0, at))}<span style="color:var(--vscode-editorError-foreground);"><strong>${plain(said)}</strong></span>`;
    words = words.slice(at + said.length);
  }
  const [dots, more] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return `<em>${dots}${plain(before)}</em><strong>${marked}${plain(words)}</strong><em>${plain(after)}${more}</em>`;
}

/** Words that neither HTML nor Markdown takes for anything but words. */
function plain(words: string): string {
  return escapeHtml(words.replace(/\s+/g, ' ')).replace(
    /[\\`*_{}[\]()#+\-.!|~$]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}
