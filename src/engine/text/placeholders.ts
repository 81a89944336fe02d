import type { Span } from '../annotation.js';
import { BLANK_LINE } from './positions.js';

/** What a placeholder is there for: something to come, a note to the desk, a mark that a spelling is right, a merge's leftover. */
export type PlaceholderKind = 'to-come' | 'note' | 'checked' | 'conflict';

export interface Placeholder extends Span {
  readonly kind: PlaceholderKind;
}

/** A pattern of the definition. */
export interface PlaceholderPattern {
  /** `none` is what looks like one and is none: a ticker, a flight, an address. */
  readonly kind: PlaceholderKind | 'none';
  readonly examples: string;
  /** In the syntax that JavaScript (with flag `u`) and Oniguruma share; it stays within a line. */
  readonly source: string;
}

/**
 * What stands in a draft and must not be published: the one definition. The grammar in syntaxes/marks.tmLanguage.json has the same
 * sources in the same order (a test compares them), so that what is coloured is what is reported. Of patterns that match at one place
 * the first counts.
 */
export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'none',
    examples: 'web and mail addresses',
    source: '(?<![\\p{L}\\p{N}])(?:https?://|www\\.|mailto:)[^\\s<>"”\\[\\]]+',
  },
  {
    kind: 'none',
    examples: 'TK where it is a ticker (NYSE: TK, TK.N, TK:US), a shop, a lift maker, or a flight',
    source:
      '(?<![\\p{L}\\p{N}])(?:(?:NYSE|Nasdaq|NASDAQ|AMEX|LSE|TSX|ASX|OTC)[ \\t]?:[ \\t]?TK|\\$TK(?=[ \\t](?:shares?|stocks?)\\b)|TK(?:[ \\t]?\\d{1,4}|\\.[A-Z]{1,2}|:[A-Z]{2}|[ \\t](?:Maxx|Elevator)|@[\\p{L}\\p{N}]))(?![\\p{L}\\p{N}])',
  },
  {
    kind: 'none',
    examples:
      'XXX where it is a Roman numeral or a rating: Super Bowl XXX, the XXX Olympiad, XXX-rated',
    source:
      '(?<![\\p{L}\\p{N}])(?:(?:Bowl|WrestleMania|Chapter|Title|Article|Part|Volume|Book|Section|Act|Psalm|Louis|Appendix|Schedule|Olympiad)[ \\t]XXX|XXX(?:[ \\t](?:Olympiad|Olympics|Summer|Winter|Corps|Legion|movies?|films?|videos?)|-(?:rated|Rated)))(?![\\p{L}\\p{N}])',
  },
  {
    kind: 'to-come',
    examples: '[TK], [TK: ask the ministry], [TK [x]], [tk]',
    source:
      '(?<![\\\\\\]])\\[(?:(?:TK)+|(?:tk)+)(?![\\p{L}\\p{N}])(?:[^\\[\\]\\r\\n]|\\[[^\\[\\]\\r\\n]*\\])*\\](?![\\[(])',
  },
  {
    kind: 'to-come',
    examples: '[ask Ann], [ask: the ministry], [CHECK the date]',
    source:
      '(?<![\\\\\\]])\\[(?:(?:[Aa]sk|[Cc]heck|[Dd]esk|[Ff]ixme|[Tt]odo)(?::|[ \\t](?=\\p{Lu}\\p{Ll}))|(?:ASK|CHECK|DESK|FIXME|TODO)(?![\\p{L}\\p{N}]))[^\\[\\]\\r\\n]*\\](?![\\[(])',
  },
  {
    kind: 'to-come',
    examples: 'TK, TKTK, $TK, TK-name, TKname',
    source:
      '(?<![\\p{L}\\p{N}_@])(?<![\\p{L}\\p{N}]\\.)[$£€]?(?:TK)+(?:\\p{Ll}+|(?:[-_]\\p{L}[\\p{L}\\p{N}]*){0,4})(?![\\p{L}\\p{N}_@])',
  },
  {
    kind: 'to-come',
    examples:
      'in small letters only doubled, in brackets or before what is counted: tktk, tk tk, (tk), $tk, tk percent',
    source:
      '(?<![\\p{L}\\p{N}_@./-])(?:tk(?:[ \\t]?tk){1,40}(?![\\p{L}\\p{N}_])|[$£€]tk(?![\\p{L}\\p{N}_])|tk(?=[ \\t](?:percent|per[ \\t]cent|million|billion)\\b)|tk-year-olds?(?![\\p{L}\\p{N}_])|(?<=\\()tk(?=\\)))',
  },
  {
    kind: 'to-come',
    examples: 'XXX, $XXX million',
    source: '(?<![\\p{L}\\p{N}_@./-])[$£€]?X{3,}(?![\\p{L}\\p{N}_])',
  },
  {
    kind: 'to-come',
    examples: 'born in ??',
    source: '(?<![^\\s(\\[$£€“"‘—–-])\\?{2,}(?![?!\\p{L}\\p{N}])',
  },
  {
    kind: 'checked',
    examples:
      '[CQ], (CQ), [CQ: as on the birth certificate]; Congressional Quarterly (CQ) is a magazine',
    source:
      '(?<!Quarterly[ \\t])(?<![\\\\\\]])(?:\\[[Cc][Qq](?:[:,;][^\\[\\]\\r\\n]*)?\\](?![\\[(])|\\([Cc][Qq](?:[:,;][^()\\r\\n]*)?\\))',
  },
];

/** Where a note to the desk begins: `[[`, which is no link's. */
export const NOTE_BEGIN = '(?<![\\\\\\[])\\[\\[(?![^\\[\\]\\r\\n]*\\]\\][\\[(])';
/** Brackets inside of a note, which do not end it. */
export const NOTE_INNER = '\\[[^\\[\\]\\r\\n]*\\]';
/** Version control's lines around the two sides of a conflict. */
export const CONFLICT_BEGIN = '^<{7}(?:[ \\t].*)?$';
export const CONFLICT_BETWEEN = '^(?:={7}|\\|{7}(?:[ \\t].*)?)$';
export const CONFLICT_END = '^>{7}(?:[ \\t].*)?$';

const ANY = new RegExp(
  PLACEHOLDER_PATTERNS.map(({ source }, i) => `(?<p${i}>${source})`).join('|'),
  'gu',
);
/** A paragraph without any of these has none. */
const HINT = /TK|tk|XXX|\?\?|\[|\([Cc][Qq]/;

/** The placeholders of one paragraph as it is written, but for its notes to the desk, in its order; none overlaps another. */
export function placeholdersIn(source: string): Placeholder[] {
  if (!HINT.test(source)) return [];
  const found: Placeholder[] = [];
  for (const { 0: words, index, groups } of source.matchAll(ANY)) {
    const { kind } = PLACEHOLDER_PATTERNS.find((_, i) => groups![`p${i}`] !== undefined)!;
    if (kind !== 'none') found.push({ start: index, end: index + words.length, kind });
  }
  return found;
}

const NOTE = new RegExp(
  `${NOTE_BEGIN}(?:${NOTE_INNER}|(?!\\]\\]|${BLANK_LINE})[^])*(?:\\]\\])?`,
  'gu',
);

/** The notes to the desk of a draft, over several lines too; a blank line ends what nobody closed. */
export function deskNotes(text: string): Placeholder[] {
  if (!text.includes('[[')) return [];
  return Array.from(text.matchAll(NOTE), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: 'note' as const,
  }));
}

const CONFLICT_LINE = /^(?:<{7}|={7}|\|{7}|>{7})(?=[ \t\r\n]|$)[^\r\n]*/gm;

/** The lines that version control left around a conflict: from one that opens it to the one that closes it. A row of `=` elsewhere underlines a heading. */
export function conflictLines(text: string): Span[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Span[] = [];
  let open = false;
  for (const { 0: line, index } of text.matchAll(CONFLICT_LINE)) {
    if (line.startsWith('<')) open = true;
    else if (!open || (line.startsWith('=') && line.length > 7)) continue;
    found.push({ start: index, end: index + line.length });
    if (line.startsWith('>')) open = false;
  }
  return found;
}
