import type { Mention, Span, Speaker } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft, type Paragraph } from '../text/paragraphs.js';
import type { Attribution } from './attribution.js';
import type { Attributions } from './attributions.js';
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

/**
 * Finds out who is behind each attribution of a draft, reading it from its beginning to its end.
 * @returns for each paragraph one resolution for each of its attributions
 */
export function resolveSpeakers(draft: Draft, found: readonly Attributions[], mentions: readonly Mention[], actors: ReadonlyMap<string, Actor>): Resolution[][] {
  const conversation = { start: interviewStart(draft, found), interviewee: null, announced: null, introduced: null, turn: null };
  const cast = new Cast(actors);
  let mention = 0;
  return found.map((paragraph, i) => {
    const place = draft.paragraphs[i];
    while (mention < mentions.length && mentions[mention].end <= place.start) mention++;
    return new ParagraphSpeakers(cast, conversation, place, i, mentions, mention).resolve(paragraph);
  });
}

/** Who talks to whom, where a draft is an interview or a transcript. */
interface Conversation {
  /** The paragraph that an interview begins with, or -1. */
  readonly start: number;
  interviewee: Member | null;
  /** Who speaks in the introduction. */
  introduced: Member | null;
  /** Whom the draft says it interviews. */
  announced: Member | null;
  /** Whose turn of a transcript it is. */
  turn: Member | null;
}

class ParagraphSpeakers {
  constructor(
    private readonly cast: Cast,
    private readonly conversation: Conversation,
    private readonly place: Paragraph,
    private readonly number: number,
    private readonly mentions: readonly Mention[],
    private readonly firstMention: number,
  ) {}

  resolve({ found, names }: Attributions): Resolution[] {
    let next = 0;
    const meetBefore = (end: number): void => {
      while (next < names.length && names[next].start < end) this.meet(names[next++]);
    };
    const resolutions = found.map((attribution) => {
      meetBefore(attribution.source[0]?.start ?? attribution.cue[0]?.start ?? 0);
      return this.resolveOne(attribution);
    });
    meetBefore(Infinity);
    if (this.number < this.conversation.start) this.meetInterviewee(names);
    return resolutions;
  }

  private resolveOne(attribution: Attribution): Resolution {
    const { kind, use, word } = attribution.sourceKind;
    const member = use ? this.meet(use) : this.meant(attribution);
    if (attribution.lemma === ':') this.conversation.turn = member;
    if (!member) return UNKNOWN;
    if (this.number < this.conversation.start && member.person && attribution.quotation !== 'indirect') this.conversation.introduced = member;
    this.cast.heard(member, this.number, this.place.start + (attribution.source[0]?.start ?? 0));
    const speaker = this.cast.speakerOf(member);
    if (use) return { speaker, why: null };
    return { speaker, why: kind === 'role' ? `“the ${word}” is taken to be ${speaker.name}, the only one whom the draft calls so.` : `“${word}” is taken to be ${speaker.name}.` };
  }

  /** Whom a pronoun, a role or a short name of a body means. */
  private meant({ sourceKind: { kind, word }, lemma }: Attribution): Member | null {
    if (kind === 'role') return this.cast.inRole(word);
    if (kind === 'body') return this.cast.bodyCalled(word);
    if (kind !== 'pronoun') return null;
    switch (word) {
      case 'he': case 'his': case 'him': case 'himself': return this.cast.meant('he', this.number, GOES_ON.test(lemma));
      case 'she': case 'her': case 'herself': return this.cast.meant('she', this.number, GOES_ON.test(lemma));
      case 'i': case 'my': return this.conversation.turn ?? this.interviewee();
      case 'you': case 'your': return this.place.reading.text.includes('?') ? this.interviewee() : null;
      default: return null;
    }
  }

  private interviewee(): Member | null {
    const { conversation } = this;
    if (conversation.start < 0 || this.number < conversation.start) return null;
    return (conversation.interviewee ??= conversation.announced ?? conversation.introduced ?? principal(this.cast.members));
  }

  private meet(use: Omit<NameUse, 'subject'>): Member {
    return this.cast.meet(use, this.actorAt(use), this.number, this.place.start + use.start);
  }

  /** "interviews Jane Doe": she is a person, whatever her name says. */
  private meetInterviewee(names: readonly NameUse[]): void {
    const announced = INTERVIEWED.exec(this.place.reading.text);
    const whom = announced ? names.find((use) => use.start >= announced.index && use.start <= announced.index + announced[0].length + NEAR && !use.body && use.words.length > 1) : undefined;
    if (whom) this.conversation.announced ??= this.meet({ ...whom, person: true });
  }

  /** The actor that a name is certainly a mention of, or null. */
  private actorAt(use: Span): string | null {
    let m = this.firstMention;
    if (m >= this.mentions.length || this.mentions[m].start >= this.place.end) return null;
    const span = inDraft(this.place, { start: use.start, end: use.end });
    while (m < this.mentions.length && this.mentions[m].end <= span.start) m++;
    const at = this.mentions[m];
    return at && at.start < span.end && at.end >= span.end && at.status === 'certain' ? at.actor : null;
  }
}

const INTERVIEW = /\binterview(?:s|ed)?\b/i;
/** "interviews Jane Doe", "an interview with the poet Jane Doe" */
const INTERVIEWED = /\b(?:interview(?:s|ed)?(?: with)?|sp(?:oke|eaks) (?:with|to)|talk(?:s|ed) (?:with|to)|(?:sat|sits) down with|caught up with)\b/i;
/** Characters between that and the name. */
const NEAR = 60;

/** Whom an interview is with: the person, other than a reporter, whom it names most often before its first question. */
function principal(members: readonly Member[]): Member | null {
  const others = members.filter(({ roles }) => ![...roles].some((role) => ASKING.test(role)));
  const persons = others.filter(({ person }) => person);
  const candidates = persons.length > 0 ? persons : others.filter(({ body, name }) => !body && name.includes(' '));
  const [most, next] = [...candidates].sort((a, b) => b.uses - a.uses);
  // Of two who are named nearly as often, either may be meant.
  return most && (!next || most.uses > next.uses + 1 || most.words.length > 1 && most.uses > next.uses) ? most : null;
}

const ASKING = /^(?:reporter|journalist|correspondent|host|editor|interviewer|columnist|moderator)$/;

/** The paragraph with the first question of an interview without names before its turns, or -1 where the draft is none. */
function interviewStart(draft: Draft, found: readonly Attributions[]): number {
  if (found.filter((paragraph) => paragraph.found.some((one) => one.lemma === ':')).length > 2) return -1;
  const questions: number[] = [];
  draft.paragraphs.forEach(({ reading }, i) => {
    if (isQuestion(reading.text)) questions.push(i);
  });
  const announced = draft.paragraphs.slice(0, 6).findLastIndex(({ reading }) => INTERVIEW.test(reading.text));
  if (announced >= 0 && questions.length > 0) return announced + 1;
  return questions.length >= 3 && questions.length >= draft.paragraphs.length * 0.08 ? questions[0] : -1;
}

/** A short paragraph that ends by asking. */
function isQuestion(text: string): boolean {
  return text.length < LONGEST_QUESTION && /^\?["”']?\s*$/.test(text.slice(Math.max(0, text.lastIndexOf('?'))));
}

/** Characters. */
const LONGEST_QUESTION = 500;
