import * as vscode from 'vscode';
import type { DraftMentions } from '../../desk/drafts/draftMentions.js';
import { readShownText } from '../host/vscodeHost.js';
import type { Mention } from '../../engine/annotation.js';
import { mentionCount } from '../wording/actorWords.js';
import { lineAround } from '../kit/lineAround.js';
import { rangeIn } from '../kit/ranges.js';

interface DraftRow {
  readonly draft: DraftMentions;
  readonly mentions: readonly Mention[];
}

interface MentionRow {
  readonly parent: DraftRow;
  readonly mention: Mention;
}

type Row = DraftRow | MentionRow;

/** This many drafts show their mentions at once. */
const OPENED = 20;

/** What the References view shows of a search through drafts: the drafts, and under each its mentions; it grows while the search goes on. */
export class MentionsModel {
  private readonly rows: DraftRow[] = [];
  private readonly changed = new vscode.EventEmitter<Row | undefined>();
  private found = 0;
  /** What stands above the rows. */
  message: string | undefined = vscode.l10n.t('Searching the drafts');
  /** Whether the view shows something else by now. */
  closed = false;

  readonly provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: this.changed.event,
    getChildren: (row) =>
      row === undefined
        ? this.rows
        : 'mention' in row
          ? []
          : row.mentions.map((mention) => ({ parent: row, mention })),
    getParent: (row) => ('mention' in row ? row.parent : undefined),
    getTreeItem: (row) => ('mention' in row ? mentionItem(row) : this.draftItem(row)),
  };

  /** Steps from one mention to the next by keys, as the References view does. */
  readonly navigation = {
    nearest: (uri: vscode.Uri): Row | undefined =>
      this.all().find(({ parent }) => parent.draft.uri.toString() === uri.toString()) ??
      this.all()[0],
    next: (from: Row): Row => this.beside(from, 1),
    previous: (from: Row): Row => this.beside(from, -1),
    location: (row: Row): vscode.Location | undefined =>
      'mention' in row
        ? new vscode.Location(row.parent.draft.uri, rangeIn(row.parent.draft.lines, row.mention))
        : undefined,
  };

  add(draft: DraftMentions, mentions: readonly Mention[]): void {
    this.rows.push({ draft, mentions });
    this.found += mentions.length;
    this.message = this.summary();
    this.changed.fire(undefined);
  }

  /** @param cancelled whether the person ended the search before its end */
  finish(cancelled: boolean): void {
    this.message = cancelled
      ? vscode.l10n.t('{0}; the search was stopped', this.summary())
      : this.summary();
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.closed = true;
    this.changed.dispose();
  }

  private summary(): string {
    if (this.rows.length === 0) return vscode.l10n.t('No draft names this actor.');
    const drafts =
      this.rows.length === 1
        ? vscode.l10n.t('1 draft')
        : vscode.l10n.t('{0} drafts', this.rows.length);
    return vscode.l10n.t('{0} in {1}', mentionCount(this.found), drafts);
  }

  private all(): MentionRow[] {
    return this.rows.flatMap((parent) => parent.mentions.map((mention) => ({ parent, mention })));
  }

  private beside(from: Row, step: number): Row {
    const all = this.all();
    const at = all.findIndex((row) =>
      'mention' in from ? row.mention === from.mention : row.parent === from,
    );
    return all[(at + step + all.length) % all.length] ?? from;
  }

  private draftItem(row: DraftRow): vscode.TreeItem {
    const state =
      this.rows.indexOf(row) < OPENED
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(row.draft.uri, state);
    item.description = true;
    item.iconPath = vscode.ThemeIcon.File;
    item.accessibilityInformation = {
      label: `${vscode.workspace.asRelativePath(row.draft.uri)}, ${mentionCount(row.mentions.length)}`,
    };
    return item;
  }
}

async function mentionItem({
  parent: { draft, mentions },
  mention,
}: MentionRow): Promise<vscode.TreeItem> {
  const text = (await readShownText(draft.uri).catch(() => null)) ?? '';
  const around = lineAround(text, mention);
  const { line } = draft.lines.positionOf(mention.start);
  // The draft may have been changed since it was looked through.
  const isThere =
    text.slice(mention.start, mention.end).replace(/\s+/g, ' ') ===
    mention.text.replace(/\s+/g, ' ');
  const label = isThere
    ? { label: around.words, highlights: [[around.start, around.end]] as [number, number][] }
    : { label: mention.text };
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  const unsure = mention.actor === null ? vscode.l10n.t('not certain') : '';
  item.description = [unsure, vscode.l10n.t('line {0}', line)].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: `${label.label}, ${item.description}` };
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open Draft'),
    arguments: [
      draft.uri,
      { selection: rangeIn(draft.lines, mention) } satisfies vscode.TextDocumentShowOptions,
    ],
  };
  item.id = `${draft.uri.toString()} ${mentions.indexOf(mention)}`;
  return item;
}
