import type { Span } from '../annotation.js';

type Side = 'open' | 'close' | 'either';

/** A quotation mark, and whether it opens or closes as far as what stands beside it tells. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'low' | 'guillemet';
  readonly side: Side;
}

/** ''typewriter doubles'' and ``TeX`` ones before single marks: the longest reading wins. */
const MARKS = /''|``|["'‘’‚“”„«»‹›]/g;

/** The quotation marks of a text in its order; apostrophes, bullets and separators are none. */
export function* readMarks(text: string): Generator<Mark> {
  // » between blanks is a bullet or a separator ("Home » News"), unless there is a « for it.
  const paired = text.includes('«') && text.includes('»');
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    let sign = match[0];
    // Behind a word ''' closes 'one' in ''another''.
    if (
      sign === "''" &&
      text[MARKS.lastIndex] === "'" &&
      /^\S/.test(text.charAt(match.index - 1))
    ) {
      sign = "'";
      MARKS.lastIndex--;
    }
    const mark = readMark(text, match.index, sign);
    if (mark && !(mark.family === 'guillemet' && !paired && standsAlone(text, mark))) yield mark;
  }
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return /^\s?$/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end));
}

function readMark(text: string, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const side = sideOf(before, after);
  switch (sign) {
    case '“':
      return { start, end, family: 'double', side: side === 'close' ? 'either' : 'open' };
    case '”':
      return { start, end, family: 'double', side: side === 'open' ? 'either' : 'close' };
    case '``':
      return { start, end, family: 'double', side: 'open' };
    case '"':
    case "''":
      return { start, end, family: 'double', side };
    case '„':
      return { start, end, family: 'low', side: 'open' };
    case '«':
    case '»':
      return { start, end, family: 'guillemet', side: guillemetSide(sign, before, after) };
    case '‹':
    case '›':
      return null;
    case '‘':
      return { start, end, family: 'single', side: 'open' };
    case '‚':
      return null;
    default:
      return isApostrophe(text, start, before, after)
        ? null
        : { start, end, family: 'single', side };
  }
}

function sideOf(before: string, after: string): Side {
  const opens = before === '' || /[\s([{\u2014\u2013-]/.test(before);
  const shuts = after === '' || /[\s)\]},.;:?!\u2014\u2013-]/.test(after);
  if (opens && !shuts) return 'open';
  if (shuts && !opens) return 'close';
  // "He said"Yes": the blank was forgotten.
  if (!opens && !shuts)
    return /[\p{L}\p{N}]/u.test(before) ? 'either' : /[,.?!…]/.test(before) ? 'close' : 'either';
  return 'either';
}

function guillemetSide(sign: string, before: string, after: string): Side {
  const side = sideOf(before, after.trim());
  if (side === 'open' || side === 'close') return side;
  return sign === '«' ? 'open' : 'close';
}

/** Elisions ('90s, rock 'n' roll, 'em), contractions and possessives. */
function isApostrophe(text: string, start: number, before: string, after: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return (
    !/[\p{L}\p{N},.?!]/u.test(before) &&
    /^(?:\d0s|em|til|tis|twas|cause|bout|n)\b/i.test(text.slice(start + 1, start + 7))
  );
}
