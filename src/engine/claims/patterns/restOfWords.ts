import { beginsQuotation, quotationEnd } from '../syntax/complementKinds.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import { isWork } from '../syntax/quotedComplements.js';
import { clauseEnd } from '../syntax/clauses.js';
import { isOccasion } from '../syntax/subjects/invertedSubjects.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';

/** `"...," he said, pausing to drink, | "but ..."`: the quotation that goes on after words of the draft's own. */
export function resumed(view: SentenceView, after: number): Range | null {
  if (!view.is(after, 'comma', 'dash')) return null;
  if (isTitled(view, after)) return null;
  // `said Ms. Ortiz, and "he will pay for it"`
  if (
    view.is(after + 1, 'conjunction') &&
    beginsQuotation(view, after + 2) &&
    !view.is(after + 2, 'quote')
  )
    return between(view, after + 2, quotationEnd(view, after + 2));
  let prompted = false;
  for (
    let i = after + 1;
    i < view.phrases.length && (prompted || !view.cue(i) || isPrompt(view, i));
    i++
  ) {
    prompted ||= isPrompt(view, i);
    if (view.is(i, 'stop', 'semicolon')) return null;
    if (view.is(i, 'quote'))
      return view.is(i - 1, 'comma', 'colon', 'dash') ? between(view, i, i + 1) : null;
  }
  return null;
}

/** `he said in his book, | "An American Son."`: the comma before a title. */
function isTitled(view: SentenceView, comma: number): boolean {
  return (
    view.without !== BORDER_RULES.titled &&
    view.is(comma, 'comma') &&
    isWork(view, comma - 1) &&
    beginsQuotation(view, comma + 1)
  );
}

/** `he said, when asked about it, | "..."` */
function isPrompt(view: SentenceView, i: number): boolean {
  return (
    view.cue(i)?.verb.lemma === 'ask' &&
    view.is(i - 1, 'question', 'subordinator') &&
    /^(?:when|after|if)$/.test(view.word(i - 1))
  );
}

/** "He came away, he said, | with nothing": between commas the verb stands alone, and what follows tells more of what was said, and not of how and where it was. */
function goesOn(view: SentenceView, comma: number): boolean {
  return (
    view.without !== BORDER_RULES.resumed &&
    view.is(comma, 'comma') &&
    view.is(comma - 1, 'verb') &&
    (givesReason(view, comma + 1) ||
      (view.is(comma + 1, 'preposition') &&
        /^(?:with|without|for|from|of|by|to|because|despite|on|in|at|into|under|including|since|until)$/.test(
          view.word(comma + 1),
        ) &&
        view.is(comma + 2, 'noun', 'question'))) &&
    !isOccasion(view, comma + 2) &&
    !GESTURES.test(view.head(comma + 2)) &&
    !(/^(?:in|on|at|to|from)$/.test(view.word(comma + 1)) && isPlace(view, comma + 2))
  );
}

/** "It was strong, he said, | until it went broke", "they will strike, he said, | if talks fail": a clause that tells more of what was said. */
function givesReason(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.resumedWhy &&
    (view.is(i, 'subordinator') ||
      (view.is(i, 'preposition', 'question') &&
        /^(?:since|until|after|before|if|when|unless)$/.test(view.word(i)))) &&
    hasClause(view, i + 1) &&
    !isPrompt(view, i + 1) &&
    !isPrompt(view, i + 2)
  );
}

/** "in Kyiv", "to reporters" */
function isPlace(view: SentenceView, i: number): boolean {
  return (
    view.token(view.phrases[i].to - 1).pos === 'PROPN' ||
    /^(?:reporters|journalists|viewers|me|us|him|her|them)$/.test(view.head(i))
  );
}

const GESTURES =
  /^(?:shrug|smile|grin|laugh|sigh|wink|nod|smirk|frown|chuckle|sob|tears|voice|tone|pride|anger|relief|irony|sarcasm|regret|eyes?|face|hands?|arms?|head)$/;

/** The rest of what "he said," interrupted, from phrase `after` on. */
export function interrupted(
  view: SentenceView,
  after: number,
  direct: boolean,
  complete: boolean,
): Range | null {
  if (!view.is(after, 'comma', 'dash', 'semicolon') || isTitled(view, after)) return null;
  const next = view.skipAdverbs(after + 1);
  // "..., he said in Kyiv, where he met officials"
  if (
    complete &&
    next === after + 1 &&
    view.is(next, 'preposition', 'question', 'subordinator') &&
    (direct || !goesOn(view, after))
  )
    return null;
  // "Prices fell, the bank said, | but warned of more"
  if (!direct && view.is(next, 'conjunction') && view.cue(view.skipAdverbs(next + 1))) return null;
  if (next >= view.phrases.length || view.is(next, 'stop', 'relative', 'bracket')) return null;
  if (view.is(next, 'subordinator') && (direct || !goesOn(view, after))) return null;
  // "The bank, documents show, knew about it": the subject before it waits for its verb, be it a cue or not.
  if (
    view.is(next, 'verb') &&
    ((view.cue(next) && (complete || !view.isFinite(next))) ||
      (complete && view.phrases[next].verb!.tense === 'ing' && !view.isQuoted(next)))
  )
    return null;
  // After a direct quotation only more of it is what was said; else the rest is, unless a quotation begins anew there.
  const quoted = view.isQuoted(next);
  // "..., the poll finds, a debate that is likely to go on": the writer's comment.
  if (
    complete &&
    !quoted &&
    view.is(next, 'noun') &&
    /^(?:a|an|the)$/.test(view.word(next)) &&
    !hasClause(view, next)
  )
    return null;
  if (direct && !quoted && !view.is(next, 'that')) return null;
  const end = clauseEnd(view, after + 1);
  return end > after + 1 && clauseEnd(view, after) > after ? between(view, after + 1, end) : null;
}
