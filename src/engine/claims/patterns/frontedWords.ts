import { BORDER_RULES } from '../syntax/borderRules.js';
import type { SentenceView } from '../syntax/sentenceView.js';

/** "..., the panel posted one-sided news", "..., a vote requires a majority": the verb has an object, and nothing before it is said. */
export function hasObject(view: SentenceView, after: number): boolean {
  return view.without !== BORDER_RULES.hasObject && view.is(after, 'noun') && !view.isQuoted(after);
}

/** "In a talk on Friday in Leeds, Ms. Lee told a man who asked that ...": where it was said, before a speaker who goes on. */
export function isFrontedPlace(
  view: SentenceView,
  start: number,
  anchor: number,
  after: number,
): boolean {
  if (view.without === BORDER_RULES.frontedPlace || view.is(after, 'stop')) return false;
  if (after >= view.phrases.length) return false;
  let first = start;
  while (view.is(first, 'adverb', 'comma', 'conjunction')) first++;
  if (!view.is(first, 'preposition') || !PLACING.test(view.word(first))) return false;
  for (let i = first; i < anchor; i++) if (view.isFinite(i) && !view.isQuoted(i)) return false;
  return true;
}

const PLACING =
  /^(?:in|on|at|during|over|for|before|after|by|from|outside|inside|under|through|throughout|with|amid|despite|within)$/;

/** "Asked if it was over, ...", "Pressed on the figure, ...": a question, and no clause after it. */
export function isAnsweredQuestion(view: SentenceView, start: number, end: number): boolean {
  const first = view.is(start, 'conjunction', 'adverb', 'question') ? start + 1 : start;
  if (
    !view.isBarePast(first) ||
    !/^(?:asked|pressed|questioned|challenged|quizzed)$/.test(view.head(first))
  )
    return false;
  for (let i = first + 1; i < end; i++) if (view.is(i, 'comma')) return false;
  return true;
}

/** "As the votes came in, he continued ...": what stands before the verb hangs on its clause. */
export function hangsOn(view: SentenceView, start: number, end: number): boolean {
  let first = view.is(start, 'conjunction', 'adverb') ? start + 1 : start;
  // "In June, after prices had risen, employees volunteered"
  if (view.without !== BORDER_RULES.frontedTime) {
    if (view.is(first, 'time') && view.is(first + 1, 'comma')) first += 2;
    else if (
      view.is(first, 'preposition') &&
      view.is(first + 1, 'noun', 'time') &&
      view.is(first + 2, 'comma')
    )
      first += 3;
  }
  if (
    !view.is(first, 'subordinator') &&
    !(
      view.is(first, 'preposition') && /^(?:as|after|before|since|until)$/.test(view.word(first))
    ) &&
    !(view.is(first, 'question') && /^(?:if|when)$/.test(view.word(first)))
  )
    return false;
  for (let i = first; i < end; i++) if (view.is(i, 'comma', 'dash')) return false;
  return true;
}
