import * as vscode from 'vscode';
import { asMarkdown } from '../../engine/text/output/asMarkdown.js';
import { type ClaimFilter, type ClaimItem, type ClaimNode, claimItemsOf } from './claimsModel.js';
import { filterWords, isFiltering } from './claimsFilter.js';
import {
  claimCount,
  flagWords,
  groupLabel,
  quotationWord,
  voiceLabel,
} from '../wording/claimText.js';

/** Puts claims on the clipboard and says so. @returns what was copied */
export async function copyMarkdown(markdown: string, count: number): Promise<string> {
  await vscode.env.clipboard.writeText(markdown);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied {0}', claimCount(count)), 4000);
  return markdown;
}

/** All claims that a view shows, as it arranges them, under a heading that says what they are. */
export function claimsMarkdown(
  document: vscode.TextDocument,
  nodes: readonly ClaimNode[],
  filter: ClaimFilter,
  all: number,
): string {
  const name = asMarkdown(vscode.workspace.asRelativePath(document.uri));
  const heading = isFiltering(filter)
    ? vscode.l10n.t(
        'Claims in {0}: {1} of {2} ({3})',
        name,
        [...claimItemsOf(nodes)].length,
        all,
        asMarkdown(filterWords(filter)),
      )
    : vscode.l10n.t('Claims in {0}', name);
  return `## ${heading}\n\n${nodesMarkdown(document, nodes)}`;
}

/** Claims, and groups of claims, as a list of quotations. */
export function nodesMarkdown(document: vscode.TextDocument, nodes: readonly ClaimNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'group'
        ? `### ${asMarkdown(groupLabel(node))}\n\n${nodesMarkdown(document, node.children)}`
        : itemMarkdown(document, node, ''),
    )
    .join('\n');
}

function itemMarkdown(
  document: vscode.TextDocument,
  { read, children }: ClaimItem,
  indent: string,
): string {
  const { claim, voice, cue, content } = read;
  const facts = [
    vscode.l10n.t('line {0}', document.positionAt(read.passage.start).line + 1),
    quotationWord(claim.quotation),
    flagWords(claim).replaceAll(', ', '; '),
  ].filter(Boolean);
  const head = `${indent}- **${asMarkdown(voiceLabel(voice))}**${cue ? ` ${asMarkdown(cue)}` : ''} (${facts.join('; ')})\n`;
  const body = content ? `\n${indent}  > ${asMarkdown(content)}\n` : '';
  return (
    head +
    body +
    children.map((child) => `\n${itemMarkdown(document, child, `${indent}  `)}`).join('')
  );
}

/** The claims among selected nodes, none twice: a claim under a selected group or claim comes with it. */
export function topmost(nodes: readonly ClaimNode[]): ClaimNode[] {
  const selected = new Set(nodes.map(({ id }) => id));
  const isUnderSelected = (node: ClaimNode): boolean =>
    node.type === 'claim' &&
    node.parent !== undefined &&
    (selected.has(node.parent.id) || isUnderSelected(node.parent));
  return nodes.filter((node) => !isUnderSelected(node));
}

/** How many claims nodes hold. */
export function countClaims(nodes: readonly ClaimNode[]): number {
  return [...claimItemsOf(nodes)].length;
}
