import { BORDER_RULES } from './borderRules.js';
import { isStateOrCountry } from './naming/bodyNames.js';
import { isRole } from './naming/personTitles.js';
import type { Range, SentenceView } from './sentenceView.js';

/** Who speaks, as the sentence has it. */
export interface Source extends Range {
  /** The phrase that names the source: of "aides to Mr. Christie", "aides". */
  readonly noun: number;
  /** For "who" and "which": the words that they stand for. */
  readonly antecedent?: Range;
}

const PERSONAL = /^(?:i|he|she|they|we|you|it)$/;

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
      return clauses ? reducedClause(view, a, start) : start;
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
        : listStart(view, a, start);
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
  if (view.is(b, 'verb') && clauses) return reducedClause(view, b, start);
  const word = view.word(a);
  // "nine out of 10"
  if (word === 'of' && view.word(b) === 'out' && view.is(c, 'noun')) return c;
  // "officials in the F.B.I. and at the Justice Department"
  if (view.word(b) === 'and' && view.is(c, 'noun') && view.is(c - 1, 'preposition')) return c;
  // "people I have spoken with over the last weeks"
  if (view.is(b, 'preposition') && view.is(c, 'verb') && clauses)
    return contactClause(view, c, start);
  // "Harry Bond, 30, of Raleigh"
  return apposed && view.is(b, 'comma') && view.is(c, 'noun') && /^(?:of|from)$/.test(word)
    ? c
    : start;
}

/** "much of the media", "most of them" */
function isQuantity(view: SentenceView, i: number): boolean {
  return /^(?:much|most|many|some|all|few|several)$/.test(view.head(i));
}

/** "people | I have spoken with": from the verb at `v` of a clause without relative pronoun to the noun that it describes. */
export function contactClause(view: SentenceView, v: number, start: number): number {
  const subject = view.skipAdverbs(v - 1, -1);
  return view.isFinite(v) && PERSONAL.test(view.word(subject)) && view.is(subject - 1, 'noun')
    ? subject - 1
    : start;
}

/** "Aides to A, a former prosecutor, and B": from the serial comma at `comma` to the left, over a list or an apposition. */
function beforeSerialComma(view: SentenceView, comma: number, start: number): number {
  const list = listStart(view, comma, start);
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

/** "the University of California, | Berkeley": the town of a university. */
function isCampus(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.campus &&
    view.word(i - 3) === 'of' &&
    view.head(i - 4) === 'university'
  );
}

/** "N.C.", "Ohio": what follows the name of a town after a comma. */
function isStateOf(view: SentenceView, i: number): boolean {
  const words = view.text(view.phrases[i]);
  return /^(?:\p{Lu}\.){2,}$/u.test(words) || isStateOrCountry(words);
}

/** "He spoke about the party and one in four said": a finite verb before the preposition at `i` makes "and" join clauses. */
function endsClause(view: SentenceView, i: number): boolean {
  for (let v = i - 1; v >= 0 && !view.is(v, 'comma', 'semicolon', 'quote'); v--)
    if (view.isFinite(v) && !view.isBarePast(v) && !view.is(v - 1, 'relative', 'that')) return true;
  return false;
}

/** "A, B and C": from the noun before the conjunction (or its comma) at `joint` on to the left. */
function listStart(view: SentenceView, joint: number, start: number): number {
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

/** "officials briefed on the matter", "people who know him": from the clause's verb at `v` to the noun that it describes. */
function reducedClause(view: SentenceView, v: number, start: number): number {
  const cue = view.cue(v);
  const before = view.skipAdverbs(v - 1, -1);
  if (view.is(before, 'relative', 'that'))
    return view.is(before - 1, 'noun')
      ? before - 1
      : view.is(before - 1, 'comma') && view.is(before - 2, 'noun')
        ? before - 2
        : start;
  // "opponents of | allowing refugees into the country"
  if (
    view.phrases[v].verb!.tense === 'ing' &&
    !cue?.verb.frames.has('clause') &&
    view.is(v - 1, 'preposition') &&
    /^(?:of|for|against|from|in|with)$/.test(view.word(v - 1)) &&
    view.is(v - 2, 'noun')
  )
    return v - 2;
  // "The man accused of | robbing the bank"
  if (
    view.without !== BORDER_RULES.accusedOf &&
    view.phrases[v].verb!.tense === 'ing' &&
    /^(?:of|for|with)$/.test(view.word(v - 1)) &&
    view.isBarePast(v - 2) &&
    view.is(v - 3, 'noun') &&
    /^(?:accused|convicted|suspected|charged|acquitted|cleared|arrested|jailed|fined|blamed|wanted|fired|sacked)$/.test(
      view.head(v - 2),
    )
  )
    return v - 3;
  if (PERSONAL.test(view.word(v - 1)) && view.is(v - 2, 'noun') && !view.is(v + 1, 'noun'))
    return contactClause(view, v, start);
  if (
    !view.is(v - 1, 'noun') ||
    (cue?.verb.frames.has('clause') &&
      !isInformed(view, v) &&
      !view.phrases[v].verb!.passive &&
      view.phrases[v].verb!.tense === 'finite')
  )
    return start;
  return view.isFinite(v) && !view.isBarePast(v) ? start : v - 1;
}

/** "one person briefed on the talks": a past form that takes a hearer, with a preposition after it. */
function isInformed(view: SentenceView, v: number): boolean {
  if (!view.isBarePast(v) || !view.is(v + 1, 'preposition')) return false;
  // "the letter written by Ann Lee"
  if (view.word(v + 1) === 'by') return true;
  // "the video posted to her page"
  if (/^(?:post|upload|tweet|retweet|publicize)$/.test(view.cue(v)?.verb.lemma ?? '')) return true;
  return (
    view.cue(v)?.verb.frames.has('hearer') === true && /^(?:on|about|of|by)$/.test(view.word(v + 1))
  );
}

/** A noun phrase that tells more of the noun before it: "a former senator", "R-Fla.", "47". */
export function isAppositive(view: SentenceView, i: number): boolean {
  const first = view.token(view.phrases[i].from);
  return (
    /^(?:a|an|the|his|her|their|its|one|former|chairman|president|director|head|chief|executive|co-founder|founder|author|spokesman|spokeswoman|[dri])$/.test(
      first.lower,
    ) ||
    first.pos === 'NUM' ||
    /^\p{Ll}/u.test(first.text)
  );
}

/** "Bell and Duarte | both | said", "the two men | each | said" */
export function isFloating(view: SentenceView, i: number): boolean {
  const { from, to } = view.phrases[i];
  return (
    view.without !== BORDER_RULES.floating &&
    to === from + 1 &&
    /^(?:both|all|each|neither)$/.test(view.word(i)) &&
    view.is(i - 1, 'noun')
  );
}
