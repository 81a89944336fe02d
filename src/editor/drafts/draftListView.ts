import * as vscode from 'vscode';
import type { Span } from '../../engine/annotation.js';
import { Debounce } from '../../desk/host/debounce.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { setContext } from '../kit/contextKeys.js';
import { spanOfRange } from '../kit/ranges.js';
import { editorOf } from './draftEditor.js';

/** What a list of a draft shows, and how. */
export interface ShownList<Grouping extends string, Filter> {
  readonly draft?: OpenDraft;
  readonly grouping: Grouping;
  readonly filter: Filter;
}

/** A tree of what one draft says. */
export interface DraftTree<Node, Grouping extends string, Filter>
  extends vscode.TreeDataProvider<Node>, vscode.Disposable, ShownList<Grouping, Filter> {
  /** Shows a draft, or none, or shows it in another way. */
  show(shown: Partial<ShownList<Grouping, Filter>>): void;
}

/** What is a list's own. */
export interface DraftListOptions<Node, Grouping extends string> {
  /** The view's id; its commands and context keys begin with it. */
  readonly id: `copydesk.${string}`;
  readonly groupings: readonly Grouping[];
  readonly hasCheckboxes?: boolean;
  /** The row of a passage of the draft, in offsets of its text. */
  readonly rowAt: (span: Span) => Node | undefined;
  /** Says what is shown and what is not: the view's description, badge, message and context keys. */
  readonly describe: (view: vscode.TreeView<Node>) => void;
  readonly isFollowing?: () => boolean;
}

const FOLLOW_AFTER_MS = 80;

/** A list of what the active draft says, in the side bar: it follows the draft and the cursor, and remembers its grouping in the workspace. */
export class DraftListView<
  Node extends { readonly id: string },
  Grouping extends string,
  Filter,
> extends Lifetime {
  readonly view: vscode.TreeView<Node>;
  private readonly follow: Debounce;

  constructor(
    private readonly desk: Desk,
    private readonly tree: DraftTree<Node, Grouping, Filter>,
    private readonly options: DraftListOptions<Node, Grouping>,
  ) {
    super();
    const { id, groupings, hasCheckboxes = false } = options;
    this.own(tree);
    this.view = this.own(
      vscode.window.createTreeView<Node>(id, {
        treeDataProvider: tree,
        canSelectMany: true,
        manageCheckboxStateManually: hasCheckboxes,
      }),
    );
    this.follow = this.own(new Debounce(FOLLOW_AFTER_MS, () => void this.revealCursor()));
    this.own(desk.drafts.onDidChangeActive(() => this.refresh()));
    this.own(desk.drafts.onDidAnnotate((draft) => draft === desk.drafts.active && this.refresh()));
    this.own(this.view.onDidChangeVisibility(() => this.follow.trigger()));
    this.own(
      vscode.window.onDidChangeTextEditorSelection(
        ({ textEditor }) => textEditor.document === tree.draft?.document && this.follow.trigger(),
      ),
    );
    const memory = desk.context.workspaceState;
    const remembered = memory.get<Grouping>(`${id}.grouping`);
    if (remembered !== undefined) tree.show({ grouping: remembered });
    for (const grouping of groupings)
      this.command(`groupBy${grouping[0].toUpperCase()}${grouping.slice(1)}`, async () => {
        await memory.update(`${id}.grouping`, grouping);
        this.show({ grouping });
      });
    this.refresh();
  }

  /** Shows the draft that is active now. */
  refresh(): void {
    this.show({ draft: this.desk.drafts.active });
  }

  /** Shows the draft in another way. */
  show(shown: Partial<ShownList<Grouping, Filter>>): void {
    this.tree.show(shown);
    this.describe();
  }

  describe(): void {
    this.options.describe(this.view);
    setContext(`${this.options.id}.grouping`, this.tree.grouping);
    this.follow.trigger();
  }

  /** Registers a command whose id begins with the view's. */
  command(name: string, run: (...args: never[]) => unknown): void {
    this.own(vscode.commands.registerCommand(`${this.options.id}.${name}`, run));
  }

  /** Selects the row at the cursor; the keyboard stays where it is. */
  private async revealCursor(): Promise<void> {
    const { view, tree, options } = this;
    const { draft } = tree;
    const editor = draft && editorOf(draft);
    if (options.isFollowing?.() === false || !view.visible || !editor) return;
    if (draft.annotation?.version !== draft.document.version) return;
    const row = options.rowAt(spanOfRange(draft.document, editor.selection));
    if (!row || view.selection.some(({ id }) => id === row.id)) return;
    try {
      await view.reveal(row, { select: true, focus: false });
    } catch (error) {
      // The tree was built anew in the meantime; the next move of the cursor finds it.
      this.desk.log.debug(`cannot reveal a row of ${options.id}: ${String(error)}`);
    }
  }
}
