import { countryCodeOf, isOrigin } from '../../english/countries.js';
import { isPlace } from '../../english/ordinaryWords.js';
import type { Paragraph } from '../../text/markup/paragraphs.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import type { NameHits } from '../recognition/scan.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { wellKnownShortNames } from '../../english/publicBodies.js';
import { LETTERS_OF_MANY_THINGS } from './plainBodies.js';

/** So much is looked at before a bracket, in UTF-16 code units. */
const REACH = 80;
/** The words with capitals, small ones between them, that end before a bracket. */
// slow-regex: at most REACH characters are looked at
const NAME_BEFORE =
  /((?!The )\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|and|for|on|de|&) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,6})(?: \(|,? or (?:the )?)$/u;
/** Words of two names that begin with so many letters alike are forms of one: "Syria" and "Syrian". */
const STEM = 4;

/**
 * The acronyms that a draft makes those of other bodies than the registry's: "the Southeastern Conference (SEC)". As written, each with the actor's id: see
 * `acronymKey`.
 */
export function foreignAcronyms(
  paragraphs: readonly Paragraph[],
  found: readonly NameHits[],
): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const [i, { hits }] of found.entries()) {
    const { text } = paragraphs[i].reading;
    for (const hit of hits) {
      if (!isAcronymHit(hit)) continue;
      const written = text.slice(hit.start, hit.end);
      const name = NAME_BEFORE.exec(text.slice(Math.max(0, hit.start - REACH), hit.start))?.[1];
      if (name === undefined || !isShortFor(written, name)) continue;
      for (const { actor } of hit.ways)
        if (isAnotherName(name, [actor.name, ...(actor.aliases ?? []).map((alias) => alias.name)]))
          foreign.add(acronymKey(written, actor.id));
    }
  }
  return foreign;
}

/** Whether a hit is nothing but acronyms. */
function isAcronymHit({ ways, surname }: Hit): boolean {
  return surname === null && ways.length > 0 && ways.every(({ form }) => form === 'acronym');
}

const IS_ANOTHERS: Evidence = {
  verdict: 'doubt',
  said: 'The draft explains the acronym as the name of another body.',
};

/**
 * A hit on an acronym that the draft makes another body's: nothing where the registry's acronym was made from a name, and open where somebody wrote it into
 * the registry, whose language may be another than the draft's.
 */
export function withoutForeign(
  hit: Hit,
  written: string,
  foreign: ReadonlySet<string>,
): Hit | undefined {
  const isForeign =
    foreign.size > 0 &&
    isAcronymHit(hit) &&
    hit.ways.every(({ actor }) => foreign.has(acronymKey(written, actor.id)));
  if (!isForeign) return hit;
  return hit.ways.every(({ made }) => made)
    ? undefined
    : { ...hit, evidence: [...hit.evidence, IS_ANOTHERS] };
}

/** See `foreignAcronyms`. */
function acronymKey(written: string, id: string): string {
  return `${written} ${id}`;
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
 * What leaves it open, where sanctions rest on it, that an acronym which was made from a body's name stands for it, if it has so few letters that other
 * bodies have them: "CBS" of the Central Bank of Syria. Nothing where the draft defines it.
 */
export function shortAcronymEvidence(
  way: Way | undefined,
  isDefined: (acronym: string) => boolean,
): Evidence[] {
  if (!way?.made || way.form !== 'acronym' || way.text.length > LETTERS_OF_MANY_THINGS) return [];
  const isOwn =
    way.actor.name.split(' ').includes(way.text) ||
    wellKnownShortNames(fold(way.actor.name)).includes(way.text);
  return isOwn || isDefined(way.text) ? [] : [OTHERS_ACRONYM];
}

const OTHERS_ACRONYM: Evidence = {
  verdict: 'slight',
  said: 'The acronym is made from the name; neither the draft nor the registry says that it stands for it.',
};
