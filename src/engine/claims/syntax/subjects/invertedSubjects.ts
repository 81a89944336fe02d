import type { SentenceView } from '../sentenceView.js';
import type { Source } from '../sourcePhrases.js';

/**
 * The subject after its verb ("said Geoff Garin, a pollster"), from phrase `i` on.
 * @returns the source and the phrase after it
 */
export function subjectAfter(
  view: SentenceView,
  i: number,
): { source: Source; after: number } | null {
  if (!view.is(i, 'noun', 'adjective')) return null;
  const start = i++;
  for (;;) {
    if (
      view.is(i, 'preposition') &&
      view.is(i + 1, 'noun') &&
      /^(?:of|for|at|from|to|with|and|in|by)$/.test(view.word(i)) &&
      !isOccasion(view, i + 1)
    )
      i += 2;
    else if (view.is(i, 'conjunction') && view.is(i + 1, 'noun') && !view.isFinite(i + 2)) i += 2;
    else if (view.is(i, 'aside')) i++;
    // "one Democrat familiar with the discussion"
    else if (view.is(i, 'adjective') && view.is(i + 1, 'preposition') && view.is(i + 2, 'noun'))
      i += 3;
    else if (
      view.is(i, 'comma') &&
      view.is(i + 1, 'noun') &&
      !view.isFinite(i + 2) &&
      !view.is(start, 'adjective')
    )
      i += 2;
    else if (
      view.is(i, 'verb') &&
      !view.cue(i) &&
      view.is(i - 1, 'noun') &&
      (view.phrases[i].verb!.tense === 'ing' ||
        (view.isBarePast(i) && view.is(i + 1, 'preposition', 'time')))
    )
      i = skipObject(view, i + 1);
    else if (
      view.is(i, 'comma') &&
      view.is(i + 1, 'preposition') &&
      view.word(i + 1) === 'of' &&
      view.is(i + 2, 'noun')
    )
      i += 3;
    else break;
  }
  return {
    source: { from: view.phrases[start].from, to: view.phrases[i - 1].to, noun: start },
    after: i,
  };
}

/** "in an interview" does not belong to who is interviewed. */
export function isOccasion(view: SentenceView, noun: number): boolean {
  return /^(?:interview|statement|speech|debate|email|e-mail|tweet|letter|address|remarks|appearance|briefing|conference|rally|memo|post|release|debate|report|column|op-ed|message|twitter|facebook|call|telephone|phone|event|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    view.head(noun),
  );
}

function skipObject(view: SentenceView, i: number): number {
  while (view.is(i, 'noun', 'preposition', 'adverb', 'adjective')) i++;
  return i;
}
