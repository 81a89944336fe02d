import type { Span } from '../../annotation.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { fold } from '../matching/fold.js';
import { goesOnBehindNames } from './everydayWords.js';

/** So much is looked at on each side of a name, in UTF-16 code units. */
const REACH = 60;
/** … and before the name of a relative. */
const KIN_REACH = 180;
/** "another ", "the other ", "two men named ", "a namesake of the banker, ", "his father, also called ". */
const BEFORE =
  /(?:(?:^|[^\p{L}])(?:[Aa]nother|[Aa] (?:different|second|third)|[Aa]n unrelated|[Ss]ome other|[Tt]he (?:other|second|unrelated|wrong))|(?:^|[^\p{L}])(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Mm]any|[Oo]ther) (?:\p{Ll}+ ){1,2}(?:called|named)|namesakes?(?: of [^.,;:]{1,40})?,|(?:, also|(?:also|likewise) (?:called|named)),?) $/u;
/** ", not to be confused with", " (no relation)", ", unrelated to the minister". */
const BEHIND =
  /^(?:,| \(|,? who is) ?(?:(not to be confused with|not the (?!first|last|only)\p{Ll}+|who shares (?:a|his|her|the) name)|no relation|not related|unrelated)(?![\p{L}])/u;
/** "the Donald Trump of Argentina", "a Viktor Drazhin of our time". */
const LIKENED = /(?:^|[^\p{L}])(?:[Aa]|[Tt]he) $/u;
const TO = /^ of (?:the |our |their |her |his )?\p{L}/u;

/** How sure it is that words beside a full name say that somebody else bears it. */
export type OtherBearer = 'other' | 'perhaps';

/**
 * Whether a text says beside a full name that its bearer is not the one whom readers know by it: "another Viktor Drazhin", "Pavel Marchuk, not to be
 * confused with the minister". Null where it says nothing of the kind.
 */
export function otherBearer(text: string, { start, end }: Span): OtherBearer | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (BEFORE.test(before)) return isAttributive(behind) ? null : 'other';
  if (isNamesakeOfKin(before, text.slice(start, end))) return 'other';
  const told = BEHIND.exec(behind);
  // "John Kennedy, no relation to the president" may well be the senator.
  if (told) return told[1] === undefined ? 'perhaps' : 'other';
  return LIKENED.test(before) && TO.test(behind) ? 'other' : null;
}

/**
 * Whether the words beside a family name alone say that it is not its best known bearer's: "Another Zarensky, his cousin, left", but not "another Zarensky
 * rally" or "a second Biden-Trump debate".
 */
export function isAnotherOfTheName(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH);
  return (
    BEFORE.test(text.slice(Math.max(0, start - REACH), start)) &&
    !/^['’/–-]/.test(behind) &&
    !isAttributive(behind)
  );
}

const KIN =
  /['’]s? (?:late )?(?:father|mother|son|daughter|grandfather|grandson|uncle|nephew|cousin),? $/u;

/** "Viktor Drazhin’s father, Viktor Drazhin, farmed near Perm." */
function isNamesakeOfKin(before: string, name: string): boolean {
  const kin = KIN.exec(before);
  return kin !== null && before.slice(0, kin.index).endsWith(name);
}

/** "his father, the former President ". */
const KIN_OF_PRONOUN =
  /(?:^|[^\p{L}])(?:[Hh]is|[Hh]er) (?:\p{Ll}+ )?(?:father|mother|son|daughter|grandfather|grandson|brother|sister|uncle|nephew|cousin),? (?:(?:the|then|late|former|President|Prime|Minister|Premier|Chancellor|King|Prince|Sir|Dr\.|Gen\.|General|Gov\.|Governor|Sen\.|Senator) ){0,4}$/u;

/**
 * Whether a text says a name of the relative of somebody whom it has just named by another: "George W. Bush thanked his father, President George Bush".
 * @param known the name of the one whose relative it may be
 */
export function isOfKin(text: string, { start, end }: Span, known: string): boolean {
  const before = text.slice(Math.max(0, start - KIN_REACH), start);
  return text.slice(start, end) !== known && KIN_OF_PRONOUN.test(before) && before.includes(known);
}

/** The longest part of a byline on either side of a name, in UTF-16 code units. */
const LONGEST_BYLINE = 80;
/** What a byline begins with, and other writers before the name: "By ", "*By Anna Holm and ". */
const BYLINE =
  /^[ \t]*[*_]{0,3}(?:By|BY)[*_]{0,3} [*_]{0,3}(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[*_]{0,3}(?:,? and |,? & |, )[*_]{0,3}){0,3}$/u;
/** What a byline ends with behind the name: other writers, where they are, for whom or as what they write. */
const BYLINE_BEHIND =
  /^[*_]{0,3}(?:(?:,? and |,? & |, | in | for )[*_]{0,3}\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}[*_]{0,3}){0,3}(?<!\p{Ll}\.)[ \t]*\r?$/u;

/** Whether a name stands in a line that says who has written the article: "By Sergei Ivanov", "By Anna Holm and Sergei Ivanov, Moscow". */
export function isByline(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_BYLINE), start);
  const from = lead.lastIndexOf('\n') + 1;
  if ((from === 0 && lead.length < start) || !BYLINE.test(lead.slice(from))) return false;
  const [behind] = text.slice(end, end + LONGEST_BYLINE + 1).split('\n', 1);
  return behind.length <= LONGEST_BYLINE && BYLINE_BEHIND.test(behind);
}

const LETTER_CLOSE = /(?:^|\n)[ \t]*(?:[-–—] ?|(?:Dr|Prof|Mr|Mrs|Ms)\.? )?$/u;
/** "14 Mill Lane, Leeds", "Ealing, London": a line of its own. */
const ADDRESS =
  /^,?[ \t]*\r?\n[ \t]*(?:\d{1,4}[a-z]? \p{Lu}\p{L}+ (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Place|Court|Crescent|Terrace|Gardens)\b|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?\.?[ \t]*(?:\r?\n|$))/u;

/** Whether a name stands alone on a line above an address, as readers sign letters; not above an office ("Prime Minister, Canada"). */
export function isSignature(text: string, { start, end }: Span): boolean {
  if (!LETTER_CLOSE.test(text.slice(Math.max(0, start - 10), start))) return false;
  const behind = ADDRESS.exec(text.slice(end, end + REACH + REACH))?.[0];
  return (
    behind !== undefined &&
    !(behind.match(/\p{L}+/gu) ?? []).some((word) => isTitleWord(fold(word)))
  );
}

/** "another Donald Trump rally": the name describes what follows, unless that is what its bearer does ("another Donald Trump spoke"). */
function isAttributive(behind: string): boolean {
  const word =
    /^ (?!(?:and|at|by|for|from|in|is|of|on|or|that|to|was|were|who|with|has|had)(?!\p{L}))(\p{Ll}+)(?<!s|ed)(?!\p{L})/u.exec(
      behind,
    )?.[1];
  return word !== undefined && !goesOnBehindNames(word);
}
