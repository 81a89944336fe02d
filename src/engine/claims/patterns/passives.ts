import { beforeCharge } from './charges.js';
import type { Complement } from '../syntax/complementKinds.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import type { Source } from '../syntax/sourcePhrases.js';
import { subjectAfter } from '../syntax/subjects/invertedSubjects.js';
import { CALLED_AS, CALLED_SO } from '../lexis/judgments.js';
import { isHearing } from '../lexis/stances.js';
import { isClause } from './invertedCue.js';
import { quotationStart } from './postposedCue.js';
import { clauseEnd } from '../syntax/clauses.js';
import type { Finding } from './finding.js';
import { isSubordinate, nestedEnd } from '../syntax/nesting.js';
import { objectEnd } from '../syntax/objects.js';
import { between, type Cue, type Range, type SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';

/** A past form at the head of a clause of its own ("Asked whether ..., he said") is a passive. */
export function isAgentless(view: SentenceView, v: number): boolean {
  const first = view.skipAdverbs(v - 1, -1);
  return (
    view.isBarePast(v) &&
    (first < 0 ||
      view.is(first, 'subordinator', 'question') ||
      (view.is(first, 'preposition') && view.word(first) === 'as')) &&
    !view.is(view.skipAdverbs(v + 1), 'noun')
  );
}

/** "was told that", "is said to be", "it was reported that": the agent, if any, stands after "by". */
export function passiveClaim(
  view: SentenceView,
  v: number,
  cue: Cue,
  complement: Complement | null,
): Finding | null {
  const agent = agentAfter(view, cue.after);
  const by =
    agent && /^(?:accuse|suspect|convict|warn|inform|remind|ask)$/.test(cue.verb.lemma)
      ? beforeCharge(view, agent)
      : agent;
  const as = view.skipAdverbs(v - 1, -1);
  // "as reported by The Post, ...", "..., as first reported by The Post"
  if (
    by &&
    view.word(as) === 'as' &&
    (cue.verb.frames.has('clause') || cue.verb.frames.has('that'))
  ) {
    if (as === 0 && view.is(by.after, 'comma'))
      return {
        pattern: 'as',
        source: by.source,
        cue,
        content: [between(view, by.after + 1, clauseEnd(view, by.after + 1))],
      };
    if (as > 1 && view.is(as - 1, 'comma'))
      return {
        pattern: 'as',
        source: by.source,
        cue,
        content: [between(view, view.wordsStart(as - 1), as - 1)],
      };
  }
  const source = by?.source ?? null;
  const before = view.phrases[v].verb!.passive ? quotationBefore(view, v) : -1;
  if (before >= 0 && ASKED.test(cue.verb.lemma))
    return {
      pattern: 'passive',
      source,
      cue,
      content: [between(view, quotationStart(view, before), before + 1)],
    };
  const subject =
    view.phrases[v].verb!.passive && view.phrases[v].verb!.tense === 'finite'
      ? subjectOf(view, v)
      : null;
  const told = !by && !complement && subject ? toldInCourt(view, cue, subject) : null;
  if (told) return { pattern: 'before', source: null, cue, content: [told] };
  // "The council is worried that ...": its own fear.
  if (
    view.without !== BORDER_RULES.felt &&
    subject &&
    !by &&
    complement?.kind === 'clause' &&
    FELT.test(cue.verb.lemma)
  )
    return {
      pattern: 'clause',
      source: subject,
      cue,
      content: [between(view, complement.start, complement.end)],
    };
  if (complement && complement.kind !== 'object') {
    const whole = complement.kind === 'infinitive' && subject ? [range(subject)] : [];
    const nested = subject === null || isSubordinate(view, view.skipAdverbs(subject.noun - 1, -1));
    const end = beforeQuotation(
      view,
      complement.start,
      nested ? nestedEnd(view, complement) : complement.end,
      cue,
    );
    return {
      pattern: 'passive',
      source,
      cue,
      content: complement.kind === 'leadIn' ? [] : [...whole, between(view, complement.start, end)],
      leadIn: complement.kind === 'leadIn',
    };
  }
  if (
    complement &&
    (cue.prepositional ||
      (cue.verb.frames.has('hearer') && view.is(complement.start, 'preposition')))
  )
    return {
      pattern: 'passive',
      source,
      cue,
      content: [between(view, complement.start, complement.end)],
    };
  if (!by && subject && JUDGED.test(cue.verb.lemma))
    return {
      pattern: 'passive',
      source: null,
      cue,
      content: [range(subject), ...restOf(view, cue.after)],
    };
  // "was quoted by Tass as saying": what is said follows.
  if (by && view.word(by.after) === 'as' && view.phrases[by.after + 1]?.verb?.tense === 'ing')
    return null;
  if (by && subject && cue.verb.frames.has('object') && cue.verb.lemma !== 'find') {
    const called = calledBy(view, cue, by.after);
    // "was praised for his work by the Herald": what both find is said once.
    const judged = judgedFor(view, cue, by.after).filter(
      ({ from }) => !called.some((one) => one.from === from),
    );
    return {
      pattern: 'passive',
      source,
      cue,
      content: [range(subject), ...called, ...judged],
    };
  }
  return null;
}

/** "was called | “a mess” by Ms Hill", "was dismissed by Ms Hill | as “a mess”": what the subject is called. */
function calledBy(view: SentenceView, cue: Cue, after: number): Range[] {
  if (!CALLED_SO.test(cue.verb.lemma) && !CALLED_AS.test(cue.verb.lemma)) return [];
  if (view.word(after) === 'as') return restOf(view, after);
  let by = cue.after;
  while (view.word(by) !== 'by') by++;
  if (by === cue.after) return [];
  const says = (i: number): boolean => view.is(i, 'noun', 'quote', 'adjective');
  return says(cue.after) || says(cue.after + 1) ? [between(view, cue.after, by)] : [];
}

/** "was criticized by many | for not raising rates" */
function judgedFor(view: SentenceView, cue: Cue, after: number): Range[] {
  // "was accused | of fraud | by the Herald"
  if (
    view.without !== BORDER_RULES.accusedBy &&
    JUDGED.test(cue.verb.lemma) &&
    /^(?:for|of)$/.test(view.word(cue.after))
  ) {
    let by = cue.after + 1;
    while (by < after && view.word(by) !== 'by') by++;
    return by < after ? [between(view, cue.after, by)] : [];
  }
  return view.without !== BORDER_RULES.judgedFor &&
    JUDGED.test(cue.verb.lemma) &&
    /^(?:for|of)$/.test(view.word(after))
    ? restOf(view, after)
    : [];
}

/** `said Ms. Lee when asked whether she would run, | "I have a job"`: the answer is no part of the question. */
function beforeQuotation(view: SentenceView, start: number, end: number, cue: Cue): number {
  if (cue.verb.lemma !== 'ask') return end;
  for (let i = start + 1; i < end; i++)
    if (view.is(i, 'comma') && view.is(i + 1, 'quote')) return i;
  return end;
}

/** `"Will you resign?" | she was asked`: the quotation before the subject, or -1. */
function quotationBefore(view: SentenceView, v: number): number {
  const subject = subjectOf(view, v);
  const at = subject ? subject.noun - 1 : -1;
  return view.is(at, 'quote') ? at : view.is(at, 'comma') && view.is(at - 1, 'quote') ? at - 1 : -1;
}

/** "The man was drunk, | the court was told": what stands before, of which the sentence does not say who told it. */
function toldInCourt(view: SentenceView, cue: Cue, subject: Source): Range | null {
  const comma = subject.noun - 1;
  if (
    view.without === BORDER_RULES.heardInCourt ||
    cue.verb.lemma !== 'tell' ||
    !view.is(comma, 'comma') ||
    !isHearing(view.head(subject.noun))
  )
    return null;
  const start = view.wordsStart(comma);
  return isClause(view, start, comma) ? between(view, start, comma) : null;
}

const FELT = /^(?:worry|convince|concern|persuade)$/;
const ASKED = /^(?:ask|tell|warn|advise|inform|remind)$/;

/** What people are said to be or to have done ("has been criticized for"). */
const JUDGED =
  /^(?:criticize|criticise|accuse|blame|praise|describe|characterize|call|dub|label|brand|hail|denounce|condemn|mock)$/;

function restOf(view: SentenceView, k: number): Range[] {
  const end = objectEnd(view, k);
  return end > k ? [between(view, k, end)] : [];
}

function agentAfter(view: SentenceView, k: number): { source: Source; after: number } | null {
  for (let i = k; i < k + 4; i++)
    // "is forecast to grow by 3 percent": an amount forecasts nothing.
    if (view.is(i, 'preposition') && view.word(i) === 'by' && !/^[\d$£€]/.test(view.word(i + 1)))
      return subjectAfter(view, i + 1);
  return null;
}

function range({ from, to }: Range): Range {
  return { from, to };
}
