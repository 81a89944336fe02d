import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import { type NamedActor, rowParty } from '../actors/actorsModel.js';
import { mentionAt, isListed } from '../drafts/mentions.js';
import { plainLabel } from '../kit/plainLabel.js';
import { type EntryOnList, listedEntryOf } from './listedEntries.js';

/** A listing that a mention of a draft may mean. */
export interface MeantListing {
  readonly draft: OpenDraft;
  readonly mention: Mention;
  /** The mention's name as the draft writes it in full, in one line. */
  readonly fullName: string;
  readonly match: ListingMatch;
  /** Where the mention is an actor's of the registry that has the listed party's name. */
  readonly own?: EntryOnList;
}

/**
 * The listing that a command is about: what a hover or an action tells it, a row of the actors view, or what is at the cursor. What a command was told
 * and what is no longer so is told, and never taken for what is at the cursor.
 */
export async function meantBy(
  desk: Desk,
  given: readonly unknown[],
): Promise<MeantListing | undefined> {
  if (typeof given[0] === 'string') return (await toldListing(desk, given)) ?? sayGone();
  const node = given[0] as NamedActor | undefined;
  const editor = vscode.window.activeTextEditor;
  const isRow = node?.type === 'actor';
  const draft = isRow ? desk.drafts.active : editor && desk.drafts.of(editor.document);
  const annotation = await draft?.current();
  if (!draft || !annotation) return sayWhere();
  // A row may be older than the draft: whom it means now has another place.
  const party = isRow ? rowParty(node.mentions[0]) : undefined;
  const mention = isRow
    ? annotation.mentions.find((one) => rowParty(one) === party)
    : mentionAt(draft, editor!.selection.active);
  if (!mention) return isRow ? sayGone() : sayWhere();
  const meant = { draft, mention, fullName: fullNameIn(draft, annotation, mention) };
  const own = await listedEntryOf(desk, draft, mention, annotation);
  if (own) return { ...meant, match: own.match, own };
  if (!isListed(mention)) return sayWhere();
  const match = await chooseOne(mention);
  return match && { ...meant, match };
}

function sayWhere(): undefined {
  return void vscode.window.showInformationMessage(
    vscode.l10n.t('First put the cursor on a name that is highlighted as possibly listed.'),
  );
}

function sayGone(): undefined {
  return void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The draft or the registry changed in the meantime, so nothing was done. Look at the name again.',
    ),
  );
}

/** The listing that a hover or an action names by a draft's address, a mention's start, a list and an id. */
async function toldListing(
  desk: Desk,
  [address, start, list, id]: readonly unknown[],
): Promise<MeantListing | undefined> {
  const draft = desk.drafts.open.find(({ document }) => document.uri.toString() === address);
  const annotation = await draft?.current();
  const mention = annotation?.mentions.find((one) => one.start === start);
  if (!draft || !annotation || !mention) return undefined;
  const meant = { draft, mention, fullName: fullNameIn(draft, annotation, mention) };
  const match = mention.candidates.find(
    ({ listing }) => listing?.list === list && listing?.id === id,
  )?.listing;
  if (match) return { ...meant, match };
  const own = await listedEntryOf(desk, draft, mention, annotation);
  return own && own.match.list === list && own.match.id === id
    ? { ...meant, match: own.match, own }
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

/** A mention's name as the draft writes it in full; by its own words where the text has moved on from the annotation. */
function fullNameIn(
  { document }: OpenDraft,
  { version }: DraftAnnotation,
  { antecedent, text }: Mention,
): string {
  const isFuller = antecedent && version === document.version;
  return (isFuller ? document.getText().slice(antecedent.start, antecedent.end) : text).replace(
    /\s+/g,
    ' ',
  );
}
