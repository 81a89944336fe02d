import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Registry } from '../../desk/registry/registry.js';
import { wordList } from '../../engine/registry/wordList.js';
import { registryHere } from './registryHere.js';

/** Which registries have a word list, and where: addresses by the registry's folder. */
const LISTS = 'copydesk.wordLists';

/**
 * Writes the words of a registry's names for spelling checkers (Code Spell Checker, Harper, LTeX, Vale), on request, and
 * from then on whenever the registry changes.
 */
export function registerWordLists(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const memory = desk.context.workspaceState;
  const kept = (): Record<string, string> => memory.get<Record<string, string>>(LISTS, {});
  lifetime.own(
    vscode.commands.registerCommand('copydesk.registry.writeWordList', async (given?: unknown) => {
      const registry = await registryHere(desk);
      if (!registry)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('There is no registry here yet.'),
        );
      const target =
        given instanceof vscode.Uri
          ? given
          : await vscode.window.showSaveDialog({
              defaultUri: vscode.Uri.joinPath(registry.root, 'copydesk-words.txt'),
              title: vscode.l10n.t('Word List for Spelling Checkers'),
              filters: { [vscode.l10n.t('Word lists')]: ['txt'] },
            });
      if (!target) return undefined;
      await write(registry, target);
      await memory.update(LISTS, { ...kept(), [registry.root.toString()]: target.toString() });
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'The word list is in {0} and is kept up to date. The documentation says how to use it in Code Spell Checker, Harper, LTeX and Vale.',
          vscode.workspace.asRelativePath(target),
        ),
      );
      return target;
    }),
  );
  lifetime.own(
    desk.registries.onDidChange((registry) => {
      const target = kept()[registry.root.toString()];
      if (target === undefined) return;
      write(registry, vscode.Uri.parse(target)).catch((error: unknown) =>
        desk.log.error(`cannot write the word list ${target}`, error as Error),
      );
    }),
  );
  return lifetime;
}

/** Writes the list where it is another than what is there. */
async function write(registry: Registry, target: vscode.Uri): Promise<void> {
  await registry.loaded;
  const words = new TextEncoder().encode(
    wordList(Array.from(registry.entries.values(), ({ actor }) => actor)),
  );
  const before = await vscode.workspace.fs.readFile(target).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  if (before !== new TextDecoder().decode(words))
    await vscode.workspace.fs.writeFile(target, words);
}
