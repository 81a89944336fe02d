import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { registryGlobs } from '../../desk/registry/registryGlobs.js';
import { setContext, tellDone } from '../kit/contextKeys.js';
import { NEWSROOM_FILES } from './newsroomFiles.js';

/** Opens a copy of the sample newsroom, a registry and a draft, in a window of its own; the sample itself stays clean. */
export function registerSampleNewsroom(desk: Desk): vscode.Disposable {
  const { context, log } = desk;
  const lifetime = new Lifetime();
  const lookAround = (): void => {
    if (!desk.drafts.active) void noticeRegistry(desk.host);
  };
  lifetime.own(desk.drafts.onDidChangeActive(lookAround));
  lookAround();
  const command = vscode.commands.registerCommand(
    'copydesk.newsroom.openSample',
    async (parent?: vscode.Uri) => {
      const target = parent ?? (await placeFor(context));
      if (!target) return undefined;
      try {
        const folder = await freshFolder(target);
        await copyNewsroom(vscode.Uri.joinPath(context.extensionUri, 'media', 'newsroom'), folder);
        // Called with a place, it only makes the copy there: for a walkthrough of one's own, or a test.
        tellDone('sample');
        if (!parent)
          await vscode.commands.executeCommand('vscode.openFolder', folder, {
            forceNewWindow: true,
          });
        return folder;
      } catch (error) {
        log.error(`cannot copy the sample newsroom to ${target.toString()}`, error as Error);
        const show = vscode.l10n.t('Show Log');
        const chosen = await vscode.window.showErrorMessage(
          vscode.l10n.t(
            'The sample newsroom could not be copied to {0}. Choose another folder.',
            target.fsPath,
          ),
          show,
        );
        if (chosen === show) log.show();
        return undefined;
      }
    },
  );
  lifetime.own(command);
  return lifetime;
}

/** Tells the views whether the folder has a registry: whoever has one needs no sample. */
async function noticeRegistry(host: Desk['host']): Promise<void> {
  const found = await Promise.all(
    host.folders.roots.map((root) => host.files.find(root, registryGlobs(host, root))),
  );
  setContext(
    'copydesk.hasRegistry',
    found.some(({ uris }) => uris.length > 0),
  );
}

/** Where the copy goes: a folder that the person chooses, or the extension's own storage where a folder there can be opened. */
async function placeFor({
  globalStorageUri,
}: vscode.ExtensionContext): Promise<vscode.Uri | undefined> {
  const choose = {
    label: vscode.l10n.t('Choose a Folder…'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    detail: vscode.l10n.t('The sample is copied into a new folder there. It is yours to change.'),
  };
  const own = {
    label: vscode.l10n.t('Copydesk’s Own Storage'),
    iconPath: new vscode.ThemeIcon('archive'),
    detail: vscode.l10n.t('To look around. Nothing is written anywhere else.'),
  };
  // A browser's storage of settings cannot be opened as a folder.
  const places = globalStorageUri.scheme === 'vscode-userdata' ? [choose] : [own, choose];
  const chosen =
    places.length === 1
      ? choose
      : await vscode.window.showQuickPick(places, {
          title: vscode.l10n.t('Open Sample Newsroom'),
          placeHolder: vscode.l10n.t('Where should the copy go?'),
        });
  if (chosen === own) return globalStorageUri;
  if (!chosen) return undefined;
  return (
    await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Copy the Sample Here'),
    })
  )?.[0];
}

/** A folder that is not there yet: copies are never mixed. */
async function freshFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  await vscode.workspace.fs.createDirectory(parent);
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  for (let i = 1; ; i++) {
    const name = i === 1 ? 'newsroom' : `newsroom-${i}`;
    if (!taken.has(name)) return vscode.Uri.joinPath(parent, name);
  }
}

async function copyNewsroom(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  for (const path of NEWSROOM_FILES) {
    const target = vscode.Uri.joinPath(to, path);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
    await vscode.workspace.fs.writeFile(
      target,
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, path)),
    );
  }
}
