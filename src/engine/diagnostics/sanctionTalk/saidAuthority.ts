import { countryCodeOf } from '../../english/countries.js';
import { countryOfSeat } from '../../english/metonyms.js';
import { fold } from '../../names/matching/fold.js';
import type { Span } from '../../annotation.js';
import type { SanctionTalk } from './sanctionTalk.js';

/** How drafts and registries call the same authority. */
const SAME_AUTHORITY: readonly (readonly [said: RegExp, registered: RegExp])[] = [
  [
    /\b(?:U\.S\.|US|United States|American|Washington|Treasury|OFAC|State Department|White House|(?:Biden|Trump|Obama|Bush|Clinton)(?:['’]s?)? administration|President (?:\p{Lu}[\p{L}.]* ){0,2}(?:Biden|Trump|Obama|Bush|Clinton))(?![\p{L}])/u,
    /OFAC|^U\.?S|Treasury|State Department/i,
  ],
  [/\b(?:EU|E\.U\.|European Union|Brussels)(?![\p{L}])/u, /^EU|European/i],
  [
    /\b(?:UK|U\.K\.|Britain|British|London|United Kingdom)(?![\p{L}])/u,
    /^UK|OFSI|FCDO|Brit|United Kingdom/i,
  ],
  [/\b(?:UN|U\.N\.|United Nations|Security Council)(?![\p{L}])/u, /^UN|United Nations/i],
  [/\b(?:Canada|Canadian|Ottawa)(?![\p{L}])/u, /Canad/i],
  [/\b(?:Australian?|Canberra)(?![\p{L}])/u, /Austral|DFAT/i],
  [/\b(?:Switzerland|Swiss|Bern)(?![\p{L}])/u, /Swi(?:ss|tz)|SECO/i],
  [/\b(?:Ukraine|Ukrainian|Kyiv)(?![\p{L}])/u, /Ukrain|NSDC/i],
  [/\b(?:Japan|Japanese|Tokyo)(?![\p{L}])/u, /Japan/i],
  [/\bNew Zealand(?![\p{L}])/u, /New Zealand|MFAT/i],
];

/** Tells whether a designation is by the authority of which a sentence speaks, by what the registry calls its authority. */
export type AuthorityTest = (registered: string) => boolean;

const CLAUSE_BEGINS = /[;:]|, ?(?:and|but|while|whose|who|which)\b/gu;
const CLAUSE_ENDS = /[,;:]|\s(?:and|but|while|who|which|after|before|because|when)\s/u;
const AGENT = /\bby ((?:(?! (?:for|over|in|on|since|after|last|this)\b)[^;:])+)/u;

/**
 * The authority by which a sentence says that somebody was sanctioned: whoever stands behind "by", else the one that is named in the clause of term
 * and year; undefined where there is none, or several.
 * @param text the reading of the paragraph
 * @param year the year that the sentence gives for the sanctions
 */
export function saidAuthority(
  text: string,
  { span, sentence }: Pick<SanctionTalk, 'span' | 'sentence'>,
  year: Span,
): AuthorityTest | undefined {
  const end = Math.max(span.end, year.end);
  const begin = Math.min(span.start, year.start);
  const before = text.slice(sentence.start, begin);
  const start = [...before.matchAll(CLAUSE_BEGINS)].at(-1)?.index ?? 0;
  const rest = text.slice(end, sentence.end);
  const close = CLAUSE_ENDS.exec(rest)?.index ?? rest.length;
  const by = AGENT.exec(text.slice(span.end, end + close))?.[1];
  const clause = by ?? text.slice(sentence.start + start, end + close);
  const said = SAME_AUTHORITY.filter(([name]) => name.test(clause));
  if (said.length === 1) return (registered) => said[0][1].test(registered);
  // By another country: none of these.
  return said.length === 0 && by !== undefined && isOtherImposer(by)
    ? (registered) => !SAME_AUTHORITY.some(([, own]) => own.test(registered))
    : undefined;
}

/** They impose sanctions and are called by no country. */
const UNIONS = /^(?:African Union|Arab League|Gulf Cooperation Council|Kremlin|ECOWAS)(?!\p{L})/u;

/** Whether whoever is named behind "by" begins with a country, its government or its capital: "Norway", "the Israeli government", "Moscow"; not "President Macron", "Congress". */
function isOtherImposer(by: string): boolean {
  const named = by
    .replace(/^the /u, '')
    .replace(/^(?:government|authorities) (?:of|in) (?:the )?/u, '');
  if (UNIONS.test(named)) return true;
  const words = named.split(/[\s,]+/u).map((word) => fold(word.replace(/['’]s?$/u, '')));
  return [1, 2, 3].some((count) => {
    const head = words.slice(0, count).join(' ');
    return /^\p{Lu}/u.test(named) && (countryCodeOf(head) ?? countryOfSeat(head)) !== undefined;
  });
}
