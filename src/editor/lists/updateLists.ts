import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { DownloadFailed } from '../../desk/lists/downloadFailure.js';
import { Cancelled } from '../../desk/lists/importInWorker.js';
import { listSites, type ListSourceSite } from '../../desk/lists/listSources.js';
import { READS_EVERY_SITE } from '../../desk/node/crossOrigin.js';
import type { ImportedList } from '../../desk/lists/storeLayout.js';
import { updateList } from '../../desk/lists/updateList.js';
import { personalEuToken } from './euToken.js';
import { askToAcceptFewer, tellImported, tellNotImported } from './importMessages.js';

/** Downloads official lists, only when somebody asks: those that the person chooses, or the one of a row in the view. */
export function registerUpdateLists(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.lists.update', async (item?: unknown) => {
    await desk.lists.loaded();
    const all = listSites(desk.host.settings, await personalEuToken(desk));
    const wanted = typeof item === 'string' ? item : (item as { list?: string } | undefined)?.list;
    const sites =
      wanted === undefined ? await choose(desk, all) : all.filter(({ list }) => list === wanted);
    if (!sites) return undefined;
    if (sites.length > 0) return update(desk, sites);
    void vscode.window.showInformationMessage(
      wanted === undefined
        ? vscode.l10n.t('No list was selected, so nothing was downloaded.')
        : vscode.l10n.t(
            'Copydesk has no download address for this list. Import its files instead.',
          ),
    );
    return undefined;
  });
}

async function choose(
  desk: Desk,
  sites: readonly ListSourceSite[],
): Promise<ListSourceSite[] | undefined> {
  const inForce = new Set(desk.lists.known.map(({ head }) => head.summary.list));
  const picks = sites
    .filter(({ addresses }) => addresses.length > 0)
    .map((site) => ({
      site,
      label: site.title,
      picked: inForce.has(site.list),
      description: site.licence
        ? vscode.l10n.t('CC BY-NC: commercial use needs a license')
        : site.hasPublicToken
          ? vscode.l10n.t('public token: may be some weeks old')
          : undefined,
      detail: site.shown.join(', '),
    }));
  const chosen = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    title: vscode.l10n.t('Update Sanctions Lists'),
    placeHolder: vscode.l10n.t('Select the lists to download'),
  });
  return chosen?.map(({ site }) => site);
}

async function update(desk: Desk, sites: readonly ListSourceSite[]): Promise<ImportedList[]> {
  const imported: ImportedList[] = [];
  const unchanged: string[] = [];
  for (const site of sites) {
    if (!(await isAllowed(site))) continue;
    try {
      const list = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Downloading {0}', site.title),
          cancellable: true,
        },
        async (progress, token) => {
          const controller = new AbortController();
          const listening = token.onCancellationRequested(() => controller.abort());
          try {
            return await updateList(desk.lists, desk.host.bundles, site, {
              signal: controller.signal,
              acceptFewer: askToAcceptFewer,
              onProgress: (share) => progress.report({ increment: 100 * share }),
            });
          } catch (error) {
            throw controller.signal.aborted ? new Cancelled() : error;
          } finally {
            listening.dispose();
          }
        },
      );
      if (list) {
        imported.push(list);
        if (site.hasPublicToken) tellPublicToken();
      } else unchanged.push(site.title);
    } catch (error) {
      if (error instanceof Cancelled) break;
      if (error instanceof DownloadFailed && error.unreachable && !READS_EVERY_SITE)
        tellUnreadable(site);
      else tellNotImported(desk, error, site.list);
    }
  }
  tellImported(imported);
  if (unchanged.length > 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Already up to date: {0}.', unchanged.join(', ')),
    );
  return imported;
}

/** Asks what must be known before a download: whose licence forbids what. */
async function isAllowed(site: ListSourceSite): Promise<boolean> {
  if (!site.licence) return true;
  const go = vscode.l10n.t('Download');
  return (
    (await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'OpenSanctions’ data are licensed CC BY-NC 4.0: a commercial newsroom needs a license from opensanctions.org.',
      ),
      { modal: true },
      go,
    )) === go
  );
}

/** The public token's copy of the EU list is older than the one that a newsroom gets with its own. */
function tellPublicToken(): void {
  const setToken = vscode.l10n.t('Set EU Token…');
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t(
        'The EU list was downloaded with the public token and may be some weeks old. The European Commission gives newsrooms their own token free of charge.',
      ),
      setToken,
    )
    .then((chosen) => chosen && vscode.commands.executeCommand('copydesk.lists.setEuToken'));
}

function tellUnreadable({ title, shown }: ListSourceSite): void {
  const importIt = vscode.l10n.t('Import Sanctions List…');
  void vscode.window
    .showWarningMessage(
      vscode.l10n.t(
        '{0} blocks downloads from a browser. Download {1} yourself, then import it.',
        title,
        shown.join(', '),
      ),
      importIt,
    )
    .then((chosen) => chosen && vscode.commands.executeCommand('copydesk.lists.import'));
}
