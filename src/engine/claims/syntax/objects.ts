import { hasClause } from './clauseSubjects.js';
import { isOccasion } from './invertedSubjects.js';
import { isBaseForm, isSayingCue, joinsCue } from './clauses.js';
import type { SentenceView } from './sentenceView.js';

/** The phrase after an object that goes on from phrase `start`: shorter than a clause, a comma mostly ends it. */
export function objectEnd(view: SentenceView, start: number): number {
  let i = start;
  for (; i < view.phrases.length; i++) {
    const kind = view.kind(i);
    if (
      (kind === 'stop' && (i === view.phrases.length - 1 || view.is(i + 1, 'stop'))) ||
      kind === 'semicolon' ||
      kind === 'bracket' ||
      kind === 'subordinator' ||
      kind === 'dash' ||
      kind === 'colon'
    )
      break;
    // "attacked the plan | saying it was late"
    if (kind === 'verb' && SAYING.test(view.head(i)) && view.is(i - 1, 'noun')) break;
    if (kind === 'comma') {
      const close = apposedUntil(view, i + 1);
      if (close > 0) {
        i = close;
        continue;
      }
      if (objectEndsAtComma(view, i)) break;
    }
    if (
      kind === 'conjunction' &&
      ((isSayingCue(view, view.skipAdverbs(i + 1)) &&
        view.phrases[view.skipAdverbs(i + 1)].verb!.tense === 'ing') ||
        (view.isFinite(view.skipAdverbs(i + 1)) && !isBaseForm(view, view.skipAdverbs(i + 1))) ||
        joinsCue(view, i))
    )
      break;
    if (
      kind === 'preposition' &&
      /^(?:after|before|while|during|amid|despite|according|since|when)$/.test(view.word(i))
    )
      break;
    if (
      kind === 'preposition' &&
      /^(?:in|on|at|during|to)$/.test(view.word(i)) &&
      view.is(i + 1, 'noun') &&
      isOccasion(view, i + 1)
    )
      break;
  }
  // "denied he had said so, and | left"
  if (i - 1 > start && view.is(i - 1, 'conjunction') && !view.is(i - 2, 'time')) i--;
  while (i > start && view.is(i - 1, 'time', 'adverb', 'comma') && !endsVerb(view, i - 1)) i--;
  return i;
}

/** "refused to do | so", "should go | ahead": the adverb is the verb's. */
function endsVerb(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'adverb') &&
    view.is(i - 1, 'verb') &&
    /^(?:so|ahead|away|back|out|up|down|forward|off|on|through|together|apart)$/.test(view.head(i))
  );
}

const SAYING = /^(?:saying|arguing|insisting|claiming|adding)$/;

/** "accused Cruz, the senator from Texas, | of lying": the comma that ends an apposition after which the object goes on; else 0. */
function apposedUntil(view: SentenceView, i: number): number {
  let close = i;
  while (
    close < i + 8 &&
    view.is(close, 'noun', 'preposition', 'adverb', 'adjective', 'time', 'conjunction')
  )
    close++;
  if (close === i || !view.is(close, 'comma')) return 0;
  // "urged the chancellor, Rachel Reeves, | to scrap the cap"
  if (view.is(close + 1, 'verb') && view.phrases[close + 1].verb!.tense === 'infinitive')
    return close;
  return view.is(close + 1, 'preposition') && /^(?:of|as|for|from)$/.test(view.word(close + 1))
    ? close
    : 0;
}

function objectEndsAtComma(view: SentenceView, comma: number): boolean {
  const i = comma + 1;
  const quotation = view.prose.quotations[view.prose.quotationOf[view.phrases[comma].from]];
  if (quotation) return quotation.to - 2 === view.phrases[comma].from;
  if (view.is(i, 'noun')) {
    // "Asked about the vote, Ms. Ortiz shrugged"
    if (view.isFinite(i + 1) && /^(?:PROPN|PRON)$/.test(view.token(view.phrases[i].to - 1).pos))
      return true;
    let j = i;
    while (j < i + 12 && view.is(j, 'noun', 'preposition', 'aside', 'adverb', 'comma', 'time')) j++;
    return (
      (view.isFinite(j) && !view.is(j - 1, 'noun', 'preposition')) ||
      (view.isFinite(j) && (!view.isBarePast(j) || view.cue(j) !== undefined))
    );
  }
  return (
    !view.is(i, 'conjunction', 'quote') ||
    (view.is(i, 'conjunction') &&
      ((view.is(i + 1, 'verb') && view.isFinite(i + 1)) ||
        (view.is(i + 1, 'noun') && (view.isFinite(i + 2) || hasClause(view, i + 1)))))
  );
}
