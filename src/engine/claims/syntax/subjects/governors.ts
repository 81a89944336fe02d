import type { SentenceView } from '../sentenceView.js';

/** Verbs after which it is not done: "failed to agree", "refused to say", "avoided saying". */
const FAILING =
  /^(?:fail(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|forg[eo]t(?:s|ting|ten)?|hesitat(?:e[sd]?|ing)|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|refrain(?:s|ed|ing)?|struggl(?:e[sd]?|ing)|scorn(?:s|ed|ing)?|disdain(?:s|ed|ing)?)$/;
/** Verbs after which, with a participle, it is done no more or was not done: "stopped saying", "resisted calling". */
const ENDING = /^(?:stop(?:s|ped|ping)?|resist(?:s|ed|ing)?|ceas(?:e[sd]?|ing)|quit(?:s|ting)?)$/;
const UNABLE =
  /^(?:unable|unwilling|reluctant|loath|loth|hesitant|afraid|powerless|unprepared|slow|wary)$/;
/** How far from the verb the word may stand that it hangs on, in phrases. */
const REACH = 3;

/** Where the verb phrase begins that keeps somebody from saying something. */
export interface Governor {
  readonly phrase: number;
  /** The phrase of its verb, whose subject it is that keeps silent; -1 for "without" and its like. */
  readonly verb: number;
}

/**
 * What keeps the words of an infinitive or participle from being said: "failed to agree", "was unable to say", "without saying", "has yet to say".
 * @param v the phrase of the infinitive or participle
 */
export function governorOf(view: SentenceView, v: number): Governor | null {
  const { tense } = view.phrases[v].verb!;
  if (tense === 'finite') return negatedPair(view, v);
  const before = view.skipAdverbs(v - 1, -1);
  for (let i = before; i >= 0 && i > v - 1 - REACH - 2; i--) {
    if (view.is(i, 'verb')) {
      const delayed = i < v - 1 && view.word(v - 1) === 'yet';
      const short = view.word(i + 1) === 'short' && view.word(i + 2) === 'of';
      const negated =
        view.phrases[i].verb!.negated && /^(?:want|wish|dare|care|bother|go)$/.test(view.head(i));
      const unable =
        view.is(i + 1, 'adjective') && UNABLE.test(view.word(i + 1)) && before === i + 1;
      const failing =
        (FAILING.test(view.head(i)) && i >= before - 1) ||
        (tense === 'ing' && ENDING.test(view.head(i)) && i === before);
      return failing || delayed || short || negated || unable ? { phrase: i, verb: i } : null;
    }
    if (view.is(i, 'preposition') && tense === 'ing') {
      if (view.word(i) === 'without') return { phrase: i, verb: -1 };
      if (view.word(i) === 'from' && view.word(i - 1) === 'far') return { phrase: i - 1, verb: -1 };
      if (view.word(i) === 'than' && view.word(i - 1) === 'rather')
        return { phrase: i - 1, verb: -1 };
      if (view.word(i) === 'of' && view.word(i - 1) === 'instead')
        return { phrase: i - 1, verb: -1 };
    }
    if (!view.is(i, 'adjective', 'adverb', 'preposition')) return null;
  }
  return null;
}

/** "did not confirm or | deny", "neither confirmed nor | denied", "would neither confirm nor | deny": the second of two verbs is negated like the first. */
function negatedPair(view: SentenceView, v: number): Governor | null {
  if (!view.is(v - 1, 'conjunction') || !/^n?or$/.test(view.word(v - 1))) return null;
  if (view.phrases[v].verb!.auxiliary) return null;
  let first = view.skipAdverbs(v - 2, -1);
  // "did not argue, claim or | suggest"
  while (
    view.is(first, 'verb', 'noun') &&
    view.is(first - 1, 'comma') &&
    view.is(first - 2, 'verb')
  )
    first -= 2;
  if (view.phrases[first]?.verb?.negated) return { phrase: first, verb: first };
  if (view.word(v - 1) !== 'nor') return null;
  // The tagger may take "neither confirm" for a noun.
  if (view.is(first, 'noun') && view.word(first) === 'neither' && view.is(first - 1, 'verb'))
    return { phrase: first - 1, verb: first - 1 };
  return view.is(first, 'verb') && view.word(first - 1) === 'neither'
    ? { phrase: first - 1, verb: first }
    : null;
}
