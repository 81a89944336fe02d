import { isHearing } from '../lexis/stances.js';
import { BORDER_RULES } from './borderRules.js';
import type { SentenceView } from './sentenceView.js';

/** "..., an inquest heard", "..., the court was told" */
export function isHeardInCourt(view: SentenceView, verb: number): boolean {
  return (
    view.without !== BORDER_RULES.heardInCourt &&
    /^(?:heard|told)$/.test(view.head(verb)) &&
    isHearing(view.head(view.skipAdverbs(verb - 1, -1)))
  );
}

/** ", | amid talk of a deal", ", | in an interview with the BBC", ", | in a statement": where it was said, up to the sentence's end. */
export function isSetting(view: SentenceView, i: number): boolean {
  if (view.without === BORDER_RULES.occasion || view.isQuoted(i)) return false;
  const word = view.word(i);
  if (word === 'amid') return true;
  if (word !== 'in' || !/^an?$/.test(view.word(i + 1)) || !SAID_IN.test(view.head(i + 1)))
    return false;
  for (let k = i + 2; k < view.phrases.length; k++)
    if (view.isFinite(k) && !view.is(k - 1, 'relative', 'that')) return false;
  return true;
}

const SAID_IN =
  /^(?:interview|statement|speech|letter|e-?mail|article|briefing|broadcast|address|column|blog|tweet)$/;

/** ", | speaking to reporters in Leeds": to whom or where it was said. */
export function isSpeaking(view: SentenceView, v: number): boolean {
  return (
    view.without !== BORDER_RULES.occasion &&
    /^(?:speaking|talking|writing)$/.test(view.head(v)) &&
    view.is(v + 1, 'preposition') &&
    /^(?:to|in|at|on|before|after|during|from|outside)$/.test(view.word(v + 1))
  );
}

/** "he resigned to teach, | with the firm as a client", "with or without him": how it was done, and not what else happened. */
export function isManner(view: SentenceView, preposition: number): boolean {
  return (
    view.without !== BORDER_RULES.manner &&
    (view.is(preposition + 1, 'conjunction') ||
      (view.is(preposition + 1, 'noun') && /^(?:as|or)$/.test(view.word(preposition + 2))))
  );
}

/** ", drawing criticism from Democrats": what came of the words is not part of them. */
export const REACTION =
  /^(?:drawing|prompting|sparking|triggering|provoking|earning|igniting|inviting|angering|infuriating|alarming|stunning|delighting|enraging|contradicting|echoing|reversing)$/;
