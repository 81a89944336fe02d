import type { Span } from '../../annotation.js';
import { isCalendarWord, isFunctionWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import {
  beginsSentence,
  isHeadlineCase,
  wordAfter,
  wordBefore,
} from '../recognition/neighbours.js';
import type { NameHits } from '../recognition/scan.js';
import type { PlacedName } from './candidates.js';
import { othersNames, withoutOthers } from './othersNames.js';

/** The names of a draft where they stand in it, each with all hits of its paragraph; left out are those that the draft makes others'. */
export function* placedNames(
  draft: Draft,
  found: readonly NameHits[],
): Generator<readonly [PlacedName, readonly Hit[]]> {
  const { paragraphs, text } = draft;
  const others = othersNames(paragraphs, found);
  for (const [i, { hits }] of found.entries())
    for (const one of hits) {
      const span = inDraft(paragraphs[i], one);
      const written = text.slice(span.start, span.end);
      const hit = withoutOthers(one, written, others);
      if (hit && !isNamedOtherwise(draft, found, { hit, written, paragraph: i }))
        yield [{ hit, span }, hits];
    }
}

/** Titles before a name that needs no family name: "Pope Leo", "King Charles". */
const NEEDS_NO_FAMILY = wordSet(
  'abbot archbishop archduke czar duchess duke emir emperor empress kaiser king patriarch pope prince princess queen saint shah st sultan tsar',
);
/** Those that are words for relatives as well, and those share the family name. */
const ORDERS = wordSet('brother father mother sister');
/** So much is looked at before a name, in UTF-16 code units. */
const REACH = 60;
/** "the brothers ", "his sons, Igor, ": whoever follows shares a family name. */
// slow-regex: at most REACH characters are looked at
const RELATIVES =
  /(?<!\p{L})(?:[Bb]rothers|[Cc]hildren|[Cc]ousins|[Dd]aughters|[Ss]iblings|[Ss]isters|[Ss]ons|[Tt]wins)[,:]? (?:\p{Lu}[\p{L}’'-]*,? (?:and )?)*$/u;

/** A name and the place that its paragraph has among all. */
interface Sharer {
  readonly hit: Hit;
  readonly written: string;
  readonly paragraph: number;
}

/**
 * Whether the draft has had a word that stands as a given name alone before somebody's whole name ("Leo and Vladimir Putin") as a name of its own: behind a
 * title that needs no family name ("Pope Leo"), or with another family name ("Leo Varadkar"). Then it shares none. Nobody in the registry is lost by
 * the latter: others of the given name are named beside them.
 */
function isNamedOtherwise(
  { paragraphs }: Draft,
  found: readonly NameHits[],
  { hit, written, paragraph }: Sharer,
): boolean {
  const families = familiesOfSharer(hit, written);
  if (families.length === 0) return false;
  const { text: own } = paragraphs[paragraph].reading;
  if (needsNoFamily(own, hit.start)) return true;
  if (hit.stranger === null) return false;
  if (RELATIVES.test(own.slice(Math.max(0, hit.start - REACH), hit.start))) return false;
  return found.slice(0, paragraph + 1).some(({ hits, capitals }, i) => {
    const { text } = paragraphs[i].reading;
    const isBefore = ({ end }: Span): boolean => i < paragraph || end <= hit.start;
    const spans = (capitals.get(written) ?? []).filter(isBefore);
    return (
      (spans.length > 0 &&
        !isHeadlineCase(text) &&
        spans.some(
          ({ start, end }) => needsNoFamily(text, start) || hasOtherFamily(text, end, families),
        )) ||
      hits.some((other) => isBefore(other) && isAnothersGiven(other, fold(written), families))
    );
  });
}

/** Whether a title stands before a name that needs no family name; "brother" is one only where its capital says so. */
function needsNoFamily(text: string, at: number): boolean {
  const title = wordBefore(text, at);
  if (!title?.capital) return false;
  return (
    NEEDS_NO_FAMILY.has(title.folded) ||
    (ORDERS.has(title.folded) && !beginsSentence(text, title.start))
  );
}

/** Whether a word with a capital stands behind a given name that is none of some family names. */
function hasOtherFamily(text: string, end: number, families: readonly string[]): boolean {
  const after = wordAfter(text, end);
  if (!after?.capital || isFunctionWord(after.folded) || isCalendarWord(after.folded)) return false;
  return !families.includes(fold(after.text.replace(/['’]s?$/, '')));
}

/** The family names, folded, that a given name alone shares with the name behind it; none for other hits. */
function familiesOfSharer({ ways, stranger, isGiven, surname, relativeOf }: Hit, written: string) {
  if (relativeOf !== null) return [];
  if (stranger !== null)
    return isGiven && surname !== null && stranger === fold(written) ? [surname] : [];
  return ways.length > 0 &&
    ways.every(({ form, grounds }) => form === 'first-name' && grounds === 'name')
    ? ways.flatMap(({ person }) => person?.surnames.map((name) => fold(name)) ?? [])
    : [];
}

/** Whether a hit is the whole name of somebody who has a given name and none of some family names. */
function isAnothersGiven(
  { ways, stranger, surname, isGiven }: Hit,
  given: string,
  families: readonly string[],
): boolean {
  if (stranger !== null)
    return (
      !isGiven &&
      surname !== null &&
      !families.includes(surname) &&
      stranger.split(' ')[0] === given
    );
  return ways.some(
    ({ person, grounds, form }) =>
      grounds === 'name' &&
      form !== 'first-name' &&
      person?.given[0] === given &&
      !person.surnames.some((name) => families.includes(fold(name))),
  );
}
