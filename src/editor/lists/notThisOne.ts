import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { ListingIgnore } from '../../engine/decisions/decision.js';
import { offerToShowAgain, showAgain } from '../checking/showAgain.js';
import { doOrTell } from '../kit/doOrTell.js';
import { plainLabel } from '../kit/plainLabel.js';
import { rangeOf } from '../kit/ranges.js';
import type { MeantListing } from './meantListing.js';

/**
 * Decides that a name does not mean a listed party, in this draft or in all drafts of its folder, as the person chooses.
 * @returns what is ignored from now on
 */
export async function ignoreListing(
  desk: Desk,
  { draft, mention, fullName, match, own }: MeantListing,
): Promise<ListingIgnore | undefined> {
  const { uri } = draft.document;
  const name =
    own?.called ?? (match.strength === 'weak' ? mention.text.replace(/\s+/g, ' ') : fullName);
  const where = vscode.workspace.getWorkspaceFolder(uri)?.name;
  const scopes = [
    {
      scope: 'draft' as const,
      label: vscode.l10n.t('In This Draft'),
      detail: vscode.l10n.t('“{0}” is somebody else here.', name),
    },
    {
      scope: 'folder' as const,
      label: vscode.l10n.t('In All Drafts of {0}', where ?? vscode.l10n.t('This Folder')),
      detail: vscode.l10n.t('“{0}” never means this party. Kept in copydesk.ignore.yaml.', name),
    },
    // A draft that is not saved may be in no folder.
  ].filter(({ scope }) => scope === 'draft' || desk.host.folders.rootOf(uri) !== undefined);
  const chosen = await vscode.window.showQuickPick(scopes, {
    title: vscode.l10n.t('Not a Match: {0}', match.name),
    placeHolder: vscode.l10n.t('Where does this apply?'),
  });
  if (!chosen) return undefined;
  const decided: ListingIgnore = { kind: 'listing', name, list: match.list, id: match.id };
  if (!(await doOrTell(() => desk.decisions.ignore(uri, decided, chosen.scope)))) return undefined;
  const said = vscode.l10n.t('“{0}” is not {1}.', name, match.name);
  void offerToShowAgain(desk, said, uri, decided, chosen.scope);
  return decided;
}

/** Lists the listed names that were marked as not a match here, and shows the chosen one again. */
export async function showListingAgain(desk: Desk): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft) return;
  const { uri } = draft.document;
  const { ignores } = await desk.decisions.of(uri);
  const items = ignores.flatMap((one) =>
    one.kind === 'listing'
      ? [
          {
            ignore: one,
            label: plainLabel(one.name),
            description: `${one.list} · ${one.id}`,
            detail: one.note,
          },
        ]
      : [],
  );
  if (items.length === 0)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('No listed name has been marked as not a match here.'),
    );
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show Listed Name Again'),
    placeHolder: vscode.l10n.t('Which one?'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  await showAgain(desk, uri, chosen.ignore);
  const mention = (await draft.current()).mentions.find(({ candidates }) =>
    candidates.some(
      ({ listing }) => listing?.id === chosen.ignore.id && listing.list === chosen.ignore.list,
    ),
  );
  if (mention) vscode.window.activeTextEditor?.revealRange(rangeOf(draft.document, mention));
}
