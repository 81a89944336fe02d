import type { Span } from '../../annotation.js';
import type { SanctionTalk } from './sanctionTalk.js';

/** A year that a sentence gives for what it says of sanctions. */
export interface SaidYear {
  readonly year: string;
  /** Whether they are said to last since then. */
  readonly since: boolean;
  /** The year, in offsets of the paragraph's reading. */
  readonly span: Span;
}

const YEAR =
  /\b(?:[Ii]n|since|from|of)\s+(?:(?:early|late|mid)[- ]?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s+(?:\d{1,2},?\s+)?)?((?:19|20)\d\d)\b/g;
const MONTH_END =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,3}\.|early|late|mid|middle|spring|summer|autumn|fall|winter|end|beginning)$/u;
/** Behind these stands why, or who else, and the year is of that: "sanctioned for crushing the protests in 2020". */
const ELSEWHERE =
  /\b(?:for|over|after|following|because|amid|during|before|despite|when|while|where|who|whom|whose|which|that)\b/i;
/** Another predicate begins: "was sanctioned and left in 2020". */
const GOES_ON =
  /\b(?:and|but|he|she|it|they)\s+(?:(?:later|then|also)\s+)?(?:was|were|had|left|fled|went|took|became|won|lost|sold|bought|ran|(?!sanctioned|blacklisted|designated)\p{Ll}+ed)\b/u;
const CONNECTING = /^(?:\s|\b(?:and|but|then|only|back|early|late|first|again|also|at|last)\b)*$/;
const ADJOINING = /^\s*(?:(?:was|were|also|first|again|finally|formally|then)\s*)*$/;
/** Words between a term and its year. */
const REACH_WORDS = 8;

/**
 * The year that a sentence gives for what it says of sanctions, and not for something else that happened; undefined where it gives none, or several.
 * @param text the reading of the paragraph
 */
export function saidYear(
  text: string,
  { span, sentence, past }: Pick<SanctionTalk, 'span' | 'sentence' | 'past'>,
): SaidYear | undefined {
  const years = [...text.slice(sentence.start, sentence.end).matchAll(YEAR)];
  if (years.length !== 1) return undefined;
  const [{ 0: phrase, 1: year, index }] = years;
  const start = sentence.start + index;
  const end = start + phrase.length;
  const follows = start >= span.end;
  const between = follows ? text.slice(span.end, start) : text.slice(end, span.start);
  if (between.split(/\s+/).length > REACH_WORDS || /[;:]/.test(between)) return undefined;
  const isOf = phrase.startsWith('of');
  const own = follows
    ? isOwnBehind(between, isOf)
    : !isOf && isOwnBefore(text.slice(sentence.start, start), between, past === true);
  if (!own) return undefined;
  return { year, since: phrase.startsWith('since'), span: { start: end - year.length, end } };
}

/** Whether a year behind a term, `between` them, is that of the sanctions. */
function isOwnBehind(between: string, isOf: boolean): boolean {
  if (ELSEWHERE.test(between) || GOES_ON.test(between)) return false;
  if (isOf && between.trim() !== '' && !MONTH_END.test(between.trim())) return false;
  const comma = between.lastIndexOf(',');
  return comma < 0 || CONNECTING.test(between.slice(comma + 1));
}

/** Whether a year before a term is that of the sanctions: "In 2022, X was sanctioned", "the EU in 2022 sanctioned X", but not "X fled in 2020 and was sanctioned". */
function isOwnBefore(before: string, between: string, past: boolean): boolean {
  if (ADJOINING.test(between)) return true;
  const fronted = CONNECTING.test(before.slice(before.lastIndexOf(',') + 1));
  const rest = between.replace(/^\s*,/, '');
  return past && fronted && !rest.includes(',') && !ELSEWHERE.test(rest) && !GOES_ON.test(rest);
}
