import * as l10n from '@vscode/l10n';
import { localDay } from '../../engine/text/localDay.js';
import type {
  DecisionEvidence,
  Review,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import { wordsDecidedOn } from '../../engine/decisions/anchoring/decidedWords.js';
import type { DecisionUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import { ChangedMeanwhile } from '../decisions/changedMeanwhile.js';
import { isSameDecision, updateFrom } from '../decisions/decisionUpdates.js';
import { replyEntryWords } from './replySteps.js';
import type { DeskHost } from '../host.js';

/** What is decided on claims or facts; what is left out stays as it was. */
export interface ReviewChange {
  readonly decision?: ReviewDecision;
  readonly note?: string;
  /** The comment that the person edited into `note`, empty for none: `note` takes the place of no other. Without it, of any. */
  readonly noteShown?: string;
  /** Whether `note` is added to a comment that is another, where it would be refused else. */
  readonly isNoteAdded?: boolean;
  /** One more piece. */
  readonly evidence?: DecisionEvidence;
  readonly reply?: RightOfReply;
  /**
   * What the person saw of each right of reply, by the decision's id, nothing of those that are left out: `reply` is added to
   * nothing else. Without it, to anything.
   */
  readonly repliesSeen?: ReadonlyMap<string, RightOfReply | undefined>;
  /** Whether `reply` is one more request: the one before it is kept among the earlier ones. */
  readonly askedAgain?: boolean;
}

/** A comment was not written down: there is another one than the person saw. */
export class CommentChanged extends ChangedMeanwhile {
  /** @param theirs what is there now, empty for nothing @param own what was to be written */
  constructor(
    readonly theirs: string,
    readonly own: string,
  ) {
    super(
      own === ''
        ? l10n.t(
            'The comment was changed in the meantime, so it was not removed. It now reads: “{0}”.',
            theirs,
          )
        : theirs === ''
          ? l10n.t('The comment was removed in the meantime, so yours was not saved: “{0}”.', own)
          : l10n.t(
              'The comment was changed in the meantime, so yours was not saved. It now reads: “{0}”. Yours: “{1}”.',
              theirs,
              own,
            ),
    );
  }
}

/** Between the comments that were joined into one. */
const BETWEEN = ' · ';

/** Who decides, and on what day. */
type Signature = Pick<Review, 'by' | 'on'>;

/** Who decides here and now. */
export function signatureOf({ settings, clock }: Pick<DeskHost, 'settings' | 'clock'>): Signature {
  return {
    by: settings.get('copydesk.reviews.by') || undefined,
    on: localDay(new Date(clock.now())),
  };
}

/**
 * Makes a decision of the one that the file holds when it is written, as `updateFrom`.
 * @param fresh the decision where the file has none
 */
export function updateOf<R extends Review>(
  fresh: R,
  make: (before: R, made: R | undefined, isAgain: boolean) => R,
): DecisionUpdate<R> {
  return updateFrom<R>(fresh.id, (before, made, isAgain) => make(before ?? fresh, made, isAgain));
}

/**
 * A decision as it is after a change; what was decided before by somebody else, or on another day, stays in its history.
 * @param made the decision as this change made it last: what it added is not added again
 * @param isAgain whether that was in the file once
 * @throws ChangedMeanwhile where the comment or the right of reply is none that the person saw
 */
export function changed<R extends Review>(
  { by, on }: Signature,
  before: R,
  change: ReviewChange,
  made?: R,
  isAgain = false,
): R {
  const { decision, evidence, reply, askedAgain } = change;
  const isNews = before.on !== undefined && (before.by !== by || before.on !== on);
  const isThere = before.evidence.some((one) => isSameDecision(one, evidence));
  const isAsked = made?.reply !== undefined && isSameDecision(before.reply, made.reply);
  if (reply && !isAsked && !isAgain) mustBeSeen(before, reply, change);
  return {
    ...before,
    ...(decision !== undefined && { decision, by, on }),
    ...(decision !== undefined && isNews && { history: withPast(before) }),
    ...(change.note !== undefined && { note: noteOver(before, change, isAgain) }),
    ...(evidence && !isThere && { evidence: [...before.evidence, evidence] }),
    ...(reply &&
      !isAsked && {
        reply: { ...before.reply, ...reply, ...(askedAgain && withLastRequest(before.reply)) },
      }),
  };
}

/** What was asked about a right of reply must not hide what somebody has recorded since: an answer, or a request. */
function mustBeSeen(
  before: Review,
  reply: RightOfReply,
  { repliesSeen, askedAgain }: ReviewChange,
): void {
  if (!repliesSeen || isSameDecision(repliesSeen.get(before.id), before.reply)) return;
  throw new ChangedMeanwhile(
    l10n.t(
      'The right of reply for “{0}” was updated in the meantime, so your entry was not saved: {1}. Look at the claim again.',
      wordsDecidedOn(before),
      replyEntryWords(reply, askedAgain),
    ),
  );
}

/** A comment in the place of the one that is there. */
function noteOver(
  { note: held }: Review,
  { note = '', noteShown, isNoteAdded = false }: ReviewChange,
  isAgain: boolean,
): string | undefined {
  const there = held?.trim() ?? '';
  const isSeen = noteShown === undefined || there === noteShown;
  if (isSeen || there === note || (there === '' && isAgain)) return note || undefined;
  if (!isAgain && !isNoteAdded) throw new CommentChanged(there, note);
  return joinedComments(there, note);
}

/** Two people's comments in one; that of both where theirs has the person's own already. */
export function joinedComments(theirs: string, own: string): string {
  if (`${BETWEEN}${theirs}${BETWEEN}`.includes(`${BETWEEN}${own}${BETWEEN}`)) return theirs;
  return [theirs, own].filter((one) => one !== '').join(BETWEEN);
}

/** An id, or one beside it where another decision bears that. */
export function unused(id: string, used: ReadonlySet<string>): string {
  let free = id;
  for (let i = 2; used.has(free); i++) free = `${id}.${i}`;
  return free;
}

function withLastRequest({ askedOn, how, earlier }: RightOfReply = {}): RightOfReply {
  return askedOn === undefined
    ? {}
    : { earlier: [...(earlier ?? []), { askedOn, ...(how && { how }) }] };
}

function withPast({ history, decision, by, on }: Review): NonNullable<Review['history']> {
  return [...(history ?? []), { decision, ...(by && { by }), ...(on && { on }) }];
}
