import * as vscode from 'vscode';
import { MARK_KINDS, type MarkKind } from './markKinds.js';

/** Where a kind of mark stands in the ruler; a sanctioned actor's goes right across. */
const LANES: Readonly<Record<MarkKind, vscode.OverviewRulerLane>> = {
  sanctioned: vscode.OverviewRulerLane.Full,
  possible: vscode.OverviewRulerLane.Right,
  restricted: vscode.OverviewRulerLane.Right,
  ambiguous: vscode.OverviewRulerLane.Center,
  actor: vscode.OverviewRulerLane.Left,
  directory: vscode.OverviewRulerLane.Left,
};

/** How the line below a mark is drawn. Nothing here changes the width of the text: a mark that comes or goes moves no word. */
const LINES: Readonly<Record<MarkKind, string>> = {
  sanctioned: 'double 1px',
  possible: 'wavy 1.5px',
  restricted: 'dotted 2px',
  ambiguous: 'dashed 1.5px',
  actor: 'solid 1px',
  directory: 'dotted 1px',
};

export type DecorationTypes = Readonly<Record<MarkKind, vscode.TextEditorDecorationType>>;

/** The marks in the text. */
export function lineTypes(): DecorationTypes {
  return eachKind((kind) => ({
    // A theme colour reaches the line's colour only as the variable that VS Code makes of it.
    textDecoration: `underline ${LINES[kind]} var(--vscode-copydesk-${kind}); text-underline-offset: 2px; text-decoration-skip-ink: none`,
    ...(kind === 'sanctioned' && {
      backgroundColor: new vscode.ThemeColor('copydesk.sanctionedBackground'),
      outline: '1px solid',
      outlineColor: new vscode.ThemeColor('copydesk.sanctionedBorder'),
      borderRadius: '2px',
    }),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  }));
}

/** The marks in the ruler. */
export function rulerTypes(): DecorationTypes {
  return eachKind((kind) => ({
    overviewRulerColor: new vscode.ThemeColor(`copydesk.${kind}`),
    overviewRulerLane: LANES[kind],
  }));
}

function eachKind(options: (kind: MarkKind) => vscode.DecorationRenderOptions): DecorationTypes {
  return Object.fromEntries(
    MARK_KINDS.map((kind) => [kind, vscode.window.createTextEditorDecorationType(options(kind))]),
  ) as DecorationTypes;
}
