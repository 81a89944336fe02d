import { clauseEnd } from './clauses.js';
import type { SentenceView } from './sentenceView.js';
import { beginsQuotation, type Complement, quotedEnd } from './complementKinds.js';

/** The quotation that follows "with" inside an object: `responded to Mills with, | "Why now?"` */
export function quotationBehindWith(
  view: SentenceView,
  { start, end }: Complement,
): Complement | null {
  for (let i = start; i < end - 1; i++) {
    if (view.is(i, 'preposition') && view.word(i) === 'with') {
      const said = view.is(i + 1, 'comma', 'colon') ? i + 2 : i + 1;
      return view.is(said, 'quote')
        ? { kind: 'quote', start: said, end: clauseEnd(view, said) }
        : null;
    }
  }
  return null;
}

/** The quotation into which the colon at phrase `i` leads, here or in the next paragraph: `explained it this way: | "It's like ..."` */
export function behindColon(view: SentenceView, i: number): Complement | null {
  if (i < 0 || !view.is(i, 'colon')) return null;
  if (i === view.phrases.length - 1) return { kind: 'leadIn', start: i, end: i };
  return beginsQuotation(view, i + 1)
    ? { kind: 'quote', start: i + 1, end: quotedEnd(view, i + 1) }
    : null;
}

/** What a title in quotation marks follows: "in his book, 'An American Son.'" */
const WORKS =
  /^(?:books?|memoir|autobiography|novel|album|song|film|movie|show|article|column|essay|program|series|documentary|play|poem)$/;

/** Whether a phrase ends with the word for a book, a show or the like, whose title may follow. */
export function isWork(view: SentenceView, i: number): boolean {
  return WORKS.test(view.head(i));
}

/** The quotation behind a comma or colon further on in the sentence: `said as he introduced his wife, | "Finally ..."` */
export function quotationAhead(view: SentenceView, k: number): Complement | null {
  // "If so, he said, there is a reason: “...”": the comma ends an interruption.
  let clause = false;
  for (let i = k; i < view.phrases.length; i++) {
    if (
      view.is(i, 'stop', 'semicolon', 'that', 'quote', 'question') ||
      (view.is(i, 'verb') && view.cue(i) && view.phrases[i].verb!.tense !== 'infinitive')
    )
      return null;
    clause ||= view.is(k, 'comma') && view.isFinite(i);
    if (clause && view.is(i, 'colon')) return null;
    if (view.is(i, 'comma', 'colon') && beginsQuotation(view, i + 1))
      return isWork(view, i - 1)
        ? null
        : { kind: 'quote', start: i + 1, end: clauseEnd(view, i + 1) };
  }
  return null;
}
