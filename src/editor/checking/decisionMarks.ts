import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import type { Annotation } from '../../engine/annotation.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { drawWithDrafts } from '../drafts/drawWithDrafts.js';
import { rangeOf } from '../kit/ranges.js';
import {
  progressOf,
  reviewsByClaim,
  type Standing,
  STANDINGS,
  standingOf,
} from '../../engine/decisions/claimStanding.js';

/** Which of several claims that begin on one line the margin speaks of: what must be seen comes first. */
const PRESSING: readonly Standing[] = [
  'changed',
  'unsupported',
  'disputed',
  'unchecked',
  'checked',
];

/** Shows in the margin of a draft how the claim that begins there stands; the icons differ by shape. */
export function registerDecisionMarks(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const icon = (standing: Standing, theme: string): vscode.Uri =>
    vscode.Uri.joinPath(
      desk.context.extensionUri,
      'media',
      'decisions',
      `${standing}-${theme}.svg`,
    );
  const types = new Map(
    STANDINGS.map((standing) => [
      standing,
      lifetime.own(
        vscode.window.createTextEditorDecorationType({
          light: { gutterIconPath: icon(standing, 'light') },
          dark: { gutterIconPath: icon(standing, 'dark') },
          gutterIconSize: 'contain',
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ),
    ]),
  );
  const draw = (editor: vscode.TextEditor): void => {
    const draft = desk.drafts.of(editor.document);
    // Until the draft is annotated as it is now, VS Code moves the marks along.
    if (draft && draft.annotation?.version !== editor.document.version) return;
    const lines = draft?.annotation ? lineMarks(draft, draft.annotation) : [];
    for (const [standing, type] of types)
      editor.setDecorations(
        type,
        [...lines]
          .filter(([, one]) => one === standing)
          .map(([line]) => new vscode.Range(line, 0, line, 0)),
      );
  };
  const drawAll = drawWithDrafts(desk, lifetime, draw);
  lifetime.own(settings.reviewsMargin.onDidChange(drawAll));
  drawAll();
  return lifetime;
}

/** How the claim stands that presses most of those that begin on each line. */
function lineMarks(draft: OpenDraft, annotation: Annotation): Map<number, Standing> {
  const { document } = draft;
  const lines = new Map<number, Standing>();
  // A margin full of rings tells nothing to somebody who only writes.
  if (!progressOf(annotation).begun || !settings.reviewsMargin.get(document)) return lines;
  const reviews = reviewsByClaim(annotation);
  for (const claim of annotation.claims) {
    const standing = standingOf(reviews.get(claim.id));
    const { line } = rangeOf(document, passageOf(claim)).start;
    const there = lines.get(line);
    if (!there || PRESSING.indexOf(standing) < PRESSING.indexOf(there)) lines.set(line, standing);
  }
  return lines;
}
