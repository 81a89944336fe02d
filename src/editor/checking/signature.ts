import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { settings } from '../host/settings.js';
import { doOrTell } from '../kit/doOrTell.js';

/** Whether the person has been asked already, on this machine. */
const ASKED = 'copydesk.reviews.askedForName';

/** VS Code's Git extension, as far as it is used here. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

let isAsking = false;

/**
 * After a decision that nobody signed, asks once under which name decisions are signed; git's is proposed. Holds nothing
 * up. Where the name cannot be kept the person is told, and asked again after the next decision.
 */
export async function offerSignature(desk: Desk, draft: vscode.Uri): Promise<void> {
  const { globalState } = desk.context;
  if (isAsking || settings.reviewsBy.get() || globalState.get(ASKED)) return;
  isAsking = true;
  try {
    const name = (await askWhichName(draft))?.trim();
    if (!name || (await doOrTell(() => settings.reviewsBy.update(name))))
      await globalState.update(ASKED, true);
  } finally {
    isAsking = false;
  }
}

async function askWhichName(draft: vscode.Uri): Promise<string | undefined> {
  const proposed = await gitName(draft);
  const sign = proposed && vscode.l10n.t('Sign as {0}', proposed);
  const other = proposed ? vscode.l10n.t('Other Name…') : vscode.l10n.t('Enter Name…');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('This decision is not signed. Which name should your next decisions carry?'),
    ...[sign, other].filter((one) => one !== undefined),
  );
  if (chosen === undefined) return undefined;
  return chosen === sign ? proposed : askForName(vscode.l10n.t('Sign Decisions'), proposed);
}

/**
 * The name to sign with, asked for and kept where there is none yet; undefined where nobody gives one. Where it cannot be
 * kept the person is told, and it counts for this once.
 */
export async function signatureFor(draft: vscode.Uri): Promise<string | undefined> {
  const known = settings.reviewsBy.get();
  if (known) return known;
  const given = await askForName(vscode.l10n.t('Clear for Publication'), await gitName(draft));
  const name = given?.trim();
  if (!name) return undefined;
  await doOrTell(() => settings.reviewsBy.update(name));
  return name;
}

function askForName(title: string, proposed: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Your name or initials, as colleagues know them'),
    value: proposed,
    ignoreFocusOut: true,
  });
}

async function gitName(draft: vscode.Uri): Promise<string | undefined> {
  try {
    const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const exports = git && (git.isActive ? git.exports : await git.activate());
    const name = await exports?.getAPI(1).getRepository(draft)?.getConfig('user.name');
    return name?.trim() || undefined;
  } catch {
    // Without git there is nothing to propose.
    return undefined;
  }
}
