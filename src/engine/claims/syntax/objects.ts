import { BORDER_RULES } from './borderRules.js';
import { hasClause } from './clauseSubjects.js';
import { isOccasion } from './subjects/invertedSubjects.js';
import { isBaseForm, isSayingCue, joinsCue } from './clauseCues.js';
import { isMeasured } from './measures.js';
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
      (kind === 'subordinator' && !isReason(view, start, i)) ||
      kind === 'dash' ||
      kind === 'colon'
    )
      break;
    // "attacked the plan | saying it was late"
    if (kind === 'verb' && SAYING.test(view.head(i)) && view.is(i - 1, 'noun')) break;
    if (kind === 'comma') {
      const close = apposedUntil(view, i + 1, deniesClause(view, start));
      if (close > 0) {
        i = close;
        continue;
      }
      if (objectEndsAtComma(view, i)) break;
    }
    if (
      kind === 'conjunction' &&
      !isOrganised(view, i + 1) &&
      ((isSayingCue(view, view.skipAdverbs(i + 1)) &&
        view.phrases[view.skipAdverbs(i + 1)].verb!.tense === 'ing') ||
        (view.isFinite(view.skipAdverbs(i + 1)) && !isBaseForm(view, view.skipAdverbs(i + 1))) ||
        joinsCue(view, i))
    )
      break;
    if (kind === 'conjunction' && goesOnWithDeed(view, start, i)) break;
    if (
      kind === 'preposition' &&
      ((/^(?:after|before|while|during|amid|despite|according|since|when)$/.test(view.word(i)) &&
        !isMeasured(view, i) &&
        // "noted reports alleging that she claimed | during the trial that"
        !(view.is(i - 1, 'verb') && view.cue(i - 1) && view.is(i + 2, 'that'))) ||
        isMeanwhile(view, i))
    )
      break;
    if (kind === 'adverb' && view.word(i) === 'ahead' && view.word(i + 1) === 'of') break;
    if (
      kind === 'preposition' &&
      /^(?:in|on|at|during|to)$/.test(view.word(i)) &&
      view.is(i + 1, 'noun') &&
      isOccasion(view, i + 1)
    )
      break;
  }
  // "denied he had said so, and | left"
  if (i - 1 >= start && view.is(i - 1, 'conjunction') && !view.is(i - 2, 'time')) i--;
  while (
    i > start &&
    view.is(i - 1, 'time', 'adverb', 'comma') &&
    !endsVerb(view, i - 1) &&
    !isDay(view, i - 1)
  )
    i--;
  return i;
}

/** "accused him of lying | because it suits him": a reason that no comma parts from the charge. */
function isReason(view: SentenceView, start: number, i: number): boolean {
  return (
    view.without !== BORDER_RULES.reason &&
    view.word(i) === 'because' &&
    !view.is(i - 1, 'comma') &&
    view.is(i + 1, 'noun') &&
    /^(?:accus|blam|fault|charg)/.test(
      view.head(view.is(start - 2, 'verb') ? start - 2 : start - 1),
    )
  );
}

/** "forecast more gales for | Thursday": the day belongs to what is said. */
function isDay(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.timed &&
    view.is(i, 'time') &&
    view.is(i - 1, 'preposition') &&
    /^(?:for|of|by|from|until|till|since|to)$/.test(view.word(i - 1))
  );
}

/** "refused to do | so", "should go | ahead": the adverb is the verb's. */
function endsVerb(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'adverb') &&
    view.is(i - 1, 'verb') &&
    /^(?:so|again|ahead|away|back|out|up|down|forward|off|on|through|together|apart)$/.test(
      view.head(i),
    )
  );
}

/** "terrorism and | organised crime": a participle that tells what kind of thing. */
function isOrganised(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'verb') &&
    view.is(i + 1, 'noun') &&
    /^(?:organi[sz]ed|armed|skilled|unskilled|undocumented|advanced|disabled|gifted|educated)$/.test(
      view.text(view.phrases[i]).toLowerCase(),
    )
  );
}

/** "condemned the launch | as Seoul fired three missiles": what happened meanwhile. */
function isMeanwhile(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.meanwhile &&
    view.word(i) === 'as' &&
    view.is(i + 1, 'noun') &&
    !view.isQuoted(i + 1) &&
    view.isFinite(i + 2) &&
    !(view.isBarePast(i + 2) && view.is(i + 3, 'preposition'))
  );
}

/** "calling for her dismissal | and carrying signs", "blamed Wall Street | and Mr. Lee blamed immigrants": what else was done. */
function goesOnWithDeed(view: SentenceView, start: number, conjunction: number): boolean {
  if (view.without === BORDER_RULES.goesOn) return false;
  const next = view.skipAdverbs(conjunction + 1);
  // The object begins right before `start`, and the verb before the object.
  const verb = view.phrases[view.is(start - 2, 'preposition') ? start - 3 : start - 2]?.verb;
  if (view.is(next, 'verb') && view.phrases[next].verb!.tense === 'ing')
    return (
      verb?.tense === 'ing' &&
      view.is(start - 1, 'noun') &&
      !view.phrases
        .slice(start - 1, conjunction)
        .some((phrase, k) => phrase.verb?.tense === 'ing' || /ing$/.test(view.word(start - 1 + k)))
    );
  return (
    view.is(next, 'noun') &&
    view.isFinite(next + 1) &&
    view.phrases[next + 1].verb!.auxiliary &&
    !view.isQuoted(next) &&
    !view.phrases
      .slice(start - 1, conjunction)
      .some(({ kind }) => /^(?:that|relative|question|quote|verb)$/.test(kind))
  );
}

/** `called him a “bully,” | a “coward” and “weak”`: more of what somebody is called. */
function isCalledMore(view: SentenceView, i: number): boolean {
  return (
    view.without !== BORDER_RULES.namesCalled &&
    view.is(i, 'noun', 'adjective') &&
    /^an?$/.test(view.word(i)) &&
    view.isQuoted(i + (view.phrases[i].to === view.phrases[i].from + 1 ? 1 : 0)) ===
      view.isQuoted(i) &&
    view.prose.quotationOf[view.phrases[i].to - 1] >= 0
  );
}

const SAYING = /^(?:saying|arguing|insisting|claiming|adding)$/;

/** "denied Mr. Cole, his aide, | had lied": whether the object that goes on from phrase `start` may be a clause without "that"; not in "who denied it". */
function deniesClause(view: SentenceView, start: number): boolean {
  return (
    /^den(?:y|ies|ied|ying)$/.test(view.head(start - 2)) &&
    !view.is(view.skipAdverbs(start - 3, -1), 'relative', 'that')
  );
}

/** "accused Cruz, the senator from Texas, | of lying": the comma that ends an apposition after which the object goes on; else 0. */
function apposedUntil(view: SentenceView, i: number, verbFollows: boolean): number {
  let close = i;
  const who = view.is(i, 'relative') && view.without !== BORDER_RULES.describedWho;
  while (
    close < i + (who ? 12 : 8) &&
    (view.is(close, 'noun', 'preposition', 'adverb', 'adjective', 'time', 'conjunction') ||
      (who && view.is(close, 'relative', 'verb') && !view.cue(close)))
  )
    close++;
  if (close === i || !view.is(close, 'comma')) return 0;
  if (verbFollows && view.isFinite(close + 1)) return close;
  // "urged the chancellor, Rachel Reeves, | to scrap the cap"
  if (view.is(close + 1, 'verb') && view.phrases[close + 1].verb!.tense === 'infinitive')
    return close;
  return view.is(close + 1, 'preposition') && /^(?:of|as|for|from)$/.test(view.word(close + 1))
    ? close
    : 0;
}

/** "hacked the agencies, | including the theft of records": a part of the object, and no clause of its own. */
function isIncluded(view: SentenceView, i: number): boolean {
  return view.word(i) === 'including' && view.is(i + 1, 'noun');
}

/** "accused him of covering up, | delaying, | and withholding": one of several deeds behind "of" or "for", the last of them behind "and". */
function isListOfDeeds(view: SentenceView, comma: number): boolean {
  // The tagger takes some for nouns: "of hiding papers".
  const isDeed = (i: number): boolean =>
    view.is(i, 'verb', 'noun', 'adjective') && /^\p{L}{2,}ing$/u.test(view.word(i));
  const next = view.skipAdverbs(view.is(comma + 1, 'conjunction') ? comma + 2 : comma + 1);
  if (!isDeed(next)) return false;
  const opens = (i: number): boolean => isDeed(i) && /^(?:of|for|as)$/.test(view.word(i - 1));
  let first = comma - 1;
  while (first > comma - LONGEST_LIST && !opens(first)) first--;
  if (!opens(first)) return false;
  if (next > comma + 1) return true;
  for (let i = next; i < next + LONGEST_LIST && !view.is(i, 'stop', 'semicolon'); i++)
    if (view.is(i, 'conjunction') && isDeed(i + 1)) return true;
  return false;
}

/** Phrases of a list of deeds. */
const LONGEST_LIST = 14;

function objectEndsAtComma(view: SentenceView, comma: number): boolean {
  const i = comma + 1;
  const quotation = view.prose.quotations[view.prose.quotationOf[view.phrases[comma].from]];
  if (quotation)
    return quotation.to - 2 === view.phrases[comma].from && !isCalledMore(view, comma + 1);
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
  if (view.without !== BORDER_RULES.including && isIncluded(view, i)) return false;
  if (view.without !== BORDER_RULES.deeds && isListOfDeeds(view, comma)) return false;
  return (
    !view.is(i, 'conjunction', 'quote') ||
    (view.is(i, 'conjunction') &&
      ((view.is(i + 1, 'verb') && view.isFinite(i + 1)) ||
        (view.is(i + 1, 'noun') && (view.isFinite(i + 2) || hasClause(view, i + 1)))))
  );
}
