import { isAppointment } from './appointments.js';
import { framesOf, isComma, isRelative, isVerb, type Word } from './sentenceWords.js';

const NEGATION =
  /^(?:not|n['’]t|never|hardly|scarcely|without|no|nobody|none|neither|nor|cannot|yet|avoid(?:s|ed|ing)?|escap(?:e[sd]?|ing)|dodg(?:e[sd]?|ing)|evad(?:e[sd]?|ing)|exempt|spared|den(?:y|ies|ied))$/;
const MODAL =
  /^(?:could|would|should|may|might|must|can|will|shall|['’](?:ll|d)|to|likely|unlikely|almost|nearly|about|possibly|potentially|perhaps)$/;
const PAST_ONLY = /^(?:formerly|previously|once|then|briefly|former|temporarily|ex)$/;
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|apparently|purportedly|wrongly|falsely|mistakenly|erroneously|so-called|rumou?red|alleged)$/;
const CONDITION = /^(?:if|unless|whether|suppose|supposing|provided|lest|should|were)$/;
/** What follows that says that it is over. */
const LIFTED =
  /^(?:removed|lift(?:ed|ing|s)?|cleared|dropped|annulled|overturned|struck|revoked|reversed|rescinded|scrapped|until|expired?|freed|eased?|easing)$/;
const DELISTED = /^(?:delist(?:ed|ing)|unfr(?:oze|ozen))$/;
const MEASURE =
  /^(?:sanctions?|lists?|blacklists?|listings?|designations?|measures?|restrictions?|decisions?|bans?|freezes?|them)$/;
/** Said of sanctions themselves, and not of a party. */
const ENDS_MEASURES =
  /^(?:lifted|eased|annulled|overturned|reversed|rescinded|scrapped|revoked|expired)$/;
/** A participle right behind a comma, or behind its adverb: ", later removed". */
const SET_OFF = /^(?:removed|cleared|lifted|annulled|overturned|rescinded|revoked)$/;
/** These lead to what happened before, or why: what ended in it is something else. */
const ASIDE = /^(?:after|when|because|as|since|following|for|over|who|which|whose|amid|while)$/;

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

/** "was sanctioned in 2014 and delisted in 2020", "under sanctions until 2020", "from 2014 to 2019". */
export function isOver(words: readonly Word[], t: number): boolean {
  const behind = words.slice(t + 1, t + 30);
  const rest = behind.map(({ text }) => text).join(' ');
  return (
    behind.some(
      ({ lower }, i) => DELISTED.test(lower) || (LIFTED.test(lower) && isOfSanctions(behind, i)),
    ) ||
    ownClause(behind).some(({ lower }) => LIFTED.test(lower)) ||
    /\bfrom (?:\p{L}+ )?\d{4} (?:to|until|through) (?:\p{L}+ )?\d{4}\b/u.test(rest)
  );
}

/** Whether what was lifted, or from what somebody was removed, is sanctions: "which lifted the measures", "was removed from the list", "which were lifted". */
function isOfSanctions(behind: readonly Word[], i: number): boolean {
  const near = behind.slice(Math.max(0, i - 4), i + 7);
  if (near.some(({ lower }) => MEASURE.test(lower))) return true;
  const before = behind.slice(Math.max(0, i - 4), i);
  return (
    ENDS_MEASURES.test(behind[i].lower) &&
    before.some(({ lower }) => /^(?:which|that|they|these|those|it)$/.test(lower)) &&
    (behind[i].lower === 'expired' || before.some(({ lower }) => /^(?:was|were|been)$/.test(lower)))
  );
}

/** Whether a word right behind a comma tells how sanctions ended: "sanctioned in 2014, removed in 2020". */
export function endsByWord(lower: string): boolean {
  return SET_OFF.test(lower);
}

/** The words of the clause that goes on behind a term, and of those that "and", "but", "then" or "until" join to it: not of "hours after she was removed as chief". */
function ownClause(behind: readonly Word[]): Word[] {
  const own: Word[] = [];
  let [aside, verb] = [false, false];
  for (const [i, word] of behind.entries()) {
    const { lower, text } = word;
    if (/^[;:]$/.test(text)) break;
    const next = behind[i + 1]?.lower ?? '';
    const joins = /^(?:and|but|then|until|though|although|before)$/;
    if (isComma(word)) {
      const ends = endsByWord(next === 'later' ? (behind[i + 2]?.lower ?? '') : next);
      aside = !joins.test(next) && !ends;
      verb = false;
    } else if (joins.test(lower) && !verb) aside = false;
    else if (ASIDE.test(lower) && behind[i - 1]?.pos !== 'AUX') [aside, verb] = [true, false];
    else if (aside && isVerb(word)) verb = true;
    if (!aside) own.push(word);
  }
  return own;
}

const OTHER_AUTHORITY =
  /^(?:courts?|judges?|justices?|magistrates?|tribunal|bar|league|clubs?|party|parliament|church|university|college|school|ethics|disciplinary|panel|board|federation|association|fifa|uefa|ioc|wada|nfl|nba|ncaa|fia|referees?|umpires?|vatican|pope|bishops?|regulators?|hollywood|employers?|casinos?|airlines?|studios?|speaker|dean|principal|senate|assembly|legislature|caucus|chamber|committee)$/;
/** For what, or with what, others than states punish. */
const OTHER_CAUSE =
  /\bfor (?:contempt|misconduct|unsporting|an? ethics|ethics)\b|\bwith an? (?:[^,;]{1,40} )?(?:fine|penalty|suspension|reprimand|censure|disqualification|deduction)\b|\bwith (?:[^,;]{1,40} )?(?:fines|penalties|suspensions|reprimands)\b/;
const APPROVED =
  /^(?:officially|legally|formally|religiously|constitutionally|judicially|morally|tacitly|privately)$/;
const SANCTIONS_TALK =
  /\b(?:sanctions?|OFAC|Treasury|terroris[mt]s?|Executive Order|SDN|Specially|State Department|blacklist|assets?)\b/i;

/** Whether "sanctioned", "blacklisted", "designated" speak of another matter: a judge's penalty, a permission, an appointment. */
export function isOtherPenalty(words: readonly Word[], t: number): boolean {
  const { lower } = words[t];
  if (APPROVED.test(words[t - 1]?.lower ?? '')) return true;
  const text = words.map((word) => word.text).join(' ');
  if (lower === 'designated') return !SANCTIONS_TALK.test(text) || isAppointment(words, t);
  if (/^(?:sanctions|sdn)$/.test(lower) && !words.some((word) => OTHER_AUTHORITY.test(word.lower)))
    return false;
  // Who did it: in the words before, or behind "by".
  const by = words.findIndex((word, i) => i > t && i < t + 12 && word.lower === 'by');
  const relative = words.findIndex((word, i) => i > t && isRelative(word));
  const agent = by < 0 || (relative >= 0 && relative < by) ? [] : words.slice(by + 1, by + 8);
  const cause = words
    .slice(t + 1, t + 10)
    .map((word) => word.lower)
    .join(' ');
  if (OTHER_CAUSE.test(cause)) return true;
  let from = t;
  while (
    from > 0 &&
    t - from < 10 &&
    !/^[,;:—–]$/.test(words[from - 1].text) &&
    words[from - 1].lower !== 'that'
  )
    from--;
  const active =
    words[t - 1] && !/^(?:was|were|is|are|been|be|being)$/.test(words[t - 1].lower)
      ? words.slice(from, t)
      : [];
  return [...agent, ...active].some((word) => OTHER_AUTHORITY.test(word.lower) && !word.place);
}
