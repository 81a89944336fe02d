import { localDay } from '../../engine/text/localDay.js';
import type {
  DecisionEvidence,
  Review,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import type { DecisionUpdate } from '../../engine/decisions/sidecar/decisionEdits.js';
import type { DeskHost } from '../host.js';

/** What is decided on claims or facts; what is left out stays as it was. */
export interface ReviewChange {
  readonly decision?: ReviewDecision;
  readonly note?: string;
  /** One more piece. */
  readonly evidence?: DecisionEvidence;
  readonly reply?: RightOfReply;
  /** Whether `reply` is one more request: the one before it is kept among the earlier ones. */
  readonly askedAgain?: boolean;
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
 * Makes a decision of the one that the file holds when it is written.
 * @param fresh the decision where the file has none
 * @param make gives the decision as it shall be; `made` is what it gave last, which may be what `before` is
 */
export function updateOf<R extends Review>(
  fresh: R,
  make: (before: R, made: R | undefined) => R,
): DecisionUpdate<R> {
  let made: R | undefined;
  let written: R | undefined;
  return {
    id: fresh.id,
    from: (now) => {
      // What was written and is gone, as in another version of the file, is made again as it was.
      made = make(now ?? written ?? fresh, made);
      if (now && isSame(now, made)) written = now;
      return made;
    },
  };
}

/**
 * A decision as it is after a change; what was decided before by somebody else, or on another day, stays in its history.
 * @param made the decision as this change made it last: what it added is not added again
 */
export function changed<R extends Review>(
  { by, on }: Signature,
  before: R,
  { decision, note, evidence, reply, askedAgain }: ReviewChange,
  made?: R,
): R {
  const isNews = before.on !== undefined && (before.by !== by || before.on !== on);
  const isThere = before.evidence.some((one) => isSame(one, evidence));
  const isAsked = made?.reply !== undefined && isSame(before.reply, made.reply);
  return {
    ...before,
    ...(decision !== undefined && { decision, by, on }),
    ...(decision !== undefined && isNews && { history: withPast(before) }),
    ...(note !== undefined && { note: note || undefined }),
    ...(evidence && !isThere && { evidence: [...before.evidence, evidence] }),
    ...(reply &&
      !isAsked && {
        reply: { ...before.reply, ...reply, ...(askedAgain && withLastRequest(before.reply)) },
      }),
  };
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

/** Whether a file would hold the same for both: without empty keys, in whatever order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, held: unknown): unknown {
  if (typeof held === 'string') return held.trim();
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
  return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
}
