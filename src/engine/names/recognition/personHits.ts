import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/forms.js';
import { matchGiven } from '../variants/givenNames.js';
import { type Hit, PLAIN_HIT, type ScannedText } from './hit.js';
import { type Lead, leadOf } from './lead.js';
import type { Lexicon } from '../variants/lexicon.js';
import { personGoesOn } from './longerNames.js';
import { isTitleInNames } from '../variants/personName.js';
import { beginsSentence, type Neighbour } from './neighbours.js';
import { soundOf } from '../variants/sound.js';
import { isDate, isEverydayUse } from './everydayWords.js';
import { isFrequentSurname, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';

/** Whether a way is a family name or what stands in its place, so that given names may stand before it. */
export function isSurname({ grounds, person, form, text }: Way): boolean {
  return (
    grounds === 'surname' ||
    (person !== null && !person.single && form !== 'acronym' && !text.includes(' '))
  );
}

/**
 * A hit on words that are, among other things, a person's name.
 * @param fitting the people's ways to be written that the words are
 */
export function personHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lexicon: Lexicon,
): Hit | undefined {
  const { text } = scanned;
  const lead = leadOf(text, span.start);
  const written = text.slice(span.start, span.end);
  const surname = fold(written);
  if (personGoesOn(scanned, span) || isSaintlyPlace(written, lead, fitting)) return undefined;
  // The point of "Jr." belongs to it.
  const end =
    text[span.end] === '.' && fitting.some((way) => way.text.endsWith('.'))
      ? span.end + 1
      : span.end;
  const base = {
    ...PLAIN_HIT,
    start: span.start,
    end,
    surname,
    title: lead.title,
    opens: scanned.headline || beginsSentence(text, span.start),
  };
  const surnames = fitting.filter(isSurname);
  const named = fullNames(lead, surnames);
  if (named) return { ...base, start: named.start, ways: closest(named.ways) };
  // The one who is spelled exactly like this may be somebody else: Peter Mueller is Peter Müller, whoever Hans Mueller is.
  const respelled = surnames.length > 0 ? respelledNames(lead, written, lexicon) : undefined;
  if (respelled) return { ...base, ...respelled };
  const others = strangerIn(scanned, lead, lexicon);
  if (surnames.length > 0 && others !== null) return { ...base, stranger: others };
  if (others !== null && isGivenBefore(lead, lexicon)) return undefined;
  return {
    ...base,
    start: surnames.length > 0 ? lead.start : span.start,
    ways: fitting.flatMap((way) => withTitle(way, lead) ?? []),
    bearers: fitting.filter((way) =>
      way.grounds === 'title' ? lead.title === null || !isTitleInNames(lead.title) : isSurname(way),
    ),
    doubtful: (isOrdinaryWord(surname) && isEverydayUse(text, span)) || isDate(text, span),
  };
}

/** "St. Louis" is a place, or a saint, and no Louis who is none. */
function isSaintlyPlace(written: string, { title }: Lead, fitting: readonly Way[]): boolean {
  return (
    title !== null &&
    SAINT.has(title) &&
    !/[ .]/.test(written) &&
    !fitting.some(({ person }) => person?.title && SAINT.has(fold(person.title)))
  );
}

const SAINT = wordSet('saint st');

/** A way that names the person here: one that needs a title where its own title stands before it, but no bare family name. */
function withTitle(way: Way, { title, names }: Lead): Way | undefined {
  if (way.grounds !== 'title') return way.grounds === 'surname' ? undefined : way;
  if (names.length > 0 || title === null) return undefined;
  const own = way.person!.title;
  return (own ? title === fold(own) : isTitleInNames(title))
    ? { ...way, grounds: 'name' }
    : undefined;
}

/** A full name: where it begins and whose it is. */
interface FullName {
  readonly start: number;
  readonly ways: readonly Way[];
}

/** The people whose given names stand before their family name. */
function fullNames(lead: Lead, surnames: readonly Way[]): FullName | undefined {
  if (lead.names.length === 0) return undefined;
  const words = lead.names.map(partsOf);
  let start = Infinity;
  let ways: Way[] = [];
  for (const way of surnames) {
    const match = matchGiven(words, way.person!);
    if (!match) continue;
    const from = lead.names[match.skipped].start;
    if (from < start) ways = [];
    if (from > start) continue;
    start = from;
    ways.push({ ...way, form: 'variant', grounds: 'name', loose: match.loose });
  }
  return ways.length > 0 ? { start, ways } : undefined;
}

function partsOf(word: Neighbour): string[] {
  if (word.initial) return fold(word.text).split('.');
  return word.folded.split('-').filter((part) => part !== '');
}

/** The given names of somebody else before a family name; null where what stands there is no name. */
function strangerIn(
  { headline }: ScannedText,
  { names, particle }: Lead,
  lexicon: Lexicon,
): string | null {
  if (particle !== null) return particle;
  const nearest = names.at(-1);
  if (!nearest || (headline && !nearest.initial && !lexicon.isGivenName(nearest.folded)))
    return null;
  return names.map((name) => name.folded).join(' ');
}

function isGivenBefore({ names }: Lead, lexicon: Lexicon): boolean {
  const nearest = names.at(-1);
  return nearest !== undefined && (nearest.initial || lexicon.isGivenName(nearest.folded));
}

/** A person whose family name, at `span`, the text spells otherwise, behind a given name of theirs. */
export function respelledHit(scanned: ScannedText, span: Span, lexicon: Lexicon): Hit | undefined {
  const { text } = scanned;
  const written = text.slice(span.start, span.end);
  if (written.length < 4 || isOrdinaryWord(fold(written))) return undefined;
  const lead = leadOf(text, span.start);
  if (lead.names.length === 0) return undefined;
  const named = respelledNames(lead, written, lexicon);
  if (!named || personGoesOn(scanned, span)) return undefined;
  return {
    ...PLAIN_HIT,
    ...span,
    ...named,
    surname: fold(written),
    title: lead.title,
    opens: false,
    spelled: written,
  };
}

/** The people whose given names stand before a family name that the registry spells otherwise. */
function respelledNames(lead: Lead, written: string, lexicon: Lexicon): FullName | undefined {
  const named = fullNames(lead, lexicon.spellings.find(written));
  if (!named) return undefined;
  const sound = soundOf(written);
  const frequent = isFrequentSurname(fold(written));
  const same = named.ways.filter((way) => soundOf(way.text.split(' ').at(-1)!) === sound);
  if (same.length > 0)
    return { start: named.start, ways: frequent ? loosely(same) : closest(same) };
  // A name that very many people bear is theirs and nobody's misspelled: Michael Johnson is no Michael Johnston.
  return frequent ? undefined : { start: named.start, ways: loosely(named.ways) };
}

function loosely(ways: readonly Way[]): Way[] {
  return ways.map((way) => ({ ...way, loose: true }));
}

/** Those for whom nothing had to be forgiven, if there are any. */
function closest(ways: readonly Way[]): readonly Way[] {
  const exact = ways.filter((way) => !way.loose);
  return exact.length > 0 ? exact : ways;
}
