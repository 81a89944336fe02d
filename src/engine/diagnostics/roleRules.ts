import type { Span } from '../annotation.js';
import { cueForm } from '../claims/lexis/cueVerbs.js';
import {
  firstDay,
  hasEnded,
  holdsOn,
  lastDay,
  type PeriodStanding,
} from '../registry/partialDate.js';
import type { Actor, Role } from '../registry/registrySchema.js';
import type { DraftView, Place } from './draftView.js';
import { prefixing } from './insertions.js';
import type { RuleFinding, Rule } from './rule.js';
import { indexOfWords, titleAhead, titleWords, type TitleWord } from './titleRules.js';

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
  /^(?:former|formerly|ex|late|then|past|onetime|one time|erstwhile|elect|designate|future|incoming|outgoing|deposed|ousted|predecessor|successor|ex .*|then .*|deputy|vice|assistant|acting)$/;
const BACK_THEN =
  /\b(?:then-|at the time|former|formerly|ex-\p{L}+|until|served as|who was|who had been|used to be|previously|years? ago|back when|as (?:president|secretary|prime minister))\b/iu;

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
  /** Whether it stands behind the name. */
  readonly after: boolean;
}

/** The title beside a name that is one of the roles not in force, and none of those that are. */
function titleAround(
  draft: DraftView,
  place: Place,
  other: readonly Role[],
  current: readonly (readonly TitleWord[])[],
): Title | undefined {
  const said = draft.saidAt(place);
  const sentence = said.sentenceAt(place.start);
  const from = Math.max(sentence.start, place.start - REACH);
  const before = said.text.slice(from, place.start);
  // Only what runs up to the name is its title; "the secretary, John Kerry" is another matter.
  const words = titleWords(
    before.slice(before.search(/(?<![^,;:()“”"—–])[^,;:()“”"—–]*$/)),
    from + before.search(/(?<![^,;:()“”"—–])[^,;:()“”"—–]*$/),
  );
  const sentenceText = said.text.slice(sentence.start, sentence.end);
  for (const role of other) {
    const title = titleWords(role.title);
    const end = titleAhead(words, title);
    if (end.length > 0) {
      const preceding = words.slice(0, words.length - end.length).slice(-3);
      if (
        preceding.some(
          ({ word, start }) => PAST.test(word) && !(word === 'then' && start === sentence.start),
        ) ||
        current.some((one) => indexOfWords(one, end) >= 0) ||
        tellsOfThen(sentenceText, role)
      )
        continue;
      return { role, span: { start: end[0].start, end: end.at(-1)!.end }, after: false };
    }
    const apposed = /^, (?:the |a |an )?((?:[^,.;:()“”"—–]|\.(?! |$)|(?<=\p{Lu})\.)+)/u.exec(
      said.text.slice(place.end, Math.min(sentence.end, place.end + REACH)),
    );
    if (!apposed) continue;
    const start = place.end + apposed[0].length - apposed[1].length;
    const apposition = titleWords(apposed[1], start);
    const at = indexOfWords(apposition, title);
    if (
      at < 0 ||
      at > 2 ||
      apposition.slice(0, at).some(({ word }) => PAST.test(word)) ||
      current.some((one) => indexOfWords(apposition, one) >= 0) ||
      tellsOfThen(sentenceText, role)
    )
      continue;
    return {
      role,
      span: { start: apposition[at].start, end: apposition[at + title.length - 1].end },
      after: true,
    };
  }
  return undefined;
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
