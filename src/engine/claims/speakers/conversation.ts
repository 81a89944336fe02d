import type { Draft } from '../../text/draftText.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import type { Member } from './members.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import { ROLES } from '../syntax/naming/personTitles.js';

/** Who talks to whom, where a draft is an interview or a transcript. */
export class Conversation {
  /** Whose turn of a transcript it is. */
  turn: Member | null = null;
  private interviewee: Member | null = null;
  /** Who speaks in the introduction. */
  private introduced: Member | null = null;
  /** Whom the draft says it interviews. */
  private announced: Member | null = null;
  /** What it calls whom it interviews without a name ("one of the owners"). */
  private role: string | null = null;
  /** With whom it says that this person sat down. */
  private interviewer: Member | null = null;
  /** Two people whom the introduction names together. */
  private readonly pairs: (readonly [Member, Member])[] = [];

  /** @param start the paragraph that an interview begins with, or -1 */
  constructor(private readonly start: number) {}

  /** Whether paragraph `number` introduces an interview. */
  isIntroduction(number: number): boolean {
    return number < this.start;
  }

  /** Notes who speaks in the introduction. */
  introduce(member: Member): void {
    this.introduced = member;
  }

  /**
   * Takes what a paragraph of the introduction tells of who talks to whom.
   * @param met whom its names mean
   * @param meet enters a name as another
   */
  readIntroduction(
    text: string,
    names: readonly NameUse[],
    met: readonly Member[],
    meet: (use: NameUse) => Member,
  ): void {
    const announced = INTERVIEWED.exec(text);
    // "interviews Jane Doe": she is a person, whatever her name says.
    const whom = announced
      ? names.find(
          (use) =>
            use.start >= announced.index &&
            use.start <= announced.index + announced[0].length + NEAR &&
            !use.body &&
            use.words.length > 1,
        )
      : undefined;
    if (announced && whom) {
      const member = meet({ ...whom, person: true });
      // "Professor Chomsky sat down with Michael Dranove": who was announced before is asked.
      if (
        this.announced &&
        this.announced !== member &&
        names.some((use, i) => use.start < announced.index && met[i] === this.announced)
      )
        this.interviewer ??= member;
      else if (!this.role) this.announced ??= member;
    }
    if (announced && !whom)
      this.role ??= roleIn(text.slice(announced.index + announced[0].length).slice(0, NEAR));
    names.forEach((use, i) => {
      const other = names[i + 1];
      if (use.person && other?.person && /^,? (?:and|&) $/.test(text.slice(use.end, other.start)))
        this.pairs.push([met[i], met[i + 1]]);
    });
  }

  /** Whom "I" and "you" mean in paragraph `number` of an interview: one person, or several; nobody where that is not sure. */
  means(word: string, number: number, text: string, members: Iterable<Member>): readonly Member[] {
    if (this.turn && word !== 'we' && word !== 'our' && word !== 'you' && word !== 'your')
      return [this.turn];
    if (this.start < 0 || number < this.start) return [];
    const asked = /^(?:you|your)$/.test(word);
    if (asks(text) !== asked)
      return asked || !this.interviewer || /^(?:we|our)$/.test(word) ? [] : [this.interviewer];
    const one = (this.interviewee ??=
      this.announced ??
      (this.role ? inRole(this.role, [...members]) : (this.introduced ?? principal([...members]))));
    const pair = one && this.pairs.find((members) => members.includes(one));
    if (pair) return /^(?:i|my|me)$/.test(word) ? [] : pair;
    return one && !/^(?:we|our)$/.test(word) ? [one] : [];
  }
}

/** "interviews Jane Doe", "an interview with the poet Jane Doe" */
const INTERVIEWED =
  /\b(?:interview(?:s|ed)?(?: with)?|sp(?:oke|eaks) (?:with|to)|talk(?:s|ed) (?:with|to)|(?:sat|sits) down with|caught up with)\b/i;
/** Characters between that and the name. */
const NEAR = 60;

const INTERVIEW = /\binterview(?:s|ed)?\b|\b(?:sat|sits) down with\b/i;
/** A heading over questions and answers. */
const HEADING =
  /^(?:the )?(?:(?:full )?interview|q ?(?:&|and) ?a|questions(?: and answers)?|general questions)$/i;

/** The first paragraphs, which may say that an interview follows. */
const ANNOUNCING = 6;

/** Whether whoever asks speaks in a paragraph of an interview. */
function asks(text: string): boolean {
  return (
    isQuestion(text) ||
    (text.length < LONGEST_QUESTION &&
      /\bI(?:(?:['’]m| am| was|['’]d| would)? (?:just )?(?:want(?:ed)? to (?:know|ask)|wonder(?:ing|ed)?|like to (?:know|ask)|curious))\b/i.test(
        text,
      ))
  );
}

/** "one of the owners of a bar": the first of its words that says what somebody is. */
function roleIn(text: string): string | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const role = [word, word.replace(/s$/, '')].find((one) => ROLES.has(one));
    if (role) return role;
  }
  return null;
}

/** The only one who is called so. */
function inRole(role: string, members: readonly Member[]): Member | null {
  const so = members.filter(({ roles }) => roles.has(role));
  return so.length === 1 ? so[0] : null;
}

/** Whom an interview is with: the person, other than a reporter, whom it names most often before its first question. */
function principal(members: readonly Member[]): Member | null {
  const others = members.filter(({ roles }) => ![...roles].some((role) => ASKING.test(role)));
  const persons = others.filter(({ person }) => person);
  const candidates =
    persons.length > 0 ? persons : others.filter(({ body, name }) => !body && name.includes(' '));
  const [most, next] = [...candidates].sort((a, b) => b.uses - a.uses);
  // Of two who are named nearly as often, either may be meant.
  return most &&
    (!next || most.uses > next.uses + 1 || (most.words.length > 1 && most.uses > next.uses))
    ? most
    : null;
}

const ASKING =
  /^(?:reporter|journalist|correspondent|host|editor|interviewer|columnist|moderator)$/;

/** What a paragraph's words tell of whether a draft is an interview. */
export interface InterviewFacts {
  readonly isQuestion: boolean;
  /** Whether it may be the heading over questions and answers. */
  readonly isHeading: boolean;
  /** Whether somebody's turn of a transcript is in it. */
  readonly hasTurn: boolean;
}

export function interviewFacts({ found }: Attributions, text: string): InterviewFacts {
  return {
    isQuestion: isQuestion(text),
    isHeading: HEADING.test(text.trim()),
    hasTurn: found.some(({ lemma }) => lemma === ':'),
  };
}

/**
 * The paragraph with the first question of an interview without names before its turns, or -1 where the draft is none.
 * @param facts one for each paragraph
 */
export function interviewStart(
  { paragraphs }: Draft,
  facts: readonly { readonly interview: InterviewFacts }[],
): number {
  const questions: number[] = [];
  let heading = -1;
  let turns = 0;
  for (const [i, { interview }] of facts.entries()) {
    if (interview.hasTurn) turns++;
    if (interview.isQuestion) questions.push(i);
    else if (questions.length < 2 && interview.isHeading) heading = i;
  }
  if (turns > 2) return -1;
  const announced = paragraphs
    .slice(0, ANNOUNCING)
    .findLastIndex(({ reading }) => INTERVIEW.test(reading.text));
  if (
    heading >= 0 &&
    heading < questions[questions.length - 1] &&
    (announced >= 0 || questions.length >= 3)
  )
    return heading + 1;
  if (announced >= 0 && questions.length > 0) return announced + 1;
  return questions.length >= 3 && questions.length >= paragraphs.length * 0.08 ? questions[0] : -1;
}

/** A short paragraph that ends by asking. */
function isQuestion(text: string): boolean {
  return (
    text.length < LONGEST_QUESTION &&
    /^\?["”']?\s*$/.test(text.slice(Math.max(0, text.lastIndexOf('?'))))
  );
}

/** Characters. */
const LONGEST_QUESTION = 500;
