import { Character, characterOf } from '../../../src/engine/names/matching/characters.js';
import { type NameWord, nameWords } from './naiveWords.js';

export interface NaiveName {
  readonly text: string;
  readonly anyCase: boolean;
}

export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  /** The name's place in the list; of names that are the same after folding, the first one's. */
  readonly name: number;
}

/** What NameIndex.scan reports, by trying every name at every word. `refuses` stands for a caller that turns matches down. */
export function naiveMatches(
  names: readonly NaiveName[],
  text: string,
  refuses: (match: NaiveMatch) => boolean = () => false,
): NaiveMatch[] {
  const ways = waysOf(names);
  const matches: NaiveMatch[] = [];
  let taken = 0;
  let elided = -1;
  for (let at = 0; ;) {
    const words = wordsFrom(text, at);
    if (words.length === 0) return matches;
    // The sign & is a word, but no name's first.
    const match =
      kindAt(text, words[0].start) === Character.Ampersand
        ? undefined
        : offersAt(ways, words, wordsUpTo(text, taken, words[0].start)).find(
            (offer) => !refuses(offer),
          );
    if (match) {
      matches.push(match);
      at = taken = match.end;
    } else {
      const inside = words[0].start === elided ? -1 : behindApostrophe(text, words[0]);
      at = inside >= 0 ? (elided = inside) : words[0].end;
    }
    if (at !== elided && kindAt(text, words[0].start) !== Character.Ampersand)
      at = behindPossessive(text, at);
  }
}

interface Way extends NaiveName {
  readonly name: number;
  readonly words: readonly NameWord[];
  readonly anchor: number;
}

function waysOf(names: readonly NaiveName[]): Way[] {
  const read = names.map((name) => ({ ...name, words: nameWords(name.text) }));
  const key = (words: readonly NameWord[]): string => words.map((word) => word.folded).join(' ');
  return read
    .filter(({ words }) => words.length > 0)
    .map((name) => {
      const same = read.filter((other) => key(other.words) === key(name.words));
      return {
        ...name,
        name: read.indexOf(same[0]),
        anyCase: same.some((other) => other.anyCase),
        anchor: name.words.findIndex((word) => word.begins),
      };
    });
}

/** All matches whose first word that can begin one is the first of these words, in the order in which they are offered. */
function offersAt(
  ways: readonly Way[],
  words: readonly NameWord[],
  upTo: readonly NameWord[],
): NaiveMatch[] {
  const offers: (NaiveMatch & { last: number })[] = [];
  for (const way of ways) {
    if ((words[0].begins || way.anyCase) && isSame(way.words, words)) {
      offers.push({
        start: words[0].start,
        end: words[way.words.length - 1].end,
        name: way.name,
        last: way.words.length,
      });
    }
    const { anchor } = way;
    if (
      anchor <= 0 ||
      anchor > 8 ||
      upTo.length <= anchor ||
      !words[0].begins ||
      !isSame(way.words.slice(anchor), words)
    )
      continue;
    const lead = upTo.slice(-anchor - 1, -1);
    if (
      !upTo.slice(-anchor).every((word) => word.gap === 'joined') ||
      !lead.every((word, i) => word.folded === way.words[i].folded)
    )
      continue;
    offers.push({
      start: lead[0].start,
      end: words[way.words.length - anchor - 1].end,
      name: way.name,
      last: way.words.length - anchor,
    });
  }
  offers.sort((a, b) => b.last - a.last || a.start - b.start);
  // A name is offered once at one place.
  return offers
    .filter(
      (offer, i) =>
        i === 0 || offer.start !== offers[i - 1].start || offer.last !== offers[i - 1].last,
    )
    .map(({ start, end, name }) => ({ start, end, name }));
}

/** Whether a text's words are a name's, with no break between them, or with the name's own. */
function isSame(name: readonly NameWord[], text: readonly NameWord[]): boolean {
  if (text.length < name.length || !name.every((word, i) => word.folded === text[i].folded))
    return false;
  const gaps = text.slice(1, name.length).map((word) => word.gap);
  if (gaps.includes('apart')) return false;
  return (
    gaps.every((gap) => gap === 'joined') ||
    gaps.every((gap, i) => (gap === 'broken') === (name[i + 1].gap !== 'joined'))
  );
}

function wordsFrom(text: string, at: number): NameWord[] {
  return nameWords(text.slice(at)).map((word) => ({
    ...word,
    start: word.start + at,
    end: word.end + at,
  }));
}

/** The words between two places and the one at the second; none if no word begins there. */
function wordsUpTo(text: string, from: number, to: number): NameWord[] {
  const words = wordsFrom(text, from);
  return words.slice(0, words.findIndex((word) => word.start === to) + 1);
}

const kindAt = (text: string, at: number): Character =>
  at < text.length ? characterOf(text.codePointAt(at)!) : Character.Other;

/** Where a capital stands behind a word's first apostrophe; -1 if none does. */
function behindApostrophe(text: string, word: NameWord): number {
  for (let at = word.start; at < word.end; at++) {
    if (kindAt(text, at) === Character.Apostrophe && word.folded !== "'s")
      return kindAt(text, at + 1) === Character.Upper ? at + 1 : -1;
  }
  return -1;
}

function behindPossessive(text: string, at: number): number {
  const [, possessive] = nameWords(`x${text.slice(at)}`);
  return possessive?.folded === "'s" && possessive.start === 1 ? at + possessive.end - 1 : at;
}
