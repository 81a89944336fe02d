import type * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import { listedReason } from '../../engine/sanctions/screening/listedReason.js';
import { listedEntryOf } from '../lists/listedEntries.js';
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

/** What a list says of the party whose name an actor of the registry has, and what can be done about it. */
export async function listedEntryRows(
  desk: Desk,
  draft: OpenDraft,
  mention: Mention,
  annotation: DraftAnnotation,
): Promise<vscode.MarkdownString[]> {
  const own = await listedEntryOf(desk, draft, mention, annotation);
  if (!own) return [];
  const { list, id } = own.match;
  const head = headOf(desk, list);
  const listing = await detailsOf(desk, own.match);
  if (!listing || !head) return [];
  const reason = listedReason(listing, own.called, 'name');
  return [
    textRow([partyText(listing, reason), designationText(listing, head)]),
    listingActionsRow(draft, mention, { list, id }),
  ];
}

async function rowsOf(
  desk: Desk,
  draft: OpenDraft,
  mention: Mention,
  match: ListingMatch,
): Promise<vscode.MarkdownString[]> {
  const head = headOf(desk, match.list);
  const listing = await detailsOf(desk, match);
  // The list may have gone, or be damaged, since the draft was annotated: what the match itself says is left.
  if (!listing || !head)
    return [
      textRow([
        `**${literalMarkdown(match.name)}** · ${literalMarkdown(`${match.list} · ${match.id}`)}`,
      ]),
    ];
  const { reason, text } = reasonText(mention, listing, draft.document);
  return [
    textRow([partyText(listing, reason), designationText(listing, head), text]),
    listingActionsRow(draft, mention, match),
    textRow([comparisonText(listing, mention, draft.document.getText()), remarksText(listing)]),
  ];
}

function headOf({ lists }: Desk, list: string): ListHead | undefined {
  return lists.known.find(({ head }) => head.summary.list === list)?.head;
}

async function detailsOf(
  { lists, log }: Desk,
  { list, id }: ListingMatch,
): Promise<Listing | undefined> {
  try {
    return await lists.details(list, id);
  } catch (error) {
    return void log.error(`cannot read the details of ${list}`, error as Error);
  }
}
