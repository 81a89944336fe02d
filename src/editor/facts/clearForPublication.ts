import * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotation.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import { clearDraft } from '../../desk/drafts/clearDraft.js';
import { markupOf } from '../../desk/drafts/draft.js';
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
  if (document.version !== version)
    return void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft was edited in the meantime and was not cleared. Look at it again.'),
    );
  const signing = {
    draft: document.uri,
    text,
    markup: markupOf(document.languageId),
    by,
    now: new Date(),
    open,
  };
  if (await doOrTell(() => clearDraft(desk.decisions, signing)))
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
