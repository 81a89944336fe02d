import { localDayOf } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { KnownDirectory } from '../../desk/directories/knownDirectory.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { localDateWords } from '../kit/localWords.js';
import { peopleCount } from '../wording/listCounts.js';
import { changesWords, isOldDirectory } from './directoryWords.js';

/** The directories of people in office, in the side bar: a box turns one off for this workspace. */
export function registerDirectoriesView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const tree = lifetime.own(new DirectoriesTree(desk));
  const view = lifetime.own(
    vscode.window.createTreeView<KnownDirectory>('copydesk.directories', {
      treeDataProvider: tree,
      manageCheckboxStateManually: true,
    }),
  );
  lifetime.own(
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [{ head }, state] of items)
        await desk.directories.turn(head.directory, state === vscode.TreeItemCheckboxState.Checked);
    }),
  );
  lifetime.own(
    vscode.commands.registerCommand('copydesk.directories.remove', (row?: KnownDirectory) =>
      row && !row.starter ? desk.directories.remove(row.head.directory) : undefined,
    ),
  );
  lifetime.own(
    vscode.commands.registerCommand(
      'copydesk.directories.showChanges',
      async (row?: KnownDirectory) => {
        if (!row) return undefined;
        const changes = await desk.directories.changes(row.head.directory);
        const words = changes
          ? changesWords(changes)
          : row.head.isFirst
            ? vscode.l10n.t('There is no earlier import to compare it with.')
            : vscode.l10n.t(
                'What the last import changed is not known: the directory before it, or the comparison, cannot be read.',
              );
        void vscode.window.showInformationMessage(`${row.head.title}: ${words}`);
        return words;
      },
    ),
  );
  return lifetime;
}

class DirectoriesTree implements vscode.TreeDataProvider<KnownDirectory>, vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly desk: Desk) {
    this.lifetime.own(desk.directories.onDidChange(() => this.changed.fire()));
  }

  /** Called when the view is seen: not before is storage looked at. */
  async getChildren(row?: KnownDirectory): Promise<KnownDirectory[]> {
    if (row) return [];
    await this.desk.directories.loaded();
    return [...this.desk.directories.known];
  }

  getTreeItem({ head, starter, on, problem }: KnownDirectory): vscode.TreeItem {
    if (problem !== undefined) return damagedItem(head, problem);
    const { directory, title, source, date = localDayOf(head.imported), count } = head;
    const isOld = isOldDirectory(date, Date.now());
    const state = isOld ? vscode.l10n.t('older than a year') : undefined;
    const people = peopleCount(count);
    const item = new vscode.TreeItem(title);
    item.id = directory;
    item.description = [state, localDateWords(date, vscode.env.language), people]
      .filter(Boolean)
      .join(' · ');
    item.iconPath = isOld
      ? new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon('organization');
    item.contextValue = starter ? 'starter' : 'directory';
    item.checkboxState = {
      state: on ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
      tooltip: on
        ? vscode.l10n.t('Its people are highlighted in drafts of this workspace')
        : vscode.l10n.t('Off for this workspace'),
    };
    item.tooltip = [
      title,
      item.description,
      vscode.l10n.t('Source: {0}', source),
      starter && vscode.l10n.t('Comes with Copydesk'),
      vscode.l10n.t('Public data, not reviewed by your newsroom'),
    ]
      .filter(Boolean)
      .join('\n');
    return item;
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}

function damagedItem(
  { directory, title }: KnownDirectory['head'],
  problem: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(title);
  const isThere = directory !== '';
  item.id = directory || 'all';
  item.description = isThere
    ? vscode.l10n.t('damaged: import it again')
    : vscode.l10n.t('cannot be read');
  item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (isThere) item.contextValue = 'directory';
  item.tooltip = [title, item.description, problem].join('\n');
  return item;
}
