import type { KnownPerson, Span } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../../names/matching/fold.js';
import { firstDay, lastDay } from '../../registry/partialDate.js';
import type { DirectoryOffice, DirectoryPerson } from '../directoryPerson.js';
import { officeKind } from '../officeKinds.js';
import { stateIn, type TitleBefore, titleBefore } from './directoryScan.js';

/** What is asked of a person here, in a directory or named in a draft. */
type Person = Pick<DirectoryPerson | KnownPerson, 'offices' | 'country' | 'born'>;

/** What the words around a name say of its being a person's of a directory; `doubt` where a namesake is as likely. */
export type PersonVerdict = 'for' | 'against' | 'doubt' | 'nothing';

/** How far behind a name is looked, in characters: about a clause. */
const REACH = 100;
/** The party's letter and the state behind a name, or one of them in brackets: "(R-Texas)", ", D-N.Y.,", "(Ky.)". */
const TAG =
  /^,? ?\(?([RDI])(?:ep|em|nd)?\.?[-–—‑, ] ?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)|^ \(()(\p{Lu}[\p{L}. ]*)\)/u;
const AGE = /^, (\d{2}),/;
/** What somebody did or met with in a state does not say that they belong there: "who won in Iowa". */
const WHAT_BEFELL = /^who (?:ha[sd]|will|would|won|lost|came|spoke|met|\w+ed) /;
const APPOSITION = /^(?:,? who (?:is|was)|,? \(|,| of| from) ?([^.;\n]*)/;

/**
 * What stands beside a name for and against a person.
 * @param text the text in which the name stands
 * @param date the draft's date, ISO 8601, perhaps partial; empty where nobody knows it
 */
export function personEvidence(
  text: string,
  span: Span,
  person: Person,
  date: string,
): PersonVerdict {
  const title = titleBefore(text, span.start);
  const behind = text.slice(span.end, span.end + REACH).split('\n', 1)[0];
  const titled = titleVerdict(title, person, date);
  // "Ohio Sen. Ada Lang, a Michigan native": office and state before the name have told already.
  const isTold = titled === 'for' && title?.state !== undefined;
  const verdicts = [
    titled,
    tagVerdict(behind, person),
    ageVerdict(behind, person, date),
    isTold ? 'nothing' : appositionVerdict(behind, person, date),
  ];
  if (verdicts.includes('against')) return 'against';
  if (verdicts.includes('for')) return 'for';
  return verdicts.includes('doubt') ? 'doubt' : 'nothing';
}

/** Whether an office that a person holds on the draft's date stands before a name, and not one of another state. */
export function isInOffice(text: string, { start }: Span, person: Person, date: string): boolean {
  const title = titleBefore(text, start);
  return title?.kind !== undefined && date !== '' && titleVerdict(title, person, date) === 'for';
}

/** Offices, ranks and callings whose holders sit in no parliament: whoever has one beside the name is somebody else. */
const OTHER_CALLINGS =
  /\b(?:judge|justice|magistrate|officer|detective|sheriff|deputy|trooper|constable|coach|trainer|sgt|sergeant|capt|captain|col|colonel|gen|general|adm|admiral|maj|major|lt|lieutenant|pvt|cpl|rev|reverend|pastor|bishop|archbishop|cardinal|rabbi|imam|father|sister|professor|prof|singer|actor|actress|comedian|quarterback|pitcher|striker|midfielder|goalkeeper|historian|suspect|defendant|victim)\b/;

function titleVerdict(title: TitleBefore | undefined, person: Person, date: string): PersonVerdict {
  if (!title) return 'nothing';
  const { words, kind, former, state } = title;
  if (title.ofBody) return 'against';
  if (kind === undefined) {
    if (OTHER_CALLINGS.test(fold(words).replace(/\./g, ''))) return 'against';
    return isPartyAndState(words, person) ? 'for' : 'nothing';
  }
  const held = person.offices.filter(({ title: office }) => officeKind(office) === kind);
  // What somebody was before, a directory of those in office need not know.
  if (held.length === 0) return isSought(words) || former ? 'nothing' : 'against';
  if (state !== undefined && held.every((office) => office.state !== state && office.state))
    return 'against';
  const fitting = held.filter((office) => mayHaveBegun(office, date));
  if (fitting.length === 0) return isSought(words) ? 'nothing' : 'against';
  return former || fitting.some((office) => isOpenVerdict(office, date)) ? 'for' : 'nothing';
}

/** Whether words say that the office is what somebody wants: "presidential candidate", "nominee for governor". */
function isSought(words: string): boolean {
  return /\b(?:candidate|nominee|hopeful|contender|challenger|frontrunner|rival|elect|designate)\b/i.test(
    words,
  );
}

function isPartyAndState(words: string, { offices }: Person): boolean {
  const state = stateIn(words);
  return (
    state !== undefined &&
    offices.some(({ state: own, party }) => own === state && isPartyIn(words, party))
  );
}

function isPartyIn(words: string, party: string | undefined): boolean {
  return party !== undefined && fold(words).includes(fold(party).slice(0, 8));
}

/** The party's letter and the state that stand behind a name as lawmakers have them; undefined where no state does. */
export function tagBehind(behind: string): { letter: string; state: string } | undefined {
  const [, letter = '', place, , alone = place] = TAG.exec(behind) ?? [];
  const state = alone === undefined ? undefined : stateCalled(alone);
  return state === undefined ? undefined : { letter, state };
}

function tagVerdict(behind: string, { offices, country }: Person): PersonVerdict {
  const tag = tagBehind(behind);
  if (tag === undefined || !country?.includes('us')) return 'nothing';
  const { letter, state } = tag;
  const own = offices.filter((office) => office.state === state);
  if (own.length === 0) return 'against';
  return own.some(({ party }) => party === undefined || party.startsWith(letter))
    ? 'for'
    : 'against';
}

function stateCalled(place: string): string | undefined {
  return usStateCalled(place) ?? usStateCalled(place.split(' ')[0]);
}

function ageVerdict(behind: string, { born }: Person, date: string): PersonVerdict {
  const age = AGE.exec(behind)?.[1];
  if (age === undefined || born === undefined || date === '') return 'nothing';
  const years = Number(date.slice(0, 4)) - Number(born);
  return years === Number(age) || years - 1 === Number(age) ? 'nothing' : 'against';
}

function appositionVerdict(behind: string, person: Person, date: string): PersonVerdict {
  const said = APPOSITION.exec(behind)?.[1];
  if (said === undefined) return 'nothing';
  const clause = said.split(/, (?:said|says|told|and|but|who)\b/, 1)[0].slice(0, 70);
  const isPlace = /^ (?:of|from) \p{Lu}/u.test(behind);
  const offices = person.offices.filter((office) => mayHaveBegun(office, date));
  const { ownKind, ownState, otherState } = comparedOffice(clause, offices);
  if (isOfBody(clause, person.offices)) return 'against';
  if (ownKind && !otherState) return 'for';
  if (ownState && (isPlace || offices.some(({ party }) => isPartyIn(clause, party)))) return 'for';
  if (isPlace && otherState)
    return person.country?.includes('us') && offices.some((office) => office.state)
      ? 'against'
      : 'nothing';
  if (!/^(?:,| \()/.test(behind) || !/^(?:an?|the|his|her|its|their|who) /.test(said))
    return 'nothing';
  if (otherState) return WHAT_BEFELL.test(said) ? 'nothing' : 'against';
  return !ownKind && hasOtherCalling(clause) ? 'doubt' : 'nothing';
}

/** What somebody presides over or governs, in an apposition: "president of the Rotary Club". */
const PRESIDING = /\b(?:president|governor) (?:of|at) ((?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+)/u;

/** Whether an apposition has somebody at the head of a body that none of a person's offices is of. */
function isOfBody(clause: string, offices: Person['offices']): boolean {
  const over = PRESIDING.exec(clause)?.[1];
  if (over === undefined) return false;
  const heads = over.split(' ').map(fold).filter(isBodyHead);
  return (
    heads.length > 0 &&
    !offices.some(
      ({ title }) =>
        heads.some((head) => fold(title).includes(head)) ||
        // The vice president presides over the Senate.
        (officeKind(title) === 'vice-president' && heads[0] === 'senate'),
    )
  );
}

/** Whether an apposition has an office of the kind of one of a person's, and the state of one of them or another. */
function comparedOffice(clause: string, offices: Person['offices']) {
  const kind = officeKind(clause);
  const state = stateIn(clause);
  const ownState = state !== undefined && offices.some((office) => office.state === state);
  return {
    ownKind: kind !== undefined && offices.some(({ title }) => officeKind(title) === kind),
    ownState,
    otherState: state !== undefined && !ownState,
  };
}

/** What anybody in politics may be called beside the office. */
const OF_POLITICS = wordSet(`
  candidate candidates nominee contender challenger incumbent frontrunner rival leader leaders whip chairman chairwoman chairperson chair speaker lawmaker politician statesman mogul
  billionaire millionaire tycoon businessman businesswoman deputy president representative senator governor secretary husband wife father mother brother sister son daughter`);

/** Whether words say that somebody does something else for a living: "the committee's political director". */
function hasOtherCalling(words: string): boolean {
  return fold(words)
    .split(/[^\p{L}-]+/u)
    .some((word) => isPersonTitle(word) && !OF_POLITICS.has(word));
}

/**
 * Whether a word directly before a family name is an office or a rank that a person never had: "Secretary Clinton" where
 * the directory has a president.
 */
export function isOtherOffice(title: string, { offices }: Pick<Person, 'offices'>): boolean {
  const kind = officeKind(title);
  if (kind !== undefined) return !offices.some((office) => officeKind(office.title) === kind);
  return (
    OTHER_CALLINGS.test(title) ||
    /^(?:secretary|ambassador|commissioner|councilman|councilwoman)$/.test(title)
  );
}

/** Whether an office may have begun by a day; one without a beginning may have, and nobody knows the day of a draft without a date. */
export function mayHaveBegun({ since }: DirectoryOffice, date: string): boolean {
  return !since || date === '' || firstDay(since) <= lastDay(date);
}

/** Whether an office is not over on a day. */
export function isOpenVerdict({ until }: DirectoryOffice, date: string): boolean {
  return !until || date === '' || lastDay(until) >= firstDay(date);
}
