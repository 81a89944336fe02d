import * as l10n from '@vscode/l10n';
import { localDay } from '../../engine/text/localDay.js';
import type {
  DecisionEvidence,
  Review,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import type { DecisionUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import { ChangedMeanwhile } from '../decisions/changedMeanwhile.js';
import { isSameDecision, updateFrom } from '../decisions/decisionUpdates.js';
import type { DeskHost } from '../host.js';

/** What is decided on claims or facts; what is left out stays as it was. */
export interface ReviewChange {
  readonly decision?: ReviewDecision;
  readonly note?: string;
  /** The comments that the person saw, empty for none: `note` takes the place of no other. Without it, of any. */
  readonly notesSeen?: ReadonlySet<string>;
  /** One more piece. */
  readonly evidence?: DecisionEvidence;
  readonly reply?: RightOfReply;
  /** What the person saw of rights of reply, undefined for nothing: `reply` is added to nothing else. Without it, to anything. */
  readonly repliesSeen?: readonly (RightOfReply | undefined)[];
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
        ? l10n.t('Somebody has changed the comment meanwhile, so it was not removed: “{0}”', theirs)
        : theirs === ''
          ? l10n.t('Somebody has removed the comment meanwhile, so yours was not saved: “{0}”', own)
          : l10n.t(
              'Somebody has changed the comment meanwhile, so yours was not saved. Theirs: “{0}” Yours: “{1}”',
              theirs,
              own,
            ),
    );
  }
}

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
  const { decision, note, evidence, reply, askedAgain } = change;
  const isNews = before.on !== undefined && (before.by !== by || before.on !== on);
  const isThere = before.evidence.some((one) => isSameDecision(one, evidence));
  const isAsked = made?.reply !== undefined && isSameDecision(before.reply, made.reply);
  if (reply && !isAsked && !isAgain) mustBeSeen(before.reply, change);
  return {
    ...before,
    ...(decision !== undefined && { decision, by, on }),
    ...(decision !== undefined && isNews && { history: withPast(before) }),
    ...(note !== undefined && { note: noteOver(before, note, change.notesSeen, isAgain) }),
    ...(evidence && !isThere && { evidence: [...before.evidence, evidence] }),
    ...(reply &&
      !isAsked && {
        reply: { ...before.reply, ...reply, ...(askedAgain && withLastRequest(before.reply)) },
      }),
  };
}

/** What was asked about a right of reply must not hide what somebody has recorded since: an answer, or a request. */
function mustBeSeen(held: RightOfReply | undefined, { reply, repliesSeen }: ReviewChange): void {
  if (!repliesSeen || repliesSeen.some((one) => isSameDecision(one, held))) return;
  const { party, askedOn, how, answeredOn, words } = reply ?? {};
  throw new ChangedMeanwhile(
    l10n.t(
      'Somebody has recorded something about the right of reply meanwhile, so yours was not recorded ({0}). Look at the claim again.',
      [party, askedOn, how, answeredOn, words].filter(Boolean).join('; ') || '–',
    ),
  );
}

/** A comment in the place of the one that is there. */
function noteOver(
  { note: held }: Review,
  note: string,
  seen: ReadonlySet<string> | undefined,
  isAgain: boolean,
): string | undefined {
  const there = held?.trim() ?? '';
  if (!seen || seen.has(there) || there === note || (there === '' && isAgain))
    return note || undefined;
  if (!isAgain) throw new CommentChanged(there, note);
  return there.includes(note) ? held : joinedComments(there, note);
}

/** Two people's comments in one. */
export function joinedComments(theirs: string, own: string): string {
  return [theirs, own].filter((one) => one !== '').join(' · ');
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
