import * as vscode from 'vscode';
import { localNumber } from '../kit/localNumber.js';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { KnownList } from '../../desk/lists/knownList.js';
import { settings } from '../host/settings.js';
import { setContext } from '../kit/contextKeys.js';
import { chosenList } from './listReports.js';
import { editionWords } from '../wording/listEdition.js';
import { daysOld, partyCount } from '../wording/listCounts.js';
import { ageInDays } from '../wording/listFreshness.js';

/** The sanctions lists that drafts are screened against, in the side bar: a box turns one off for this workspace. */
export function registerListsView(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const tree = lifetime.own(new ListsTree(desk));
  const view = lifetime.own(
    vscode.window.createTreeView<ListRow>('copydesk.lists', {
      treeDataProvider: tree,
      manageCheckboxStateManually: true,
    }),
  );
  const tellWhetherOn = (): void => {
    view.message = settings.listsEnabled.get()
      ? undefined
      : vscode.l10n.t(
          'Turned off: nobody is screened against these lists (copydesk.lists.enabled).',
        );
  };
  tellWhetherOn();
  lifetime.own(settings.listsEnabled.onDidChange(tellWhetherOn));
  lifetime.own(
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [{ list }, state] of items)
        await desk.lists.turn(list, state === vscode.TreeItemCheckboxState.Checked);
    }),
  );
  lifetime.own(
    vscode.commands.registerCommand(
      'copydesk.lists.remove',
      async (item?: unknown, sure?: unknown) => {
        const chosen = await chosenList(desk, item);
        if (!chosen) return;
        const remove = vscode.l10n.t('Remove');
        const isSure =
          sure === true ||
          (await vscode.window.showWarningMessage(
            vscode.l10n.t(
              'Remove {0}? Drafts in all windows will no longer be screened against it until you import it again.',
              chosen.title,
            ),
            { modal: true },
            remove,
          )) === remove;
        if (isSure) await desk.lists.remove(chosen.list);
      },
    ),
  );
  return lifetime;
}

/** A row of the view; commands in its menu are called with it. */
interface ListRow {
  readonly list: string;
  readonly known: KnownList;
}

class ListsTree implements vscode.TreeDataProvider<ListRow>, vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly desk: Desk) {
    this.lifetime.own(desk.lists.onDidChange(() => this.changed.fire()));
    this.lifetime.own(settings.listsStaleAfterDays.onDidChange(() => this.changed.fire()));
  }

  /** Called when the view is seen: not before is storage looked at. */
  async getChildren(row?: ListRow): Promise<ListRow[]> {
    if (row) return [];
    await this.desk.lists.loaded();
    const rows = this.desk.lists.known.map((known) => ({ list: known.head.summary.list, known }));
    setContext('copydesk.lists.empty', rows.length === 0);
    return rows;
  }

  getTreeItem({ list, known }: ListRow): vscode.TreeItem {
    const { title, records, strongNames, weakNames, incomplete } = known.head.summary;
    const age = ageInDays(known, Date.now());
    const isStale = age === undefined || age > settings.listsStaleAfterDays.get();
    const edition = editionWords(known);
    const parties = known.isUnread ? undefined : partyCount(records);
    const state = known.isUnread
      ? vscode.l10n.t('cannot be read')
      : known.problem !== undefined
        ? vscode.l10n.t('damaged: import it again')
        : incomplete !== undefined
          ? vscode.l10n.t('incomplete')
          : age !== undefined && isStale
            ? daysOld(age)
            : undefined;
    // In a narrow side bar the state must have room; the tooltip has the whole title.
    const item = new vscode.TreeItem(title.split(' (')[0]);
    item.id = list;
    item.description = [state, edition, parties].filter(Boolean).join(' · ');
    item.iconPath = iconOf(known, isStale);
    item.contextValue = 'list';
    item.checkboxState = checkboxOf(known, title);
    item.accessibilityInformation = {
      label: [
        title,
        state,
        edition,
        parties,
        known.on ? vscode.l10n.t('on for this workspace') : vscode.l10n.t('off for this workspace'),
      ]
        .filter(Boolean)
        .join(', '),
    };
    item.tooltip = [
      title,
      state,
      edition,
      parties,
      known.isUnread
        ? undefined
        : vscode.l10n.t(
            'names: {0} strong, {1} weak',
            localNumber(strongNames),
            localNumber(weakNames),
          ),
      incomplete,
      known.problem,
    ]
      .filter(Boolean)
      .join('\n');
    return item;
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}

function iconOf(known: ListRow['known'], isStale: boolean): vscode.ThemeIcon {
  return known.problem !== undefined
    ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
    : known.head.summary.incomplete !== undefined
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : isStale
        ? new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'))
        : new vscode.ThemeIcon('law');
}

/** The box that turns a list on and off for the workspace. */
function checkboxOf(known: ListRow['known'], title: string): vscode.TreeItem['checkboxState'] {
  return {
    state: known.on ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: known.on
      ? vscode.l10n.t('Drafts of this workspace are screened against it')
      : vscode.l10n.t('Off for this workspace'),
    accessibilityInformation: {
      label: known.on
        ? vscode.l10n.t('{0} is on for this workspace', title)
        : vscode.l10n.t('{0} is off for this workspace', title),
      role: 'checkbox',
    },
  };
}
