import { complementOf, clauseEnd, hasClause, objectEnd, skipAdjuncts, skipHearer, type Complement } from './complements.js';
import type { Finding } from './finding.js';
import type { Cue, Range, SentenceView } from './sentenceView.js';
import { isParticle, nounEndingAt, subjectAfter, subjectOf, type Source } from './sources.js';

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
  while (v >= 0 && (!view.isFinite(v) || view.is(v - 1, 'relative', 'that'))) v--;
  const source = v >= 0 ? subjectOf(view, v) ?? (v === 0 ? subjectAfter(view, 1)?.source ?? null : null) : null;
  if (!source) return;
  yield { source, cue: { range: { from: view.phrases[v].from, to: view.phrases[colon].to } }, content: leadIn ? [] : [between(view, colon + 1, view.phrases.length)], leadIn };
}

function readCue(view: SentenceView, v: number, cue: Cue): Finding | null {
  const verb = view.phrases[v].verb!;
  if (isParticiple(view, v, cue) || isHypothetical(view, v, cue)) return null;
  const complement = complementOf(view, v, cue);
  if (verb.passive || isAgentless(view, v)) return passiveClaim(view, v, cue, complement);
  const subject = subjectOf(view, v);
  return asClause(view, cue, subject)
    ?? leftOf(view, v, cue, subject, complement)
    ?? (complement ? rightOf(view, v, cue, subject, complement) : announcement(view, cue, subject));
}

/** "might ask whether", "if he says that": nobody has said it. What somebody would support is known all the same. */
function isHypothetical(view: SentenceView, v: number, cue: Cue): boolean {
  if (cue.verb.attitude) return false;
  const { negated } = view.phrases[v].verb!;
  if (!negated && /^(?:would|could|may|might|should|must|can)$/.test(view.word(v)) && !/^(?:admit|say|argue)$/.test(cue.verb.lemma)) return true;
  const subject = subjectOf(view, v);
  return subject !== null && view.word(subject.noun - 1) === 'if' && view.is(subject.noun - 1, 'question') && !view.is(subject.noun - 2, 'verb');
}

/** "shared a syllabus called 'Perception'": a past form after the object of another verb says what the object is. */
function isParticiple(view: SentenceView, v: number, cue: Cue): boolean {
  if (!view.isBarePast(v) || !view.is(v - 1, 'noun') || cue.verb.frames.has('clause') || cue.verb.frames.has('quote')) return false;
  let i = v - 1;
  while (view.is(i, 'noun', 'preposition', 'adjective', 'adverb')) i--;
  return view.isFinite(i) && view.is(view.skipAdverbs(i - 1, -1), 'noun', 'relative');
}

/** `The director said in a statement.`: what he said is the quotation that follows, if one does. */
function announcement(view: SentenceView, cue: Cue, subject: Source | null): Finding | null {
  return subject && cue.verb.frames.has('quote') && view.is(skipAdjuncts(view, cue.after), 'stop') ? { source: subject, cue, content: [] } : null;
}

/** "as Mr. Smith noted, ...": the main clause is what he said. */
function asClause(view: SentenceView, cue: Cue, subject: Source | null): Finding | null {
  const as = subject ? view.skipAdverbs(subject.noun - 1, -1) : -1;
  if (!subject || view.word(as) !== 'as' || !cue.verb.frames.has('clause') && !cue.verb.frames.has('quote')) return null;
  const end = skipAdjuncts(view, cue.after);
  if (view.is(end, 'comma', 'colon') && (as <= 1 || view.is(as - 1, 'comma', 'conjunction', 'that'))) {
    const left = as > 1 && view.is(as - 1, 'comma') ? [{ from: view.phrases[0].from, to: view.phrases[as - 1].from }] : [];
    const to = clauseEnd(view, end + 1);
    return { source: subject, cue, content: [...left, between(view, end + 1, to)] };
  }
  return view.is(end, 'stop') && view.is(as - 1, 'comma') ? { source: subject, cue, content: [between(view, view.wordsStart(as - 1), as - 1)] } : null;
}

/** "..., she said", "..., said Mr. Smith", and the rest of what was interrupted. */
function leftOf(view: SentenceView, v: number, cue: Cue, subject: Source | null, complement: Complement | null): Finding | null {
  const { frames } = cue.verb;
  if (!frames.has('quote') && !(frames.has('that') && !complement && !cue.verb.attitude) || view.phrases[v].verb!.tense !== 'finite') return null;
  const inverted = invertedSubject(view, v, cue, complement);
  const source = inverted?.source ?? subject;
  if (!source || view.is(source.noun, 'relative', 'that') || !inverted && !isAdjacent(view, source, v)) return null;
  const anchor = inverted ? view.skipAdverbs(v - 1, -1) : view.skipAdverbs(source.noun - 1, -1);
  const quote = view.is(anchor, 'quote') ? anchor : view.is(anchor, 'comma', 'dash') && view.is(anchor - 1, 'quote') ? anchor - 1 : -1;
  if (quote < 0 && !view.is(anchor, 'comma', 'dash')) return null;
  if (!inverted && complement && quote < 0) {
    if (complement.kind !== 'quote' || !view.is(complement.start - 1, 'comma') || beginsSentence(view, complement.start)) return null;
  }
  if (quote < 0 && !frames.has('clause') && !frames.has('that') && !/["'”’]/.test(view.text({ from: view.sentence.from, to: view.phrases[anchor].to }))) return null;
  const start = quote >= 0 ? quotationStart(view, quote) : view.wordsStart(anchor);
  if (start >= anchor && quote < 0) return null;
  const left = between(view, start, quote >= 0 ? quote + 1 : anchor);
  const after = inverted ? skipAdjuncts(view, inverted.after) : skipAdjuncts(view, frames.has('hearer') ? skipHearer(view, cue.after) : cue.after);
  const right = interrupted(view, after, quote >= 0, isClause(view, start, anchor));
  if (quote < 0 && !right && !isClause(view, start, anchor) && view.phrases[anchor].from - view.phrases[start].from < SHORTEST_CLAUSE) return null;
  return { source, cue, content: right ? [left, right] : [left] };
}

/** The speaker after the verb, where the words before the verb are what was said. */
function invertedSubject(view: SentenceView, v: number, cue: Cue, complement: Complement | null): { source: Source; after: number } | null {
  const before = view.skipAdverbs(v - 1, -1);
  if (!view.is(before, 'quote', 'comma') || before < 0 || view.phrases[v].verb!.auxiliary) return null;
  const k = view.skipAdverbs(cue.after);
  if (cue.prepositional || !view.is(k, 'noun', 'adjective') || cue.verb.frames.has('hearer') && !/^(?:warn|assure)$/.test(cue.verb.lemma)) return null;
  if (view.is(before, 'comma') && (complement?.kind === 'clause' || hasClause(view, k) && !isQuotedBefore(view, before))) return null;
  return subjectAfter(view, k);
}

function isQuotedBefore(view: SentenceView, phrase: number): boolean {
  return view.prose.quotationOf[view.phrases[phrase].from] >= 0;
}

/** The subject stands right before its verb, but for adverbs. */
function isAdjacent(view: SentenceView, source: Source, v: number): boolean {
  const before = view.skipAdverbs(v - 1, -1);
  return before >= 0 && view.phrases[before].to >= source.to && view.phrases[before].from <= source.to;
}

/** Where the words begin that end with the quotation at phrase `quote`: with it, unless the sentence led into it without a mark. */
function quotationStart(view: SentenceView, quote: number): number {
  if (quote === 0 || view.is(quote - 1, 'stop', 'colon', 'comma', 'dash', 'semicolon', 'bracket', 'quote')) return view.is(quote - 1, 'quote') ? quotationStart(view, quote - 1) : quote;
  return view.wordsStart(quote);
}

/** The rest of what "he said," interrupted, from phrase `after` on. */
function interrupted(view: SentenceView, after: number, direct: boolean, complete: boolean): Range | null {
  if (!view.is(after, 'comma', 'dash', 'semicolon')) return null;
  const next = view.skipAdverbs(after + 1);
  if (complete && next === after + 1 && view.is(next, 'preposition')) return null;
  if (next >= view.phrases.length || view.is(next, 'stop', 'relative', 'subordinator', 'bracket')) return null;
  if (view.is(next, 'verb') && (view.cue(next) || view.phrases[next].verb!.tense === 'ing' && view.prose.quotationOf[view.phrases[next].from] < 0)) return null;
  // After a direct quotation only more of it is what was said; else the rest is, unless a quotation begins anew there.
  const quoted = view.prose.quotationOf[view.phrases[next].from] >= 0;
  // "..., the poll finds, a debate that is likely to go on": the writer's comment.
  if (complete && !quoted && view.is(next, 'noun') && /^(?:a|an|the)$/.test(view.word(next)) && !hasClause(view, next)) return null;
  if (direct && !quoted && !view.is(next, 'that')) return null;
  const end = clauseEnd(view, after + 1);
  return end > after + 1 && clauseEnd(view, after) > after ? between(view, after + 1, end) : null;
}

/** A quotation that begins with a capital is no continuation of the words before it. */
function beginsSentence(view: SentenceView, i: number): boolean {
  return /^\W*\p{Lu}/u.test(view.text(view.phrases[i]));
}

/** Whether the phrases from `start` to before `end` hold a finite verb. */
function isClause(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i) || view.is(i, 'quote')) return true;
  return false;
}

function rightOf(view: SentenceView, v: number, cue: Cue, subject: Source | null, complement: Complement): Finding | null {
  if (!subject || isNobody(view, cue, subject, complement.kind)) return null;
  const verb = view.phrases[v].verb!;
  // "wasn't enough to claim the nomination", "an effort to acknowledge": what might be said is not said.
  const governor = view.skipAdverbs(v - 1, -1);
  if (verb.tense === 'infinitive' && !view.is(governor, 'verb') && !(isParticle(view, governor) && view.is(governor - 1, 'verb'))) return null;
  const opener = complement.kind === 'gap' ? subject.noun - 1 : subject.noun;
  const nested = view.is(opener, 'relative', 'that') && view.is(opener - 1, 'comma') || verb.tense === 'finite' && isSubordinate(view, view.skipAdverbs(subject.noun - 1, -1));
  let { end } = complement;
  const early = verb.tense === 'ing' && !hasFiniteBefore(view, v);
  if ((nested || early) && (complement.kind === 'clause' || complement.kind === 'gap') || complement.kind === 'infinitive') end = nestedEnd(view, complement);
  const content = [between(view, complement.start, end)];
  if (complement.kind === 'gap') {
    // "who he claims has been unfair": the relative pronoun is part of the clause.
    if (!view.is(opener, 'relative', 'that', 'question', 'noun')) return null;
    content.unshift(view.is(opener, 'noun') ? nounEndingAt(view, opener)! : view.phrases[opener]);
  }
  return { source: subject, cue, content: complement.kind === 'leadIn' ? [] : content, leadIn: complement.kind === 'leadIn' };
}

/** Whether the sentence's own verb is still to come. */
function hasFiniteBefore(view: SentenceView, v: number): boolean {
  for (let i = 0; i < v; i++) if (view.isFinite(i)) return true;
  return false;
}

/** "while", "when", "as", "after": the clause that follows hangs on another. */
function isSubordinate(view: SentenceView, i: number): boolean {
  return view.is(i, 'subordinator') || view.is(i, 'question') && /^(?:when|where|if)$/.test(view.word(i)) || view.is(i, 'preposition') && /^(?:as|after|before|since|until)$/.test(view.word(i));
}

/** "While advisers said A, B": the first comma before a main clause ends it; so it does in ", who said A, ...". */
function nestedEnd(view: SentenceView, { start, end }: Complement): number {
  for (let i = start; i < end; i++) {
    if (!view.is(i, 'comma')) continue;
    const next = view.skipAdverbs(i + 1);
    if (view.isFinite(next) || view.is(next, 'conjunction') || view.is(next, 'noun') && hasClause(view, next)) return i;
  }
  return end;
}

/** Tokens; a shorter run of words without a verb is no clause that somebody could have said. */
const SHORTEST_CLAUSE = 5;

const EVIDENCE = /^(?:show|suggest|indicate|demonstrate|mean|prove|signal|find|reveal|highlight|illustrate|imply|underscore|determine|document)$/;
const WITNESSES = /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|data|emails?|e-mails?|records?|documents?|letters?|statements?|videos?|analysis|research|figures|statistics|numbers|estimates?|memos?|filings?|findings|results|transcripts?|census|papers?|ads?|tweets?|evidence|articles?|books?|audit|review|projections|posts?)$/;

/** Nothing that speaks: "experience", "the decision", "it". */
const ABSTRACT = /^(?:it|this|that|which|what|these|those|history|fact|facts|signs?|success|failure|case|move|moves|trend|past|way|thing|things|rise|attack|attacks|victory|loss|win|deal|race|vote|election|absence|lack|use|approach|strategy|speech|number|debate)$|(?:ence|ance|tion|sion|ness|ity|ment|ism|ing|ship)s?$/;
/** "Accounts vary regarding ..." */
const VARYING = /^(?:vary|differ|conflict)\b/;
const VERSIONS = /^(?:accounts?|versions?|recollections?|stories|reports?|descriptions?|opinions?|views?|witnesses|estimates?|officials|experts|sources)$/;

/** "Experience shows that", "it says": nobody speaks there. */
function isNobody(view: SentenceView, cue: Cue, subject: Source, kind: Complement['kind']): boolean {
  const word = view.token(view.phrases[subject.noun].to - 1);
  // "He read 'War and Peace'": only what is written reads so.
  if (cue.verb.lemma === 'read') return !WITNESSES.test(word.lower) && !/^(?:signs?|note|text|message|banner|shirts?|that|which|it)$/.test(word.lower);
  if (VARYING.test(cue.verb.lemma)) return !VERSIONS.test(word.lower);
  if (!EVIDENCE.test(cue.verb.lemma) || WITNESSES.test(word.lower)) return false;
  const named = word.pos === 'PROPN' && subject.from !== view.sentence.from;
  return kind === 'object' || !named && ABSTRACT.test(word.lower);
}

/** A past form at the head of a clause of its own ("Asked whether ..., he said") is a passive. */
function isAgentless(view: SentenceView, v: number): boolean {
  const first = view.skipAdverbs(v - 1, -1);
  return view.isBarePast(v) && (first < 0 || view.is(first, 'subordinator', 'question') || view.is(first, 'preposition') && view.word(first) === 'as') && !view.is(view.skipAdverbs(v + 1), 'noun');
}

/** "was told that", "is said to be", "it was reported that": the agent, if any, stands after "by". */
function passiveClaim(view: SentenceView, v: number, cue: Cue, complement: Complement | null): Finding | null {
  const by = agentAfter(view, cue.after);
  const source = by?.source ?? null;
  const subject = view.phrases[v].verb!.passive && view.phrases[v].verb!.tense === 'finite' ? subjectOf(view, v) : null;
  if (complement && complement.kind !== 'object') {
    const whole = complement.kind === 'infinitive' && subject ? [range(subject)] : [];
    const nested = subject === null || isSubordinate(view, view.skipAdverbs(subject.noun - 1, -1));
    const end = nested ? nestedEnd(view, complement) : complement.end;
    return { source, cue, content: complement.kind === 'leadIn' ? [] : [...whole, between(view, complement.start, end)], leadIn: complement.kind === 'leadIn' };
  }
  if (complement && cue.prepositional) return { source, cue, content: [between(view, complement.start, complement.end)] };
  if (!by && subject && JUDGED.test(cue.verb.lemma)) return { source: null, cue, content: [range(subject), ...restOf(view, cue.after)] };
  if (by && subject && cue.verb.frames.has('object')) return { source, cue, content: [range(subject)] };
  return null;
}

/** What people are said to be or to have done ("has been criticized for"). */
const JUDGED = /^(?:criticize|criticise|accuse|blame|praise|describe|characterize|call|dub|label|brand|hail|denounce|condemn|mock)$/;

function restOf(view: SentenceView, k: number): Range[] {
  const end = objectEnd(view, k);
  return end > k ? [between(view, k, end)] : [];
}

function agentAfter(view: SentenceView, k: number): { source: Source; after: number } | null {
  for (let i = k; i < k + 4; i++) if (view.is(i, 'preposition') && view.word(i) === 'by') return subjectAfter(view, i + 1);
  return null;
}

function range({ from, to }: Range): Range {
  return { from, to };
}

/** The tokens of the phrases `start` to before `end`. */
function between(view: SentenceView, start: number, end: number): Range {
  const last = Math.max(start, end - 1);
  return { from: view.phrases[start].from, to: view.phrases[last].to };
}
