import { skipAdjuncts, skipHearer } from '../syntax/adjuncts.js';
import { leftOf, quotationStart } from './postposedCue.js';
import { clauseEnd } from '../syntax/clauses.js';
import { beginsQuotation, complementOf, type Complement } from '../syntax/complements.js';
import type { Finding } from './finding.js';
import { issuerOf } from './issuers.js';
import { isSubordinate, nestedEnd } from '../syntax/nesting.js';
import { isAgentless, passiveClaim } from './passives.js';
import { between, type Cue, type SentenceView } from '../syntax/sentenceView.js';
import { isNobody } from './speechless.js';
import {
  isParticle,
  isPrompted,
  nounEndingAt,
  subjectAfter,
  subjectOf,
  type Source,
} from '../syntax/subjects.js';

/** The attributions that verbs make in a sentence. */
export function* verbClaims(view: SentenceView): Generator<Finding> {
  for (let v = 0; v < view.phrases.length; v++) {
    const cue = view.cue(v);
    if (cue) {
      const finding = readCue(view, v, cue);
      if (finding) yield finding;
    }
  }
}

/** `He began with a question: "..."`, "released the following statement:": whoever the sentence is about speaks after its colon. */
export function* colonClaims(view: SentenceView): Generator<Finding> {
  const colon = view.phrases.findIndex((phrase) => phrase.kind === 'colon');
  if (colon < 0) return;
  const leadIn = colon === view.phrases.length - 1;
  if (!leadIn && !view.is(colon + 1, 'quote')) return;
  let v = colon - 1;
  while (
    v >= 0 &&
    (!view.isFinite(v) ||
      view.is(v - 1, 'relative', 'that') ||
      (view.is(v - 2, 'question', 'subordinator', 'relative') && view.is(v - 1, 'noun')))
  )
    v--;
  const source =
    v >= 0
      ? (subjectOf(view, v) ?? (v === 0 ? (subjectAfter(view, 1)?.source ?? null) : null))
      : null;
  if (!source) return;
  yield {
    pattern: 'colon',
    source,
    cue: { range: { from: view.phrases[v].from, to: view.phrases[colon].to } },
    content: leadIn ? [] : [between(view, colon + 1, view.phrases.length)],
    leadIn,
  };
}

function readCue(view: SentenceView, v: number, verbCue: Cue): Finding | null {
  const issuer = issuerOf(view, v, verbCue);
  const cue = issuer?.cue ?? verbCue;
  const verb = view.phrases[v].verb!;
  if (isParticiple(view, v, cue) || isHypothetical(view, v, cue)) return null;
  const complement = complementOf(view, v, cue);
  if (verb.passive || isAgentless(view, v)) return passiveClaim(view, v, cue, complement);
  const subject = issuer?.source ?? subjectOf(view, v);
  return (
    asClause(view, cue, subject) ??
    leftOf(view, v, cue, subject, complement) ??
    (complement ? rightOf(view, v, cue, subject, complement) : announcement(view, cue, subject))
  );
}

/** "might ask whether", "if he says that": nobody has said it. What somebody would support is known all the same. */
function isHypothetical(view: SentenceView, v: number, cue: Cue): boolean {
  if (cue.verb.attitude) return false;
  const { negated } = view.phrases[v].verb!;
  if (
    !negated &&
    /^(?:would|could|may|might|should|must|can)$/.test(view.word(v)) &&
    !/^(?:admit|say|argue)$/.test(cue.verb.lemma)
  )
    return true;
  const subject = subjectOf(view, v);
  return (
    subject !== null &&
    view.word(subject.noun - 1) === 'if' &&
    view.is(subject.noun - 1, 'question') &&
    !view.is(subject.noun - 2, 'verb')
  );
}

/** "shared a syllabus called 'Perception'": a past form after the object of another verb says what the object is. */
function isParticiple(view: SentenceView, v: number, cue: Cue): boolean {
  if (
    !view.isBarePast(v) ||
    !view.is(v - 1, 'noun') ||
    (view.is(v + 1, 'noun') &&
      !view.prose.quotations[view.prose.quotationOf[view.phrases[v + 1].from]] &&
      cue.verb.lemma !== 'call') ||
    cue.verb.frames.has('clause') ||
    cue.verb.frames.has('quote')
  )
    return false;
  let i = v - 1;
  while (view.is(i, 'noun', 'preposition', 'adjective', 'adverb')) i--;
  return view.isFinite(i) && view.is(view.skipAdverbs(i - 1, -1), 'noun', 'relative');
}

/** `The director said in a statement.`: what he said is the quotation that follows, if one does. */
function announcement(view: SentenceView, cue: Cue, subject: Source | null): Finding | null {
  const after =
    view.is(cue.after, 'noun') &&
    (HEARER.test(cue.verb.lemma) || REMARKS.test(view.head(cue.after)))
      ? cue.after + 1
      : cue.after;
  return subject && cue.verb.frames.has('quote') && view.is(skipAdjuncts(view, after), 'stop')
    ? { pattern: 'announcement', source: subject, cue, content: [] }
    : null;
}

/** "the judge interrupted me", "continued his scathing remarks" */
const HEARER = /^(?:interrupt|answer|ask|tell|text|e-?mail)$/;
const REMARKS =
  /^(?:remarks|comments|speech|address|statement|answer|argument|attacks?|criticism|tirade|rant|testimony|post|tweet|thought|story|defen[cs]e)$/;

/** "as he put it", but not "as talks began" */
const AS_QUOTED = /^(?:put it|ask|sing|sum up|spell out|quote|joke|quip|tell|testify|report)$/;

/** "as Mr. Smith noted, ...": the main clause is what he said. */
function asClause(view: SentenceView, cue: Cue, subject: Source | null): Finding | null {
  const as = subject ? view.skipAdverbs(subject.noun - 1, -1) : -1;
  if (
    !subject ||
    view.word(as) !== 'as' ||
    (!cue.verb.frames.has('clause') && !AS_QUOTED.test(cue.verb.lemma))
  )
    return null;
  const end = skipAdjuncts(
    view,
    cue.verb.frames.has('hearer') ? skipHearer(view, cue.after) : cue.after,
  );
  // `"The deal," as he put it, "is not a deal."`
  const quoted = view.is(as - 1, 'quote')
    ? as - 1
    : view.is(as - 1, 'comma') && view.is(as - 2, 'quote')
      ? as - 2
      : -1;
  if (quoted >= 0 && view.is(end, 'comma') && view.is(end + 1, 'quote'))
    return {
      pattern: 'as',
      source: subject,
      cue,
      content: [
        between(view, quotationStart(view, quoted), quoted + 1),
        between(view, end + 1, end + 2),
      ],
    };
  if (
    view.is(end, 'comma', 'colon') &&
    end < view.phrases.length - 1 &&
    (as <= 1 || view.is(as - 1, 'comma', 'conjunction', 'that'))
  ) {
    const left =
      as > 1 && view.is(as - 1, 'comma')
        ? [{ from: view.phrases[0].from, to: view.phrases[as - 1].from }]
        : [];
    const to = clauseEnd(view, end + 1);
    return { pattern: 'as', source: subject, cue, content: [...left, between(view, end + 1, to)] };
  }
  // `"...," as Lincoln said.`
  if (view.is(end, 'stop') && view.is(as - 1, 'quote'))
    return {
      pattern: 'as',
      source: subject,
      cue,
      content: [between(view, quotationStart(view, as - 1), as)],
    };
  return view.is(end, 'stop', 'colon') && view.is(as - 1, 'comma')
    ? {
        pattern: 'as',
        source: subject,
        cue,
        content: [between(view, view.wordsStart(as - 1), as - 1)],
      }
    : null;
}

function rightOf(
  view: SentenceView,
  v: number,
  cue: Cue,
  subject: Source | null,
  complement: Complement,
): Finding | null {
  if (!subject || isNobody(view, cue, subject, complement.kind)) return null;
  const verb = view.phrases[v].verb!;
  // "wasn't enough to claim the nomination", "an effort to acknowledge": what might be said is not said.
  const governor = view.skipAdverbs(v - 1, -1);
  if (
    verb.tense === 'infinitive' &&
    !view.is(governor, 'verb') &&
    !EAGER.test(view.word(governor)) &&
    !isPrompted(view, governor) &&
    !(isParticle(view, governor) && view.is(governor - 1, 'verb'))
  )
    return null;
  const opener = complement.kind === 'gap' ? subject.noun - 1 : subject.noun;
  const nested =
    (view.is(opener, 'relative', 'that') && view.is(opener - 1, 'comma')) ||
    (verb.tense === 'finite' && isSubordinate(view, view.skipAdverbs(subject.noun - 1, -1)));
  let { end } = complement;
  const early = verb.tense === 'ing' && !hasFiniteBefore(view, v);
  if (
    ((nested || early) && (complement.kind === 'clause' || complement.kind === 'gap')) ||
    complement.kind === 'infinitive'
  )
    end = nestedEnd(view, complement);
  const content = [between(view, complement.start, end)];
  if (complement.kind === 'gap') {
    // "who he claims has been unfair": the relative pronoun is part of the clause.
    // `Cruz, she wrote "has shown ..."`: what is quoted goes on after a comma that was forgotten.
    const interrupted =
      view.is(opener, 'comma') && beginsQuotation(view, complement.start)
        ? nounEndingAt(view, opener - 1)
        : null;
    if (!interrupted && !view.is(opener, 'relative', 'that', 'question', 'noun')) return null;
    content.unshift(
      interrupted ?? (view.is(opener, 'noun') ? nounEndingAt(view, opener)! : view.phrases[opener]),
    );
  }
  return {
    pattern: complement.kind,
    source: subject,
    cue,
    content: complement.kind === 'leadIn' ? [] : content,
    leadIn: complement.kind === 'leadIn',
  };
}

/** "was quick to note": it was noted. */
const EAGER = /^(?:quick|careful|eager|keen|happy|proud)$/;

/** Whether the sentence's own verb is still to come. */
function hasFiniteBefore(view: SentenceView, v: number): boolean {
  for (let i = 0; i < v; i++) if (view.isFinite(i)) return true;
  return false;
}
