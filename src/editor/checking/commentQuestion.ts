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

/** A comment, and those that it may take the place of. */
type CommentChange = Pick<ReviewChange, 'note' | 'notesSeen'>;

/**
 * Asks for a comment; that of one claim or fact is there to be edited.
 * @param reviews what was decided on each claim or fact, as the person sees it
 * @returns undefined where they thought better of it
 */
export async function askForComment(
  title: string,
  reviews: readonly (Review | undefined)[],
): Promise<CommentChange | undefined> {
  const notes = reviews.map((review) => review?.note?.trim() ?? '');
  const note = await askForWords(title, notes.length === 1 ? notes[0] : '');
  return note === undefined ? undefined : { note, notesSeen: new Set(notes) };
}

/**
 * Saves what was decided, as `doOrTell`. Where somebody has changed the comment while it was asked for, theirs and the person's
 * own may be edited in one, and that is saved.
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
        ? {
            label: vscode.l10n.t('Edit Both'),
            run: () => editBoth(title, change, save, error),
          }
        : undefined,
  );
}

async function editBoth<C extends CommentChange>(
  title: string,
  change: C,
  save: (change: C) => Promise<void>,
  { theirs, own }: CommentChanged,
): Promise<void> {
  const note = await askForWords(title, joinedComments(theirs, own));
  if (note === undefined) return;
  const edited = { ...change, note, notesSeen: new Set([...(change.notesSeen ?? []), theirs]) };
  if (await saveDecided(title, edited, save))
    vscode.window.setStatusBarMessage(savedWords(edited)!, DECISION_MESSAGE_MS);
}

async function askForWords(title: string, value: string): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('For colleagues. Leave it empty to remove the comment'),
    value,
  });
  return words?.trim();
}
