import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { pathFromDraft } from '../../desk/documents/documentPaths.js';
import {
  addContact,
  type Contact,
  ignorePrivateFiles,
  PRIVATE_IGNORE_LINE,
  privateFileOf,
  PrivateFileRefused,
  refusedAt,
} from '../../desk/decisions/privateFile.js';
import type { DecisionEvidence, EvidencePlace } from '../../engine/decisions/decision.js';
import { readPlace } from '../../engine/decisions/evidenceText.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { localDay } from '../../engine/text/localDay.js';

// What the desk is asked about the evidence for a claim or a fact. Each question can be broken off, and nothing is changed then.

type Basis = 'document' | 'interview' | 'calculation' | 'contact';

/** Asks what a decision rests on, and where in it; undefined where the person thought better of it. */
export async function askForEvidence(
  desk: Desk,
  draft: OpenDraft,
): Promise<{ readonly evidence: DecisionEvidence } | undefined> {
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { basis: Basis }>(
    [
      {
        label: vscode.l10n.t('Address or File'),
        detail: vscode.l10n.t('A web page, a document, a recording, and the place in it'),
        basis: 'document',
      },
      {
        label: vscode.l10n.t('Interview'),
        detail: vscode.l10n.t('Who was interviewed, when and how'),
        basis: 'interview',
      },
      {
        label: vscode.l10n.t('Calculation'),
        detail: vscode.l10n.t('How the figure was worked out'),
        basis: 'calculation',
      },
      {
        label: vscode.l10n.t('Contact or Unnamed Source'),
        detail: vscode.l10n.t(
          'Who it is goes into an unencrypted file beside the draft, and into no report',
        ),
        basis: 'contact',
      },
    ],
    { title: vscode.l10n.t('Evidence') },
  );
  if (!chosen) return undefined;
  const evidence = await {
    document: () => askForDocument(desk, draft),
    interview: askForInterview,
    calculation: askForCalculation,
    contact: () => askForContact(desk, draft),
  }[chosen.basis]();
  return evidence && { evidence };
}

async function askForDocument(desk: Desk, draft: OpenDraft): Promise<DecisionEvidence | undefined> {
  const where = await askWhere(desk, draft);
  if (!where) return undefined;
  const said = await question(
    vscode.l10n.t('The place in it: page 4, paragraph 2, line 12, 12:34 (optional)'),
    {
      check: (words) =>
        words === '' || readPlace(words)
          ? undefined
          : vscode.l10n.t('Write “page 4”, “paragraph 2”, “line 12” or a time such as 12:34.'),
    },
  );
  if (said === undefined) return undefined;
  const quote = await question(
    vscode.l10n.t('The passage that supports it, word for word (optional)'),
  );
  if (quote === undefined) return undefined;
  const place: EvidencePlace = readPlace(said) ?? {};
  const rest = { ...place, ...(quote && { quote }), read: localDay(new Date()) };
  return /^https?:\/\/[^\s/]\S*$/i.test(where) ? { url: where, ...rest } : { file: where, ...rest };
}

interface Whereabouts extends vscode.QuickPickItem {
  readonly find: () => Thenable<string | undefined> | string;
}

/** An address, or a file's path as seen from the draft: one of the draft's documents, a file that is chosen, or what is written. */
async function askWhere(desk: Desk, draft: OpenDraft): Promise<string | undefined> {
  const { uri } = draft.document;
  const attached = desk.documents.of(uri).flatMap(({ attached: { title, url, file } }) => {
    const where = url ?? file;
    return where === undefined ? [] : [{ label: title, description: where, find: () => where }];
  });
  const file = { label: vscode.l10n.t('Choose a File…'), find: () => chooseFile(uri) };
  const written = {
    label: vscode.l10n.t('Web Address or Path…'),
    find: () =>
      question(vscode.l10n.t('A web address, or a file’s path relative to the draft'), {
        isNeeded: true,
      }),
  };
  const chosen = await vscode.window.showQuickPick<Whereabouts>(
    // Nobody knows yet where an untitled draft will be.
    [...attached, ...(uri.scheme === 'untitled' ? [] : [file]), written],
    {
      title: vscode.l10n.t('Evidence'),
      placeHolder: vscode.l10n.t('The document that it rests on'),
    },
  );
  return chosen?.find();
}

/** A file of the person's choice, as its path from the draft. */
async function chooseFile(draft: vscode.Uri): Promise<string | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Evidence'),
      openLabel: vscode.l10n.t('Choose'),
      defaultUri: vscode.Uri.joinPath(draft, '..'),
    })) ?? [];
  if (!file) return undefined;
  const path = pathFromDraft(draft, file);
  if (path === undefined)
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} is on a different disk or server from the draft: copy it into the draft’s folder',
        vscode.workspace.asRelativePath(file),
      ),
      vscode.l10n.t('OK'),
    );
  return path;
}

async function askForInterview(): Promise<DecisionEvidence | undefined> {
  const interview = await question(vscode.l10n.t('Who was interviewed'), {
    isNeeded: true,
  });
  if (!interview) return undefined;
  const held = await question(vscode.l10n.t('On what day'), {
    value: localDay(new Date()),
    check: (day) =>
      /^\d{4}-\d{2}-\d{2}$/.test(day) && isOnCalendar(day)
        ? undefined
        : vscode.l10n.t('Enter a date such as 2025-11-20.'),
  });
  if (held === undefined) return undefined;
  const how = await question(vscode.l10n.t('How: in person, by telephone, by email (optional)'));
  if (how === undefined) return undefined;
  const quote = await question(vscode.l10n.t('What they said, word for word (optional)'));
  if (quote === undefined) return undefined;
  return { interview, held, ...(how && { how }), ...(quote && { quote }) };
}

async function askForCalculation(): Promise<DecisionEvidence | undefined> {
  const calculation = await question(
    vscode.l10n.t('How the figure was worked out: (50 − 40) / 40 = 25%'),
    { isNeeded: true },
  );
  return calculation ? { calculation } : undefined;
}

async function askForContact(desk: Desk, draft: OpenDraft): Promise<DecisionEvidence | undefined> {
  // What is typed must not be lost: a draft without a place is told so before anything is asked.
  const refused = await refusedAt(desk.host, privateFileOf(draft.document.uri));
  if (refused?.refusal.why === 'unsaved') {
    void vscode.window.showErrorMessage(refused.message, vscode.l10n.t('OK'));
    return undefined;
  }
  const name = await question(
    vscode.l10n.t(
      'Who it is. Written to an unencrypted file beside the draft: whoever can open the folder can read it',
    ),
    { isNeeded: true },
  );
  if (!name) return undefined;
  const reach = await question(
    vscode.l10n.t('How to reach them (optional). Written to the same file'),
  );
  if (reach === undefined) return undefined;
  return writeContact(desk, draft, { name, ...(reach && { reach }) });
}

/** Writes a contact down. What stands in the way is told, and the line in .gitignore offered where that is all. */
async function writeContact(
  desk: Desk,
  draft: OpenDraft,
  contact: Contact,
  before?: () => Promise<void>,
): Promise<DecisionEvidence | undefined> {
  const { uri } = draft.document;
  try {
    await before?.();
    return { contact: await addContact(desk.host, uri, contact) };
  } catch (error) {
    const line = vscode.l10n.t('Add the Line to .gitignore');
    const again = vscode.l10n.t('Try Again');
    const refusal = error instanceof PrivateFileRefused ? error.refusal : undefined;
    const answer = await vscode.window.showErrorMessage(
      (error as Error).message,
      refusal?.why === 'open' ? line : again,
    );
    // What was typed is not lost: it may name somebody whom nobody else knows.
    if (answer === again) return writeContact(desk, draft, contact, before);
    if (answer !== line || !refusal) return undefined;
    return writeContact(desk, draft, contact, async () => {
      await ignorePrivateFiles(desk.host, refusal.root);
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('.gitignore: {0}', PRIVATE_IGNORE_LINE),
        5000,
      );
    });
  }
}

interface QuestionOptions {
  readonly value?: string;
  readonly isNeeded?: boolean;
  readonly check?: (words: string) => string | undefined;
}

async function question(
  prompt: string,
  { value, isNeeded, check }: QuestionOptions = {},
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Evidence'),
    prompt,
    value,
    validateInput: (words) =>
      isNeeded && words.trim() === ''
        ? vscode.l10n.t('This must not be empty.')
        : check?.(words.trim()),
  });
  return answer?.trim();
}
