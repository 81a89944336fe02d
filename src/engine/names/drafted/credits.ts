import type { Span } from '../../annotation.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';

/** Who wrote and edited: "Author: Ann Lee Editor: Tom Day", "Reporting by Ann Lee". */
const CREDIT =
  /(?:^|[.!?"”’)\]\w] )(?:(?:Authors?|Editors?|Interview|Photos?|Images?|Picture|Credits?|Copyright) ?: |(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Ww]ritten) by )/gu;
const BYLINE = /^(?:By|BY) \p{Lu}[^.]{3,80}$/u;
/** Credits are looked for in this much of a paragraph's end. */
const MAX_CREDITS_CHARS = 240;

/** News agencies, folded, as credits at the end of a report name them. */
const AGENCIES = wordSet(
  'ap afp reuters dpa epd kna dapd upi efe tass itar-tass interfax xinhua pti ians ansa kyodo yonhap pa sid rtr rtre',
);
const IN_BRACKETS = /\(([^()]{2,60})\)|(?<!\S)[\p{L}-]{2,12}(?:\/[\p{L}-]{2,12}){1,8}(?!\S)/gu;

/**
 * What of a paragraph credits its authors and sources and so names nobody in the story: a byline, "Editor: …", "(AFP, dpa)".
 * @returns spans of the reading, ascending and apart
 */
export function creditsIn(text: string): Span[] {
  const trimmed = text.trimEnd();
  if (BYLINE.test(trimmed)) return [{ start: 0, end: text.length }];
  const end = creditsStart(text);
  const found: Span[] = [];
  const mayName = text.includes('(') || text.includes('/');
  for (const { 0: all, 1: inner, index } of mayName ? text.matchAll(IN_BRACKETS) : []) {
    if (index >= end) break;
    const named = (inner ?? all).split(/[,/] ?/).map((one) => fold(one.trim()));
    const known = named.filter((one) => AGENCIES.has(one)).length;
    if (known > 0 && (inner === undefined || known * 2 >= named.length))
      found.push({ start: index, end: Math.min(end, index + all.length) });
  }
  if (end < text.length) found.push({ start: end, end: text.length });
  return found;
}

/** Where the credits begin with which a paragraph ends, and its end where it has none. */
function creditsStart(text: string): number {
  const from = Math.max(0, text.length - MAX_CREDITS_CHARS);
  for (const { index } of text.slice(from).matchAll(CREDIT)) return from + index;
  return text.length;
}

/** The spans that lie in none of the others; both ascending. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next].end <= start) next++;
    return next === others.length || others[next].start >= end;
  });
}
