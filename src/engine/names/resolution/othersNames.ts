import { countryCodeOf, isOrigin } from '../../english/countries.js';
import { shortNamesAbroad } from '../../english/publicBodies.js';
import { isPlace } from '../../english/ordinaryWords.js';
import type { Actor, Alias } from '../../registry/registrySchema.js';
import type { Paragraph } from '../../text/markup/paragraphs.js';
import { sentenceAround } from '../../text/sentences.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import { type GivenAlone, givenAloneBefore } from '../recognition/joinedNames.js';
import type { NameHits } from '../recognition/scan.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { shortNamesOf } from '../variants/organizationWays.js';
import { LETTERS_OF_MANY_THINGS } from './bodies/plainBodies.js';

/** So much is looked at before a bracket, in UTF-16 code units. */
const REACH = 80;
/** The words with capitals, small ones between them, that end before a bracket. */
// slow-regex: at most REACH characters are looked at
const NAME_BEFORE =
  /((?!The )\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|and|for|on|de|&) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,6})(?: \(|,? or (?:the )?)$/u;
/** Words of two names that begin with so many letters alike are forms of one: "Syria" and "Syrian". */
const STEM = 4;

/**
 * What a draft makes names of others than the registry's: acronyms that it explains ("the Southeastern Conference (SEC)"), and people's names that stand
 * beside the actor's own as a second person's ("Robert Holm and his brother Bob Holm"). As written, each with the actor's id: see `nameKey`.
 */
export function othersNames(
  paragraphs: readonly Paragraph[],
  found: readonly NameHits[],
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const [i, { hits }] of found.entries()) {
    const { reading } = paragraphs[i];
    const { text } = reading;
    for (const [k, hit] of hits.entries()) {
      const written = text.slice(hit.start, hit.end);
      if (isSpelledOtherwise(hit) && isToldApart(reading, hits, k))
        for (const { actor } of hit.ways) others.add(nameKey(written, actor.id));
      if (!isAcronymHit(hit)) continue;
      const name = NAME_BEFORE.exec(text.slice(Math.max(0, hit.start - REACH), hit.start))?.[1];
      if (name === undefined || !isShortFor(written, name)) continue;
      for (const { actor } of hit.ways)
        if (isAnotherName(name, namesOf(actor))) others.add(nameKey(written, actor.id));
    }
  }
  return others;
}

/** Whether a hit is nothing but acronyms. */
function isAcronymHit({ ways, surname }: Hit): boolean {
  return surname === null && ways.length > 0 && ways.every(({ form }) => form === 'acronym');
}

/** Whether a hit is a person's full name for which something had to be forgiven. */
function isSpelledOtherwise({ ways, stranger }: Hit): boolean {
  return (
    stranger === null && ways.length > 0 && ways.every((way) => way.loose && isFullPersonName(way))
  );
}

const isFullPersonName = ({ person, grounds }: Way): boolean =>
  person?.single === false && grounds === 'name';

/**
 * Whether a sentence, however long, has a full name beside the person's as the registry has it, as it has two people: a writer calls one person by one name
 * in it, unless it says that both are names of one.
 * @param k which of the hits is asked about
 */
function isToldApart(
  { text, sentenceStarts }: Paragraph['reading'],
  hits: readonly Hit[],
  k: number,
): boolean {
  const { start, end, ways } = hits[k];
  const written = text.slice(start, end);
  const given = fold(written.split(' ')[0]);
  const isOwnGiven = ({ written: one }: GivenAlone): boolean =>
    fold(one) !== given && ways.some(({ person }) => person!.given[0] === fold(one));
  if (givenAloneBefore(text, start).some(isOwnGiven)) return true;
  const isApart = (other: Hit, from: number, to: number): boolean => {
    const name = text.slice(other.start, other.end);
    return (
      name !== written &&
      name.includes(' ') &&
      other.ways.some((way) => !way.loose && isFullPersonName(way) && ways.some(isOf(way))) &&
      !ASIDE.test(text.slice(from, to).replace(CLOSED, ''))
    );
  };
  const sentence = sentenceAround(text, sentenceStarts, start);
  for (let i = k - 1; i >= 0 && hits[i].start >= sentence.start; i--)
    if (isApart(hits[i], hits[i].end, start)) return true;
  for (let i = k + 1; i < hits.length && hits[i].end <= sentence.end; i++)
    if (isApart(hits[i], end, hits[i].start)) return true;
  return false;
}

const isOf =
  ({ actor }: Way) =>
  (way: Way): boolean =>
    way.actor === actor;

/** What ends the talk of one of two names, or says that both are one person's: "Robert Holm (Bob Holm)", "known as Bob Holm". */
const ASIDE =
  /[;:…()[\]"“”„«»\n]|(?<!\p{L})(?:aka|alias|born|formerly|known as|also called|nicknamed|n[eé]e|spelled)(?!\p{L})/u;
/** What is in brackets or quoted between two names is about the first: "Robert Holm (R-Ohio) and Bob Holm". */
const CLOSED = /\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|"[^"]*"/gu;

const IS_ANOTHERS: Evidence = {
  verdict: 'doubt',
  said: 'The draft explains the acronym as the name of another body.',
};

const IS_SECOND: Evidence = {
  verdict: 'doubt',
  said: 'The draft has this name beside the registry’s as that of a second person.',
};

/**
 * A hit on a name that the draft makes another's (see `othersNames`). On an acronym: nothing where the registry's was made from a name, and open where
 * somebody wrote it into the registry, whose language may be another than the draft's. On a person's name: open, and told apart from the actor.
 */
export function withoutOthers(
  hit: Hit,
  written: string,
  others: ReadonlySet<string>,
): Hit | undefined {
  const isAnothers =
    others.size > 0 && hit.ways.every(({ actor }) => others.has(nameKey(written, actor.id)));
  if (!isAnothers) return hit;
  if (isSpelledOtherwise(hit))
    return {
      ...hit,
      evidence: [...hit.evidence, IS_SECOND],
      apart: fold(written.split(' ')[0]),
    };
  if (!isAcronymHit(hit)) return hit;
  return hit.ways.every(({ made }) => made)
    ? undefined
    : { ...hit, evidence: [...hit.evidence, IS_ANOTHERS] };
}

/** See `othersNames`. */
function nameKey(written: string, id: string): string {
  return `${written} ${id}`;
}

function namesOf({ name, aliases }: Actor): string[] {
  return [name, ...(aliases ?? []).map((alias) => alias.name)];
}

/** Whether an acronym begins with the first letter of a name and ends with the first letter of its last word. */
function isShortFor(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  const words = name.split(' ');
  return letters[0] === words[0][0] && letters.at(-1) === words.at(-1)![0];
}

/** Whether a name shares fewer than half of its words with each of others, or is from elsewhere. */
function isAnotherName(name: string, others: readonly string[]): boolean {
  const words = wordsOf(name);
  return others.every((other) => {
    const known = wordsOf(other);
    const own = words.filter((word) => !known.some((one) => isForm(one, word)));
    return 2 * own.length > words.length || own.some(isWhere);
  });
}

/** "Asian Development Bank" is not the African one, nor the Bank of Jamaica that of Japan. */
function isWhere(word: string): boolean {
  return isOrigin(word) || countryCodeOf(word) !== undefined || isPlace(word);
}

function isForm(one: string, other: string): boolean {
  return one === other || (one.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|and|for)$/.test(word));
}

/**
 * What leaves it open that an acronym which was made from a body's name stands for it: where sanctions rest on it, that it has so few letters that other
 * bodies have them ("CBS" of the Central Bank of Syria); whoever the body is, that readers know its namesake in another country by it ("MoD" of Syria's
 * Ministry of Defence). Nothing where the draft defines it, or everybody knows the body by it.
 */
export function shortAcronymEvidence(
  way: Way | undefined,
  isDefined: (acronym: string) => boolean,
): Evidence[] {
  if (!way?.made || way.form !== 'acronym' || way.after !== null) return [];
  const { name, aliases, country } = way.actor;
  const names = [{ name }, ...(aliases ?? [])].filter(({ weak }: Alias) => !weak);
  const isOwn = names.some(
    (one) =>
      one.name.split(' ').includes(way.text) || shortNamesOf(one.name, country).includes(way.text),
  );
  if (isOwn || isDefined(way.text)) return [];
  if (names.some((one) => shortNamesAbroad(fold(one.name), country).includes(way.text)))
    return [KNOWN_ABROAD];
  return way.text.length > LETTERS_OF_MANY_THINGS ? [] : [OTHERS_ACRONYM];
}

const KNOWN_ABROAD: Evidence = {
  verdict: 'doubt',
  said: 'By this short name readers know the body of another country.',
};

const OTHERS_ACRONYM: Evidence = {
  verdict: 'slight',
  said: 'The acronym is made from the name; neither the draft nor the registry says that it stands for it.',
};
