import type { KnownPerson, Mention, Span } from '../../annotation.js';
import { areNicknames } from '../../english/nicknames.js';
import { fold } from '../../names/matching/fold.js';
import type { NameHits } from '../../names/recognition/scan.js';
import { parsePersonName } from '../../names/variants/personName.js';
import type { Draft } from '../../text/draftText.js';
import { officeKind } from '../officeKinds.js';
import { isInOffice, mayHaveBegun, personEvidence } from './personEvidence.js';
import { wasPublicBy } from './publicLife.js';
import { rivalSurnames } from './rivalSurnames.js';
import {
  isAboutPolitics,
  isAboutPresidents,
  isProminent,
  isSecondFamilyTold,
  type NameCommonness,
  nameCommonness,
} from './usualNames.js';

/** What directories add to a draft's mentions. */
export interface DirectoryNames {
  /** All mentions, those of directories among them, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The people of directories whom the draft names, in the order of their first mention. */
  readonly known: readonly KnownPerson[];
}

/** Somebody who may be named in the draft. */
export interface CandidatePerson {
  readonly known: KnownPerson;
  /** Where an office beside the family name tells by itself who is meant, by where the name begins. */
  readonly titled: Map<number, TitledName>;
}

/** A family name with its office: "President Obama", "the Obama administration". */
export interface TitledName extends Span {
  /** Whether the office is over: then nobody else of the name may be in the draft. */
  readonly past: boolean;
}

/** What is known of the draft as a whole. */
interface Context {
  readonly people: ReadonlyMap<string, CandidatePerson>;
  readonly found: readonly NameHits[];
  readonly date: string;
}

/** The mentions that count, among those of registry and lists. */
export function acceptedMentions(
  draft: Draft,
  mentions: readonly Mention[],
  settled: readonly Mention[],
  { people, found, date }: Context,
): DirectoryNames {
  const free = apartFrom(withTitled(draft, settled, people), mentions);
  const rivals = rivalSurnames(
    found,
    mentions,
    [...people.values()].map((one) => one.known),
  );
  const full = fullMentions(draft, free, people, { date, rivals });
  const known = new Map<string, KnownPerson>();
  const own: Mention[] = [];
  for (const mention of free) {
    const id =
      mention.actor ?? (mention.candidates.length === 1 ? mention.candidates[0].actor : undefined);
    const candidate = id === undefined ? undefined : people.get(id);
    if (!candidate) continue;
    const { known: person, titled } = candidate;
    const isNamed = full.accepted.has(person.id) || titled.size > 0;
    const refusedName =
      rivals.has(fold(mention.text)) ||
      full.refused.has(person.id) ||
      !/\p{Lu}/u.test(mention.text);
    // A president of the past is told by the office alone where nobody else of the name is in the draft.
    const isTitled = titled.has(mention.start) && !(titled.get(mention.start)!.past && refusedName);
    const counts =
      mention.form === 'surname'
        ? isTitled || (isNamed && !refusedName)
        : full.spans.has(mention.start);
    if (!counts) continue;
    known.set(person.id, person);
    own.push({
      ...certain(mention, person),
      antecedent: isTitled ? null : mention.antecedent,
    });
  }
  if (own.length === 0) return { mentions, known: [] };
  return {
    mentions: [...mentions, ...own].sort((a, b) => a.start - b.start),
    known: [...known.values()],
  };
}

/** The settled mentions, and the family names that only an office tells: "the Obama administration" and no more of him. */
function withTitled(
  draft: Draft,
  settled: readonly Mention[],
  people: ReadonlyMap<string, CandidatePerson>,
): readonly Mention[] {
  const told = [...people.values()]
    .flatMap(({ known, titled }) => [...titled.values()].map((span) => ({ span, known })))
    .sort((a, b) => a.span.start - b.span.start);
  const missing = apartFrom(
    told.map(({ span: { start, end }, known }) =>
      certain(
        { start, end, text: draft.text.slice(start, end), form: 'surname', antecedent: null },
        known,
      ),
    ),
    settled,
  );
  return missing.length === 0
    ? settled
    : [...settled, ...missing].sort((a, b) => a.start - b.start);
}

/** Which people are named in full beyond doubt, and where; and whose name is somebody else's in this draft. */
function fullMentions(
  draft: Draft,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, CandidatePerson>,
  { date, rivals }: { readonly date: string; readonly rivals: ReadonlySet<string> },
): {
  accepted: ReadonlySet<string>;
  refused: ReadonlySet<string>;
  spans: ReadonlySet<number>;
} {
  const supported = new Set<string>();
  const refused = new Set<string>();
  const doubted = new Set<string>();
  const byOffice = new Set<string>();
  const byPerson = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = mention.actor;
    const candidate = id === null ? undefined : people.get(id);
    if (!candidate) continue;
    const person = candidate.known;
    if (mention.form === 'surname') {
      // "Elizabeth Warren" and then "Sen. Warren" are one where nobody else of the name is in the draft.
      if (!rivals.has(fold(mention.text)) && isInOffice(draft.text, mention, person, date))
        byOffice.add(id!);
      continue;
    }
    if (!isOwnName(mention.text, person)) continue;
    const verdict = personEvidence(draft.text, mention, person, date);
    if (verdict === 'against') refused.add(id!);
    else if (verdict === 'for') supported.add(id!);
    else if (verdict === 'doubt') doubted.add(id!);
    byPerson.set(id!, [...(byPerson.get(id!) ?? []), mention]);
  }
  const accepted = new Set<string>();
  const spans = new Set<number>();
  for (const [id, named] of byPerson) {
    const person = people.get(id)!.known;
    if (refused.has(id)) continue;
    const isSupported = supported.has(id) || (byOffice.has(id) && !doubted.has(id));
    const commonness = named.some(({ text }) => hasTellingMiddle(text, person))
      ? 'rare'
      : nameCommonness(person);
    const isUsual = named.some(({ text }) => isUsualName(text, person.name));
    if (!isSupported && !isToldByName(person, commonness, draft.text, { date, doubted, isUsual }))
      continue;
    accepted.add(id);
    for (const { start } of named) spans.add(start);
  }
  return { accepted, refused, spans };
}

/**
 * Whether the name alone says who is meant: where hardly anybody else has it, who is meant was in the news by then, and
 * the draft is about such people.
 */
function isToldByName(
  person: KnownPerson,
  commonness: NameCommonness,
  draft: string,
  {
    date,
    doubted,
    isUsual,
  }: { readonly date: string; readonly doubted: ReadonlySet<string>; readonly isUsual: boolean },
): boolean {
  if (!wasPublicBy(person, date)) return false;
  const isDoubted = doubted.has(person.id);
  if (commonness === 'rare' && isOfTheCountry(person)) return true;
  const isPolitics = isAboutPolitics(draft);
  // Who has been president stays known by the name that readers know: "Jimmy Carter", not "James Carter".
  if (isOfTheCountry(person) && isUsual && isPolitics && !isDoubted && isAboutPresidents(draft))
    return true;
  if (isProminent(person, date))
    return isPolitics
      ? commonness !== 'everyday' || isStateNamed(person, draft)
      : commonness === 'rare' && !isDoubted;
  if (commonness !== 'rare' || isDoubted) return false;
  // Of candidates the directory knows only what came later.
  return hasBegun(person, date)
    ? isPolitics || isStateNamed(person, draft)
    : isPolitics && isStateNamed(person, draft);
}

/** Whether a full name is written with a second family name or the like, which hardly anybody shares: "Debbie Wasserman Schultz". */
function hasTellingMiddle(written: string, { name, names }: KnownPerson): boolean {
  const folded = fold(written.replace(/['’]s?$/, ''));
  const isWhole = [name, ...names].some((one) => fold(one) === folded);
  return isWhole && isSecondFamilyTold(written);
}

/** Whether one of the offices of somebody who was public by a day has begun by it; one without a beginning has. */
function hasBegun({ offices }: KnownPerson, date: string): boolean {
  return offices.some((office) => mayHaveBegun(office, date));
}

/** Whether a person holds or held an office of a whole country: president, vice president. */
function isOfTheCountry({ offices }: KnownPerson): boolean {
  return offices.some(
    ({ state, title }) => state === undefined && /president$/.test(officeKind(title) ?? ''),
  );
}

/** Whether a draft names the state that a person holds an office of. */
function isStateNamed({ offices }: KnownPerson, draft: string): boolean {
  return offices.some(({ state }) => state !== undefined && draft.includes(state));
}

/** Whether words are the name that news call a person by, with or without middle names. */
function isUsualName(written: string, name: string): boolean {
  const [said, own] = [parsePersonName(written), parsePersonName(name)];
  return said.given[0] === own.given[0] && said.surnames[0] === own.surnames[0];
}

/** Whether words are one of a person's names with nothing forgiven but a middle name, an initial, a nickname. */
function isOwnName(written: string, { name, names }: KnownPerson): boolean {
  const { given, surnames } = parsePersonName(written);
  const family = fold(surnames[0] ?? '');
  return [name, ...names].some((one) => {
    const own = parsePersonName(one);
    return (
      own.surnames.some((surname) => fold(surname) === family) &&
      own.given.some((word) =>
        given.some((said) => said === word || (said.length > 1 && areNicknames(said, word))),
      )
    );
  });
}

function certain(
  mention: Pick<Mention, 'start' | 'end' | 'text' | 'form' | 'antecedent'>,
  { id }: KnownPerson,
): Mention {
  const { start, end, text, form } = mention;
  return {
    start,
    end,
    text,
    actor: id,
    listing: null,
    candidates: [],
    form,
    status: 'certain',
    sanctioned: 'no',
    antecedent: mention.antecedent,
    pinned: false,
    directory: true,
  };
}

/** Of ascending spans those that touch none of other ascending ones. */
function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next].end <= start) next++;
    return next >= others.length || others[next].start >= end;
  });
}
