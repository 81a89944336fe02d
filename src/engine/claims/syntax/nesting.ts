import { BORDER_RULES } from './borderRules.js';
import { cueAhead } from './clauseCues.js';
import type { Complement } from './complementKinds.js';
import { hasClause } from './clauseSubjects.js';
import type { SentenceView } from './sentenceView.js';
import { isTimeOf } from './sourcePhrases.js';

/** "while", "when", "as", "after": the clause that follows hangs on another. */
export function isSubordinate(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'subordinator') ||
    (view.is(i, 'question') && /^(?:when|where|if)$/.test(view.word(i))) ||
    (view.is(i, 'preposition') && /^(?:as|after|before|since|until)$/.test(view.word(i)))
  );
}

/**
 * "While advisers said A, B": the first comma before a main clause ends it; so it does in ", who said A, ...".
 * @param restrictive whether it stands in a relative clause without commas, which the main clause's verb ends ("a man who vowed to leave | said")
 */
export function nestedEnd(
  view: SentenceView,
  { kind, start, end }: Complement,
  restrictive = false,
): number {
  for (let i = start; i < end; i++) {
    if (restrictive && i > start && view.isFinite(i) && !opensClause(view, i)) return i;
    // "Although the agency declined to comment | and aides said that it was late, ..."
    if (
      kind === 'infinitive' &&
      view.is(i, 'conjunction') &&
      view.is(i + 1, 'noun') &&
      cueAhead(view, i + 1)
    )
      return i;
    if (!view.is(i, 'comma')) continue;
    const next = view.skipAdverbs(i + 1);
    // "vowed to fight on, and to win"
    if (kind === 'infinitive' && view.is(next, 'conjunction') && view.word(next + 1) === 'to')
      continue;
    if (
      view.isFinite(next) ||
      view.is(next, 'conjunction') ||
      ((view.is(next, 'noun') || SOME.test(view.word(next))) && hasClause(view, next))
    )
      return i;
  }
  return end;
}

const SOME = /^(?:many|some|few|most|several|both|all)$/;

/**
 * "Although A declined | and B said ..., it showed", "The day | Ann Lee said ..., prices fell": whether the clause that begins with the noun at a phrase
 * hangs on another.
 */
export function isHung(view: SentenceView, noun: number): boolean {
  if (isTimeOf(view, noun)) return true;
  const conjunction = noun - 1;
  if (!view.is(conjunction, 'conjunction') || !hasVerbBefore(view, conjunction)) return false;
  const head = view.skipAdverbs(view.is(0, 'conjunction') ? 1 : 0);
  return (
    isSubordinate(view, head) &&
    !view.phrases.slice(0, conjunction).some(({ kind }) => kind === 'comma')
  );
}

/**
 * Where a clause ends that stands in the subject of the sentence ("the claim that the law is void | was false"): before the verb of the main
 * clause, which comes after the clause's own. `end` where none comes.
 */
export function beforeMainVerb(view: SentenceView, start: number, end: number): number {
  let own = false;
  for (let i = start; i < end; i++) {
    if (!view.isFinite(i)) continue;
    // "is unworkable | passed": a participle would stand behind a noun.
    const predicated = view.isBarePast(i) && view.is(i - 1, 'adjective');
    if (predicated && isParticiple(view, i, end)) continue;
    if (own && (predicated || !opensClause(view, i)) && !hasSubject(view, i)) return i;
    own = true;
  }
  return end;
}

/** "is guilty based on one email | is false": a past form behind an adjective that leaves the main verb to another one, before phrase `end`. */
function isParticiple(view: SentenceView, i: number, end: number): boolean {
  if (view.without === BORDER_RULES.participle || !view.is(i + 1, 'preposition')) return false;
  for (let v = i + 2; v < Math.min(end, i + LONGEST_ADJUNCT); v++) {
    if (view.is(v, 'comma', 'that', 'relative', 'question', 'subordinator')) return false;
    if (view.isFinite(v) && isMain(view, v)) return !hasSubject(view, v);
  }
  return false;
}

/** Phrases. */
const LONGEST_ADJUNCT = 12;

/** No past form that may be a participle itself ("a letter sent in May"). */
function isMain(view: SentenceView, v: number): boolean {
  return (
    !opensClause(view, v) &&
    (view.phrases[v].verb!.auxiliary || /^(?:proved|remained|became)$|[^s]s$/.test(view.head(v)))
  );
}

/**
 * Where the object of a relative clause's verb ends that the main clause's verb of saying follows: before that verb, else `end`.
 * Words in quotation marks do not count ("stolen").
 * @param whole whether any verb after the object is the main clause's ("A memo that warned of layoffs | was sent")
 */
export function mainVerbAfter(
  view: SentenceView,
  start: number,
  end: number,
  whole: boolean,
): number {
  for (let i = start + 1; i < end; i++) {
    if (whole && isMainVerb(view, start, i)) return i;
    const cue = view.isFinite(i) ? view.cue(i) : undefined;
    if (
      cue?.verb.frames.has('clause') &&
      !opensClause(view, i) &&
      !view.is(view.skipAdverbs(i - 1, -1), 'preposition') &&
      !/^(?:i|he|she|they|we|you|it)$/.test(view.word(view.skipAdverbs(i - 1, -1))) &&
      view.is(view.skipAdverbs(cue.after), 'that', 'noun', 'quote')
    )
      return i;
  }
  return end;
}

/** A finite verb right behind the object or what hangs on it with a preposition. */
function isMainVerb(view: SentenceView, start: number, i: number): boolean {
  const noun = view.skipAdverbs(i - 1, -1);
  return (
    view.isFinite(i) &&
    view.is(noun, 'noun') &&
    !view.isQuoted(i) &&
    !(view.isBarePast(i) && view.is(i + 1, 'preposition')) &&
    (noun === start || view.is(noun - 1, 'preposition')) &&
    !view.phrases
      .slice(start, noun)
      .some(({ kind }) => /^(?:relative|that|question|verb)$/.test(kind))
  );
}

/** A noun before the verb at `i` that no verb or preposition before it takes. */
function hasSubject(view: SentenceView, i: number): boolean {
  const before = view.skipAdverbs(i - 1, -1);
  return view.is(before, 'noun') && !view.is(before - 1, 'verb', 'preposition');
}

/** Whether any finite verb stands before phrase `i`: what follows is not the sentence's subject. */
export function hasVerbBefore(view: SentenceView, i: number): boolean {
  for (let v = 0; v < i; v++) if (view.isFinite(v)) return true;
  return false;
}

/** Whether the finite verb at `i` belongs to a clause of its own, or is a participle. */
function opensClause(view: SentenceView, i: number): boolean {
  return (
    view.is(view.skipAdverbs(i - 1, -1), 'relative', 'that', 'question', 'conjunction') ||
    (view.isBarePast(i) && !view.cue(i))
  );
}

/** What is done with a statement, and never without one: whoever "disputed" has disputed something. */
const NEEDS_OBJECT =
  /^(?:disput(?:es?|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|refut(?:es?|ed)|corroborat(?:es?|ed)|verif(?:y|ies|ied)|substantiat(?:es?|ed)|prov(?:es?|ed)|ma(?:kes?|de)|issue[sd]?|wr(?:ites?|ote)|publish(?:es|ed)?|repeat(?:s|ed)?|releas(?:es?|ed)|denounc(?:es?|ed)|question(?:s|ed)?|challeng(?:es?|ed)|confirm(?:s|ed)?|retract(?:s|ed)?|withdrew|withdraws?|sign(?:s|ed)?|debunk(?:s|ed)?|rebut(?:s|ted)?)$/;

/** Whether "that" behind a noun opens a relative clause, whose verb has the noun for its object: "a claim that the firm disputed". */
export function isObjectOfClause(view: SentenceView, that: number): boolean {
  if (!view.is(that, 'that')) return false;
  let verb = that + 1;
  while (view.is(verb, 'noun', 'adverb', 'aside', 'time', 'preposition')) verb++;
  if (verb === that + 1 || !view.isFinite(verb) || !NEEDS_OBJECT.test(view.head(verb)))
    return false;
  const next = view.skipAdverbs(verb + 1);
  return (
    next >= view.phrases.length ||
    view.is(
      next,
      'comma',
      'stop',
      'semicolon',
      'dash',
      'colon',
      'bracket',
      'time',
      'preposition',
    ) ||
    view.isFinite(next)
  );
}
