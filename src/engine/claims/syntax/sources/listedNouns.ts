import { BORDER_RULES } from '../borderRules.js';
import { isRole } from '../naming/personTitles.js';
import type { SentenceView } from '../sentenceView.js';
import { isAppositive } from './appositives.js';

/** Where the noun phrase begins that goes on with the serial comma at `comma`, over a list or an apposition: "Aides to A, a former prosecutor, and B". */
export function beforeSerialComma(view: SentenceView, comma: number, start: number): number {
  const list = listStartBefore(view, comma, start);
  if (list < comma - 1) return list;
  const noun = comma - 1;
  return view.is(noun, 'noun') &&
    view.is(noun - 1, 'comma') &&
    view.is(noun - 2, 'noun') &&
    /^(?:a|an|the|his|her)$/.test(view.word(noun)) &&
    isAppositive(view, noun)
    ? noun - 2
    : start;
}

/** Where the list begins whose conjunction, or the comma before it, is at `joint` ("A, B and C"); `start` where it is none. */
export function listStartBefore(view: SentenceView, joint: number, start: number): number {
  if (!view.is(joint - 1, 'noun')) return start;
  let first = headOfBody(view, joint - 1);
  while (
    view.is(first - 1, 'comma') &&
    view.is(first - 2, 'noun') &&
    !view.is(headOfBody(view, first - 2) - 1, 'verb', 'preposition')
  )
    first = headOfBody(view, first - 2);
  if (isOfficeFor(view, first)) return first - 4;
  // A noun after a comma that is no list ("In Iowa, Rubio and Cruz") was left standing by the preposition before it.
  return view.is(first - 1, 'verb') && !view.is(first - 2, 'relative') ? start : first;
}

/** "Minister for Children, | Young People and Families Ann Hodge": the list is what the office is for. */
function isOfficeFor(view: SentenceView, first: number): boolean {
  return (
    view.without !== BORDER_RULES.officeFor &&
    view.is(first - 1, 'comma') &&
    view.is(first - 2, 'noun') &&
    /^(?:for|of)$/.test(view.word(first - 3)) &&
    view.is(first - 4, 'noun') &&
    (isRole(view.head(first - 4)) || view.head(first - 4) === 'state')
  );
}

/** "the Council of | Lenders": where the name of a body begins that ends with the phrase `i`, else `i`. */
function headOfBody(view: SentenceView, i: number): number {
  return view.without !== BORDER_RULES.listed &&
    view.word(i - 1) === 'of' &&
    view.is(i - 2, 'noun') &&
    /^\p{Lu}/u.test(view.token(view.phrases[i - 2].to - 1).text) &&
    view.prose.tokens
      .slice(view.phrases[i].from, view.phrases[i].to)
      .every(({ text, lower }) => /^\p{Lu}/u.test(text) || lower === 'the')
    ? i - 2
    : i;
}
