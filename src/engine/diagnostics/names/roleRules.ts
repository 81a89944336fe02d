import type { Span } from '../../annotation.js';
import { cueForm } from '../../claims/lexis/cueVerbs.js';
import {
  firstDay,
  hasEnded,
  holdsOn,
  lastDay,
  type PeriodStanding,
} from '../../registry/partialDate.js';
import type { Actor, Role } from '../../registry/registrySchema.js';
import type { DraftView, Place } from '../draftView.js';
import { prefixing } from '../insertions.js';
import type { RuleFinding, Rule } from '../rule.js';
import { indexOfWords, titleAhead, titleWords, type TitleWord } from './writtenTitles.js';

/** Rules about what somebody was on the draft's date. */
export const ROLE_RULES: readonly Rule[] = [
  {
    code: 'role-mismatch',
    severity: 'warning',
    summary: 'a title that, according to the registry, the person did not hold on the draft’s date',
    find: wrongTitles,
  },
  {
    code: 'actor-died',
    severity: 'warning',
    summary: 'somebody who has died, quoted in the present tense',
    find: speakingDead,
  },
];

/** Characters before a name in which its title stands. */
const REACH = 100;
const PAST =
  /^(?:former|formerly|ex|late|then|past|once|twice|thrice|sometime|onetime|one time|(?:two|three|four) (?:time|term)|erstwhile|elect|designate|incoming|outgoing|deposed|ousted|predecessor|successor|ex .*|then .*|deputy|vice|assistant|acting|emeritus|emerita|previous|last|next|soon|future|longer|not|never|nearly|almost|briefly)$/;
/** "The first woman president", "the longest-serving premier": what somebody stays after the office. */
const FOR_EVER =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\p{L}+est serving)$/u;
const BACK_THEN =
  /\b(?:then-|at the time|former|formerly|ex-\p{L}+|until|served as|who was|who had been|used to be|previously|(?:years?|decades?) ago|back when|as (?:president|secretary|prime minister))\b/iu;
/** What says behind a title when it was held: "under President Lowe", "when the banks failed", "for eight years", "in the last government". */
const HELD_THEN =
  /^[^,.;:]*? (?:under|when|during|throughout|before|from|for (?:\p{L}+ ){1,3}(?:years|decades|terms)|(?:in|during|of) (?:the|an?|\p{L}+['’]s) (?:last|previous|earlier|first|second|old) \p{L}+)(?!\p{L})/u;

function* wrongTitles(draft: DraftView): Generator<RuleFinding> {
  for (const [actor, places] of draft.placesOf) {
    // A role that could not be read may be the one that the draft has.
    const isRead = !actor.unread?.includes('roles');
    const roles = actor.kind === 'person' && isRead ? (actor.roles ?? []) : [];
    const other = roles.filter((role) => isOut(holdsOn(role, draft.day)));
    if (other.length === 0) continue;
    const current = roles
      .filter((role) => !isOut(holdsOn(role, draft.day)))
      .map(({ title }) => titleWords(title));
    for (const place of places) {
      const said = draft.saidAt(place);
      if (said.isQuoted(place)) continue;
      const found = titleAround(draft, place, other, current);
      if (!found) continue;
      const { role, span, after } = found;
      const over = hasEnded(role, draft.day);
      const words = said.text.slice(span.start, span.end);
      yield {
        ...draft.inDraft(place.paragraph, span),
        message: over
          ? `${actor.name} was “${role.title}” until ${role.until}: “${words}” is out of date on ${draft.date}`
          : `${actor.name} is “${role.title}” only from ${role.since}; the draft is dated ${draft.date}`,
        ...(over &&
          !after && {
            fixes: [prefixing(draft, place.paragraph, span, 'former', 'Insert “former”')],
          }),
      };
    }
  }
}

function isOut(standing: PeriodStanding): boolean {
  return standing === 'over' || standing === 'later';
}

interface Title {
  readonly role: Role;
  /** In offsets of the paragraph's reading. */
  readonly span: Span;
  /** Whether "former" cannot stand before it: behind the name, or behind "the" and a comma before it. */
  readonly after: boolean;
}

/** What stands in a sentence on both sides of a name, in offsets of the paragraph's reading. */
interface Beside {
  /** What runs up to the name, or to the comma before it. */
  readonly ahead: Span;
  /** Whether a comma parts the two, as in "the mayor, Tomas Reyl, came". */
  readonly isApart: boolean;
  /** What follows the name and a comma, up to the next mark; empty where nothing does. */
  readonly behind: Span;
  readonly sentence: Span;
}

const NO_MARKS = /(?<![^,;:()“”"—–])[^,;:()“”"—–]*$/;
/** Behind a name that is itself an apposition. "The mayor, Tomas Reyl and the governor" is a list, "to the mayor, Tomas Reyl was a thief" another matter. */
const ENDS_APPOSITION = /^(?:,(?! (?:and|or)(?!\p{L}))|[.;:)—–]|\s*$)/u;
/** Before a title that is given to one person: "the", "the city’s", "its Conservative". */
const OWNED = /(?:^|[^\p{L}])(?:the|its|his|her|their|our|\p{L}+['’]s?)(?: [\p{L}-]+){0,3} ?$/iu;

/** The title beside a name that is one of the roles not in force, and none of those that are. */
function titleAround(
  draft: DraftView,
  place: Place,
  other: readonly Role[],
  current: readonly (readonly TitleWord[])[],
): Title | undefined {
  const { text } = draft.saidAt(place);
  const beside = wordsBeside(draft, place);
  for (const role of other) {
    if (tellsOfThen(text.slice(beside.sentence.start, beside.sentence.end), role)) continue;
    const title = titleWords(role.title);
    const ahead = titleBefore(text, beside, title, current);
    if (ahead) return { role, span: ahead, after: beside.isApart };
    const behind = titleBehind(text, beside, title, current);
    if (behind) return { role, span: behind, after: true };
  }
  return undefined;
}

function wordsBeside(draft: DraftView, place: Place): Beside {
  const said = draft.saidAt(place);
  const { text } = said;
  const sentence = said.sentenceAt(place.start);
  const from = Math.max(sentence.start, place.start - REACH);
  const before = text.slice(from, place.start);
  const rest = text.slice(place.end, Math.min(sentence.end, place.end + REACH));
  const isApart = before.endsWith(', ') && ENDS_APPOSITION.test(rest);
  const end = isApart ? before.length - 2 : before.length;
  const apposed = /^, (?:the |a |an )?((?:[^,.;:()“”"—–]|\.(?! |$)|(?<=\p{Lu})\.)+)/u.exec(rest);
  const after = place.end + (apposed ? apposed[0].length : 0);
  return {
    ahead: { start: from + before.slice(0, end).search(NO_MARKS), end: from + end },
    isApart,
    behind: { start: after - (apposed ? apposed[1].length : 0), end: after },
    sentence,
  };
}

/** The title that runs up to a name; behind a comma only where it is the title of one person. */
function titleBefore(
  text: string,
  { ahead, isApart, sentence }: Beside,
  title: readonly TitleWord[],
  current: readonly (readonly TitleWord[])[],
): Span | undefined {
  const words = titleWords(text.slice(ahead.start, ahead.end), ahead.start);
  const end = titleAhead(words, title);
  if (end.length === 0 || current.some((one) => indexOfWords(one, end) >= 0)) return undefined;
  const [{ start, end: firstEnd }] = end;
  const isOver = words
    .slice(0, words.length - end.length)
    .slice(-3)
    .some((one) => isPast(one) && !(one.word === 'then' && one.start === sentence.start));
  if (isOver) return undefined;
  const isOwned =
    /['’]s?$/.test(text.slice(start, firstEnd)) || OWNED.test(text.slice(ahead.start, start));
  if (isApart && (!isOwned || isOfAnother(words, end, title))) return undefined;
  return { start, end: end.at(-1)!.end };
}

/** Heads of anything: "the university’s president" is none of a country’s. */
const HEADS_OF_ANY =
  /^(?:president|chair|chairman|chairwoman|chairperson|director|leader|head|chief|secretary|minister|commissioner|governor|speaker|ambassador|delegate|member)$/;
const SAME_PLACE_CHARS = 4;

/** Whether the one word of a title that stands before or behind a name is of something that the title does not name. */
function isOfAnother(
  words: readonly TitleWord[],
  end: readonly TitleWord[],
  title: readonly TitleWord[],
): boolean {
  if (end.length > 1 || !HEADS_OF_ANY.test(end[0].word)) return false;
  const owner = words[words.length - 2]?.word ?? 'the';
  return (
    owner !== 'the' &&
    !title.some(({ word }) => word.slice(0, SAME_PLACE_CHARS) === owner.slice(0, SAME_PLACE_CHARS))
  );
}

/** The title that follows a name and a comma: whole, or a part of it that says no more ("the chancellor", "the Danish prime minister"). */
function titleBehind(
  text: string,
  { behind, sentence }: Beside,
  title: readonly TitleWord[],
  current: readonly (readonly TitleWord[])[],
): Span | undefined {
  const words = titleWords(text.slice(behind.start, behind.end), behind.start);
  const whole = indexOfWords(words, title);
  const part = whole < 0 ? titleAhead(words, title) : title;
  const at = whole < 0 ? words.length - part.length : whole;
  if (part.length === 0 || at > 2 || words.slice(0, at).some(isPast)) return undefined;
  if (whole < 0 && at > 0) {
    const isOne = OWNED.test(text.slice(behind.start - 4, part[0].start));
    if (!isOne || isOfAnother(words, part, title)) return undefined;
  }
  const isCurrent = current.some(
    (one) => indexOfWords(words, one) >= 0 || (whole < 0 && indexOfWords(one, part) >= 0),
  );
  if (isCurrent) return undefined;
  const { end } = words[at + part.length - 1];
  return HELD_THEN.test(text.slice(end, sentence.end))
    ? undefined
    : { start: words[at].start, end };
}

function isPast({ word }: TitleWord): boolean {
  return PAST.test(word) || FOR_EVER.test(word);
}

/** Whether a sentence speaks of the time in which a role was in force. */
function tellsOfThen(sentence: string, { since, until }: Role): boolean {
  if (BACK_THEN.test(sentence)) return true;
  return Array.from(sentence.matchAll(/\b(?:19|20)\d\d\b/g)).some(
    ([year]) =>
      (!since || firstDay(since).slice(0, 4) <= year) &&
      (!until || year <= lastDay(until).slice(0, 4)),
  );
}

function* speakingDead(draft: DraftView): Generator<RuleFinding> {
  for (const {
    speaker,
    cue: [cue],
  } of draft.claims) {
    const actor: Actor | undefined =
      speaker?.actor === undefined ? undefined : draft.lexicon.actors.get(speaker.actor);
    if (!actor?.died || !cue || !draft.date || lastDay(actor.died) >= draft.date) continue;
    const words = draft.draft.text.slice(cue.start, cue.end);
    const [verb] = words.toLowerCase().split(/\s+/);
    if (cueForm(verb)?.form !== 'singular' && !/^is \p{L}+ing\b/u.test(words)) continue;
    const { paragraph, at } = draft.locate(cue.start);
    if (draft.saidAt({ paragraph }).isQuoted({ start: at, end: at })) continue;
    yield {
      start: cue.start,
      end: cue.end,
      message: `${actor.name} died (${actor.died}), but “${words}” has them speaking on ${draft.date}`,
    };
  }
}
