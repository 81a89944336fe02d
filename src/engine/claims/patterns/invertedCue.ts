import type { Complement } from '../syntax/complementKinds.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { subjectAfter } from '../syntax/subjects/invertedSubjects.js';
import type { Cue, SentenceView } from '../syntax/sentenceView.js';
import type { Source } from '../syntax/sourcePhrases.js';

/** The speaker after the verb, where the words before the verb are what was said. */
export function invertedSubject(
  view: SentenceView,
  v: number,
  cue: Cue,
  complement: Complement | null,
): { source: Source; after: number } | null {
  const before = markBefore(view, v);
  if (before < 0) return null;
  const k = view.skipAdverbs(cue.after);
  if (!view.is(k, 'noun', 'adjective') || !mayFollowWords(view, before, cue)) return null;
  // "the mayor, when asked, said nothing"
  if (/^(?:nothing|anything|something|little|much|so)$/.test(view.head(k))) return null;
  const speaker = subjectAfter(view, k);
  if (view.is(before, 'quote')) return speaker;
  if (speaker && isAmid(view, before, cue, speaker.after)) return speaker;
  const quoted = view.isQuoted(before);
  if (complement?.kind === 'clause' || (hasClause(view, k) && !quoted)) return null;
  if (quoted || (speaker && closesWords(view, v, speaker.after))) return speaker;
  return isClause(view, view.wordsStart(before), before) && !lacksVerb(view, before)
    ? speaker
    : null;
}

/** The comma or quotation before the verb at `v`, where the verb may follow what is said; else -1. */
function markBefore(view: SentenceView, v: number): number {
  const mark = view.skipAdverbs(v - 1, -1);
  // "..., not declare neutrality"
  if (view.phrases[v].verb!.auxiliary || (mark < v - 1 && view.word(v - 1) === 'not')) return -1;
  // British style sets the comma after the mark.
  const before = view.is(mark, 'comma') && view.is(mark - 1, 'quote') ? mark - 1 : mark;
  return view.is(before, 'quote', 'comma') ? before : -1;
}

/** "The contrast, | said Doyle and others, | would be clear", "In May, | said Ms. Lee, | prices fell": what is said has its verb behind the speaker. */
function isAmid(view: SentenceView, comma: number, { verb }: Cue, after: number): boolean {
  if (view.without === BORDER_RULES.amid || !view.is(after, 'comma')) return false;
  if (!/^(?:say|add|argue|warn|insist|explain|note|suggest)$/.test(verb.lemma)) return false;
  const start = view.wordsStart(comma);
  for (let i = start; i < comma; i++)
    if (view.is(i, 'comma', 'quote', 'relative', 'that') || view.isFinite(i)) return false;
  const next = view.skipAdverbs(after + 1);
  // "Not one of them, | said Ms Lee, | had been paid"
  return view.is(start, 'noun') || (view.word(start) === 'not' && view.is(start + 1, 'noun'))
    ? view.isFinite(next) && (!view.cue(next) || view.phrases[next].verb!.auxiliary)
    : view.is(start, 'preposition', 'adverb', 'time') &&
        view.is(next, 'noun') &&
        hasClause(view, next);
}

/** Whether a cue may stand between the words that end with the mark at `before` and who says them. */
function mayFollowWords(view: SentenceView, before: number, cue: Cue): boolean {
  const { lemma, frames } = cue.verb;
  // "..., submitted recipes": with a clause alone is it a verb of saying.
  if (/^(?:submit|accept)$/.test(lemma)) return false;
  if (cue.prepositional && lemma !== 'point out') return false;
  return (
    !frames.has('hearer') ||
    /^(?:warn|assure)$/.test(lemma) ||
    (lemma === 'ask' && view.is(before, 'quote'))
  );
}

/**
 * `said Ms. Lee, "and we won"`, or a headline that does without a verb and a full stop ("PM 'furious' over leak, say allies"): the words before
 * need be no clause, as in "Chris Collins, a supporter, said strategists would".
 */
function closesWords(view: SentenceView, v: number, after: number): boolean {
  return (
    (view.is(after, 'comma') && view.is(after + 1, 'quote')) ||
    (after >= view.phrases.length && /^(?:says?|claims?|warns?)$/.test(view.word(v)))
  );
}

/** "Kiedis said his band, AKA the Mouse, | wrote a host of songs": the clause of a cue before the comma still waits for its verb. */
function lacksVerb(view: SentenceView, comma: number): boolean {
  for (let v = comma - 1; v > 0; v--) {
    if (view.is(v, 'that', 'relative', 'quote', 'semicolon')) return false;
    if (!view.isFinite(v)) continue;
    const cue = view.cue(v);
    return cue !== undefined && cue.verb.frames.has('clause') && view.is(cue.after, 'noun');
  }
  return false;
}

/** Whether the phrases from `start` to before `end` hold a finite verb. */
export function isClause(view: SentenceView, start: number, end: number): boolean {
  // "While some could get away, she added, ...": the main clause is still to come.
  if (
    view.is(start, 'subordinator') ||
    (view.is(start, 'question') && /^(?:if|when)$/.test(view.word(start)))
  )
    return false;
  // "Mr. Cruz, who has made it his cause, tweeted": a relative clause is none by itself.
  for (let i = start; i < end; i++)
    if (
      (view.isFinite(i) && !view.is(view.skipAdverbs(i - 1, -1), 'relative')) ||
      view.is(i, 'quote')
    )
      return true;
  return false;
}
