import { BORDER_RULES } from './borderRules.js';
import { isOccasion } from './subjects/invertedSubjects.js';
import { hasClause } from './clauseSubjects.js';
import { hasFinite } from './comments.js';
import { skipAdjuncts, skipHearer } from './adjuncts.js';
import { clauseEnd } from './clauses.js';
import { objectEnd } from './objects.js';
import type { Cue, SentenceView } from './sentenceView.js';
import { beginsQuotation, type Complement, complementAt, objectAt } from './complementKinds.js';
import { behindColon, quotationBehindWith, isWork, quotationAhead } from './quotedComplements.js';

/** The complement of the cue at verb phrase `v`, or null where nothing after it is what is said. */
export function complementOf(view: SentenceView, v: number, cue: Cue): Complement | null {
  const found = complementFrom(view, v, cue);
  const complement =
    found?.kind === 'clause' && !RUNNING_ON.test(cue.verb.lemma)
      ? { ...found, end: beforeAfterthought(view, found.start, found.end) }
      : found;
  // "said | only the UN had the right", "said | about 20 people had": the adverb is the subject's.
  return complement?.kind === 'clause' &&
    view.without !== BORDER_RULES.onlyThose &&
    complement.start > cue.after &&
    view.is(complement.start - 1, 'adverb') &&
    view.is(complement.start, 'noun') &&
    /^(?:only|even|not|just|nearly|almost|about|roughly|around|approximately|perhaps|maybe|possibly|probably)$/.test(
      view.head(complement.start - 1),
    )
    ? { ...complement, start: complement.start - 1 }
    : complement;
}

function complementFrom(view: SentenceView, v: number, cue: Cue): Complement | null {
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
  // "agreed with Ms Oduya | that the bank was broke"
  if (cue.verb.lemma === 'agree with' && view.is(k, 'noun') && view.is(k + 1, 'that'))
    return { kind: 'clause', start: k + 1, end: clauseEnd(view, k + 2) };
  if (cue.prepositional && frames.has('object') && !(clausal && view.is(k, 'that', 'question'))) {
    const object = objectAt(view, k);
    return (
      (object &&
        (behindColon(view, view.skipAdverbs(object.end)) ?? quotationBehindWith(view, object))) ??
      object
    );
  }
  if (saysYesOrNo(view, cue)) return { kind: 'clause', start: cue.after, end: cue.after + 1 };
  if (wantsToKnow(view, cue))
    return { kind: 'clause', start: cue.after + 1, end: clauseEnd(view, cue.after + 2) };
  const hearer = k;
  if (frames.has('hearer') && !passive) k = skipHearer(view, k);
  // "ruled 5-4 that"
  if (clausal && view.is(k + 1, 'that') && /^\d/.test(view.word(k))) k++;
  const direct =
    complementAt(view, k, cue, passive) ??
    (frames.has('hearer') ? aboutWhat(view, passive ? pastAgent(view, k) : k) : null);
  // `disputed that: "She said crime."`: the colon leads into the speaker's own words, and not into what is denied.
  if (view.without !== BORDER_RULES.denial && !passive) {
    const denies = DENYING.test(cue.verb.lemma) && direct?.kind === 'object';
    const colon = view.is(k, 'that') ? k + 1 : denies ? direct.end : -1;
    // "denied it: according to police, they had fled" leads into nobody's words.
    if (view.is(colon, 'colon') && view.word(colon + 1) !== 'according') return null;
  }
  // "has promised | a veto": nobody is told
  if (!direct && promisesIt(view, hearer, k, cue)) return objectAt(view, hearer);
  const led = behindColon(
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
    frames.has('clause') &&
    !frames.has('hearer') &&
    view.isFinite(v) &&
    !passive &&
    !isEmbedded(view, v)
      ? frontedClause(view, cue.after)
      : null;
  if (fronted) return fronted;
  const beyond = skipAdjuncts(view, k);
  // `..., Rubio said in his book, "An American Son."`: a title
  const titled =
    view.without !== BORDER_RULES.titled && view.is(beyond, 'comma') && isWork(view, beyond - 1);
  const later = beyond > k && !titled ? complementAt(view, beyond, cue, passive, true) : null;
  return later ?? (frames.has('quote') ? quotationAhead(view, k) : null);
}

/** Behind these everything to the sentence's end is said. */
const RUNNING_ON =
  /^(?:say|tell|add|argue|write|think|believe|explain|testify|ask|wonder|promise|pledge|vow|predict|warn)$/;

/** "announced that it was late, | and the news hurt", "insists that it is safe, | although it burned": where the writer goes on after a finding or a report. */
function beforeAfterthought(view: SentenceView, start: number, end: number): number {
  if (view.without === BORDER_RULES.afterthought) return end;
  for (let i = start + 2; i < end - 2; i++) {
    if (!view.is(i, 'comma') || view.isQuoted(i) || !hasFinite(view, start, i)) continue;
    const even = view.word(i + 1) === 'even' ? i + 2 : i + 1;
    const joined =
      view.is(i + 1, 'conjunction') &&
      view.is(i + 2, 'noun') &&
      !view.isQuoted(i + 2) &&
      hasClause(view, i + 2);
    if (joined || /^(?:although|though)$/.test(view.word(even))) {
      for (let k = i + 1; k < end; k++) if (view.isQuoted(k)) return end;
      return i;
    }
  }
  return end;
}

/** "promised | a veto": what is promised, where nobody is told and nothing else follows. */
function promisesIt(view: SentenceView, hearer: number, after: number, cue: Cue): boolean {
  return (
    view.without !== BORDER_RULES.promised &&
    cue.verb.lemma === 'promise' &&
    after > hearer &&
    view.is(hearer, 'noun') &&
    !/^(?:PROPN|PRON)$/.test(view.token(view.phrases[hearer].to - 1).pos) &&
    view.is(after, 'stop', 'comma', 'conjunction', 'preposition', 'time', 'subordinator')
  );
}

/** "wanted to know | if he would resign": a question, put by whoever wants an answer. */
export function wantsToKnow(view: SentenceView, cue: Cue): boolean {
  return (
    view.without !== BORDER_RULES.wantsToKnow &&
    cue.verb.lemma === 'want' &&
    /^to (?:know|hear|understand)$/.test(textAt(view, cue.after)) &&
    view.is(cue.after + 1, 'question')
  );
}

function textAt(view: SentenceView, i: number): string {
  return i < view.phrases.length ? view.text(view.phrases[i]).toLowerCase() : '';
}

/** "The union says nine." */
function isNumber(view: SentenceView, i: number): boolean {
  const phrase = view.phrases[i];
  return (
    view.without !== BORDER_RULES.number &&
    view.is(i, 'noun') &&
    phrase.to === phrase.from + 1 &&
    view.token(phrase.from).pos === 'NUM'
  );
}

/** "Cruz said no." */
function saysYesOrNo(view: SentenceView, cue: Cue): boolean {
  return (
    view.without !== BORDER_RULES.yesOrNo &&
    cue.verb.lemma === 'say' &&
    (/^(?:no|yes)$/.test(view.word(cue.after)) || isNumber(view, cue.after)) &&
    (view.is(cue.after + 1, 'stop', 'subordinator', 'time', 'conjunction') ||
      (view.is(cue.after + 1, 'comma') && view.is(cue.after + 2, 'conjunction', 'subordinator')))
  );
}

/** "Asked whether he feared for his life, ...", "When he wrote in May, ...", "According to a letter he wrote in May, ...": the comma ends the clause of the verb at `v`. */
function isEmbedded(view: SentenceView, v: number): boolean {
  if (view.without === BORDER_RULES.embedded) return false;
  for (let i = v - 1; i >= 0 && !view.is(i, 'comma', 'conjunction', 'verb'); i--)
    if (view.is(i, 'question', 'subordinator', 'relative') || view.word(i) === 'according')
      return true;
  return false;
}

const DENYING =
  /^(?:deny|dispute|reject|dismiss|refute|rebut|contest|challenge|question|doubt|disagree with|object to|oppose|contradict|decry)$/;

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
