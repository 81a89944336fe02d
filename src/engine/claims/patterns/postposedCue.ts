import { hearsOfIt } from '../lexis/stances.js';
import { interrupted, resumed } from './restOfWords.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import type { Source } from '../syntax/sourcePhrases.js';
import { skipAdjuncts, skipHearer } from '../syntax/adjuncts.js';
import { invertedSubject, isClause } from './invertedCue.js';
import type { Construction } from './construction.js';
import { isWork } from '../syntax/quotedComplements.js';
import { hangsOn, hasObject, isAnsweredQuestion, isFrontedPlace } from './frontedWords.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';
import { clauseEnd } from '../syntax/clauses.js';
import { between, type Cue, type SentenceView } from '../syntax/sentenceView.js';

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

/** The words before the cue, and who says them. */
interface Before {
  readonly source: Source;
  /** The phrase after the speaker, where the speaker stands after the verb; else -1. */
  readonly invertedEnd: number;
  /** The mark that ends the words: a comma, a dash or a quotation. */
  readonly anchor: number;
  /** The quotation that they end with, or -1. */
  readonly quote: number;
}

function leftOf(reading: CueReading): Finding | null {
  const { view, cue } = reading;
  const { frames } = cue.verb;
  const before = wordsBefore(reading);
  if (!before || isSaidAfter(reading, before)) return null;
  const { source, anchor, quote, invertedEnd } = before;
  const start = quote >= 0 ? quotationStart(view, quote) : view.wordsStart(anchor);
  if (quote < 0 && start >= anchor) return null;
  // "Asked if it was over, Cruz said no": the question is nothing that she said.
  if (
    quote < 0 &&
    view.without !== BORDER_RULES.answered &&
    isAnsweredQuestion(view, start, anchor)
  )
    return null;
  const told = frames.has('hearer') ? skipHearer(view, cue.after) : cue.after;
  const after = skipAdjuncts(view, invertedEnd >= 0 ? invertedEnd : told);
  // "an e-mail in which, | she said, | he asked for money": the clause behind the speaker is hers
  if (
    quote < 0 &&
    view.is(after, 'comma') &&
    view.is(anchor - 1, 'relative') &&
    view.is(anchor - 2, 'preposition') &&
    !view.isFinite(view.skipAdverbs(after + 1))
  )
    return {
      pattern: 'before',
      source,
      cue,
      content: [between(view, after + 1, clauseEnd(view, after + 1))],
    };
  const goesOn = quote < 0 && view.is(after, 'comma') && view.isFinite(view.skipAdverbs(after + 1));
  const begin = goesOn ? lastClauseStart(view, start, anchor) : start;
  const left = between(view, begin, quote >= 0 ? quote + 1 : anchor);
  const clause = isClause(view, start, anchor);
  const complete = clause && !waitsForPredicate(view, anchor);
  const right =
    interrupted(view, after, quote >= 0, complete) ?? (quote >= 0 ? resumed(view, after) : null);
  const short = view.phrases[anchor].from - view.phrases[start].from < SHORTEST_CLAUSE;
  if (quote < 0 && !right && (hangsOn(view, start, anchor) || (!clause && short))) return null;
  if (quote < 0 && !right && isFrontedPlace(view, start, anchor, after)) return null;
  if (quote < 0 && !right && invertedEnd < 0 && hasObject(view, after)) return null;
  return { pattern: 'before', source, cue, content: right ? [left, right] : [left] };
}

/** "The jobs pay $6, and turnover, | she said, | runs high", "It pays for nurses and, | she said, | saves lives": the clause that goes on behind the speaker, where the one before it is whole; else `start`. */
function lastClauseStart(view: SentenceView, start: number, anchor: number): number {
  if (view.without === BORDER_RULES.joinedOn) return start;
  for (let i = anchor - 1; i > start && !view.isFinite(i) && !view.is(i, 'quote'); i--)
    if (view.is(i, 'conjunction'))
      return i === anchor - 1 || (view.is(i - 1, 'comma') && view.is(i + 1, 'noun'))
        ? i === anchor - 1
          ? i
          : i + 1
        : start;
  return start;
}

/** "He is not, | he admits, | a patient man": the words before still wait for what he is. */
function waitsForPredicate(view: SentenceView, anchor: number): boolean {
  const verb = view.skipAdverbs(anchor - 1, -1);
  return (
    view.without !== BORDER_RULES.predicate &&
    view.isFinite(verb) &&
    /^(?:is|was|are|were|am|'s|'re|'m|remains?|remained|became|not|will|would|could|should|must|may|might|can)$/.test(
      view.head(verb),
    )
  );
}

/** Where the words before the cue end and who says them; null where nothing before it can be said. */
function wordsBefore({ view, v, cue, subject, complement }: CueReading): Before | null {
  const { frames } = cue.verb;
  const heardOf =
    subject !== null &&
    view.without !== BORDER_RULES.heardInCourt &&
    hearsOfIt(cue.verb.lemma, view.head(subject.noun));
  if (
    !frames.has('quote') &&
    !(frames.has('that') && !complement && (!cue.verb.attitude || heardOf))
  )
    return null;
  const main = view.phrases[v].verb!.tense === 'finite' ? v : heard(view, v);
  if (main < 0) return null;
  const inverted = main === v ? invertedSubject(view, v, cue, complement) : null;
  const source = inverted?.source ?? subject;
  if (!source || view.is(source.noun, 'relative', 'that')) return null;
  if (!inverted && !isAdjacent(view, source, main)) return null;
  const anchor = view.skipAdverbs((inverted ? v : source.noun) - 1, -1);
  const quote = quotationAt(view, anchor);
  // "It's very beautiful | I think.": so people talk
  if (quote < 0 && !complement && isTagged(view, source, cue))
    return { source, invertedEnd: -1, anchor: source.noun, quote };
  if (quote < 0 && !view.is(anchor, 'comma', 'dash')) return null;
  return { source, invertedEnd: inverted?.after ?? -1, anchor, quote };
}

/** "... | I think.": without a comma, behind a clause, at the end of what somebody says of himself. */
function isTagged(view: SentenceView, source: Source, cue: Cue): boolean {
  return (
    view.without !== BORDER_RULES.tagged &&
    view.word(source.noun) === 'i' &&
    source.to === source.from + 1 &&
    /^(?:think|believe|guess|suppose|reckon|suspect|hope)$/.test(cue.verb.lemma) &&
    view.is(cue.after, 'stop', 'comma', 'bracket') &&
    !view.is(source.noun - 1, 'comma', 'conjunction', 'dash', 'subordinator', 'relative', 'that') &&
    isClause(view, view.wordsStart(source.noun), source.noun)
  );
}

/** The quotation that ends at phrase `anchor`, or before the comma or dash there; -1 where none does. */
function quotationAt(view: SentenceView, anchor: number): number {
  if (view.is(anchor, 'quote')) return anchor;
  return view.is(anchor, 'comma', 'dash') && view.is(anchor - 1, 'quote') ? anchor - 1 : -1;
}

/** Whether what is said follows the cue, and the words before it are the writer's. */
function isSaidAfter(
  { view, cue, complement }: CueReading,
  { invertedEnd, anchor, quote }: Before,
): boolean {
  const { frames } = cue.verb;
  // `In his book, “Rich Kids,” Mr. Lee suggested saving`
  if (
    quote > 1 &&
    invertedEnd < 0 &&
    complement !== null &&
    view.without !== BORDER_RULES.titledBefore &&
    view.is(quote - 1, 'comma') &&
    isWork(view, quote - 2)
  )
    return true;
  if (invertedEnd < 0 && complement) {
    // "While she claimed “...,” others said the cases were different": the clause that follows is what they said.
    if (quote > 0)
      return complement.kind === 'clause' && view.is(anchor, 'comma') && hangsOn(view, 0, quote);
    if (
      quote < 0 &&
      (complement.kind !== 'quote' ||
        !view.is(complement.start - 1, 'comma') ||
        beginsSentence(view, complement.start))
    )
      return true;
  }
  return (
    quote < 0 &&
    !frames.has('clause') &&
    !frames.has('that') &&
    !/["'”’]/.test(view.text({ from: view.sentence.from, to: view.phrases[anchor].to }))
  );
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

/** A quotation that begins with a capital is no continuation of the words before it. */
function beginsSentence(view: SentenceView, i: number): boolean {
  return /^\W*\p{Lu}/u.test(view.text(view.phrases[i]));
}

/** Tokens; a shorter run of words without a verb is no clause that somebody could have said. */
const SHORTEST_CLAUSE = 5;
