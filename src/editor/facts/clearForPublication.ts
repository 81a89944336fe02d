import * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotation.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import { ChangedMeanwhile } from '../../desk/decisions/changedMeanwhile.js';
import { clearDraft } from '../../desk/drafts/clearDraft.js';
import { markupOf } from '../../desk/drafts/draft.js';
import { signedState } from '../../desk/drafts/signedState.js';
import { signatureFor } from '../checking/signature.js';
import type { OpenItem } from '../../engine/decisions/openItems.js';
import { notHeldCount, openItems } from '../../engine/decisions/openItems.js';
import { nameOfDraft } from '../drafts/draftEditor.js';
import { doOrTell } from '../kit/doOrTell.js';
import { rangeOf } from '../kit/ranges.js';
import { claimsNotRead, factsNotRead, isWhole, notReadWords } from '../wording/notReadWords.js';
import { notHeldWords, openCount, problemWords } from './clearingText.js';

const MESSAGE_STAYS_MS = 6000;
const MAX_LISTED = 8;

/** Clear for Publication: signs the draft as it now is, with what is still open. */
export function registerClearForPublication(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.publication.clear', () => clear(desk));
}

async function clear(desk: Desk): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft)
    return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
  const { document } = draft;
  const annotation = await currentWithLists(desk.lists, draft);
  const failed = annotation.unread.filter(isWhole);
  if (failed.length > 0)
    return void vscode.window.showWarningMessage(notReadWords(document, failed).join(' '));
  const { version } = annotation;
  const text = document.getText();
  const open = openItems(text, annotation);
  if (!(await isToBeSigned(draft, annotation, open))) return;
  const by = await signatureFor(document.uri);
  if (by === undefined)
    return void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft was not cleared: a clearance needs the name of whoever signs it.'),
    );
  const seen = signedState(text, annotation);
  const sign = async (): Promise<void> => {
    // Lists and decisions may be others than those that the person was asked about.
    const now = await currentWithLists(desk.lists, draft);
    if (document.version !== version)
      throw new ChangedMeanwhile(
        vscode.l10n.t(
          'The draft was not cleared: it was edited in the meantime. Look at it again, then choose Clear for Publication.',
        ),
      );
    if (signedState(text, now) !== seen)
      throw new ChangedMeanwhile(
        vscode.l10n.t(
          'The draft was not cleared: its open items, its problems or the listed names changed in the meantime. Look at it again, then choose Clear for Publication.',
        ),
      );
    const markup = markupOf(document.languageId);
    const signing = { draft: document.uri, text, markup, by, now: new Date(), open };
    await clearDraft(desk.decisions, signing);
  };
  if (await doOrTell(sign))
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('$(pass-filled) You cleared {0} for publication', nameOfDraft(draft)),
      MESSAGE_STAYS_MS,
    );
}

/** Asks whether the draft is to be cleared with what is still open. */
async function isToBeSigned(
  draft: OpenDraft,
  annotation: Annotation,
  open: readonly OpenItem[],
): Promise<boolean> {
  const { document } = draft;
  const sign = open.length === 0 ? vscode.l10n.t('Clear') : vscode.l10n.t('Clear with These Open');
  const answer = await vscode.window.showWarningMessage(
    open.length === 0
      ? vscode.l10n.t('Clear “{0}” for publication?', nameOfDraft(draft))
      : vscode.l10n.t(
          'Clear “{0}” for publication, with {1} open?',
          nameOfDraft(draft),
          openCount(open.map(({ kind }) => kind)),
        ),
    {
      modal: true,
      detail: [
        ...problemWords(annotation.notes),
        ...notHeldWords(notHeldCount(annotation)),
        ...[claimsNotRead(annotation), factsNotRead(annotation)].filter((one) => one !== undefined),
        ...open
          .slice(0, MAX_LISTED)
          .map((item) =>
            vscode.l10n.t('Line {0}: {1}', rangeOf(document, item).start.line + 1, item.words),
          ),
        ...(open.length > MAX_LISTED ? ['…'] : []),
        '',
        vscode.l10n.t(
          'Your name, the time, a hash of the text and what is still open are saved beside the draft. A later edit reopens what it touches.',
        ),
      ].join('\n'),
    },
    sign,
  );
  return answer === sign;
}
