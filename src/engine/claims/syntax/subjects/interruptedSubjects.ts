import { BORDER_RULES } from '../borderRules.js';
import { isInterrogative } from '../clauseCues.js';
import { hasFinite } from '../comments.js';
import type { Range, SentenceView } from '../sentenceView.js';
import { nounEndingAt, type Source } from '../sourcePhrases.js';
import { isAppositive } from '../sources/appositives.js';
import { dashBefore, finiteBefore } from './controllers.js';

/** Phrases; a parenthesis is not longer. */
const REACH = 40;

/** "who", "which", "that" as subject. */
export function relativeSubject(view: SentenceView, i: number): Source | null {
  if (isInterrogative(view, i)) return null;
  const before = apposedAcross(view, i - 1);
  // "thanked Mr. Trump, who said": the verb before the antecedent is the main clause's.
  const whole = view.is(before, 'noun') ? nounEndingAt(view, before, true, false) : null;
  const antecedent = whole && personIn(view, whole, before, i);
  if (view.kind(i) === 'that' && !antecedent) return null;
  const { from, to } = view.phrases[i];
  return {
    from,
    to,
    noun: i,
    ...(antecedent && { antecedent: { from: antecedent.from, to: antecedent.to } }),
  };
}

/** "Ken Clarke – a veteran of five decades – who said": the last phrase of what "who" at the phrase after `mark` stands for, before marks and appositions. */
function apposedAcross(view: SentenceView, mark: number): number {
  if (!view.is(mark, 'comma', 'dash')) return mark;
  const open = view.is(mark, 'dash') ? dashBefore(view, mark) : -1;
  return open > 0 && view.is(open - 1, 'noun') && isAppositive(view, open + 1)
    ? open - 1
    : mark - 1;
}

/** "the objections of Republicans who": nobody but a person is "who", so it is the last of them; "the head of the firm who" is the head. */
function personIn(view: SentenceView, whole: Source, last: number, i: number): Range {
  const isThing = whole.noun < last && THING.test(view.head(whole.noun));
  return view.word(i) === 'who' && isThing ? view.phrases[last] : whole;
}

const THING =
  /^(?:letters?|e-?mails?|deaths?|views?|voices?|votes?|words?|names?|hands?|lives|life|homes?|houses?|stor(?:y|ies)|support|trust|help|advice|request|requests|calls?|fears?|hopes?|rights?|number|numbers)$|(?:proposal|refusal|denial|approval|arrival|removal|trial|appeal)s?$|(?:tion|sion|ment|(?<!wit)ness|ance|ence)s?$/;

/** The subject before a parenthesis that ends with the comma or dash at phrase `i`. */
export function beforeParenthesis(
  view: SentenceView,
  i: number,
  mark: 'comma' | 'dash',
): Source | null {
  for (let j = i - 1; j > 0 && i - j < REACH; j--) {
    if (view.is(j, 'semicolon', 'quote')) return null;
    if (!view.is(j, mark)) continue;
    if (mark === 'comma' && view.is(j + 1, 'conjunction')) continue;
    // "Rubio, whose hometown, Miami, is ..., argues": a verb right after the comma goes on, it does not interrupt.
    if (view.isFinite(j + 1) && !view.isBarePast(j + 1) && view.word(j + 2) !== 'by') continue;
    let before = j - 1;
    while (view.is(before, 'aside', 'time')) before--;
    if (view.is(before, 'relative')) return relativeSubject(view, before);
    if (view.word(before - 1) === 'whose') {
      if (view.without === BORDER_RULES.whose || hasFinite(view, before, i)) continue;
      const spokesman = nounEndingAt(view, before);
      return spokesman && { ...spokesman, to: view.phrases[i].from };
    }
    const subject = nounEndingAt(view, before, true);
    if (subject && !isFronted(view, subject) && !isGoverned(view, subject)) {
      // "Andrew Liveris, of course, | said"
      const aside = view.skipAdverbs(j + 1) === i;
      return { ...subject, to: view.phrases[aside ? j : i].from };
    }
  }
  return null;
}

/** "Murphy (a Democrat so boyish that he is taken for an aide) | says": the subject before the brackets that close at phrase `close`. */
export function beforeBrackets(view: SentenceView, close: number): Source | null {
  for (let open = close - 1; open > 0 && close - open < REACH; open--)
    if (view.is(open, 'bracket')) return nounEndingAt(view, open - 1);
  return null;
}

/** "Sen. Jack Reed (D-R.I.), said": a comma too many after brackets. */
export function beforeStrayComma(view: SentenceView, comma: number): Source | null {
  if (view.is(comma - 1, 'aside')) return nounEndingAt(view, comma - 2);
  // "Mr. Lee, told reporters"
  return comma === 1 &&
    /^(?:told|said)$/.test(view.word(2)) &&
    view.is(0, 'noun') &&
    view.token(view.phrases[0].to - 1).pos === 'PROPN' &&
    view.phrases[0].to > 1
    ? nounEndingAt(view, 0)
    : null;
}

/** "who died during the shooting in Aurora, Ohio, in July, | said": what hangs on a preposition in a relative clause is no subject. */
function isGoverned(view: SentenceView, { noun }: Source): boolean {
  if (view.without === BORDER_RULES.governed || !view.is(noun - 1, 'preposition')) return false;
  for (let i = noun - 2; i > 0 && noun - i < REACH / 2; i--) {
    if (view.is(i, 'relative')) return true;
    if (view.is(i, 'comma', 'semicolon', 'stop', 'that')) return false;
  }
  return false;
}

/** "In Iowa, ..., said": the noun of a prepositional phrase at the head of the sentence is nobody's subject. */
function isFronted(view: SentenceView, subject: Source): boolean {
  return (
    view.is(subject.noun - 1, 'preposition') &&
    !/^(?:as|after|before|since|until|than)$/.test(view.word(subject.noun - 1)) &&
    (subject.noun - 2 < 0 || view.is(subject.noun - 2, 'comma', 'conjunction'))
  );
}

/**
 * "An official who declined to discuss the talks | said": what a relative clause without commas tells more of, where the clause ends right
 * before the verb `v` and the noun there cannot be its subject; null elsewhere.
 */
export function acrossRelative(view: SentenceView, v: number): Source | null {
  const last = view.skipAdverbs(v - 1, -1);
  if (!view.is(last, 'verb') && !(view.is(last, 'noun') && isObject(view, last))) return null;
  let finite = false;
  for (let i = last; i > 0 && v - i < REACH / 2; i--) {
    if (
      view.is(i, 'comma', 'semicolon', 'stop', 'quote', 'dash', 'colon', 'conjunction', 'question')
    )
      return null;
    finite ||= view.isFinite(i);
    if (!view.is(i, 'relative', 'that') || !finite) continue;
    // "An aide who asked that her name be withheld | said"
    if (view.is(i, 'that') && view.is(view.skipAdverbs(i - 1, -1), 'verb')) continue;
    if (!view.isFinite(view.skipAdverbs(i + 1)) || !view.is(i - 1, 'noun')) return null;
    const noun = nounEndingAt(view, i - 1);
    return noun && { ...noun, to: view.phrases[view.skipAdverbs(v - 1, -1)].to };
  }
  return null;
}

/** A noun right after an infinitive or a verb that takes no clause. */
function isObject(view: SentenceView, noun: number): boolean {
  let i = noun - 1;
  // "a man who saw it | said"
  if (
    /^(?:it|him|her|them|me|us)$/.test(view.word(noun)) &&
    view.is(i, 'verb') &&
    !view.cue(i)?.verb.frames.has('clause')
  )
    return true;
  // "who left us that hole | are now telling"
  if (
    view.is(i, 'noun') &&
    view.isFinite(i - 1) &&
    /^(?:me|us|him|her|them|you)$/.test(view.word(i))
  )
    return true;
  while (view.is(i, 'preposition', 'noun')) i--;
  if (!view.is(i, 'verb')) return false;
  // "who died after being hit by a lorry | had been told"
  return (
    view.phrases[i].verb!.tense === 'infinitive' ||
    (view.without !== BORDER_RULES.hitBy &&
      view.word(i + 1) === 'by' &&
      view.phrases[i].verb!.passive)
  );
}

/** "the senator whose party opposes the plan | said": the noun before "whose", where no comma sets the clause apart; `i` is the phrase before the verb. */
export function beforeWhose(view: SentenceView, i: number): Source | null {
  let verbs = 0;
  let r = i;
  while (
    r > 0 &&
    i - r < LONGEST_WHOSE &&
    view.is(r, 'noun', 'verb', 'preposition', 'adjective', 'adverb', 'time')
  ) {
    if (view.isFinite(r)) verbs++;
    r--;
  }
  const owner =
    verbs === 1 && view.is(r, 'relative') && view.word(r) === 'whose'
      ? nounEndingAt(view, r - 1)
      : null;
  return owner && { ...owner, to: view.phrases[i].to };
}

/** Phrases. */
const LONGEST_WHOSE = 8;

/** "the head of the union - the largest there - | and its members (said)", "a lawyer - he is paid - | for the tenants": the source goes on behind a parenthesis. */
export function acrossDashes(view: SentenceView, source: Source | null): Source | null {
  if (!source) return null;
  const joint = source.noun - 1;
  const open =
    view.is(joint, 'preposition', 'conjunction') && view.is(joint - 1, 'dash')
      ? dashBefore(view, joint - 1)
      : -1;
  const before = open > 0 ? nounEndingAt(view, open - 1, false, false) : null;
  return before && finiteBefore(view, before.noun) < 0 && !view.is(before.noun - 1, 'verb')
    ? { ...before, to: source.to }
    : source;
}
