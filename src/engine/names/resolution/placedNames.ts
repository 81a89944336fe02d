import { isCalendarWord, isFunctionWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { fold } from '../matching/fold.js';
import type { Hit } from '../recognition/hit.js';
import { isHeadlineCase, wordAfter, wordBefore } from '../recognition/neighbours.js';
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
  const isOtherwise = namedOtherwise(draft, found);
  for (const [i, { hits }] of found.entries())
    for (const one of hits) {
      const span = inDraft(paragraphs[i], one);
      const written = text.slice(span.start, span.end);
      const hit = withoutOthers(one, written, others);
      if (hit && !isOtherwise(hit, written)) yield [{ hit, span }, hits];
    }
}

/** Titles before a name that needs no family name: "Pope Leo", "King Charles". */
const NEEDS_NO_FAMILY = wordSet(
  'abbot archbishop archduke brother czar duchess duke emir emperor empress father kaiser king mother patriarch pope prince princess queen saint shah sister st sultan tsar',
);

/**
 * Tells of a word that stands as a given name alone before somebody's whole name ("Leo and Vladimir Putin") whether the draft has it as a name of its own:
 * behind a title that needs no family name ("Pope Leo"), or with another family name ("Leo Varadkar"). Then it shares none.
 */
function namedOtherwise(
  { paragraphs }: Draft,
  found: readonly NameHits[],
): (hit: Hit, written: string) => boolean {
  return (hit, written) => {
    const families = familiesOfSharer(hit, written);
    if (families.length === 0) return false;
    return found.some(({ hits, capitals }, i) => {
      const { text } = paragraphs[i].reading;
      const spans = capitals.get(written) ?? [];
      return (
        (spans.length > 0 &&
          !isHeadlineCase(text) &&
          spans.some(({ start, end }) => {
            if (NEEDS_NO_FAMILY.has(wordBefore(text, start)?.folded ?? '')) return true;
            const after = wordAfter(text, end);
            return (
              after?.capital === true &&
              !isFunctionWord(after.folded) &&
              !isCalendarWord(after.folded) &&
              !families.includes(after.folded)
            );
          })) ||
        hits.some((other) => isAnothersGiven(other, fold(written), families))
      );
    });
  };
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
