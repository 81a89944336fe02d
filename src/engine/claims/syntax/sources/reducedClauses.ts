import { BORDER_RULES } from '../borderRules.js';
import type { SentenceView } from '../sentenceView.js';

const PERSONAL = /^(?:i|he|she|they|we|you|it)$/;

/** The noun that a clause without relative pronoun describes, whose verb is at `v` ("people | I have spoken with"); `start` where it is none. */
export function nounOfContactClause(view: SentenceView, v: number, start: number): number {
  const subject = view.skipAdverbs(v - 1, -1);
  return view.isFinite(v) && PERSONAL.test(view.word(subject)) && view.is(subject - 1, 'noun')
    ? subject - 1
    : start;
}

/** The noun that a clause behind it describes, whose verb is at `v` ("officials briefed on the matter", "people who know him"); `start` where it is none. */
export function nounOfReducedClause(view: SentenceView, v: number, start: number): number {
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
    return nounOfContactClause(view, v, start);
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
