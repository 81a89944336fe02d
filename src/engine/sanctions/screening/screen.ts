import type { ParagraphKind } from '../../text/markup/paragraphs.js';
import { definitionAfter } from '../../names/variants/acronyms.js';
import type { CompiledList } from '../compiled/compiledList.js';
import type { ScannedText } from '../../names/recognition/hit.js';
import { ListedWords } from './listedContext.js';
import type { ListedHit, ListedPossibility, Screening } from './listedHit.js';
import { bodiesCalledAlike, agreementOfBody, branchNamed } from './longerBodies.js';
import { nearNames, nicknamedNames } from './nearNames.js';
import { withoutClitics } from '../../names/scripts/clitics.js';
import { scannedText } from '../../names/recognition/scan.js';

/**
 * Finds the listed names in one paragraph, as far as its words alone can tell. Which of them count the whole draft decides, see
 * `settleListings`. Nothing is done for each listed name: it takes as long for a million names as for a thousand.
 *
 * What counts was measured on news: matched naively, OFAC's list alone raised nearly ten thousand alarms in a thousand articles, 98 of 100 of
 * them by names of one word. So a name needs its capitals; a person's has two words at least; a body's of one word, where it is short or
 * an everyday word, is all capitals; ships and aircraft need a word for one in front; and none stands inside a longer name.
 */
export function screenText(
  text: string,
  kind: ParagraphKind,
  { lists, vessels }: Screening,
): ListedHit[] {
  const scanned = scannedText(text, kind);
  const hits = lists.flatMap((list) => screenOne(scanned, list, vessels));
  return lists.length < 2 ? hits : together(hits);
}

function screenOne(scanned: ScannedText, list: CompiledList, vessels: boolean): ListedHit[] {
  const { text } = scanned;
  const hits: ListedHit[] = [];
  const offer = (start: number, end: number, name: number, derived: boolean): boolean => {
    const words = new ListedWords(scanned, { start, end });
    if (!words.mayBeName() || (derived && words.mayBeginBefore())) return false;
    const entries = list.entriesOf(name);
    const branch = derived ? undefined : branchNamed(text, { start, end }, entries, list);
    const meant = branch
      ? list.entriesOf(branch.name).filter(({ kind }) => kind === 'entity')
      : entries.filter(
          (entry) => words.mayMean(entry, vessels) && !(derived && entry.strength === 'weak'),
        );
    if (meant.length === 0) return false;
    const possible = meant.map((entry): ListedPossibility => ({
      ...entry,
      list,
      ...((derived || branch) && { strength: 'derived' }),
    }));
    const last = branch?.end ?? end;
    hits.push({
      start,
      end: last,
      possible: branch ? possible : withOthersCalledAlike(text.slice(start, end), possible, list),
      defines: definitionAfter(text, last),
    });
    return true;
  };
  list.index.scan(withoutClitics(text, list.index), (start, end, name) =>
    offer(start, end, name, false),
  );
  if (hits.some((hit, i) => i > 0 && hit.start < hits[i - 1].end)) longestOf(hits);
  const exact = hits.length;
  nicknamedNames(text, list.index, (start, end, name) => offer(start, end, name, true));
  const whole = hits.length > exact ? longestOf(hits) : hits;
  const known = whole.length;
  nearNames(text, list.index, whole, (start, end, name) => offer(start, end, name, true));
  return hits.length === known ? hits : hits.sort((one, other) => one.start - other.start);
}

/** Of a body's name that is another body's without its country ("Islamic Jihad") both; the one whose primary name agrees best first. */
function withOthersCalledAlike(
  written: string,
  possible: readonly ListedPossibility[],
  list: CompiledList,
): readonly ListedPossibility[] {
  if (!/\S[\s-]\S/.test(written) || !possible.some(({ kind }) => kind === 'entity'))
    return possible;
  const agreement = ({ listing }: ListedPossibility): number =>
    agreementOfBody(list.party(listing).name, written);
  const isStrong = possible.some(({ strength }) => strength === 'strong');
  const isOwn = possible.some((one) => agreement(one) === 2);
  const known = new Set(possible.map(({ listing }) => listing));
  const others =
    isStrong && !isOwn
      ? bodiesCalledAlike(written, list).filter(({ listing }) => !known.has(listing))
      : [];
  const all = [
    ...possible.map((one): ListedPossibility =>
      others.length > 0 ? { ...one, strength: 'derived' } : one,
    ),
    ...others.map((entry): ListedPossibility => ({ ...entry, list, strength: 'derived' })),
  ];
  return all.length < 2 ? all : all.sort((one, other) => agreement(other) - agreement(one));
}

/** In place: ascending, and without those inside longer ones, as a nickname is inside the name. */
function longestOf(hits: ListedHit[]): ListedHit[] {
  const sorted = hits.toSorted((one, other) => one.start - other.start || other.end - one.end);
  hits.length = 0;
  for (const hit of sorted) if ((hits.at(-1)?.end ?? 0) <= hit.start) hits.push(hit);
  return hits;
}

/** The hits of several lists: of those that overlap the longest, with all whom it may mean. */
function together(hits: readonly ListedHit[]): ListedHit[] {
  const joined: ListedHit[] = [];
  for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = joined.at(-1);
    if (!last || last.end <= hit.start) joined.push(hit);
    else if (last.start === hit.start && last.end === hit.end)
      joined[joined.length - 1] = { ...last, possible: [...last.possible, ...hit.possible] };
    else if (hit.end - hit.start > last.end - last.start) joined[joined.length - 1] = hit;
  }
  return joined;
}
