import { isAmount, skipAdjuncts, skipHearer } from './adjuncts.js';
import { clauseEnd, hasClause, isInterrogative } from './clauses.js';
import { objectEnd } from './objects.js';
import type { Cue, SentenceView } from './sentenceView.js';
import { isOccasion } from './subjects.js';

/** What a cue verb takes after it: phrases `start` to before `end`. */
export interface Complement {
  readonly kind: 'quote' | 'clause' | 'gap' | 'infinitive' | 'object' | 'leadIn';
  readonly start: number;
  readonly end: number;
}

/** The complement of the cue at verb phrase `v`, or null where nothing after it is what is said. */
export function complementOf(view: SentenceView, v: number, cue: Cue): Complement | null {
  const { frames } = cue.verb;
  const gap = frames.has('object') ? describedAs(view, v, cue) : null;
  if (gap) return gap;
  const passive = view.phrases[v].verb!.passive;
  let k = beginsQuotation(view, cue.after) ? cue.after : view.skipAdverbs(cue.after);
  const clausal = frames.has('clause') || frames.has('that');
  // "argued for the second debate | that everybody lost"
  if (
    cue.prepositional &&
    !clausal &&
    view.is(k + 1, 'that') &&
    k + 2 < view.phrases.length &&
    isOccasion(view, k)
  )
    return { kind: 'clause', start: k + 1, end: clauseEnd(view, k + 2) };
  if (cue.prepositional && frames.has('object') && !(clausal && view.is(k, 'that', 'question'))) {
    const object = objectAt(view, k);
    return (
      (object && (afterColon(view, view.skipAdverbs(object.end)) ?? withWords(view, object))) ??
      object
    );
  }
  if (frames.has('hearer') && !passive) k = skipHearer(view, k);
  const direct =
    complementAt(view, k, cue, passive) ??
    (frames.has('hearer') ? aboutWhat(view, passive ? pastAgent(view, k) : k) : null);
  const led = afterColon(
    view,
    direct && direct.kind === 'object'
      ? view.skipAdverbs(direct.end)
      : direct
        ? -1
        : skipAdjuncts(view, k),
  );
  if (led) return led;
  if (direct) return direct;
  const fronted =
    frames.has('clause') && !frames.has('hearer') && view.isFinite(v) && !passive
      ? frontedClause(view, cue.after)
      : null;
  if (fronted) return fronted;
  const beyond = skipAdjuncts(view, k);
  const later = beyond > k ? complementAt(view, beyond, cue, passive, true) : null;
  return later ?? (frames.has('quote') ? quotationAhead(view, k) : null);
}

/** "said as a result, | jobs will go", "said in March, | the bill would pass": a clause that an adverb and a comma open. */
function frontedClause(view: SentenceView, start: number): Complement | null {
  const comma = skipAdjuncts(view, start);
  if (comma === start || !view.is(comma, 'comma') || !view.is(comma + 1, 'noun')) return null;
  if (!hasClause(view, comma + 1)) return null;
  const occasion =
    view.is(start, 'time') || (view.is(start, 'preposition') && isOccasion(view, start + 1));
  return {
    kind: 'clause',
    start: occasion ? comma + 1 : start,
    end: clauseEnd(view, comma + 1),
  };
}

/** "asked the senator | about the vote", "warned the bank | against buying bonds" */
function aboutWhat(view: SentenceView, k: number): Complement | null {
  const at = view.skipAdverbs(k);
  if (
    !view.is(at, 'preposition') ||
    !/^(?:about|against|regarding)$/.test(view.word(at)) ||
    !view.is(at + 1, 'noun', 'verb', 'question')
  )
    return null;
  return { kind: 'object', start: at, end: objectEnd(view, at + 1) };
}

/** "asked | by a reporter at the event | about the vote" */
function pastAgent(view: SentenceView, k: number): number {
  const at = view.skipAdverbs(k);
  return skipAdjuncts(
    view,
    view.is(at, 'preposition') && view.word(at) === 'by' && view.is(at + 1, 'noun') ? at + 2 : at,
  );
}

/** "what they described | as a success", "who he called | a liar": the relative pronoun before the subject is what is described. */
function describedAs(view: SentenceView, v: number, cue: Cue): Complement | null {
  if (
    !DESCRIBING.test(cue.verb.lemma) ||
    !view.is(v - 1, 'noun') ||
    !(view.is(v - 2, 'relative') || (view.is(v - 2, 'question') && view.word(v - 2) === 'what'))
  )
    return null;
  const k = view.skipAdverbs(cue.after);
  if (
    !view.is(k, 'noun', 'adjective', 'quote') &&
    !(view.is(k, 'preposition') && view.word(k) === 'as')
  )
    return null;
  return { kind: 'gap', start: k, end: objectEnd(view, k + 1) };
}

const DESCRIBING =
  /^(?:call|describe|characterize|characterise|term|label|brand|dub|portray|denounce|condemn|blast|slam|deride|mock|dismiss|praise|hail|criticize|criticise|ridicule)$/;

/** `responded to Mills with, | "Why now?"` */
function withWords(view: SentenceView, { start, end }: Complement): Complement | null {
  for (let i = start; i < end - 1; i++) {
    if (view.is(i, 'preposition') && view.word(i) === 'with') {
      const said = view.is(i + 1, 'comma', 'colon') ? i + 2 : i + 1;
      return view.is(said, 'quote')
        ? { kind: 'quote', start: said, end: clauseEnd(view, said) }
        : null;
    }
  }
  return null;
}

/** "explained it this way: | "It's like ..."": a colon that leads into a quotation, here or in the next paragraph. */
function afterColon(view: SentenceView, i: number): Complement | null {
  if (i < 0 || !view.is(i, 'colon')) return null;
  if (i === view.phrases.length - 1) return { kind: 'leadIn', start: i, end: i };
  return beginsQuotation(view, i + 1)
    ? { kind: 'quote', start: i + 1, end: quotedEnd(view, i + 1) }
    : null;
}

/** What a title in quotation marks follows: "in his book, 'An American Son.'" */
const WORKS =
  /^(?:books?|memoir|autobiography|novel|album|song|film|movie|show|article|column|essay|program|series|documentary|play|poem)$/;

/** "said as he introduced his wife, | "Finally ..."": a comma or colon and a quotation further on in the sentence. */
function quotationAhead(view: SentenceView, k: number): Complement | null {
  for (let i = k; i < view.phrases.length; i++) {
    if (
      view.is(i, 'stop', 'semicolon', 'that', 'quote', 'question') ||
      (view.is(i, 'verb') && view.cue(i))
    )
      return null;
    if (view.is(i, 'comma', 'colon') && beginsQuotation(view, i + 1))
      return WORKS.test(view.head(i - 1))
        ? null
        : { kind: 'quote', start: i + 1, end: clauseEnd(view, i + 1) };
  }
  return null;
}

function complementAt(
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
  switch (view.kind(k)) {
    case 'quote':
      return frames.has('quote') || frames.has('object') || clausal
        ? { kind: 'quote', start: k, end: clauseEnd(view, k) }
        : null;
    case 'that':
      return clausal
        ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) }
        : frames.has('object') && !adjuncts
          ? objectAt(view, k)
          : null;
    case 'question':
      return clausal || frames.has('question')
        ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) }
        : null;
    case 'colon':
      if (!frames.has('quote') && !clausal && !frames.has('object')) return null;
      return k + 1 < view.phrases.length
        ? { kind: 'quote', start: k + 1, end: quotedEnd(view, k + 1) }
        : { kind: 'leadIn', start: k, end: k };
    case 'comma':
      return frames.has('quote') && beginsQuotation(view, k + 1)
        ? { kind: 'quote', start: k + 1, end: clauseEnd(view, k + 1) }
        : null;
    case 'verb':
      if (view.phrases[k].verb!.tense === 'infinitive') {
        return frames.has('infinitive') || (passive && clausal)
          ? {
              kind: 'infinitive',
              start: view.word(k - 1) === 'not' ? k - 1 : k,
              end: clauseEnd(view, k + 1),
            }
          : null;
      }
      if (passive) return null;
      if (!frames.has('clause'))
        return frames.has('object') && !adjuncts && !view.isFinite(k) ? objectAt(view, k) : null;
      if (view.isFinite(k)) return { kind: 'gap', start: k, end: clauseEnd(view, k) };
      return hasClause(view, k) ? { kind: 'clause', start: k, end: clauseEnd(view, k) } : null;
    case 'relative':
      if ((clausal || frames.has('question')) && isInterrogative(view, k))
        return { kind: 'clause', start: k, end: clauseEnd(view, k + 1) };
      return null;
    case 'noun':
    case 'adjective':
      if (frames.has('quote') && !frames.has('object') && beginsQuotation(view, k))
        return { kind: 'quote', start: k, end: quotationEnd(view, k) };
      if (frames.has('clause') && hasClause(view, k))
        return { kind: 'clause', start: k, end: clauseEnd(view, k) };
      return frames.has('object') && !adjuncts ? objectAt(view, k) : null;
    case 'preposition':
      return isAmount(view, k) && frames.has('clause') && hasClause(view, k + 1)
        ? { kind: 'clause', start: k, end: clauseEnd(view, k) }
        : null;
    case 'subordinator':
      return frames.has('clause') && adjuncts === false && hasClause(view, k + 1)
        ? { kind: 'clause', start: k, end: clauseEnd(view, k, true) }
        : null;
    default:
      return null;
  }
}

function objectAt(view: SentenceView, k: number): Complement | null {
  if (view.is(k, 'noun', 'adjective', 'question', 'quote', 'that'))
    return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  if (view.is(k, 'verb') && !view.isFinite(k))
    return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  return null;
}

/** What a colon leads into goes on to the sentence's end, but `saying: "We go on" | and vowing to fight`. */
function quotedEnd(view: SentenceView, k: number): number {
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
