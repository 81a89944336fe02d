import type { Span } from '../../annotation.js';
import type { SanctionTalk } from './sanctionTalk.js';
import { isNominal, isVerb, readWords } from './sentenceWords.js';

/** A year that a sentence gives for what it says of sanctions. */
export interface SaidYear {
  readonly year: string;
  /** Whether they are said to last since then. */
  readonly since: boolean;
  /** Whether it is a year in which they were in force, and need not have begun: "was under sanctions in 2019". */
  readonly lasting: boolean;
  /** The year, in offsets of the paragraph's reading. */
  readonly span: Span;
}

const YEAR =
  /\b(?:[Ii]n|since|from|of)\s+(?:(?:early|late|mid)[- ]?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s+(?:\d{1,2},?\s+)?)?((?:19|20)\d\d)\b/g;
const MONTH_END =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,3}\.|early|late|mid|middle|spring|summer|autumn|fall|winter|end|beginning)$/u;
/** Behind these stands why, or who else, and the year is of that: "sanctioned for crushing the protests in 2020". */
const ELSEWHERE =
  /\b(?:for(?! (?:the|an?)(?: \p{L}+){1,2} time\b)|over|after|following|because|amid|during|before|despite|when|while|where|who|whom|whose|which|that)\b/iu;
const PAST =
  'was|were|had|left|fled|went|took|became|won|lost|sold|bought|ran|met|said|came|flew|(?!(?:sanctioned|blacklisted|designated|imposed|announced|introduced|adopted|issued|levied|placed)\\b)\\p{Ll}{1,20}ed';
/** Before a noun these say whose it is or how it is, and nothing that was done: "and related firms". */
const ADJECTIVE =
  '(?:related|affiliated|associated|connected|linked|allied|unnamed|retired)\\s+(?!(?:in|from|to|with|by|at|on|as)\\b)\\p{L}';
/** Another predicate begins: "was sanctioned and left in 2020". */
const GOES_ON = new RegExp(
  `\\b(?:and|but|he|she|it|they)\\s+(?:(?:later|then|also)\\s+)?(?!${ADJECTIVE})(?:${PAST})\\b`,
  'u',
);
/** A predicate of whoever is only described as sanctioned: "the sanctioned banker X left in 2020". */
const ANY_PREDICATE = new RegExp(`\\b(?!${ADJECTIVE})(?:${PAST})\\b`, 'u');
const CONNECTING = /^(?:\s|\b(?:and|but|then|only|back|early|late|first|again|also|at|last)\b)*$/;
const ADJOINING = /^\s*(?:(?:was|were|also|first|again|finally|formally|then)\s*)*$/;
/** A state before a term, and no act: "was under U.S. sanctions", but not "was put under sanctions". */
const LASTING =
  /\b(?:is|are|was|were|been|remained) (?:(?:also|already|still) )?(?:under|on|subject to)(?: [^\s,;:]+){0,4} $/u;
/** Words between a term and its year; a list counts for one. */
const REACH_WORDS = 8;
/**
 * The year that a sentence gives for what it says of sanctions, and not for something else that happened; undefined where it gives none, or several.
 * @param text the reading of the paragraph
 */
export function saidYear(
  text: string,
  talk: Pick<SanctionTalk, 'span' | 'sentence' | 'past'>,
): SaidYear | undefined {
  const { sentence } = talk;
  const years = [...text.slice(sentence.start, sentence.end).matchAll(YEAR)].flatMap(
    ({ 0: phrase, 1: year, index }): SaidYear[] => {
      const start = sentence.start + index;
      const end = start + phrase.length;
      if (!isOwn(text, talk, { start, end })) return [];
      const since = phrase.startsWith('since');
      // "from 2021" says when they began.
      const lasting =
        /^in/i.test(phrase) && LASTING.test(text.slice(sentence.start, talk.span.start));
      return [{ year, since, lasting, span: { start: end - year.length, end } }];
    },
  );
  return years.length === 1 ? years[0] : undefined;
}

/** Whether the words at `phrase`, "in 2022", date what a term says. */
function isOwn(
  text: string,
  { span, sentence, past }: Pick<SanctionTalk, 'span' | 'sentence' | 'past'>,
  phrase: Span,
): boolean {
  const follows = phrase.start >= span.end;
  const between = follows ? text.slice(span.end, phrase.start) : text.slice(phrase.end, span.start);
  if (/[;:]/.test(between)) return false;
  const near = withoutList(between, text.slice(span.start, span.end));
  if (follows && belongsBehind(between, text.slice(phrase.end, sentence.end))) return false;
  if (near.trim().split(/\s+/).length > REACH_WORDS) return false;
  const isOf = text.startsWith('of', phrase.start);
  if (!follows) return !isOf && isOwnBefore(text.slice(sentence.start, phrase.start), near, past);
  if (past === undefined && ANY_PREDICATE.test(near)) return false;
  return isOwnBehind(near, isOf);
}

/** Whether a year begins what "and" adds: "was sanctioned, and in 2023 she was jailed"; not "and in 2018 by Canada". */
function belongsBehind(between: string, rest: string): boolean {
  return (
    /\b(?:and|but)\s*$/.test(between) && /^,? (?!(?:by|for|over|with|again)\b)[\p{L}“"]/u.test(rest)
  );
}

/** Words between a term and its year with a list of parties in them made one word: " by Canada, Britain and Australia". */
function withoutList(between: string, term: string): string {
  const lead = /^\s*,/.test(between) ? ',' : '';
  const parts = between
    .trim()
    .slice(lead.length)
    .split(',')
    .map((part) => part.trim());
  const last = parts.at(-1)!.replace(/ (?:again|first|early|late|only|back)$/, '');
  const before = /\b(?:by|with|on|against|alongside|in) /.exec(parts[0]);
  const head = before ? parts[0].slice(0, before.index + before[0].length) : '';
  const isList =
    parts.length > 1 &&
    /(?:^| )and /.test(last) &&
    !ELSEWHERE.test(between) &&
    !hasVerb(`${term}${between}`);
  return isList ? `${lead} ${head}list ` : between;
}

/** Whether words hold a verb behind the first: "Nord Bank, its shares fell and its chairman quit", but not "her husband and related firms". */
function hasVerb(words: string): boolean {
  const read = readWords(words, { start: 0, end: words.length }, []);
  return read.some(
    (word, i) => i > 0 && isVerb(word) && /^\p{Ll}/u.test(word.text) && !isNominal(read, i),
  );
}

/** Whether a year behind a term, `between` them, is that of the sanctions. */
function isOwnBehind(between: string, isOf: boolean): boolean {
  if (ELSEWHERE.test(between) || GOES_ON.test(between)) return false;
  if (isOf && between.trim() !== '' && !MONTH_END.test(between.trim())) return false;
  const comma = between.lastIndexOf(',');
  return comma < 0 || CONNECTING.test(between.slice(comma + 1));
}

/** Whether a year before a term is that of the sanctions: "In 2022, X was sanctioned", "the EU in 2022 sanctioned X", but not "X fled in 2020 and was sanctioned". */
function isOwnBefore(before: string, between: string, past = false): boolean {
  if (ADJOINING.test(between)) return true;
  const fronted = CONNECTING.test(before.slice(before.lastIndexOf(',') + 1));
  const rest = between.replace(/^\s*,/, '');
  return past && fronted && !rest.includes(',') && !ELSEWHERE.test(rest) && !GOES_ON.test(rest);
}
