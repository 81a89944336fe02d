import { isBodyHead, isBodilessAcronym } from '../../english/bodyHeads.js';
import { isEnglishWord } from '../../english/companyWords.js';
import { isOrigin } from '../../english/countries.js';
import { endsPlaceOrFamily, isNamedThing } from '../../english/namedThings.js';
import {
  isCalendarWord,
  isFrequentSurname,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { isPhraseWord } from '../../english/phraseWords.js';
import { isStateName } from '../../english/states.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import type { ScannedText } from '../recognition/hit.js';
import { beginsSentence } from '../recognition/neighbours.js';
import type { CapitalRun, RunWord } from './capitalRuns.js';
import { joinsNames } from './draftedBodies.js';
import {
  beginsPlace,
  isEveryday,
  isGiven,
  isGroupWord,
  isJoinedAdjective,
  isJoinedTitle,
  isTwoSyllables,
} from './nameWords.js';
import { acts, type Certainty, nameOf, type RawName } from './rawName.js';

/**
 * The person whom a run of words with capitals names, without titles; null where it names nobody.
 * @param words the run's words without those whose capital says nothing, and without a body that it begins with
 */
export function personName(
  scanned: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
): RawName | null {
  const { name, titles } = withoutTitles(scanned, run, withoutTail(words));
  if (name.length === 0 || !name[name.length - 1].capital) return null;
  return name.length === 1
    ? familyName(scanned, run, name[0], titles)
    : fullName(scanned, run, name, titles);
}

/** The words without time zones and the like at their end: "Berlin UTC". */
function withoutTail(words: readonly RunWord[]): readonly RunWord[] {
  let to = words.length;
  while (
    to > 1 &&
    isBodilessAcronym(words[to - 1].folded) &&
    !/^[ivx]+$/.test(words[to - 1].folded)
  )
    to--;
  return words.slice(0, to);
}

interface Titled {
  readonly name: readonly RunWord[];
  readonly titles: readonly string[];
}

/** Parts titles, origins and what else stands before a name from it. */
function withoutTitles(scanned: ScannedText, run: CapitalRun, words: readonly RunWord[]): Titled {
  const titles: string[] = [];
  const behindTitle =
    run.before !== null && !run.owned && words[0] === run.words[0] && isPersonTitle(run.before);
  if (behindTitle) titles.push(run.before!);
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const { folded, text } = words[i];
    const mayBeGiven = isGiven(folded) && i === from && titles.length === 0;
    const isTitle = isPersonTitle(folded) || isJoinedTitle(text, folded);
    if (isTitle && !mayBeGiven) {
      titles.push(folded);
      from = i + 1;
    } else if (i === from && isBeforeName(scanned, words, i)) from = i + 1;
  }
  return { name: words.slice(from), titles };
}

/** Whether a word stands before a name without being part of it: an origin, an acronym, a sentence's first word. */
function isBeforeName(
  { text, headline }: ScannedText,
  words: readonly RunWord[],
  i: number,
): boolean {
  const { folded, text: written, start } = words[i];
  const next = words[i + 1];
  if (isJoinedAdjective(written)) return true;
  // "Floridians Nora Feld and Peter Lund"
  if (i === 0 && words.length > 2 && /..(?:ians|ers)$/.test(folded) && isGiven(next.folded))
    return true;
  if (isGiven(folded)) return isOrigin(folded) && (!next.capital || isOrigin(next.folded));
  if (isOrigin(folded) || isTitleWord(folded)) return true;
  if (isPlace(folded) && words.length - i > 2) return true;
  if (/^\p{Lu}{2,5}$/u.test(written) && !headline && !/^[JTCADPM][BCDJP]$/.test(written))
    return true;
  return beginsSentence(text, start) && isOrdinaryWord(folded) && !isTwoSyllables(next.text);
}

const AGED = /^,? (?:\(?\d{2}\)?,|\(?aged? \d)/;
const THING_AFTER =
  /^ (?:airport|station|church|chapel|cathedral|mosque|district|region|province|river|prison|newspaper|magazine|daily|news|airline|party|company|hospital|hotel|stadium|memorial|award|prize)(?!\p{L})/u;

function fullName(
  scanned: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
  titles: readonly string[],
): RawName | null {
  const { text, headline } = scanned;
  const [first, last] = [words[0], words[words.length - 1]];
  const given = isGiven(first.folded);
  if (
    first.folded === 'new' ||
    isGroupWord(last.folded) ||
    isNamedThing(last.folded) ||
    (isBodyHead(last.folded) && !isFrequentSurname(last.folded)) ||
    (!given && isTitleWord(last.folded)) ||
    (!given && titles.length === 0 && endsPlaceOrFamily(last.folded)) ||
    (!given && isPersonTitle(last.folded.replace(/s$/, '')) && last.folded.endsWith('s')) ||
    words.some(({ text: word }) => /\d/.test(word)) ||
    joinsNames(text, words) ||
    THING_AFTER.test(text.slice(last.end, last.end + 16))
  )
    return null;
  const sure =
    titles.length > 0 ||
    given ||
    (!isPhrase(words) && !isWhere(run) && acts(text, last.end)) ||
    AGED.test(text.slice(last.end, last.end + 10)) ||
    hasFormOfName(words);
  return nameOf(
    scanned,
    words,
    'person',
    headline ? 'open' : sure ? 'sure' : unsure(scanned, run, words),
    titles,
  );
}

/** Whether words are those of a phrase rather than of a name: "Climate Change". */
function isPhrase(words: readonly RunWord[]): boolean {
  const [first, last] = [words[0].folded, words[words.length - 1].folded];
  return (
    isEveryday(first) ||
    (!isGiven(first) && isPhraseWord(last)) ||
    (isEveryday(last) && isEnglishWord(first))
  );
}

/** Whether words are formed as only people's names are: with an initial, a particle, a name of two syllables. */
function hasFormOfName(words: readonly RunWord[]): boolean {
  return (
    words
      .slice(1, -1)
      .some(({ text, folded }) => /^(?:\p{Lu}\.)+$/u.test(text) || isParticle(folded)) ||
    words.some(({ text }) => isTwoSyllables(text))
  );
}

/** How sure two words are that nothing but their capitals tells of. */
function unsure(
  { text }: ScannedText,
  { before, start, end }: CapitalRun,
  words: readonly RunWord[],
): Certainty {
  const isOpen =
    end - start >= text.length - 2 ||
    before === 'the' ||
    isPhrase(words) ||
    beginsPlace(words[0].folded) ||
    words.some(({ folded }) => isPlace(folded)) ||
    isOrigin(words[words.length - 1].folded) ||
    /^(?:in|at|near|from|on|a|an)$/.test(before ?? '');
  return isOpen ? 'open' : 'likely';
}

const RELATIVE_BEFORE =
  /['’]s? (?:late |eldest |youngest |older |younger |first |second |ex-){0,2}(?:wife|husband|son|daughter|brother|sister|mother|father|partner|fiancee?|girlfriend|boyfriend|widow|widower|grandson|granddaughter),? $/u;

/** "Holcomb's wife, Becky": whether a relative is said to be called what stands at `start`. */
function isNamedRelative(text: string, start: number): boolean {
  return RELATIVE_BEFORE.test(text.slice(Math.max(0, start - 48), start));
}

/** "Ann Lee, in Melton Mowbray, said": whether a run of words says where something is. */
function isWhere({ before }: CapitalRun): boolean {
  return before === 'in' || before === 'at' || before === 'near';
}

/** Endings of words for people who are no one person: "Analysts", "Officials". */
const MANY = /(?:[^l]ers|sts|ants|ians|ies|men|women|ors)$/;

/** A family name by itself, or with a title before it. */
function familyName(
  scanned: ScannedText,
  run: CapitalRun,
  word: RunWord,
  titles: readonly string[],
): RawName | null {
  const { folded, text, start, end } = word;
  if (
    folded.length < 2 ||
    /\d/.test(text) ||
    isOrigin(folded) ||
    isGroupWord(folded) ||
    isCalendarWord(folded) ||
    isFunctionWord(folded) ||
    isStateName(folded) ||
    isTitleWord(folded)
  )
    return null;
  const { headline } = scanned;
  const isWord = isOrdinaryWord(folded) && start === run.start && run.before === null;
  if (isNamedRelative(scanned.text, start) && isGiven(folded))
    return nameOf(scanned, [word], 'person', 'sure', titles);
  const titled = titles.some((title) => !/^(?:st|saint)$/.test(title));
  const sure = titled && !headline && !isPlace(folded) && !isWord;
  const speaks =
    !headline &&
    run.before !== 'the' &&
    !isWhere(run) &&
    !/^(?:for|of|from)$/.test(run.before ?? '') &&
    !folded.endsWith('shire') &&
    !run.owned &&
    !isEveryday(folded) &&
    !isPlace(folded) &&
    !MANY.test(folded) &&
    acts(scanned.text, end);
  return nameOf(scanned, [word], 'person', sure ? 'sure' : speaks ? 'likely' : 'open', titles);
}
