import { isOver } from './sanctionEnds.js';
import { framesOf, isComma, type Word } from './sentenceWords.js';

const NEGATION =
  /^(?:not|n['’]t|never|hardly|scarcely|without|no|nobody|none|neither|nor|cannot|yet|avoid(?:s|ed|ing)?|escap(?:e[sd]?|ing)|dodg(?:e[sd]?|ing)|evad(?:e[sd]?|ing)|exempt|spared|den(?:y|ies|ied))$/;
const MODAL =
  /^(?:could|would|should|may|might|must|can|will|shall|['’](?:ll|d)|to|likely|unlikely|almost|nearly|about|possibly|potentially|perhaps)$/;
const PAST_ONLY = /^(?:formerly|previously|once|then|briefly|former|temporarily|ex)$/;
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|apparently|purportedly|wrongly|falsely|mistakenly|erroneously|so-called|rumou?red|alleged)$/;
const CONDITION = /^(?:if|unless|whether|suppose|supposing|provided|lest|should|were)$/;
/** Whether the words right before a term say that no sanctions are in force: "formerly sanctioned". */
export function isUnrealBeside(words: readonly Word[], t: number): boolean {
  for (let i = t - 1; i >= Math.max(0, t - 2); i--) {
    const { lower, pos } = words[i];
    if (PAST_ONLY.test(lower) || HEARSAY.test(lower) || /^(?:not|never|longer|non)$/.test(lower))
      return true;
    if (!/^(?:ADV|PUNCT)$/.test(pos)) break;
  }
  return false;
}

/**
 * Whether a predicate does not say that sanctions are in force: denied, asked, conditional, planned, hearsay or over.
 * @param start the predicate's first word
 * @param t the term
 */
export function isUnreal(words: readonly Word[], start: number, t: number): boolean {
  for (let i = start; i < t; i++) {
    const { lower } = words[i];
    // "the EU then imposed": what happened next.
    const next = lower === 'then' && words[i + 1]?.pos === 'VERB';
    if (NEGATION.test(lower) || MODAL.test(lower) || HEARSAY.test(lower)) return true;
    if (PAST_ONLY.test(lower) && !next) return true;
  }
  if (words.at(-1)?.text === '?' || words.at(-2)?.text === '?') return true;
  return (
    hasCondition(words, start) ||
    isNegatedSubject(words, start) ||
    isDisbelieved(words, start) ||
    isOver(words, t)
  );
}

/** "if X were", "whether X is", "provided X is", "had X been". */
function hasCondition(words: readonly Word[], start: number): boolean {
  const head = words[start - 1];
  // "X, who was sanctioned": so it was, whatever depends on a condition.
  if (/^(?:who|which)$/.test(head?.lower ?? '') && isComma(words[start - 2])) return false;
  let from = start - 1;
  if (isComma(head)) from = relativeBefore(words, from);
  for (let i = from; i >= 0 && start - i < 40; i--) {
    if (/^[;:]$/.test(words[i].text)) return false;
    if (words[i].lower === 'were') continue;
    if (CONDITION.test(words[i].lower) && isConditional(words, i)) return true;
  }
  return words[0]?.lower === 'had';
}

/** Where the relative clause begins that ends with the comma at `close`: "X, | which asked if it could stay, was"; `close` where none does. */
function relativeBefore(words: readonly Word[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < 40; i--) {
    if (/^[;:]$/.test(words[i].text)) break;
    if (isComma(words[i - 1]) && /^(?:who|which|whose|whom)$/.test(words[i].lower)) return i;
  }
  return close;
}

/** "provided" and "should" open a condition only at the head of a clause: not in "which provided loans", "who should have known". */
function isConditional(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  const { lower } = words[i];
  if (lower !== 'provided' && lower !== 'should') return true;
  if (lower === 'provided' && next?.lower === 'that') return true;
  const opens =
    !before || isComma(before) || before.pos === 'CCONJ' || /^["“‘']$/.test(before.text);
  return opens && /^(?:DET|PROPN|NAME|PRON|NOUN|ADJ)$/.test(next?.pos ?? '');
}

/** "Nobody has sanctioned", "Neither the EU nor the U.S. has". */
function isNegatedSubject(words: readonly Word[], start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 14; i--) {
    if (isComma(words[i]) || /^[;:—–]$/.test(words[i].text)) return false;
    if (
      /^(?:nobody|none|neither|nor|no|not|few|nothing|hardly|rather|instead)$/.test(words[i].lower)
    )
      return true;
    if (words[i].lower === 'but' || words[i].lower === 'that') return false;
  }
  return false;
}

const SUBORDINATE =
  /^(?:when|while|because|after|before|since|although|though|as|where|until|once)$/;
const DENIAL = /^(?:not|n['’]t|no|never|unclear|untrue|nothing|hardly)$/;

/** Whether a verb reports: what it governs is somebody's word. */
function isReporting(verb: string): boolean {
  const frames = framesOf(verb);
  return frames?.has('clause') === true || frames?.has('that') === true;
}

/** "denied that X was", "doubts that", "a rumour that", "said that X was". */
function isDisbelieved(words: readonly Word[], start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 16; i--) {
    const { lower, pos, text } = words[i];
    if (/^[;:,]$/.test(text) || SUBORDINATE.test(lower)) return false;
    if (
      lower === 'that' &&
      words.slice(Math.max(0, i - 6), i).some((word) => DENIAL.test(word.lower))
    )
      return true;
    if (
      /^(?:den(?:y|ies|ied)|doubt(?:s|ed)?|rumou?rs?|hoax|falsehood|lie|myth|pretend(?:s|ed)?|untrue|false|fears?|feared|hopes?|hoped|wants?|wanted|wish(?:es|ed)?|demand(?:s|ed)?|urge[sd]?|propose[sd]?|allegations?|imagine[sd]?)$/.test(
        lower,
      )
    )
      return true;
    if (pos === 'VERB' && i < start - 1 && isReporting(lower)) return true;
  }
  return false;
}
