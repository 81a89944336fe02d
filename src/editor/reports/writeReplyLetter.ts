import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { settings } from '../host/settings.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import type { Annotation } from '../../engine/annotation.js';
import { type PartyToAnswer, partiesToAnswer } from '../../engine/reports/reply/replyParties.js';
import { replyLetter } from '../../engine/reports/reply/replyLetter.js';
import type { ActorLookup } from '../../engine/registry/mentionParties.js';
import { localDay } from '../../engine/text/localDay.js';
import { claimsNotRead, notReadWords } from '../wording/notReadWords.js';

/** Writes letters that ask those whom the draft accuses for an answer, each into a new document that is not saved yet. */
export function registerReplyLetters(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.claims.writeReplyLetter',
    async (names?: readonly string[], deadline?: string) => {
      const draft = desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      const { version, parties, unread } = await readParties(desk, draft);
      // What was not read may accuse somebody.
      if (unread.length > 0) void vscode.window.showWarningMessage(unread.join(' '));
      if (parties.length === 0 && unread.length > 0) return undefined;
      if (parties.length === 0)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'No reply is outstanding: no open claim was found that accuses anybody in the registry or on a list. To record whom a claim accuses, put the cursor on it and choose Right of Reply (Request for Comment).',
          ),
        );
      const chosen = names
        ? parties.filter(({ name }) => names.includes(name))
        : await askForParties(parties);
      if (!chosen || chosen.length === 0) return undefined;
      const until = deadline ?? (await askForDeadline());
      if (!until) return undefined;
      // Lists and decisions may be others by now, and what is known of the parties another.
      const now = await readParties(desk, draft);
      if (now.version !== version)
        return void vscode.window.showWarningMessage(
          vscode.l10n.t(
            'The draft was edited in the meantime, so no letter was written. Choose Write Right-of-Reply Letters again.',
          ),
        );
      const byKey = new Map(now.parties.map((party) => [party.key, party]));
      const still = chosen.flatMap(({ key }) => byKey.get(key) ?? []);
      if (JSON.stringify(still, plain) !== JSON.stringify(chosen, plain))
        return void vscode.window.showWarningMessage(
          vscode.l10n.t(
            'The parties to write to, or what is known of them, changed in the meantime, so no letter was written. Choose Write Right-of-Reply Letters again.',
          ),
        );
      return writeLetters(now.text, now.annotation, still, until);
    },
  );
}

/** Whom a draft accuses, as it now is and the lists now are. */
async function readParties(
  desk: Desk,
  draft: OpenDraft,
): Promise<{
  readonly annotation: Annotation;
  readonly version: number;
  readonly text: string;
  readonly parties: readonly PartyToAnswer[];
  /** Why claims, or which paragraphs, were not read, in sentences. */
  readonly unread: readonly string[];
}> {
  const annotation = await currentWithLists(desk.lists, draft);
  const text = draft.document.getText();
  const actorOf: ActorLookup = (id) => draft.registry?.entries.get(id)?.actor;
  const parties = partiesToAnswer(text, annotation, actorOf);
  const unread = [
    claimsNotRead(annotation) ?? [],
    notReadWords(draft.document, annotation.unread),
  ].flat();
  return { annotation, version: annotation.version, text, parties, unread };
}

function plain(_: string, held: unknown): unknown {
  return held instanceof Set ? [...held] : held;
}

/** @param text the draft that the annotation's offsets count in, and no newer one */
async function writeLetters(
  text: string,
  annotation: Annotation,
  parties: readonly PartyToAnswer[],
  deadline: string,
): Promise<vscode.Uri[]> {
  const signature = settings.reviewsBy.get();
  const written: vscode.Uri[] = [];
  let leftOut = 0;
  for (const party of parties) {
    const letter = replyLetter(text, annotation, party, { deadline, signature });
    const document = await vscode.workspace.openTextDocument({
      content: letter.text,
      language: 'plaintext',
    });
    await vscode.window.showTextDocument(document, { preview: false });
    written.push(document.uri);
    leftOut += letter.leftOut;
  }
  if (leftOut > 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Names of other parties or unnamed sources were left out. Check the square brackets before you send it.',
      ),
    );
  return written;
}

async function askForParties(
  parties: readonly PartyToAnswer[],
): Promise<readonly PartyToAnswer[] | undefined> {
  const items = parties.map((party) => ({
    label: party.name,
    description: [
      party.claims.length === 1
        ? vscode.l10n.t('1 claim')
        : vscode.l10n.t('{0} claims', party.claims.length),
      party.askedOn
        ? vscode.l10n.t('asked on {0}, no answer', party.askedOn)
        : vscode.l10n.t('not asked yet'),
    ].join(', '),
    // One alone is who is meant, asked before or not.
    picked: !party.askedOn || parties.length === 1,
    party,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Write Right-of-Reply Letters'),
    placeHolder: vscode.l10n.t('To whom? Each gets a letter with what the draft says about them'),
    canPickMany: true,
  });
  return chosen?.map(({ party }) => party);
}

async function askForDeadline(): Promise<string | undefined> {
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  const day = new Intl.DateTimeFormat('en', {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${localDay(tomorrow)}T12:00:00Z`));
  const value = `5 p.m. on ${day}`;
  const deadline = await vscode.window.showInputBox({
    title: vscode.l10n.t('Write Right-of-Reply Letters'),
    prompt: vscode.l10n.t('Please reply by …'),
    value,
    valueSelection: [0, value.length],
    validateInput: (words) => (words.trim() ? undefined : vscode.l10n.t('A day and a time')),
  });
  return deadline?.trim();
}
