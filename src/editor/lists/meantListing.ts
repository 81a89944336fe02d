import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import type { NamedActor } from '../actors/actorsModel.js';
import { mentionAt, isListed } from '../drafts/mentions.js';
import { plainLabel } from '../kit/plainLabel.js';
import { type EntryOnList, listedEntryOf } from './listedEntries.js';

/** A listing that a mention of a draft may mean. */
export interface MeantListing {
  readonly draft: OpenDraft;
  readonly mention: Mention;
  readonly match: ListingMatch;
  /** Where the mention is an actor's of the registry that has the listed party's name. */
  readonly own?: EntryOnList;
}

/** The listing that a command is about: what a hover or an action tells it, a row of the actors view, or what is at the cursor. */
export async function meantBy(
  desk: Desk,
  given: readonly unknown[],
): Promise<MeantListing | undefined> {
  const told = await toldListing(desk, given);
  if (told) return told;
  const node = given[0] as NamedActor | undefined;
  const editor = vscode.window.activeTextEditor;
  const draft =
    node?.type === 'actor' ? desk.drafts.active : editor && desk.drafts.of(editor.document);
  const annotation = await draft?.current();
  const mention =
    node?.type === 'actor' ? node.mentions[0] : draft && mentionAt(draft, editor!.selection.active);
  const own = draft && mention && (await listedEntryOf(desk, draft, mention, annotation!));
  if (own) return { draft, mention, match: own.match, own };
  if (!draft || !mention || !isListed(mention))
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('First put the cursor on a name that is highlighted as possibly listed.'),
    );
  const match = await chooseOne(mention);
  return match && { draft, mention, match };
}

/** The listing that a hover or an action names by a draft's address, a mention's start, a list and an id. */
async function toldListing(
  desk: Desk,
  [address, start, list, id]: readonly unknown[],
): Promise<MeantListing | undefined> {
  if (typeof address !== 'string' || typeof start !== 'number') return undefined;
  const draft = desk.drafts.open.find(({ document }) => document.uri.toString() === address);
  const annotation = await draft?.current();
  const mention = annotation?.mentions.find((one) => one.start === start);
  if (!draft || !mention) return undefined;
  const match = mention.candidates.find(
    ({ listing }) => listing?.list === list && listing?.id === id,
  )?.listing;
  if (match) return { draft, mention, match };
  const own = await listedEntryOf(desk, draft, mention, annotation!);
  return own && own.match.list === list && own.match.id === id
    ? { draft, mention, match: own.match, own }
    : undefined;
}

async function chooseOne({ candidates, text }: Mention): Promise<ListingMatch | undefined> {
  const matches = candidates.flatMap(({ listing }) => listing ?? []);
  if (matches.length < 2) return matches[0];
  const items = matches.map((match) => ({
    match,
    label: plainLabel(match.name),
    description: `${match.list} · ${match.id}`,
  }));
  return (
    await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Which of the Listed Parties Called “{0}”?', text.replace(/\s+/g, ' ')),
      matchOnDescription: true,
    })
  )?.match;
}

/** A mention's name as the draft writes it in full, in one line. */
export function fullNameInDraft({ document }: OpenDraft, { antecedent, text }: Mention): string {
  return (antecedent ? document.getText().slice(antecedent.start, antecedent.end) : text).replace(
    /\s+/g,
    ' ',
  );
}
