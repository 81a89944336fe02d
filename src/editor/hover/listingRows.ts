import type * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { listingActionsRow, listingBannerRow, textRow } from './hoverRows.js';
import { comparisonText } from '../wording/comparisonText.js';
import { designationText, partyText, reasonText, remarksText } from '../wording/listingText.js';

/** A hover on a name that lists have: who may be meant, why, and what can be done. */
export async function listingRows(
  desk: Desk,
  draft: OpenDraft,
  mention: Mention,
): Promise<vscode.MarkdownString[]> {
  const matches = mention.candidates.flatMap(({ listing }) => listing ?? []);
  const rows = await Promise.all(matches.map((match) => rowsOf(desk, draft, mention, match)));
  // What else the draft says of whoever bears the name: a person weighs it first.
  const weighed = (mention.weighed ?? []).map((said) => textRow([literalMarkdown(said)]));
  return [listingBannerRow(mention), ...weighed, ...rows.flat()];
}

async function rowsOf(
  desk: Desk,
  draft: OpenDraft,
  mention: Mention,
  match: ListingMatch,
): Promise<vscode.MarkdownString[]> {
  const head = desk.lists.known.find((list) => list.head.summary.list === match.list)?.head;
  const listing = await desk.lists
    .details(match.list, match.id)
    .catch(
      (error: unknown) =>
        void desk.log.error(`cannot read the details of ${match.list}`, error as Error),
    );
  // The list may have gone, or be damaged, since the draft was annotated: what the match itself says is left.
  if (!listing || !head)
    return [
      textRow([
        `**${literalMarkdown(match.name)}** · ${literalMarkdown(`${match.list} · ${match.id}`)}`,
      ]),
    ];
  const { reason, text } = reasonText(mention, listing, draft.document);
  return [
    textRow([partyText(listing, reason), designationText(listing, head)]),
    listingActionsRow(draft, mention, match),
    textRow([
      text,
      comparisonText(listing, mention, draft.document.getText()),
      remarksText(listing),
    ]),
  ];
}
