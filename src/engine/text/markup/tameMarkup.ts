/** Markup characters in a stretch without an empty line, beyond which none of them is read as markup: the parser's work on a stretch grows with the square of them. */
const MOST_MARKS = 5000;
/** List and quotation markers at the head of one line, beyond which they are none. */
const NESTED = /^[ \t]*(?:(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|>[ \t]*)){100,}/gm;
/** Blanks of a long run inside a line, behind the first ones: at each of them the parser looks for the end of the run. */
const LONG_BLANK = /(?<=\S {32}) +(?= \S|$)/g;

/**
 * The same text for a Markdown parser, as long as before, where what no draft has but what would keep the parser busy for minutes is
 * made ordinary characters: a long run of blanks inside a line, a stretch with thousands of brackets, a line with hundreds of list markers.
 */
export function tameMarkup(text: string): string {
  if (text.length <= MOST_MARKS) return text;
  const flat = text
    .replace(NESTED, (markers) => markers.replace(/[-+*>.)]/g, ordinary))
    .replace(LONG_BLANK, (blanks) => ordinary(' ').repeat(blanks.length));
  let tamed = '';
  let kept = 0;
  for (const [start, end] of heavyStretches(flat)) {
    tamed += flat.slice(kept, start) + flat.slice(start, end).replace(/[[\]<*_~!]/g, ordinary);
    kept = end;
  }
  return kept === 0 ? flat : tamed + flat.slice(kept);
}

/** Another character for each, so that an edit of one is an edit still. */
function ordinary(mark: string): string {
  return String.fromCharCode(0xe000 + mark.charCodeAt(0));
}

function* heavyStretches(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  let marks = 0;
  let blank = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    if (code === LINE_FEED) {
      if (blank || i === text.length) {
        if (marks > MOST_MARKS) yield [start, i];
        start = i;
        marks = 0;
      }
      blank = true;
    } else if (!BLANKS.has(code)) {
      blank = false;
      if (MARKS.has(code)) marks++;
    }
  }
}

const LINE_FEED = 10;
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (one) => one.charCodeAt(0)));
const BLANKS = codesOf(' \t\r');
const MARKS = codesOf('[]<*_~!');
