import type { Mention, Speaker } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attribution, Attributions } from './attributions.js';
import { Cast, type Member } from './cast.js';
import type { NameUse } from './names.js';

/** Who is behind an attribution: the speaker, and how that was found out where the text does not say it itself. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly why: string | null;
}

const UNKNOWN: Resolution = { speaker: null, why: null };
/** The same speaker goes on. */
const GOES_ON = /^(?:add|continue|go on|conclude|chime in)$/;

/** Finds out who is behind each attribution of a draft, reading it from its beginning to its end. */
export function resolveSpeakers(draft: Draft, found: readonly Attributions[], mentions: readonly Mention[], actors: ReadonlyMap<string, Actor>): Map<Attribution, Resolution> {
  const cast = new Cast(actors);
  const resolved = new Map<Attribution, Resolution>();
  const interview = interviewStart(draft, found);
  let interviewee: Member | null = null;
  let mention = 0;
  let turn: Member | null = null;
  found.forEach((paragraph, i) => {
    const place = draft.paragraphs[i];
    /** The actor that a name of the paragraph is a certain mention of; names come in order. */
    const actorAt = (start: number, end: number): string | null => {
      const span = inDraft(place, { start, end });
      let m = mention;
      while (m < mentions.length && mentions[m].end <= span.start) m++;
      const at = mentions[m];
      return at && at.start < span.end && at.end >= span.end && at.status === 'certain' ? at.actor : null;
    };
    const meet = (use: NameUse, person = use.person): Member => cast.meet({ ...use, person }, actorAt(use.start, use.end), i, place.start + use.start);
    while (mention < mentions.length && mentions[mention].end <= place.start) mention++;
    const talking = interview >= 0 && i >= interview;
    const asked = talking && place.reading.text.includes('?');
    let next = 0;
    for (const attribution of paragraph.found) {
      const at = attribution.source[0]?.start ?? attribution.cue[0]?.start ?? 0;
      for (; next < paragraph.names.length && paragraph.names[next].start < at; next++) {
        meet(paragraph.names[next]);
      }
      const { kind, use, word } = attribution.sourceKind;
      let member: Member | null = null;
      let why: string | null = null;
      if (use) member = cast.meet(use, actorAt(use.start, use.end), i, place.start + at);
      else if (kind === 'pronoun') {
        if (talking && /^(?:i|my|you|your)$/.test(word)) interviewee ??= principal(cast.members);
        member = pronoun(cast, word, i, attribution, { interviewee, asked, turn });
        if (member) why = `“${word}” is taken to be ${member.name}.`;
      } else if (kind === 'role') {
        member = cast.inRole(word);
        if (member) why = `“the ${word}” is taken to be ${member.name}, the only one whom the draft calls so.`;
      } else if (kind === 'body') {
        member = cast.bodyCalled(word);
        if (member) why = `“the ${word}” is taken to be ${member.name}.`;
      }
      if (attribution.lemma === ':') turn = member;
      if (member) cast.heard(member, i, place.start + at);
      resolved.set(attribution, member ? { speaker: cast.speakerOf(member), why: why !== null && member.name !== use?.name ? why : null } : UNKNOWN);
    }
    for (; next < paragraph.names.length; next++) meet(paragraph.names[next]);
    if (i < interview) {
      const announced = place.reading.text.search(/\binterview(?:s|ed)?\b/i);
      const whom = announced < 0 ? undefined : paragraph.names.find((use) => use.start > announced && !use.body && use.name.includes(' '));
      if (whom) meet(whom, true);
    }
  });
  return resolved;
}

function pronoun(cast: Cast, word: string, paragraph: number, { lemma }: Attribution, talk: { interviewee: Member | null; asked: boolean; turn: Member | null }): Member | null {
  switch (word) {
    case 'he': case 'his': case 'him': case 'himself': return cast.meant('he', paragraph, GOES_ON.test(lemma));
    case 'she': case 'her': case 'herself': return cast.meant('she', paragraph, GOES_ON.test(lemma));
    case 'i': case 'my': return talk.turn ?? talk.interviewee;
    case 'you': case 'your': return talk.asked ? talk.interviewee : null;
    default: return null;
  }
}

/** Whom an interview is with: the person, other than a reporter, whom it names most often before its first question. */
function principal(members: readonly Member[]): Member | null {
  const others = members.filter(({ roles }) => ![...roles].some((role) => ASKING.test(role)));
  const persons = others.filter(({ person }) => person);
  const candidates = persons.length > 0 ? persons : others.filter(({ body, name }) => !body && name.includes(' '));
  return candidates.reduce<Member | null>((most, member) => (most && most.uses >= member.uses ? most : member), null);
}

const ASKING = /^(?:reporter|journalist|correspondent|host|editor|interviewer|columnist|moderator)$/;

/** The paragraph with the first question of an interview without names before its turns, or -1 where the draft is none. */
function interviewStart(draft: Draft, found: readonly Attributions[]): number {
  if (found.filter((paragraph) => paragraph.found.some((one) => one.lemma === ':')).length > 2) return -1;
  const questions: number[] = [];
  draft.paragraphs.forEach(({ reading }, i) => {
    if (isQuestion(reading.text)) questions.push(i);
  });
  const announced = draft.paragraphs.slice(0, 6).findLastIndex(({ reading }) => /\binterview(?:s|ed)?\b/i.test(reading.text));
  if (announced >= 0 && questions.length > 0) return announced + 1;
  return questions.length >= 3 && questions.length >= draft.paragraphs.length * 0.08 ? questions[0] : -1;
}

/** A short paragraph that ends by asking. */
function isQuestion(text: string): boolean {
  return text.length < LONGEST_QUESTION && /^\?["”']?\s*$/.test(text.slice(Math.max(0, text.lastIndexOf('?'))));
}

/** Characters. */
const LONGEST_QUESTION = 500;
