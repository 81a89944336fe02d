import { BORDER_RULES } from './borderRules.js';
import { isRole } from './naming/personTitles.js';
import type { SentenceView } from './sentenceView.js';

/** Phrases; a subject that goes on longer is not read. */
const LONGEST_SUBJECT = 22;
/** Phrases; a parenthesis ("46,", "which passed in May,") is no longer. */
const LONGEST_PARENTHESIS = 10;

/** Whether a clause begins with the noun phrase at `k`: a finite verb follows it. */
export function hasClause(view: SentenceView, k: number): boolean {
  const scan: SubjectScan = {
    i: k + 1,
    relatives: 0,
    afterRelative: 0,
    apposed: false,
    infinitive: false,
  };
  while (scan.i < k + LONGEST_SUBJECT) {
    const found = stepThroughSubject(view, scan);
    if (found !== undefined) return found;
    scan.i++;
  }
  return false;
}

/** Where the search for a subject's verb has got to. */
interface SubjectScan {
  /** The phrase that is looked at. */
  i: number;
  /** Relative clauses that still wait for their verb. */
  relatives: number;
  /** The verb of the latest relative clause. */
  afterRelative: number;
  /** A comma and a noun after it: an apposition until a second comma closes it, else the subject of another clause. */
  apposed: boolean;
  /** An infinitive hangs on the subject: "plans to raise taxes". */
  infinitive: boolean;
}

/** One phrase on: true where the subject's verb is found, false where there is none, undefined where the search goes on. */
function stepThroughSubject(view: SentenceView, scan: SubjectScan): boolean | undefined {
  const { i } = scan;
  switch (view.kind(i)) {
    case 'verb':
      return verbOfSubject(view, scan);
    case 'relative':
    case 'that':
      scan.relatives++;
      return undefined;
    case 'comma':
      return commaInSubject(view, scan);
    case 'dash': {
      const close = closing(view, i, 'dash');
      if (close < 0 || !view.isFinite(view.skipAdverbs(close + 1))) return false;
      scan.i = close;
      return undefined;
    }
    case 'conjunction':
      return conjunctionInSubject(view, scan);
    case 'noun':
    case 'preposition':
    case 'adverb':
    case 'adjective':
    case 'time':
    case 'aside':
    case 'question':
    case 'other':
      return undefined;
    default:
      return false;
  }
}

function verbOfSubject(view: SentenceView, scan: SubjectScan): boolean | undefined {
  const { i } = scan;
  if (!view.isFinite(i)) {
    scan.infinitive ||= view.phrases[i].verb!.tense === 'infinitive';
    return undefined;
  }
  if (scan.relatives > 0) {
    scan.relatives--;
    scan.afterRelative = i;
    return undefined;
  }
  if (scan.apposed && !view.is(i - 1, 'relative', 'that')) return false;
  // "territory occupied by Israel | was"
  return view.isBarePast(i) && view.is(i + 1, 'preposition') && view.word(i + 1) === 'by'
    ? undefined
    : true;
}

function conjunctionInSubject(view: SentenceView, scan: SubjectScan): boolean | undefined {
  const next = view.skipAdverbs(scan.i + 1);
  // "her plans to raise taxes and give breaks | would make": two infinitives
  if (
    scan.infinitive &&
    view.without !== BORDER_RULES.twoInfinitives &&
    view.is(next, 'verb') &&
    isBareForm(view, next)
  ) {
    scan.i = next;
    return undefined;
  }
  // "declared it a win and said": the second verb's subject is not in here.
  if (scan.afterRelative === 0 && scan.relatives === 0 && view.isFinite(next)) return false;
  scan.apposed = false;
  // "an official who was briefed and spoke": the second verb is the relative clause's too.
  if (scan.afterRelative > 0 && view.isFinite(next)) scan.i = next;
  return undefined;
}

function commaInSubject(view: SentenceView, scan: SubjectScan): boolean | undefined {
  const { i } = scan;
  const closed = scan.apposed;
  scan.apposed = !closed && view.is(i + 1, 'noun');
  // "the scandal, while troublesome, was", "the bill, which passed in May, would help"
  if (
    view.is(i + 1, 'subordinator', 'preposition', 'adjective', 'adverb', 'relative', 'time') ||
    /^what(?:ever|soever)$/.test(view.word(i + 1)) ||
    view.phrases[i + 1]?.verb?.tense === 'ing'
  ) {
    const close = closing(view, i, 'comma');
    if (close < 0) return false;
    scan.i = close;
    return view.is(close + 1, 'conjunction', 'quote') ? false : undefined;
  }
  // "the program, run by the department, | has brought billions"
  if (
    view.without !== BORDER_RULES.interpolated &&
    view.is(i + 2, 'preposition') &&
    (view.isBarePast(i + 1) || (view.isFinite(i + 1) && view.word(i + 2) === 'by'))
  ) {
    const close = closing(view, i, 'comma');
    if (close > 0 && view.isFinite(view.skipAdverbs(close + 1))) {
      scan.i = close;
      return undefined;
    }
  }
  if (view.is(i + 1, 'verb')) return closed && view.isFinite(i + 1) ? undefined : false;
  return view.is(i + 1, 'conjunction', 'quote') ? false : undefined;
}

/**
 * "the plan, | while critics called it reckless, | would save lives", "on Monday, | with no notice, | the bank closed": the comma that ends what stands
 * between the beginning of a clause, at phrase `start`, and its verb; -1 where the comma at a phrase begins nothing of the kind.
 */
export function parenthesisEnd(view: SentenceView, start: number, comma: number): number {
  const next = view.skipAdverbs(comma + 1);
  if (
    view.without === BORDER_RULES.parenthesis ||
    !(
      view.is(next, 'subordinator', 'preposition', 'question') ||
      view.phrases[next]?.verb?.tense === 'ing'
    ) ||
    isObjectOfRelative(view, start)
  )
    return -1;
  const awaited = awaitedBefore(view, start, comma);
  if (!awaited) return -1;
  let verb = !view.is(next, 'subordinator', 'question');
  for (let i = next + 1; i < next + LONGEST_SUBJECT; i++) {
    if (view.is(i, 'stop', 'semicolon', 'colon', 'dash', 'bracket')) return -1;
    verb ||= view.isFinite(i);
    if (!verb || !view.is(i, 'comma')) continue;
    const goesOn = view.skipAdverbs(i + 1);
    if (awaited === 'verb' && isInvertedCue(view, goesOn)) return -1;
    if (
      awaited === 'verb'
        ? view.isFinite(goesOn) && view.word(goesOn + 1) !== 'by'
        : view.is(goesOn, 'noun') && hasClause(view, goesOn)
    )
      return i;
  }
  return -1;
}

/** "A man who pledged | reform, while critics said he lied, was jailed": behind a relative clause's verb that takes an object the verb to come is the main clause's. */
function isObjectOfRelative(view: SentenceView, start: number): boolean {
  const v = view.skipAdverbs(start - 1, -1);
  return (
    view.cue(v)?.verb.frames.has('object') === true &&
    (view.phrases[v].verb!.tense === 'ing' ||
      view.is(view.skipAdverbs(v - 1, -1), 'relative', 'that'))
  );
}

/** ", | said Mr. Cole.": the verb at `v` has its speaker behind it, and no subject before it waits for it. */
function isInvertedCue(view: SentenceView, v: number): boolean {
  const cue = view.isFinite(v) ? view.cue(v) : undefined;
  if (!cue?.verb.frames.has('quote') || view.phrases[v].verb!.auxiliary) return false;
  const speaker = view.phrases[cue.after];
  return (
    view.is(cue.after, 'noun') &&
    (view.token(speaker.to - 1).pos === 'PROPN' ||
      /^(?:he|she|they)$/.test(view.word(cue.after)) ||
      isRole(view.head(cue.after)))
  );
}

/** What a clause still waits for where the phrases `start` to before `end` begin it: its verb, its subject, or nothing. */
function awaitedBefore(
  view: SentenceView,
  start: number,
  end: number,
): 'verb' | 'subject' | undefined {
  const isInfinitive = (i: number): boolean => view.phrases[i]?.verb?.tense === 'infinitive';
  // "vowed to fight it, while ..." waits for nothing.
  if (
    end <= start ||
    end > start + LONGEST_SUBJECT ||
    isInfinitive(start - 1) ||
    isInfinitive(start)
  )
    return undefined;
  for (let i = start; i < end; i++) if (view.isFinite(i) || view.is(i, 'quote')) return undefined;
  if (view.is(start, 'time', 'preposition')) return 'subject';
  return view.is(start, 'noun', 'adjective') ? 'verb' : undefined;
}

/** The mark that closes the parenthesis which the mark at `i` opens, or -1. */
function closing(view: SentenceView, i: number, mark: 'comma' | 'dash'): number {
  for (let j = i + 2; j < i + LONGEST_PARENTHESIS && j < view.phrases.length; j++)
    if (view.is(j, mark)) return j;
  return -1;
}

/** "give": no ending that a finite verb has in the third person or the past. */
function isBareForm(view: SentenceView, v: number): boolean {
  const { auxiliary, head } = view.phrases[v].verb!;
  return !auxiliary && !/(?:ed|[^s]s)$/.test(view.token(head).lower);
}

/** "the man who wrote the speech | says": what was written, and no clause. */
export function isWrittenBy(view: SentenceView, k: number, lemma: string): boolean {
  return lemma === 'write' && view.is(k - 2, 'relative') && WORKS.test(view.head(k));
}

const WORKS =
  /^(?:speech|speeches|book|books|letter|letters|song|songs|law|bill|report|article|column|memo|novel|play|script|story|code|note|essay|rules?|opinion|ruling|op-ed)$/;
