import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { OpenDraft } from '../../desk/drafts/draft.js';
import type { ReviewChange } from '../../desk/drafts/reviewClaims.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { partyName } from '../../engine/registry/parties.js';
import { accusedIn } from '../../engine/decisions/accusations.js';

// What the desk is asked before it writes something down about a claim. Each question can be broken off, and nothing is changed then.

function knownReview(draft: OpenDraft, ids: readonly string[]) {
  return ids.length === 1
    ? draft.annotation?.reviews.find(({ claim }) => claim === ids[0])?.review
    : undefined;
}

export async function askForNote(
  draft: OpenDraft,
  ids: readonly string[],
): Promise<ReviewChange | undefined> {
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Note on the Claim'),
    prompt: vscode.l10n.t('For colleagues; empty takes the note away'),
    value: knownReview(draft, ids)?.note?.trim(),
  });
  return note === undefined ? undefined : { note: note.trim() };
}

export async function askForEvidence(): Promise<ReviewChange | undefined> {
  const place = (
    await vscode.window.showInputBox({
      title: vscode.l10n.t('Evidence (1 of 2)'),
      prompt: vscode.l10n.t('A web address, or a file’s path as seen from the draft'),
      validateInput: (words) =>
        words.trim() === '' ? vscode.l10n.t('Write an address or a path.') : undefined,
    })
  )?.trim();
  if (!place) return undefined;
  const isAddress = /^https?:\/\/[^\s/]\S*$/i.test(place);
  const more = await vscode.window.showInputBox({
    title: vscode.l10n.t('Evidence (2 of 2)'),
    prompt: isAddress
      ? vscode.l10n.t('What is found there; may be empty')
      : vscode.l10n.t('The page; may be empty'),
  });
  if (more === undefined) return undefined;
  const said = more.trim();
  return {
    evidence: isAddress
      ? { url: place, ...(said && { note: said }) }
      : { file: place, ...(said && { page: said }) },
  };
}

export async function askForReply(
  draft: OpenDraft,
  ids: readonly string[],
): Promise<ReviewChange | undefined> {
  const before = knownReview(draft, ids)?.reply;
  const claim = draft.annotation?.claims.find(({ id }) => id === ids[0]);
  const [first] = (claim && accusedIn(draft.document.getText(), claim, draft.annotation!)) ?? [];
  const accused = first && partyName(first, (id) => draft.registry?.entries.get(id)?.actor.name);
  const kind = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Asked, no answer yet'), answered: false, needed: undefined },
      { label: vscode.l10n.t('Asked, and answered'), answered: true, needed: undefined },
      { label: vscode.l10n.t('Must still be asked'), answered: undefined, needed: true },
      { label: vscode.l10n.t('Nobody must be asked'), answered: undefined, needed: false },
    ],
    { title: vscode.l10n.t('Right of Reply') },
  );
  if (!kind) return undefined;
  if (kind.needed === false) return { reply: { needed: false } };
  const party = await ask(
    vscode.l10n.t('Who'),
    vscode.l10n.t('Who must have their say'),
    before?.party ?? accused,
  );
  if (party === undefined) return undefined;
  if (kind.needed) return { reply: { needed: true, ...(party && { party }) } };
  const askedOn = await askForDay(
    vscode.l10n.t('When were they asked?'),
    before?.askedOn ?? localDay(new Date()),
  );
  const how =
    askedOn &&
    (await ask(
      vscode.l10n.t('How'),
      vscode.l10n.t('By e-mail, by telephone, through the press office'),
      before?.how,
    ));
  if (askedOn === undefined || how === undefined) return undefined;
  const asked = {
    needed: true,
    ...(party && { party }),
    askedOn,
    ...(how && { how }),
    answered: !!kind.answered,
  };
  if (!kind.answered) return { reply: asked };
  const answeredOn = await askForDay(
    vscode.l10n.t('When did they answer?'),
    before?.answeredOn ?? localDay(new Date()),
  );
  const words =
    answeredOn &&
    (await ask(
      vscode.l10n.t('Their Words'),
      vscode.l10n.t('What they said, as they said it'),
      before?.words,
    ));
  return answeredOn === undefined || words === undefined
    ? undefined
    : { reply: { ...asked, answeredOn, ...(words && { words }) } };
}

async function ask(
  title: string,
  prompt: string,
  value: string | undefined,
): Promise<string | undefined> {
  return (
    await vscode.window.showInputBox({
      title: vscode.l10n.t('Right of Reply: {0}', title),
      prompt,
      value,
    })
  )?.trim();
}

function askForDay(prompt: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Right of Reply'),
    prompt,
    value,
    validateInput: (day) =>
      /^\d{4}-\d{2}-\d{2}$/.test(day) && isOnCalendar(day)
        ? undefined
        : vscode.l10n.t('A day such as 2025-11-20'),
  });
}
