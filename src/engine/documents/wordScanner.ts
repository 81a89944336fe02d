const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

/** What each UTF-16 code unit is; 255 until it was looked at. Halves of surrogate pairs are neither letters nor digits. */
const CLASSES = new Uint8Array(65_536).fill(255);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let found = CLASSES[code];
  if (found === 255) {
    const character = String.fromCharCode(code);
    found =
      code >= 48 && code <= 57
        ? DIGIT
        : /\p{L}/u.test(character)
          ? LETTER
          : /\p{M}/u.test(character)
            ? MARK
            : OTHER;
    CLASSES[code] = found;
  }
  return found;
}

const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const PERCENT = 37;

/**
 * The next word, figure or percent sign of a text: "don't", "U.S.", "340,000", "12:30", "5th".
 * @param at where to begin; `to` where to stop
 * @returns its span, or null where none is left
 */
export function tokenEnd(
  text: string,
  at: number,
  to: number,
): [start: number, end: number] | null {
  for (let start = at; start < to; start++) {
    switch (classOf(text, start)) {
      case LETTER:
        return [start, acronymEnd(text, start, to) ?? wordEnd(text, start, to)];
      case MARK:
        return [start, wordEnd(text, start, to)];
      case DIGIT:
        return [start, figureEnd(text, start, to)];
      default:
        if (text.charCodeAt(start) === PERCENT) return [start, start + 1];
    }
  }
  return null;
}

/** The end of "U.S." or "a.m."; null where it is none. */
function acronymEnd(text: string, start: number, to: number): number | null {
  let end = start;
  while (end + 1 < to && classOf(text, end) === LETTER && text.charCodeAt(end + 1) === DOT)
    end += 2;
  return end - start >= 4 ? end : null;
}

function wordEnd(text: string, start: number, to: number): number {
  let end = lettersEnd(text, start, to);
  while (end < to && isApostrophe(text, end)) {
    const after = lettersEnd(text, end + 1, to);
    if (after === end + 1) return end + 1;
    end = after;
  }
  return end;
}

function lettersEnd(text: string, from: number, to: number): number {
  let end = from;
  for (; end < to; end++) {
    const found = classOf(text, end);
    if (found !== LETTER && found !== MARK) break;
  }
  return end;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE;
}

function figureEnd(text: string, start: number, to: number): number {
  let end = digitsEnd(text, start, to);
  for (;;) {
    const code = end < to ? text.charCodeAt(end) : 0;
    if (code !== DOT && code !== COMMA && code !== COLON) break;
    const after = digitsEnd(text, end + 1, to);
    if (after === end + 1) break;
    end = after;
  }
  return /^(?:st|nd|rd|th)/.test(text.slice(end, Math.min(to, end + 2))) ? end + 2 : end;
}

function digitsEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && classOf(text, end) === DIGIT) end++;
  return end;
}
