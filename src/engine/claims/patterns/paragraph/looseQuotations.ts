import type { Span } from '../../../annotation.js';
import { type Attribution, spanOf } from '../attribution.js';
import type { Prose, Sentence } from '../../syntax/prose.js';
import type { Quoted } from '../../syntax/quoted.js';
import type { SentenceView } from '../../syntax/sentenceView.js';

/** Which attribution goes on in a quotation that is a sentence of its own: the quotation in the sentence before, else what was said in it. */
export function continued(found: readonly Attribution[], earlier: number): number {
  const spoken = (i: number): boolean => i >= earlier && !found[i].attitude;
  const announced = found.findLastIndex(
    (one, i) => i >= earlier && one.pattern === 'announcement' && one.content.length === 0,
  );
  if (announced >= 0) return announced;
  const quoted = found.findIndex(
    (one, i) => spoken(i) && (one.content.length === 0 || one.quotation !== 'indirect'),
  );
  return quoted >= 0 ? quoted : found.findIndex((_, i) => spoken(i));
}

/** The quotations of a sentence that are utterances of their own. */
export function utterances(
  { quotations, quotationOf }: Prose,
  { from, to }: Sentence,
  named: boolean,
): Span[] {
  const shortest = named ? SHORTEST_NAMED : SHORTEST_UTTERANCE;
  const spans: Span[] = [];
  for (let t = from; t < to; t++) {
    const one = quotations[quotationOf[t]];
    if (one?.from === t && one.endsSentence && one.to - one.from > shortest)
      spans.push({ start: one.start, end: one.end });
  }
  return spans;
}

/** Tokens, with the marks; what is shorter may be a title. */
const SHORTEST_UTTERANCE = 8;
/** Where a person's name in brackets follows. */
const SHORTEST_NAMED = 4;

/** The token that a sentence begins with, behind a heading in capitals: "QUOTE OF THE DAY:". */
export function firstWord(view: SentenceView): number {
  const colon = view.phrases.findIndex(({ kind }) => kind === 'colon');
  return colon > 0 && view.isRubric(colon) ? view.phrases[colon].to : view.sentence.from;
}

/** A sentence that nobody is said to have spoken: what of it is quoted, or all of it where it only quotes some words. */
export function looseQuotation(prose: Prose, { from, to }: Sentence, view: SentenceView): Span[] {
  const quoted: Quoted[] = [];
  for (let t = from; t < to; t++) {
    const one = prose.quotations[prose.quotationOf[t]];
    if (one?.from === t) quoted.push(one);
  }
  if (quoted.length === 0) return [];
  if (quoted[0].from === firstWord(view) && quoted[0].utterance)
    return quoted.filter((one) => one.utterance).map(({ start, end }) => ({ start, end }));
  // `Mother-of-three Kelly Marsden, 38, fumed: "..."`: somebody else is led in.
  if (view.phrases.some((_, i) => i > 0 && view.is(i, 'colon') && view.is(i + 1, 'quote')))
    return [];
  const words = quoted.reduce((sum, one) => sum + one.to - one.from - 2, 0);
  return words >= 4 && words > (to - from) * 0.35 && !view.phrases.some((_, i) => view.cue(i))
    ? [spanOf(prose, { from, to })]
    : [];
}
