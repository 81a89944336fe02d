import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { ReviewChange } from '../../desk/drafts/reviewClaims.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { partyName } from '../../engine/registry/mentionParties.js';
import { claimCount } from '../wording/claimText.js';
import type { ReplyRequest, RightOfReply } from '../../engine/decisions/decision.js';
import { wordsInSpans } from '../../engine/reports/readClaims.js';
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
    title: vscode.l10n.t('Comment on the Claim'),
    prompt: vscode.l10n.t('For colleagues. Leave it empty to remove the comment'),
    value: knownReview(draft, ids)?.note?.trim(),
  });
  return note === undefined ? undefined : { note: note.trim() };
}

export async function askForReply(
  draft: OpenDraft,
  ids: readonly string[],
): Promise<ReviewChange | undefined> {
  const before = knownReview(draft, ids)?.reply;
  const claim = draft.annotation?.claims.find(({ id }) => id === ids[0]);
  const [first] = (claim && accusedIn(draft.document.getText(), claim, draft.annotation!)) ?? [];
  const accused = first && partyName(first, (id) => draft.registry?.entries.get(id)?.actor.name);
  const wasAsked = before?.askedOn !== undefined;
  const kind = await vscode.window.showQuickPick(
    [
      ...(wasAsked
        ? [
            {
              label: vscode.l10n.t('Asked again, no answer yet'),
              answered: false,
              needed: undefined,
              again: true,
            },
          ]
        : []),
      { label: vscode.l10n.t('Asked, no answer yet'), answered: false, needed: undefined },
      { label: vscode.l10n.t('Asked, and answered'), answered: true, needed: undefined },
      { label: vscode.l10n.t('Still to be asked'), answered: undefined, needed: true },
      { label: vscode.l10n.t('Nobody needs to be asked'), answered: undefined, needed: false },
    ],
    { title: vscode.l10n.t('Right of Reply'), placeHolder: claimWords(draft, ids) },
  );
  if (!kind) return undefined;
  if (kind.needed === false) return { reply: { needed: false } };
  const party = await ask(
    vscode.l10n.t('Who'),
    vscode.l10n.t('Who needs a right of reply'),
    before?.party ?? accused,
  );
  if (party === undefined) return undefined;
  if (kind.needed) return { reply: { needed: true, ...(party && { party }) } };
  const again = 'again' in kind;
  const askedOn = await askForDay(
    vscode.l10n.t('When were they asked?'),
    (!again && before?.askedOn) || localDay(new Date()),
  );
  const how =
    askedOn &&
    (await ask(
      vscode.l10n.t('How'),
      vscode.l10n.t('By e-mail, by telephone, through the press office (optional)'),
      again ? undefined : before?.how,
    ));
  if (askedOn === undefined) return undefined;
  // Whoever leaves a box that may be empty keeps what was said in those before it.
  const asked = {
    needed: true,
    ...(party && { party }),
    askedOn,
    // A request of its own may have been made in another way.
    ...(again ? { how: how || undefined } : how && { how }),
    ...(again && { earlier: [...(before?.earlier ?? []), lastRequest(before!)] }),
    answered: !!kind.answered,
  };
  if (!kind.answered) return { reply: asked };
  if (how === undefined) return { reply: asked };
  const answeredOn = await askForDay(
    vscode.l10n.t('When did they answer?'),
    before?.answeredOn ?? localDay(new Date()),
  );
  const words =
    answeredOn &&
    (await ask(
      vscode.l10n.t('Their Words'),
      vscode.l10n.t('What they said, in their own words'),
      before?.words,
    ));
  return {
    reply: { ...asked, ...(answeredOn && { answeredOn }), ...(words && { words }) },
  };
}

function lastRequest({ askedOn, how }: RightOfReply): ReplyRequest {
  return { askedOn: askedOn!, ...(how && { how }) };
}

/** The claim that a question is about, as the draft has it; how many where there are several. */
function claimWords({ annotation, document }: OpenDraft, ids: readonly string[]): string {
  const claim = annotation?.claims.find(({ id }) => id === ids[0]);
  return ids.length === 1 && claim
    ? `“${wordsInSpans(document.getText(), claim.content)}”`
    : claimCount(ids.length);
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
        : vscode.l10n.t('A date, such as 2025-11-20'),
  });
}
