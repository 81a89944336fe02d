import type { ActingBody } from './bodiesHeard.js';
import type { Announced } from './delayedNames.js';
import type { Pair } from './groups.js';
import { type Focused, IN_SIGHT, type InSight } from './sight.js';

/** A body that speaks, and in which paragraph it did so last. */
export interface SpokenBody<Member> {
  readonly member: Member;
  readonly paragraph: number;
}

/** What is known at the beginning of a paragraph and forgotten a few paragraphs later. */
export interface Moment<Member> {
  readonly voice: SpokenBody<Member> | null;
  readonly latest: Member | null;
  /** The person who was named last. */
  readonly lastPerson: Member | null;
  readonly sight: InSight<Member>;
  readonly pairs: readonly Pair<Member>[];
  readonly announced: Announced | null;
  readonly isBegun: boolean;
  readonly acting: readonly ActingBody<Member>[];
}

/** Whether all goes on alike from paragraph `number` after one moment and another: what is out of sight by then does not count. */
export function isSameMoment<Member>(
  one: Moment<Member>,
  other: Moment<Member>,
  number: number,
): boolean {
  return (
    one.latest === other.latest &&
    one.lastPerson === other.lastPerson &&
    one.isBegun === other.isBegun &&
    isSameBody(recent(one.voice, number, 1), recent(other.voice, number, 1)) &&
    isSameAnnounced(recent(one.announced, number, 1), recent(other.announced, number, 1)) &&
    isSameSight(one.sight, other.sight, number) &&
    isSameList(
      one.pairs,
      other.pairs,
      (a, b) =>
        a.members[0] === b.members[0] &&
        a.members[1] === b.members[1] &&
        a.paragraph === b.paragraph &&
        a.isCouple === b.isCouple,
    ) &&
    isSameList(
      one.acting,
      other.acting,
      (a, b) => a.body === b.body && a.at === b.at && a.told === b.told,
    )
  );
}

function recent<T extends { readonly paragraph: number }>(
  one: T | null,
  number: number,
  paragraphs: number,
): T | null {
  return one && number - one.paragraph <= paragraphs ? one : null;
}

function isSameBody<Member>(
  one: SpokenBody<Member> | null,
  other: SpokenBody<Member> | null,
): boolean {
  return one?.member === other?.member && one?.paragraph === other?.paragraph;
}

function isSameAnnounced(one: Announced | null, other: Announced | null): boolean {
  return (
    one === other ||
    (one !== null &&
      other !== null &&
      one.role === other.role &&
      one.gender === other.gender &&
      one.paragraph === other.paragraph &&
      isSameList(one.offices, other.offices, (a, b) => a === b))
  );
}

function isSameSight<Member>(
  one: InSight<Member>,
  other: InSight<Member>,
  number: number,
): boolean {
  const isSame = (a: Focused<Member> | null, b: Focused<Member> | null): boolean =>
    isSameFocus(recent(a, number, IN_SIGHT), recent(b, number, IN_SIGHT), number);
  return (
    // Of a name by itself it counts for ever who bears it.
    one.lone?.member === other.lone?.member &&
    isSame(one.lone, other.lone) &&
    (['subject', 'speaker', 'named'] as const).every(
      (what) => isSame(one[what].he, other[what].he) && isSame(one[what].she, other[what].she),
    )
  );
}

function isSameFocus<Member>(
  one: Focused<Member> | null,
  other: Focused<Member> | null,
  number: number,
): boolean {
  if (one === null || other === null) return one === other;
  return (
    one === other ||
    (one.member === other.member &&
      one.at === other.at &&
      one.paragraph === other.paragraph &&
      isSameFocus(
        recent(one.before ?? null, number, IN_SIGHT),
        recent(other.before ?? null, number, IN_SIGHT),
        number,
      ))
  );
}

function isSameList<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (a: T, b: T) => boolean,
): boolean {
  return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
}
