import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { ListingMatch, Mention } from '../../engine/annotation.js';
import type { ListingIgnore } from '../../engine/decisions/decision.js';
import { entryOfListing, inCapitals } from '../../engine/sanctions/compiled/listingEntry.js';
import { UNMARKED } from '../../engine/reports/publication/publicationActors.js';
import type { NamedActor } from '../actors/actorsModel.js';
import { mentionAt, isListed } from '../cursor/mentions.js';
import { addEntry, fileForEntry } from '../registry/newEntry.js';
import { doOrTell } from '../kit/doOrTell.js';
import { plainLabel } from '../kit/plainLabel.js';
import { rangeOf } from '../kit/ranges.js';
import { entryCalled, sayKnown } from '../registry/registryEdits.js';
import { registryHere } from '../cursor/registryHere.js';
import { type EntryOnList, listedEntryOf, markListed } from './listedEntries.js';

/** Decides about listed names of a draft: confirmed ones become entries of the registry, others are not this one. */
export function registerListings(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const command = (id: string, run: (meant: Meant, more: unknown) => Promise<unknown>): void => {
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
          return void vscode.window.showErrorMessage((error as Error).message);
        }
      }),
    );
  };
  // Which registry file the entry goes into is asked, unless whoever calls says so.
  command('copydesk.listing.confirm', (meant, file) =>
    confirm(desk, meant, file instanceof vscode.Uri ? file : undefined),
  );
  command('copydesk.listing.notThisOne', (meant) => ignore(desk, meant));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.listing.showAgain', () => showAgain(desk)),
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

/** A listing that a mention of a draft may mean. */
interface Meant {
  readonly draft: OpenDraft;
  readonly mention: Mention;
  readonly match: ListingMatch;
  /** Where the mention is an actor's of the registry that has the listed party's name. */
  readonly own?: EntryOnList;
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

/** What a command is about: what a hover or an action tells it, a row of the actors view, or what is at the cursor. */
async function meantBy(desk: Desk, given: readonly unknown[]): Promise<Meant | undefined> {
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
): Promise<Meant | undefined> {
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

/** The name as the draft writes it in full. */
function fullName({ document }: OpenDraft, { antecedent, text }: Mention): string {
  return (antecedent ? document.getText().slice(antecedent.start, antecedent.end) : text).replace(
    /\s+/g,
    ' ',
  );
}

/** @returns the id of the entry, a new one unless the actor has one */
async function confirm(
  desk: Desk,
  { draft, mention, match, own }: Meant,
  file: vscode.Uri | undefined,
): Promise<string | undefined> {
  const listing = await desk.lists.details(match.list, match.id);
  const head = desk.lists.known.find((one) => one.head.summary.list === match.list)?.head;
  if (!listing || !head)
    throw new Error(
      vscode.l10n.t('{0} is no longer on the list. Import the list again.', match.name),
    );
  if (own) return markListed(own.entry, listing, head);
  // A weak name or an acronym is an alias of the entry, not its name.
  const name =
    match.strength === 'weak' || mention.form === 'acronym'
      ? inCapitals(listing.names[0].spoken)
      : fullName(draft, mention);
  const registry = await registryHere(desk);
  const known = registry && entryCalled(registry, name);
  if (known) return void sayKnown(known, name);
  const uri = file ?? (await fileForEntry(registry));
  return uri && addEntry(uri, registry, entryOfListing(listing, head, name, localDay(new Date())));
}

/** @returns what is ignored from now on */
async function ignore(
  desk: Desk,
  { draft, mention, match, own }: Meant,
): Promise<ListingIgnore | undefined> {
  const { uri } = draft.document;
  const name =
    own?.called ??
    (match.strength === 'weak' ? mention.text.replace(/\s+/g, ' ') : fullName(draft, mention));
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
  ];
  const chosen = await vscode.window.showQuickPick(scopes, {
    title: vscode.l10n.t('Not a Match: {0}', match.name),
    placeHolder: vscode.l10n.t('Where does this apply?'),
  });
  if (!chosen) return undefined;
  const decided: ListingIgnore = { kind: 'listing', name, list: match.list, id: match.id };
  if (!(await doOrTell(() => desk.decisions.ignore(uri, decided, chosen.scope)))) return undefined;
  const undo = vscode.l10n.t('Undo');
  void vscode.window
    .showInformationMessage(vscode.l10n.t('“{0}” is not {1}.', name, match.name), undo)
    .then((answer) =>
      answer === undo
        ? doOrTell(() => desk.decisions.unignore(uri, decided, chosen.scope))
        : undefined,
    );
  return decided;
}

/** Lists what is not shown, and shows one of them again. */
async function showAgain(desk: Desk): Promise<void> {
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
  for (const scope of ['draft', 'folder'] as const)
    await doOrTell(() => desk.decisions.unignore(uri, chosen.ignore, scope));
  const mention = (await draft.current()).mentions.find(({ candidates }) =>
    candidates.some(
      ({ listing }) => listing?.id === chosen.ignore.id && listing.list === chosen.ignore.list,
    ),
  );
  if (mention) vscode.window.activeTextEditor?.revealRange(rangeOf(draft.document, mention));
}
