import { skipAdjuncts, skipHearer } from '../syntax/adjuncts.js';
import { clauseEnd, hasClause } from '../syntax/clauses.js';
import { beginsQuotation, type Complement, quotationEnd } from '../syntax/complements.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';
import { between, type Cue, type Range, type SentenceView } from '../syntax/sentenceView.js';
import { subjectAfter, type Source } from '../syntax/subjects.js';

/** "..., she said", "..., said Mr. Smith", and the rest of what was interrupted. */
export const QUOTED_BEFORE: Construction<(reading: CueReading) => Finding | null> = {
  name: 'words before the verb',
  read: leftOf,
  examples: [
    ['Taxes would fall, the minister said.', 'the minister | said | Taxes would fall'],
    [
      '“We will win,” said Ada Lovelace, the chair.',
      'Ada Lovelace, the chair | said | We will win',
    ],
    ['“We,” she said, “will win.”', 'she | said | We … will win'],
  ],
  counterExamples: [
    [
      'In May, the minister said that taxes would fall.',
      'the minister | said | that taxes would fall',
    ],
  ],
};

function leftOf({ view, v, cue, subject, complement }: CueReading): Finding | null {
  const { frames } = cue.verb;
  if (!frames.has('quote') && !(frames.has('that') && !complement && !cue.verb.attitude))
    return null;
  const main = view.phrases[v].verb!.tense === 'finite' ? v : heard(view, v);
  if (main < 0) return null;
  const inverted = main === v ? invertedSubject(view, v, cue, complement) : null;
  const source = inverted?.source ?? subject;
  if (
    !source ||
    view.is(source.noun, 'relative', 'that') ||
    (!inverted && !isAdjacent(view, source, main))
  )
    return null;
  const anchor = inverted ? view.skipAdverbs(v - 1, -1) : view.skipAdverbs(source.noun - 1, -1);
  const quote = view.is(anchor, 'quote')
    ? anchor
    : view.is(anchor, 'comma', 'dash') && view.is(anchor - 1, 'quote')
      ? anchor - 1
      : -1;
  if (quote < 0 && !view.is(anchor, 'comma', 'dash')) return null;
  // "While she claimed “...,” others said the cases were different": the clause that follows is what they said.
  if (
    !inverted &&
    complement &&
    complement.kind === 'clause' &&
    quote > 0 &&
    view.is(anchor, 'comma') &&
    hangsOn(view, 0, quote)
  )
    return null;
  if (!inverted && complement && quote < 0) {
    if (
      complement.kind !== 'quote' ||
      !view.is(complement.start - 1, 'comma') ||
      beginsSentence(view, complement.start)
    )
      return null;
  }
  if (
    quote < 0 &&
    !frames.has('clause') &&
    !frames.has('that') &&
    !/["'”’]/.test(view.text({ from: view.sentence.from, to: view.phrases[anchor].to }))
  )
    return null;
  const start = quote >= 0 ? quotationStart(view, quote) : view.wordsStart(anchor);
  if (start >= anchor && quote < 0) return null;
  const left = between(view, start, quote >= 0 ? quote + 1 : anchor);
  const after = inverted
    ? skipAdjuncts(view, inverted.after)
    : skipAdjuncts(view, frames.has('hearer') ? skipHearer(view, cue.after) : cue.after);
  const right =
    interrupted(view, after, quote >= 0, isClause(view, start, anchor)) ??
    (quote >= 0 ? resumed(view, after) : null);
  if (quote < 0 && !right && hangsOn(view, start, anchor)) return null;
  if (
    quote < 0 &&
    !right &&
    !isClause(view, start, anchor) &&
    view.phrases[anchor].from - view.phrases[start].from < SHORTEST_CLAUSE
  )
    return null;
  return { pattern: 'before', source, cue, content: right ? [left, right] : [left] };
}

/** `"...," he was quoted as saying`, "was heard to say", "went on to say": the finite verb on which a cue hangs, or -1. */
function heard(view: SentenceView, v: number): number {
  const before = view.skipAdverbs(v - 1, -1);
  const main =
    view.is(before, 'preposition') && /^(?:as|on)$/.test(view.word(before)) ? before - 1 : before;
  return view.isFinite(main) && HEARD.test(view.head(main)) ? main : -1;
}

const HEARD =
  /^(?:quoted|heard|overheard|cited|seen|recorded|caught|known|reported|remembered|recalled|remembers|recalls|went|goes|go|continued|continues|began|begins|liked?|likes|loves|used|seemed|appeared|managed|tried|hastened|keeps|kept|paused|started|concluded)$/;

/** `"...," he said, pausing to drink, | "but ..."`: the quotation that goes on after words of the draft's own. */
function resumed(view: SentenceView, after: number): Range | null {
  if (!view.is(after, 'comma', 'dash')) return null;
  // `said Ms. Ortiz, and "he will pay for it"`
  if (
    view.is(after + 1, 'conjunction') &&
    beginsQuotation(view, after + 2) &&
    !view.is(after + 2, 'quote')
  )
    return between(view, after + 2, quotationEnd(view, after + 2));
  let prompted = false;
  for (
    let i = after + 1;
    i < view.phrases.length && (prompted || !view.cue(i) || isPrompt(view, i));
    i++
  ) {
    prompted ||= isPrompt(view, i);
    if (view.is(i, 'stop', 'semicolon')) return null;
    if (view.is(i, 'quote'))
      return view.is(i - 1, 'comma', 'colon', 'dash') ? between(view, i, i + 1) : null;
  }
  return null;
}

/** `he said, when asked about it, | "..."` */
function isPrompt(view: SentenceView, i: number): boolean {
  return (
    view.cue(i)?.verb.lemma === 'ask' &&
    view.is(i - 1, 'question', 'subordinator') &&
    /^(?:when|after|if)$/.test(view.word(i - 1))
  );
}

/** "As the votes came in, he continued ...": what stands before the verb hangs on its clause. */
function hangsOn(view: SentenceView, start: number, end: number): boolean {
  const first = view.is(start, 'conjunction', 'adverb') ? start + 1 : start;
  if (
    !view.is(first, 'subordinator') &&
    !(
      view.is(first, 'preposition') && /^(?:as|after|before|since|until)$/.test(view.word(first))
    ) &&
    !(view.is(first, 'question') && /^(?:if|when)$/.test(view.word(first)))
  )
    return false;
  for (let i = first; i < end; i++) if (view.is(i, 'comma', 'dash')) return false;
  return true;
}

/** The speaker after the verb, where the words before the verb are what was said. */
function invertedSubject(
  view: SentenceView,
  v: number,
  cue: Cue,
  complement: Complement | null,
): { source: Source; after: number } | null {
  const mark = view.skipAdverbs(v - 1, -1);
  // British style sets the comma after the mark.
  const before = view.is(mark, 'comma') && view.is(mark - 1, 'quote') ? mark - 1 : mark;
  if (!view.is(before, 'quote', 'comma') || before < 0 || view.phrases[v].verb!.auxiliary)
    return null;
  const k = view.skipAdverbs(cue.after);
  if (
    cue.prepositional ||
    !view.is(k, 'noun', 'adjective') ||
    (cue.verb.frames.has('hearer') &&
      !/^(?:warn|assure)$/.test(cue.verb.lemma) &&
      !(cue.verb.lemma === 'ask' && view.is(before, 'quote')))
  )
    return null;
  // "Chris Collins, a Trump supporter, said strategists would": what stands before the verb is no clause.
  const speaker = subjectAfter(view, k);
  const goesOn =
    speaker !== null && view.is(speaker.after, 'comma') && view.is(speaker.after + 1, 'quote');
  // "PM 'furious' over leak, say allies": a headline does without a verb, and without a full stop.
  const headline =
    speaker !== null &&
    speaker.after >= view.phrases.length &&
    /^(?:says?|claims?|warns?)$/.test(view.word(v));
  if (
    view.is(before, 'comma') &&
    !isQuotedBefore(view, before) &&
    !goesOn &&
    !headline &&
    !isClause(view, view.wordsStart(before), before)
  )
    return null;
  if (
    view.is(before, 'comma') &&
    (complement?.kind === 'clause' || (hasClause(view, k) && !isQuotedBefore(view, before)))
  )
    return null;
  return speaker;
}

function isQuotedBefore(view: SentenceView, phrase: number): boolean {
  return view.prose.quotationOf[view.phrases[phrase].from] >= 0;
}

/** The subject stands right before its verb, but for adverbs. */
function isAdjacent(view: SentenceView, source: Source, v: number): boolean {
  const before = view.skipAdverbs(v - 1, -1);
  return (
    before >= 0 && view.phrases[before].to >= source.to && view.phrases[before].from <= source.to
  );
}

/** Where the words begin that end with the quotation at phrase `quote`: with it, unless the sentence led into it without a mark. */
export function quotationStart(view: SentenceView, quote: number): number {
  if (
    quote === 0 ||
    view.is(quote - 1, 'stop', 'colon', 'comma', 'dash', 'semicolon', 'bracket', 'quote')
  )
    return view.is(quote - 1, 'quote') ? quotationStart(view, quote - 1) : quote;
  return view.wordsStart(quote);
}

/** The rest of what "he said," interrupted, from phrase `after` on. */
function interrupted(
  view: SentenceView,
  after: number,
  direct: boolean,
  complete: boolean,
): Range | null {
  if (!view.is(after, 'comma', 'dash', 'semicolon')) return null;
  const next = view.skipAdverbs(after + 1);
  // "..., he said in Kyiv, where he met officials"
  if (complete && next === after + 1 && view.is(next, 'preposition', 'question')) return null;
  if (next >= view.phrases.length || view.is(next, 'stop', 'relative', 'subordinator', 'bracket'))
    return null;
  // "The bank, documents show, knew about it": the subject before it waits for its verb, be it a cue or not.
  if (
    view.is(next, 'verb') &&
    ((view.cue(next) && (complete || !view.isFinite(next))) ||
      (complete &&
        view.phrases[next].verb!.tense === 'ing' &&
        view.prose.quotationOf[view.phrases[next].from] < 0))
  )
    return null;
  // After a direct quotation only more of it is what was said; else the rest is, unless a quotation begins anew there.
  const quoted = view.prose.quotationOf[view.phrases[next].from] >= 0;
  // "..., the poll finds, a debate that is likely to go on": the writer's comment.
  if (
    complete &&
    !quoted &&
    view.is(next, 'noun') &&
    /^(?:a|an|the)$/.test(view.word(next)) &&
    !hasClause(view, next)
  )
    return null;
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
  // "While some could get away, she added, ...": the main clause is still to come.
  if (
    view.is(start, 'subordinator') ||
    (view.is(start, 'question') && /^(?:if|when)$/.test(view.word(start)))
  )
    return false;
  // "Mr. Cruz, who has made it his cause, tweeted": a relative clause is none by itself.
  for (let i = start; i < end; i++)
    if (
      (view.isFinite(i) && !view.is(view.skipAdverbs(i - 1, -1), 'relative')) ||
      view.is(i, 'quote')
    )
      return true;
  return false;
}

/** Tokens; a shorter run of words without a verb is no clause that somebody could have said. */
const SHORTEST_CLAUSE = 5;
