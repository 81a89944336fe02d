import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import { type Accused, findUnasked } from '../../engine/decisions/accusations.js';
import { partyName } from '../../engine/registry/mentionParties.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { drawWithDrafts } from '../cursor/drawWithDrafts.js';
import { rangeOf } from '../kit/ranges.js';
import {
  progressOf,
  reviewsByClaim,
  type Standing,
  STANDINGS,
  standingOf,
} from '../../engine/decisions/claimStanding.js';
import { reviewLines, standingWord } from '../wording/reviewText.js';

/** Which of several claims that begin on one line the margin speaks of: what must be seen comes first. */
const PRESSING: readonly Standing[] = [
  'changed',
  'unsupported',
  'disputed',
  'unchecked',
  'checked',
];

/** Shows in the margin of a draft how the claim that begins there stands; the icons differ by shape, and a hover says it in words. */
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
    const annotation = draft?.annotation;
    // Until the draft is annotated as it is now, VS Code moves the marks along.
    if (draft && annotation?.version !== editor.document.version) return;
    const lines = new Map<number, { standing: Standing; said: string[] }>();
    const reviews = annotation && reviewsByClaim(annotation);
    const unasked = annotation && findUnasked(editor.document.getText(), annotation);
    const nameOf = (id: string): string | undefined => draft?.registry?.entries.get(id)?.actor.name;
    // A margin full of rings tells nothing to somebody who only writes.
    const shown =
      annotation && progressOf(annotation).begun && settings.reviewsMargin.get(editor.document);
    for (const claim of shown ? annotation.claims : []) {
      const anchored = reviews!.get(claim.id);
      const standing = standingOf(anchored);
      const { start } = rangeOf(editor.document, passageOf(claim));
      const accused = unaskedWords(unasked?.get(claim.id) ?? [], nameOf);
      const said = [standingWord(standing), ...(anchored ? reviewLines(anchored) : []), accused]
        .filter(Boolean)
        .join('; ');
      const there = lines.get(start.line);
      if (!there) lines.set(start.line, { standing, said: [said] });
      else {
        there.said.push(said);
        if (PRESSING.indexOf(standing) < PRESSING.indexOf(there.standing))
          there.standing = standing;
      }
    }
    for (const [standing, type] of types) {
      editor.setDecorations(
        type,
        [...lines]
          .filter(([, line]) => line.standing === standing)
          .map(([line]) => new vscode.Range(line, 0, line, 0)),
      );
    }
  };
  const drawAll = drawWithDrafts(desk, lifetime, draw);
  lifetime.own(settings.reviewsMargin.onDidChange(drawAll));
  drawAll();
  return lifetime;
}

/** Says who has still to be asked for comment; empty where nobody has. */
export function unaskedWords(
  accused: readonly Accused[],
  nameOf: (actor: string) => string | undefined,
): string {
  if (accused.length === 0) return '';
  const names = [
    ...new Set(accused.map((one) => (typeof one === 'string' ? one : partyName(one, nameOf)))),
  ].filter(Boolean);
  if (names.length === 0) return vscode.l10n.t('nobody was asked for comment');
  if (names.length === 1) return vscode.l10n.t('{0} was not asked for comment', names[0]);
  return vscode.l10n.t(
    '{0} were not asked for comment',
    new Intl.ListFormat(vscode.env.language).format(names),
  );
}
