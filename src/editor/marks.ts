import * as vscode from 'vscode';
import type { Mention } from '../engine/annotation.js';
import type { Desk } from '../desk/desk.js';
import { Debounce } from '../desk/debounce.js';
import type { OpenDraft } from '../desk/draft.js';
import { Lifetime } from '../desk/lifetime.js';
import { settings } from '../desk/settings.js';
import { rangeOf, spanOf } from './ranges.js';

/** What a mark says. Each has its own line style and its own place in the ruler, so that colour is never the only sign. */
export type MarkKind = 'sanctioned' | 'possible' | 'ambiguous' | 'actor';

/** Which mark a mention gets: what may be a sanctioned party comes before what is only a name. */
export function markKind(mention: Mention): MarkKind {
  if (mention.sanctioned === 'yes' && mention.status === 'certain') return 'sanctioned';
  if (mention.status === 'possible' || mention.sanctioned === 'possible') return 'possible';
  return mention.status === 'ambiguous' ? 'ambiguous' : 'actor';
}

const { Left, Center, Right, Full } = vscode.OverviewRulerLane;
const STYLES: Readonly<Record<MarkKind, { line: string; lane: vscode.OverviewRulerLane; weight?: string }>> = {
  sanctioned: { line: 'underline double', lane: Full, weight: 'bold' },
  possible: { line: 'underline wavy', lane: Right },
  ambiguous: { line: 'underline dashed', lane: Center },
  actor: { line: 'underline dotted', lane: Left },
};

/** The marks that an editor shows beyond what is on screen, in lines, so that scrolling a little shows no bare text. */
const MARGIN = 120;
const MARK_AFTER_SCROLL = 30;

/** Marks the mentions in every visible draft. */
export function registerMarks(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const types = Object.fromEntries(Object.entries(STYLES).map(([kind, style]) => [kind, lifetime.own(decorationType(kind as MarkKind, style))])) as Record<MarkKind, vscode.TextEditorDecorationType>;

  const mark = (editor: vscode.TextEditor): void => {
    const draft = desk.drafts.of(editor.document);
    // While the person types, VS Code moves the marks along; they are drawn again when the text has been read again.
    if (draft?.annotation && draft.annotation.version !== editor.document.version) return;
    const marked = draft ? marksOf(draft, editor) : new Map<MarkKind, vscode.Range[]>();
    for (const kind of Object.keys(types) as MarkKind[]) editor.setDecorations(types[kind], marked.get(kind) ?? []);
  };
  const markAll = (): void => vscode.window.visibleTextEditors.forEach(mark);
  const scrolled = lifetime.own(new Debounce(MARK_AFTER_SCROLL, markAll));

  lifetime.own(desk.drafts.onDidAnnotate(({ document }) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(mark)));
  lifetime.own(vscode.window.onDidChangeVisibleTextEditors(markAll));
  lifetime.own(vscode.window.onDidChangeTextEditorVisibleRanges(() => scrolled.trigger()));
  for (const setting of [settings.marksEnabled, settings.marksFirstMentionOnly]) lifetime.own(setting.onDidChange(markAll));
  markAll();
  return lifetime;
}

function decorationType(kind: MarkKind, { line, lane, weight }: (typeof STYLES)[MarkKind]): vscode.TextEditorDecorationType {
  const colour = new vscode.ThemeColor(`copydesk.${kind}`);
  return vscode.window.createTextEditorDecorationType({
    // Only the decoration's own text-decoration reaches the line's style; the colour of the line follows the theme.
    textDecoration: `${line}; text-decoration-color: var(--vscode-copydesk-${kind}); text-underline-offset: 2px; text-decoration-thickness: from-font`,
    overviewRulerColor: colour,
    overviewRulerLane: lane,
    fontWeight: weight,
    backgroundColor: new vscode.ThemeColor(`copydesk.${kind}Background`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** The marks near what an editor shows. */
function marksOf(draft: OpenDraft, editor: vscode.TextEditor): Map<MarkKind, vscode.Range[]> {
  const { document } = draft;
  const marks = new Map<MarkKind, vscode.Range[]>();
  if (!settings.marksEnabled.get(document)) return marks;
  const firstOnly = settings.marksFirstMentionOnly.get(document);
  const seen = new Set<string>();
  const near = editor.visibleRanges.map((range) => spanOf(document, document.validateRange(new vscode.Range(Math.max(0, range.start.line - MARGIN), 0, range.end.line + MARGIN, Number.MAX_SAFE_INTEGER))));
  for (const mention of draft.annotation?.mentions ?? []) {
    const who = mention.actor ?? mention.text;
    const isFirst = !seen.has(who);
    seen.add(who);
    if (firstOnly && !isFirst) continue;
    if (!near.some(({ start, end }) => mention.start < end && mention.end > start)) continue;
    const kind = markKind(mention);
    const ranges = marks.get(kind) ?? [];
    ranges.push(rangeOf(document, mention));
    marks.set(kind, ranges);
  }
  return marks;
}
