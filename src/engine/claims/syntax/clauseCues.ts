import { BORDER_RULES } from './borderRules.js';
import { commaAfter, hasFinite, isAfterwards } from './comments.js';
import { isJudgment, judgesAhead } from './judging.js';
import type { SentenceView } from './sentenceView.js';

/** Whether the verb phrase `v` is a cue with which the same speaker begins anew: ", adding", ", saying", ", and said". */
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

/** "declined to comment, | aside from saying that", ", | other than to say that": the same speaker begins anew. */
export function saysOtherThan(view: SentenceView, i: number): boolean {
  if (!OTHER_THAN.test(view.word(i))) return false;
  for (let v = i + 1; v < i + 4; v++)
    if (view.is(v, 'verb')) return !view.isFinite(v) && isSayingCue(view, v);
  return false;
}

const OTHER_THAN = /^(?:aside|apart|other|beyond|except)$/;

/** "... was dead, | after claiming that", "... was dead | before adding that": the same speaker begins anew. */
export function saysAfterwards(view: SentenceView, i: number): boolean {
  const v = view.skipAdverbs(i + 1);
  return (
    view.phrases[v]?.verb?.tense === 'ing' && v > i && isSayingCue(view, v) && isAfterwards(view, v)
  );
}

/** Whether a cue verb follows a conjunction, with or without a subject of its own: "and added that", "but he said". */
export function joinsCue(view: SentenceView, conjunction: number): boolean {
  const i = view.skipAdverbs(conjunction + 1);
  if (keepsBack(view, i)) return true;
  if (view.is(i, 'verb')) return saysMore(view, i);
  // "..., but critics fear that": others think otherwise.
  const doubt = view.word(conjunction) === 'but' && OTHERS.test(view.head(i)) && view.is(i, 'noun');
  if (doubt && view.isFinite(i + 1) && view.cue(i + 1)?.verb.attitude) return true;
  // "said she had told the bank and the police, | but she denied that", "..., | and he declined to say why": a pronoun of its own
  if (view.is(conjunction - 1, 'comma') && /^(?:he|she)$/.test(view.word(i)))
    return cueAhead(view, i) || isRefusal(view, view.skipAdverbs(i + 1));
  return (
    hasFinite(view, partStart(view, conjunction), conjunction) &&
    (cueAhead(view, i) || judgesAhead(view, conjunction))
  );
}

/** "| and added that": whether a finite verb without a subject of its own is a cue of the same speaker. */
function saysMore(view: SentenceView, v: number): boolean {
  const cue = view.isFinite(v) ? view.cue(v) : undefined;
  return (
    cue !== undefined &&
    !cue.verb.attitude &&
    !isBaseForm(view, v) &&
    (!view.phrases[v].verb!.auxiliary ||
      (cue.verb.frames.has('clause') && (!isModal(view, v) || leavesOut(view, v))))
  );
}

/** "declined to say", "refuses to discuss" */
function isRefusal(view: SentenceView, v: number): boolean {
  return (
    view.isFinite(v) &&
    /^(?:declin(?:ed|es)|refuse[sd])$/.test(view.head(v)) &&
    view.phrases[v + 1]?.verb?.tense === 'infinitive'
  );
}

const OTHERS =
  /^(?:critics|opponents|others|some|many|experts|analysts|observers|campaigners|supporters|s[ck]eptics|economists|rivals|residents)$/;

/** Where the part of the sentence begins that a conjunction stands in: after the last comma or the last word that opens a clause. */
function partStart(view: SentenceView, conjunction: number): number {
  let i = view.is(conjunction - 1, 'comma') ? conjunction - 2 : conjunction - 1;
  while (i >= 0 && !view.is(i, 'comma', 'subordinator', 'that', 'question', 'semicolon', 'dash'))
    i--;
  return i + 1;
}

/** "said taxes would rise | but did not say when" */
function leavesOut(view: SentenceView, v: number): boolean {
  const { negated } = view.phrases[v].verb!;
  if (view.word(v) === 'would' && view.without !== BORDER_RULES.wouldNot)
    return (
      negated &&
      /^(?:say|confirm|disclose|reveal|specify|comment|elaborate|explain)$/.test(view.head(v))
    );
  return negated && /^(?:did|does|do)$/.test(view.word(v));
}

/** "said it was late | but would not give details", "| and gave no reason": what the speaker kept back. */
function keepsBack(view: SentenceView, v: number): boolean {
  if (view.without === BORDER_RULES.wouldNot || !view.isFinite(v)) return false;
  if (!/^(?:give|gave|offer|offered|provide|provided|release|share)$/.test(view.head(v)))
    return false;
  return (
    (view.phrases[v].verb!.negated || /^no\b/.test(view.word(v + 1))) &&
    KEPT_BACK.test(view.head(v + 1))
  );
}

const KEPT_BACK =
  /^(?:details?|specifics|particulars|reasons?|comment|explanation|names?|figures?|timeline|timetable|date|number|estimate|evidence|proof|examples?|elaboration|information)$/;

function isModal(view: SentenceView, v: number): boolean {
  return /^(?:will|would|can|could|may|might|shall|should|must|to|'ll|'d|did|does|do)$/.test(
    view.word(v),
  );
}

/** Whether a verb is in its base form, with which the verb before it goes on: "would rise and add to". */
export function isBaseForm(view: SentenceView, v: number): boolean {
  const { head, auxiliary } = view.phrases[v].verb!;
  return (
    !auxiliary &&
    !/(?:ed|s|aid|old|rote|aw|ew|ought)$|^(?:left|went|sent|took|gave|made|came|sat|got|ran|stood|fell|began|met|led|won|lost|held|kept|built|spent|broke|rose|hung|rang|drove|flew|shook|threw|fled|sped|tore|wept|shut)$/.test(
      view.token(head).lower,
    )
  );
}

/** Whether the clause that begins with the noun at `i` has a cue for its verb. */
export function cueAhead(view: SentenceView, i: number): boolean {
  let last = i + 8;
  for (let j = i; j < last; j++) {
    // "Mr. Borden, who met him, | said"
    const close = j > i ? relativeEnd(view, j) : -1;
    if (close > 0) {
      j = close;
      last = close + 3;
      continue;
    }
    if (view.is(j, 'verb')) {
      const cue = view.isFinite(j) ? view.cue(j) : undefined;
      return (
        cue !== undefined &&
        !cue.verb.attitude &&
        (cue.verb.frames.has('clause') || cue.verb.frames.has('that')) &&
        // "but the bank denied | her a loan"
        isJudgment(view, j) &&
        // "content meant | to incite violence"
        (view.phrases[cue.after]?.verb?.tense !== 'infinitive' ||
          (cue.verb.frames.has('infinitive') && cue.verb.lemma !== 'mean'))
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

/** Whether the word at `i` is the "who" of a question, who is nobody yet: "asked who had ordered it", "not clear who". */
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

/** The comma before a verb that ends ", who met him,", which the comma at a phrase begins, or -1. */
function relativeEnd(view: SentenceView, comma: number): number {
  if (!view.is(comma, 'comma') || !view.is(comma + 1, 'relative')) return -1;
  const close = commaAfter(view, comma);
  return close > 0 && view.isFinite(close + 1) ? close : -1;
}
