import * as vscode from 'vscode';
import { accusedIn } from '../../engine/decisions/accusations.js';
import { REPLY_STEPS, type ReplyStep, replyStepWords } from '../../desk/drafts/replySteps.js';
import type { RightOfReply } from '../../engine/decisions/decision.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { type ActorLookup, partyName } from '../../engine/registry/mentionParties.js';
import { partiesToAnswer, partyMeant } from '../../engine/reports/reply/replyParties.js';
import { localDay } from '../../engine/text/localDay.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { type ChosenClaims, seenClaims } from '../drafts/decidedClaims.js';
import type { OpenDraft } from '../host/openDraft.js';
import { type ChangeAsked, claimsInQuestion, knownReview } from './decisionQuestions.js';

/**
 * Asks how far the right of reply on claims has come, who was asked, when, how, and what they answered; of one claim also
 * whether that holds for all that the party has to answer, as one letter puts them. Whoever leaves a box that may be empty
 * keeps what was said in those before it.
 * @returns what is to be written down; undefined where the person thought better of it
 */
export async function askForReply(chosen: ChosenClaims): Promise<ChangeAsked | undefined> {
  const { reviews = [] } = chosen.draft.annotation ?? {};
  // Of all claims: the person may mean others with it.
  const repliesSeen = new Map(reviews.map(({ review }) => [review.id, review.reply]));
  const asked = await askHowFar(chosen);
  return asked && { ...asked, repliesSeen };
}

async function askHowFar(chosen: ChosenClaims): Promise<ChangeAsked | undefined> {
  const { draft, ids } = chosen;
  const before = knownReview(draft, ids)?.reply ?? {};
  const step = await askForStep(claimsInQuestion(draft, ids), wasAsked(draft, ids));
  if (step === undefined) return undefined;
  if (step === 'notNeeded') return { reply: { needed: false } };
  const party = await ask(
    vscode.l10n.t('Who'),
    vscode.l10n.t('Who is to be asked for comment'),
    before.party ?? accusedParty(draft, ids[0]),
  );
  if (party === undefined) return undefined;
  const claims = await askForClaims(chosen, party);
  if (!claims) return undefined;
  const needed: RightOfReply = { needed: true, ...(party && { party }) };
  if (step === 'needed') return { claims, reply: needed };
  const request = await askForRequest(step === 'askedAgain' ? {} : before);
  if (!request) return undefined;
  const { askedOn, how } = request;
  const askedAgain = step === 'askedAgain';
  const asked: RightOfReply = {
    ...needed,
    askedOn,
    ...((how || askedAgain) && { how: how || undefined }),
    answered: step === 'answered',
  };
  const wasLeft = how === undefined;
  return {
    claims,
    askedAgain,
    reply: step === 'answered' && !wasLeft ? { ...asked, ...(await askForAnswer(before)) } : asked,
  };
}

/** Whether a request is recorded on any of the claims. */
function wasAsked({ annotation }: OpenDraft, ids: readonly string[]): boolean {
  return (
    annotation?.reviews.some(
      ({ claim, review }) =>
        claim !== undefined && ids.includes(claim) && review.reply?.askedOn !== undefined,
    ) ?? false
  );
}

/**
 * Of a claim that is one of several for a party to answer: whether all of them are meant. A letter puts them all.
 * @returns the claims that are meant; undefined where the person thought better of it
 */
async function askForClaims(
  { draft, ids, seen }: ChosenClaims,
  party: string,
): Promise<readonly SeenPassage[] | undefined> {
  if (ids.length !== 1 || party === '') return seen;
  const now = await seenClaims(draft);
  const text = draft.document.getText();
  const annotation = draft.annotation!;
  const actorOf: ActorLookup = (id) => draft.registry?.entries.get(id)?.actor;
  const parties = partiesToAnswer(text, annotation, actorOf);
  const { claims = [], name = party } =
    partyMeant(text, annotation, actorOf, parties, { claim: ids[0], name: party }) ?? {};
  if (claims.length < 2) return seen;
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('All {0} Claims That {1} Has Not Answered', claims.length, name),
        detail: vscode.l10n.t('as one letter puts them'),
        meant: claims.map(({ id }) => now.of(id)),
      },
      {
        label: vscode.l10n.t('This Claim Only'),
        detail: claimsInQuestion(draft, ids),
        meant: seen,
      },
    ],
    {
      title: vscode.l10n.t('Right of Reply'),
      placeHolder: vscode.l10n.t('Which claims does this hold for?'),
    },
  );
  return picked?.meant;
}

/** @param canBeAgain whether they can be asked again */
async function askForStep(claim: string, canBeAgain: boolean): Promise<ReplyStep | undefined> {
  const offered = REPLY_STEPS.filter((step) => canBeAgain || step !== 'askedAgain');
  const picked = await vscode.window.showQuickPick(
    offered.map((step) => ({ label: replyStepWords(step), step })),
    { title: vscode.l10n.t('Right of Reply'), placeHolder: claim },
  );
  return picked?.step;
}

/** Whom a claim accuses, by name. */
function accusedParty(draft: OpenDraft, id: string): string | undefined {
  const claim = draft.annotation?.claims.find((one) => one.id === id);
  const [first] = (claim && accusedIn(draft.document.getText(), claim, draft.annotation!)) ?? [];
  return first && partyName(first, (actor) => draft.registry?.entries.get(actor)?.actor.name);
}

/**
 * @param before what is known of the request already
 * @returns undefined where the first box was left; `how` is undefined where the second was
 */
async function askForRequest(
  before: RightOfReply,
): Promise<{ askedOn: string; how: string | undefined } | undefined> {
  const askedOn = await askForDay(
    vscode.l10n.t('When were they asked?'),
    before.askedOn ?? localDay(new Date()),
  );
  if (askedOn === undefined) return undefined;
  const how = await ask(
    vscode.l10n.t('How'),
    vscode.l10n.t('By email, by telephone, through the press office (optional)'),
    before.how,
  );
  return { askedOn, how };
}

async function askForAnswer(
  before: RightOfReply,
): Promise<Pick<RightOfReply, 'answeredOn' | 'words'>> {
  const answeredOn = await askForDay(
    vscode.l10n.t('When did they answer?'),
    before.answeredOn ?? localDay(new Date()),
  );
  if (answeredOn === undefined) return {};
  const words = await ask(
    vscode.l10n.t('Their Words'),
    vscode.l10n.t('What they said, in their own words'),
    before.words,
  );
  return { answeredOn, ...(words && { words }) };
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
        : vscode.l10n.t('Enter a date such as 2025-11-20.'),
  });
}
