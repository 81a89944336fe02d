import { BORDER_RULES } from '../borderRules.js';
import {
  acrossDashes,
  acrossRelative,
  beforeBrackets,
  beforeParenthesis,
  beforeStrayComma,
  beforeWhose,
  relativeSubject,
} from './interruptedSubjects.js';
import type { SentenceView } from '../sentenceView.js';
import {
  ABSTRACT,
  REFLEXIVE,
  dashBefore,
  finiteBefore,
  isBareInfinitive,
  isVerbParticle,
  isPrompted,
  objectController,
  turnedTo,
  withName,
  WRITING,
} from './controllers.js';
import { isAfterwards } from '../comments.js';
import { isObjectOfClause } from '../nesting.js';
import { nounEndingAt, type Source } from '../sourcePhrases.js';
import { isFloating } from '../sources/appositives.js';
import { nounOfContactClause } from '../sources/reducedClauses.js';
import {
  clauseGovernor,
  isOfSubordinate,
  isOfReportedClause,
  MAX_SUBJECT_PHRASES,
} from './subordinateSubjects.js';

/** The subject of the verb phrase `v`; null if there is none in its sentence. */
export function subjectOf(
  view: SentenceView,
  v: number,
  reach = MAX_SUBJECT_PHRASES,
): Source | null {
  const verb = view.phrases[v]?.verb;
  if (!verb || reach <= 0) return null;
  if (verb.tense !== 'finite') return controllerOf(view, v, reach - 1);
  const beyond = acrossRelative(view, v);
  if (beyond) return beyond;
  let i = view.skipAdverbs(v - 1, -1);
  while (view.is(i, 'aside')) i--;
  // "A sign outside | read"
  if (
    view.is(i, 'preposition') &&
    view.is(i - 1, 'noun') &&
    /^(?:outside|inside|above|below|behind)$/.test(view.word(i))
  )
    i--;
  // "Your editorial of March 3 | asserts"
  if (
    view.without !== BORDER_RULES.dated &&
    view.is(i, 'preposition') &&
    view.word(i) === 'of' &&
    view.is(i + 1, 'time') &&
    view.is(i - 1, 'noun')
  ) {
    const noun = nounEndingAt(view, i - 1);
    return noun && { ...noun, to: view.phrases[i + 1].to };
  }
  // "people he has worked with | said"
  const stranded = view.is(i, 'preposition') ? nounOfContactClause(view, i - 1, -1) : -1;
  if (stranded >= 0) {
    const noun = nounEndingAt(view, stranded);
    return noun && { ...noun, to: view.phrases[i].to };
  }
  const owner = beforeWhose(view, i);
  if (owner) return owner;
  switch (view.kind(i)) {
    case 'noun':
    case 'adjective':
      return wholeName(view, isFloating(view, i) ? i - 1 : i, v);
    case 'relative':
    case 'that':
      return relativeSubject(view, i);
    case 'conjunction':
      return coordinate(view, i, v, reach - 1);
    case 'comma':
      return view.is(i - 1, 'conjunction')
        ? coordinate(view, i - 1, v, reach - 1)
        : (beforeParenthesis(view, i, 'comma') ?? beforeStrayComma(view, i));
    case 'dash':
      return beforeParenthesis(view, i, 'dash');
    case 'bracket':
      return view.without === BORDER_RULES.bracketed ? null : beforeBrackets(view, i);
    case 'verb':
      return describedByVerb(view, i, v);
    default:
      return null;
  }
}

/** The noun that ends with a phrase, across dashes and appositions. */
function wholeName(view: SentenceView, i: number, v: number): Source | null {
  return withName(view, acrossDashes(view, nounEndingAt(view, i)), v);
}

/** "people who know | said", "those surveyed | said": the noun that the verb at `i` describes, right before the verb phrase `v`. */
function describedByVerb(view: SentenceView, i: number, v: number): Source | null {
  const noun = view.is(i - 1, 'relative', 'that') ? i - 2 : view.isBarePast(i) ? i - 1 : -1;
  const source = noun >= 0 ? nounEndingAt(view, noun) : null;
  // "a poll released Saturday | found"
  return (
    source && {
      ...source,
      to: view.phrases[view.is(v - 1, 'time') && view.isBarePast(i) ? v - 1 : i].to,
    }
  );
}

/** The subject of the verb to which "and" at phrase `i` joins the verb `v`. */
function coordinate(view: SentenceView, i: number, v: number, reach: number): Source | null {
  // "said they had begun - there are two from each district - | but said": what stands between dashes goes on with nothing.
  const open =
    view.is(i - 1, 'dash') && view.without !== BORDER_RULES.betweenDashes
      ? dashBefore(view, i - 1)
      : -1;
  for (let w = open > 0 ? open - 1 : i - 1; w >= 0 && i - w < MAX_SUBJECT_PHRASES; w--) {
    if (view.is(w, 'semicolon', 'colon')) return null;
    if (!view.isFinite(w) || isBareInfinitive(view, w)) continue;
    // `argues it is “a mistake that will haunt us” and calls on`: quoted words go on with nothing outside.
    if (view.isQuoted(w) && !view.isQuoted(v) && view.without !== BORDER_RULES.quotedVerb) continue;
    const subject = subjectOf(view, w, reach);
    if (!subject) continue;
    // "X attacked those who had left and said": what stands in a relative clause goes on only where no comma ends it.
    if (
      view.is(subject.noun, 'relative', 'that') &&
      (view.is(i - 1, 'comma') || (subject.antecedent && w > subject.noun + 1))
    )
      continue;
    // "put off deciding whether the firm could go on but said": the question has a subject of its own.
    const opener = view.skipAdverbs(subject.noun - 1, -1);
    if (
      view.without !== BORDER_RULES.weighed &&
      view.is(opener, 'question') &&
      view.is(view.skipAdverbs(opener - 1, -1), 'verb') &&
      view.cue(v)
    )
      continue;
    return view.cue(v) ? speakerOver(view, subject, reach) : subject;
  }
  return null;
}

/** "He said taxes would rise and added", "He said the affair shows the firm has failed, and called on": the one who speaks goes on speaking. */
function speakerOver(view: SentenceView, subject: Source, reach: number): Source {
  let speaker = subject;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const governor = clauseGovernor(view, speaker);
    const above = governor === null ? null : subjectOf(view, governor, reach);
    if (!above || above.noun >= speaker.noun) return speaker;
    speaker = above;
    if (view.without === BORDER_RULES.climbing) return speaker;
  }
  return speaker;
}

/** Clauses that hang on one another. */
const DEEPEST = 3;

/** The subject of "saying", "to say": that of the verb on which it hangs. */
function controllerOf(view: SentenceView, v: number, reach: number): Source | null {
  const ing = view.phrases[v].verb!.tense === 'ing';
  let i = view.skipAdverbs(v - 1, -1);
  // "was quoted by Tass as saying": whoever is quoted says it.
  if (
    ing &&
    view.word(i) === 'as' &&
    view.is(i - 1, 'noun') &&
    view.word(i - 2) === 'by' &&
    view.phrases[i - 3]?.verb?.passive
  )
    return subjectOf(view, i - 3, reach);
  const controller = ing ? objectController(view, i) : null;
  if (controller) return controller;
  // "holding signs and chanting": the subject of the participle before
  if (ing && view.is(i, 'conjunction')) {
    for (let w = i - 1; w >= 0 && i - w < MAX_SUBJECT_PHRASES / 4; w--)
      if (view.phrases[w].verb?.tense === 'ing' && !view.is(w + 1, 'conjunction'))
        return controllerOf(view, w, reach - 1);
  }
  if (view.is(i, 'verb')) return subjectOf(view, i, reach);
  if (isVerbParticle(view, i) && view.is(i - 1, 'verb')) return subjectOf(view, i - 1, reach);
  // "emailed supporters saying": whoever wrote to them
  if (ing && view.is(i, 'noun') && view.isFinite(i - 1) && WRITING.test(view.head(i - 1)))
    return subjectOf(view, i - 1, reach);
  const writer = ing && view.is(i, 'noun') ? turnedTo(view, i) : -1;
  if (writer >= 0) return subjectOf(view, writer, reach);
  // "a letter saying", "with the president pledging", "leading advisers to counter"
  if ((ing || isPrompted(view, i)) && view.is(i, 'noun') && i >= 0) {
    const noun = nounEndingAt(view, i, false, false);
    // "attacked the plans for pensioners saying they needed more": a plan says nothing.
    // "found himself struggling to explain": the subject of "found"
    const main =
      noun &&
      (REFLEXIVE.test(view.head(noun.noun)) ||
        (view.without !== BORDER_RULES.wordless && ABSTRACT.test(view.head(noun.noun))))
        ? finiteBefore(view, noun.noun)
        : -1;
    return main >= 0 ? subjectOf(view, main, reach) : noun;
  }
  // "with Hillary Clinton — who has called for it — lambasting the plan"
  const opener = ing && view.is(i, 'dash') ? dashBefore(view, i) : -1;
  if (opener > 0 && view.is(opener - 2, 'preposition')) return nounEndingAt(view, opener - 1);
  const afterComma = view.is(i, 'comma') || (ing && isAfterwards(view, v));
  let nearest: Source | null = null;
  for (; i >= 0 && v - i < MAX_SUBJECT_PHRASES; i--) {
    if (view.is(i, 'semicolon')) break;
    if (!view.isFinite(i)) continue;
    // `said "we will sell it," | calling for hearings`: quoted words go on with nothing outside.
    if (view.isQuoted(i) && !view.isQuoted(v) && view.without !== BORDER_RULES.quotedVerb) continue;
    const subject = subjectOf(view, i, reach - 1);
    if (!subject) continue;
    // "a claim that the firm disputed, calling it false"
    const that = subject.noun - 1;
    if (afterComma && view.is(that - 1, 'noun') && isObjectOfClause(view, that)) return subject;
    if (
      afterComma &&
      (view.is(subject.noun, 'relative', 'that') || view.is(subject.noun - 1, 'that'))
    )
      continue;
    if (!afterComma) return subject;
    nearest ??= subject;
    if (view.without !== BORDER_RULES.hung && isOfSubordinate(view, i, subject)) continue;
    if (clauseGovernor(view, subject) === null && !isOfReportedClause(view, subject))
      return subject;
  }
  return nearest ?? (i < 0 ? subjectAhead(view, v) : null);
}

/** "Speaking in Iowa, he said": the subject of the main clause that follows. */
function subjectAhead(view: SentenceView, v: number): Source | null {
  const comma = view.phrases.findIndex((phrase, i) => i > v && phrase.kind === 'comma');
  if (comma < 0) return null;
  for (let i = comma + 1; i < view.phrases.length && i - comma < MAX_SUBJECT_PHRASES / 2; i++) {
    if (view.isFinite(i))
      return view.is(i - 1, 'noun', 'comma', 'adverb') ? subjectOf(view, i, 2) : null;
  }
  return null;
}
