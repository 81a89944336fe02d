import type { Mention, Span } from '../../annotation.js';
import type { Ignore } from '../../decisions/decision.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { fold } from '../../names/matching/fold.js';
import { Contradictions } from './contradictions.js';
import { type ListedHit, type ListedPossibility, listingKey } from './listedHit.js';
import { agreementIn, needsAgreement } from './rarity.js';

/** A hit where it stands in the draft, and whom it may mean there. */
export interface PlacedHit extends Span {
  readonly text: string;
  readonly defines: string | null;
  readonly possible: readonly ListedPossibility[];
}

/**
 * The listed names of a draft that count: those that are no actor's of the registry, that nobody has decided are somebody else's, and of which the
 * weak ones stand beside a strong one of the same party.
 * @param hits one list for each paragraph of the draft
 * @param mentions what the registry knows of the draft
 * @param ignores what the desk has decided not to be this one
 * @param draftYear 0 where the draft's date cannot be read
 */
export function countingHits(
  draft: Draft,
  hits: readonly (readonly ListedHit[])[],
  mentions: readonly Mention[],
  ignores: readonly Ignore[],
  draftYear: number,
): PlacedHit[] {
  const isIgnored = ignoredNames(ignores);
  const agrees = agreementIn(draft.text);
  const contradictions = new Contradictions(draft.text, draftYear);
  const placed: PlacedHit[] = [];
  for (const [i, found] of hits.entries()) {
    for (const { defines, possible, ...span } of found) {
      const { start, end } = inDraft(draft.paragraphs[i], span);
      const text = draft.text.slice(start, end);
      const own = isIgnored ? possible.filter((one) => !isIgnored(text, one)) : possible;
      const left = own
        .filter((one) => !contradictions.isSomebodyElse({ start, end }, one))
        .filter((one) => !needsAgreement(draft.text, { start, end }, one) || agrees(one))
        .map((one): ListedPossibility =>
          one.strength === 'shortened' ? { ...one, strength: 'derived' } : one,
        );
      if (left.length > 0) placed.push({ start, end, text, defines, possible: left });
    }
  }
  const free = apartFrom(placed, mentions);
  const named = new Set(free.flatMap(({ possible }) => namesakes(possible)).map(listingKey));
  return free.flatMap((hit) => {
    const possible = hit.possible.filter(
      (one) => one.strength !== 'weak' || named.has(listingKey(one)),
    );
    return possible.length > 0 ? [{ ...hit, possible: meantByDraft(hit, possible, free) }] : [];
  });
}

/**
 * Of several bodies that a name may mean those that the draft names by a longer name that holds it ("Palestinian Islamic Jihad" before "Islamic
 * Jihad"); else those that it does not name otherwise, where there are any: beside Hezbollah, Islamic Jihad is another.
 */
function meantByDraft(
  hit: PlacedHit,
  possible: readonly ListedPossibility[],
  all: readonly PlacedHit[],
): readonly ListedPossibility[] {
  if (possible.length < 2 || !possible.every(({ kind }) => kind === 'entity')) return possible;
  const written = fold(hit.text);
  const otherwise = all.filter(({ text }) => fold(text) !== written);
  const namedBy = (isLonger: boolean): ReadonlySet<string> =>
    new Set(
      otherwise
        .filter(({ text }) => !isLonger || fold(text).includes(written))
        .flatMap((other) => other.possible.map(listingKey)),
    );
  const longer = namedBy(true);
  const byLonger = possible.filter((one) => longer.has(listingKey(one)));
  if (byLonger.length > 0) return byLonger;
  const elsewhere = namedBy(false);
  const left = possible.filter((one) => !elsewhere.has(listingKey(one)));
  return left.length > 0 ? left : possible;
}

/** Whether the desk has decided that a name is not a listed party; undefined where it has decided nothing of the kind. */
export function ignoredNames(
  ignores: readonly Ignore[],
): ((text: string, one: Pick<ListedPossibility, 'list' | 'listing'>) => boolean) | undefined {
  const ignored = new Set(
    ignores.flatMap((one) =>
      one.kind === 'listing' ? [JSON.stringify([nameKey(one.name), one.list, one.id])] : [],
    ),
  );
  if (ignored.size === 0) return undefined;
  return (text, { list, listing }) =>
    ignored.has(JSON.stringify([nameKey(text), list.head.summary.list, list.party(listing).id]));
}

const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** Those that a name means by itself: never by a weak name, and by what follows from a name only where nobody has it as it is. */
export function namesakes(possible: readonly ListedPossibility[]): readonly ListedPossibility[] {
  const strong = possible.filter(({ strength }) => strength === 'strong');
  return strong.length > 0 ? strong : possible.filter(({ strength }) => strength === 'derived');
}

/** Of ascending spans those that touch none of other ascending ones. */
export function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next].end <= start) next++;
    return next >= others.length || others[next].start >= end;
  });
}
