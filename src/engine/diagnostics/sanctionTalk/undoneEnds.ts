import { phraseStart } from './partyPhrases.js';
import { isComma, isNominal, isVerb, type Word } from './sentenceWords.js';

const NEGATION = /^(?:not|n['’]t|never|cannot)$/;
const MODAL = /^(?:could|would|should|may|might|must|can|will|shall)$/;
/** What they govern has not happened: "refused to lift them", "asked to be delisted", "a bid to be delisted", "opposed lifting them". */
const UNDONE =
  /^(?:refus(?:es|ed|ing|al)|declin(?:es|ed|ing)|fail(?:s|ed|ing|ure)|ask(?:s|ed|ing)|su(?:es|ed|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|want(?:s|ed|ing)|hop(?:es?|ed|ing)|tr(?:ies|ied|ying)|seeks?|seeking|sought|fight(?:s|ing)?|fought|appeal(?:s|ed|ing)?|lobb(?:ies|ied|ying)|petition(?:s|ed|ing)?|urg(?:es|ed|ing)|oppos(?:es|ed|ing)|promis(?:es?|ed|ing)|vow(?:s|ed|ing)?|consider(?:s|ed|ing)|propos(?:es|ed|ing|als?)|expect(?:s|ed)|plan(?:s|ned|ning)?|bid|requests?|efforts?|attempt(?:s|ed|ing)?|campaign(?:s|ed|ing)?|plea|short|without|against|due|likely|unlikely|supposed|ready)$/;
const WON = /^(?:won|successful|successfully|succeeded|managed)$/;
const CAUSES = /^(?:have|has|had|having|get|gets|got|getting|see|saw)$/;
const isGroup = ({ lower, pos }: Word): boolean =>
  pos === 'AUX' ||
  pos === 'ADV' ||
  NEGATION.test(lower) ||
  /^(?:to|be|been|being|has|have|had|is|are|was|were|since)$/.test(lower);

/**
 * Whether what ends sanctions at `words[i]` is only asked for, refused or denied: "asked to be delisted", "refused to lift them". What stands before
 * counts only where it governs the ending: not "but after she appealed the EU delisted her".
 * @param from where to begin to look
 */
export function isUndone(words: readonly Word[], i: number, from: number): boolean {
  const verb = verbOf(words, i, from);
  const start = groupBefore(words, verb, from);
  const group = words.slice(start, verb);
  if (group.some(({ lower }) => NEGATION.test(lower) || MODAL.test(lower)))
    return !isOnlyLater(words, i);
  const isTo = group.some(({ lower }) => lower === 'to');
  if (isTo && group.some(({ lower }) => lower === 'yet')) return true;
  if (hasNegativeSubject(words, start, from)) return true;
  if (isTo || isNonfinite(words[verb], group)) return isWanted(words, start, from);
  // "failed to have the measures lifted"
  const cause = start > from && start === verb ? phraseStart(words, start - 1) - 1 : -1;
  return cause > from && CAUSES.test(words[cause].lower) && isUndone(words, cause, from);
}

/** The verb of an ending that is told by a preposition: "taken off", "removed her from". */
function verbOf(words: readonly Word[], i: number, from: number): number {
  if (!/^(?:from|off)$/.test(words[i].lower)) return i;
  let verb = i - 1;
  while (verb > from && !isVerb(words[verb])) verb--;
  return verb;
}

function groupBefore(words: readonly Word[], verb: number, from: number): number {
  let start = verb;
  while (start > from && isGroup(words[start - 1])) start--;
  return start;
}

/** "lifting", "being delisted", "demanded that it lift", "asked that she be delisted" */
function isNonfinite({ lower }: Word, group: readonly Word[]): boolean {
  const isAlone = !group.some(({ lower: word }) =>
    /^(?:is|are|was|were|has|have|had|been)$/.test(word),
  );
  const isBare =
    group.some(({ lower: word }) => /^be(?:ing)?$/.test(word)) ||
    !/(?:ed|s|ew|awn|ck|oze|off|from)$/.test(lower);
  return isAlone && isBare;
}

/** "no court annulled it" */
function hasNegativeSubject(words: readonly Word[], start: number, from: number): boolean {
  if (start <= from || !isNominal(words, start - 1)) return false;
  const subject = words.slice(Math.max(from, phraseStart(words, start - 1)), start);
  return subject.some(({ lower }) => /^(?:no|nobody|none|neither|few)$/.test(lower));
}

/** Whether words before an infinitive or a gerund govern it and say that it has not happened. */
function isWanted(words: readonly Word[], start: number, from: number): boolean {
  for (let j = start - 1; j >= from && start - j < 10; j--) {
    const { lower, text, pos } = words[j];
    const isThat = lower === 'that';
    if (/^[,;:]$/.test(text) || /^(?:who|which)$/.test(lower) || WON.test(lower)) return false;
    if (UNDONE.test(lower))
      return !words.slice(Math.max(from, j - 4), j).some((word) => WON.test(word.lower));
    if (/^(?:CCONJ|SCONJ)$/.test(pos) && !isThat) return false;
    if (isVerb(words[j]) && !isNominal(words, j)) return false;
  }
  return false;
}

/** "was not delisted until 2020": so it was. */
function isOnlyLater(words: readonly Word[], i: number): boolean {
  const until = words.findIndex(
    ({ lower }, k) => k > i && k - i < 9 && /^(?:until|till|before)$/.test(lower),
  );
  if (until < 0 || words.slice(i, until).some(isComma)) return false;
  const time = words.slice(until + 1, until + 4);
  return time.some(
    ({ lower, pos }) =>
      pos === 'NUM' || /^(?:last|year|years|month|months|week|weeks)$/.test(lower),
  );
}
