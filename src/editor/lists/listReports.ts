import { localDayOf } from '../../engine/text/localDay.js';
import { localDateWords } from '../kit/localWords.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { openDraftTexts, workspaceTexts } from '../../desk/drafts/workspaceTexts.js';
import { isLoss } from '../../engine/registry/problem.js';
import { summaryLines } from '../../engine/sanctions/parsing/summaryText.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import { ListingNames } from '../../engine/sanctions/compiled/listingNames.js';
import {
  changedListings,
  listChangesReport,
  type Touch,
  type Touched,
} from '../../engine/reports/changedListings.js';
import { asMarkdown } from '../../engine/text/output/asMarkdown.js';

const SCHEME = 'copydesk-lists';
/** What of a list is told: its import's summary, or what that changed, for the open drafts or for all files of the workspace. */
type Report = 'summary' | 'changes' | 'changesEverywhere';
/** How many files of a workspace are looked through. */
const MOST_FILES = 5000;

/** Reports on lists, as Markdown that is read only. */
export function registerListReports(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  lifetime.own(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => write(desk, uri),
    }),
  );
  const open =
    (report: Report) =>
    async (item?: unknown): Promise<void> => {
      const list = await chosenList(desk, item);
      if (list) await openListReport(report, list.list, list.title);
    };
  lifetime.own(vscode.commands.registerCommand('copydesk.lists.showSummary', open('summary')));
  lifetime.own(vscode.commands.registerCommand('copydesk.lists.showChanges', open('changes')));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.lists.showChangesInFiles', open('changesEverywhere')),
  );
  return lifetime;
}

export async function openListReport(report: Report, list: string, title: string): Promise<void> {
  const words =
    report === 'summary'
      ? vscode.l10n.t('Import of {0}', title)
      : vscode.l10n.t('What Changed in {0}', title);
  // A time of its own, so that it is written anew.
  const uri = vscode.Uri.from({
    scheme: SCHEME,
    path: `/${report}/${list}/${words}.md`,
    query: String(Date.now()),
  });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    preview: true,
  });
}

/** The list that a row of the view stands for, the only one, or the one that the person chooses. */
export async function chosenList(
  desk: Desk,
  item: unknown,
): Promise<{ list: string; title: string } | undefined> {
  await desk.lists.loaded();
  const known = desk.lists.known.map(({ head: { summary } }) => ({
    list: summary.list,
    title: summary.title,
    label: summary.title,
  }));
  const wanted = typeof item === 'string' ? item : (item as { list?: string } | undefined)?.list;
  if (wanted !== undefined) return known.find(({ list }) => list === wanted);
  if (known.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No sanctions list has been imported yet.'),
    );
    return undefined;
  }
  return known.length === 1
    ? known[0]
    : vscode.window.showQuickPick(known, { placeHolder: vscode.l10n.t('Which list?') });
}

async function write(desk: Desk, uri: vscode.Uri): Promise<string> {
  const [, report, list] = uri.path.split('/');
  const stored = await desk.lists.storedAs(list);
  if (!stored)
    return (
      desk.lists.known.find(({ head }) => head.summary.list === list)?.problem ??
      vscode.l10n.t('This list is no longer imported.')
    );
  if (report === 'summary') {
    const [title, ...lines] = summaryLines(stored.head.summary);
    return [
      `# ${asMarkdown(title)}`,
      '',
      vscode.l10n.t(
        'Imported on {0}.',
        localDateWords(localDayOf(stored.head.imported), vscode.env.language),
      ),
      '',
      ...lines.map((line) =>
        line.startsWith('  ') ? `  - ${asMarkdown(line.trim())}` : `- ${asMarkdown(line)}`,
      ),
      '',
    ].join('\n');
  }
  const changes = await desk.lists.store.changes(stored);
  if (!changes)
    return stored.head.generation === 1
      ? vscode.l10n.t(
          'This is the first import of {0}, so there is nothing to compare it with.',
          stored.head.summary.title,
        )
      : vscode.l10n.t(
          'What the last import of {0} changed is not known: the list before it, or the comparison, cannot be read.',
          stored.head.summary.title,
        );
  return listChangesReport(changes, await touchedBy(desk, changes, report === 'changesEverywhere'));
}

async function touchedBy(desk: Desk, changes: ListChanges, everywhere: boolean): Promise<Touched> {
  const names = new ListingNames(changedListings(changes));
  // Each folder of the workspace has a registry of its own, read when it is first needed.
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.Uri.joinPath(uri, 'draft.txt'),
  );
  const registries = new Set([
    ...folders.map((draft) => desk.registries.for(draft)),
    ...desk.registries.open,
  ]);
  const actors: Touch[] = [];
  const unreadRegistries = new Set<string>();
  for (const registry of registries) {
    await registry?.loaded;
    for (const { actor } of registry?.entries.values() ?? [])
      actors.push({ what: actor.name, listings: names.ofActor(actor) });
    for (const { uri, problems } of registry?.problems ?? [])
      if (problems.some(isLoss)) unreadRegistries.add(desk.host.folders.nameOf(uri));
  }
  const { texts, unread, hasMore, notSearched } = everywhere
    ? await workspaceTexts(desk.host, MOST_FILES)
    : openDraftTexts(desk.host);
  const drafts = texts.map(({ what, text }) => ({ what, listings: names.inText(text) }));
  const isTouched = ({ listings }: Touch): boolean => listings.length > 0;
  return {
    actors: actors.filter(isTouched),
    drafts: drafts.filter(isTouched),
    looked: everywhere
      ? vscode.l10n.t('the text files of the workspace ({0})', texts.length)
      : vscode.l10n.t('the open drafts ({0})', texts.length),
    compared: actors.length,
    unreadRegistries: [...unreadRegistries],
    unreadDrafts: unread,
    ...(hasMore && { mostFiles: MOST_FILES }),
    isTooLarge: notSearched.some(({ isTooLarge }) => isTooLarge),
    unreadFolders: notSearched.flatMap(({ unreadable }) =>
      unreadable.map(desk.host.folders.nameOf),
    ),
  };
}
