import { BORDER_RULES } from '../borderRules.js';
import { isStateOrCountry } from '../naming/bodyNames.js';
import type { SentenceView } from '../sentenceView.js';

/** Whether the phrase `i` is the town of a university: "the University of California, | Berkeley". */
export function isCampus(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.campus &&
    view.word(i - 3) === 'of' &&
    view.head(i - 4) === 'university'
  );
}

/** Whether a phrase is a state or country, which follows the name of a town after a comma: "N.C.", "Ohio". */
export function isStateOf(view: SentenceView, i: number): boolean {
  const words = view.text(view.phrases[i]);
  return /^(?:\p{Lu}\.){2,}$/u.test(words) || isStateOrCountry(words);
}

/** Whether a noun phrase tells more of the noun before it: "a former senator", "R-Fla.", "47". */
export function isAppositive(view: SentenceView, i: number): boolean {
  const first = view.token(view.phrases[i].from);
  return (
    /^(?:a|an|the|his|her|their|its|one|former|chairman|president|director|head|chief|executive|co-founder|founder|author|spokesman|spokeswoman|[dri])$/.test(
      first.lower,
    ) ||
    first.pos === 'NUM' ||
    /^\p{Ll}/u.test(first.text)
  );
}

/** Whether a phrase is a quantifier that has left its noun: "Bell and Duarte | both | said", "the two men | each | said". */
export function isFloating(view: SentenceView, i: number): boolean {
  const { from, to } = view.phrases[i];
  return (
    view.without !== BORDER_RULES.floating &&
    to === from + 1 &&
    /^(?:both|all|each|neither)$/.test(view.word(i)) &&
    view.is(i - 1, 'noun')
  );
}
