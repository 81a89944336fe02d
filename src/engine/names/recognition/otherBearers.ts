import type { Span } from '../../annotation.js';
import type { Gender } from '../../english/gender.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import { goesOnBehindNames, isDone } from './everydayWords.js';

/** So much is looked at on each side of a name, in UTF-16 code units. */
const REACH = 60;
/** … and before the name of a relative. */
const KIN_REACH = 180;
/** "another ", "a second ", "the other ". */
const ONE_MORE =
  /(?:^|[^\p{L}])(?:[Aa]nother|[Aa] (?:different|second|third)|[Aa]n unrelated|[Ss]ome other|[Tt]he (?:other|second|unrelated|wrong)) $/u;
/** Those of these words that stand before several as well: "the other ". */
const SOME_MORE = /(?:[Ss]ome|[Tt]he) \p{Ll}+ $/u;
/** "a namesake of the banker, ". */
const NAMESAKE = /namesakes?(?: of [^.,;:]{1,40})?, $/u;
const KIN_WORDS =
  '(?:father|mother|son|daughter|grandfather|grandmother|grandson|granddaughter|brother|sister|uncle|aunt|nephew|niece|cousin|namesake)';
/** "his uncle, also ", "a cousin also called ". */
// slow-regex: at most REACH characters are looked at
const KIN_CALLED_SO = new RegExp(
  `(?<!\\p{L})${KIN_WORDS}(?:, (?:also|likewise),?|,? (?:also|likewise) (?:called|named),?) $`,
  'u',
);
/** "the man, also called ", before a name that ends what is said of him; behind "a clerk, " nothing need follow. */
const ALSO_CALLED =
  /(?<!\p{L})(?:[Tt]he|(?<any>[Aa]n?)|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ )?\p{Ll}+, (?:also|likewise) (?:called|named) $/u;
/** Before what ends at a comma, whose subject then calls or names somebody: "The court, which fined a bank, also named". */
// slow-regex: at most REACH characters are looked at
const IN_ASIDE = /[,–—] ?(?:after|as|when|where|which|who|whose|\p{Ll}+ing)(?: [^.,;:]*)?$/u;
/** "two men named ", with the word before. */
// slow-regex: at most REACH characters are looked at
const SEVERAL_CALLED =
  /(?:^|(?<before>[\p{L}’']+) |[^\p{L}])(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Mm]any|[Oo]ther) (?:\p{Ll}+ ){1,2}(?:called|named) $/u;
/** Before whoever calls or names somebody, as in "He said two witnesses named Viktor Drazhin". */
const BEFORE_CLAUSE = wordSet(
  'after although and as because before but claimed if reported said saying says since so that then though told until when where whereas which while who',
);
/** What somebody is called, behind the name: "a war criminal", "as the buyer", "to the board". */
const CALLED_WHAT =
  /^ (?:an?|as(?! (?:he|I|it|she|they|we|you)(?!\p{L}))|her|his|its|our|the|their|to)(?!\p{L})/u;
/** What stands directly behind a name that several bear, and before what they do. */
const PREDICATE =
  /^ (?:(?:also|later|never|now|reportedly|still|then) )*(?<verb>\p{Ll}+)(?!\p{L})/u;
/** What several do who bear a name, besides what one does. */
const SEVERAL_DO = wordSet('are can do have live own run say sell share were work');
/** What is no verb of those words that go on behind a name. */
const NO_VERBS = wordSet('also herself himself however later never now reportedly still then');
/** Before what somebody is said to have done, and before an object as well: "Police confirmed two witnesses named". */
const BEFORE_EITHER = wordSet(
  'added alleged announced argued asserted confirmed denied explained heard insisted knew noted read recalled revealed saw showed stressed thought',
);
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
  if (isCalledSo(before, behind)) return 'other';
  if (ONE_MORE.test(before)) return isAttributive(before, behind) ? null : 'other';
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
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (/^['’/–-]/.test(behind)) return false;
  return isCalledSo(before, behind) || (ONE_MORE.test(before) && !isAttributive(before, behind));
}

/**
 * Whether the words before a name say that it is what others are called: "held two men named", "his father, also called". Where the verb has a subject of its
 * own it says what the bearer is called or named, and nothing of others: "Several senators called Viktor Drazhin a crook", "The court also named Viktor Drazhin".
 */
function isCalledSo(before: string, behind: string): boolean {
  if (NAMESAKE.test(before)) return true;
  const several = SEVERAL_CALLED.exec(before);
  const verb = several?.groups!.before;
  const isGoverned = verb !== undefined && /^\p{Ll}/u.test(verb) && !BEFORE_CLAUSE.has(verb);
  // Several who do something behind the name bear it, and so do those to whom something is done: "held two men named Viktor Drazhin as a warning".
  if (several && isPredicate(PREDICATE.exec(behind)?.groups!.verb)) return true;
  if (isGoverned && isPredicate(verb) && !BEFORE_EITHER.has(verb)) return true;
  if (CALLED_WHAT.test(behind)) return false;
  if (KIN_CALLED_SO.test(before)) return true;
  const also = ALSO_CALLED.exec(before);
  if (also)
    return (
      behind.startsWith(',') ||
      (also.groups!.any !== undefined && !IN_ASIDE.test(before.slice(0, also.index)))
    );
  return isGoverned;
}

/** Whether a word is what people do or did. */
function isPredicate(word: string | undefined): boolean {
  if (word === undefined || NO_VERBS.has(word)) return false;
  return SEVERAL_DO.has(word) || goesOnBehindNames(word) || /..ed$/.test(word);
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
  /(?:^|[^\p{L}])(?<whose>[Hh]is|[Hh]er) (?:\p{Ll}+ )?(?:father|mother|son|daughter|grandfather|grandson|brother|sister|uncle|nephew|cousin),? (?:is |was )?(?:(?:the|then|late|former|President|Prime|Minister|Premier|Chancellor|King|Prince|Sir|Dr\.|Gen\.|General|Gov\.|Governor|Sen\.|Senator) ){0,4}$/u;

/** ", his brother,", " is my brother". */
// slow-regex: at most REACH characters are looked at
const KIN_BEHIND = new RegExp(
  `^(?:,| is| was) (?<whose>her|his|my|our|their) (?:\\p{Ll}+ )?${KIN_WORDS}(?!\\p{L})`,
  'u',
);

/**
 * Whether a text says a name of the relative of somebody whom it has just named by another: "George W. Bush thanked his father, President George Bush",
 * "Robert Holm left. Bob Holm, his brother, stayed".
 * @param known the name of the one whose relative it may be, and the pronoun, null where nobody knows it
 */
export function isOfKin(
  text: string,
  { start, end }: Span,
  known: { readonly name: string; readonly gender: Gender | null },
): boolean {
  const before = text.slice(Math.max(0, start - KIN_REACH), start);
  const name = text.slice(start, end);
  if (name === known.name || !before.includes(known.name)) return false;
  // "Her father" is no relative of a man who has just been named.
  const other = known.gender && (known.gender === 'he' ? 'her' : 'his');
  const behind = name.includes(' ') ? KIN_BEHIND.exec(text.slice(end, end + REACH)) : null;
  return [KIN_OF_PRONOUN.exec(before), behind].some(
    (kin) => kin !== null && kin.groups!.whose.toLowerCase() !== other,
  );
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

/** What goes on behind a whole name, besides what its bearer does. */
const BEHIND_WHOLE = wordSet(
  'and are as at but by can for from has had in is may must of on or that to was were when where who with',
);

/**
 * "another Donald Trump rally", "the other Deripaska companies": the name describes what follows, unless that is what its bearer does ("another Donald
 * Trump spoke").
 */
function isAttributive(before: string, behind: string): boolean {
  if (/^[/–-]\p{L}/u.test(behind)) return true;
  const word = /^ (\p{Ll}+)(?!\p{L})/u.exec(behind)?.[1];
  if (word === undefined || BEHIND_WHOLE.has(word) || goesOnBehindNames(word)) return false;
  if (word.endsWith('ed')) return false;
  // A crisis and a business are one each.
  if (!/(?<!s|i|u)s$/.test(word)) return true;
  return SOME_MORE.test(before) && isPlural(word, behind.slice(word.length + 1));
}

/**
 * Whether a word in -s behind "the other" and a name is a noun in the plural and nothing that somebody does: "the other Putin allies were", but not "the
 * other Petrov sells tyres".
 * @param behind what follows the word
 */
function isPlural(word: string, behind: string): boolean {
  const next = /^ ([\p{L}\p{N}]+)/u.exec(behind)?.[1] ?? '';
  if (AUXILIARIES.has(next) || goesOnBehindNames(next)) return true;
  return !isDone(word, next);
}

const AUXILIARIES = wordSet('are can do have may must remain');
