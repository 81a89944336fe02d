import { isHearing } from '../lexis/stances.js';
import { BORDER_RULES } from './borderRules.js';
import { isJudgment } from './judging.js';
import type { SentenceView } from './sentenceView.js';

/** Where the writer's own comment begins that ends a clause (", which was passed in 2010", ", a mass layoff"): a tail after the last comma. */
export function commentStart(view: SentenceView, start: number, end: number): number {
  const verdict = view.without === BORDER_RULES.verdict ? -1 : verdictStart(view, start, end);
  if (verdict >= 0) return verdict;
  let comma = end - 1;
  while (comma > start && !view.is(comma, 'comma', 'quote')) comma--;
  if (comma - start < SHORTEST || !view.is(comma, 'comma') || view.isQuoted(comma)) return end;
  if (!hasFinite(view, start, comma)) return end;
  // "..., who are “doing what they promised”": words that are quoted are the speaker's.
  if (view.without !== BORDER_RULES.quotedTail && quotesIn(view, comma + 1, end)) return end;
  if (
    view.is(comma + 1, 'relative') ||
    (view.is(comma + 1, 'question') && view.word(comma + 1) === 'where')
  )
    return comma;
  if (
    !view.is(comma + 1, 'noun') ||
    !/^(?:a|an|the)$/.test(view.word(comma + 1)) ||
    (hasFinite(view, comma + 1, end) && !view.is(comma + 2, 'relative', 'that', 'noun'))
  )
    return end;
  return view.is(comma - 1, 'noun') && !hasConjunction(view, comma + 1, end) ? comma : end;
}

/** "... an oligarch - | an accusation the firm denies", "..., | something he has denied": the comma or dash before what the writer says of the words, or -1. */
function verdictStart(view: SentenceView, start: number, end: number): number {
  for (let i = start + 2; i + 2 < end; i++) {
    if (!view.is(i, 'dash', 'comma') || !view.is(i + 1, 'noun')) continue;
    const apart =
      (VERDICT.test(view.head(i + 1)) &&
        (/^(?:a|an|the)$/.test(view.word(i + 1)) || /thing$|^one$/.test(view.word(i + 1)))) ||
      // "..., | claims that the firm could not confirm"
      (view.phrases[i + 1].to === view.phrases[i + 1].from + 1 &&
        /s$/.test(view.head(i + 1)) &&
        VERDICT.test(view.head(i + 1).slice(0, -1)));
    const told =
      view.is(i + 2, 'relative', 'that', 'noun') ||
      (view.is(i + 2, 'verb') && view.isBarePast(i + 2));
    if (apart && told && hasFinite(view, start, i)) return i;
  }
  return -1;
}

const VERDICT =
  /^(?:accusation|allegation|charge|claim|assertion|suggestion|statement|contention|notion|argument|remark|comment|warning|threat|promise|pledge|prediction|denial|description|characteri[sz]ation|account|figure|position|view|criticism|comparison|something|one|move|step|decision)$/;

/** Whether words are quoted in the phrases `start` to before `end`, and no other verb of saying there has them. */
function quotesIn(view: SentenceView, start: number, end: number): boolean {
  let quoted = false;
  for (let i = start; i < end; i++) {
    if (view.isFinite(i) && view.cue(i)) return false;
    quoted ||= view.isQuoted(i);
  }
  return quoted;
}

/** Phrases; what is shorter has no comment after it. */
const SHORTEST = 3;

/** Whether a finite verb stands in the phrases `start` to before `end`. */
export function hasFinite(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i)) return true;
  return false;
}

function hasConjunction(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.is(i, 'conjunction')) return true;
  return false;
}

/** "..., | to which Hill replied that it was not" */
export function isRetort(view: SentenceView, i: number): boolean {
  if (view.without === BORDER_RULES.retort || view.word(i) !== 'to' || !view.is(i + 1, 'relative'))
    return false;
  const verb = view.skipAdverbs(i + 3);
  return view.is(i + 2, 'noun') && view.isFinite(verb) && RETORTING.test(view.head(verb));
}

const RETORTING =
  /^(?:repl(?:y|ies|ied)|respond(?:s|ed)|retort(?:s|ed)|quip(?:s|ped)|answer(?:s|ed)|sa(?:ys|id)|shot|snapped|joked|countered|added|came|fired|hit)$/;

/**
 * "said the bill was dead, | after claiming ...", "... | before adding ...": what the participle at `v` tells hangs on the main clause, and not on what
 * is said in it: behind a comma, or where it can only go on from the words before.
 */
export function isAfterwards(view: SentenceView, v: number): boolean {
  const opener = view.skipAdverbs(v - 1, -1);
  return (
    view.without !== BORDER_RULES.afterwards &&
    view.is(opener, 'preposition', 'subordinator', 'question') &&
    /^(?:after|before|despite|while|when|without)$/.test(view.word(opener)) &&
    (view.is(opener - 1, 'comma') || /^(?:adding|concluding|continuing)$/.test(view.head(v)))
  );
}

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

/**
 * "Police say he posed a threat | and refused to drop the gun": a past form joined to another past form goes on with what is said, where it is
 * said in the present.
 * @param start the first phrase of what is said
 * @param conjunction the phrase of the "and"
 */
export function isInnerPast(view: SentenceView, start: number, conjunction: number): boolean {
  const next = view.skipAdverbs(conjunction + 1);
  if (view.without === BORDER_RULES.innerPast || !isBare(view, next) || !isPast(view, next))
    return false;
  const that = view.is(start - 1, 'that') ? start - 2 : start - 1;
  const cue = view.skipAdverbs(that, -1);
  if (!isBare(view, cue) || isPast(view, cue) || !view.cue(cue)) return false;
  for (let i = conjunction - 1; i > start; i--)
    if (view.isFinite(i)) return isPast(view, i) && !view.is(i - 1, 'relative', 'that');
  return false;
}

function isBare(view: SentenceView, v: number): boolean {
  return view.isFinite(v) && !view.phrases[v].verb!.auxiliary;
}

function isPast(view: SentenceView, v: number): boolean {
  return /(?:ed|aid|old|rote|ew|ought|poke|ook|ame|ent|aw|^was|^were|^had)$/.test(
    view.token(view.phrases[v].from).lower,
  );
}

/** ", though its president, Ian Cobb, | welcomed the money", ", while unions opposed it": what somebody else makes of it. */
export function othersTakeIt(view: SentenceView, subordinator: number): boolean {
  if (view.without === BORDER_RULES.othersTakeIt) return false;
  if (!/^(?:though|although|while|whereas)$/.test(view.word(subordinator))) return false;
  let j = subordinator + 1;
  while (
    j < subordinator + LONGEST_RELATIVE &&
    view.is(j, 'noun', 'preposition', 'aside', 'adverb', 'comma')
  )
    j++;
  return (
    view.isFinite(j) &&
    view.isBarePast(j) &&
    /^(?:welcome|back|oppose|support|reject|praise|criticize|criticise|condemn|dispute|deny|dismiss|endorse|defend|attack)$/.test(
      view.cue(j)?.verb.lemma ?? '',
    ) &&
    isJudgment(view, j)
  );
}

/** The comma that ends a relative clause which the comma at a phrase begins, or -1. */
export function commaAfter(view: SentenceView, comma: number): number {
  for (let k = comma + 2; k < comma + LONGEST_RELATIVE; k++) if (view.is(k, 'comma')) return k;
  return -1;
}

/** Phrases. */
const LONGEST_RELATIVE = 9;
