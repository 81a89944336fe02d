import { BORDER_RULES } from '../borderRules.js';
import type { SentenceView } from '../sentenceView.js';
import { isSubordinate } from '../nesting.js';
import { isTimeOf, type Source } from '../sourcePhrases.js';

/** The cue verb whose clause begins with a subject ("He said | taxes"), if one stands right before it. */
export function clauseGovernor(view: SentenceView, subject: Source): number | null {
  const stated = view.is(subject.noun - 1, 'that');
  // "said that A and | that B": the second clause hangs on the same verb.
  if (stated && view.is(subject.noun - 2, 'conjunction'))
    for (let v = subject.noun - 3; v >= 0 && subject.noun - v < MAX_SUBJECT_PHRASES; v--) {
      if (view.is(v, 'semicolon', 'quote', 'colon')) return null;
      if (view.isFinite(v) && view.cue(v)?.verb.frames.has('clause')) return v;
    }
  let w = view.skipAdverbs(stated ? subject.noun - 2 : subject.noun - 1, -1);
  // "said | having a campaign was wrong and | suggested", "said | backing his party was no wasted vote, | adding"
  if (!stated && view.phrases[w]?.verb?.tense === 'ing') {
    const before = view.skipAdverbs(w - 1, -1);
    if (!view.cue(w) || (view.isFinite(before) && view.cue(before)?.verb.frames.has('clause')))
      w = before;
  }
  // "said after a lunch on Tuesday | that he had not read it, but called it late"
  if (stated && view.without !== BORDER_RULES.lateThat)
    while (view.is(w, 'noun', 'preposition', 'time', 'adverb') && !view.isFinite(w)) w--;
  const frames = view.cue(w)?.verb.frames;
  const shows = !stated && frames?.has('that') && view.without !== BORDER_RULES.climbing;
  return (frames?.has('clause') || ((stated || shows) && frames?.has('that'))) && view.isFinite(w)
    ? w
    : null;
}

/**
 * "They sued after Ohio ended it, | saying", "said Clinton must choose whose side she is on, | saying", "the list of those interviewed, | saying":
 * the verb at `v` is of a clause that hangs on another, or a participle, and the participle behind the comma goes on from the main clause.
 */
export function isOfSubordinate(view: SentenceView, v: number, subject: Source): boolean {
  const opener = view.skipAdverbs(subject.noun - 1, -1);
  if (isSubordinate(view, opener) || view.is(opener, 'question')) return true;
  if (view.is(opener, 'noun') && view.is(opener - 1, 'relative')) return true;
  // "criticized the way Ann Lee's firm works, | accusing it", "the way | the firm works, | accusing it"
  if (isTimeOf(view, subject.noun)) return true;
  if (
    view.is(opener, 'noun') &&
    /^the (?:way|reason|moment|day|time)$/.test(view.text(view.phrases[opener]).toLowerCase())
  )
    return true;
  // "how united they were, | before saying"
  if (view.is(opener, 'adjective') && view.is(opener - 1, 'question')) return true;
  return view.isBarePast(v) && view.is(v + 1, 'comma') && view.is(v - 1, 'noun') && !view.cue(v);
}

/** Whether a subject begins the clause that a participle reports: "for saying | the law was void". */
export function isOfReportedClause(view: SentenceView, subject: Source): boolean {
  const v = view.skipAdverbs(subject.noun - 1, -1);
  return view.phrases[v]?.verb?.tense === 'ing' && view.cue(v)?.verb.frames.has('clause') === true;
}

/** The longest way that a subject is looked for, in phrases. */
export const MAX_SUBJECT_PHRASES = 40;
