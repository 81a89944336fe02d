import type { Fix, Span } from '../annotation.js';
import type { DraftView, Place } from './draftView.js';

/**
 * The fix that sets words between commas behind a name: "Vladimir Putin, sanctioned by the U.S. Treasury since February 2022, ..."; in brackets where the
 * name ends an apposition to another.
 * Undefined where the sentence leaves no room for it: behind a possessive, or inside of a quotation.
 */
export function apposing(
  draft: DraftView,
  place: Place,
  words: string,
  title: string,
): Fix | undefined {
  const said = draft.saidAt(place);
  const { text } = said;
  // What stands in brackets behind a name belongs to it: "the Russian Direct Investment Fund (RDIF)".
  const at =
    place.end + (/^ \([^()]{1,40}\)/.exec(text.slice(place.end, place.end + 44))?.[0].length ?? 0);
  const next = text.slice(at, at + 2);
  if (/^(?:['’]|[-–—/]|[\p{L}\p{N}])/u.test(next) || said.isQuoted(place)) return undefined;
  // "Dmitriev, a close associate of President Putin, was there": between commas it would be said of the first name.
  const isApposed =
    next.startsWith(',') &&
    text.slice(said.sentenceAt(place.start).start, place.start).includes(',');
  const newText = isApposed
    ? ` (${words})`
    : /^(?:[,.;:!?)\]]|\s*$)/.test(next)
      ? `, ${words}`
      : `, ${words},`;
  const { start } = draft.inDraft(place.paragraph, { start: at, end: at });
  return { title, edits: [{ start, end: start, newText }] };
}

/** Puts a word before others; at a sentence's head it takes over the capital. */
export function prefixing(
  draft: DraftView,
  paragraph: number,
  span: Span,
  word: string,
  title: string,
): Fix {
  const said = draft.paragraphs[paragraph].said;
  const opens = said.sentenceAt(span.start).start === span.start;
  const { start } = draft.inDraft(paragraph, { start: span.start, end: span.start });
  return {
    title,
    edits: [
      { start, end: start, newText: `${opens ? word[0].toUpperCase() + word.slice(1) : word} ` },
    ],
  };
}
