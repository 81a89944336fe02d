import type { Paragraph } from '../../text/markup/paragraphs.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import type { NameHits } from '../recognition/scan.js';

/** So much is looked at before a bracket, in UTF-16 code units. */
const REACH = 80;
/** The words with capitals, small ones between them, that end before a bracket. */
// slow-regex: at most REACH characters are looked at
const NAME_BEFORE =
  /((?!The )\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|and|for|on|de|&) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,6}) \($/u;
/** A word that tells a name has so many letters. */
const TELLING = 5;

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
      if (text[hit.start - 1] !== '(' || !isMadeAcronym(hit)) continue;
      const written = text.slice(hit.start, hit.end);
      const name = NAME_BEFORE.exec(text.slice(Math.max(0, hit.start - REACH), hit.start))?.[1];
      if (name === undefined || !isShortFor(written, name)) continue;
      for (const { actor } of hit.ways)
        if (!shareTellingWord(name, actor.name)) foreign.add(acronymKey(written, actor.id));
    }
  }
  return foreign;
}

/** Whether a hit is nothing but acronyms that were made from names, or that everybody knows. */
export function isMadeAcronym({ ways, surname }: Hit): boolean {
  return (
    surname === null &&
    ways.length > 0 &&
    ways.every(({ form, made }) => form === 'acronym' && made)
  );
}

/** See `foreignAcronyms`. */
export function acronymKey(written: string, id: string): string {
  return `${written} ${id}`;
}

/** Whether an acronym begins with the first letter of a name and ends with the first letter of its last word. */
function isShortFor(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  const words = name.split(' ');
  return letters[0] === words[0][0] && letters.at(-1) === words.at(-1)![0];
}

function shareTellingWord(one: string, other: string): boolean {
  const words = new Set(fold(other).split(/[^\p{L}]+/u));
  return fold(one)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= TELLING && words.has(word));
}
