import type { SentenceView } from './sentenceView.js';

/** Phrases; a subject that goes on longer is not read. */
const LONGEST_SUBJECT = 22;
/** Phrases; a parenthesis ("46,", "which passed in May,") is no longer. */
const LONGEST_PARENTHESIS = 10;

/** Whether a clause begins with the noun phrase at `k`: a finite verb follows it. */
export function hasClause(view: SentenceView, k: number): boolean {
  const scan: SubjectScan = { i: k + 1, relatives: 0, afterRelative: 0, apposed: false };
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
  if (!view.isFinite(i)) return undefined;
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
    view.phrases[i + 1]?.verb?.tense === 'ing'
  ) {
    const close = closing(view, i, 'comma');
    if (close < 0) return false;
    scan.i = close;
    return view.is(close + 1, 'conjunction', 'quote') ? false : undefined;
  }
  if (view.is(i + 1, 'verb')) return closed && view.isFinite(i + 1) ? undefined : false;
  return view.is(i + 1, 'conjunction', 'quote') ? false : undefined;
}

/** The mark that closes the parenthesis which the mark at `i` opens, or -1. */
function closing(view: SentenceView, i: number, mark: 'comma' | 'dash'): number {
  for (let j = i + 2; j < i + LONGEST_PARENTHESIS && j < view.phrases.length; j++)
    if (view.is(j, mark)) return j;
  return -1;
}

/**
 * The phrase after the clause that begins with phrase `start`: the sentence's end, or where another voice begins.
 * @param nested true where the clause hangs on a relative or subordinate clause, which a comma and a verb end
 */
export function clauseEnd(view: SentenceView, start: number, nested = false): number {
  const end = voiceEnd(view, start, nested);
  return commentStart(view, start, end);
}

/** Where the writer's own comment begins that ends a clause (", which was passed in 2010", ", a mass layoff"): a tail after the last comma. */
function commentStart(view: SentenceView, start: number, end: number): number {
  let comma = end - 1;
  while (comma > start && !view.is(comma, 'comma', 'quote')) comma--;
  if (
    comma - start < SHORTEST ||
    !view.is(comma, 'comma') ||
    view.prose.quotationOf[view.phrases[comma].from] >= 0
  )
    return end;
  if (!hasFinite(view, start, comma)) return end;
  if (
    view.is(comma + 1, 'relative') ||
    (view.is(comma + 1, 'question') && view.word(comma + 1) === 'where')
  )
    return comma;
  if (
    !view.is(comma + 1, 'noun') ||
    !/^(?:a|an|the)$/.test(view.word(comma + 1)) ||
    (hasFinite(view, comma + 1, end) && !view.is(comma + 2, 'relative', 'that', 'noun'))
  )
    return end;
  return view.is(comma - 1, 'noun') && !hasConjunction(view, comma + 1, end) ? comma : end;
}

/** Phrases; what is shorter has no comment after it. */
const SHORTEST = 3;

function hasFinite(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i)) return true;
  return false;
}

function hasConjunction(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.is(i, 'conjunction')) return true;
  return false;
}

function voiceEnd(view: SentenceView, start: number, nested: boolean): number {
  for (let i = start; i < view.phrases.length; i++) {
    switch (view.kind(i)) {
      case 'stop':
        if (i === view.phrases.length - 1 || view.is(i + 1, 'stop')) return i;
        break;
      case 'semicolon':
      case 'bracket':
        return i;
      // "..., they said," after a comma inside the marks the writer's own words go on.
      case 'quote':
        if (
          /,['’]?\W{1,2}$/.test(view.text(view.phrases[i])) &&
          !view.is(i + 1, 'quote', 'conjunction')
        )
          return i + 1;
        break;
      case 'comma':
        if (i > start && endsAtComma(view, start, i, nested)) return i;
        break;
      case 'conjunction':
        if (hasFinite(view, start, i) && joinsCue(view, i)) return i;
        break;
      case 'preposition':
        if (i > start && /^according$/.test(view.word(i)))
          return view.is(i - 1, 'comma') ? i - 1 : i;
        break;
      default:
    }
  }
  return view.phrases.length;
}

function endsAtComma(view: SentenceView, start: number, comma: number, nested: boolean): boolean {
  let i = view.skipAdverbs(comma + 1);
  if (view.is(i, 'conjunction'))
    return !hasFinite(view, start, comma)
      ? false
      : joinsCue(view, i) || (nested && view.isFinite(view.skipAdverbs(i + 1)));
  if (view.is(i, 'subordinator')) return i + 1 < view.phrases.length && cueAhead(view, i + 1);
  if (view.is(i, 'preposition')) {
    const word = view.word(i);
    return (
      word === 'according' ||
      (word === 'as' && cueAhead(view, i + 1)) ||
      (word === 'with' && i === comma + 1)
    );
  }
  if (view.is(i, 'verb')) {
    if (view.phrases[i].verb!.tense === 'ing') return isSayingCue(view, i);
    return nested && view.isFinite(i);
  }
  if (view.is(i, 'noun')) {
    // "..., an aide said": somebody else's words end here.
    while (view.is(i, 'noun', 'preposition', 'aside')) i++;
    const verb = view.skipAdverbs(i);
    const cue = view.isFinite(verb) ? view.cue(verb) : undefined;
    return (
      cue !== undefined &&
      !cue.verb.attitude &&
      cue.verb.frames.has('clause') &&
      view.is(view.skipAdverbs(cue.after), 'stop', 'comma')
    );
  }
  return false;
}

/** ", adding", ", saying", ", and said": the same speaker begins anew. */
export function isSayingCue(view: SentenceView, v: number): boolean {
  const cue = view.cue(v);
  return (
    cue !== undefined &&
    !cue.verb.attitude &&
    (cue.verb.frames.has('clause') ||
      cue.verb.frames.has('that') ||
      cue.prepositional ||
      cue.verb.frames.has('object'))
  );
}

/** "and added that", "but he said": after the conjunction a cue verb follows, with or without a subject of its own. */
export function joinsCue(view: SentenceView, conjunction: number): boolean {
  const i = view.skipAdverbs(conjunction + 1);
  if (view.is(i, 'verb')) {
    const cue = view.isFinite(i) ? view.cue(i) : undefined;
    return (
      cue !== undefined &&
      !cue.verb.attitude &&
      !isBaseForm(view, i) &&
      (!view.phrases[i].verb!.auxiliary || (cue.verb.frames.has('clause') && !isModal(view, i)))
    );
  }
  return hasFinite(view, partStart(view, conjunction), conjunction) && cueAhead(view, i);
}

/** Where the part of the sentence begins that a conjunction stands in: after the last comma or the last word that opens a clause. */
function partStart(view: SentenceView, conjunction: number): number {
  let i = view.is(conjunction - 1, 'comma') ? conjunction - 2 : conjunction - 1;
  while (i >= 0 && !view.is(i, 'comma', 'subordinator', 'that', 'question', 'semicolon', 'dash'))
    i--;
  return i + 1;
}

function isModal(view: SentenceView, v: number): boolean {
  return /^(?:will|would|can|could|may|might|shall|should|must|to|'ll|'d|did|does|do)$/.test(
    view.word(v),
  );
}

/** "would rise and add to": a base form goes on with the content's own verb. */
export function isBaseForm(view: SentenceView, v: number): boolean {
  const { head, auxiliary } = view.phrases[v].verb!;
  return !auxiliary && !/(?:ed|s|aid|old|rote|aw|ew|ought)$/.test(view.token(head).lower);
}

/** Whether the clause that begins with the noun at `i` has a cue for its verb. */
function cueAhead(view: SentenceView, i: number): boolean {
  for (let j = i; j < i + 8; j++) {
    if (view.is(j, 'verb')) {
      const cue = view.isFinite(j) ? view.cue(j) : undefined;
      return (
        cue !== undefined &&
        !cue.verb.attitude &&
        (cue.verb.frames.has('clause') || cue.verb.frames.has('that'))
      );
    }
    if (
      !view.is(j, 'noun', 'preposition', 'adverb', 'aside', 'time') ||
      (j > i && view.is(j, 'noun') && view.is(j - 1, 'noun', 'time'))
    )
      return false;
  }
  return false;
}

/** "asked who had ordered it", "not clear who": a question, whose "who" is nobody yet. */
export function isInterrogative(view: SentenceView, i: number): boolean {
  if (view.word(i) !== 'who' || view.is(i - 1, 'comma')) return false;
  const before = view.skipAdverbs(i - 1, -1);
  return (
    (view.is(before, 'verb') && view.cue(before)?.verb.frames.has('question') === true) ||
    IN_QUESTION.test(view.word(before)) ||
    IN_QUESTION.test(view.head(before))
  );
}

const IN_QUESTION =
  /^(?:clear|unclear|sure|unsure|certain|uncertain|known|unknown|obvious|evident)$/;
