import { BORDER_RULES } from './borderRules.js';
import type { Range, SentenceView } from './sentenceView.js';
import { nounOfReducedClause, nounOfContactClause } from './sources/reducedClauses.js';
import { isCampus, isStateOf, isAppositive } from './sources/appositives.js';
import { beforeSerialComma, listStartBefore } from './sources/listedNouns.js';

/** Who speaks, as the sentence has it. */
export interface Source extends Range {
  /** The phrase that names the source: of "aides to Mr. Christie", "aides". */
  readonly noun: number;
  /** For "who" and "which": the words that they stand for. */
  readonly antecedent?: Range;
}

/** The noun phrase that ends with the phrase `i`, with everything that hangs on its head. */
export function nounEndingAt(
  view: SentenceView,
  i: number,
  apposed = false,
  clauses = true,
): Source | null {
  if (!view.is(i, 'noun', 'adjective')) return null;
  if (/^(?:i|he|she|they|we|you|it|there)$/.test(view.word(i)) && !view.is(i - 1, 'conjunction'))
    return { from: view.phrases[i].from, to: view.phrases[i].to, noun: i };
  if (isTimeOf(view, i)) return { from: view.phrases[i].from + 2, to: view.phrases[i].to, noun: i };
  let start = i;
  for (
    let next = extendLeft(view, start, apposed, clauses);
    next < start;
    next = extendLeft(view, start, apposed, clauses)
  )
    start = next;
  const from = view.word(start - 1) === 'neither' ? start - 1 : start;
  return { from: view.phrases[from].from, to: view.phrases[i].to, noun: start };
}

/** "the way | Blair's government (accused)", "the day | Ann Lee (said)": how or when, before who. */
export function isTimeOf(view: SentenceView, i: number): boolean {
  const { from, to } = view.phrases[i];
  return (
    to - from > 2 &&
    view.token(from).lower === 'the' &&
    /^(?:way|reason|day|moment|time|year|night|week|month|minute|morning)$/.test(
      view.token(from + 1).text,
    ) &&
    /^(?:PROPN|DET|PRON)$/.test(view.token(from + 2).pos)
  );
}

/** Where a noun phrase that begins with phrase `start` begins, read one step further to the left. */
function extendLeft(view: SentenceView, start: number, apposed: boolean, clauses: boolean): number {
  const [a, b, c] = [start - 1, start - 2, start - 3];
  switch (view.kind(a)) {
    case 'preposition':
      if (
        !/^(?:of|in|for|at|on|with|from|to|by|near|inside|outside|against|about|behind|like|including|within|among|between|under|over|across|around|without|into|toward|towards)$/.test(
          view.word(a),
        )
      )
        return start;
      return beforePreposition(view, start, apposed, clauses);
    case 'verb':
      return clauses ? nounOfReducedClause(view, a, start) : start;
    // "a coalition of nearly 40 groups"
    case 'adverb':
      return view.without !== BORDER_RULES.nearly &&
        /^(?:nearly|almost|roughly|approximately|only|just)$/.test(view.word(a)) &&
        view.is(b, 'preposition') &&
        view.word(b) === 'of' &&
        view.is(c, 'noun')
        ? c
        : start;
    case 'aside':
      return view.is(b, 'noun') ? b : start;
    case 'conjunction':
      // "Ms. Cole (Ohio) and Mr. Reyes"
      if (view.word(a) === 'and' && view.is(b, 'aside') && view.is(c, 'noun')) return c;
      // "Federal and state officials"
      if (view.is(b, 'adjective') && !view.is(c, 'noun', 'adverb', 'verb')) return b;
      if (view.word(a) === 'but' || !view.is(b, 'noun', 'comma')) return start;
      if (view.is(b, 'comma')) return beforeSerialComma(view, b, start);
      return c >= 0 && (view.is(c, 'verb') || (view.is(c, 'preposition') && endsClause(view, c)))
        ? start
        : listStartBefore(view, a, start);
    case 'comma':
      // "the bespectacled, 71-year-old diplomat"
      if (
        view.is(b, 'noun') &&
        view.token(view.phrases[b].to - 1).pos === 'ADJ' &&
        view.token(view.phrases[b].from).pos === 'DET' &&
        (view.without === BORDER_RULES.theRich || !beginsAnew(view, start))
      )
        return b;
      if (isCampus(view, start)) return b;
      if (!apposed || !view.is(b, 'noun')) return start;
      // "of Raleigh, N.C."
      if (view.is(c, 'preposition')) return isStateOf(view, start) ? b : start;
      return isAppositive(view, start) ? b : start;
    default:
      return start;
  }
}

/** "tilted toward the rich, | the foundation (said)": a determiner, a pronoun or a name begins a phrase of its own. */
function beginsAnew(view: SentenceView, i: number): boolean {
  return /^(?:DET|PRON|PROPN)$/.test(view.token(view.phrases[i].from).pos);
}

/** One step to the left of a preposition right before phrase `start`. */
function beforePreposition(
  view: SentenceView,
  start: number,
  apposed: boolean,
  clauses: boolean,
): number {
  const [a, b, c] = [start - 1, start - 2, start - 3];
  if (view.is(b, 'noun')) return b;
  if (view.is(b, 'adjective')) return view.is(c, 'noun') ? c : isQuantity(view, b) ? b : start;
  if (view.is(b, 'aside') && view.is(c, 'noun')) return b;
  if (view.is(b, 'verb') && clauses) return nounOfReducedClause(view, b, start);
  const word = view.word(a);
  // "nine out of 10"
  if (word === 'of' && view.word(b) === 'out' && view.is(c, 'noun')) return c;
  // "officials in the F.B.I. and at the Justice Department"
  if (view.word(b) === 'and' && view.is(c, 'noun') && view.is(c - 1, 'preposition')) return c;
  // "people I have spoken with over the last weeks"
  if (view.is(b, 'preposition') && view.is(c, 'verb') && clauses)
    return nounOfContactClause(view, c, start);
  // "Harry Bond, 30, of Raleigh"
  return apposed && view.is(b, 'comma') && view.is(c, 'noun') && /^(?:of|from)$/.test(word)
    ? c
    : start;
}

/** "much of the media", "most of them" */
function isQuantity(view: SentenceView, i: number): boolean {
  return /^(?:much|most|many|some|all|few|several)$/.test(view.head(i));
}

/** "He spoke about the party and one in four said": a finite verb before the preposition at `i` makes "and" join clauses. */
function endsClause(view: SentenceView, i: number): boolean {
  for (let v = i - 1; v >= 0 && !view.is(v, 'comma', 'semicolon', 'quote'); v--)
    if (view.isFinite(v) && !view.isBarePast(v) && !view.is(v - 1, 'relative', 'that')) return true;
  return false;
}
