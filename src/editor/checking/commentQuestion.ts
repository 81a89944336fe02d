import * as vscode from 'vscode';
import {
  CommentChanged,
  joinedComments,
  type ReviewChange,
} from '../../desk/drafts/reviewUpdates.js';
import type { Review } from '../../engine/decisions/decision.js';
import { doOrTell } from '../kit/doOrTell.js';
import { savedWords } from '../wording/savedWords.js';
import { DECISION_MESSAGE_MS } from './decisionVerbs.js';

/** A comment, and what it may take the place of. */
type CommentChange = Pick<ReviewChange, 'note' | 'noteShown' | 'isNoteAdded'>;

/**
 * Asks for a comment; that of one claim or fact, or of several that have the same, is there to be edited. Of several, those
 * with another comment keep it and get this one too.
 * @param reviews what was decided on each claim or fact, as the person sees it
 * @returns undefined where they thought better of it, or left it as it is
 */
export async function askForComment(
  title: string,
  reviews: readonly (Review | undefined)[],
): Promise<CommentChange | undefined> {
  const notes = reviews.map((review) => review?.note?.trim() ?? '');
  const [first] = notes;
  const noteShown = notes.every((one) => one === first) ? first : '';
  const note = await askForWords(
    title,
    noteShown,
    notes.every((one) => one === noteShown)
      ? undefined
      : vscode.l10n.t('For colleagues. The comments that are there stay, and this one is added'),
  );
  if (note === undefined || note === noteShown) return undefined;
  return { note, noteShown, ...(notes.length > 1 && { isNoteAdded: true }) };
}

/**
 * Saves what was decided, as `doOrTell`. Where somebody has changed the comment while it was asked for, theirs and the person's
 * own may be edited in one, and that is saved; where they have removed it, the person's own may be saved all the same.
 * @param title of the question for the comment
 */
export async function saveDecided<C extends CommentChange>(
  title: string,
  change: C,
  save: (change: C) => Promise<void>,
): Promise<boolean> {
  return doOrTell(
    () => save(change),
    (error) =>
      error instanceof CommentChanged
        ? { label: otherWayWords(error), run: () => otherWay(title, change, save, error) }
        : undefined,
  );
}

function otherWayWords({ theirs, own }: CommentChanged): string {
  if (theirs === '') return vscode.l10n.t('Save Mine');
  return own === '' ? vscode.l10n.t('Edit Comment') : vscode.l10n.t('Edit Both');
}

async function otherWay<C extends CommentChange>(
  title: string,
  change: C,
  save: (change: C) => Promise<void>,
  { theirs, own }: CommentChanged,
): Promise<void> {
  const note = theirs === '' ? own : await askForWords(title, joinedComments(theirs, own));
  if (note === undefined) return;
  const edited = { ...change, note, noteShown: theirs };
  if (await saveDecided(title, edited, save))
    vscode.window.setStatusBarMessage(savedWords(edited)!, DECISION_MESSAGE_MS);
}

async function askForWords(
  title: string,
  value: string,
  prompt = vscode.l10n.t('For colleagues. Leave it empty to remove the comment'),
): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({ title, prompt, value });
  return words?.trim();
}
