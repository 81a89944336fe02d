import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import type { Mention } from '../../engine/annotation.js';
import { drawnAround, firstMentions, MARK_KINDS, markKind, rulerMentions } from './markKinds.js';
import { type DecorationTypes, lineTypes, rulerTypes } from './markStyles.js';
import { lengthOf, rangeOf, spanOfRange } from '../kit/ranges.js';

/** VS Code grows slow with tens of thousands of decorations: more marks than this are drawn only near what is visible. */
const MOST_DRAWN = 1000;
/** Rulers are a few hundred pixels high. */
const RULER_STEPS = 1000;
const DRAW_AFTER_SCROLL = 30;

/** What is drawn in an editor, to know whether scrolling has left it behind. */
interface Drawn {
  readonly annotation: DraftAnnotation;
  readonly marked: readonly Mention[];
  /** The part of `marked` that is in the text now. */
  from: number;
  to: number;
}

/** Marks the mentions in every visible draft, in the text and in the ruler, and toggles them. */
export function registerMarks(desk: Desk): vscode.Disposable {
  const marks = new Marks(desk);
  return vscode.Disposable.from(
    marks,
    vscode.commands.registerCommand('copydesk.marks.toggle', () => toggle()),
  );
}

/** Turns the marks off or on where the person looks: for the window's workspace if that has its own value, else for all. */
async function toggle(): Promise<void> {
  const scope = vscode.window.activeTextEditor?.document;
  const on = !settings.marksEnabled.get(scope);
  await settings.marksEnabled.update(on, scope);
  vscode.window.setStatusBarMessage(
    on ? vscode.l10n.t('Highlights are on.') : vscode.l10n.t('Highlights are off.'),
    3000,
  );
}

class Marks implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly lines = this.own(lineTypes());
  private readonly ruler = this.own(rulerTypes());
  private readonly drawn = new WeakMap<vscode.TextEditor, Drawn>();
  private readonly told = new WeakSet<OpenDraft>();

  constructor(private readonly desk: Desk) {
    const { lifetime } = this;
    const markAll = (): void =>
      vscode.window.visibleTextEditors.forEach((editor) => this.mark(editor));
    const scrolled = lifetime.own(
      new Debounce(DRAW_AFTER_SCROLL, () =>
        vscode.window.visibleTextEditors.forEach((editor) => this.follow(editor)),
      ),
    );
    lifetime.own(
      desk.drafts.onDidAnnotate(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.mark(editor);
      }),
    );
    lifetime.own(desk.drafts.onDidClose(markAll));
    lifetime.own(vscode.window.onDidChangeVisibleTextEditors(markAll));
    lifetime.own(vscode.window.onDidChangeTextEditorVisibleRanges(() => scrolled.ensure()));
    for (const setting of [settings.marksEnabled, settings.marksFirstMentionOnly])
      lifetime.own(setting.onDidChange(markAll));
    markAll();
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private own(types: DecorationTypes): DecorationTypes {
    for (const kind of MARK_KINDS) this.lifetime.own(types[kind]);
    return types;
  }

  /** Draws all marks of an editor anew. */
  private mark(editor: vscode.TextEditor): void {
    const { document } = editor;
    const draft = this.desk.drafts.of(document);
    const annotation = draft?.annotation;
    // While the person types, VS Code moves the marks along; they are drawn again when the text has been read again.
    if (annotation && annotation.version !== document.version) return;
    const marked =
      !annotation || !settings.marksEnabled.get(document)
        ? []
        : settings.marksFirstMentionOnly.get(document)
          ? firstMentions(annotation.mentions)
          : annotation.mentions;
    set(editor, this.ruler, rulerMentions(marked, lengthOf(document), RULER_STEPS));
    if (annotation) this.drawn.set(editor, { annotation, marked, ...this.draw(editor, marked) });
    else this.draw(editor, marked);
    if (draft && marked.length > MOST_DRAWN) this.tell(draft, marked.length);
  }

  /** Draws the marks near what has been scrolled to, where not all of them are drawn. */
  private follow(editor: vscode.TextEditor): void {
    const drawn = this.drawn.get(editor);
    if (
      !drawn ||
      drawn.marked.length <= MOST_DRAWN ||
      drawn.annotation.version !== editor.document.version
    )
      return;
    const near = drawnAround(drawn.marked, seenIn(editor), MOST_DRAWN / 2);
    if (near.from < drawn.from || near.to > drawn.to)
      Object.assign(drawn, this.draw(editor, drawn.marked));
  }

  private draw(
    editor: vscode.TextEditor,
    marked: readonly Mention[],
  ): { from: number; to: number } {
    const stretch = drawnAround(marked, seenIn(editor), MOST_DRAWN);
    set(editor, this.lines, marked.slice(stretch.from, stretch.to));
    return stretch;
  }

  private tell(draft: OpenDraft, count: number): void {
    if (this.told.has(draft)) return;
    this.told.add(draft);
    this.desk.log.info(
      `${vscode.workspace.asRelativePath(draft.document.uri)} has ${count} highlights: in the text only the ${MOST_DRAWN} nearest to what is visible are drawn; the ruler shows the whole draft`,
    );
  }
}

function seenIn({ document, visibleRanges }: vscode.TextEditor): { start: number; end: number } {
  if (visibleRanges.length === 0) return { start: 0, end: 0 };
  return spanOfRange(
    document,
    new vscode.Range(visibleRanges[0].start, visibleRanges[visibleRanges.length - 1].end),
  );
}

/** One call for each type; VS Code keeps those that have nothing to show and had nothing. */
function set(
  editor: vscode.TextEditor,
  types: DecorationTypes,
  mentions: readonly Mention[],
): void {
  for (const kind of MARK_KINDS) {
    const ranges = mentions
      .filter((mention) => markKind(mention) === kind)
      .map((mention) => rangeOf(editor.document, mention));
    editor.setDecorations(types[kind], ranges);
  }
}
