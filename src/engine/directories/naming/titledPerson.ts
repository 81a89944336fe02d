import type { Span } from '../../annotation.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';
import { fold } from '../../names/matching/fold.js';
import { firstDay } from '../../registry/partialDate.js';
import type { DirectoryPerson } from '../directoryPerson.js';
import { personKey } from '../mergePeople.js';
import { officeKind } from '../officeKinds.js';
import { type DirectoryHit, type DirectoryRef, officeBeside, stateIn } from './directoryScan.js';
import { isOpenVerdict, mayHaveBegun, personEvidence, tagBehind } from './personEvidence.js';

/** Whom an office before a family name means. */
export interface TitledPerson {
  readonly ref: DirectoryRef;
  /** True where the office is over: then nobody else of the name may be in the draft. */
  readonly past?: true;
}

/** Offices by which readers are trusted to know their holders by the family name. */
const TELLING = new Set([
  'president',
  'vice-president',
  'senator',
  'representative',
  'governor',
  'prime-minister',
]);
/** How long before its own day a directory of those in office is as good as complete, in days. */
const COMPLETE_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
/** What tells a national lawmaker's story from a state house's. */
const CONGRESS =
  /\bU\.?S\.? (?:House|Senate|Rep|Sen|Congress)|\bCongress(?:ional|man|woman)?\b|\bcongressional\b|\bCapitol Hill\b|\bHouse (?:Republicans|Democrats|Speaker|floor)\b|\bSenate (?:Republicans|Democrats|floor)\b/;

/**
 * Whom an office before a family name means ("Rep. Ocasio-Cortez", "Sen. Cornyn (R-Texas)"): the one person of the
 * directory who bears the name and held the office on the draft's date. Nobody where two did, or where the directory
 * may lack others who did: then party or state must agree.
 * @param text the paragraph's reading; `draft` the whole text
 * @param date the draft's date; without one an office tells nobody
 */
export function titledPerson(
  text: string,
  hit: DirectoryHit & Span,
  draft: string,
  date: string,
): TitledPerson | undefined {
  const title = officeBeside(text, hit);
  if (
    !title?.kind ||
    date === '' ||
    !TELLING.has(title.kind) ||
    (goesOn(text, hit.end) && !title.behind)
  )
    return undefined;
  const { kind, former } = title;
  const past = pastHolder(hit, kind, date);
  const holders = new Map<string, DirectoryRef>();
  for (const ref of hit.people) {
    const person = personOf(ref);
    const holds = person.offices.some(
      (office) =>
        officeKind(office.title) === kind &&
        mayHaveBegun(office, date) &&
        isOpenVerdict(office, date) !== former,
    );
    if (holds) holders.set(personKey(person), ref);
  }
  const agreeing = [...holders.values()].filter(
    (ref) =>
      personEvidence(text, hit, personOf(ref), date) === 'for' && isPlaced(text, hit, title.state),
  );
  if (agreeing.length === 1) return { ref: agreeing[0] };
  // Of a premier or governor as well one says "the Johnson administration", years after the president of that name.
  if (
    holders.size === 0 &&
    past &&
    !(title.behind && isFrequentSurname(fold(text.slice(hit.start, hit.end))))
  )
    return { ref: past, past: true };
  if (holders.size !== 1) return undefined;
  const [ref] = holders.values();
  if (personEvidence(text, hit, personOf(ref), date) === 'against') return undefined;
  if (!isComplete(ref, kind, date, former)) return undefined;
  return (kind !== 'senator' && kind !== 'representative') || CONGRESS.test(draft)
    ? { ref }
    : undefined;
}

/**
 * The one person with the family name who ever held an office of which the directory has all holders: "President Reagan"
 * in a draft of later years. Nobody where that office might be another's by now.
 */
function pastHolder(
  { people }: DirectoryHit,
  kind: string,
  date: string,
): DirectoryRef | undefined {
  const holders = people.filter(
    (ref) =>
      ref.directory.head.complete?.[kind] !== undefined &&
      personOf(ref).offices.some((office) => officeKind(office.title) === kind),
  );
  const [holder] = holders;
  return holders.length === 1 &&
    personOf(holder).offices.every(
      (office) => officeKind(office.title) !== kind || !isOpenVerdict(office, date),
    )
    ? holder
    : undefined;
}

function personOf({ directory, person }: DirectoryRef): DirectoryPerson {
  return directory.person(person);
}

/** "Gov. Scott Walker" is no Governor Scott. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[-‑]\p{L}| \p{Lu}\p{Ll})/u.test(text.slice(end, end + 3));
}

/** Whether a state stands beside the name: before the office, or with the party behind the name. */
function isPlaced(text: string, { end }: Span, before: string | undefined): boolean {
  const behind = text.slice(end, end + 40);
  return (
    before !== undefined ||
    tagBehind(behind) !== undefined ||
    stateIn(behind.split(/[.;]\s/, 1)[0]) !== undefined
  );
}

/** Whether the directory has all who held a kind of office on a day. */
function isComplete(
  { directory }: DirectoryRef,
  kind: string,
  date: string,
  former: boolean,
): boolean {
  const { complete, date: own, imported } = directory.head;
  const since = complete?.[kind];
  if (since !== undefined) return firstDay(date) >= since;
  if (former) return false;
  return Date.parse(own ?? imported) - Date.parse(firstDay(date)) <= COMPLETE_DAYS * DAY_MS;
}
