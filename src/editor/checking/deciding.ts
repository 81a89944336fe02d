import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { reattachReview, reviewClaims } from '../../desk/drafts/reviewClaims.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { claimCount, openWords } from '../wording/claimText.js';
import { askForNote, type ChangeAsked } from './decisionQuestions.js';
import { saveDecided } from './commentQuestion.js';
import { askForReply } from './replyQuestions.js';
import { DECISION_MESSAGE_MS, DECISION_VERBS, offerOnRequest } from './decisionVerbs.js';
import { askForEvidence } from './evidenceQuestions.js';
import {
  type ChosenClaims,
  chosenClaims,
  seenClaims,
  selectedClaims,
} from '../drafts/decidedClaims.js';
import { focusDraft, goTo } from '../drafts/draftEditor.js';
import { tellDone } from '../kit/contextKeys.js';
import { doOrTell } from '../kit/doOrTell.js';
import { rangeOf, spanOfRange } from '../kit/ranges.js';
import {
  isOpen,
  progressOf,
  reviewsByClaim,
  standingOf,
} from '../../engine/decisions/claimStanding.js';
import type { LostReview } from './lostReviews.js';
import { offerSignature } from './signature.js';
import { claimsNotRead } from '../wording/notReadWords.js';
import { standingWord } from '../wording/reviewText.js';
import { savedWords } from '../wording/savedWords.js';
import { step } from '../kit/steps.js';

/** The decisions of the desk on claims: by key, menu, view, code action and palette, on one or several. */
export function registerDeciding(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const command = (
    id: string,
    run: (
      ...args: Parameters<typeof chosenClaims> extends [unknown, ...infer Rest] ? Rest : never
    ) => unknown,
  ): void => void lifetime.own(vscode.commands.registerCommand(id, run));
  for (const [verb, decision] of Object.entries(DECISION_VERBS))
    command(`copydesk.claim.${verb}`, (...args) => decide(desk, args, async () => ({ decision })));
  command('copydesk.claim.addNote', (...args) => decide(desk, args, askForNote));
  command('copydesk.claim.addEvidence', (...args) =>
    decide(desk, args, ({ draft }) => askForEvidence(desk, draft)),
  );
  command('copydesk.claim.rightOfReply', (...args) => decide(desk, args, askForReply));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.claim.nextUnchecked', () => toNextUnchecked(desk)),
  );
  lifetime.own(
    vscode.commands.registerCommand('copydesk.review.reattach', (lost: LostReview) =>
      reattach(desk, lost),
    ),
  );
  lifetime.own(
    vscode.commands.registerCommand('copydesk.review.delete', async (lost: LostReview) => {
      const draft = desk.drafts.active;
      if (draft && lost)
        await doOrTell(() => desk.decisions.forgetReview(draft.document.uri, lost.anchored.review));
    }),
  );
  lifetime.own(offerOnRequest((document, range) => actionsAt(desk, document, range)));
  return lifetime;
}

async function decide(
  desk: Desk,
  args: Parameters<typeof chosenClaims> extends [unknown, ...infer Rest] ? Rest : never,
  ask: (chosen: ChosenClaims) => Promise<ChangeAsked | undefined>,
): Promise<void> {
  const chosen = await chosenClaims(desk, ...args);
  const asked = chosen && (await ask(chosen));
  if (!asked) return;
  const { claims = chosen.seen, ...change } = asked;
  const done = await saveDecided(vscode.l10n.t('Comment on the Claim'), change, (made) =>
    reviewClaims(desk.decisions, chosen.draft, claims, made),
  );
  if (!done) return;
  if (!change.decision) {
    const saved = savedWords(change);
    if (saved) vscode.window.setStatusBarMessage(saved, DECISION_MESSAGE_MS);
    return;
  }
  tellDone('deciding');
  void offerSignature(desk, chosen.draft.document.uri);
  const { open } = progressOf(await chosen.draft.current());
  vscode.window.setStatusBarMessage(
    vscode.l10n.t(
      '{0}: {1}. {2}',
      claimCount(claims.length),
      standingWord(change.decision),
      openWords(open),
    ),
    DECISION_MESSAGE_MS,
  );
}

async function toNextUnchecked(desk: Desk): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft)
    return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
  const annotation = await draft.current();
  const reviews = reviewsByClaim(annotation);
  const open = annotation.claims
    .filter(({ id }) => isOpen(standingOf(reviews.get(id))))
    .map(passageOf)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const editor = await focusDraft(draft);
  const found = step(open, spanOfRange(draft.document, editor.selection), 'next');
  if (!found)
    return void vscode.window.setStatusBarMessage(
      claimsNotRead(annotation) ?? vscode.l10n.t('No claims are unchecked.'),
      DECISION_MESSAGE_MS,
    );
  goTo(editor, rangeOf(draft.document, found.to));
  vscode.window.setStatusBarMessage(openWords(open.length), DECISION_MESSAGE_MS);
}

/** Lets the person choose which claim an orphaned review is on. */
async function reattach(desk: Desk, lost: LostReview | undefined): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft || !lost) return;
  const { claims } = await draft.current();
  const seen = await seenClaims(draft);
  const text = draft.document.getText();
  const items = claims
    .map((claim) => ({ claim, passage: passageOf(claim) }))
    .map(({ claim, passage }) => {
      const rank = lost.anchored.candidates.findIndex(
        ({ start, end }) => start === passage.start && end === passage.end,
      );
      return {
        label: text.slice(passage.start, passage.end).replace(/\s+/g, ' '),
        description: vscode.l10n.t('line {0}', rangeOf(draft.document, passage).start.line + 1),
        claim: seen.of(claim.id),
        rank: rank < 0 ? Infinity : rank,
      };
    })
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which Claim Is This Decision About?'),
    placeHolder: lost.anchored.before,
    matchOnDescription: true,
  });
  if (chosen)
    await doOrTell(() => reattachReview(desk.decisions, draft, lost.anchored, chosen.claim));
}

async function actionsAt(
  desk: Desk,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[] | undefined> {
  const draft = desk.drafts.of(document);
  const ids = draft ? await selectedClaims(draft, range) : [];
  if (!draft || ids.length === 0) return undefined;
  const seen = await seenClaims(draft);
  const claims = ids.map((id) => ({ type: 'claim', id, seen: seen.of(id) }));
  const titles: Readonly<Record<keyof typeof DECISION_VERBS, string>> = {
    markChecked: vscode.l10n.t('Mark Claim as Checked (CQ)'),
    markDisputed: vscode.l10n.t('Mark Claim as Disputed'),
    markUnsupported: vscode.l10n.t('Mark Claim as Unsupported'),
    markUnchecked: vscode.l10n.t('Mark Claim as Unchecked'),
  };
  return Object.entries(titles).map(([verb, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
    action.command = {
      command: `copydesk.claim.${verb}`,
      title,
      arguments: [document.uri.toString(), claims],
    };
    return action;
  });
}
