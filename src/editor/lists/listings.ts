import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { entryOfListing, inCapitals } from '../../engine/sanctions/compiled/listingEntry.js';
import { addEntry, fileForEntry } from '../registry/newEntry.js';
import { entryCalled, sayKnown } from '../registry/registryEdits.js';
import { registryHere } from '../registry/registryHere.js';
import { markListed, listedEntryOf } from './listedEntries.js';
import { type MeantListing, meantBy } from './meantListing.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import { UNMARKED } from '../../engine/reports/publication/publicationActors.js';
import { mentionAt, isListed } from '../drafts/mentions.js';
import { ignoreListing, showListingAgain } from './notThisOne.js';

/** Decides about listed names of a draft: confirmed ones become entries of the registry, others are not this one. */
export function registerListings(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const command = (
    id: string,
    run: (meant: MeantListing, more: unknown) => Promise<unknown>,
  ): void => {
    lifetime.own(
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        const meant = await meantBy(desk, args);
        if (!meant) return undefined;
        try {
          return await run(meant, args[4]);
        } catch (error) {
          desk.log.error(
            `cannot decide about a listing in ${meant.draft.document.uri.toString()}`,
            error as Error,
          );
          return void vscode.window.showErrorMessage((error as Error).message, vscode.l10n.t('OK'));
        }
      }),
    );
  };
  // Which registry file the entry goes into is asked, unless whoever calls says so.
  command('copydesk.listing.confirm', (meant, file) =>
    confirm(desk, meant, file instanceof vscode.Uri ? file : undefined),
  );
  command('copydesk.listing.notThisOne', (meant) => ignoreListing(desk, meant));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.listing.showAgain', () => showListingAgain(desk)),
  );
  lifetime.own(
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        async provideCodeActions(document, range, { diagnostics }) {
          const draft = desk.drafts.of(document);
          const mention = draft && mentionAt(draft, range.start);
          if (!mention) return [];
          if (isListed(mention))
            return mention.candidates.flatMap(({ listing }) =>
              listing ? actionsFor(draft, mention, listing) : [],
            );
          const own = await listedEntryOf(desk, draft, mention, draft.annotation!);
          const shown = diagnostics.filter((one) => ruleOf(one) === UNMARKED);
          return own ? actionsFor(draft, mention, own.match, shown) : [];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  return lifetime;
}

function actionsFor(
  { document }: OpenDraft,
  { start }: Mention,
  listing: ListingMatch,
  solved: vscode.Diagnostic[] = [],
): vscode.CodeAction[] {
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = solved;
    made.command = {
      command,
      title,
      arguments: [document.uri.toString(), start, listing.list, listing.id],
    };
    return made;
  };
  return [
    action(vscode.l10n.t('Confirm: This Is {0}', listing.name), 'copydesk.listing.confirm'),
    action(vscode.l10n.t('Not a Match: {0}', listing.name), 'copydesk.listing.notThisOne'),
  ];
}

/** The rule behind a problem that is shown. */
function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** @returns the id of the entry, a new one unless the actor has one */
export async function confirm(
  desk: Desk,
  { draft, mention, fullName, match, own }: MeantListing,
  file: vscode.Uri | undefined,
): Promise<string | undefined> {
  const listing = await desk.lists.details(match.list, match.id);
  const head = desk.lists.known.find((one) => one.head.summary.list === match.list)?.head;
  if (!listing || !head)
    throw new Error(
      vscode.l10n.t(
        '{0} was not found in the imported list, so nothing was confirmed. Import the list again.',
        match.name,
      ),
    );
  if (own) return markListed(own.entry, listing, head);
  // A weak name or an acronym is an alias of the entry, not its name.
  const name =
    match.strength === 'weak' || mention.form === 'acronym'
      ? inCapitals(listing.names[0].spoken)
      : fullName;
  const registry = await registryHere(desk, draft);
  const known = registry && entryCalled(registry, name);
  if (known) return void sayKnown(known, name);
  const uri = file ?? (await fileForEntry(desk, registry));
  if (!uri) return undefined;
  const entry = entryOfListing(listing, head, name, localDay(new Date()));
  const said = entry.sanctions
    ? vscode.l10n.t(
        '{0} is in the registry now, with the designation from the list {1}.',
        name,
        head.summary.title,
      )
    : vscode.l10n.t('{0} is in the registry now.', name);
  return addEntry(uri, registry, entry, said);
}
