/**
 * The codes of rules that a draft by itself, or beside a registry, cannot break in one place: they rest on an imported list, on a document, on
 * evidence, or on two places that contradict each other, and are shown where those are tested.
 */
export const SHOWN_ELSEWHERE =
  /^(?:list-.*|quote-(?:negation|altered|stitched|speaker|not-found)|document-figure|date-.*|age-mismatch|percent-change|shares-sum|figure-mismatch|name-spelt-two-ways|evidence-vague)$/;
