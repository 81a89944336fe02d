import type { AnchoredReview, Annotation, Claim, Mention, ReadAs } from '../annotation.js';
import { firstIndex } from '../text/binarySearch.js';
import { deskWords } from '../text/markup/deskWords.js';
import { findAccused } from './accusedWords.js';
import { type MentionsWithin } from './maskedParties.js';
import { officeMentions } from './officeMentions.js';

export { isAccusingCue } from './accusedWords.js';
import { reviewsByClaim } from './claimStanding.js';
import type { RightOfReply } from './decision.js';

/** Somebody who is accused: as the draft names them, or in the desk's own words; empty where the desk has only said that somebody must be asked. */
export type Accused = Mention | string;

const known = new WeakMap<Annotation, ReadonlyMap<string, readonly Accused[]>>();

/**
 * Whom each claim accuses without that anybody is on record as having asked them for comment; claims that accuse nobody,
 * and those where that is settled, are left out. One answer for the view, the margin, the page and the command line: what
 * the desk has noted comes before what the words say. A request for comment on a claim holds for those that repeat it.
 * @param text the draft that the annotation's offsets count in
 */
export function findUnasked(
  text: string,
  annotation: Annotation,
): ReadonlyMap<string, readonly Accused[]> {
  let found = known.get(annotation);
  if (!found) known.set(annotation, (found = accusedWithout(text, annotation, isSettled)));
  return found;
}

/**
 * Whom each claim accuses who has not answered yet, asked or not; claims that accuse nobody, and those on which nobody needs to be
 * asked, are left out. An answer to a claim holds for those that repeat it. What is written for the desk alone is nothing to answer.
 * @param text the draft that the annotation's offsets count in
 */
export function findToAnswer(
  text: string,
  annotation: Annotation,
): ReadonlyMap<string, readonly Accused[]> {
  return accusedWithout(text, annotation, needsNoAnswer, deskWords(text));
}

function accusedWithout(
  text: string,
  annotation: Annotation,
  isDone: (reply: RightOfReply | undefined) => boolean,
  unprinted: readonly ReadAs[] = [],
): ReadonlyMap<string, readonly Accused[]> {
  const reviews = reviewsByClaim(annotation);
  const settled = new Set(
    annotation.claims
      .filter(({ id }) => isDone(reviews.get(id)?.review.reply))
      .map(({ id, repeats }) => repeats ?? id),
  );
  const found = new Map<string, readonly Accused[]>();
  const mentions = mentionsWithin(text, annotation);
  for (const claim of annotation.claims) {
    if (settled.has(claim.repeats ?? claim.id) || settled.has(claim.id)) continue;
    const accused = accusedBy(text, claim, mentions, unprinted, reviews.get(claim.id));
    if (accused.length > 0) found.set(claim.id, accused);
  }
  return found;
}

/** Whether somebody was asked, has answered, or need not be asked. */
function isSettled(reply: RightOfReply | undefined): boolean {
  return reply?.askedOn !== undefined || needsNoAnswer(reply);
}

/** Whether somebody has answered, or need not be asked. */
function needsNoAnswer(reply: RightOfReply | undefined): boolean {
  return (
    reply !== undefined &&
    (reply.needed === false ||
      reply.answered === true ||
      reply.answeredOn !== undefined ||
      reply.words !== undefined)
  );
}

function accusedBy(
  text: string,
  claim: Claim,
  mentions: MentionsWithin,
  unprinted: readonly ReadAs[],
  anchored: AnchoredReview | undefined,
): readonly Accused[] {
  const reply = anchored?.review.reply;
  if (reply?.party) return [reply.party];
  const accused = findAccused(text, claim, mentions, unprinted);
  return reply?.needed && accused.length === 0 ? [''] : accused;
}

/** Whom a claim's own words accuse, each party once, in the order of the text; what the desk has noted does not count. */
export function accusedIn(
  text: string,
  claim: Claim,
  annotation: Pick<Annotation, 'mentions' | 'names'>,
): readonly Mention[] {
  return findAccused(text, claim, mentionsWithin(text, annotation));
}

const withOffices = new WeakMap<Pick<Annotation, 'mentions' | 'names'>, readonly Mention[]>();

/** Those of whom an office alone speaks stand among those whom a name does. */
function mentionsWithin(
  text: string,
  annotation: Pick<Annotation, 'mentions' | 'names'>,
): MentionsWithin {
  const { mentions: named } = annotation;
  const mentions =
    withOffices.get(annotation) ??
    [...named, ...officeMentions(text, annotation)].sort((a, b) => a.start - b.start);
  withOffices.set(annotation, mentions);
  const from = (offset: number): number =>
    firstIndex(mentions.length, (i) => mentions[i].start >= offset);
  return (start, end) =>
    mentions.slice(from(start), from(end)).filter((mention) => mention.end <= end);
}
