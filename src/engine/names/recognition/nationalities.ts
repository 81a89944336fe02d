import type { Span } from '../../annotation.js';
import { countryCodeOf } from '../../english/countries.js';
import { isEverydayOccupation } from '../../english/occupations.js';
import { countryOfSeat } from '../../english/metonyms.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import { fold } from '../matching/fold.js';
import { wordBefore } from './neighbours.js';

/** So much is looked at before and behind a name, in UTF-16 code units. */
const REACH = 70;
/** ", Britain’s defence secretary,", ", an Australian novelist,": what somebody is, and of which country. */
const BEHIND =
  /^, (?:(?:an?|the|then|now) ){0,2}(?:former |late |retired )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:['’]s)? ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)(?=[,.;)]| (?:of|for|and|who|since)\b)/u;
/** "British defence secretary ", "Australian novelist ", behind no other word with a capital ("Northern Irish politician "). */
const BEFORE =
  /(?:^|[^\p{L}\p{N}’' -]\s?|(?:^|[\s“"(])\p{Ll}[\p{L}-]* )(\p{Lu}\p{Ll}+(?:['’]s)?) ((?:[\p{L}-]+ ){1,4})$/u;
/** They work abroad more often than not. */
const AT_HOME_ABROAD = /^(?:coach|manager|trainer|ambassador|envoy|consul|correspondent)$/;

/**
 * The ISO 3166-1 code of the country whose office or profession a text gives to whoever bears a name: "Britain’s defence secretary", "an Australian
 * novelist"; undefined where it says nothing of the kind beside the name. Countries that are also a state's name tell nothing.
 */
export function nationalityBeside(text: string, { start, end }: Span): string | undefined {
  const behind = BEHIND.exec(text.slice(end, end + REACH));
  if (behind && isCalling(behind[2].split(' '))) return codeOf(behind[1]);
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return before && isCalling(before[2].trim().split(' ')) ? codeOf(before[1]) : undefined;
}

/** Whether words say what somebody is: the last is an office or a profession, and those with a capital before it are titles as well. */
function isCalling(words: readonly string[]): boolean {
  const last = fold(words.at(-1)!);
  return (
    (isPersonTitle(last) || isEverydayOccupation(last)) &&
    !AT_HOME_ABROAD.test(last) &&
    words.every((word) => /^\p{Ll}/u.test(word) || isTitleWord(fold(word)))
  );
}

function codeOf(words: string): string | undefined {
  const name = fold(words.replace(/['’]s$/u, ''));
  return name === 'georgia' ? undefined : countryCodeOf(name);
}

/** What many countries have of one name: "Ministry of Justice", "Supreme Court", "Green Party". */
const IN_MANY =
  /^(?:(?:Ministry|Department|Office) (?:of|for) |(?:National|Federal|Supreme|Constitutional|Central|General|State) |(?:House|Council|Court|Bureau) of )|(?:Ministry|Parliament|Senate|Congress|Treasury|Army|Navy|Police|Party|Cabinet|Government|Guard)$/u;
const OF_COUNTRY = /^ (?:of|in) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;

/**
 * The ISO 3166-1 code of the country to which a text gives a body that many countries have one of: "Poland’s Ministry of Justice", "the Polish Green
 * Party", "the Ministry of Defence in Moscow"; undefined where it gives none, or the body's name is its own.
 */
export function countryOfBody(text: string, { start, end }: Span): string | undefined {
  if (!IN_MANY.test(text.slice(start, end))) return undefined;
  const before = wordBefore(text, start);
  const owner = before?.capital === true ? codeOf(before.text) : undefined;
  if (owner !== undefined) return owner;
  const behind = OF_COUNTRY.exec(text.slice(end, end + REACH))?.[1];
  if (behind === undefined) return undefined;
  const [first] = behind.split(' ');
  return codeOf(behind) ?? codeOf(first) ?? countryOfSeat(fold(first));
}
