import type { CueVerb } from '../lexis/cueVerbs.js';
import type { PhraseKind } from './phrase.js';
import { BORDER_RULES } from './borderRules.js';
import { hasClause, isWrittenBy } from './clauseSubjects.js';
import { isAmount } from './adjuncts.js';
import { clauseEnd } from './clauses.js';
import { isInterrogative, joinsCue } from './clauseCues.js';
import { objectEnd } from './objects.js';
import type { Cue, SentenceView } from './sentenceView.js';

/** What a cue verb takes after it: phrases `start` to before `end`. */
export interface Complement {
  readonly kind: 'quote' | 'clause' | 'gap' | 'infinitive' | 'object' | 'leadIn';
  readonly start: number;
  readonly end: number;
}

/** The complement of a cue that begins with phrase `k`, or null. */
export function complementAt(
  view: SentenceView,
  k: number,
  cue: Cue,
  passive: boolean,
  adjuncts = false,
): Complement | null {
  const { frames } = cue.verb;
  const clausal = frames.has('clause') || frames.has('that');
  // `chanting "Dump Trump"`
  if (
    frames.has('quote') &&
    !clausal &&
    !frames.has('object') &&
    !passive &&
    !view.is(k, 'quote') &&
    beginsQuotation(view, k)
  )
    return { kind: 'quote', start: k, end: quotationEnd(view, k) };
  const kind = view.kind(k);
  const read = kind && BY_KIND[kind];
  return read ? read({ view, k, frames, lemma: cue.verb.lemma, clausal, passive, adjuncts }) : null;
}

/** Phrase `k` after a cue, and what the cue takes. */
interface Place {
  readonly view: SentenceView;
  readonly k: number;
  readonly frames: CueVerb['frames'];
  readonly lemma: string;
  /** It takes a clause, with "that" or without. */
  readonly clausal: boolean;
  readonly passive: boolean;
  /** Time, place or occasion stands between the cue and phrase `k`. */
  readonly adjuncts: boolean;
}

/** After these "if" is "whether". */
const WEIGHING =
  /^(?:ask|wonder|know|see|say|tell|determine|decide|doubt|inquire|question|discuss|consider|debate|reveal|disclose|confirm|clarify|indicate|report|remember|recall|hear|understand|learn|announce)$/;

/** What a complement is that begins with a phrase of a kind. */
const BY_KIND: Partial<Record<PhraseKind, (place: Place) => Complement | null>> = {
  quote: ({ view, k, frames, clausal }) =>
    frames.has('quote') || frames.has('object') || clausal
      ? { kind: 'quote', start: k, end: clauseEnd(view, k) }
      : null,
  that: ({ view, k, frames, clausal, adjuncts }) =>
    clausal
      ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) }
      : frames.has('object') && !adjuncts
        ? objectAt(view, k)
        : null,
  question: ({ view, k, frames, clausal, lemma }) =>
    (clausal || frames.has('question')) &&
    (view.word(k) !== 'if' || frames.has('clause') || WEIGHING.test(lemma))
      ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) }
      : null,
  colon: ({ view, k, frames, clausal, lemma }) => {
    if (!frames.has('quote') && !clausal && !frames.has('object')) return null;
    // "The push began: the party lined up": nothing is quoted
    if (
      view.without !== BORDER_RULES.begun &&
      lemma === 'begin' &&
      k + 1 < view.phrases.length &&
      !beginsQuotation(view, k + 1)
    )
      return null;
    return k + 1 < view.phrases.length
      ? { kind: 'quote', start: k + 1, end: quotedEnd(view, k + 1) }
      : { kind: 'leadIn', start: k, end: k };
  },
  comma: ({ view, k, frames }) =>
    frames.has('quote') && beginsQuotation(view, k + 1)
      ? { kind: 'quote', start: k + 1, end: clauseEnd(view, k + 1) }
      : null,
  verb: verbAt,
  relative: ({ view, k, frames, clausal }) =>
    (clausal || frames.has('question')) && isInterrogative(view, k)
      ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) }
      : null,
  noun: nounAt,
  adjective: nounAt,
  // `claims “absolutely nothing” will stop him`
  adverb: ({ view, k, frames }) =>
    frames.has('clause') && beginsQuotation(view, k) && hasClause(view, k + 1)
      ? { kind: 'clause', start: k, end: clauseEnd(view, k) }
      : null,
  preposition: ({ view, k, frames }) =>
    (isAmount(view, k) && frames.has('clause') && hasClause(view, k + 1)) ||
    (isAtLeast(view, k) && frames.has('clause') && hasClause(view, k + 2))
      ? { kind: 'clause', start: k, end: clauseEnd(view, k) }
      : null,
  subordinator: ({ view, k, frames, adjuncts }) =>
    frames.has('clause') && !adjuncts && hasClause(view, k + 1)
      ? { kind: 'clause', start: k, end: clauseEnd(view, k, true) }
      : null,
};

function verbAt({ view, k, frames, clausal, passive, adjuncts }: Place): Complement | null {
  if (view.phrases[k].verb!.tense === 'infinitive')
    return frames.has('infinitive') || (passive && clausal)
      ? {
          kind: 'infinitive',
          start: view.word(k - 1) === 'not' ? k - 1 : k,
          // "refused to concede, | calling the vote a sham"
          end: clauseEnd(view, view.is(k + 1, 'comma') ? k : k + 1),
        }
      : null;
  if (passive) return null;
  if (!frames.has('clause'))
    return frames.has('object') && !adjuncts && !view.isFinite(k) ? objectAt(view, k) : null;
  // "told the Herald newspaper | saying it was late": a cue of its own.
  if (frames.has('hearer') && view.phrases[k].verb!.tense === 'ing' && view.cue(k)) return null;
  if (view.isFinite(k)) return { kind: 'gap', start: k, end: clauseEnd(view, k) };
  if (hasClause(view, k)) return { kind: 'clause', start: k, end: clauseEnd(view, k) };
  // "has admitted using the tax code"
  return frames.has('object') && !adjuncts && view.phrases[k].verb!.tense === 'ing'
    ? objectAt(view, k)
    : null;
}

/** "said | at least two people had died" */
function isAtLeast(view: SentenceView, k: number): boolean {
  return (
    view.without !== BORDER_RULES.atLeast &&
    view.word(k) === 'at' &&
    /^(?:least|most|best|worst)$/.test(view.word(k + 1)) &&
    view.is(k + 2, 'noun')
  );
}

/** "I mean | the theory was old": of oneself, without "that". */
function meansIt(view: SentenceView, k: number, lemma: string): boolean {
  return lemma === 'mean' && view.word(k - 2) === 'i' && view.is(k - 1, 'verb');
}

function nounAt({ view, k, frames, lemma, adjuncts }: Place): Complement | null {
  // `said "our country" | was being "stolen"`: a subject in marks
  if (
    frames.has('clause') &&
    view.without !== BORDER_RULES.quotedSubject &&
    beginsQuotation(view, k) &&
    view.isFinite(quotationEnd(view, k)) &&
    !view.cue(quotationEnd(view, k))
  )
    return { kind: 'clause', start: k, end: clauseEnd(view, k) };
  if (frames.has('clause') && isQuotedPair(view, k))
    return { kind: 'clause', start: k, end: clauseEnd(view, k) };
  if (frames.has('quote') && !frames.has('object') && beginsQuotation(view, k))
    return { kind: 'quote', start: k, end: quotationAndMore(view, k) };
  if (
    (frames.has('clause') || meansIt(view, k, lemma)) &&
    hasClause(view, k) &&
    !isWrittenBy(view, k, lemma)
  )
    return { kind: 'clause', start: k, end: clauseEnd(view, k) };
  return frames.has('object') && !adjuncts ? objectAt(view, k) : null;
}

/** `said "reforms" and higher fees | would pay for it`: a name in marks is joined to another, and both have one verb. */
function isQuotedPair(view: SentenceView, k: number): boolean {
  if (view.without === BORDER_RULES.quotedPair || !beginsQuotation(view, k)) return false;
  const end = quotationEnd(view, k);
  return (
    view.is(end - 1, 'noun') &&
    !view.phrases.slice(k, end).some(({ kind }) => kind === 'verb') &&
    view.is(end, 'conjunction', 'preposition') &&
    view.is(end + 1, 'noun') &&
    hasClause(view, end + 1) &&
    BOTH_DO.test(view.word(view.phrases.findIndex((_, i) => i > end && view.isFinite(i))))
  );
}

/** Verbs that two subjects may share; "ended" is the second one's alone. */
const BOTH_DO = /^(?:will|would|can|could|may|might|shall|should|must|are|were|have)$/;

/** An object that begins with phrase `k`, or null. */
export function objectAt(view: SentenceView, k: number): Complement | null {
  if (view.is(k, 'noun', 'adjective', 'question', 'quote', 'that'))
    return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  if (view.is(k, 'verb') && !view.isFinite(k))
    return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  return null;
}

/** What a colon leads into goes on to the sentence's end, but `saying: "We go on" | and vowing to fight`. */
export function quotedEnd(view: SentenceView, k: number): number {
  return view.is(k, 'quote') &&
    view.is(k + 1, 'conjunction') &&
    view.is(view.skipAdverbs(k + 2), 'verb')
    ? k + 1
    : view.phrases.length;
}

/** The phrase after the quotation that phrase `k` begins. */
export function quotationEnd(view: SentenceView, k: number): number {
  const quotation = view.prose.quotationOf[view.phrases[k].from];
  let end = k + 1;
  while (end < view.phrases.length && view.prose.quotationOf[view.phrases[end].from] === quotation)
    end++;
  return end;
}

/** `said "it is never right," | and the acts "reflect on the school"`: what is joined to a quotation and quotes on is said, too. */
function quotationAndMore(view: SentenceView, k: number): number {
  const end = quotationEnd(view, k);
  if (
    view.without === BORDER_RULES.quotedOn ||
    !view.is(end, 'conjunction') ||
    !view.is(end + 1, 'noun') ||
    joinsCue(view, end)
  )
    return end;
  if (!hasClause(view, end + 1)) return end;
  const after = clauseEnd(view, end + 1);
  for (let i = end + 1; i < after; i++) if (view.isQuoted(i)) return after;
  return end;
}

/** Words of the sentence may begin in quotation marks without being an utterance of their own (`said, "not now"`). */
export function beginsQuotation(view: SentenceView, k: number): boolean {
  if (view.is(k, 'quote')) return true;
  const phrase = view.phrases[k];
  return (
    phrase !== undefined &&
    phrase.from > 0 &&
    view.prose.quotationOf[phrase.from] >= 0 &&
    view.prose.quotations[view.prose.quotationOf[phrase.from]].from === phrase.from - 1
  );
}
