import type { NounCue } from '../../lexis/cueNouns.js';
import { BORDER_RULES } from '../../syntax/borderRules.js';
import { clauseEnd } from '../../syntax/clauses.js';
import {
  beforeMainVerb,
  hasVerbBefore,
  isObjectOfClause,
  nestedEnd,
} from '../../syntax/nesting.js';
import { objectEnd } from '../../syntax/objects.js';
import { isOnlyPerson } from '../../syntax/sources/partners.js';
import type { SentenceView } from '../../syntax/sentenceView.js';

/** What a noun's claim is made of: phrases `start` to before `end` behind it, from phrase `k` on, and where its cue ends; null for nothing said. @param subject whether it begins a clause that somebody says */
export function complementOfNoun(
  view: SentenceView,
  k: number,
  noun: NounCue,
  subject: boolean,
): { start: number; end: number; cueTo?: number } | null {
  if (view.is(k, 'that')) {
    // "claims that surfaced": a relative clause says nothing of what was claimed.
    if (!noun.that || view.is(k + 1, 'verb') || isObjectOfClause(view, k)) return null;
    const end = clauseEnd(view, k + 1, true);
    // "Despite warnings that the dam could fail, | nothing was done"
    if (view.without !== BORDER_RULES.overrun && hangsOnFront(view, k))
      return { start: k, end: nestedEnd(view, { kind: 'clause', start: k, end }) };
    const whole = hasVerbBefore(view, k) && !subject;
    return { start: k, end: whole ? end : beforeMainVerb(view, k + 1, end) };
  }
  if (view.is(k, 'verb') && view.phrases[k].verb!.tense === 'infinitive')
    return noun.infinitive ? { start: k, end: objectEnd(view, k + 1) } : null;
  if (
    !view.is(k, 'preposition') ||
    !noun.prepositions.has(view.word(k)) ||
    !view.is(k + 1, 'noun', 'question', 'verb', 'quote')
  )
    return null;
  const end = nounContentEnd(view, k + 1);
  // "the allegations against Ms. Cole": whom they are about, and nothing of what they say
  if (/^(?:against|about)$/.test(view.word(k)) && end === k + 2 && isOnlyPerson(view, k + 1))
    return null;
  return { start: k + 1, end, cueTo: view.phrases[k].to };
}

/** "said | Putin's claim that he had won | was false": the noun begins a clause that somebody says. */
export function isReportedSubject(view: SentenceView, i: number): boolean {
  const before = view.skipAdverbs(i - 1, -1);
  return (
    view.without !== BORDER_RULES.claimedOf &&
    (view.is(before, 'that') ||
      (view.is(before, 'verb') && view.cue(before)?.verb.frames.has('clause') === true))
  );
}

/** Whether a preposition that begins the sentence has the noun before "that" at phrase `k`. */
function hangsOnFront(view: SentenceView, k: number): boolean {
  const first = view.is(0, 'conjunction', 'adverb') ? 1 : 0;
  return (
    view.is(first, 'preposition', 'subordinator') &&
    !view.phrases.slice(first + 1, k).some(({ kind }) => /^(?:comma|verb|quote)$/.test(kind))
  );
}

/** The object of a noun's preposition is shorter than a verb's: the clause's own verb ends it. */
function nounContentEnd(view: SentenceView, k: number): number {
  const end = objectEnd(view, k + 1);
  if (view.is(k, 'question')) return end;
  for (let i = k + 1; i < end && !view.is(i, 'question'); i++)
    if (
      view.isFinite(i) &&
      !view.is(i - 1, 'relative', 'that') &&
      !(view.isBarePast(i) && view.is(i + 1, 'preposition')) &&
      !view.is(i - 2, 'relative', 'that')
    )
      return i;
  return end;
}
