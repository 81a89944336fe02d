import { BORDER_RULES } from '../syntax/borderRules.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { clauseEnd } from '../syntax/clauses.js';
import { clauseAhead } from '../syntax/measures.js';
import type { SentenceView } from '../syntax/sentenceView.js';
import { isAppositive } from '../syntax/sources/appositives.js';

/** "According to a report by the bank | the men fled": where the clause begins that no comma parts from whoever is named at phrase `noun`; -1 where one does. */
export function clauseBehind(view: SentenceView, noun: number): number {
  const k = clauseAhead(view, noun);
  return k > 0 && !tellsMore(view, noun, k) ? k : -1;
}

/** "According to figures | the ministry released on Monday, exports fell": whether the clause at phrase `k` tells more of whoever is named, and what is said stands behind its comma. */
function tellsMore(view: SentenceView, noun: number, k: number): boolean {
  if (view.token(view.phrases[noun].to - 1).pos === 'PROPN') return false;
  let v = k + 1;
  while (v < view.phrases.length && !view.isFinite(v)) {
    if (view.is(v, 'relative', 'that')) return false;
    v++;
  }
  const comma = commaWithoutObject(view, v);
  // "According to police the men drank, aides said": the clause ends there.
  return comma > 0 && clauseEnd(view, k) > comma;
}

/** The comma behind the verb at `v`, where the verb still lacks an object and another clause begins behind it; -1 elsewhere. */
function commaWithoutObject(view: SentenceView, v: number): number {
  const verb = view.phrases[v]?.verb;
  if (view.without === BORDER_RULES.tellsMore || !verb || !view.isFinite(v)) return -1;
  if (verb.passive || WITHOUT_OBJECT.test(view.head(v))) return -1;
  let i = v + 1;
  while (view.is(i, 'adverb', 'time', 'preposition'))
    i += view.is(i, 'preposition') && view.is(i + 1, 'noun') ? 2 : 1;
  return view.is(i, 'comma') && view.is(i + 1, 'noun') && hasClause(view, i + 1) ? i : -1;
}

/** Verbs that never take an object: their clause is whole. */
const WITHOUT_OBJECT =
  /^(?:am|is|are|was|were|be|been|arrive[sd]?|bec[ao]mes?|burn(?:s|ed|t)?|came|comes?|collapse[sd]?|crash(?:es|ed)?|die[sd]?|disappear(?:s|ed)?|drown(?:s|ed)?|escape[sd]?|explode[sd]?|fall(?:s|en)?|fell|fle(?:d|e|es)|go(?:es|ne)?|went|happen(?:s|ed)?|live[sd]?|occur(?:s|red)?|remain(?:s|ed)?|resign(?:s|ed)?|rise[sn]?|rose|seem(?:s|ed)?|surrender(?:s|ed)?|vanish(?:es|ed)?)$/;

/** "According to Ann Lee, who runs the bank, | it is broke": where what is said begins behind the comma at a phrase. */
export function behindRelative(view: SentenceView, comma: number): number {
  if (!view.is(comma + 1, 'relative')) return comma + 1;
  for (let i = comma + 2; i < view.phrases.length; i++)
    if (view.is(i, 'comma') && hasClause(view, i + 1)) return i + 1;
  return comma + 1;
}

/** The phrase after whoever is named from phrase `start` on: the next comma ends it, unless an apposition follows. */
export function namedEnd(view: SentenceView, start: number): number {
  let end = start + 1;
  while (
    end < view.phrases.length &&
    !view.is(end, 'comma', 'stop', 'semicolon', 'dash', 'relative', 'bracket', 'quote', 'colon') &&
    !view.is(end, 'verb')
  )
    end++;
  // "a poll | that was published on Monday"
  if (view.is(end - 1, 'that') && view.isFinite(end) && end - 1 > start) return end - 1;
  if (view.is(end, 'verb') && describes(view, start, end)) {
    while (
      end < view.phrases.length &&
      !view.is(end, 'comma', 'stop', 'semicolon', 'dash', 'bracket', 'quote')
    )
      end++;
  }
  if (
    !view.is(end, 'comma') ||
    !view.is(end + 1, 'noun') ||
    !isAppositive(view, end + 1) ||
    isShare(view, end + 1)
  )
    return end;
  let close = end + 2;
  while (view.is(close, 'preposition', 'noun', 'aside')) close++;
  return view.is(close, 'comma', 'stop') ? close : end;
}

/** "a poll | released on Monday", "a letter Ann Lee | wrote, ": whether the verb at `v` tells more of whoever is named from phrase `start` on. */
function describes(view: SentenceView, start: number, v: number): boolean {
  return (
    !view.isFinite(v) ||
    view.isBarePast(v) ||
    (v === start + 1 && view.is(v + 1, 'noun')) ||
    commaWithoutObject(view, v) > 0
  );
}

/** "According to a poll, | 58% of adults agree": who is named has an age behind the comma, and no share. */
function isShare({ phrases, prose: { tokens } }: SentenceView, i: number): boolean {
  return tokens[phrases[i].from].pos === 'NUM' && phrases[i].to > phrases[i].from + 1;
}

/** "The minister denied it, but | the men, according to police, fled": where the clause begins that goes on behind whoever is named, after another clause; else `start`. */
export function interruptedFrom(
  view: SentenceView,
  start: number,
  before: number,
  after: number,
): number {
  if (view.without === BORDER_RULES.joinedPart || !view.is(before, 'comma')) return start;
  let joint = before - 1;
  while (joint > start && !view.is(joint, 'conjunction', 'subordinator')) {
    if (view.isFinite(joint) || view.is(joint, 'quote', 'that', 'relative', 'question'))
      return start;
    joint--;
  }
  const apart =
    view.is(joint, 'subordinator') || view.is(joint - 1, 'comma') || view.word(joint) === 'but';
  if (!apart || !hasMainVerb(view, start, joint)) return start;
  const next = view.skipAdverbs(after + 1);
  const goesOn =
    view.isFinite(next) ||
    // "but on Monday, according to police, | he fled"
    (view.is(joint + 1, 'preposition', 'time', 'adverb') &&
      view.is(next, 'noun') &&
      hasClause(view, next));
  return goesOn ? joint + 1 : start;
}

/** Whether a verb, or words in quotation marks, stand in the phrases `start` to before `end`. */
export function hasVerb(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i) || view.is(i, 'quote')) return true;
  return false;
}

/** The same, but not in a relative clause, which its comma ends: "The bank, which failed, and the firm (were linked)". */
export function hasMainVerb(view: SentenceView, start: number, end: number): boolean {
  let relative = false;
  for (let i = start; i < end; i++) {
    if (view.is(i, 'relative')) relative = true;
    else if (view.is(i, 'comma')) relative = false;
    else if (!relative && (view.isFinite(i) || view.is(i, 'quote'))) return true;
  }
  return false;
}
